"""`agenda/`: what opens and closes in the coming months, as a picture and as a table."""

from __future__ import annotations

from ..moments import bars, horizon, moments, place, quarters
from ..tree import Page
from ..views import Views

PATH = "agenda"


def page(views: Views) -> Page:
    """The page itself."""
    found = moments(views.catalog, views.today)
    body = views.render(
        "agenda.jinja",
        PATH,
        balken=bars(found, views.today),
        kwartalen=quarters(views.today),
        vandaag_op=place(views.today, views.today),
        einde=horizon(views.today)[1],
    )
    text = "Welke aanvraagrondes openen en sluiten, en welke regelingen beginnen en stoppen, met een tijdlijn."
    return Page(
        PATH,
        "Wat opent en sluit binnenkort?",
        text,
        body,
        "agenda",
        "regelingen",
        ("status-dag.mjs",),
        index=True,
        synonyms=("deadline", "sluitingsdatum", "aanvraagperiode", "tijdvak"),
    )
