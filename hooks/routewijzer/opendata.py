"""Open data: the published shape, version 1. Apart from the YAML shape, so that records can change."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from .answers import questions
from .catalog import Catalog, Entry
from .eligibility import ELIGIBLE_KINDS, whole_rule
from .models import KINDS
from .status import status_row

VERSION = 1
LICENCE = "CC-BY-4.0"
# Fields that are for editors or for the build, and so are not published.
_INTERNAL = {"redactienotitie", "voorwaarden", "voorbeelden"}


def files(catalog: Catalog) -> Iterator[tuple[str, str]]:
    """(path, JSON text) of every open-data file."""
    for kind in KINDS.values():
        yield document(kind.plural, [row(entry) for entry in catalog.kind(kind.name)])
    yield document("vragen", [_question(q) for q in questions(catalog)])


def counts(catalog: Catalog) -> list[tuple[str, int]]:
    """(name of the file, number of records) for the page about open data."""
    return [
        *((kind.plural, sum(1 for _ in catalog.kind(kind.name))) for kind in KINDS.values()),
        ("vragen", len(catalog.vragen.vragen)),
    ]


def row(entry: Entry) -> dict[str, Any]:
    """One record as it is published: id, page, region, fields that are filled, rule, status data."""
    fields = entry.record.model_dump(
        mode="json", exclude=_INTERNAL if entry.kind.name != "overstap" else {"redactienotitie"}
    )
    shown: dict[str, Any] = {"id": entry.key, "pagina": f"{entry.page}/", "bestand": entry.path}
    if "{regio}" in entry.kind.page or entry.kind.regional == entry.kind.plural:
        shown["regio"] = entry.regio
    shown.update(_filled(fields))
    if entry.kind.name in ELIGIBLE_KINDS:
        shown["regel"] = whole_rule(entry)
    if entry.kind.name == "regeling":
        shown["status"] = status_row(entry.record)
    if entry.document.body:
        shown["verhaal"] = entry.document.body
    return shown


def _filled(value: Any) -> Any:
    if isinstance(value, dict):
        return {k: kept for k, v in value.items() if (kept := _filled(v)) not in (None, [], {})}
    if isinstance(value, list):
        return [_filled(item) for item in value]
    return value


def _question(question: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in question.items() if value not in (None, []) and key != "kaart"}


def document(name: str, records: list[dict[str, Any]]) -> tuple[str, str]:
    """(path, JSON text) of one published list, with its head."""
    content = {
        "versie": VERSION,
        "licentie": LICENCE,
        "soort": name,
        "aantal": len(records),
        "records": records,
    }
    return f"open-data/v1/{name}.json", json.dumps(content, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
