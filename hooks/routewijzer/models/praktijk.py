"""Praktijkvoorbeeld: what a region did, what it brought, what others can learn. Front matter + story."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, Literal

from pydantic import Field

from .base import Contact, Deel, Looptijd, Record
from .types import GevuldeLijst, Lijst, Periode, Regel1, Slug, Tekst, Verwijst, Webadres, Woord, Zin


class Fase(Looptijd):
    """Where the practice stands."""

    status: Annotated[str, Woord("fasen")] = Field(
        title="Fase", description="Kies wat er het dichtst bij komt.", examples=["pilot"]
    )


class Aanpakstap(Deel):
    """One step of the approach."""

    stap: Zin = Field(
        title="Stap", description="Wat er gebeurde.", examples=["Intake met een adviseur van UWV of gemeente"]
    )
    wie: Regel1 | None = Field(None, title="Wie", description="Wie dit deed.", examples=["UWV"])


class Resultaat(Deel):
    """One figure with its denominator, date and source."""

    indicator: Annotated[str, Woord("indicatoren")] = Field(
        title="Indicator", description="Wat er is geteld.", examples=["ander-werk"]
    )
    wat: Regel1 | None = Field(
        None, title="Toelichting", description="In gewone woorden.", examples=["vonden ander werk"]
    )
    waarde: int = Field(title="Waarde", description="Heel getal.", examples=[6], ge=0)
    eenheid: Regel1 = Field(
        title="Eenheid", description="Wat er is geteld: mensen, bedrijven of gesprekken.", examples=["personen"]
    )
    minstens: bool = Field(
        False,
        title="Minstens",
        description="Ja, als de bron 'minstens' of 'meer dan' zegt.",
        examples=[False],
    )
    deel_van: Annotated[str, Woord("indicatoren")] | None = Field(
        None,
        title="Deel van",
        description="De indicator waar dit een deel van is. Delen tellen samen op.",
        examples=["gestart"],
    )
    peildatum: Regel1 = Field(
        title="Peildatum",
        description="Wanneer dit gold, zo precies als de bron is.",
        examples=["februari 2021"],
    )
    moment: Periode | None = Field(
        None,
        title="Moment",
        description="De peildatum als jaar, maand of dag. Nodig voor een grafiek als er vaker is gemeten.",
        examples=["2021-02"],
    )
    bron: int = Field(1, title="Bron", description="Volgnummer van de bron in 'bronnen'.", examples=[1], ge=1)


def whole_of(result: Resultaat, results: Iterable[Resultaat]) -> Resultaat | None:
    """What a result is a part of: counted on the same date, or else the only count of it."""
    wholes = [r for r in results if r.indicator == result.deel_van and r.deel_van is None]
    same = [r for r in wholes if r.peildatum == result.peildatum]
    return same[0] if same else wholes[0] if len(wholes) == 1 else None


class Citaat(Deel):
    """What made somebody happy; function only, never a name."""

    tekst: Zin = Field(
        title="Waar wordt u blij van?",
        description="In eigen woorden.",
        examples=["Dat mensen hun baan en hun inkomen houden."],
    )
    functie: Regel1 = Field(
        title="Functie", description="Functie, geen persoonsnaam.", examples=["programmasecretaris"]
    )


class Overdraagbaar(Deel):
    """What another region needs, keeps and adapts."""

    nodig: Lijst[Zin] = Field(
        (),
        title="Nodig om te starten",
        description="Mensen, geld, afspraken.",
        examples=[["Een adviseur die werkgevers kent"]],
    )
    overnemen: Lijst[Zin] = Field(
        (), title="Niet weglaten", description="De kern.", examples=[["Eén intake voor iedereen"]]
    )
    aanpassen: Lijst[Zin] = Field(
        (),
        title="Mag anders",
        description="Wat per regio kan verschillen.",
        examples=[["De plek van het spreekuur"]],
    )
    past_niet_als: Zin | None = Field(
        None,
        title="Past niet als",
        description="Wanneer u hier niet aan moet beginnen.",
        examples=["Er geen werkgevers zijn die mensen zoeken."],
    )


class Materiaal(Deel):
    """Something that another region can take over."""

    titel: Regel1 = Field(title="Titel", description="Wat het is.", examples=["Privacydocument"])
    url: Webadres | None = Field(
        None,
        title="Adres",
        description="Waar het staat, als het openbaar is.",
        examples=["https://www.voorbeeld.nl/document"],
    )


class Praktijk(Record):
    """A good practice, a lesson, or something that was stopped or postponed."""

    soort: Literal["praktijkvoorbeeld", "les", "gestopt", "uitgesteld"] = Field(
        "praktijkvoorbeeld",
        title="Soort",
        description="Wat voor verhaal dit is.",
        examples=["praktijkvoorbeeld"],
    )
    themas: GevuldeLijst[Annotated[str, Woord("praktijkthemas")]] = Field(
        title="Thema's", description="Waar het over gaat.", examples=[["uitleen"]]
    )
    situaties: GevuldeLijst[Annotated[str, Woord("situaties")]] = Field(
        title="Situaties", description="Welk probleem dit aanpakt.", examples=[["te-weinig-werk"]]
    )
    voor_wie: GevuldeLijst[Annotated[str, Woord("rollen")]] = Field(
        title="Voor wie", description="Wie ermee geholpen is.", examples=[["werkgever", "werknemer"]]
    )
    sector_van: Lijst[Annotated[str, Woord("sectoren")]] = Field(
        (), title="Van sector", description="Waar mensen vandaan kwamen.", examples=[["horeca"]]
    )
    sector_naar: Lijst[Annotated[str, Woord("sectoren")]] = Field(
        (), title="Naar sector", description="Waar mensen naartoe gingen.", examples=[["zorg-vvt"]]
    )
    fase: Fase = Field(title="Fase", description="Hoe ver het is.", examples=[{"status": "pilot", "van": "2020-10"}])
    aanleiding: Tekst = Field(
        title="Aanleiding",
        description="Waarom de regio hiermee begon.",
        examples=["Cateraars raakten in één klap hun werk kwijt."],
    )
    aanpak: Lijst[Aanpakstap] = Field(
        (), title="Aanpak", description="In stappen.", examples=[[{"stap": "Intake", "wie": "UWV"}]]
    )
    partners: Lijst[Regel1] = Field(
        (), title="Partners", description="Organisaties die meededen.", examples=[["UWV", "FNV"]]
    )
    resultaten: Lijst[Resultaat] = Field(
        (),
        title="Resultaten",
        description="Cijfers met peildatum en bron.",
        examples=[[{"indicator": "gestart", "waarde": 30, "eenheid": "personen", "peildatum": "februari 2021"}]],
    )
    verschil_toelichting: Zin | None = Field(
        None,
        title="Uitleg bij het verschil",
        description="Als de delen niet optellen.",
        examples=["Van twee mensen is de uitkomst niet bekend."],
    )
    bewijs: Annotated[str, Woord("bewijsladder")] = Field(
        title="Bewijs", description="Hoe sterk het bewijs is.", examples=["beschreven"]
    )
    wat_werkte: Lijst[Zin] = Field(
        (),
        title="Wat werkte",
        description="Volgens de regio zelf.",
        examples=[["Eén aanspreekpunt per bedrijf"]],
    )
    wat_werkte_niet: Lijst[Zin] = Field(
        (),
        title="Wat werkte niet",
        description="Eerlijk, met reden.",
        examples=[["Deelnemers wisten niet of ze mochten blijven"]],
        json_schema_extra={"of": "nog_niet_bekend"},
    )
    nog_niet_bekend: bool = Field(
        False,
        title="Nog niet bekend",
        description="Ja, als niet bekend is wat niet werkte.",
        examples=[False],
    )
    lessen: GevuldeLijst[Zin] = Field(
        title="Wat kunnen andere regio's hiervan leren?",
        description="Minstens één les.",
        examples=[["Bel werkgevers voordat er ontslagen vallen."]],
    )
    blij_van: Citaat | None = Field(
        None,
        title="Waar wordt u blij van?",
        description="Met functie, zonder naam.",
        examples=[{"tekst": "Mensen houden hun baan.", "functie": "manager"}],
    )
    overdraagbaar: Overdraagbaar = Field(
        Overdraagbaar(),
        title="Zelf doen",
        description="Wat een andere regio nodig heeft.",
        examples=[{"nodig": ["Een adviseur"]}],
    )
    checklist: Lijst[Zin] = Field(
        (),
        title="Checklist",
        description="Punten waar een andere regio zichzelf langs kan leggen. Krijgt een eigen pagina.",
        examples=[["Iemand heeft de leiding en stemt alle hulp op elkaar af."]],
    )
    materialen: Lijst[Materiaal] = Field(
        (), title="Materialen", description="Om over te nemen.", examples=[[{"titel": "Privacydocument"}]]
    )
    geinspireerd_door: Lijst[Annotated[Slug, Verwijst(("praktijk", "programma"))]] = Field(
        (),
        title="Geleerd van",
        description="Voorbeelden als regio/naam.",
        examples=[["groot-amsterdam/werkcentrum"]],
    )
    overgenomen_door: Lijst[Annotated[Slug, Verwijst(("praktijk", "programma"))]] = Field(
        (),
        title="Overgenomen door",
        description="Voorbeelden als regio/naam.",
        examples=[["rijnmond/werkt-door"]],
    )
    programmas: Lijst[Annotated[Slug, Verwijst(("programma",))]] = Field(
        (), title="Hoort bij programma", description="Als regio/naam.", examples=[["zwolle/brigade"]]
    )
    regelingen: Lijst[Annotated[Slug, Verwijst(("regeling",))]] = Field(
        (), title="Gebruikte regelingen", description="Welke regelingen zijn gebruikt.", examples=[["now"]]
    )
    contact: Contact | None = Field(
        None,
        title="Contact",
        description="Functie en organisatie, geen persoonsnaam.",
        examples=[{"naam": "Programmateam van werk naar werk"}],
    )
