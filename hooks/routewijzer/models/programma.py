"""Programma: a desk, brigade, network or fund in a region (or national)."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .base import Contact, Deel, Looptijd, Record
from .types import GevuldeLijst, Lijst, Periode, Regel1, Slug, Verwijst, Woord, Zin


class Dienst(Deel):
    """One service of the programme: which, when, on what terms, at what cost, who pays."""

    wat: Zin = Field(
        title="Dienst",
        description="Wat het programma voor u doet.",
        examples=["Koppelt u aan een bedrijf dat mensen zoekt"],
    )
    wanneer: Zin | None = Field(
        None,
        title="Wanneer",
        description="Bij welk moment of probleem.",
        examples=["Zodra u te weinig werk hebt"],
    )
    voorwaarden: Zin | None = Field(
        None,
        title="Voorwaarden",
        description="Waar u aan moet voldoen.",
        examples=["Uw bedrijf staat in de regio"],
    )
    kosten: Zin | None = Field(None, title="Kosten", description="Wat het u kost.", examples=["Gratis"])
    wie_betaalt: Lijst[Annotated[str, Woord("betalers")]] = Field(
        (), title="Wie betaalt", description="Uit wiens geld dit komt.", examples=[["gemeente"]]
    )


class Programma(Record):
    """A regional or national programme."""

    soort: GevuldeLijst[Annotated[str, Woord("programmasoorten")]] = Field(
        title="Soort", description="Wat voor programma het is.", examples=[["brigade"]]
    )
    ook_in: Lijst[Annotated[Slug, Verwijst(("regio",))]] = Field(
        (),
        title="Ook in deze regio's",
        description="Andere regio's die meedoen.",
        examples=[["friesland", "drenthe"]],
    )
    looptijd: Looptijd = Field(
        Looptijd(), title="Looptijd", description="Van wanneer tot wanneer.", examples=[{"van": "2020-06"}]
    )
    status: Literal["lopend", "pilot", "gestopt", "opgegaan", "onbekend"] = Field(
        title="Status",
        description="lopend, pilot, gestopt, opgegaan (in iets anders) of onbekend.",
        examples=["onbekend"],
    )
    laatste_bewijs: Periode | None = Field(
        None,
        title="Laatste bewijs",
        description="Wanneer een bron het programma voor het laatst noemt.",
        examples=["2021"],
    )
    voor_wie: GevuldeLijst[Annotated[str, Woord("rollen")]] = Field(
        title="Voor wie", description="Wie hier terechtkan.", examples=[["werkgever"]]
    )
    situaties: GevuldeLijst[Annotated[str, Woord("situaties")]] = Field(
        title="Situaties", description="Bij welk probleem dit helpt.", examples=[["te-weinig-werk"]]
    )
    diensten: Lijst[Dienst] = Field(
        (),
        title="Diensten",
        description="Welke dienst, wanneer, onder welke voorwaarden, tegen welke kosten.",
        examples=[[{"wat": "Koppelt bedrijven aan elkaar"}]],
    )
    partners: Lijst[Regel1] = Field(
        (), title="Partners", description="Organisaties die meedoen.", examples=[["UWV", "gemeenten"]]
    )
    contact: Contact | None = Field(
        None,
        title="Contact",
        description="Hoe u het programma bereikt.",
        examples=[{"naam": "Regio Zwolle Brigade"}],
    )
    opvolger: Lijst[Annotated[Slug, Verwijst(("regeling", "programma"))]] = Field(
        (), title="Opgegaan in", description="Waar u nu terechtkunt.", examples=[["landelijk/werkcentrum"]]
    )
    voorganger: Lijst[Annotated[Slug, Verwijst(("regeling", "programma"))]] = Field(
        (), title="Voorganger", description="Wat er eerst was.", examples=[["regionaal-mobiliteitsteam"]]
    )
    let_op: Lijst[Zin] = Field(
        (),
        title="Let op",
        description="Wat nog niet bevestigd is of waar mensen zich in vergissen.",
        examples=[["Of dit programma nog bestaat, is niet bevestigd."]],
    )
