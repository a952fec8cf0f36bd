"""The made-up records of the tiny project in `mini`: every kind, with nearly every field filled in."""

from __future__ import annotations

from mini_lists import BASE, Fields

CONTACT: Fields = {
    "naam": "Loket Oost",
    "tel": "tel:0381234567",
    "mail": "mailto:loket@voorbeeld.nl",
    "url": "https://www.voorbeeld.nl/loket",
    "inloop": "Dorpsstraat 1",
    "open": "van 9 tot 17 uur",
    "toelichting": "U kunt zo binnenlopen.",
}

REGELING: Fields = {
    "naam": "Hulp bij brand",
    "officiele_naam": "Wet hulp bij brand",
    "afkorting": "WHB",
    "samenvatting": "U krijgt geld na een brand.",
    "synoniemen": ["brandsubsidie"],
    "soort": ["subsidie"],
    "voor_wie": ["werkgever"],
    "situaties": ["te-weinig-werk"],
    "sectoren": ["horeca"],
    "uitvoerder": ["UWV"],
    "wie_betaalt": ["rijk"],
    "aanvragen": "tijdvakken",
    "aanvraagvensters": [{"van": "2026-11-01", "tot": "2026-12-31", "toelichting": "Zolang er geld is."}],
    "bedrag": {"tekst": "Hoogstens 25.000 euro.", "gegevens": [{"wat": "hoogste", "euro": 25000, "per": "bedrijf"}]},
    "voorwaarden": {"alle": [{"vraag": "brand", "is": True}, {"vraag": "mensen", "minstens": 10}]},
    "zelf_nagaan": ["U vraagt aan binnen drie maanden."],
    "nodig": ["Een foto van de brand"],
    "stappen": [{"tekst": "Vraag aan.", "url": "https://www.voorbeeld.nl/aanvraag", "naar": "UWV"}],
    "aanvraag_url": "https://www.voorbeeld.nl/aanvraag",
    "let_op": ["Bewaar de bon."],
    "voorganger": ["oude-hulp"],
    "toelichting": "## Zo werkt het\n\nU belt *eerst* de [brandweer](https://www.voorbeeld.nl/).",
    "voorbeelden": [
        {
            "naam": "Café na brand",
            "antwoorden": {
                "rol": "werkgever",
                "situatie": "te-weinig-werk",
                "sector": "horeca",
                "brand": True,
                "mensen": 12,
            },
            "verwacht": "ja",
        },
        {"naam": "Geen brand", "antwoorden": {"rol": "werkgever", "brand": "nee"}, "verwacht": "nee"},
    ],
    "redactienotitie": "Alleen voor de redactie.",
    **BASE,
}

EXPIRED: Fields = {
    "naam": "Oude hulp",
    "samenvatting": "Deze hulp is er niet meer.",
    "soort": ["subsidie"],
    "voor_wie": ["werkgever"],
    "situaties": ["te-weinig-werk"],
    "uitvoerder": ["UWV"],
    "geldig": {"van": "2020-03-01", "tot": "2021-09-30"},
    "opvolger": ["hulp-bij-brand"],
    "in_plaats_daarvan": "Kijk naar de nieuwe hulp.",
    **BASE,
}

REGIO: Fields = {
    "naam": "Oost",
    "samenvatting": "In Oost werken gemeenten samen.",
    "code": "AM01",
    "afkorting": "OOS",
    "ook_bekend_als": ["Het oosten"],
    "provincies": ["Overijssel"],
    "centrumgemeente": {"naam": "Almelo", "zekerheid": "laag"},
    "gemeenten": [{"code": "GM0001", "naam": "Almelo", "ook": ["Aadorp"]}, {"code": "GM0002", "naam": "Borne"}],
    "tegel": {"kolom": 5, "rij": 1},
    "inwoners": {"aantal": 12345, "peildatum": "2026-01-01"},
    "loketten": [CONTACT],
    **BASE,
}

