"""The parts of a regeling: rounds, amounts, steps and worked examples."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from .base import Deel
from .types import Adres, Dag, Lijst, Regel1, Telefoon, Vorm, Zekerheid, Zin


class Venster(Deel):
    """A round in which you can apply."""

    van: Dag = Field(title="Opent op", description="Eerste dag om aan te vragen.", examples=["2027-06-01"])
    tot: Dag | None = Field(
        None,
        title="Sluit op",
        description="Laatste dag om aan te vragen. Weglaten als die niet bekend is.",
        examples=["2027-09-17"],
    )
    toelichting: Zin | None = Field(
        None,
        title="Toelichting",
        description="Bijvoorbeeld: zolang er geld is.",
        examples=["Bij te veel aanvragen wordt geloot."],
    )
    zekerheid: Zekerheid = Field(
        "hoog",
        title="Zekerheid",
        description="'laag' als het venster alleen verwacht wordt.",
        examples=["hoog"],
    )


class Bedraggegeven(Deel):
    """One figure, so that pages and open data can show it apart."""

    wat: Regel1 = Field(title="Wat", description="Waar het bedrag voor is.", examples=["hoogste subsidie per aanvraag"])
    euro: float | int | None = Field(
        None,
        title="Euro",
        description="Heel getal zonder punt, of met twee cijfers achter de punt.",
        examples=[25000],
        ge=0,
    )
    procent: float | int | None = Field(
        None, title="Procent", description="Getal van 0 tot 100.", examples=[60], ge=0, le=100
    )
    per: Regel1 | None = Field(None, title="Per", description="Waarover het gaat.", examples=["gewerkt uur"])


class Bedrag(Deel):
    """What it brings, in words and where possible in figures."""

    tekst: Zin = Field(
        title="In woorden",
        description="Eén zin die iedereen begrijpt.",
        examples=["U krijgt 60 procent van de kosten terug, hoogstens 25.000 euro."],
    )
    gegevens: Lijst[Bedraggegeven] = Field(
        (),
        title="Cijfers",
        description="Losse bedragen en percentages.",
        examples=[[{"wat": "hoogste subsidie", "euro": 25000}]],
    )
    zekerheid: Zekerheid = Field(
        "middel", title="Zekerheid", description="Hoe zeker het bedrag is.", examples=["middel"]
    )
    geldt_voor: int | None = Field(
        None,
        title="Geldt voor het jaar",
        description="Alleen als het bedrag elk jaar anders kan zijn: het laatste jaar dat in tekst of cijfers staat.",
        examples=[2026],
        ge=2000,
        le=2099,
    )


class Stap(Deel):
    """One step in applying."""

    tekst: Zin = Field(
        title="Stap",
        description="Wat u doet, met een werkwoord vooraan.",
        examples=["Vraag de subsidie aan in het portaal."],
    )
    url: Adres | None = Field(
        None,
        title="Adres",
        description="Waar u dat doet.",
        examples=["https://www.uitvoeringvanbeleidszw.nl/"],
    )
    tel: Telefoon | None = Field(
        None, title="Telefoon", description="Het nummer, als u dit met bellen doet.", examples=["tel:08008115"]
    )
    naar: Regel1 | None = Field(
        None,
        title="Waar de link heen gaat",
        description="De naam van die site.",
        examples=["Uitvoering van Beleid"],
    )


class Voorbeeld(Deel):
    """A worked case, run at every build: these answers must give this outcome."""

    naam: Regel1 = Field(title="Naam", description="Wie of wat dit voorstelt.", examples=["Bakkerij met 12 mensen"])
    antwoorden: Annotated[dict[str, Any], Vorm("antwoorden")] = Field(
        title="Antwoorden",
        description="Vraag en antwoord, zoals in _vragen.yml.",
        examples=[{"rol": "werkgever", "aantal_werknemers": 12}],
    )
    dag: Dag | None = Field(
        None,
        title="Dag",
        description="De dag waarop dit zo uitkomt. Weglaten als de dag niets uitmaakt.",
        examples=["2026-11-21"],
    )
    verwacht: Literal["ja", "nee", "onbekend"] = Field(
        title="Verwachte uitkomst", description="ja, nee of onbekend.", examples=["ja"]
    )
