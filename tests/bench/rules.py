"""Rules over the real questions, each with answers that give yes, no and unknown.

Every shape is one that occurs in the real records: a list of choices, a limit, a class, a negation,
one of several, a day. `Case` builds a different rule for every record, with limits from its seed.
"""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import Any, NamedTuple

Data = dict[str, Any]


class Case(NamedTuple):
    """Whom a scheme is for, its rule, and changes to a good set of answers."""

    roles: list[str]
    situations: list[str]
    rule: Data
    good: Data
    bad: Data
    unknown: str


def _small_employer(random: Random) -> Case:
    most = random.choice([9, 24, 49, 99, 249])
    goals = random.sample(["leren-in-bedrijf", "opleiding-sector", "bbl", "taal"], 2)
    return Case(
        ["werkgever"],
        ["omscholen"],
        {
            "alle": [
                {"vraag": "aantal_werknemers", "hoogstens": most},
                {"vraag": "leerdoel", "in": goals},
            ]
        },
        {"aantal_werknemers": most, "leerdoel": goals[0]},
        {"aantal_werknemers": most + 1},
        "leerdoel",
    )


def _hiring(random: Random) -> Case:
    groups = random.sample(["leerling", "uitkering", "beperking", "statushouder"], random.choice([1, 2]))
    return Case(
        ["werkgever"],
        ["te-weinig-personeel"],
        {"vraag": "kandidaat", "in": groups},
        {"kandidaat": groups[-1]},
        {"kandidaat": next(k for k in ("leerling", "uitkering", "beperking") if k not in groups)},
        "kandidaat",
    )


def _less_work(random: Random) -> Case:
    goal = random.choice(["houden", "uitlenen", "ander-werk-leren"])
    return Case(
        ["werkgever"],
        ["te-weinig-werk", "dreigend-ontslag"],
        {
            "een_van": [
                {"vraag": "buitengewone_oorzaak", "is": True},
                {"vraag": "doel_personeel", "is": goal},
            ]
        },
        {"doel_personeel": goal, "buitengewone_oorzaak": False},
        {"doel_personeel": "afscheid"},
        "doel_personeel",
    )


def _self_employed(random: Random) -> Case:
    # Two questions each: with role, situation, place and what others ask, more would not fit in six.
    if random.random() < 0.5:
        age = random.randrange(24, 55)
        rule = {"alle": [{"vraag": "gevestigd", "is": True}, {"niet": {"vraag": "leeftijd", "hoogstens": age}}]}
        return Case(
            ["zzp"], ["geldzorgen"], rule, {"gevestigd": True, "leeftijd": age + 1}, {"leeftijd": age}, "leeftijd"
        )
    rule = {
        "alle": [
            {"vraag": "gelddoel", "in": ["rondkomen", "lenen"]},
            {"vraag": "bedrijf_levensvatbaar", "is": True},
        ]
    }
    good = {"gelddoel": "lenen", "bedrijf_levensvatbaar": True}
    return Case(["zzp"], ["geldzorgen"], rule, good, {"bedrijf_levensvatbaar": False}, "bedrijf_levensvatbaar")


def _job_seeker(random: Random) -> Case:
    low = random.randrange(18, 40)
    benefits = random.sample(["ww", "bijstand", "ziekte-of-wia"], 2)
    return Case(
        ["werkzoekende"],
        ["werk-zoeken", "omscholen"],
        {
            "alle": [
                {"vraag": "uitkering", "in": benefits},
                {"een_van": [{"vraag": "leeftijd", "minstens": low + 20}, {"vraag": "leeftijd", "hoogstens": low}]},
            ]
        },
        {"uitkering": benefits[0], "leeftijd": low},
        {"leeftijd": low + 1},
        "uitkering",
    )


def _employee(random: Random) -> Case:
    sectors = random.sample(["horeca", "transport", "logistiek", "bouw", "techniek", "winkels", "ict", "landbouw"], 3)
    return Case(
        ["werknemer"],
        ["dreigend-ontslag"],
        {
            "alle": [
                {"vraag": "ontslag_aangekondigd", "is": random.random() < 0.5},
                {"vraag": "sector", "in": sectors},
                {"vandaag": True, "tot_en_met": f"{random.randrange(2028, 2034)}-12-31"},
            ]
        },
        {"ontslag_aangekondigd": None, "sector": sectors[1]},
        {"sector": "cultuur"},
        "sector",
    )


def _less_able(random: Random) -> Case:
    less = random.random() < 0.5
    return Case(
        ["werknemer"],
        ["werk-zoeken"],
        {"vraag": "minder_werken", "is": less},
        {"minder_werken": less},
        {"minder_werken": not less},
        "minder_werken",
    )


SHAPES: tuple[Callable[[Random], Case], ...] = (
    _small_employer,
    _hiring,
    _less_work,
    _self_employed,
    _job_seeker,
    _employee,
    _less_able,
)


def case(random: Random, number: int) -> Case:
    """The case of record `number`; the shapes come in turn."""
    made = SHAPES[number % len(SHAPES)](random)
    # A yes/no condition with a random side: the good answer is that side.
    sides = {leaf["vraag"]: leaf["is"] for leaf in made.rule.get("alle", []) if isinstance(leaf.get("is"), bool)}
    return made._replace(good={q: sides[q] if value is None else value for q, value in made.good.items()})


def examples(made: Case, municipality: str) -> list[Data]:
    """Three worked cases: yes, no and unknown. `municipality` is '' for a national scheme."""
    base: Data = {"situatie": made.situations[0], "rol": made.roles[0]}
    if municipality:
        base["gemeente"] = municipality
    good = base | made.good
    return [
        {"naam": "Alles klopt", "antwoorden": good, "verwacht": "ja"},
        {"naam": "Eén ding klopt niet", "antwoorden": good | made.bad, "verwacht": "nee"},
        {
            "naam": "Niet alles is ingevuld",
            "antwoorden": {name: value for name, value in good.items() if name != made.unknown},
            "verwacht": "onbekend",
        },
    ]
