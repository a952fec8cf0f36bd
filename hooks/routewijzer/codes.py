"""The registry of finding codes: what is wrong, why that matters, how to mend it (Dutch, B1).

One row per code. Every code has a bad fixture `tests/fouten/<code>-….yml` that provokes exactly it;
codes that begin with A are advice and do not stop a build.
"""

from __future__ import annotations

from typing import NamedTuple

from .prosecodes import PROSE_CODES
from .rulecodes import RULE_CODES


class Code(NamedTuple):
    """What is wrong, why that is a problem, and how an editor mends it."""

    what: str
    why: str
    mend: str


CODES: dict[str, Code] = {
    # Y: het bestand als tekst en als YAML
    "Y001": Code(
        "Het bestand is geen gewone UTF-8-tekst.",
        "Andere coderingen geven kapotte letters op de site.",
        "sla het bestand op als UTF-8 zonder BOM",
    ),
    "Y002": Code(
        "De YAML is niet te lezen.",
        "Zolang één regel niet klopt, kan het hele record niet worden gelezen.",
        "zet tekst met : of # tussen aanhalingstekens en laat regels met spaties inspringen",
    ),
    "Y003": Code(
        "Een veld staat er twee keer.",
        "Het is niet duidelijk welke waarde geldt.",
        "haal één van de twee weg",
    ),
    "Y004": Code(
        "Het bestand gebruikt een anker, verwijzing of label (&, *, !).",
        "Daarmee kan een klein bestand enorm groot worden.",
        "schrijf de waarde voluit",
    ),
    "Y005": Code(
        "Het bestand is te groot of te diep genest.",
        "Een record hoort op één pagina te passen.",
        "maak het record korter",
    ),
    "Y006": Code("Het bestand is leeg.", "Een leeg record geeft een lege pagina.", "vul het record of haal het weg"),
    "Y007": Code(
        "Het bestand heeft niet de juiste vorm.",
        "Een record is een lijst van velden: 'veld: waarde'.",
        "begin met bijvoorbeeld 'naam: …' aan het begin van de regel",
    ),
    "Y008": Code(
        "Er staat een onzichtbaar of onveilig teken in het bestand.",
        "Zulke tekens kunnen tekst vervalsen of onleesbaar maken.",
        "typ de tekst opnieuw zonder dat teken",
    ),
    "Y009": Code(
        "Het bestand hoort hier niet.",
        "Zo'n bestand wordt niet gelezen.",
        "geef het bestand een goede naam of plaats",
    ),
    # F: velden
    "F001": Code("Een verplicht veld ontbreekt.", "Zonder dit veld is de pagina niet compleet.", "vul het veld in"),
    "F002": Code(
        "Dit veld bestaat niet.",
        "Onbekende velden komen niet op de site.",
        "verbeter de naam of haal het veld weg",
    ),
    "F003": Code(
        "De waarde heeft een verkeerde soort.",
        "De site kan er niet mee rekenen.",
        "schrijf de gevraagde soort waarde",
    ),
    "F004": Code("De waarde mag niet.", "De waarde past niet bij dit veld.", "pas de waarde aan"),
    "F005": Code(
        "Het webadres mag niet.",
        "Alleen veilige, volledige adressen komen op de site.",
        "plak het adres uit de adresbalk; het begint met https://",
    ),
    "F006": Code(
        "De datum klopt niet.", "De site vergelijkt datums als JJJJ-MM-DD.", "schrijf de datum als 2026-11-21"
    ),
    "F007": Code(
        "De opmaak van de tekst mag niet.",
        "Ruwe HTML en scripts zijn niet toegestaan.",
        "gebruik alleen gewone Markdown: koppen, lijsten, links, vet",
    ),
    # V: verwijzingen en woordenlijsten
    "V001": Code("Het record waarnaar u verwijst, bestaat niet.", "De link zou nergens heen gaan.", "verbeter de naam"),
    "V002": Code(
        "Dit woord staat niet in de woordenlijst.",
        "Filters en wijzer kennen alleen woorden uit _begrippen.yml.",
        "kies een woord uit de lijst",
    ),
    "V003": Code(
        "Deze naam is al in gebruik.",
        "Twee records met dezelfde naam krijgen dezelfde pagina.",
        "geef het bestand een andere naam",
    ),
    "V004": Code(
        "Opvolger en voorganger kloppen niet met elkaar.",
        "Bezoekers moeten heen en terug kunnen.",
        "noem ook in het andere record de opvolger of voorganger",
    ),
    "V005": Code(
        "'Geleerd van' en 'overgenomen door' kloppen niet met elkaar.",
        "Wie leerde van wie moet aan beide kanten staan.",
        "noem ook in het andere voorbeeld de tegenhanger",
    ),
    "V006": Code("Een record verwijst naar zichzelf.", "Zo'n link brengt niemand verder.", "haal de verwijzing weg"),
    "V007": Code(
        "Wat er over combineren staat, spreekt elkaar tegen.",
        "De uitkomst kan dan niet zeggen wat samengaat en wat eerst moet.",
        "kies: 'sluit_uit', 'samen_met' of 'voorliggend', en laat geen kring ontstaan",
    ),
    "V008": Code(
        "Deze regeling kan geen andere vervangen.",
        "Alleen een regeling van een regio komt in de plaats van een landelijke.",
        "haal 'variant_van' weg, of zet het record in de map van de regio",
    ),
    # D: datums
    "D001": Code(
        "De einddatum ligt vóór de begindatum.",
        "Dan is iets nooit geldig.",
        "draai de datums om of verbeter ze",
    ),
    "D002": Code(
        "Het aanvraagvenster valt buiten de geldigheid.",
        "Aanvragen kan alleen zolang de regeling geldt.",
        "pas het venster of 'geldig' aan",
    ),
    "D003": Code(
        "De aanvraagvensters overlappen elkaar.",
        "Dan is niet duidelijk wanneer de ronde sluit.",
        "maak er één venster van of verbeter de datums",
    ),
    "D004": Code(
        "De bron is later gezien dan het record is gecontroleerd, of de controle ligt in de toekomst.",
        "De controledatum moet kloppen.",
        "verbeter 'gecontroleerd_op' of 'gezien_op'",
    ),
    "D005": Code(
        "Het record heeft vensters, maar 'aanvragen' zegt iets anders.",
        "Dan weet de bezoeker niet wanneer hij kan aanvragen.",
        "zet 'aanvragen: tijdvakken' of haal de vensters weg",
    ),
    # B: bronnen en betrouwbaarheid
    "B001": Code(
        "Er is geen bron gelezen, maar de zekerheid is hoog.",
        "Een feit waarvan de bron niet is gelezen, is hoogstens 'middel'.",
        "zet 'zekerheid: middel' of lees de bron",
    ),
    "B002": Code(
        "Een vervallen regeling zegt niet wat ervoor in de plaats kwam.",
        "Mensen zoeken er nog op en moeten verder kunnen.",
        "vul 'opvolger' of 'in_plaats_daarvan' in",
    ),
    "B003": Code(
        "Een lopende regeling heeft te weinig voorbeelden.",
        "Met een ja- en een nee-voorbeeld bewaken we de regel.",
        "geef minstens één voorbeeld met 'ja' en één met 'nee'",
    ),
    "B004": Code(
        "Een lopende regeling heeft geen regel.",
        "Zonder regel kan de wijzer niets zeggen.",
        "vul 'voorwaarden' in",
    ),
    # C: cijfers en kaart
    "C001": Code(
        "De resultaten tellen niet op.",
        "Lezers moeten de cijfers kunnen vertrouwen.",
        "verbeter de cijfers of leg het verschil uit in 'verschil_toelichting'",
    ),
    "C002": Code(
        "Een gemeente staat in geen of in meer dan één regio.",
        "Elke gemeente hoort bij precies één regio.",
        "zet de gemeente bij één regio",
    ),
    "C003": Code(
        "De code van regio of gemeente klopt niet.",
        "Codes komen uit de indeling van het CBS.",
        "schrijf AM01 of GM0166 en gebruik elke code één keer",
    ),
    "C004": Code(
        "Twee regio's staan op dezelfde tegel.",
        "Op de kaart zou een regio verdwijnen.",
        "geef één van de twee een andere kolom of rij",
    ),
    "C005": Code(
        "Er wordt een bron genoemd die er niet is.",
        "Elk cijfer en elk 'heeft dit niet' heeft een bron.",
        "gebruik het volgnummer van een bron in 'bronnen'",
    ),
    "C006": Code(
        "Een praktijkvoorbeeld zegt niet wat niet werkte.",
        "Juist daarvan leren andere regio's.",
        "vul 'wat_werkte_niet' in of zet 'nog_niet_bekend: true'",
    ),
    "C007": Code(
        "De regio zegt dat zij iets niet heeft, maar er loopt een programma van die soort.",
        "Dan staat er op de site 'nee' en 'ja' tegelijk.",
        "haal de regel bij 'heeft_niet' weg of verbeter het programma",
    ),
    "C008": Code("De kleur is te licht.", "Letters moeten voor iedereen leesbaar zijn.", "kies een donkerder kleur"),
    # L: regels (voorwaarden) en vragen
    **{name: Code(*row) for name, row in RULE_CODES.items()},
    # Z: zoekwoorden
    "Z001": Code("Een zoekwoord voegt niets toe.", "Het zegt niets of staat er al.", "haal het woord weg"),
    # A: adviezen
    **{name: Code(*row) for name, row in PROSE_CODES.items()},
    "A002": Code(
        "Het record is lang niet gecontroleerd.",
        "Bezoekers vertrouwen op actuele informatie.",
        "controleer de bron en pas 'gecontroleerd_op' aan",
    ),
    "A003": Code(
        "Een zoekwoord leidt naar een woord dat nergens staat.", "Zo vindt men niets.", "kies een woord uit een record"
    ),
    "A006": Code(
        "Het bedrag is van een jaar dat voorbij is, of bijna.",
        "Veel bedragen veranderen op 1 januari.",
        "zoek het nieuwe bedrag en pas 'geldt_voor' aan",
    ),
}
