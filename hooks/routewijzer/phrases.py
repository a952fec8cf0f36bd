"""The words for what is wrong in one record: one sentence each, for the build and for the form in the browser.

A phrase holds {names} that are filled in; what fills them in is never read for names again.
"""

from __future__ import annotations

import re
from typing import Any, NamedTuple

_NAME = re.compile(r"\{([a-z_]+)\}")


class Phrase(NamedTuple):
    """The code of a finding, what is wrong, and the way out ('' when the general one of the code will do)."""

    code: str
    text: str
    hint: str = ""

    def filled(self, **values: Any) -> Phrase:
        """The phrase with every {name} replaced by its value."""
        return Phrase(self.code, *(_NAME.sub(lambda found: str(values[found[1]]), part) for part in self[1:]))


def said(name: str, **values: Any) -> Phrase:
    """The phrase `name`, filled in."""
    return PHRASES[name].filled(**values)


# What a value must be, by what pydantic calls it.
KINDS_OF_VALUE = {
    "string": "tekst",
    "int": "een heel getal",
    "float": "een getal",
    "bool": "true of false",
    "tuple": "een lijst (regels die met - beginnen)",
    "dict": "een groep velden",
    "other": "een andere soort waarde",
}
# What was found there instead, when it is no text or number.
FOUND = {"none": "niets", "dict": "een groep velden", "list": "een lijst"}

DID_YOU_MEAN = "bedoelde u '{woord}'?"
CHOOSE_FROM = "kies uit: {woorden}"

