"""Regeling: a scheme, service or tax rule that people can use, national or regional."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field

from .base import Geldig, Record
from .regelingdelen import Bedrag, Stap, Venster, Voorbeeld
from .types import GevuldeLijst, Lijst, Regel1, Slug, Tekst, Verwijst, Vorm, Webadres, Woord, Zin


class Regeling(Record):
    """A scheme: for whom, what it brings, which conditions, how to apply, until when."""

    vooraan: ClassVar[tuple[str, ...]] = ("naam", "officiele_naam", "afkorting", "samenvatting", "synoniemen")

    officiele_naam: Regel1 | None = Field(
        None,
        title="Officiële naam",
        description="De naam in de wet of bij de uitvoerder.",
        examples=["Stimuleringsregeling leren en ontwikkelen in mkb-ondernemingen"],
    )
    afkorting: Regel1 | None = Field(None, title="Afkorting", description="Zoals mensen hem kennen.", examples=["SLIM"])
    familie: Slug | None = Field(
        None,
        title="Familie",
        description="Zelfde woord bij varianten van één regeling, zodat ze bij elkaar komen.",
        examples=["loonkostenvoordeel"],
    )
    soort: GevuldeLijst[Annotated[str, Woord("regelingsoorten")]] = Field(
        title="Soort", description="Wat voor hulp het is.", examples=[["subsidie"]]
    )
    voor_wie: GevuldeLijst[Annotated[str, Woord("rollen")]] = Field(
        title="Voor wie", description="Wie dit kan gebruiken.", examples=[["werkgever"]]
    )
    situaties: GevuldeLijst[Annotated[str, Woord("situaties")]] = Field(
        title="Situaties", description="Bij welk probleem dit helpt.", examples=[["omscholen"]]
    )
    themas: Lijst[Annotated[str, Woord("themas")]] = Field(
        (), title="Thema's", description="Onderwerpen om op te filteren.", examples=[["arbeidsbeperking"]]
    )
    sectoren: Lijst[Annotated[str, Woord("sectoren")]] = Field(
        (),
        title="Sectoren",
        description="Alleen invullen als de regeling maar voor enkele sectoren is.",
        examples=[["bouw"]],
    )
    uitvoerder: GevuldeLijst[Regel1] = Field(title="Uitvoerder", description="Waar u aanvraagt.", examples=[["UWV"]])
    wie_betaalt: Lijst[Annotated[str, Woord("betalers")]] = Field(
        (), title="Wie betaalt", description="Uit wiens geld dit komt.", examples=[["rijk"]]
    )
    stand: Literal["geldend", "overgangsrecht", "aangekondigd", "onzeker"] = Field(
        "geldend",
        title="Stand",
        description="geldend; overgangsrecht (alleen oude gevallen); aangekondigd (nog geen recht); onzeker.",
        examples=["geldend"],
    )
    geldig: Geldig = Field(
        Geldig(),
        title="Geldig",
        description="Wanneer de regeling geldt. Een laatste dag in het verleden maakt hem vervallen.",
        examples=[{"van": "2020-03-01", "tot": "2029-12-31"}],
    )
    aanvragen: Literal["doorlopend", "tijdvakken", "niet-nodig", "onbekend"] = Field(
        "onbekend",
        title="Wanneer aanvragen",
        description="doorlopend, in tijdvakken, niet nodig, of onbekend.",
        examples=["doorlopend"],
    )
    aanvraagvensters: Lijst[Venster] = Field(
        (),
        title="Aanvraagvensters",
        description="De rondes, oudste eerst.",
        examples=[[{"van": "2027-06-01", "tot": "2027-09-17"}]],
    )
    bedrag: Bedrag | None = Field(
        None,
        title="Wat levert het op",
        description="In woorden en cijfers.",
        examples=[{"tekst": "Het UWV betaalt de ziektewet-uitkering."}],
    )
    voorwaarden: Annotated[dict[str, Any], Vorm("voorwaarden")] | None = Field(
        None,
        title="Voorwaarden (regel)",
        description="Regel over de vragen van de check. Rol, situatie, sector en regio staan er al in.",
        examples=[{"vraag": "aantal_werknemers", "hoogstens": 249}],
    )
    niet_te_bereiken: Zin | None = Field(
        None,
        title="Niet te bereiken",
        description="Alleen als de vragen van de check nooit bij 'past waarschijnlijk' uitkomen: waarom dat zo is.",
        examples=["De regel hangt af van meer dan zes vragen; het loket vraagt de rest."],
    )
    zelf_nagaan: Lijst[Zin] = Field(
        (),
        title="Zelf nagaan",
        description="Voorwaarden die de check niet vraagt, zo dat de lezer ja of nee kan zeggen.",
        examples=[["U vraagt aan binnen drie maanden na de start."]],
    )
    nodig: Lijst[Zin] = Field(
        (),
        title="Dit hebt u nodig",
        description="Papieren en gegevens.",
        examples=[["Het contract van de werknemer"]],
    )
    stappen: Lijst[Stap] = Field(
        (),
        title="Wat moet u doen",
        description="De stappen van aanvragen.",
        examples=[[{"tekst": "Vraag de subsidie aan."}]],
    )
    aanvraag_url: Webadres | None = Field(
        None,
        title="Naar de aanvraag",
        description="De pagina van de uitvoerder.",
        examples=["https://www.uwv.nl/"],
    )
    let_op: Lijst[Zin] = Field(
        (),
        title="Let op",
        description="Waar mensen in de fout gaan.",
        examples=[["Vraag aan vóór u begint."]],
    )
    sluit_uit: Lijst[Annotated[Slug, Verwijst(("regeling",))]] = Field(
        (),
        title="Niet samen met",
        description="Regelingen die u hier niet mee kunt combineren.",
        examples=[["loonkostensubsidie"]],
    )
    samen_met: Lijst[Annotated[Slug, Verwijst(("regeling",))]] = Field(
        (),
        title="Goed samen met",
        description="Regelingen die elkaar aanvullen.",
        examples=[["no-riskpolis"]],
    )
    voorliggend: Lijst[Annotated[Slug, Verwijst(("regeling",))]] = Field(
        (),
        title="Eerst aanvragen",
        description="Regelingen die voorgaan: u vraagt die aan vóór deze. Alleen als een bron dat zegt.",
        examples=[["ww"]],
    )
    variant_van: Annotated[Slug, Verwijst(("regeling",))] | None = Field(
        None,
        title="Vervangt in deze regio",
        description="De landelijke regeling waar deze regeling van een regio voor in de plaats komt.",
        examples=["slim-mkb"],
    )
    opvolger: Lijst[Annotated[Slug, Verwijst(("regeling", "programma"))]] = Field(
        (),
        title="Opvolger",
        description="Wat er nu is. Programma's als regio/naam of landelijk/naam.",
        examples=[["werktijdverkorting"]],
    )
    voorganger: Lijst[Annotated[Slug, Verwijst(("regeling", "programma"))]] = Field(
        (), title="Voorganger", description="Wat er eerst was.", examples=[["now"]]
    )
    in_plaats_daarvan: Tekst | None = Field(
        None,
        title="Wat kunt u nu doen",
        description="Bij een vervallen regeling: wat kan de lezer nu?",
        examples=["Hebt u nu te weinig werk? Kijk dan naar werktijdverkorting."],
    )
    toelichting: Tekst | None = Field(
        None,
        title="Meer uitleg",
        description="Gewone Markdown, kort.",
        examples=["## Hoe werkt het?\n\nU vraagt eerst een vergunning aan."],
    )
    voorbeelden: Lijst[Voorbeeld] = Field(
        (),
        title="Voorbeelden",
        description="Minstens één met ja en één met nee.",
        examples=[[{"naam": "Bakkerij", "antwoorden": {"rol": "werkgever"}, "verwacht": "ja"}]],
    )
