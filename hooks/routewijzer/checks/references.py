"""References between records and words of closed lists."""

from __future__ import annotations

from collections.abc import Iterator

from ..findings import Finding, did_you_mean
from ..models import Woord
from ..models.marks import marked_values, references
from ..phrases import said
from .context import Context


def words_exist(context: Context) -> Iterator[Finding]:
    """A word of a closed list is one that the vocabulary knows."""
    for entry in context.catalog.all():
        for where, value, mark in marked_values(entry.record):
            if isinstance(mark, Woord) and value not in (known := context.catalog.words(mark.lijst)):
                phrase = said("woord", waarde=value, lijst=mark.lijst)
                yield context.find(entry, where, *phrase._replace(hint=did_you_mean(value, known)))


def references_exist(context: Context) -> Iterator[Finding]:
    """A reference names a record that exists, and never the record itself."""
    # Many records may name the same missing one, and looking for a name that resembles it takes long.
    hints: dict[tuple[str, tuple[str, ...]], str] = {}
    for entry in context.catalog.all():
        for where, key, kinds in references(entry.record):
            if key == entry.key and entry.kind.name in kinds:
                yield context.find(entry, where, *said("zichzelf", sleutel=key))
            elif not context.catalog.exists(key, kinds):
                if (key, kinds) not in hints:
                    hints[key, kinds] = did_you_mean(key, context.catalog.keys(kinds), most=6)
                phrase = said("verwijzing", sleutel=key)
                yield context.find(entry, where, *phrase._replace(hint=hints[key, kinds]))


def successors_are_symmetric(context: Context) -> Iterator[Finding]:
    """If A names B as successor, B names A as predecessor, and the other way round."""
    yield from _symmetric(context, "opvolger", "voorganger", ("regeling", "programma"), "V004")


def learned_from_is_symmetric(context: Context) -> Iterator[Finding]:
    """If A learned from B, then B was taken over by A (among practices)."""
    yield from _symmetric(context, "geinspireerd_door", "overgenomen_door", ("praktijk",), "V005")


def _symmetric(context: Context, there: str, back: str, kinds: tuple[str, ...], code: str) -> Iterator[Finding]:
    for field, other in ((there, back), (back, there)):
        for kind in kinds:
            for entry in context.catalog.kind(kind):
                for number, key in enumerate(getattr(entry.record, field)):
                    target = context.catalog.find(key, kinds)
                    if (
                        target is not None
                        and target.key != entry.key
                        and entry.key not in getattr(target.record, other)
                    ):
                        yield context.find(
                            entry,
                            (field, number),
                            code,
                            f"{target.path} noemt '{entry.key}' niet bij '{other}'",
                            f"zet daar '{other}: [{entry.key}]'",
                        )
