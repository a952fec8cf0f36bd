"""Changes of records in words: what came, what went, which fields became another. Pure.

Old texts are never repeated: what somebody took out of a record must stay out. Only dates, numbers and
words from closed lists are shown as they were.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel

from .catalog import Catalog, Entry
from .models import Kind
from .models.faults import field_at, model_at
from .parsing import FieldPath
from .words import long_day, number

# What only says that somebody looked, or what no visitor sees.
_SILENT = frozenset(
    {"gecontroleerd_op", "controleer_elke", "redactienotitie", "synoniemen", "beheerder", "voorbeelden"}
    | {"niet_te_bereiken", "tegel", "redactie_github", "redactie_mail"}
)
_DAY = re.compile(r"[0-9]{4}(?:-[0-9]{2}){0,2}")
# A word of a closed list; with a hyphen it is the name of a record, or no word that a visitor knows.
_WORD = re.compile(r"[a-z]{1,40}")


@dataclass(frozen=True)
class Change:
    """What happened to one file on one ISO day: 'nieuw', 'gewijzigd' or 'weg', with the fields in words."""

    day: str
    path: str
    what: str
    fields: tuple[str, ...] = ()


@dataclass(frozen=True)
class History:
    """Changes, the newest first. Not `known` means that this copy of the source has no history with it."""

    changes: tuple[Change, ...] = ()
    known: bool = False


@dataclass(frozen=True)
class News:
    """A change of a record that is on the site, or of one that went (`entry` is None)."""

    change: Change
    entry: Entry | None

    @property
    def name(self) -> str:
        """The record's name; of a record that went, what its file was called."""
        return self.entry.name if self.entry else self.change.path.rsplit("/", 1)[-1].rsplit(".", 1)[0]


def field_words(kind: Kind, old: Mapping[str, Any], new: Mapping[str, Any]) -> tuple[str, ...]:
    """The fields that differ, in the order of the model: 'Zekerheid: middel wordt hoog', or just 'Samenvatting'."""
    found = (
        words
        for name in kind.model.model_fields
        if name not in _SILENT and old.get(name) != new.get(name)
        for words in _one(kind.model, (name,), old.get(name), new.get(name))
    )
    return tuple(dict.fromkeys(found))


def _one(model: type[BaseModel], where: FieldPath, old: Any, new: Any) -> Iterator[str]:
    inside = model_at(model, where)
    if inside and isinstance(old, dict) and isinstance(new, dict):
        for name in inside.model_fields:
            if old.get(name) != new.get(name):
                yield from _one(model, (*where, name), old.get(name), new.get(name))
        return
    title = _title(model, where)
    if (was := _plain(old, title)) and (now := _plain(new, title)):
        yield f"{title}: {was} wordt {now}"
    else:
        yield _title(model, where[:1])


def _title(model: type[BaseModel], where: FieldPath) -> str:
    """What a visitor calls a field: 'Voorwaarden', and a part of a field 'Inwoners (aantal)'."""
    field = field_at(model, where)
    # Between brackets stands what only the writer of a record needs to know.
    own = ((field.title if field else None) or str(where[-1])).partition(" (")[0].rstrip("?")
    return f"{_title(model, where[:-1])} ({own[0].lower()}{own[1:]})" if where[1:] else own


def _plain(value: Any, title: str) -> str:
    """A value that may be shown as it was, or ''."""
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if isinstance(value, int | float):
        return str(value) if "jaar" in title else number(value)
    if isinstance(value, str) and _DAY.fullmatch(value):
        return long_day(value)
    return value if isinstance(value, str) and _WORD.fullmatch(value) else ""


def news(catalog: Catalog, history: History) -> list[News]:
    """Every change with its record, once per day and record; the newest first."""
    by_path = {entry.path: entry for entry in catalog.all()}
    merged: dict[tuple[str, str], Change] = {}
    for change in history.changes:
        key = change.day, change.path
        later = merged.get(key)
        merged[key] = _merge(change, later) if later else change
    return [
        News(change, by_path.get(change.path))
        for change in merged.values()
        if change.what == "weg" or change.path in by_path
    ]


def _merge(first: Change, later: Change) -> Change:
    """Two changes of one file on one day as one."""
    if "weg" in (first.what, later.what):
        return later
    what = "nieuw" if "nieuw" in (first.what, later.what) else "gewijzigd"
    return Change(first.day, first.path, what, tuple(dict.fromkeys((*first.fields, *later.fields))))


def last_days(history: History) -> dict[str, str]:
    """Path of a record -> the last day on which it changed."""
    found: dict[str, str] = {}
    for change in history.changes:
        found.setdefault(change.path, change.day)
    return found