PHRASES: dict[str, Phrase] = {
    # het hele record
    "te_groot_bestand": Phrase("Y005", "het bestand is {kb} kB; hoogstens {meeste} kB"),
    "te_diep": Phrase("Y005", "de waarden zijn meer dan {meeste} lagen diep genest"),
    "te_veel_waarden": Phrase("Y005", "het bestand heeft meer dan {meeste} waarden"),
    "teken": Phrase("Y008", "hier staat het teken {teken}"),
    "veldnaam": Phrase("Y002", "'{naam}' mag geen veldnaam zijn"),
    # velden
    "ontbreekt": Phrase("F001", "ontbreekt, maar is verplicht", "vul '{veld}' in: {uitleg}"),
    "onbekend_veld": Phrase("F002", "kent dit veld niet"),
    "soort": Phrase("F003", "verwacht {soort}, kreeg {getoond}"),
    "soort_getal": Phrase("F003", "verwacht {soort}, kreeg {getoond}", "schrijf {goed}"),
    "soort_tekst": Phrase("F003", "verwacht {soort}, kreeg {getoond}", 'zet aanhalingstekens: "{goed}"'),
    "soort_lijst": Phrase(
        "F003", "verwacht {soort}, kreeg {getoond}", "schrijf elk onderdeel op een eigen regel met - ervoor"
    ),
    "keuze": Phrase("F004", "kent {getoond} niet"),
    "vorm": Phrase("F004", "{getoond} heeft niet de juiste vorm", "bijvoorbeeld {voorbeeld}"),
    "te_lang": Phrase("F004", "is te lang: hoogstens {grens} tekens", "maak het korter"),
    "te_veel": Phrase("F004", "is te lang: hoogstens {grens} regels", "maak het korter"),
    "leeg": Phrase("F004", "mag niet leeg zijn", "vul het in of haal het veld weg"),
    "te_klein": Phrase("F004", "{getoond} is buiten de grens", "minstens {grens}"),
    "te_groot": Phrase("F004", "{getoond} is buiten de grens", "hoogstens {grens}"),
    "slug": Phrase(
        "F004",
        "'{waarde}' mag alleen kleine letters, cijfers en streepjes hebben",
        "schrijf bijvoorbeeld slim-mkb of zwolle/regio-zwolle-brigade",
    ),
    "dag": Phrase("F006", "'{waarde}' is geen datum als 2026-11-21"),
    "periode": Phrase("F006", "'{waarde}' is geen jaar, maand of dag (2020, 2020-06 of 2020-06-15)"),
    # adressen
    "adres_lang": Phrase("F005", "het adres is langer dan {grens} tekens"),
    "adres_teken": Phrase("F005", "er staat een spatie of een teken in dat niet in een webadres hoort"),
    "adres_schema": Phrase("F005", "het adres begint met '{schema}:'"),
    "adres_begin": Phrase("F005", "het adres begint niet met https://"),
    "adres_vreemd": Phrase(
        "F005",
        "dit is geen gewoon webadres (naam van een site, zonder gebruikersnaam, poort of cijfers)",
    ),
    "webadres": Phrase("F005", "hier hoort het adres van een website; dat begint met https://"),
    "telefoon": Phrase("F005", "schrijf een telefoonnummer als tel:0381234567"),
    "mailadres": Phrase("F005", "schrijf een mailadres als mailto:naam@voorbeeld.nl"),
    "ruwe_html": Phrase("F007", "ruwe HTML mag niet"),
    # verwijzingen
    "woord": Phrase("V002", "kent '{waarde}' niet (lijst {lijst})"),
    "verwijzing": Phrase("V001", "'{sleutel}' bestaat niet"),
    "zichzelf": Phrase("V006", "verwijst naar zichzelf ('{sleutel}')"),
    # datums
    "einde_voor_begin": Phrase("D001", "eindigt op {tot}, maar begint pas op {van}"),
    "sluit_voor_opent": Phrase("D001", "sluit op {tot}, maar opent pas op {van}"),
    "opent_na_einde": Phrase("D002", "opent op {dag}, maar de regeling geldt tot en met {tot}"),
    "sluit_na_einde": Phrase("D002", "sluit op {dag}, maar de regeling geldt tot en met {tot}"),
    "venster_nog_open": Phrase("D003", "opent op {van}, terwijl het vorige venster dan nog open is"),
    "na_vandaag": Phrase("D004", "{dag} ligt na vandaag ({vandaag})"),
    "later_gezien": Phrase("D004", "gezien op {dag}, maar het record is gecontroleerd op {gecontroleerd}"),
    "vensters_zonder_tijdvakken": Phrase("D005", "is '{aanvragen}', maar er staan vensters"),
    # bronnen en betrouwbaarheid
    "hoog_ongelezen": Phrase("B001", "is 'hoog', maar geen enkele bron is gelezen"),
    "bron_zonder_url": Phrase(
        "F001",
        "heeft geen url en is geen document",
        "vul 'url' in, of zet 'soort: document' bij een verslag zonder webadres",
    ),
    "vervallen_en_dan": Phrase("B002", "de regeling is vervallen, maar er staat niet wat er nu is"),
    "zonder_regel": Phrase(
        "B004",
        "ontbreekt bij een lopende regeling",
        "vul een regel in, of 'alle: []' als rol en situatie genoeg zijn",
    ),
    "zonder_voorbeeld": Phrase("B003", "er is geen voorbeeld met de uitkomst {uitkomst}"),
    # cijfers
    "geheel_ontbreekt": Phrase(
        "C001", "is een deel van '{naam}', maar dat cijfer ontbreekt", "geef ook het cijfer '{naam}'"
    ),
    "telt_niet_op": Phrase("C001", "de delen zijn samen {samen}, maar '{naam}' is {geheel}"),
    "bron_te_hoog": Phrase("C005", "bron {bron} bestaat niet; er zijn {aantal} bronnen"),
    "niet_gezegd_wat_niet_werkte": Phrase(
        "C006", "ontbreekt", "vul het in, of zeg dat het nog niet bekend is met 'nog_niet_bekend: true'"
    ),
    # regels
    "regel_geen_groep": Phrase("L008", "een regel is een groep velden, zoals {vraag: rol, is: werkgever}"),
    "regel_naast": Phrase("L008", "naast '{naam}' mag hier niets anders staan"),
    "regel_geen_lijst": Phrase("L008", "'{naam}' is een lijst van regels"),
    "regel_onbekend": Phrase("L008", "'{naam}' bestaat niet in een regel; {bedoelde}"),
    "regel_vraag_en_toets": Phrase(
        "L008", "een voorwaarde heeft één vraag en één toets (is, in, minstens, hoogstens, vanaf, tot_en_met)"
    ),
    "vandaag": Phrase("L003", "'vandaag: true' gaat samen met 'vanaf' of 'tot_en_met' en een datum"),
    "vraag_onbekend": Phrase("L001", "de vraag '{vraag}' bestaat niet"),
    "toets_past_niet": Phrase("L003", "'{toets}' past niet bij de vraag '{vraag}'", "gebruik {toetsen}"),
    "in_zonder_lijst": Phrase("L003", "'in' heeft een lijst van antwoorden", "schrijf bijvoorbeeld in: [a, b]"),
    "geen_ja_of_nee": Phrase("L002", "'{waarde}' is geen antwoord op '{vraag}'", "schrijf true of false"),
    "geen_getal": Phrase("L002", "'{waarde}' is geen getal", "schrijf een heel getal zonder punt"),
    "geen_datum": Phrase("L002", "'{waarde}' is geen datum", "schrijf 2026-11-21"),
    "komt_anders_uit": Phrase("L007", "'{naam}' geeft {uitkomst}, maar er staat {verwacht}"),
    "geen_antwoord": Phrase("L002", "'{waarde}' is geen antwoord op '{vraag}'"),
}
