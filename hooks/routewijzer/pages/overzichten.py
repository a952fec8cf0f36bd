"""The overviews, home among them: schemes by situation, training, switches."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from ..catalog import Entry
from ..datafiles import compact
from ..status import is_expired
from ..tree import Page
from ..views import Views
from . import home

Group = tuple[str, str, list[Entry]]


def pages(views: Views) -> Iterator[Page]:
    """Home and one overview per kind."""
    yield home.page(views)
    yield _search(views)
    yield from _schemes(views)
    yield _overview(
        views,
        "opleidingen",
        "Opleidingen",
        "Opleidingen en papieren voor ander werk",
        "Welke papieren hebt u nodig voor ander werk, is het verplicht en wie kan het betalen?",
        "Per soort",
        _grouped(views, "opleiding", "opleidingsoorten", lambda r: (r.soort,)),
    )
    yield _overview(
        views,
        "overstappen",
        "Overstappen",
        "Van uw sector naar een andere sector",
        "Overstappen die mensen echt maken, met de papieren, de opleiding en de regelingen die helpen.",
        "Van uw sector",
        _grouped(views, "overstap", "sectoren", lambda r: (r.van.sector,)),
        (
            ("Kijk per sector: overstappen, papieren en het scholingsfonds", "sectoren/"),
            ("Reken uit wat een overstap met uw inkomen doet", "overstappen/rekenhulp/"),
        ),
    )


def _search(views: Views) -> Page:
    body = views.render("zoeken.jinja", "zoeken", situaties=views.catalog.words("situaties"))
    text = "Zoek in regelingen, opleidingen, loketten, praktijkvoorbeelden en regio's, in gewone woorden."
    return Page("zoeken", "Zoeken", text, body, "zoeken", "zoeken", ("zoeken/main.mjs",), index=True)


def _schemes(views: Views) -> Iterator[Page]:
    """Current schemes in short, and those that have expired on a page of their own."""
    schemes = sorted(views.catalog.kind("regeling"), key=lambda e: (e.name.casefold(), e.id))
    current = [e for e in schemes if not is_expired(e.record, views.today)]
    expired = [e for e in schemes if is_expired(e.record, views.today)]
    groups = [
        (word, term.naam, [e for e in current if e.record.situaties[0] == word])
        for word, term in views.catalog.words("situaties").items()
    ]
    body = views.render(
        "regelingen.jinja",
        "regelingen",
        groepen=[group for group in groups if group[2]],
        vervallen=len(expired),
        filters=compact(_filters(views, current)),
    )
    text = "Alle regelingen voor ondernemers, zzp'ers, werknemers en werkzoekenden, per situatie."
    modules = ("status-dag.mjs", "regelingenfilter.mjs")
    yield Page("regelingen", "Alle regelingen", text, body, "regelingen", "regelingen", modules, index=True)
    body = views.render("vervallen.jinja", "vervallen", vervallen=expired)
    text = "Regelingen die u niet meer kunt aanvragen, zoals die uit de coronatijd, en wat er nu is."
    yield Page("vervallen", "Vervallen regelingen", text, body, "vervallen", "regelingen", modules[:1], index=True)


def _filters(views: Views, schemes: list[Entry]) -> dict[str, Any]:
    """By which facts a visitor may filter: per page who it is for, for what and where; and the labels of those."""
    regions = {e.regio for e in schemes}
    return {
        "rollen": {word: views.catalog.label("rolnamen", word) for word in views.catalog.words("rollen")},
        "situaties": {word: term.naam for word, term in views.catalog.words("situaties").items()},
        "regios": {e.id: e.name for e in views.catalog.kind("regio") if e.id in regions},
        "regelingen": {e.id: [e.record.voor_wie, e.record.situaties, e.regio] for e in schemes},
    }


def _overview(
    views: Views,
    path: str,
    name: str,
    title: str,
    lead: str,
    kop: str,
    groups: list[Group],
    further: tuple[tuple[str, str], ...] = (),
) -> Page:
    body = views.render(
        "overzicht.jinja", path, naam=name, titel=title, inleiding=lead, kop=kop, groepen=groups, verder=further
    )
    return Page(path, title, lead, body, "overzicht", path, index=True)


def _grouped(views: Views, kind: str, lijst: str, words_of: Callable[[Any], Iterable[str]]) -> list[Group]:
    """Records per word of a closed list, in the order of the list; a record under each of its words."""
    found: dict[str, list[Entry]] = {}
    for entry in views.catalog.kind(kind):
        for word in words_of(entry.record):
            found.setdefault(word, []).append(entry)
    return [(word, term.naam, found[word]) for word, term in views.catalog.words(lijst).items() if word in found]
