"""Good practices: figures that add up, with a source, and an honest account of what failed."""

from __future__ import annotations

from collections.abc import Iterator

from ..findings import Finding
from ..models.praktijk import Resultaat, whole_of
from ..phrases import said
from .context import Context


def results_add_up(context: Context) -> Iterator[Finding]:
    """Parts of a whole add up to it, or the difference is explained; the whole itself is given."""
    for entry in context.catalog.kind("praktijk"):
        results = entry.record.resultaten
        groups: dict[tuple[str, int], list[Resultaat]] = {}
        for result in results:
            if result.deel_van:
                whole = whole_of(result, results)
                groups.setdefault((result.deel_van, results.index(whole) if whole else -1), []).append(result)
        for (name, at), parts in groups.items():
            where = ("resultaten", results.index(parts[0]))
            if at < 0:
                yield context.find(entry, where, *said("geheel_ontbreekt", naam=name))
            elif (added := sum(r.waarde for r in parts)) != results[
                at
            ].waarde and not entry.record.verschil_toelichting:
                phrase = said("telt_niet_op", samen=added, naam=name, geheel=results[at].waarde)
                yield context.find(entry, where, *phrase)


def results_have_source(context: Context) -> Iterator[Finding]:
    """A figure names a source by its number in `bronnen`."""
    for entry in context.catalog.kind("praktijk"):
        for number, result in enumerate(entry.record.resultaten):
            yield from context.numbered_source(entry, ("resultaten", number, "bron"), result.bron)


def says_what_failed(context: Context) -> Iterator[Finding]:
    """A practice says what did not work, or that this is not yet known."""
    for entry in context.catalog.kind("praktijk"):
        if not entry.record.wat_werkte_niet and not entry.record.nog_niet_bekend:
            yield context.find(entry, ("wat_werkte_niet",), *said("niet_gezegd_wat_niet_werkte"))
