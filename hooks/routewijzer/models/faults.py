"""Turns pydantic's errors into findings: Dutch text, line of the field, near miss."""

from __future__ import annotations

import types
from collections.abc import Iterator
from typing import Any, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError

from ..findings import Finding, did_you_mean
from ..parsing import FieldPath
from ..reading import Document
from .base import Deel
from .types import shortened

# As many as strict reading makes a number of.
_MOST_DIGITS = 15
_KINDS_OF_VALUE = {
    "string_type": "tekst",
    "int_type": "een heel getal",
    "float_type": "een getal",
    "bool_type": "true of false",
    "tuple_type": "een lijst (regels die met - beginnen)",
    "dict_type": "een groep velden",
    "mapping_type": "een groep velden",
    "model_type": "een groep velden",
    "model_attributes_type": "een groep velden",
    "int_from_float": "een heel getal",
}


def validate(model: type[Deel], document: Document) -> tuple[Any | None, list[Finding]]:
    """The frozen record if it can be made, and every fault in the values, each on the line of its field.

    An unknown field is a fault too, but the rest of the record is then still there to be checked.
    """
    if not isinstance(document.value, dict):
        return None, [
            Finding(
                document.path,
                document.line(()),
                "",
                "Y007",
                "het bestand is geen groep velden, maar iets anders",
            )
        ]
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
            if step not in value and path and step in ("float", "int", "str", "[key]"):
                continue
            path.append(step)
            value = value.get(step)
        elif isinstance(value, (list, tuple)) and isinstance(step, int):
            path.append(step)
            value = value[step] if step < len(value) else None
        elif not isinstance(value, (dict, list, tuple)) and value is not None:
            break
        else:
            path.append(step)
            value = None
    return tuple(path)


def _finding(row: Any, where: FieldPath, model: type[Deel], document: Document) -> Finding:
    kind, value = row["type"], row["input"]
    context = row.get("ctx") or {}
    field = ".".join(str(step + 1) if isinstance(step, int) else step for step in where)
    line = document.line(where)
    if kind == "missing":
        line = document.line(where[:-1])
        described = field_title(model, where)
        hint = f"vul '{where[-1]}' in: {described}" if described else ""
        return Finding(document.path, line, field, "F001", "ontbreekt, maar is verplicht", hint)
    if kind == "extra_forbidden":
        owner = model_at(model, where[:-1])
        return Finding(
            document.path,
            line,
            field,
            "F002",
            "kent dit veld niet",
            did_you_mean(str(where[-1]), owner.model_fields if owner else ()),
        )
    if kind == "datum":
        return Finding(document.path, line, field, "F006", row["msg"])
    if kind == "adres":
        return Finding(document.path, line, field, "F005", row["msg"])
    if kind in ("literal_error", "enum"):
        allowed = [
            word.strip().strip("'") for word in str(context.get("expected", "")).replace(" or ", ", ").split(",")
        ]
        return Finding(
            document.path, line, field, "F004", f"kent {_show(value)} niet", did_you_mean(str(value), allowed)
        )
    if kind == "string_pattern_mismatch":
        return Finding(
            document.path,
            line,
            field,
            "F004",
            f"{_show(value)} heeft niet de juiste vorm",
            _example(model, where),
        )
    if kind in ("string_too_long", "too_long"):
        return Finding(
            document.path,
            line,
            field,
            "F004",
            f"is te lang: hoogstens {context.get('max_length')} {'tekens' if kind[0] == 's' else 'regels'}",
            "maak het korter",
        )
    if kind in ("string_too_short", "too_short"):
        return Finding(document.path, line, field, "F004", "mag niet leeg zijn", "vul het in of haal het veld weg")
    if kind in ("greater_than_equal", "less_than_equal"):
        return Finding(
            document.path,
            line,
            field,
            "F004",
            f"{_show(value)} is buiten de grens",
            f"minstens {context['ge']}" if "ge" in context else f"hoogstens {context['le']}",
        )
    if kind == "slug":
        return Finding(
            document.path,
            line,
            field,
            "F004",
            row["msg"],
            "schrijf bijvoorbeeld slim-mkb of zwolle/regio-zwolle-brigade",
        )
    wanted = _KINDS_OF_VALUE.get(kind, "een andere soort waarde")
    return Finding(
        document.path,
        line,
        field,
        "F003",
        f"verwacht {wanted}, kreeg {_show(value)}",
        _number_hint(kind, value),
    )


def _show(value: Any) -> str:
    if value is None:
        return "niets"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (dict, list, tuple)):
        return "een groep velden" if isinstance(value, dict) else "een lijst"
    return f"'{shortened(str(value))}'"


def _number_hint(kind: str, value: Any) -> str:
    if kind in ("int_type", "float_type") and isinstance(value, str):
        digits = value.replace(".", "").replace("_", "").replace(" ", "")
        if digits.isdecimal() and len(digits) <= _MOST_DIGITS:
            return f"schrijf {int(digits)}"
        if value.replace(",", "", 1).isdecimal() and len(value) <= _MOST_DIGITS:
            return f"schrijf {value.replace(',', '.')}"
    if kind == "bool_type" and isinstance(value, str) and value.lower() in ("ja", "nee", "yes", "no"):
        return f"schrijf {'true' if value.lower() in ('ja', 'yes') else 'false'}"
    if kind == "string_type" and isinstance(value, (int, float)):
        return f'zet aanhalingstekens: "{str(value).lower()}"'
    if kind == "tuple_type":
        return "schrijf elk onderdeel op een eigen regel met - ervoor"
    return ""


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


def field_title(model: type[BaseModel], where: FieldPath) -> str:
    """The help text of the field at `where`, or ''."""
    owner = model_at(model, where[:-1])
    field = owner.model_fields.get(str(where[-1])) if owner else None
    return (field.description or "") if field else ""


def _example(model: type[BaseModel], where: FieldPath) -> str:
    owner = model_at(model, where[:-1])
    field = owner.model_fields.get(str(where[-1])) if owner else None
    return f"bijvoorbeeld {field.examples[0]}" if field and field.examples else ""


def _models_in(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    elif get_origin(annotation) in (tuple, dict, Union, types.UnionType) or hasattr(annotation, "__metadata__"):
        for part in get_args(annotation):
            yield from _models_in(part)
