"""Opleiding (a course, certificate or career service) and overstap (a switch between sectors)."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .base import Deel, Record
from .types import GevuldeLijst, Lijst, Regel1, Slug, Verwijst, Webadres, Woord, Zekerheid, Zin


class Indicatie(Deel):
    """A range in words; shown as an indication, with its certainty."""

    tekst: Regel1 = Field(title="In woorden", description="Bandbreedte.", examples=["120 tot 250 euro"])
    van: int | None = Field(None, title="Laagste", description="Heel getal (euro of dagen).", examples=[120], ge=0)
    tot: int | None = Field(None, title="Hoogste", description="Heel getal (euro of dagen).", examples=[250], ge=0)
    zekerheid: Zekerheid = Field(
        "laag",
        title="Zekerheid",
        description="Meestal laag: prijzen verschillen per aanbieder.",
        examples=["laag"],
    )


class Vereist(Deel):
    """How binding the certificate is and for what work."""

    status: Annotated[str, Woord("verplichting")] = Field(
        title="Hoe verplicht", description="Wie dit papier verplicht.", examples=["contract"]
    )
    voor: Lijst[Zin] = Field(
        (),
        title="Waarvoor",
        description="Het werk waarvoor u het nodig hebt.",
        examples=[["werken op een bouwplaats"]],
    )
    toelichting: Zin | None = Field(
        None,
        title="Toelichting",
        description="Wie het eist.",
        examples=["Niet in de wet; opdrachtgevers vragen erom."],
    )


class Opleiding(Record):
    """A course or certificate: what it takes, what it brings, who pays."""

    soort: Annotated[str, Woord("opleidingsoorten")] = Field(
        title="Soort", description="Wat voor opleiding het is.", examples=["certificaat"]
    )
    niveau: Regel1 | None = Field(
        None, title="Niveau", description="Welke vooropleiding u nodig hebt.", examples=["geen vooropleiding"]
    )
    duur: Indicatie | None = Field(None, title="Duur", description="Hoe lang het duurt.", examples=[{"tekst": "1 dag"}])
    kosten: Indicatie | None = Field(
        None,
        title="Kosten",
        description="Wat het ongeveer kost.",
        examples=[{"tekst": "120 tot 250 euro", "van": 120, "tot": 250}],
    )
    levert_op: Zin = Field(
        title="Levert op",
        description="Welk papier of welke vaardigheid u krijgt.",
        examples=["Diploma VCA Basis"],
    )
    geldigheid: Regel1 | None = Field(
        None, title="Geldigheid", description="Hoe lang het papier geldt.", examples=["10 jaar"]
    )
    vereist: Vereist = Field(
        title="Verplicht?", description="Of u dit moet hebben en van wie.", examples=[{"status": "contract"}]
    )
    voor_wie: Lijst[Annotated[str, Woord("rollen")]] = Field(
        (),
        title="Voor wie",
        description="Alleen invullen als dit niet voor iedereen is.",
        examples=[["werkzoekende"]],
    )
    situaties: GevuldeLijst[Annotated[str, Woord("situaties")]] = Field(
        ("omscholen",),
        title="Situaties",
        description="Bij welk probleem dit helpt.",
        examples=[["omscholen"]],
    )
    sectoren: Lijst[Annotated[str, Woord("sectoren")]] = Field(
        (), title="Sectoren", description="Voor welk werk dit helpt.", examples=[["bouw", "logistiek"]]
    )
    wie_betaalt: Lijst[Annotated[str, Woord("betalers")]] = Field(
        (), title="Wie kan betalen", description="Wie dit vaak betaalt.", examples=[["werkgever"]]
    )
    betaald_door: Lijst[Annotated[Slug, Verwijst(("regeling",))]] = Field(
        (),
        title="Regelingen die betalen",
        description="Regelingen waaruit dit betaald kan worden.",
        examples=[["slim-mkb"]],
    )
    aanbieder: Regel1 | None = Field(
        None, title="Aanbieder", description="Wie dit geeft of uitgeeft.", examples=["erkende examencentra"]
    )
    url: Webadres | None = Field(
        None,
        title="Website",
        description="Meer informatie bij de uitgever.",
        examples=["https://www.ssvv.nl/"],
    )
    let_op: Lijst[Zin] = Field(
        (),
        title="Let op",
        description="Waar mensen zich in vergissen.",
        examples=[["Vraag uw werkgever eerst of hij betaalt."]],
    )


class Werk(Deel):
    """One end of a switch."""

    sector: Annotated[str, Woord("sectoren")] = Field(
        title="Sector", description="Uit de sectorlijst.", examples=["horeca"]
    )
    beroep: Regel1 | None = Field(None, title="Beroep", description="Het werk zelf.", examples=["medewerker bediening"])


class Papier(Deel):
    """A paper that the new work asks for."""

    naam: Regel1 = Field(title="Papier", description="Naam van het papier.", examples=["VOG"])
    opleiding: Annotated[Slug, Verwijst(("opleiding",))] | None = Field(
        None, title="Opleiding", description="De opleiding die dit papier geeft.", examples=["vca-basis"]
    )


class Overstap(Record):
    """A realistic switch from one sector to another."""

    van: Werk = Field(title="Van", description="Waar u vandaan komt.", examples=[{"sector": "horeca"}])
    naar: Werk = Field(
        title="Naar",
        description="Waar u naartoe kunt.",
        examples=[{"sector": "beveiliging", "beroep": "beveiliger"}],
    )
    bewijs: Annotated[str, Woord("overstapbewijs")] = Field(
        title="Bewijs", description="Hoe we weten dat deze overstap gebeurt.", examples=["praktijk"]
    )
    situaties: GevuldeLijst[Annotated[str, Woord("situaties")]] = Field(
        ("omscholen",),
        title="Situaties",
        description="Bij welk probleem dit helpt.",
        examples=[["omscholen", "dreigend-ontslag"]],
    )
    papieren: Lijst[Papier] = Field(
        (), title="Papieren", description="Wat u nodig hebt voor u begint.", examples=[[{"naam": "VOG"}]]
    )
    opleidingen: Lijst[Annotated[Slug, Verwijst(("opleiding",))]] = Field(
        (), title="Opleidingen", description="Wat helpt bij deze overstap.", examples=[["beveiliger-2"]]
    )
    regelingen: Lijst[Annotated[Slug, Verwijst(("regeling",))]] = Field(
        (),
        title="Regelingen",
        description="Wat dit kan betalen of makkelijker maakt.",
        examples=[["praktijkleren"]],
    )
    voorbeelden: Lijst[Annotated[Slug, Verwijst(("praktijk",))]] = Field(
        (),
        title="Praktijkvoorbeelden",
        description="Waar dit is gedaan, als regio/naam.",
        examples=[["noordoost-brabant/pilot-contractcatering"]],
    )
    overbrugging: Zin | None = Field(
        None,
        title="Hoe komt u over",
        description="Wat er tussen oud en nieuw werk nodig is.",
        examples=["Opleiding niveau 2, daarna een pas voor een jaar."],
    )
    wie_betaalt: Lijst[Annotated[str, Woord("betalers")]] = Field(
        (),
        title="Wie kan betalen",
        description="Wie dit vaak betaalt.",
        examples=[["werkgever", "sectorfonds"]],
    )
    let_op: Lijst[Zin] = Field(
        (),
        title="Let op",
        description="Bijvoorbeeld een lager inkomen in het begin.",
        examples=[["U werkt onregelmatige diensten."]],
    )
    soort_overstap: Literal["blijvend", "tijdelijk"] = Field(
        "blijvend",
        title="Blijvend of tijdelijk",
        description="Tijdelijk is bijvoorbeeld uitleen.",
        examples=["blijvend"],
    )
