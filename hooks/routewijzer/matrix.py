"""Which kind of programme each region has, as far as sources say. Not knowing is never a 'no'. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .catalog import Catalog, Entry
from .words import number

# Strongest first: what a region has counts for more than what it had.
STANDEN = ("ja", "genoemd", "gestopt", "nee", "onbekend")
_OF_STATUS = {"lopend": "ja", "pilot": "ja", "onbekend": "genoemd", "gestopt": "gestopt", "opgegaan": "gestopt"}


@dataclass(frozen=True)
class Cell:
    """What is known of one kind of programme in one region; the programmes are those of that standing."""

    stand: str
    programmes: tuple[Entry, ...] = ()


Matrix = Mapping[str, Mapping[str, Cell]]


def standing(programme: Entry) -> str:
    """The word of the matrix for the status of one programme."""
    return _OF_STATUS[programme.record.status]


def matrix(catalog: Catalog) -> Matrix:
    """Kind of programme -> slug of the region -> cell, for every kind that occurs in any region or record."""
    regions = list(catalog.kind("regio"))
    found: dict[str, dict[str, list[Entry]]] = {}
    denied = {(absent.soort, r.id) for r in regions for absent in r.record.heeft_niet}
    for region in regions:
        for programme in catalog.by_region[region.id]:
            if programme.kind.name == "programma":
                for soort in programme.record.soort:
                    found.setdefault(soort, {}).setdefault(region.id, []).append(programme)
    kinds = [word for word in catalog.words("programmasoorten") if word in found or any(word == d for d, _ in denied)]
    return {
        soort: {r.id: _cell(found.get(soort, {}).get(r.id, []), (soort, r.id) in denied) for r in regions}
        for soort in kinds
    }


def _cell(programmes: list[Entry], denied: bool) -> Cell:
    for stand in STANDEN[:3]:
        of_stand = tuple(p for p in programmes if standing(p) == stand)
        if of_stand and not (denied and stand != "ja"):
            return Cell(stand, of_stand)
    return Cell("nee" if denied else "onbekend")


def compare_data(catalog: Catalog) -> dict[str, Any]:
    """What the browser needs to put regions side by side: words, and per region its facts and programmes."""
    found = matrix(catalog)
    return {
        "soorten": {soort: catalog.label("programmasoorten", soort) for soort in found},
        "standen": {stand: catalog.label("matrixstanden", stand) for stand in STANDEN},
        "regios": {entry.id: _compared(catalog, entry, found) for entry in catalog.kind("regio")},
    }


def _compared(catalog: Catalog, entry: Entry, found: Matrix) -> dict[str, Any]:
    record = entry.record
    practices = sum(e.kind.name == "praktijk" for e in catalog.by_region[entry.id])
    return {
        "naam": entry.name,
        "url": f"{entry.page}/",
        "feiten": [
            ["Inwoners", number(record.inwoners.aantal) if record.inwoners else "onbekend"],
            ["Aantal gemeenten", str(len(record.gemeenten))],
            ["Provincies", ", ".join(record.provincies)],
            ["Voorbeelden op deze site", str(practices)],
        ],
        "programmas": {
            soort: [row[entry.id].stand, [[p.name, f"{p.page}/"] for p in row[entry.id].programmes]]
            for soort, row in found.items()
        },
    }
