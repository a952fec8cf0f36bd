"""The file `regelingen/_hulp.yml`: per situation what you can do, in order, with whom; and when income falls."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .base import Deel
from .types import GevuldeLijst, Regel1, Slug, Verwijst, Woord, Zin
from .woordenlijsten import OptieId

_KINDS = ("regeling", "programma", "opleiding")
_EXAMPLE = [
    {"wanneer": "Vandaag", "wat": "Bel het loket.", "uit": ["landelijk/werkcentrum"]},
    {"wanneer": "Deze week", "wat": "Vraag de uitkering aan.", "uit": ["ww"]},
]


class Hulpstap(Deel):
    """One step: when, what, and the records that say so."""

    wanneer: Regel1 = Field(title="Wanneer", description="Het moment, zonder punt.", examples=["Vandaag"])
    wat: Zin = Field(
        title="Wat", description="Wat u doet, met een werkwoord vooraan.", examples=["Bel het loket in uw regio."]
    )
    met_wie: Regel1 | None = Field(
        None, title="Met wie", description="Wie u daarbij nodig hebt.", examples=["Het Werkcentrum in uw regio"]
    )
    uit: GevuldeLijst[Annotated[Slug, Verwijst(_KINDS)]] = Field(
        title="Meer bij",
        description="De records waar dit in staat, het belangrijkste eerst. Zij hebben de bronnen.",
        examples=[["ww"]],
    )


class Hulproute(Deel):
    """The steps for one group of people in one situation."""

    kop: Regel1 = Field(title="Kop", description="Als vraag.", examples=["Wat doet u als werknemer?"])
    voor_wie: GevuldeLijst[Annotated[str, Woord("rollen")]] = Field(
        title="Voor wie", description="Op welke pagina's deze stappen staan.", examples=[["werknemer"]]
    )
    stappen: Annotated[tuple[Hulpstap, ...], Field(strict=False, min_length=2)] = Field(
        title="Stappen",
        description="In de volgorde waarin u ze doet.",
        examples=[_EXAMPLE],
    )


class Hulp(Deel):
    """All routes by situation, and what helps who will earn less."""

    situaties: dict[OptieId, GevuldeLijst[Hulproute]] = Field(
        title="Situaties",
        description="Per situatie de stappen.",
        examples=[{"dreigend-ontslag": [{"kop": "Wat doet u?", "voor_wie": ["werknemer"], "stappen": _EXAMPLE}]}],
    )
    inkomensdaling: Annotated[tuple[Hulpstap, ...], Field(strict=False)] = Field(
        (),
        title="Minder inkomen",
        description="Wat helpt als u straks minder verdient; 'wanneer' zegt voor wie. Staat op de rekenhulp.",
        examples=[_EXAMPLE],
    )
