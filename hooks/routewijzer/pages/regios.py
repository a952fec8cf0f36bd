"""Region pages and the overview of all regions (tile map as a list of links)."""

from __future__ import annotations

from collections.abc import Iterator

from ..catalog import NATIONAL, Entry
from ..changes import News
from ..eligibility import GONE
from ..tree import Page, root_of
from ..views import Views
from ..words import span
from .nieuws import region_feed

_LATEST = 5


def pages(views: Views) -> Iterator[Page]:
    """One page per region, and the overview."""
    catalog = views.catalog
    national = catalog.national_desk
    for entry in catalog.kind("regio"):
        yield _region(views, entry, national) if entry in views.own_regions else _elsewhere(views, entry, national)
    yield _overview(views)


def _region(views: Views, entry: Entry, national: Entry | None) -> Page:
    found = views.catalog.by_region.get(entry.id, ())
    order = {"lopend": 0, "pilot": 1, "onbekend": 2, "opgegaan": 3, "gestopt": 4}
    programmes = sorted(
        (e for e in found if e.kind.name == "programma"), key=lambda e: (order[e.record.status], e.name)
    )
    body = views.render(
        "regio.jinja",
        entry.page,
        entry=entry,
        programmas=programmes,
        diensten=[(p, d) for p in programmes if p.record.status not in GONE for d in p.record.diensten],
        regelingen=[e for e in found if e.kind.name in ("regeling", "opleiding")],
        praktijk=[e for e in found if e.kind.name == "praktijk"],
        tijd=_timeline(views, programmes),
        landelijk=national,
        veranderd=_changed(views, entry),
        feed=region_feed(entry.id),
    )
    return Page(
        entry.page,
        f"{entry.name}: loket en programma's",
        entry.record.samenvatting,
        body,
        "regio",
        "regios",
        ("status-dag.mjs",),
        entry.path,
        feed=region_feed(entry.id),
    )


def _elsewhere(views: Views, entry: Entry, national: Entry | None) -> Page:
    """On another region's own site: only who helps there."""
    body = views.render("elders.jinja", entry.page, entry=entry, landelijk=national)
    title = f"{entry.name}: loket"
    return Page(entry.page, title, entry.record.samenvatting, body, "elders", "regios", source=entry.path)


def _changed(views: Views, entry: Entry) -> list[News]:
    """The latest changes in a region, of records that are on the site."""
    own = {entry.path, *(e.path for e in views.catalog.by_region[entry.id])}
    return [item for item in views.news if item.entry and item.change.path in own][:_LATEST]


def _timeline(views: Views, programmes: list[Entry]) -> list[tuple[str, str, str, str]]:
    """(period, name, address, status) of programmes with a known first or last day, first day first."""
    known = [e for e in programmes if e.record.looptijd.van or e.record.looptijd.tot]
    return [
        (
            span(e.record.looptijd.van, e.record.looptijd.tot),
            e.name,
            f"{root_of(f'regios/{e.regio}')}{e.page}/",
            views.catalog.label("programmastatussen", e.record.status).lower(),
        )
        for e in sorted(known, key=lambda e: (e.record.looptijd.van or e.record.looptijd.tot, e.name))
    ]


def _overview(views: Views) -> Page:
    entries = list(views.catalog.kind("regio"))
    provinces: dict[str, list[Entry]] = {}
    places: dict[str, list[tuple[str, Entry]]] = {}
    for entry in entries:
        for province in entry.record.provincies:
            provinces.setdefault(province, []).append(entry)
        for gemeente in entry.record.gemeenten:
            for name in (gemeente.naam, *gemeente.ook):
                places.setdefault(_letter(name), []).append((name, entry))
    body = views.render(
        "regios.jinja",
        "regios",
        regios=entries,
        tegels=sorted(entries, key=lambda e: (e.record.tegel.rij, e.record.tegel.kolom)),
        provincies=sorted(provinces.items()),
        gemeenten=sorted(
            (letter, sorted(rows, key=lambda row: (row[0].casefold(), row[1].id))) for letter, rows in places.items()
        ),
        landelijk=[p for p in views.catalog.kind("programma") if p.regio == NATIONAL],
        plaatsen=views.data_files["plaatsen"],
        eigen=views.own_regions[0] if views.settings.regio else None,
    )
    text = "Vind uw arbeidsmarktregio en het loket dat u helpt met vragen over werk, scholing en personeel."
    return Page(
        "regios",
        "Zoek het loket in uw regio",
        text,
        body,
        "regios",
        "regios",
        ("zoekgemeente.mjs",),
        index=True,
        synonyms=("kaart regio's", "welke arbeidsmarktregio", "lijst arbeidsmarktregio's", "mijn gemeente"),
    )


def _letter(name: str) -> str:
    plain = name.removeprefix("'s-").removeprefix("'t ").lstrip("'")
    return plain[0].upper()
