"""What the wizard may offer, and the whole rule of a record: what it says itself plus role, situation, sector, region.

So a contributor never writes `voor_wie` twice. Used by checks, wizard data and the CLI.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from .catalog import NATIONAL, Catalog, Entry
from .rules import Rule
from .status import is_expired

ELIGIBLE_KINDS = ("regeling", "programma", "opleiding", "overstap")
HELP_KINDS = ("regeling", "programma", "opleiding")
# What the status of a programme says of it: it is there, or it is no more; "onbekend" is neither.
RUNNING = ("lopend", "pilot")
GONE = ("gestopt", "opgegaan")


def help_entries(catalog: Catalog, today: str) -> list[Entry]:
    """Records that the wizard may offer: never expired, stopped or merged ones."""
    return [entry for kind in HELP_KINDS for entry in catalog.kind(kind) if not _gone(entry, today)]


def _gone(entry: Entry, today: str) -> bool:
    if entry.kind.name == "regeling":
        return is_expired(entry.record, today)
    return entry.kind.name == "programma" and entry.record.status in GONE


def programme_row(record: Any) -> dict[str, str]:
    """`programma`, what the record of a programme says of it, and `einde` (year, month or day) when that would end."""
    ends = record.looptijd.tot if record.status in RUNNING else None
    return {"programma": record.status, **({"einde": ends} if ends else {})}


def programme_on(row: Mapping[str, str], today: str) -> str:
    """What a programme is on a day. One that should be over may still be there. Twin in `web/shared/programmes.mjs`."""
    ends = row.get("einde", "")
    return "onbekend" if ends and ends < today[: len(ends)] else row["programma"]


Origin = str


def whole_rule(entry: Entry) -> Rule:
    """`{alle: [...]}`: derived conditions first, then the record's own `voorwaarden`."""
    return {"alle": [part for part, _ in rule_parts(entry)]}


def rule_parts(entry: Entry) -> list[tuple[Rule, Origin]]:
    """The parts of the whole rule, each with the field of the record that it follows from, in words."""
    own = getattr(entry.record, "voorwaarden", None)
    return [*_derived(entry), *([(own, "de voorwaarden")] if own is not None else [])]


def _derived(entry: Entry) -> Iterator[tuple[Rule, Origin]]:
    """Conditions that follow from other fields: situaties, voor_wie, sectoren, region, variants elsewhere."""
    record = entry.record
    if situaties := getattr(record, "situaties", ()):
        yield {"vraag": "situatie", "in": list(situaties)}, "de situaties waarbij dit helpt"
    if rollen := getattr(record, "voor_wie", ()):
        yield {"vraag": "rol", "in": list(rollen)}, "voor wie dit is"
    if entry.kind.name == "overstap":
        yield {"vraag": "sector", "in": [record.van.sector]}, "de branche waar iemand vandaan komt"
    elif entry.kind.name == "regeling" and record.sectoren:
        yield {"vraag": "sector", "in": list(record.sectoren)}, "de branches"
    if entry.regio != NATIONAL and entry.kind.name != "regio":
        regions = list(dict.fromkeys((entry.regio, *getattr(record, "ook_in", ()))))
        yield {"vraag": "regio", "in": regions}, "de regio"
    for other in entry.vervangen_door:
        # Also while the other is closed: only when it is not valid does the national one count there.
        days = {"vanaf": other.record.geldig.van, "tot_en_met": other.record.geldig.tot}
        there: list[Rule] = [{"vraag": "regio", "in": [other.regio]}]
        there += [{"vandaag": True, name: day} for name, day in days.items() if day]
        yield {"niet": {"alle": there}}, "de regeling die in een regio hiervoor in de plaats komt"
