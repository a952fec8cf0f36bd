"""`betalers/`: who pays what, per situation; to sort, print and download."""

from __future__ import annotations

from ..payers import UNKNOWN, payers
from ..sheets import PAYERS
from ..tree import Page
from ..views import Views

PATH = "betalers"


def page(views: Views) -> Page:
    """The page itself."""
    body = views.render(
        "betalers.jinja", PATH, groepen=payers(views.catalog, views.today), onbekend=UNKNOWN, blad=PAYERS
    )
    text = "Per situatie: wat betaalt UWV, de gemeente, de Belastingdienst, een sectorfonds of uw werkgever?"
    return Page(PATH, "Wie betaalt wat?", text, body, "betalers", "regelingen", ("sorteer.mjs",), index=True)
