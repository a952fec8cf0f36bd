"""The finding codes about rules and questions (L), as (what is wrong, why that matters, how to mend it)."""

from __future__ import annotations

RULE_CODES: dict[str, tuple[str, str, str]] = {
    "L001": (
        "De regel noemt een vraag die niet bestaat.",
        "Dan blijft de voorwaarde altijd open.",
        "gebruik een vraag uit _vragen.yml",
    ),
    "L002": (
        "De regel noemt een antwoord dat niet bestaat.",
        "Dan kan de voorwaarde nooit kloppen.",
        "gebruik een optie van de vraag",
    ),
    "L003": (
        "De toets past niet bij de vraag.",
        "Een keuze kan niet 'hoogstens' zijn.",
        "gebruik 'is' of 'in' bij keuzes, 'minstens' en 'hoogstens' bij getallen",
    ),
    "L004": (
        "Geen enkel antwoord maakt de regel waar.",
        "De regeling zou nooit passen.",
        "haal de tegenspraak uit de voorwaarden",
    ),
    "L005": (
        "Geen enkel antwoord maakt de regel onwaar.",
        "De regeling zou altijd passen.",
        "maak de voorwaarden strenger of haal ze weg",
    ),
    "L006": (
        "Een voorwaarde heeft geen effect.",
        "Met of zonder deze voorwaarde is de uitkomst gelijk.",
        "haal de voorwaarde weg of verbeter hem",
    ),
    "L007": (
        "Een voorbeeld komt anders uit dan er staat.",
        "Het voorbeeld of de regel klopt niet.",
        "verbeter de regel of de verwachting",
    ),
    "L008": (
        "De regel heeft niet de juiste vorm.",
        "De wijzer kan hem niet lezen.",
        "gebruik alle, een_van, niet of {vraag: …, is: …}",
    ),
    "L009": (
        "De wijzer kan met zijn vragen niet op 'past waarschijnlijk' uitkomen.",
        "Dan ziet niemand deze regeling als passend, hoe de antwoorden ook zijn.",
        "maak de regel eenvoudiger, of leg in 'niet_te_bereiken' uit waarom dit zo is",
    ),
    "L010": (
        "Geen enkele regel gebruikt deze vraag.",
        "De wijzer stelt de vraag dan nooit.",
        "haal de vraag weg, of gebruik hem in een regel",
    ),
    "L011": (
        "De klassen van een getal sluiten niet op elkaar aan.",
        "Wie ertussen zit, kan geen antwoord kiezen; wie er twee keer in zit, ook niet.",
        "laat elke klasse beginnen waar de vorige eindigt",
    ),
}
