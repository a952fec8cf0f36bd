"""`regios/vergelijken/`: which kind of programme each region has, as lists, as a table, and side by side."""

from __future__ import annotations

from collections.abc import Mapping

from ..catalog import Entry
from ..matrix import STANDEN, Cell, matrix
from ..tree import Page
from ..views import Views

PATH = "regios/vergelijken"


def page(views: Views) -> Page:
    """The overview of all regions."""
    found = matrix(views.catalog)
    regions = list(views.catalog.kind("regio"))
    body = views.render(
        "vergelijken.jinja",
        PATH,
        matrix=found,
        regios=sorted(regions, key=lambda e: e.name.casefold()),
        standen=STANDEN,
        groepen={soort: _groups(views, row) for soort, row in found.items()},
        bron=views.data_files["vergelijk"],
    )
    text = "Welke regio heeft een Werkcentrum, een brigade of een Werkt Door-programma? Vergelijk twee of drie regio's."
    return Page(
        PATH,
        "Wat heeft elke regio?",
        text,
        body,
        "vergelijken",
        "regios",
        ("vergelijk/main.mjs",),
        index=True,
        synonyms=("regio's vergelijken", "overzicht regio's", "wat doen andere regio's", "matrix"),
    )


def _groups(views: Views, row: Mapping[str, Cell]) -> list[tuple[str, list[tuple[Entry, tuple[Entry, ...]]]]]:
    """Per standing the regions with their programmes, in the order of the standings."""
    return [
        (stand, [(views.catalog.entries["regio"][slug], c.programmes) for slug, c in row.items() if c.stand == stand])
        for stand in STANDEN
    ]
