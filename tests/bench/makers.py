"""The fields of a made-up record of each kind, as full as those of a real one."""

from __future__ import annotations

from random import Random
from typing import Any

from bench import rules
from bench.places import Place, near
from bench.vocabulary import compound, paragraph, sentence, sentences

DAY = "2026-11-21"
SITUATIONS = ("te-weinig-werk", "te-weinig-personeel", "omscholen", "dreigend-ontslag", "geldzorgen", "werk-zoeken")
ROLES = ("werkgever", "zzp", "werknemer", "werkzoekende")
SECTORS = ("horeca", "transport", "logistiek", "bouw", "techniek", "winkels", "ict", "landbouw", "schoonmaak")


# A national scheme of the first block that very many records refer to.
HUB = "regeling-00009"

Data = dict[str, Any]


def _common(random: Random, name: str) -> Data:
    return {
        "naam": f"{name} {compound(random)}",
        "samenvatting": f"{sentence(random)} {sentence(random)}",
        "synoniemen": [compound(random) for _ in range(4)],
    }


def trust(random: Random) -> Data:
    sources = [
        {
            "titel": f"Over de {compound(random)}",
            "url": f"https://www.voorbeeld.nl/{compound(random)}",
            "gezien_op": DAY,
        }
        for _ in range(3)
    ]
    sources[0] |= {"soort": "officieel", "uitgever": "UWV", "datum": "2026"}
    return {"bronnen": sources, "gecontroleerd_op": DAY, "zekerheid": "middel", "beheerder": "redactie"}


def _scheme(random: Random, i: int, place: Place, regions: list[str], towns: dict[str, str]) -> Data:
    case = rules.case(random, i // 4)
    others = [key for key in near(i, "regeling", regions) if key != place.id]
    return _common(random, "Subsidie") | {
        "officiele_naam": f"Stimuleringsregeling {compound(random)}",
        "soort": ["subsidie"],
        "voor_wie": case.roles,
        "situaties": case.situations,
        "themas": ["scholing", "loopbaan"],
        "uitvoerder": ["UWV"],
        "wie_betaalt": ["rijk", "werkgever"],
        "geldig": {"tot": "2029-12-31"},
        "aanvragen": "tijdvakken",
        "aanvraagvensters": [
            {"van": "2026-03-01", "tot": "2026-03-31"},
            {"van": "2026-11-01", "tot": f"2026-{random.choice(['11-15', '12-15'])}"},
        ],
        "bedrag": {
            "tekst": sentence(random),
            "gegevens": [{"wat": "hoogste subsidie", "euro": random.randrange(1000, 90_000), "per": "aanvraag"}],
        },
        "voorwaarden": case.rule,
        "zelf_nagaan": sentences(random, 5),
        "nodig": sentences(random, 3),
        "stappen": [{"tekst": s} for s in sentences(random, 4)],
        "aanvraag_url": "https://www.voorbeeld.nl/aanvragen",
        "let_op": sentences(random, 3),
        "samen_met": others[:2],
        "toelichting": f"## Meer weten\n\n{paragraph(random, 5)}\n",
        "voorbeelden": rules.examples(case, towns.get(place.regio, "")),
    }


def _programme(random: Random, i: int, place: Place, regions: list[str], towns: dict[str, str]) -> Data:
    return _common(random, "Werkt Door") | {
        "soort": [random.choice(["brigade", "werkt-door", "mobiliteitsteam", "matchplatform", "fonds"])],
        "looptijd": {"van": "2020-06"},
        "status": random.choice(["lopend", "lopend", "pilot", "onbekend"]),
        "voor_wie": random.sample(ROLES, 2),
        "situaties": random.sample(SITUATIONS, 2),
        "diensten": [
            {"wat": s, "wanneer": sentence(random), "kosten": "Gratis", "wie_betaalt": ["gemeente"]}
            for s in sentences(random, 4)
        ],
        "partners": ["UWV", "gemeenten", f"{compound(random)} {place.regio}"],
        "contact": {"naam": f"Team {compound(random)}", "url": "https://www.voorbeeld.nl/contact"},
        "let_op": sentences(random, 2),
    }


def _training(random: Random, i: int, place: Place, regions: list[str], towns: dict[str, str]) -> Data:
    return _common(random, "Cursus") | {
        "soort": random.choice(["certificaat", "cursus", "mbo", "taal", "ict"]),
        "duur": {"tekst": f"{random.randrange(1, 60)} dagen"},
        "kosten": {"tekst": "ongeveer 120 tot 250 euro", "van": 120, "tot": 250},
        "levert_op": sentence(random),
        "vereist": {"status": "contract", "voor": sentences(random, 3), "toelichting": sentence(random)},
        "situaties": ["omscholen", random.choice(SITUATIONS[3:])],
        "sectoren": random.sample(SECTORS, 3),
        "wie_betaalt": ["werkgever", "sectorfonds"],
        "betaald_door": near(i, "regeling", regions)[:2],
        "let_op": sentences(random, 4),
    }


def _switch(random: Random, i: int, place: Place, regions: list[str], towns: dict[str, str]) -> Data:
    start, end = random.sample(SECTORS, 2)
    training = near(i, "opleiding", regions)
    return _common(random, "Overstap") | {
        "van": {"sector": start},
        "naar": {"sector": end, "beroep": compound(random)},
        "bewijs": "praktijk",
        "situaties": ["omscholen", "werk-zoeken"],
        "papieren": [{"naam": "VOG", "opleiding": training[0]}],
        "opleidingen": training,
        "regelingen": [near(i, "regeling", regions)[0], HUB],
        "voorbeelden": near(i, "praktijk", regions)[:2],
        "overbrugging": sentence(random),
        "let_op": sentences(random, 6),
    }


def _practice(random: Random, i: int, place: Place, regions: list[str], towns: dict[str, str]) -> Data:
    started = random.randrange(20, 90)
    return _common(random, "Samen naar") | {
        "themas": random.sample(["uitleen", "scholing", "loket", "skills", "loopbaan"], 2),
        "situaties": random.sample(SITUATIONS, 2),
        "voor_wie": random.sample(ROLES, 2),
        "sector_van": [random.choice(SECTORS)],
        "fase": {"status": "pilot", "van": "2020-10"},
        "aanleiding": paragraph(random, 2),
        "aanpak": [{"stap": s, "wie": "UWV"} for s in sentences(random, 3)],
        "partners": ["UWV", "gemeenten", "FNV"],
        "resultaten": [
            {"indicator": "gestart", "waarde": started, "eenheid": "personen", "peildatum": "februari 2021"},
            *(
                {"indicator": part, "waarde": n, "eenheid": "personen", "deel_van": "gestart", "peildatum": "2021"}
                for part, n in (("ander-werk", started - 7), ("nog-bezig", 7))
            ),
        ],
        "bewijs": "gemeten",
        "wat_werkte": sentences(random, 2),
        "wat_werkte_niet": sentences(random, 2),
        "lessen": sentences(random, 3),
        "programmas": near(i, "programma", regions)[:1],
        "regelingen": list(dict.fromkeys([near(i, "regeling", regions)[0], HUB])),
    }


MAKERS = {
    "regeling": _scheme,
    "programma": _programme,
    "opleiding": _training,
    "overstap": _switch,
    "praktijk": _practice,
}
