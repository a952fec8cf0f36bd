"""`overstappen/rekenhulp/`: what another job does to an income, worked out in the browser or on paper."""

from __future__ import annotations

from ..tree import Page
from ..views import Views

PATH = "overstappen/rekenhulp"
_TITLE = "Wat doet een overstap met uw inkomen?"
_LEAD = "Reken uit hoeveel u er per maand op vooruit of achteruit gaat, en of u uw vaste lasten nog kunt betalen."
_SYNONYMS = (
    "minder verdienen",
    "loon vergelijken",
    "salaris uitrekenen",
    "vaste lasten",
    "terugval in inkomen",
    "rekenhulp loon",
    "rondkomen met minder loon",
)
# The rows of the sheet on paper: income, what is paid every month, and what is left.
_SHEET = (
    "Brutoloon",
    "Nettoloon",
    "Huur of hypotheek",
    "Energie en water",
    "Zorgverzekering",
    "Andere verzekeringen",
    "Telefoon en internet",
    "Vervoer naar het werk",
    "Kinderopvang",
    "Leningen en schulden",
    "Alle vaste lasten samen",
    "Nettoloon min vaste lasten",
)


def page(views: Views) -> Page:
    """The page itself."""
    body = views.render(
        "rekenhulp.jinja",
        PATH,
        titel=_TITLE,
        inleiding=_LEAD,
        # In the site of a region a step may have lost all that it refers to.
        stappen=[step for step in views.catalog.hulp.inkomensdaling if step.uit],
        werkblad=_SHEET,
    )
    return Page(
        PATH,
        _TITLE,
        _LEAD,
        body,
        "rekenhulp",
        "overstappen",
        ("rekenhulp/main.mjs",),
        index=True,
        styles=("rekenhulp/rekenhulp.css",),
        synonyms=_SYNONYMS,
    )
