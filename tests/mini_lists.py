"""The made-up word lists and questions of the tiny project in `mini`."""

from __future__ import annotations

from typing import Any

Fields = dict[str, Any]

BASE: Fields = {
    "bronnen": [{"titel": "Bron", "url": "https://www.voorbeeld.nl/bron", "gezien_op": "2026-11-01"}],
    "gecontroleerd_op": "2026-11-02",
    "zekerheid": "middel",
    "beheerder": "redactie",
}


def _question(name: str, key: str, soort: str, text: str, order: int, **more: Any) -> Fields:
    fixed = {"tekst": f"{text}?", "kort": text, "waarom_vragen_we_dit": "Dan tonen we wat past.", "onderwerp": "mini"}
    return {"id": name, "sleutel": key, "soort": soort, "volgorde": order, **fixed, **more}


YES_NO = [{"id": "ja", "naam": "Ja"}, {"id": "nee", "naam": "Nee"}]
QUESTIONS: Fields = {
    "versie": 1,
    "vragen": [
        _question("situatie", "s", "keuze", "Wat speelt er", 10, opties_uit="situaties", altijd=True),
        _question("rol", "w", "keuze", "Voor wie", 20, opties_uit="rollen", altijd=True),
        _question("gemeente", "g", "gemeente", "Welke gemeente", 30),
        _question("regio", "r", "afgeleid", "Welke regio", 31, uit="gemeente"),
        _question(
            "mensen",
            "m",
            "getal",
            "Hoeveel mensen werken er",
            40,
            opties=[
                {"id": "0-9", "naam": "Tot 10", "van": 0, "tot": 9},
                {"id": "10-meer", "naam": "10 of meer", "van": 10},
            ],
            toon_als={"vraag": "rol", "is": "werkgever"},
        ),
        _question("brand", "b", "ja_nee", "Was er brand", 50, hint="Ook een kleine brand.", opties=YES_NO),
        _question("sector", "br", "keuze", "Welke branche", 60, opties_uit="sectoren"),
    ],
}


def _words(*names: str) -> Fields:
    return {name: {"naam": name.capitalize(), "uitleg": f"Uitleg bij {name}."} for name in names}


WORDS: Fields = {
    "lijsten": {
        "situaties": _words("te-weinig-werk", "omscholen"),
        "rollen": _words("werkgever", "werknemer"),
        "rolnamen": _words("werkgever", "werknemer"),
        "regelingsoorten": _words("subsidie"),
        "themas": _words("scholing"),
        "betalers": _words("rijk"),
        "programmasoorten": _words("brigade"),
        "programmastatussen": _words("lopend", "pilot", "gestopt", "opgegaan", "onbekend"),
        "opleidingsoorten": _words("certificaat"),
        "verplichting": _words("contract"),
        "overstapbewijs": _words("praktijk"),
        "fasen": _words("pilot"),
        "praktijkthemas": _words("uitleen"),
        "bewijsladder": _words("beschreven"),
        "indicatoren": _words("gestart", "ander-werk"),
    }
}

SECTORS: Fields = {
    "bronnen": BASE["bronnen"],
    "sectoren": {"horeca": {"naam": "Horeca", "vraag": True}, "bouw": {"naam": "Bouw", "vraag": True}},
}

STEPS: Fields = {
    "situaties": {
        "te-weinig-werk": [
            {
                "kop": "Wat doet u na een brand?",
                "voor_wie": ["werkgever"],
                "stappen": [
                    {"wanneer": "Vandaag", "wat": "Bel de brandweer.", "met_wie": "de buren", "uit": ["oost/brigade"]},
                    {"wanneer": "Deze week", "wat": "Vraag geld aan.", "uit": ["hulp-bij-brand", "veilig-werken"]},
                ],
            }
        ]
    }
}
