"""Home: the situations, the desk, what closes or opens soon, and what regions do."""

from __future__ import annotations

from datetime import date, timedelta

from ..catalog import Entry
from ..models import KINDS
from ..status import is_expired
from ..tree import Page
from ..views import Views

_SOON = timedelta(days=180)
_SHOWN = 3
_IN_FOOTER = ("over", "bijdragen")


def page(views: Views) -> Page:
    """The front page."""
    counts = {kind: sum(1 for _ in views.catalog.kind(kind)) for kind in KINDS}
    own = views.own_regions[0] if views.settings.regio else None
    # The overview of schemes leaves out those that have expired.
    counts["regeling"] = sum(not is_expired(e.record, views.today) for e in views.catalog.kind("regeling"))
    dated = soon(views)[:_SHOWN]
    body = views.render(
        "home.jinja",
        "",
        situaties=views.catalog.words("situaties"),
        aantallen=counts,
        plaatsen=views.data_files["plaatsen"],
        datums=dated,
        praktijk=latest(views)[:_SHOWN],
        paginas=_own_pages(views),
        eigen=own,
        uitgelicht=_highlighted(views, own) if own else [],
    )
    modules = ("status-dag.mjs", "zoekgemeente.mjs") if dated else ("zoekgemeente.mjs",)
    text = "Te weinig werk, te weinig personeel, ontslag of geldzorgen? Vind de regelingen en het loket in uw regio."
    return Page("", "Waar loopt u tegenaan?", text, body, "home", "home", modules, index=True)


def _highlighted(views: Views, region: Entry) -> list[Entry]:
    """What a region puts on the front page of its own site, in its own order."""
    keys = region.record.uitgave.uitgelicht if region.record.uitgave else ()
    return [entry for key in keys if (entry := views.catalog.find(key, tuple(KINDS)))]


def _own_pages(views: Views) -> list[tuple[str, str]]:
    """(path, title) of hand-written pages that stand on their own; those in the footer are not among them."""
    return [
        (path, pagina.titel)
        for path, (pagina, _) in views.catalog.content.items()
        if "/" not in path and path not in _IN_FOOTER
    ]


def soon(views: Views) -> list[Entry]:
    """National schemes with a certain closing or opening day in the coming half year, first day first."""
    last = (date.fromisoformat(views.today) + _SOON).isoformat()
    found = []
    for entry in views.catalog.kind("regeling"):
        name, day = views.status(entry.record)
        if name in ("open", "straks", "aangekondigd") and day and day <= last:
            found.append((day, entry.name.casefold(), entry.id, entry))
    return [entry for *_, entry in sorted(found, key=lambda row: row[:3])]


def latest(views: Views) -> list[Entry]:
    """Practices, the most recent first, one per region as far as that goes."""
    newest = sorted(views.catalog.kind("praktijk"), key=lambda e: (_last_day(e), e.id), reverse=True)
    first = {entry.regio: entry for entry in reversed(newest)}
    return sorted(newest, key=lambda entry: first[entry.regio] is not entry)


def _last_day(entry: Entry) -> str:
    fase = entry.record.fase
    return str(fase.tot or fase.van or "")
