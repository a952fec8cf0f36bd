"""What the form must know of a kind of record: its JSON Schema without references, in the order of a file.

Everything comes from the models. A part of a record stands where it is used, and "or nothing" is a second
type instead of a choice, so that every field is one node with one answer to each question about it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .formsteps import EXAMPLES, STEPS
from .models import KINDS, Kind
from .models.base import Deel, field_order
from .models.kinds import Verhaal
from .schema import standard

_OF_THE_FIELD = ("title", "description", "examples", "default")


def form_schema(kind: Kind) -> dict[str, Any]:
    """The schema of a kind: an object whose properties stand in the order of a file, the story last."""
    schema = plain_schema(kind.model)
    fields = schema["properties"]
    schema["properties"] = {name: fields[name] for name in field_order(kind.model)}
    if kind.suffix == ".md":
        schema["properties"] |= plain_schema(Verhaal)["properties"]
        schema["properties"]["verhaal"]["format"] = "verhaal"
    for name, example in EXAMPLES.get(kind.name, {}).items():
        schema["properties"][name] |= {"examples": [example]}
    return schema


def plain_schema(model: type[Deel]) -> dict[str, Any]:
    """The JSON Schema of a model with every part in its place."""
    whole = standard(model.model_json_schema())
    found: dict[str, Any] = _plain(whole, whole.get("$defs", {}))
    return {name: part for name, part in found.items() if name not in ("$defs", "title", "description")}


def _plain(node: Mapping[str, Any], parts: Mapping[str, Any]) -> dict[str, Any]:
    if "$ref" in node:
        part = parts[node["$ref"].rsplit("/", 1)[1]]
        # pydantic leaves a title out that is the name of the part; its description is for programmers.
        node = {**part, **{name: node[name] for name in node if name != "$ref"}, "description": node.get("description")}
    if "anyOf" in node:
        return _one_of(node, parts)
    found = {name: value for name, value in node.items() if value is not None or name == "default"}
    if "properties" in found:
        found["properties"] = {name: _plain(part, parts) for name, part in node["properties"].items()}
    for name in ("items", "additionalProperties"):
        if isinstance(found.get(name), Mapping):
            found[name] = _plain(found[name], parts)
    return found


def _one_of(node: Mapping[str, Any], parts: Mapping[str, Any]) -> dict[str, Any]:
    """One node of a choice: 'this or nothing', or 'whole number or number'. Raises ValueError for another choice."""
    own = {name: value for name, value in node.items() if name != "anyOf"}
    choices = [_plain(part, parts) for part in node["anyOf"]]
    kinds = [part["type"] for part in choices]
    if kinds == ["number", "integer"]:
        return _plain({**own, "type": "number"}, parts)
    if len(choices) != 2 or kinds[1] != "null":
        raise ValueError(f"het formulier kent deze keuze niet: {kinds}")
    only = choices[0]
    kind = only["type"] if isinstance(only["type"], list) else [only["type"]]
    kept = {name: value for name, value in only.items() if name not in _OF_THE_FIELD or name == "default"}
    if "enum" in kept:
        kept["enum"] = [*kept["enum"], None]
    return {**kept, **own, "type": [*kind, "null"]}


def form(kind: Kind) -> dict[str, Any]:
    """All that is published of a kind, as plain data: name, place of its files, screens and schema."""
    return {
        "soort": kind.name,
        "label": kind.label,
        "landelijk": kind.national,
        "regionaal": kind.regional,
        "achtervoegsel": kind.suffix,
        "stappen": [{"titel": title, "velden": list(fields)} for title, fields in STEPS[kind.name]],
        "schema": form_schema(kind),
    }


def forms() -> dict[str, dict[str, Any]]:
    """The form of every kind, by name."""
    return {name: form(kind) for name, kind in KINDS.items()}
