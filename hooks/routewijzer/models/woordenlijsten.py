"""The word lists that editors keep: questions, vocabulary, sectors (`regelingen/_*.yml`)."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field, StringConstraints

from .base import Deel
from .types import GevuldeLijst, Lijst, Regel1, Zin

VraagId = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]{1,40}$")]
OptieId = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9-]{0,40}$")]


class Optie(Deel):
    """One answer. For a number question an option is a class with `van` and `tot` (inclusive)."""

    id: OptieId = Field(title="Id", description="Kort woord voor in de link.", examples=["werkgever"])
    naam: Regel1 = Field(title="Tekst", description="Wat de bezoeker ziet.", examples=["Mijn bedrijf met personeel"])
    uitleg: Zin | None = Field(
        None, title="Uitleg", description="Eén korte zin.", examples=["Ook als u zelf meewerkt."]
    )
    van: int | None = Field(None, title="Van", description="Kleinste waarde van de klasse.", examples=[10], ge=0)
    tot: int | None = Field(
        None,
        title="Tot en met",
        description="Grootste waarde; weglaten als er geen grens is.",
        examples=[49],
        ge=0,
    )
    omdat: Regel1 | None = Field(
        None,
        title="Omdat …",
        description="Hoe dit klinkt in een reden: 'omdat u …'.",
        examples=["personeel hebt"],
    )


class Vraag(Deel):
    """A question of the wizard; all its words are here and none in code."""

    id: VraagId = Field(title="Id", description="Naam in de regels.", examples=["aantal_werknemers"])
    sleutel: Annotated[str, StringConstraints(pattern=r"^[a-z]{1,3}$")] = Field(
        title="Sleutel", description="Korte naam in de link.", examples=["m"]
    )
    soort: Literal["keuze", "meerkeuze", "getal", "ja_nee", "datum", "gemeente", "afgeleid"] = Field(
        title="Soort",
        description="Hoe de vraag beantwoord wordt. 'afgeleid' wordt niet gevraagd.",
        examples=["keuze"],
    )
    tekst: Regel1 = Field(
        title="Vraag",
        description="Hoogstens twaalf woorden, u-vorm.",
        examples=["Hoeveel mensen werken er in uw bedrijf?"],
    )
    kort: Regel1 = Field(title="Kort", description="Voor het overzicht van antwoorden.", examples=["Aantal mensen"])
    hint: Zin | None = Field(None, title="Hint", description="Eén zin.", examples=["Tel iedereen met een contract."])
    waarom_vragen_we_dit: Zin = Field(
        title="Waarom vragen we dit?",
        description="Eén of twee zinnen.",
        examples=["Sommige regelingen zijn alleen voor kleine bedrijven."],
    )
    opties: Lijst[Optie] = Field(
        (), title="Antwoorden", description="De keuzes, in volgorde.", examples=[[{"id": "ja", "naam": "Ja"}]]
    )
    opties_uit: Regel1 | None = Field(
        None,
        title="Antwoorden uit",
        description="Neem de antwoorden over uit een woordenlijst.",
        examples=["situaties"],
    )
    weet_niet: Regel1 = Field(
        "Weet ik niet",
        title="Tekst bij weet ik niet",
        description="De laatste keuze.",
        examples=["Weet ik niet"],
    )
    onderwerp: Regel1 = Field(
        title="Onderwerp", description="Vragen over één onderwerp komen na elkaar.", examples=["bedrijf"]
    )
    volgorde: int = Field(title="Volgorde", description="Laag getal komt eerst.", examples=[40], ge=0)
    altijd: bool = Field(
        False, title="Altijd vragen", description="Ook als geen regel ervan afhangt.", examples=[False]
    )
    erbij: Regel1 | None = Field(
        None,
        title="Vraag om een tweede antwoord",
        description="Op de uitkomst mag er een tweede antwoord bij; dit is de vraag daarvoor.",
        examples=["Speelt er nog iets?"],
    )
    toon_als: dict[str, Any] | None = Field(
        None,
        title="Toon als",
        description="Regel over eerdere vragen.",
        examples=[{"vraag": "rol", "is": "werkgever"}],
    )
    uit: VraagId | None = Field(
        None,
        title="Afgeleid van",
        description="Alleen bij soort 'afgeleid': de vraag waar het antwoord uit volgt.",
        examples=["gemeente"],
    )
    omdat: Regel1 | None = Field(
        None,
        title="Omdat …",
        description="Zin voor een reden; {antwoord} wordt ingevuld.",
        examples=["bij u {antwoord} werken"],
    )


class Vragen(Deel):
    """The file `_vragen.yml`."""

    versie: int = Field(
        title="Versie",
        description="Verhoog dit als antwoorden van betekenis veranderen; oude links worden dan gemeld.",
        examples=[1],
        ge=1,
    )
    vragen: GevuldeLijst[Vraag] = Field(
        title="Vragen",
        description="Alle vragen.",
        examples=[
            [
                {
                    "id": "brand",
                    "sleutel": "b",
                    "soort": "ja_nee",
                    "tekst": "Was er brand?",
                    "kort": "Brand",
                    "waarom_vragen_we_dit": "Na een brand is er andere hulp.",
                    "onderwerp": "oorzaak",
                    "volgorde": 60,
                }
            ]
        ],
    )


class Begrip(Deel):
    """A word of a closed list: its label, its explanation, and how people say it."""

    naam: Regel1 = Field(title="Naam", description="Wat de lezer ziet.", examples=["Te weinig werk"])
    uitleg: Zin | None = Field(
        None,
        title="Uitleg",
        description="Eén zin.",
        examples=["Er is tijdelijk te weinig werk voor uw mensen."],
    )
    omdat: Regel1 | None = Field(
        None,
        title="Omdat …",
        description="Hoe dit klinkt in een reden: 'omdat u …'.",
        examples=["te weinig werk hebt"],
    )
    synoniemen: Lijst[Regel1] = Field(
        (),
        title="Ook gezocht als",
        description="Woorden die mensen typen.",
        examples=[["geen werk voor mijn personeel"]],
    )


class Zoekwoord(Deel):
    """How people say something for which the site uses other words; only for searching."""

    woorden: GevuldeLijst[Regel1] = Field(title="Woorden", description="Wat mensen typen.", examples=[["baas", "chef"]])
    betekent: GevuldeLijst[Regel1] = Field(
        title="Betekent",
        description="Woorden die op de site staan. Elk op zich is genoeg.",
        examples=[["werkgever"]],
    )
    heen_en_terug: bool = Field(
        False,
        title="Heen en terug",
        description="true als de woorden hetzelfde zijn; anders alleen van 'woorden' naar 'betekent'.",
        examples=[True],
    )
    reden: Zin = Field(
        title="Reden",
        description="Waarom deze woorden bij elkaar horen, en waar dat staat.",
        examples=["Gewoon woord voor werkgever."],
    )


class Begrippen(Deel):
    """The file `_begrippen.yml`: named closed lists of words, and how people say things when they search."""

    lijsten: dict[str, dict[OptieId, Begrip]] = Field(
        title="Lijsten",
        description="Per lijst de woorden.",
        examples=[{"situaties": {"te-weinig-werk": {"naam": "Te weinig werk"}}}],
    )
    zoekwoorden: Lijst[Zoekwoord] = Field(
        (),
        title="Zoekwoorden",
        description="Gewone woorden en de woorden van de site.",
        examples=[[{"woorden": ["baas"], "betekent": ["werkgever"], "reden": "Gewoon woord voor werkgever."}]],
    )
    stopwoorden: Lijst[Regel1] = Field(
        (),
        title="Stopwoorden",
        description="Woorden die niets zeggen over wat iemand zoekt.",
        examples=[["de", "het", "hoe"]],
    )
