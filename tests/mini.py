"""A tiny project in which every kind of record occurs once or twice; all of it made up.

`write_project(folder)` writes it; `changes` replaces files by path (a dict of fields, text, bytes, or None
to leave the file out). `at(record, path, value)` gives a copy of a record with one value changed.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from mini_lists import QUESTIONS, SECTORS, STEPS, WORDS, Fields
from mini_records import EXPIRED, OPLEIDING, OVERSTAP, PRAKTIJK, PROGRAMMA, REGELING, REGIO

ROOT = Path(__file__).resolve().parents[1]
DAY = "2026-11-21"

STORY = "\n## Het begin\n\nHet begon met *één* telefoontje.\n"
PAGES = {
    f"content/{name}/index.md": (
        f"---\ntitel: {name.capitalize()}\nomschrijving: Een pagina over {name}.\n---\n\n## Kop\n\nTekst.\n"
    )
    for name in ("over", "bijdragen")
}

RECORDS: dict[str, Fields] = {
    "regelingen/hulp-bij-brand.yml": REGELING,
    "regelingen/oude-hulp.yml": EXPIRED,
    "regions/oost/regio.yml": REGIO,
    "regions/oost/programmas/brigade.yml": PROGRAMMA,
    "regelingen/opleidingen/veilig-werken.yml": OPLEIDING,
    "regelingen/overstappen/horeca-naar-bouw.yml": OVERSTAP,
    "regions/oost/praktijk/uitleen.md": PRAKTIJK,
}
FILES: dict[str, Any] = {
    "regelingen/_vragen.yml": QUESTIONS,
    "regelingen/_begrippen.yml": WORDS,
    "regelingen/_sectoren.yml": SECTORS,
    "regelingen/_hulp.yml": STEPS,
    **RECORDS,
    **PAGES,
}


def as_yaml(fields: Mapping[str, Any]) -> str:
    """One line per field; a JSON value is a YAML value, so that no text is read in another way."""
    return "".join(f"{name}: {json.dumps(value, ensure_ascii=False)}\n" for name, value in fields.items())


def file_text(path: str, content: Any) -> bytes:
    """The bytes of a file of the project."""
    if isinstance(content, bytes):
        return content
    if isinstance(content, str):
        return content.encode()
    text = as_yaml(content)
    return (f"---\n{text}---\n{STORY}" if path.endswith(".md") else text).encode()


def write_project(folder: Path, changes: Mapping[str, Any] | None = None) -> Path:
    """The whole project under `folder`, with a mkdocs.yml that uses the real hook and theme."""
    for path, content in (FILES | dict(changes or {})).items():
        if content is None:
            continue
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(file_text(path, content))
    (folder / "mkdocs.yml").write_text(mkdocs_config(), encoding="utf-8")
    return folder


def mkdocs_config() -> str:
    """The real mkdocs.yml, with the paths of hook and theme made absolute."""
    text = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    for path in ("hooks/site_hooks.py", "hooks/theme"):
        assert path in text
        text = text.replace(path, (ROOT / path).as_posix())
    return text


def at(fields: Fields, where: tuple[Any, ...], value: Any) -> Fields:
    """A copy of `fields` in which the value at `where` is another."""
    changed = copy.deepcopy(fields)
    node: Any = changed
    for step in where[:-1]:
        node = node[step]
    node[where[-1]] = value
    return changed


def places(value: Any, where: tuple[Any, ...] = ()) -> Iterator[tuple[tuple[Any, ...], Any]]:
    """(path, value) of every value inside `value`, itself excepted."""
    children = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, child in children:
        yield (*where, step), child
        yield from places(child, (*where, step))
