"""JSON Schemas for editors, from the models."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from .catalog import Catalog
from .loading import WORD_LISTS
from .models import KINDS, Woord
from .models.base import Deel
from .models.marks import marked_fields

FOLDER = Path(__file__).parent / "schemas"
BASE = "hooks/routewijzer/schemas"


def schema_file(name: str) -> str:
    """The file of the schema of a kind of record, or of a word list ('begrippen')."""
    return f"{name}.schema.json"


def list_name(file: str) -> str:
    """What the schema of a word list is called: '_begrippen.yml' -> 'begrippen'."""
    return file.removeprefix("_").removesuffix(".yml")


def schemas(catalog: Catalog) -> Iterator[tuple[str, str]]:
    """(file name, JSON text) of the schema of every kind of record and word list."""
    models: dict[str, type[Deel]] = {kind.name: kind.model for kind in KINDS.values()}
    models |= {list_name(file): model for file, model in WORD_LISTS.items()}
    for name, model in models.items():
        schema = standard(model.model_json_schema())
        _add_words(schema, model, catalog)
        schema["$schema"] = "https://json-schema.org/draft/2020-12/schema"
        schema["title"] = name
        yield schema_file(name), json.dumps(schema, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def standard(node: Any) -> Any:
    """A schema of pydantic, or a part of it, with the limits of a number that may be whole or not.

    pydantic leaves those under names of its own.
    """
    if isinstance(node, list):
        return [standard(part) for part in node]
    if not isinstance(node, dict):
        return node
    names = {"ge": "minimum", "le": "maximum"} if "anyOf" in node else {}
    return {names.get(name, name): standard(part) for name, part in node.items()}


def _add_words(schema: dict[str, Any], model: type[BaseModel], catalog: Catalog) -> None:
    """Closed lists become enums, so that an editor completes them."""
    for path, mark in marked_fields(model):
        if isinstance(mark, Woord):
            target = _at(schema, schema, path)
            if target is not None:
                target["enum"] = list(catalog.words(mark.lijst))


def _at(schema: Mapping[str, Any], node: Any, path: tuple[str, ...]) -> dict[str, Any] | None:
    for step in path:
        node = _resolved(schema, node)
        node = node.get("items") if step == "*" else node.get("properties", {}).get(step)
        if node is None:
            return None
    found: dict[str, Any] = _resolved(schema, node)
    return found


def _resolved(schema: Mapping[str, Any], node: Any) -> Any:
    if "anyOf" in node:
        node = next(part for part in node["anyOf"] if part.get("type") != "null")
    if "$ref" in node:
        node = schema["$defs"][node["$ref"].rsplit("/", 1)[1]]
    return node
