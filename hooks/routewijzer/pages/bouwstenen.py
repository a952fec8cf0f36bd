"""`over/bouwstenen/`: every component once, with made-up text. For makers, and the fixture of the visual tests."""

from __future__ import annotations

from types import SimpleNamespace
from typing import get_args

from ..status import Status, StatusName
from ..tree import Page
from ..views import Views

PATH = "over/bouwstenen"
# Fixed days: this page must look the same every day.
_DAYS = {"open": "2030-03-31", "straks": "2030-03-01", "verwacht": "2030-06-01", "gesloten": "2029-09-30"}
_DESK = {"toelichting": "", "tel": "", "open": "", "inloop": "", "mail": "", "url": "", "zekerheid": "hoog"}


def page(views: Views) -> Page:
    """The page itself; it reads no record."""
    body = views.render(
        "bouwstenen.jinja",
        PATH,
        standen=[Status(name, _DAYS.get(name, "2029-12-31")) for name in get_args(StatusName)],
        loket=SimpleNamespace(
            **_DESK
            | {
                "naam": "Loket van de voorbeeldregio",
                "toelichting": "Voor ondernemers en mensen die werk zoeken.",
                "url": "https://www.werkcentrum.nl",
            }
        ),
        ander_loket=SimpleNamespace(
            **_DESK | {"naam": "Ander loket", "open": "werkdagen van 9 tot 17 uur", "zekerheid": "laag"}
        ),
    )
    text = "De bouwstenen van deze site op één pagina: knoppen, kaarten, labels, tabellen en vragen."
    return Page(PATH, "Bouwstenen van deze site", text, body, "bouwstenen", "over")
