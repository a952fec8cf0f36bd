"""Drafts: where a new record goes, its first line for editors, its commented text, and how a field is written."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from .catalog import NATIONAL, Catalog
from .models import KINDS, Kind, Woord
from .models.base import field_order
from .models.kinds import Verhaal
from .models.marks import marked_fields
from .schema import BASE, schema_file

MODELINE = "# yaml-language-server: $schema="


def modeline(name: str, path: str) -> str:
    """The first line of the fields in the file at `path`, by which an editor finds the schema called `name`.

    In front matter it works too, in editors that let a YAML language server read Markdown.
    """
    return f"{MODELINE}{'../' * path.count('/')}{BASE}/{schema_file(name)}"


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


def kinds_at(regio: str) -> list[Kind]:
    """The kinds of which there may be a record in this place."""
    return [kind for kind in KINDS.values() if (kind.national if regio == NATIONAL else kind.regional) is not None]


def new_record(kind: Kind, path: str, today: str, catalog: Catalog, given: Mapping[str, Any] | None = None) -> str:
    """The text of a record: fields with help, the optional ones as comments.

    Without `given` the required fields hold examples. With `given` they hold those values; a required field
    that is not among them is a comment too, so that a check asks for it.
    """
    lines = [modeline(kind.name, path)]
    words = {where[0]: mark.lijst for where, mark in _words(kind) if len(where) <= 2}
    for name in field_order(kind.model):
        field = kind.model.model_fields[name]
        lines.append(f"# {field.description}")
        if name in words and (known := list(catalog.words(words[name]))):
            lines.append(f"#   kies uit: {', '.join(known)}")
        example = today if name == "gecontroleerd_op" else field.examples[0] if field.examples else ""
        if given is None:
            block = yaml_lines(name, example)
            lines.extend(block if field.is_required() else _commented(block))
        elif name in given:
            lines.extend(yaml_lines(name, given[name]))
        else:
            lines.extend(_commented(yaml_lines(name, example)))
    text = "\n".join(lines) + "\n"
    return f"---\n{text}---\n\n{Verhaal.model_fields['verhaal'].description}\n" if kind.suffix == ".md" else text


def _words(kind: Kind) -> list[tuple[tuple[str, ...], Woord]]:
    return [(where, mark) for where, mark in marked_fields(kind.model) if isinstance(mark, Woord)]


def _commented(lines: Iterable[str]) -> list[str]:
    return [f"# {line}" for line in lines]


def yaml_lines(name: str, value: Any) -> Iterator[str]:
    """A field as lines of YAML in which no text can mean anything: a JSON value is a YAML value."""
    if isinstance(value, (list, tuple)) and value and isinstance(value[0], dict):
        yield f"{name}:"
        for item in value:
            for number, (key, part) in enumerate(item.items()):
                yield f"  {'  ' if number else '- '}{key}: {_scalar(part)}"
    else:
        yield f"{name}: {_scalar(value)}"


def _scalar(value: Any) -> str:
    # U+2028 and U+2029 end a line in YAML, but not in JSON.
    return json.dumps(value, ensure_ascii=False).replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
