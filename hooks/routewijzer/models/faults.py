"""Turns pydantic's errors into findings: Dutch text, line of the field, near miss."""

from __future__ import annotations

import re
import types
from collections.abc import Iterator
from typing import Any, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo

from ..findings import Finding, did_you_mean
from ..parsing import FieldPath, dotted
from ..phrases import FOUND, KINDS_OF_VALUE, Phrase, said
from ..reading import Document
from ..writing import MOST_DIGITS
from .base import Deel
from .types import SAID, shortened

_DIGITS = re.compile(rf"[0-9]{{1,{MOST_DIGITS}}}")
# What pydantic puts in a place where a value may be of more than one kind, and for the name of a field.
_BRANCHES = ("float", "int", "str", "[key]")
# What pydantic calls the fault -> what it wanted.
_KINDS = {
    "string_type": "string",
    "int_type": "int",
    "int_from_float": "int",
    "float_type": "float",
    "bool_type": "bool",
    "tuple_type": "tuple",
    "dict_type": "dict",
    "mapping_type": "dict",
    "model_type": "dict",
    "model_attributes_type": "dict",
}


def validate(model: type[Deel], document: Document) -> tuple[Any | None, list[Finding]]:
    """The frozen record if it can be made, and every fault in the values, each on the line of its field.

    An unknown field is a fault too, but the rest of the record is then still there to be checked.
    """
    if not isinstance(document.value, dict):
        what = "het bestand is geen groep velden, maar iets anders"
        return None, [Finding(document.path, document.line(()), "", "Y007", what)]
    try:
        return model.model_validate(document.value), []
    except ValidationError as error:
        seen: dict[tuple[FieldPath, str], Finding] = {}
        known = document.value
        for row in error.errors(include_url=False):
            if row["type"] == "too_short" and len(row["input"]) >= row["ctx"]["min_length"]:
                continue  # pydantic does not count parts that are themselves wrong
            where = _real_path(row["loc"], document.value)
            finding = _finding(row, where, model, document)
            seen.setdefault((where, finding.code), finding)
            known = _without(known, where) if finding.code == "F002" else known
        only_unknown = all(finding.code == "F002" for finding in seen.values())
        return model.model_validate(known) if only_unknown else None, list(seen.values())


def _without(value: Any, where: FieldPath) -> Any:
    """A copy of `value` without the field at `where`."""
    head, rest = where[0], where[1:]
    if isinstance(value, dict):
        return {k: _without(v, rest) if k == head else v for k, v in value.items() if rest or k != head}
    return [_without(item, rest) if number == head else item for number, item in enumerate(value)]


def _real_path(loc: tuple[Any, ...], value: Any) -> FieldPath:
    """Drop the names of union branches that pydantic puts in a location."""
    path: list[str | int] = []
    for step in loc:
        if isinstance(value, dict) and isinstance(step, str):
            if step not in value and path and step in _BRANCHES:
                continue
            path.append(step)
            value = value.get(step)
        elif isinstance(value, (list, tuple)) and isinstance(step, int):
            path.append(step)
            value = value[step] if step < len(value) else None
        elif (path and step in _BRANCHES) or (not isinstance(value, (dict, list, tuple)) and value is not None):
            break
        else:
            path.append(step)
            value = None
    return tuple(path)


def _finding(row: Any, where: FieldPath, model: type[Deel], document: Document) -> Finding:
    line = document.line(where[:-1] if row["type"] == "missing" else where)
    return Finding(document.path, line, dotted(where), *_phrase(row, where, model))


