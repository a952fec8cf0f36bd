"""Pages: Catalog -> pages, one module per group of kinds. Each function yields `Page`s."""

from __future__ import annotations

from collections.abc import Iterator

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
