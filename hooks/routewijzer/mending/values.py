"""Values of which only the way of writing is wrong: days, numbers, true and false, lists of one, addresses, names.

What is wrong is said by the same checks as everywhere (`validate`, and the closed lists); a new way of writing stays
only when they have nothing more to say about the field.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

import yaml

from ..catalog import Catalog
from ..models import Verwijst, Woord
from ..models.base import Deel
from ..models.faults import validate
from ..models.marks import marked_fields
from ..parsing import FieldPath, dotted, scalars
from ..reading import LOADER, Document, read_yaml
from ..slugs import slugify
from ..text import is_slug
from ..writing import iso_day, iso_month, plain_number
from .change import Change

_TRUTH = {"ja": "true", "yes": "true", "waar": "true", "nee": "false", "no": "false", "onwaar": "false"}
_PHONE = re.compile(r"\+?[0-9][0-9 ()-]{8,16}")
_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", re.ASCII)
_FLOW = re.compile(r"[\[\]{},#:&*!|>%@`\"']")


class Place(NamedTuple):
    """Where a value stands in the text: line and columns, from 0."""

    line: int
    start: int
    end: int


def places(text: str) -> dict[FieldPath, Place]:
    """The place of every value that stands on one line."""
    found: dict[FieldPath, Place] = {}
    waiting: list[tuple[Any, FieldPath]] = [(yaml.compose(text, Loader=LOADER), ())]
    while waiting:
        node, where = waiting.pop()
        if isinstance(node, yaml.MappingNode):
            waiting.extend((value, (*where, key.value)) for key, value in node.value)
        elif isinstance(node, yaml.SequenceNode):
            waiting.extend((value, (*where, number)) for number, value in enumerate(node.value))
        elif node is not None and node.start_mark.line == node.end_mark.line:
            found[where] = Place(node.start_mark.line, node.start_mark.column, node.end_mark.column)
    return found


def mend_values(text: str, model: type[Deel], catalog: Catalog | None) -> tuple[str, list[Change]]:
    """The text with values written as a record has them. `text` must be readable YAML."""
    changes: list[Change] = []
    document = _document(text)
    if document is None:
        return text, changes
    there = places(text)
    for where, candidates in [*_wrong(document, model), *_wrong_names(document, model, catalog)]:
        place = there.get(where)
        if place is None:
            continue
        for new in candidates:
            lines = text.split("\n")
            old = lines[place.line][place.start : place.end]
            lines[place.line] = lines[place.line][: place.start] + new + lines[place.line][place.end :]
            tried = "\n".join(lines)
            if old != new and _better(tried, where, text, model):
                text = tried
                changes.append(Change(place.line + 1, f"{old} → {new}", heals=True))
                # The next value may stand on the same line, now in another column.
                there = places(text)
                break
    return text, changes


def _document(text: str) -> Document | None:
    document, findings = read_yaml(text, "")
    return document if document and not findings and isinstance(document.value, dict) else None


def _faults(document: Document, model: type[Deel]) -> dict[str, str]:
    return {finding.field: finding.code for finding in validate(model, document)[1]}


def _better(tried: str, where: FieldPath, text: str, model: type[Deel]) -> bool:
    """Whether the new text reads, is right at `where`, and says the same everywhere else."""
    new, old = _document(tried), _document(text)
    if new is None or old is None:
        return False
    field = dotted(where)
    wrong = any(name == field or name.startswith(f"{field}.") for name in _faults(new, model))
    return not wrong and _put(old.value, where, None) == _put(new.value, where, None)


def _put(value: Any, where: FieldPath, new: Any) -> Any:
    if not where:
        return new
    head, rest = where[0], where[1:]
    if isinstance(value, dict):
        return {key: _put(part, rest, new) if key == head else part for key, part in value.items()}
    return [_put(part, rest, new) if number == head else part for number, part in enumerate(value)]


def _wrong(document: Document, model: type[Deel]) -> Iterator[tuple[FieldPath, list[str]]]:
    """(field, ways of writing to try) of every value that the model refuses."""
    wrong = _faults(document, model)
    for where, value in scalars(document.value):
        code = wrong.get(dotted(where))
        if code and (candidates := list(dict.fromkeys(_candidates(code, where, value)))):
            yield where, candidates


def _candidates(code: str, where: FieldPath, value: Any) -> Iterator[str]:
    if code == "F003" and isinstance(value, (int, float)):
        yield json.dumps(json.dumps(value))
    if not isinstance(value, str):
        return
    word = value.strip()
    if code == "F006" and (day := iso_day(word) or iso_month(word)):
        yield day
    if code == "F003":
        if word.lower() in _TRUTH:
            yield _TRUTH[word.lower()]
        number = plain_number(word.removesuffix("%") if where[-1] == "procent" else word)
        if number:
            yield number
        if word and not _FLOW.search(word):
            yield f"[{word}]"
    if code == "F004" and (slug := _slug(word)):
        yield slug
    if code == "F005":
        if _PHONE.fullmatch(word):
            yield f"tel:{re.sub(r'[^0-9+]', '', word)}"
        if _MAIL.fullmatch(word):
            yield f"mailto:{word}"


def _slug(word: str) -> str:
    parts = [slugify(part) for part in word.split("/", 1)]
    return "/".join(parts) if all(is_slug(part) for part in parts) else ""


def _wrong_names(
    document: Document, model: type[Deel], catalog: Catalog | None
) -> Iterator[tuple[FieldPath, list[str]]]:
    """Words of closed lists and names of records that exist, but were written with capitals or spaces."""
    if catalog is None:
        return
    for path, mark in marked_fields(model):
        if isinstance(mark, Woord):
            known = frozenset(catalog.words(mark.lijst))
        elif isinstance(mark, Verwijst):
            known = frozenset(key for kind in mark.soorten for key in catalog.entries[kind])
        else:
            continue
        for where, value in scalars(document.value):
            if isinstance(value, str) and value not in known and _fits(where, path) and _slug(value) in known:
                yield where, [_slug(value)]


def _fits(where: FieldPath, path: tuple[str, ...]) -> bool:
    return len(where) == len(path) and all(
        isinstance(step, int) if part == "*" else step == part for step, part in zip(where, path, strict=True)
    )
