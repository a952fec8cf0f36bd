"""Regions: every municipality once, codes unique, tiles apart."""

from __future__ import annotations

from collections.abc import Iterator

from ..eligibility import RUNNING
from ..findings import Finding
from .context import Context

# What the colour stands on: white, paper, sand, pale water (web/css/00-tokens.css).
_GROUNDS = ("#ffffff", "#faf6ef", "#f2eadd", "#e3eff0")
_READABLE = 4.5


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
            if programme.kind.name == "programma" and programme.record.status in RUNNING
            for soort in programme.record.soort
        }
        for number, absent in enumerate(entry.record.heeft_niet):
            yield from context.numbered_source(entry, ("heeft_niet", number, "bron"), absent.bron)
            if absent.soort in running:
                yield context.find(
                    entry,
                    ("heeft_niet", number, "soort"),
                    "C007",
                    f"'{absent.soort}' bestaat wel: {running[absent.soort].path}",
                )


def colour_is_readable(context: Context) -> Iterator[Finding]:
    """The colour of a region's own site contrasts 4.5 to 1 with everything it stands on (WCAG 1.4.3)."""
    for entry in context.catalog.kind("regio"):
        colour = entry.record.uitgave.kleur if entry.record.uitgave else None
        if colour and (lowest := min(_contrast(colour, ground) for ground in _GROUNDS)) < _READABLE:
            yield context.find(
                entry,
                ("uitgave", "kleur"),
                "C008",
                f"'{colour}' heeft een contrast van {lowest:.1f}; {_READABLE} is nodig".replace(".", ","),
            )


def _contrast(one: str, other: str) -> float:
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    """Relative luminance of '#rrggbb' as WCAG 2 defines it."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
