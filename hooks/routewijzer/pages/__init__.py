"""Pages: Catalog -> pages, one module per group of kinds. Each function yields `Page`s."""

from __future__ import annotations

from collections.abc import Iterator

from ..catalog import Catalog
from ..findings import Finding
from ..tree import Page
from ..views import Views
from . import (
    agenda,
    betalers,
    bouwstenen,
    content,
    dashboard,
    formulier,
    geleerd,
    hulp,
    nieuws,
    overzichten,
    praktijken,
    records,
    regios,
    rekenhulp,
    sectoren,
    stand,
    uitleg,
    vergelijken,
    werking,
)

# Pages with a place of their own, outside the sections that the loading keeps free.
_MADE = (bouwstenen, dashboard, formulier, geleerd, nieuws, sectoren, stand, werking)


def in_the_way(catalog: Catalog) -> Iterator[Finding]:
    """Hand-written pages at the place of a page that is made here, or below it."""
    for path, (_, document) in catalog.content.items():
        made = next((part.PATH for part in _MADE if f"{path}/".startswith(f"{part.PATH}/")), "")
        if made:
            text = f"de pagina '{made}' wordt gemaakt uit records"
            yield Finding(document.path, 0, "", "Y009", text, "kies een andere naam of map")


def pages(views: Views) -> Iterator[Page]:
    """Every generated page of the site."""
    yield from records.pages(views)
    yield from uitleg.pages(views)
    yield from regios.pages(views)
    yield from overzichten.pages(views)
    yield from sectoren.pages(views)
    yield from praktijken.pages(views)
    yield from nieuws.pages(views)
    yield from hulp.pages(views)
    yield betalers.page(views)
    yield agenda.page(views)
    yield rekenhulp.page(views)
    yield from content.pages(views)
    yield formulier.page(views)
    yield bouwstenen.page(views)
    yield stand.page(views)
    yield werking.page(views)
    # The site of one region says of the others only where their desk is.
    if not views.settings.regio:
        yield vergelijken.page(views)
        yield geleerd.page(views)
        yield dashboard.page(views)
