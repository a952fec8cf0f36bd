"""Which fields of a record differ, in the words of the models and the word lists: 'Bedrag › Euro', was, wordt. Pure."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from typing import Any

from pydantic import BaseModel

from ..catalog import Catalog, Entry
from ..models.faults import field_at
from ..models.marks import Mark, marked_fields
from ..models.types import ISO_DAY, Verwijst, Woord
from ..parsing import FieldPath
from ..words import euro, long_day, number
from .report import FieldChange

# What an item of a list is called by, so that a changed item is not one that went and one that came.
_NAMES = ("naam", "titel", "wat", "code", "indicator", "tekst", "stap", "soort", "van")
_AROUND = 60
_LONG = 160


def field_changes(before: Entry, after: Entry, old: Catalog, new: Catalog) -> Iterator[FieldChange]:
    """Every field of a record that differs between two catalogs, in the order of the model."""
    model = after.kind.model
    was, now = before.record.model_dump(), after.record.model_dump()
    for name in model.model_fields:
        for where, one, other in _differences((name,), was[name], now[name]):
            if not _has_own_place(after, where):
                words = _around(_words(model, where, one, old), _words(model, where, other, new))
                yield FieldChange(_label(model, where, now), *words)
    if before.document.body != after.document.body:
        yield FieldChange("Verhaal", *_around(before.document.body, after.document.body))


def first_look(entry: Entry, catalog: Catalog) -> Iterator[FieldChange]:
    """Of a new record what a reader judges first: what it says it is, how sure that is, and where it comes from."""
    values = entry.record.model_dump()
    for name in ("samenvatting", "zekerheid", "bronnen"):
        for item in values[name] if name == "bronnen" else [values[name]]:
            words = _words(entry.kind.model, (name, "*") if name == "bronnen" else (name,), item, catalog)
            yield FieldChange(entry.kind.model.model_fields[name].title or name, "", words)


def _has_own_place(entry: Entry, where: FieldPath) -> bool:
    """The rule, and examples that came or went, stand elsewhere in the comment."""
    return entry.kind.name == "regeling" and (where[0] == "voorwaarden" or where == ("voorbeelden",))


def _differences(where: FieldPath, was: Any, now: Any) -> Iterator[tuple[FieldPath, Any, Any]]:
    if was == now:
        return
    if isinstance(was, Mapping) and isinstance(now, Mapping):
        for name in {**was, **now}:
            yield from _differences((*where, name), was.get(name), now.get(name))
    elif _is_list(was) and _is_list(now):
        yield from _items(where, was, now)
    else:
        yield where, was, now


def _is_list(value: Any) -> bool:
    return isinstance(value, (list, tuple))


def _items(where: FieldPath, was: Sequence[Any], now: Sequence[Any]) -> Iterator[tuple[FieldPath, Any, Any]]:
    one, other = ([json.dumps(item, sort_keys=True, default=str) for item in items] for items in (was, now))
    gone: list[Any] = []
    come: list[Any] = []
    for what, a, b, c, d in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        if what != "equal":
            gone += was[a:b]
            come += now[c:d]
    named = {_name(item): item for item in come if isinstance(item, Mapping)}
    for item in list(gone):
        same = named.pop(_name(item), None) if isinstance(item, Mapping) else None
        if same is not None:
            gone.remove(item)
            come.remove(same)
            yield from _differences((*where, now.index(same)), item, same)
    if gone and sorted(map(str, gone)) == sorted(map(str, come)):
        gone, come = list(was), list(now)  # only another order
    if gone or come:
        yield where, gone, come


def _name(item: Mapping[str, Any]) -> str:
    return next((f"{name}={item[name]}" for name in _NAMES if item.get(name)), "")


def _label(model: type[BaseModel], where: FieldPath, now: Mapping[str, Any]) -> str:
    """'Wat levert het op › Cijfers › hoogste subsidie › Euro'."""
    words = []
    value: Any = now
    for number_, step in enumerate(where):
        value = value.get(step) if isinstance(value, Mapping) else value[step] if _is_list(value) else None
        if isinstance(step, int):
            words.append(_name(value).partition("=")[2] if isinstance(value, Mapping) else str(step + 1))
            continue
        field = field_at(model, where[: number_ + 1])
        words.append((field.title if field else None) or step)
    return " › ".join(words)


def _words(model: type[BaseModel], where: FieldPath, value: Any, catalog: Catalog) -> str:
    """A value as a visitor would read it; '' for nothing."""
    if value is None or value == () or value == []:
        return ""
    if _is_list(value):
        return "; ".join(_words(model, (*where, "*"), item, catalog) for item in value)
    if isinstance(value, Mapping):
        # Of a whole item a bare 'ja' would say nothing.
        parts = [_words(model, (*where, name), v, catalog) for name, v in value.items() if not isinstance(v, bool)]
        return ", ".join(part for part in parts if part)
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if isinstance(value, int | float):
        return euro(value) if where[-1] == "euro" else number(value)
    mark = _marks(model).get(tuple("*" if isinstance(step, int) else step for step in where))
    if isinstance(mark, Woord):
        return catalog.label(mark.lijst, value)
    if isinstance(mark, Verwijst):
        found = catalog.find(value, mark.soorten)
        return found.name if found else str(value)
    return long_day(value) if ISO_DAY.fullmatch(str(value)) else str(value)


def _marks(model: type[BaseModel]) -> dict[tuple[str, ...], Mark]:
    return {path: mark for path, mark in marked_fields(model) if isinstance(mark, Woord | Verwijst)}


def _around(was: str, now: str) -> tuple[str, str]:
    """Two texts, shortened to where they differ when they are long: what is the same says nothing."""
    if not was or not now or max(len(was), len(now)) <= _LONG:
        return was, now
    start = next((i for i, (a, b) in enumerate(zip(was, now, strict=False)) if a != b), min(len(was), len(now)))
    most = min(len(was), len(now)) - start
    end = next((i for i in range(most) if was[-1 - i] != now[-1 - i]), most)
    return _part(was, start, end), _part(now, start, end)


def _part(text: str, start: int, end: int) -> str:
    first = max(0, start - _AROUND)
    if first:  # from the beginning of a word
        first = text.find(" ", first, start) + 1 or first
    last = len(text) - end + _AROUND
    if last < len(text):
        last = text.find(" ", last) if text.find(" ", last) > 0 else len(text)
    return f"{'… ' if first else ''}{text[first:last]}{' …' if last < len(text) else ''}"
