"""Shared building blocks of records: source, contact, span, and what every record has."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import BaseModel, ConfigDict, Field

from .types import (
    Dag,
    GevuldeLijst,
    Lijst,
    Mailadres,
    Periode,
    Regel1,
    Tekst,
    Telefoon,
    Webadres,
    Woord,
    Zekerheid,
    Zin,
)


class Deel(BaseModel):
    """A part of a record: strict, frozen, and refusing fields it does not know."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)
    # Where fields stand in a file when the order of inheriting would put them elsewhere.
    vooraan: ClassVar[tuple[str, ...]] = ()
    achteraan: ClassVar[tuple[str, ...]] = ()


def field_order(model: type[Deel]) -> tuple[str, ...]:
    """The fields of a model in the order in which they stand in a file."""
    between = (name for name in model.model_fields if name not in (*model.vooraan, *model.achteraan))
    return (*model.vooraan, *between, *model.achteraan)


class Bron(Deel):
    """Where a fact comes from and when somebody saw it there."""

    titel: Regel1 = Field(
        title="Titel",
        description="Hoe de pagina of het document heet.",
        examples=["Werktijdverkorting aanvragen"],
    )
    url: Webadres | None = Field(
        None,
        title="Adres",
        description="Het volledige webadres. Mag alleen ontbreken bij een document zonder adres.",
        examples=["https://www.uwv.nl/"],
    )
    uitgever: Regel1 | None = Field(None, title="Uitgever", description="Wie de bron heeft gemaakt.", examples=["UWV"])
    datum: Regel1 | None = Field(
        None,
        title="Datum van de bron",
        description="Wanneer de bron is gemaakt, in gewone woorden.",
        examples=["eind 2024"],
    )
    soort: Literal["officieel", "secundair", "document"] = Field(
        "secundair",
        title="Soort bron",
        description="'officieel' is de uitvoerder of wetgever zelf; 'document' is een verslag of memo zonder webadres.",
        examples=["officieel"],
    )
    gezien_op: Dag = Field(
        title="Gezien op", description="De dag waarop u de bron hebt bekeken.", examples=["2026-11-21"]
    )
    gelezen: bool = Field(
        True,
        title="Gelezen",
        description="Nee, als u het adres kent maar de pagina niet hebt gelezen.",
        examples=[True],
    )


class Geldig(Deel):
    """From and until which day (inclusive) something holds; an open end is left out."""

    van: Dag | None = Field(None, title="Vanaf", description="De eerste dag.", examples=["2020-03-01"])
    tot: Dag | None = Field(None, title="Tot en met", description="De laatste dag.", examples=["2021-09-30"])


class Looptijd(Deel):
    """A span that is only known to the year or the month."""

    van: Periode | None = Field(None, title="Vanaf", description="Jaar, maand of dag.", examples=["2020-06"])
    tot: Periode | None = Field(None, title="Tot en met", description="Jaar, maand of dag.", examples=["2024"])


class Contact(Deel):
    """How to reach a desk or team. Never a private person: the function, the organisation."""

    naam: Regel1 = Field(
        title="Naam",
        description="Naam van het loket of team, geen persoonsnaam.",
        examples=["Werkcentrum Rijnmond"],
    )
    tel: Telefoon | None = Field(
        None, title="Telefoon", description="Het nummer dat mensen kunnen bellen.", examples=["tel:0880981234"]
    )
    mail: Mailadres | None = Field(
        None,
        title="E-mail",
        description="Het mailadres van een loket of team, niet van een persoon.",
        examples=["mailto:info@voorbeeld.nl"],
    )
    url: Webadres | None = Field(
        None, title="Website", description="Het volledige webadres.", examples=["https://www.werkcentrum.nl"]
    )
    voor_wie: Lijst[Annotated[str, Woord("rollen")]] = Field(
        (),
        title="Voor wie",
        description="Alleen invullen als het loket niet voor iedereen is.",
        examples=[["werknemer"]],
    )
    inloop: Regel1 | None = Field(
        None,
        title="Inloop",
        description="Adres waar u kunt binnenlopen.",
        examples=["Stadhuisplein 1, Zwolle"],
    )
    open: Regel1 | None = Field(
        None,
        title="Openingstijden",
        description="In gewone woorden.",
        examples=["maandag tot en met vrijdag van 9 tot 17 uur"],
    )
    toelichting: Zin | None = Field(
        None,
        title="Toelichting",
        description="Wat er gebeurt als u belt of langskomt.",
        examples=["Een adviseur denkt gratis met u mee."],
    )
    zekerheid: Zekerheid = Field(
        "middel",
        title="Zekerheid",
        description="Hoe zeker deze gegevens nu nog kloppen.",
        examples=["middel"],
    )


class Record(Deel):
    """What every record has. The id is the file name and is not written in the file."""

    achteraan: ClassVar[tuple[str, ...]] = (
        "bronnen",
        "gecontroleerd_op",
        "controleer_elke",
        "zekerheid",
        "beheerder",
        "redactienotitie",
    )

    naam: Regel1 = Field(
        title="Naam",
        description="De gewone naam, in woorden die mensen gebruiken.",
        examples=["Subsidie voor leren in uw mkb-bedrijf"],
    )
    samenvatting: Zin = Field(
        title="Samenvatting",
        description="Eén of twee korte zinnen in gewone taal: wat is het en wat hebt u eraan?",
        examples=["U krijgt geld terug als u leren in uw bedrijf beter regelt."],
    )
    synoniemen: Lijst[Regel1] = Field(
        (),
        title="Ook gezocht als",
        description="Woorden die mensen echt typen of zeggen.",
        examples=[["opleidingssubsidie", "slim subsidie"]],
    )
    bronnen: GevuldeLijst[Bron] = Field(
        title="Bronnen",
        description="Minstens één bron, de beste eerst.",
        examples=[[{"titel": "Regeling op rvo.nl", "url": "https://www.rvo.nl/", "gezien_op": "2026-11-21"}]],
    )
    gecontroleerd_op: Dag = Field(
        title="Gecontroleerd op",
        description="De dag waarop iemand het hele record heeft nagelopen.",
        examples=["2026-11-21"],
    )
    controleer_elke: int | None = Field(
        None,
        title="Controleer elke … maanden",
        description="Alleen invullen als dit vaker moet dan één keer per jaar.",
        examples=[3],
        ge=1,
        le=12,
    )
    zekerheid: Zekerheid = Field(
        title="Zekerheid",
        description="hoog: officiële bron gezien; middel: deels of ouder; laag: nog niet bevestigd.",
        examples=["middel"],
    )
    beheerder: Regel1 = Field(
        title="Beheerder",
        description="Welke redactie of organisatie dit record bijhoudt.",
        examples=["landelijke redactie"],
    )
    redactienotitie: Tekst | None = Field(
        None,
        title="Notitie voor de redactie",
        description="Komt op geen enkele pagina. Het bestand zelf kan iedereen lezen.",
        examples=["Bedrag in januari opnieuw nakijken."],
    )
