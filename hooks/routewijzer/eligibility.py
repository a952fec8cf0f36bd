"""What the wizard may offer, and the whole rule of a record: what it says itself plus role, situation, sector, region.

So a contributor never writes `voor_wie` twice. Used by checks, wizard data and the CLI.
"""

from __future__ import annotations

from typing import Any

from .catalog import NATIONAL, Catalog, Entry
from .rules import Rule
from .status import is_expired

ELIGIBLE_KINDS = ("regeling", "programma", "opleiding", "overstap")
HELP_KINDS = ("regeling", "programma", "opleiding")
GONE = ("gestopt", "opgegaan")


def help_entries(catalog: Catalog, today: str) -> list[Entry]:
    """Records that the wizard may offer: never expired, stopped or merged ones."""
    return [entry for kind in HELP_KINDS for entry in catalog.kind(kind) if not _gone(entry, today)]


def _gone(entry: Entry, today: str) -> bool:
    if entry.kind.name == "regeling":
        return is_expired(entry.record, today)
    return entry.kind.name == "programma" and entry.record.status in GONE


def whole_rule(entry: Entry) -> Rule:
    """`{alle: [...]}`: derived conditions first, then the record's own `voorwaarden`."""
    parts = list(derived_conditions(entry))
    own = getattr(entry.record, "voorwaarden", None)
    return {"alle": [*parts, own] if own is not None else parts}


def derived_conditions(entry: Entry) -> list[dict[str, Any]]:
    """Conditions that follow from other fields: voor_wie, situaties, sectoren, region."""
    record = entry.record
    parts: list[dict[str, Any]] = []
    if situaties := getattr(record, "situaties", ()):
        parts.append({"vraag": "situatie", "in": list(situaties)})
    if rollen := getattr(record, "voor_wie", ()):
        parts.append({"vraag": "rol", "in": list(rollen)})
    if entry.kind.name == "overstap":
        parts.append({"vraag": "sector", "in": [record.van.sector]})
    elif entry.kind.name == "regeling" and record.sectoren:
        parts.append({"vraag": "sector", "in": list(record.sectoren)})
    if entry.regio != NATIONAL and entry.kind.name != "regio":
        parts.append({"vraag": "regio", "in": list(dict.fromkeys((entry.regio, *getattr(record, "ook_in", ()))))})
    return parts
