"""The library of practices with its facets, and the checklists that other regions can hold against themselves."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from ..catalog import Entry
from ..tree import Page
from ..views import Views

PATH = "praktijk"


class Facet(NamedTuple):
    """One way to narrow the list down: key in the address, heading, closed list, words of a record."""

    key: str
    naam: str
    lijst: str
    words: Callable[[Entry], Sequence[str]]


FACETS = (
    Facet("van", "Van sector", "sectoren", lambda e: tuple(e.record.sector_van)),
    Facet("naar", "Naar sector", "sectoren", lambda e: tuple(e.record.sector_naar)),
    Facet("thema", "Thema", "praktijkthemas", lambda e: tuple(e.record.themas)),
    Facet("situatie", "Situatie", "situaties", lambda e: tuple(e.record.situaties)),
    Facet("fase", "Fase", "fasen", lambda e: (e.record.fase.status,)),
    Facet("bewijs", "Bewijs", "bewijsladder", lambda e: (e.record.bewijs,)),
    Facet("regio", "Regio", "", lambda e: (e.regio,)),
)


def pages(views: Views) -> Iterator[Page]:
    """The library, and a page per checklist."""
    entries = list(views.catalog.kind("praktijk"))
    yield _library(views, entries)
    for entry in entries:
        if entry.record.checklist:
            yield _checklist(views, entry)


def _library(views: Views, entries: list[Entry]) -> Page:
    ladder = list(views.catalog.words("bewijsladder"))
    body = views.render(
        "praktijken.jinja",
        PATH,
        facetten=[(facet, _values(views, facet, entries)) for facet in FACETS],
        # Strongest evidence first, then what was counted, then by region.
        kaarten=sorted(entries, key=lambda e: (-ladder.index(e.record.bewijs), not e.record.resultaten, e.regio, e.id)),
        facetten_van=facets_of,
        checklists=[e for e in entries if e.record.checklist],
    )
    text = "Voorbeelden uit de regio's: wat ze deden, wat het bracht, wat niet werkte en wat u kunt leren."
    return Page(PATH, "Wat doen andere regio's?", text, body, "praktijken", PATH, ("praktijk/main.mjs",), index=True)


def _values(views: Views, facet: Facet, entries: list[Entry]) -> list[tuple[str, str, list[Entry]]]:
    """(word, label, practices) per word that occurs, in the order of its list."""
    found: dict[str, list[Entry]] = {}
    for entry in entries:
        for word in facet.words(entry):
            found.setdefault(word, []).append(entry)
    if facet.lijst:
        named = [(word, views.catalog.label(facet.lijst, word)) for word in views.catalog.words(facet.lijst)]
    else:
        named = [(region.id, region.name) for region in views.catalog.kind("regio")]
    return [(word, name, found[word]) for word, name in named if word in found]


def facets_of(entry: Entry) -> list[tuple[str, str]]:
    """(key, words with spaces between) of one practice, for the browser."""
    return [(facet.key, " ".join(facet.words(entry))) for facet in FACETS]


def _checklist(views: Views, entry: Entry) -> Page:
    path = f"{entry.page}/checklist"
    body = views.render("checklist.jinja", path, entry=entry)
    title = f"Checklist: {_lower(entry.name)}"
    text = f"Leg uw regio langs {len(entry.record.checklist)} punten. Print de lijst; er wordt niets bewaard."
    return Page(path, title, text, body, "checklist", PATH, source=entry.path)


def _lower(text: str) -> str:
    return text[0].lower() + text[1:]
