"""The overviews, home among them: schemes by situation, training, switches."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from ..catalog import Entry
from ..status import is_expired
from ..tree import Page
from ..views import Views
from . import home

Group = tuple[str, str, list[Entry]]


def pages(views: Views) -> Iterator[Page]:
    """Home and one overview per kind."""
    yield home.page(views)
    yield _schemes(views)
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
    )


def _schemes(views: Views) -> Page:
    schemes = sorted(views.catalog.kind("regeling"), key=lambda e: (e.name.casefold(), e.id))
    current = [e for e in schemes if not is_expired(e.record, views.today)]
    groups = [
        (word, term.naam, [e for e in current if e.record.situaties[0] == word])
        for word, term in views.catalog.words("situaties").items()
    ]
    body = views.render(
        "regelingen.jinja",
        "regelingen",
        groepen=[group for group in groups if group[2]],
        vervallen=[e for e in schemes if is_expired(e.record, views.today)],
    )
    text = "Alle regelingen voor ondernemers, zzp'ers, werknemers en werkzoekenden, per situatie."
    return Page(
        "regelingen", "Alle regelingen", text, body, "regelingen", "regelingen", ("status-dag.mjs",), index=True
    )


def _overview(views: Views, path: str, name: str, title: str, lead: str, kop: str, groups: list[Group]) -> Page:
    body = views.render("overzicht.jinja", path, naam=name, titel=title, inleiding=lead, kop=kop, groepen=groups)
    return Page(path, title, lead, body, "overzicht", path, index=True)


def _grouped(views: Views, kind: str, lijst: str, words_of: Callable[[Any], Iterable[str]]) -> list[Group]:
    """Records per word of a closed list, in the order of the list; a record under each of its words."""
    found: dict[str, list[Entry]] = {}
    for entry in views.catalog.kind(kind):
        for word in words_of(entry.record):
            found.setdefault(word, []).append(entry)
    return [(word, term.naam, found[word]) for word, term in views.catalog.words(lijst).items() if word in found]
