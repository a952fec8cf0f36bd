"""`dashboard/`: every figure per indicator with its definition, denominator, date and source; charts beside it."""

from __future__ import annotations

from typing import Any

from markupsafe import Markup

from .. import charts
from ..figures import Figure, divisions, figures, series
from ..tree import Page
from ..views import Views

PATH = "dashboard"


def page(views: Views) -> Page:
    """The dashboard; regions in order of name, never of number."""
    found = figures(views.catalog)
    regions = sum(1 for _ in views.catalog.kind("regio"))
    body = views.render(
        "dashboard.jinja",
        PATH,
        fasen=_phases(views, found),
        indicatoren=[_indicator(views, word, rows, regions) for word, rows in found.items()],
        verdelingen=[
            (whole, parts, _division(views, number, whole, parts))
            for number, (whole, parts) in enumerate(divisions(views.catalog), 1)
        ],
    )
    text = "De cijfers van de regio's op een rij, met uitleg, datum en bron. Geen ranglijst."
    title = "Wat brachten de voorbeelden?"
    synonyms = ("resultaten in cijfers", "uitkomsten", "hoeveel mensen ander werk", "wat leverde het op")
    return Page(PATH, title, text, body, "dashboard", "praktijk", ("fasefilter.mjs",), index=True, synonyms=synonyms)


def _phases(views: Views, found: dict[str, list[Figure]]) -> list[str]:
    """The phases that have figures, in the order of their list."""
    seen = {row.practice.record.fase.status for rows in found.values() for row in rows}
    return [word for word in views.catalog.words("fasen") if word in seen]


def _indicator(views: Views, word: str, rows: list[Figure], regions: int) -> dict[str, Any]:
    return {
        "id": word,
        "woord": views.catalog.words("indicatoren")[word],
        "rijen": rows,
        "zonder": regions - len({row.region for row in rows}),
        "verschillend": len({(row.result.wat, row.result.eenheid) for row in rows}) > 1,
        "reeksen": [_line(word, number, points) for number, points in enumerate(series(rows), 1)],
    }


def _line(word: str, number: int, points: list[Figure]) -> Markup:
    first = points[0]
    title = f"{first.practice.name}, {first.region}: {first.result.wat or word}"
    return charts.line(
        f"{word}-{number}", title, [(p.result.moment, p.result.peildatum, p.result.waarde) for p in points]
    )


def _division(views: Views, number: int, whole: Any, parts: list[Figure]) -> Markup:
    rows = [(views.catalog.label("indicatoren", p.result.indicator), p.result.waarde) for p in parts]
    title = f"{parts[0].practice.name}, {parts[0].region}: van {whole.waarde} {whole.eenheid}"
    return charts.bars(f"verdeling-{number}", title, rows, whole.waarde)
