"""Regio: one of the labour-market regions, with its municipalities and desks."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, StringConstraints

from .base import Contact, Deel, Record
from .types import Dag, GevuldeLijst, Lijst, Mailadres, Regel1, Slug, Verwijst, Woord, Zekerheid, Zin


class Gemeente(Deel):
    """A municipality of the region."""

    code: Annotated[str, StringConstraints(pattern=r"^GM[0-9]{4}$")] = Field(
        title="CBS-code", description="GM en vier cijfers.", examples=["GM0166"]
    )
    naam: Regel1 = Field(title="Naam", description="De officiële naam.", examples=["Kampen"])
    ook: Lijst[Regel1] = Field(
        (),
        title="Ook bekend als",
        description="Andere namen en kernen waar mensen op zoeken.",
        examples=[["IJsselmuiden"]],
    )


class Centrumgemeente(Deel):
    """The municipality that leads the region."""

    naam: Regel1 = Field(title="Naam", description="De gemeente die trekt.", examples=["Zwolle"])
    zekerheid: Zekerheid = Field(title="Zekerheid", description="Hoe zeker dit is.", examples=["hoog"])


class Tegel(Deel):
    """Place on the tile map; column 0 is west, row 0 is north."""

    kolom: int = Field(title="Kolom", description="0 is het westen.", examples=[5], ge=0, le=11)
    rij: int = Field(title="Rij", description="0 is het noorden.", examples=[1], ge=0, le=11)


class Inwoners(Deel):
    """Population with its date."""

    aantal: int = Field(title="Aantal", description="Heel getal.", examples=[764970], ge=0)
    peildatum: Dag = Field(title="Peildatum", description="De dag waarop dit gold.", examples=["2026-01-01"])


class HeeftNiet(Deel):
    """A kind of programme of which a source says that the region does not have it."""

    soort: Annotated[str, Woord("programmasoorten")] = Field(
        title="Soort programma", description="Wat de regio niet heeft.", examples=["brigade"]
    )
    peildatum: Regel1 = Field(title="Peildatum", description="Wanneer dit gold.", examples=["maart 2026"])
    bron: int = Field(title="Bron", description="Volgnummer van de bron in 'bronnen'.", examples=[1], ge=1)


_SHOWN = ("regeling", "programma", "opleiding", "overstap", "praktijk")


class Uitgave(Deel):
    """How the region's own site differs from the national one."""

    naam: Regel1 | None = Field(
        None, title="Naam van de site", description="Gewoon: Routewijzer met de naam.", examples=["Wegwijs in Zwolle"]
    )
    inleiding: Zin | None = Field(
        None,
        title="Inleiding",
        description="Eén of twee zinnen boven aan de voorpagina.",
        examples=["Ondernemers en werkenden in Regio Zwolle vinden hier hulp."],
    )
    kleur: Annotated[str, StringConstraints(pattern=r"^#[0-9a-f]{6}$")] | None = Field(
        None,
        title="Kleur",
        description="Kleur van links en knoppen. Donker genoeg om te lezen.",
        examples=["#7a1f5c"],
    )
    uitgelicht: Lijst[Annotated[Slug, Verwijst(_SHOWN)]] = Field(
        (), title="Uitgelicht", description="Records die op de voorpagina staan.", examples=[["zwolle/brigade"]]
    )
    verborgen: Lijst[Annotated[Slug, Verwijst(_SHOWN)]] = Field(
        (), title="Verborgen", description="Records die de site van de regio niet toont.", examples=[["stap-budget"]]
    )


class Regio(Record):
    """A labour-market region."""

    code: Annotated[str, StringConstraints(pattern=r"^AM[0-9]{2}$")] = Field(
        title="CBS-code", description="AM en twee cijfers.", examples=["AM36"]
    )
    afkorting: Annotated[str, StringConstraints(pattern=r"^[A-Za-z]{3,4}$")] = Field(
        title="Afkorting", description="Drie of vier letters voor op de kaart.", examples=["ZWO"]
    )
    ook_bekend_als: Lijst[Regel1] = Field(
        (), title="Ook bekend als", description="Andere namen van de regio.", examples=[["IJsselvechtstreek"]]
    )
    provincies: GevuldeLijst[Regel1] = Field(
        title="Provincies", description="In welke provincies de gemeenten liggen.", examples=[["Overijssel"]]
    )
    centrumgemeente: Centrumgemeente | None = Field(
        None,
        title="Centrumgemeente",
        description="De gemeente die de regio trekt, als dat bekend is.",
        examples=[{"naam": "Zwolle", "zekerheid": "hoog"}],
    )
    gemeenten: GevuldeLijst[Gemeente] = Field(
        title="Gemeenten",
        description="Alle gemeenten van de regio.",
        examples=[[{"code": "GM0166", "naam": "Kampen"}]],
    )
    tegel: Tegel = Field(title="Tegel", description="Plaats op de tegelkaart.", examples=[{"kolom": 5, "rij": 1}])
    inwoners: Inwoners | None = Field(
        None,
        title="Inwoners",
        description="Aantal met peildatum.",
        examples=[{"aantal": 764970, "peildatum": "2026-01-01"}],
    )
    loketten: Lijst[Contact] = Field(
        (),
        title="Loketten",
        description="Waar ondernemers en werkenden terechtkunnen. Telefoon alleen als een bron die geeft.",
        examples=[[{"naam": "Werkcentrum Rijnmond"}]],
    )
    heeft_niet: Lijst[HeeftNiet] = Field(
        (),
        title="Heeft dit niet",
        description="Alleen als een bron het zegt. Zonder bron is het antwoord 'onbekend'.",
        examples=[[{"soort": "brigade", "peildatum": "maart 2026", "bron": 1}]],
    )
    gevraagd: Lijst[Zin] = Field(
        (),
        title="Vragen aan andere regio's",
        description="Wat deze regio van andere regio's wil weten. Staat op de pagina met nieuws.",
        examples=[["Wie heeft ervaring met leren in de praktijk voor zij-instromers?"]],
    )
    redactie_github: Lijst[Annotated[str, StringConstraints(pattern=r"^@[A-Za-z0-9-]{1,39}(/[a-z0-9_-]{1,100})?$")]] = (
        Field(
            (),
            title="Redactie op GitHub",
            description="Team of account dat wijzigingen van deze regio naleest. Alleen als het echt bestaat.",
            examples=[["@voorbeeldorganisatie/redactie-zwolle"]],
        )
    )
    redactie_mail: Mailadres | None = Field(
        None,
        title="Mail van de redactie",
        description="Waar mensen een voorstel naartoe mailen. Het adres van een team, niet van een persoon.",
        examples=["mailto:redactie@voorbeeld.nl"],
    )
    uitgave: Uitgave | None = Field(
        None,
        title="Eigen site",
        description="Alleen voor een site van de regio zelf (`routewijzer bouw --regio`).",
        examples=[{"naam": "Wegwijs in Zwolle", "kleur": "#7a1f5c"}],
    )
