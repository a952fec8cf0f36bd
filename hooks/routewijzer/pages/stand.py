"""`over/stand/`: how the content is doing, for everybody to see. The same figures as `routewijzer peil`."""

from __future__ import annotations

from ..state import state
from ..tasks import tasks
from ..tree import Page
from ..views import Views
from ..words import task_text

PATH = "over/stand"


def page(views: Views) -> Page:
    """The page itself."""
    found = state(views.catalog, views.today)
    body = views.render(
        "stand.jinja",
        PATH,
        stand=found,
        records={entry.path: entry for entry in views.catalog.all()},
        regios=views.catalog.entries["regio"],
        taken={slug: rows for slug, rows in tasks(views.catalog, views.today).items() if rows},
        taaktekst=task_text,
    )
    text = "Hoeveel regelingen, programma's en voorbeelden er zijn, hoe zeker ze zijn en wat wij nog moeten nakijken."
    return Page(PATH, "Hoe staat het met de inhoud?", text, body, "stand", "over")
