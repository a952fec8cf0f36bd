"""The list of sectors, each with its training funds."""

from __future__ import annotations

from pydantic import Field

from .base import Bron, Deel
from .types import Dag, GevuldeLijst, Lijst, Regel1, Webadres, Zekerheid, Zin
from .woordenlijsten import OptieId


class Fonds(Deel):
    """A training and development fund (O&O) of a sector."""

    naam: Regel1 = Field(title="Naam", description="Naam van het fonds.", examples=["SOOB"])
    url: Webadres | None = Field(
        None,
        title="Website",
        description="Alleen als een bron het adres geeft.",
        examples=["https://soob-wegvervoer.nl"],
    )
    uitleg: Zin | None = Field(
        None,
        title="Uitleg",
        description="Voor wie het fonds is en wat het doet.",
        examples=["Voor bedrijven in het wegvervoer."],
    )
    bron: Webadres | None = Field(
        None,
        title="Bron",
        description="Waar dit staat, als dat niet de eigen site van het fonds is.",
        examples=["https://www.voorbeeld.nl/fondsen"],
    )
    gezien_op: Dag | None = Field(
        None, title="Gezien op", description="De dag waarop u de site of bron hebt bekeken.", examples=["2026-11-21"]
    )
    zekerheid: Zekerheid = Field(
        "laag",
        title="Zekerheid",
        description="hoog of middel alleen met een site of bron en de dag waarop u die zag.",
        examples=["middel"],
    )


class Sector(Deel):
    """A sector as people name it."""

    naam: Regel1 = Field(title="Naam", description="Wat de lezer ziet.", examples=["Horeca en catering"])
    synoniemen: Lijst[Regel1] = Field(
        (), title="Ook gezocht als", description="Andere woorden.", examples=[["restaurant", "café"]]
    )
    fondsen: Lijst[Fonds] = Field((), title="Fondsen", description="Sectorfondsen.", examples=[[{"naam": "SOOB"}]])
    elke: bool = Field(
        False,
        title="Elke sector",
        description="true als een overstap vanuit deze keuze voor mensen uit elke sector is.",
        examples=[False],
    )
    vraag: bool = Field(
        False,
        title="In de check",
        description="true als deze sector in de vraag over de branche staat.",
        examples=[True],
    )


class Sectoren(Deel):
    """The file `_sectoren.yml`."""

    bronnen: GevuldeLijst[Bron] = Field(
        title="Bronnen",
        description="Waar de lijst vandaan komt.",
        examples=[[{"titel": "Standaard Bedrijfsindeling", "url": "https://www.cbs.nl/", "gezien_op": "2026-11-21"}]],
    )
    sectoren: dict[OptieId, Sector] = Field(
        title="Sectoren",
        description="Per id de sector.",
        examples=[{"horeca": {"naam": "Horeca en catering"}}],
    )
