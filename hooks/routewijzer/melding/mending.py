"""A filled "er klopt iets niet" -> the changed text of a record: one field, and the source that says so. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from ..catalog import Catalog, Entry
from ..drafts import yaml_lines
from ..reading import Document, read_document
from .making import certain_day
from .reading import Unclear


def mended_file(answers: Mapping[str, list[str]], catalog: Catalog) -> tuple[str, str, Any]:
    """(path, field, new value) that a form asks for. Raises Unclear when a person must look at it."""
    page = "".join(answers["pagina"]).strip()
    entry = _record(page, catalog)
    if entry is None:
        raise Unclear([f"de pagina '{page[:100]}' is niet gevonden; plak het adres van de pagina"])
    field = "".join(answers["onderdeel"])
    value = " ".join(" ".join(answers["wordt"]).split())
    if not field or not value or field not in entry.kind.model.model_fields:
        raise Unclear([f"dit past niemand vanzelf aan; een redacteur leest uw melding. Het gaat om {entry.path}"])
    return entry.path, field, value


def _record(page: str, catalog: Catalog) -> Entry | None:
    """The record of an address in the site or of a file name; only what the catalog holds can be found."""
    try:
        path = urlsplit(page).path.strip("/").removesuffix("/index.html")
    except ValueError:
        return None
    for entry in catalog.all():
        if path == entry.path or path == entry.page or path.endswith(f"/{entry.page}"):
            return entry
    return None


def with_change(text: str, path: str, field: str, value: Any, source: Mapping[str, Any]) -> str:
    """The text of a record with one field replaced and one source added, all else as it was. Raises Unclear.

    A record is not looked at before its newest source, so `gecontroleerd_op` moves along when it must.
    Comments and order stay, because only these lines change; the result is read back to prove it.
    """
    before = _document(text, path)
    if before is None or not isinstance(before.value.get("bronnen"), list):
        raise Unclear([f"{path} is niet te lezen; een redacteur kijkt ernaar"])
    changes = {field: value}
    if source["gezien_op"] > str(before.value.get("gecontroleerd_op")):
        changes["gecontroleerd_op"] = source["gezien_op"]
    wanted = {**before.value, **changes, "bronnen": [*before.value["bronnen"], dict(source)]}
    lines = text.split("\n")
    # From the last to the first, so that the line numbers of the others still hold.
    edits = {name: _span(lines, before, name) for name in (*changes, "bronnen") if name in before.value}
    for name, (first, last) in sorted(edits.items(), key=lambda edit: -edit[1][0]):
        if name == "bronnen":
            lines[last:last] = list(yaml_lines(name, [dict(source)]))[1:]
        else:
            lines[first:last] = yaml_lines(name, changes[name])
    if field not in before.value:
        # Before the first line of `bronnen`, wherever that is after the other edits.
        start = next(number for number, line in enumerate(lines) if line.startswith("bronnen:"))
        lines[start:start] = yaml_lines(field, value)
    after = "\n".join(lines)
    if (found := _document(after, path)) is None or found.value != wanted or found.body != before.body:
        raise Unclear([f"{path} is zo geschreven dat dit met de hand moet; een redacteur kijkt ernaar"])
    return after


def _document(text: str, path: str) -> Document | None:
    document, findings = read_document(text, path)
    return None if findings or document is None or not isinstance(document.value, dict) else document


def _span(lines: list[str], document: Document, name: str) -> tuple[int, int]:
    """The lines of a field, as a half-open range; comments and empty lines after it belong to what follows."""
    first = document.line((name,)) - 1
    last = first + 1
    while last < len(lines) and re.match(r"\s|-\s|$", lines[last]):
        last += 1
    while last > first + 1 and (not lines[last - 1].strip() or lines[last - 1].lstrip().startswith("#")):
        last -= 1
    return first, last


def source_of(answers: Mapping[str, list[str]]) -> dict[str, str]:
    """The source that a form names, as a record has it."""
    found = {name: " ".join(" ".join(answers[f"bronnen-{name}"]).split()) for name in ("titel", "url", "gezien_op")}
    return found | {"gezien_op": certain_day(found["gezien_op"])}
