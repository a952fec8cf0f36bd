"""Regions: every municipality once, codes unique, tiles apart."""

from __future__ import annotations

from collections.abc import Iterator

from ..findings import Finding
from .context import Context


def each_municipality_once(context: Context) -> Iterator[Finding]:
    """A municipality (by code and by name) belongs to exactly one region."""
    seen: dict[str, str] = {}
    for entry in context.catalog.kind("regio"):
        for number, gemeente in enumerate(entry.record.gemeenten):
            for mark in (gemeente.code, gemeente.naam):
                if mark in seen:
                    yield context.find(
                        entry,
                        ("gemeenten", number),
                        "C002",
                        f"{gemeente.naam} ({gemeente.code}) staat ook bij {seen[mark]}",
                    )
                    break
            seen[gemeente.code] = seen[gemeente.naam] = entry.id


def codes_are_unique(context: Context) -> Iterator[Finding]:
    """No two regions have the same code or abbreviation."""
    seen: dict[str, str] = {}
    for entry in context.catalog.kind("regio"):
        for field in ("code", "afkorting"):
            value = getattr(entry.record, field)
            if value in seen:
                yield context.find(entry, (field,), "C003", f"'{value}' is al van {seen[value]}")
            seen[value] = entry.id


def tiles_apart(context: Context) -> Iterator[Finding]:
    """No two regions have the same tile."""
    seen: dict[tuple[int, int], str] = {}
    for entry in context.catalog.kind("regio"):
        place = (entry.record.tegel.kolom, entry.record.tegel.rij)
        if place in seen:
            yield context.find(entry, ("tegel",), "C004", f"kolom {place[0]}, rij {place[1]} is al van {seen[place]}")
        seen[place] = entry.id


def absence_has_source(context: Context) -> Iterator[Finding]:
    """A region that says it lacks a kind of programme names a source, and has no such programme now."""
    for entry in context.catalog.kind("regio"):
        running = {
            soort: programme
            for programme in context.catalog.by_region[entry.id]
            if programme.kind.name == "programma" and programme.record.status in ("lopend", "pilot")
            for soort in programme.record.soort
        }
        for number, absent in enumerate(entry.record.heeft_niet):
            if absent.bron > len(entry.record.bronnen):
                yield context.find(
                    entry,
                    ("heeft_niet", number, "bron"),
                    "C005",
                    f"bron {absent.bron} bestaat niet; er zijn {len(entry.record.bronnen)} bronnen",
                )
            if absent.soort in running:
                yield context.find(
                    entry,
                    ("heeft_niet", number, "soort"),
                    "C007",
                    f"'{absent.soort}' bestaat wel: {running[absent.soort].path}",
                )
