"""`over/hoe-het-werkt/`: the stages from record to page, for who reads or changes the code."""

from __future__ import annotations

import re
import sys
from typing import NamedTuple

from ..tree import Page
from ..views import Views

PATH = "over/hoe-het-werkt"
_SAYS = {
    "lezen": "Elk bestand wordt streng gelezen. Een tikfout in de opmaak krijgt een melding met bestand en regel.",
    "records": "Elk record krijgt een vaste vorm: bekende velden, en waarden uit gesloten lijsten.",
    "weten": "Hier staat wat een regel betekent: welke vraag, welk antwoord, welke uitkomst, welke dag.",
    "nakijken": "Alle records samen worden nagekeken. Klopt een verwijzing? Kan elke regel ja en nee worden?",
    "tonen": "Dezelfde records krijgen woorden en sjablonen: datums, bedragen, zinnen uit regels.",
    "bouwen": "Alle pagina's, zoekbestanden, open data, feeds en agenda's komen in één boom van bestanden.",
    "gebruiken": "De motor die de boom in het kader van de site zet, en wat editors nodig hebben.",
    "voorstellen": "Wat een wijziging verandert, wie haar naleest, de formulieren op GitHub.",
    "bijhouden": "Bronnen, datums en gemeenten: wat is oud, stuk of veranderd, en wie kijkt het na?",
    "bedienen": "De opdrachten waarmee u dit alles op uw computer gebruikt.",
}


class Stage(NamedTuple):
    """A group of modules in the order of the data; it uses only what stands before it."""

    name: str
    says: str
    modules: list[str]


def stages() -> list[Stage]:
    """The stages as the package itself names them. Raises KeyError for a stage that has no explanation here."""
    lines = re.findall(r"^- (\w+): (.+)$", sys.modules[__name__.partition(".")[0]].__doc__ or "", re.MULTILINE)
    return [Stage(name, _SAYS[name], modules.split(", ")) for name, modules in lines]


def page(views: Views) -> Page:
    """The page itself; it reads no record."""
    body = views.render("werking.jinja", PATH, stappen=stages())
    text = "Hoe een record een pagina wordt, en hoe de check uw antwoorden beoordeelt zonder ze te versturen."
    return Page(PATH, "Hoe werkt deze site?", text, body, "werking", "over", index=True)
