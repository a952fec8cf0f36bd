"""Pagina: the front matter of a hand-written page in `content/`. Only these keys exist."""

from __future__ import annotations

from pydantic import Field

from .base import Deel
from .types import Lijst, Regel1, Zin


class Pagina(Deel):
    """Title and description of a hand-written page; the text itself is Markdown below it."""

    titel: Regel1 = Field(title="Titel", description="De kop van de pagina.", examples=["Over Routewijzer"])
    omschrijving: Zin = Field(
        title="Omschrijving", description="Eén zin voor zoekmachines.", examples=["Wat Routewijzer is en voor wie."]
    )
    synoniemen: Lijst[Regel1] = Field(
        (), title="Ook gezocht als", description="Andere woorden waarmee mensen dit zoeken.", examples=[["meedoen"]]
    )
    alleen_landelijk: bool = Field(
        False,
        title="Alleen landelijk",
        description="true als deze pagina over alle regio's gaat en niet in de site van één regio hoort.",
        examples=[False],
    )
