"""JSON Schemas for editors, and the commented template of a new record; both from the models."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from .catalog import NATIONAL, Catalog
from .loading import WORD_LISTS
from .models import KINDS, Kind, Woord
from .models.base import Deel
from .models.kinds import Verhaal
from .models.marks import marked_fields

FOLDER = Path(__file__).parent / "schemas"
BASE = "hooks/routewijzer/schemas"


def schemas(catalog: Catalog) -> Iterator[tuple[str, str]]:
    """(file name, JSON text) of the schema of every kind of record and word list."""
    models: dict[str, type[Deel]] = {kind.name: kind.model for kind in KINDS.values()}
    models |= {name.removeprefix("_").removesuffix(".yml"): model for name, model in WORD_LISTS.items()}
    for name, model in models.items():
        schema = _standard(model.model_json_schema())
        _add_words(schema, model, catalog)
        schema["$schema"] = "https://json-schema.org/draft/2020-12/schema"
        schema["title"] = name
        yield f"{name}.schema.json", json.dumps(schema, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def _standard(node: Any) -> Any:
    """Limits on a number that may be whole or not: pydantic leaves those under names of its own."""
    if isinstance(node, list):
        return [_standard(part) for part in node]
    if not isinstance(node, dict):
        return node
    names = {"ge": "minimum", "le": "maximum"} if "anyOf" in node else {}
    return {names.get(name, name): _standard(part) for name, part in node.items()}


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


def record_path(kind: Kind, regio: str, name: str) -> str:
    """Where a record of this kind belongs, relative to the root. Raises ValueError when it cannot be there."""
    if kind.name == "regio":
        return f"regions/{name}/regio.yml"
    folder = kind.national if regio == NATIONAL else kind.regional
    if folder is None:
        raise ValueError(
            f"een {kind.name} hoort {'bij een regio' if regio == NATIONAL else 'bij de landelijke records'}"
        )
    base = "regelingen" if regio == NATIONAL else f"regions/{regio}"
    return "/".join(part for part in (base, folder, name + kind.suffix) if part)


def new_record(kind: Kind, path: str, today: str, catalog: Catalog) -> str:
    """A template of a record: required fields filled with examples, the others as comments with help."""
    depth = path.count("/")
    lines = [f"# yaml-language-server: $schema={'../' * depth}{BASE}/{kind.name}.schema.json"]
    words = {
        path_[0]: mark.lijst for path_, mark in marked_fields(kind.model) if isinstance(mark, Woord) and len(path_) <= 2
    }
    for name, field in kind.model.model_fields.items():
        lines.append(f"# {field.description}")
        if name in words and (known := list(catalog.words(words[name]))):
            lines.append(f"#   kies uit: {', '.join(known)}")
        example = today if name == "gecontroleerd_op" else field.examples[0] if field.examples else ""
        block = _yaml(name, example)
        lines.extend(block if field.is_required() else [f"# {line}" for line in block])
    text = "\n".join(lines) + "\n"
    return f"---\n{text}---\n\n{Verhaal.model_fields['verhaal'].description}\n" if kind.suffix == ".md" else text


def _yaml(name: str, value: Any) -> list[str]:
    if isinstance(value, (list, tuple)) and value and isinstance(value[0], dict):
        return [f"{name}:", *(f"  - {json.dumps(item, ensure_ascii=False)}" for item in value)]
    return [f"{name}: {json.dumps(value, ensure_ascii=False)}"]