PROGRAMMA: Fields = {
    "naam": "Brigade Oost",
    "samenvatting": "Een team dat snel helpt.",
    "soort": ["brigade"],
    "looptijd": {"van": "2020-06"},
    "status": "lopend",
    "laatste_bewijs": "2026",
    "voor_wie": ["werkgever"],
    "situaties": ["te-weinig-werk"],
    "diensten": [
        {
            "wat": "Koppelt bedrijven",
            "wanneer": "Bij te weinig werk",
            "voorwaarden": "In Oost",
            "kosten": "Gratis",
            "wie_betaalt": ["rijk"],
        }
    ],
    "partners": ["UWV", "FNV"],
    "contact": CONTACT,
    "let_op": ["Bel eerst."],
    **BASE,
}

OPLEIDING: Fields = {
    "naam": "Veilig werken",
    "samenvatting": "U leert veilig werken.",
    "soort": "certificaat",
    "niveau": "geen vooropleiding",
    "duur": {"tekst": "1 dag", "van": 1, "tot": 1},
    "kosten": {"tekst": "120 tot 250 euro", "van": 120, "tot": 250},
    "levert_op": "Een diploma.",
    "geldigheid": "10 jaar",
    "vereist": {"status": "contract", "voor": ["werken op de bouw"], "toelichting": "Bedrijven vragen erom."},
    "sectoren": ["bouw"],
    "wie_betaalt": ["rijk"],
    "betaald_door": ["hulp-bij-brand"],
    "aanbieder": "examencentra",
    "url": "https://www.voorbeeld.nl/veilig",
    "let_op": ["Vraag uw werkgever eerst."],
    **BASE,
}

OVERSTAP: Fields = {
    "naam": "Van horeca naar bouw",
    "samenvatting": "Veel koks gaan bouwen.",
    "van": {"sector": "horeca", "beroep": "kok"},
    "naar": {"sector": "bouw", "beroep": "metselaar"},
    "bewijs": "praktijk",
    "papieren": [{"naam": "Diploma", "opleiding": "veilig-werken"}, {"naam": "VOG"}],
    "opleidingen": ["veilig-werken"],
    "regelingen": ["hulp-bij-brand"],
    "voorbeelden": ["oost/uitleen"],
    "overbrugging": "Een leerbaan van een jaar.",
    "wie_betaalt": ["rijk"],
    "let_op": ["U verdient eerst minder."],
    **BASE,
}

PRAKTIJK: Fields = {
    "naam": "Mensen uitlenen in Oost",
    "samenvatting": "Bedrijven leenden mensen uit.",
    "themas": ["uitleen"],
    "situaties": ["te-weinig-werk"],
    "voor_wie": ["werkgever"],
    "sector_van": ["horeca"],
    "sector_naar": ["bouw"],
    "fase": {"status": "pilot", "van": "2020-10"},
    "aanleiding": "Er was te weinig werk.",
    "aanpak": [{"stap": "Bellen", "wie": "UWV"}],
    "partners": ["UWV"],
    "resultaten": [
        {"indicator": "gestart", "waarde": 30, "eenheid": "mensen", "peildatum": "februari 2021"},
        {
            "indicator": "ander-werk",
            "wat": "vonden werk",
            "waarde": 6,
            "eenheid": "mensen",
            "peildatum": "februari 2021",
            "deel_van": "gestart",
        },
    ],
    "verschil_toelichting": "Van de anderen is niets bekend.",
    "bewijs": "beschreven",
    "wat_werkte": ["Eén aanspreekpunt"],
    "wat_werkte_niet": ["Te veel formulieren"],
    "lessen": ["Bel vroeg."],
    "blij_van": {"tekst": "Mensen houden hun baan.", "functie": "manager"},
    "overdraagbaar": {
        "nodig": ["Een adviseur"],
        "overnemen": ["Eén intake"],
        "aanpassen": ["De plek"],
        "past_niet_als": "Er geen vacatures zijn.",
    },
    "materialen": [{"titel": "Privacydocument", "url": "https://www.voorbeeld.nl/privacy"}],
    "programmas": ["oost/brigade"],
    "regelingen": ["hulp-bij-brand"],
    "contact": CONTACT,
    **BASE,
}