def _phrase(row: Any, where: FieldPath, model: type[Deel]) -> Phrase:
    kind, value, context = row["type"], row["input"], row.get("ctx") or {}
    shown = _show(value)
    if kind == SAID:
        return Phrase(**context)
    if kind == "missing":
        described = _help(model, where)
        found = said("ontbreekt", veld=where[-1], uitleg=described)
        return found if described else found._replace(hint="")
    if kind == "extra_forbidden":
        owner = model_at(model, where[:-1])
        hint = did_you_mean(str(where[-1]), owner.model_fields if owner else ())
        return said("onbekend_veld")._replace(hint=hint)
    if kind == "literal_error":
        expected = str(context["expected"]).replace(" or ", ", ").split(",")
        allowed = [word.strip().strip("'") for word in expected]
        hint = did_you_mean(value if isinstance(value, str) else "", allowed)
        return said("keuze", getoond=shown)._replace(hint=hint)
    if kind == "string_pattern_mismatch":
        example = _example(model, where)
        found = said("vorm", getoond=shown, voorbeeld=example)
        return found if example else found._replace(hint="")
    limits = {
        "string_too_long": ("te_lang", "max_length"),
        "too_long": ("te_veel", "max_length"),
        "string_too_short": ("leeg", ""),
        "too_short": ("leeg", ""),
        "greater_than_equal": ("te_klein", "ge"),
        "less_than_equal": ("te_groot", "le"),
    }
    if kind in limits:
        name, limit = limits[kind]
        return said(name, getoond=shown, grens=context.get(limit))
    return _wrong_kind(_KINDS.get(kind, "other"), value)


def _wrong_kind(kind: str, value: Any) -> Phrase:
    """What is said of a value of another kind than `kind`, with how it is written when that can be told."""
    name, good = "soort", ""
    if kind in ("int", "float") and isinstance(value, str):
        good = _number(value)
    elif kind == "bool" and isinstance(value, str) and value.lower() in ("ja", "nee", "yes", "no"):
        good = "true" if value.lower() in ("ja", "yes") else "false"
    elif kind == "string" and isinstance(value, (int, float)):
        name, good = "soort_tekst", str(value).lower()
    elif kind == "tuple":
        name = "soort_lijst"
    if good and name == "soort":
        name = "soort_getal"
    return said(name, soort=KINDS_OF_VALUE[kind], getoond=_show(value), goed=good)


def _number(text: str) -> str:
    """How somebody should write a number that he wrote with dots, spaces or a comma; '' when it is none."""
    digits = text.replace(".", "").replace("_", "").replace(" ", "")
    if _DIGITS.fullmatch(digits):
        return str(int(digits))
    if _DIGITS.fullmatch(text.replace(",", "", 1)) and len(text) <= MOST_DIGITS:
        return text.replace(",", ".")
    return ""


def _show(value: Any) -> str:
    if value is None:
        return FOUND["none"]
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (dict, list, tuple)):
        return FOUND["dict" if isinstance(value, dict) else "list"]
    return f"'{shortened(str(value))}'"


def model_at(model: type[BaseModel], where: FieldPath) -> type[BaseModel] | None:
    """The model that holds the fields at `where`."""
    current: type[BaseModel] | None = model
    own_words = 0  # keys that an editor makes up, such as the words of a list
    for step in where:
        if isinstance(step, int):
            continue
        if own_words:
            own_words -= 1
            continue
        if current is None or step not in current.model_fields:
            return None
        annotation = current.model_fields[step].annotation
        own_words = _depth_of_dicts(annotation)
        current = next(_models_in(annotation), None)
    return current


def _depth_of_dicts(annotation: Any) -> int:
    return 1 + _depth_of_dicts(get_args(annotation)[1]) if get_origin(annotation) is dict else 0


def field_at(model: type[BaseModel], where: FieldPath) -> FieldInfo | None:
    """The field at `where`; None when the model has none there."""
    owner = model_at(model, where[:-1])
    return owner.model_fields.get(str(where[-1])) if owner else None


def _help(model: type[BaseModel], where: FieldPath) -> str:
    field = field_at(model, where)
    return (field.description or "") if field else ""


def _example(model: type[BaseModel], where: FieldPath) -> str:
    field = field_at(model, where)
    return str(field.examples[0]) if field and field.examples else ""


def _models_in(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    elif get_origin(annotation) in (tuple, dict, Union, types.UnionType) or hasattr(annotation, "__metadata__"):
        for part in get_args(annotation):
            yield from _models_in(part)
