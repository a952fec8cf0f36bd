"""How heavy a first visit may be, per kind of page, and how heavy it is."""

from __future__ import annotations

import gzip
from collections.abc import Iterable
from dataclasses import astuple, dataclass, fields

from playwright.sync_api import Browser, Response

KB = 1000
KINDS = {"document": "html", "stylesheet": "css", "script": "js", "fetch": "data", "xhr": "data", "image": "images"}


@dataclass
class Weight:
    """KB over the wire with gzip, as a budget or as measured, and the number of requests."""

    html: float = 0
    css: float = 0
    js: float = 0
    data: float = 0
    images: float = 0
    other: float = 0
    total: float = 0
    requests: int = 0


# The icon of the tab, which a browser fetches when it likes.
MARK = 0.5
BUDGETS = {
    "wijzer": Weight(html=12, css=10, js=14, data=20, images=5, other=MARK, total=115, requests=8),
    "record": Weight(html=10, css=10, js=4, images=30, other=MARK, total=85, requests=6),
    "voorpagina": Weight(html=8, css=10, js=3, images=15, other=MARK, total=80, requests=6),
    "lijst": Weight(html=30, css=10, js=8, data=15, other=MARK, total=120, requests=7),
    # Who fills in a record stays a while: all that is needed for every field and every fault comes at once.
    "formulier": Weight(html=10, css=14, js=55, data=40, other=MARK, total=115, requests=9),
}
ROWS = {
    "wijzer": ("wijzer",),
    "voorpagina": ("home",),
    "formulier": ("formulier",),
    "lijst": (
        "agenda",
        "betalers",
        "dashboard",
        "geleerd",
        "maand",
        "nieuws",
        "overzicht",
        "praktijken",
        "regelingen",
        "regios",
        "rekenhulp",
        "sectoren",
        "situatie",
        "stand",
        "vergelijken",
        "vervallen",
        "zoeken",
    ),
    "record": (
        "404",
        "bouwstenen",
        "checklist",
        "opendata",
        "opleiding",
        "overstap",
        "pagina",
        "praktijk",
        "programma",
        "regeling",
        "regio",
        "sector",
        "uitleg",
        "werking",
    ),
}


def packed(body: bytes) -> float:
    """KB of this body with gzip."""
    return len(gzip.compress(body, 9, mtime=0)) / KB


def first_visit(browser: Browser, url: str) -> Weight:
    """All that a browser with an empty cache asks for."""
    context = browser.new_context(viewport={"width": 360, "height": 640}, locale="nl-NL")
    page = context.new_page()
    seen: list[Response] = []
    page.on("response", lambda response: seen.append(response))  # noqa: PLW0108 - playwright wants a function
    page.goto(url, wait_until="networkidle")
    weight = weigh((KINDS.get(answer.request.resource_type, "other"), answer.body()) for answer in seen)
    context.close()
    return weight


def weigh(answers: Iterable[tuple[str, bytes]]) -> Weight:
    """Add up bodies by kind: the name of a field of Weight."""
    weight = Weight()
    for kind, body in answers:
        setattr(weight, kind, getattr(weight, kind) + packed(body))
        weight.total += packed(body)
        weight.requests += 1
    return weight


def over(found: Weight, budget: Weight) -> list[str]:
    """What is above the budget."""
    return [
        f"{field.name} {is_now:.1f} > {most}"
        for field, is_now, most in zip(fields(Weight), astuple(found), astuple(budget), strict=True)
        if is_now > most
    ]


def table(rows: Iterable[tuple[str, Weight]]) -> str:
    """The figures in columns."""
    names = [field.name for field in fields(Weight)]
    lines = [f"{'':44}" + "".join(f"{name:>9}" for name in names)]
    for label, weight in rows:
        *sizes, requests = astuple(weight)
        lines.append(f"{label:44}" + "".join(f"{size:9.1f}" for size in sizes) + f"{requests:9}")
    return "\n".join(lines)
