"""Help per situation and per situation × role, complete without JavaScript; and the wizard's page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args

from ..catalog import NATIONAL, Entry
from ..eligibility import help_entries
from ..status import StatusName
from ..tree import Page
from ..views import Views
from ..wizard import CAVEAT, NOT_NOW

_NOW = tuple(name for name in get_args(StatusName) if name not in (*NOT_NOW, "vervallen"))
_ORDER = {"open": 0, "doorlopend": 1, "niet-nodig": 1, "onbekend": 2} | {name: 3 + n for n, name in enumerate(NOT_NOW)}


def pages(views: Views) -> Iterator[Page]:
    """`hulp/<situatie>/`, `hulp/<situatie>/<rol>/` and `wijzer/`."""
    found = {word: _helpful(views, word) for word in views.catalog.words("situaties")}
    roles = list(views.catalog.words("rollen"))
    for situatie, entries in found.items():
        counts = [(rol, sum(1 for e in entries if _serves(e, rol))) for rol in roles]
        yield _situation(views, situatie, "", entries, [(rol, count) for rol, count in counts if count])
        for rol, count in counts:
            if count:
                yield _situation(views, situatie, rol, [e for e in entries if _serves(e, rol)], [])
    yield _wizard(
        views,
        {(s, rol) for s, entries in found.items() for rol in roles if any(_serves(e, rol) for e in entries)},
    )


def _serves(entry: Entry, rol: str) -> bool:
    return rol in (getattr(entry.record, "voor_wie", ()) or (rol,))


def _helpful(views: Views, situatie: str) -> list[Entry]:
    """Schemes, programmes and training for a situation, best first: national ones, and those of a region's own site.

    On the national site the regional ones are on the pages of the regions.
    """
    entries = [
        e
        for e in help_entries(views.catalog, views.today)
        if e.regio in (NATIONAL, views.settings.regio) and situatie in e.record.situaties
    ]
    return sorted(entries, key=lambda e: _rank(views, e, situatie))


def _rank(views: Views, entry: Entry, situatie: str) -> tuple[int, bool, int, str, str]:
    """What you can use now first; then what holds for everybody, and what is made for this situation."""
    record = entry.record
    status = _ORDER.get(views.status(record).name, 2) if entry.kind.name == "regeling" else 1
    unsure = getattr(record, "stand", "geldend") != "geldend" or record.zekerheid == "laag"
    return status, unsure, record.situaties.index(situatie), entry.name.casefold(), entry.id


def _situation(views: Views, situatie: str, rol: str, entries: list[Entry], roles: list[tuple[str, int]]) -> Page:
    term = views.catalog.words("situaties")[situatie]
    path = f"hulp/{situatie}/{rol}" if rol else f"hulp/{situatie}"
    schemes = [e for e in entries if e.kind.name == "regeling"]
    practice = [
        e for e in views.catalog.kind("praktijk") if situatie in e.record.situaties and (not rol or _serves(e, rol))
    ]
    body = views.render(
        "situatie.jinja",
        path,
        situatie=situatie,
        rol=rol,
        rollen=roles,
        groepen=[
            (
                "Regelingen waar u nu gebruik van kunt maken",
                "nu",
                [e for e in schemes if views.status(e.record).name in _NOW],
                _NOW,
            ),
            (
                "Straks of nu gesloten",
                "straks",
                [e for e in schemes if views.status(e.record).name in NOT_NOW],
                NOT_NOW,
            ),
            ("Landelijke loketten", "loketten", [e for e in entries if e.kind.name == "programma"], ()),
            ("Opleidingen en papieren", "opleidingen", [e for e in entries if e.kind.name == "opleiding"], ()),
        ],
        praktijk=practice[:3],
        overstappen=any(situatie in e.record.situaties for e in views.catalog.kind("overstap")),
        routes=[r for r in views.catalog.hulp.situaties.get(situatie, ()) if not rol or rol in r.voor_wie],
    )
    role_name = views.catalog.label("rolnamen", rol).lower() if rol else ""
    title = f"{term.naam}: hulp voor {role_name}" if rol else f"{term.naam}: wat kunt u doen?"
    return Page(
        path,
        title,
        f"{term.uitleg} Bekijk welke hulp er is{' voor ' + role_name if rol else ''}.",
        body,
        "situatie",
        "hulp",
        ("status-groepen.mjs",),
        index=not rol,
    )


def _wizard(views: Views, existing: set[tuple[str, str]]) -> Page:
    body = views.render(
        "wijzer.jinja",
        "wijzer",
        bron=views.data_files["wijzer"],
        kaarten=views.data_files["kaarten"],
        voorbehoud=CAVEAT,
        situaties=views.catalog.words("situaties"),
        rollen=views.catalog.words("rollen"),
        paginas=existing,
    )
    text = "Beantwoord hooguit zes vragen en zie welke hulp bij u past, waarom, en wie u kunt bellen in uw regio."
    return Page(
        "wijzer",
        "Check welke hulp bij u past",
        text,
        body,
        "wijzer",
        "wijzer",
        ("wijzer/main.mjs",),
        index=True,
        synonyms=("test welke hulp", "vragenlijst", "waar heb ik recht op", "welke regeling past bij mij", "keuzehulp"),
    )
