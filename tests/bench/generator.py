"""A source tree with any number of made-up records, beside the real word lists and the 35 real regions.

Record `i` is the same for every number of records, and refers only to records of its own block of
twenty or of the first block. So its page may not depend on how many records there are.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

import yaml

from bench import rules
from bench.vocabulary import compound, paragraph, sentence, sentences, story
from routewijzer.catalog import NATIONAL
from routewijzer.models import KINDS
from routewijzer.schema import record_path
from routewijzer.slugs import slugify

ROOT = Path(__file__).parents[2]
DAY = "2026-11-21"
SEED = "routewijzer"
# What the records of one block of twenty are; regional kinds get a region in turn.
BLOCK = (
    *("regeling", "programma", "praktijk", "opleiding", "programma"),
    *("regionale-regeling", "programma", "praktijk", "overstap", "regeling"),
    *("programma", "praktijk", "regionale-opleiding", "regionale-regeling", "programma"),
    *("praktijk", "overstap", "regionale-regeling", "programma", "opleiding"),
)
SITUATIONS = ("te-weinig-werk", "te-weinig-personeel", "omscholen", "dreigend-ontslag", "geldzorgen", "werk-zoeken")
ROLES = ("werkgever", "zzp", "werknemer", "werkzoekende")
SECTORS = ("horeca", "transport", "logistiek", "bouw", "techniek", "winkels", "ict", "landbouw", "schoonmaak")

Data = dict[str, Any]


class Place(NamedTuple):
    """A record's file and how others refer to it."""

    kind: str
    regio: str
    id: str

    @property
    def path(self) -> str:
        return record_path(KINDS[self.kind], self.regio, self.id)

    @property
    def key(self) -> str:
        return f"{self.regio}/{self.id}" if self.kind in ("programma", "praktijk") else self.id


def write_source(folder: Path, number: int, root: Path = ROOT) -> None:
    """Everything `routewijzer bouw` needs, with `number` records (a multiple of twenty) beside the regions."""
    if number % len(BLOCK):
        raise ValueError(f"{number} is geen veelvoud van {len(BLOCK)}")
    shutil.rmtree(folder, ignore_errors=True)
    for name in ("_begrippen.yml", "_vragen.yml", "_sectoren.yml"):
        _copy(root / "regelingen" / name, folder / "regelingen" / name)
    for region in sorted((root / "regions").glob("*/regio.yml")):
        _copy(region, folder / "regions" / region.parent.name / "regio.yml")
    shutil.copytree(root / "content", folder / "content")
    _copy(root / "mkdocs.yml", folder / "mkdocs.yml")
    (folder / "hooks").symlink_to(root / "hooks")
    for path, text in records(number, municipalities(root)):
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def municipalities(root: Path = ROOT) -> dict[str, str]:
    """Region -> one of its municipalities."""
    found = {}
    for file in sorted((root / "regions").glob("*/regio.yml")):
        first = yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)["gemeenten"][0]
        found[file.parent.name] = slugify(first["naam"])
    return found


def records(number: int, towns: dict[str, str]) -> Iterator[tuple[str, str]]:
    """(path, text) of every made-up record, and of the national desk that region pages name."""
    regions = sorted(towns)
    places = [Place("programma", NATIONAL, "werkcentrum"), *(place_of(i, regions) for i in range(number))]
    for i, place in enumerate(places, -1):
        random = Random(f"{SEED}-{i}")
        made = _MAKERS[place.kind](random, i, place, regions, towns)
        text = yaml.dump(made | _trust(random), Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=10_000)
        yield place.path, f"---\n{text}---\n\n{story(random)}" if place.kind == "praktijk" else text


class _Dumper(yaml.CSafeDumper):
    """No anchors: strict reading refuses them."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def place_of(i: int, regions: list[str]) -> Place:
    """Where record `i` lies."""
    word = BLOCK[i % len(BLOCK)]
    kind = word.removeprefix("regionale-")
    regional = word != kind or kind in ("programma", "praktijk")
    return Place(kind, regions[(i // 2) % len(regions)] if regional else NATIONAL, f"{kind}-{i:05d}")


def _near(i: int, kind: str, regions: list[str]) -> list[str]:
    """Keys of the records of a kind in the block of record `i`."""
    start = i - i % len(BLOCK)
    places = (place_of(j, regions) for j in range(start, start + len(BLOCK)) if j != i)
    return [place.key for place in places if place.kind == kind]


def _common(random: Random, name: str) -> Data:
    return {
        "naam": f"{name} {compound(random)}",
        "samenvatting": f"{sentence(random)} {sentence(random)}",
        "synoniemen": [compound(random) for _ in range(4)],
    }


def _trust(random: Random) -> Data:
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
    others = [key for key in _near(i, "regeling", regions) if key != place.id]
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
        "betaald_door": _near(i, "regeling", regions)[:2],
        "let_op": sentences(random, 4),
    }


def _switch(random: Random, i: int, place: Place, regions: list[str], towns: dict[str, str]) -> Data:
    start, end = random.sample(SECTORS, 2)
    training = _near(i, "opleiding", regions)
    return _common(random, "Overstap") | {
        "van": {"sector": start},
        "naar": {"sector": end, "beroep": compound(random)},
        "bewijs": "praktijk",
        "situaties": ["omscholen", "werk-zoeken"],
        "papieren": [{"naam": "VOG", "opleiding": training[0]}],
        "opleidingen": training,
        "regelingen": [_near(i, "regeling", regions)[0], place_of(0, regions).key],
        "voorbeelden": _near(i, "praktijk", regions)[:2],
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
        "programmas": _near(i, "programma", regions)[:1],
        # A scheme of the first block as well: a few records are named by very many.
        "regelingen": list(dict.fromkeys([_near(i, "regeling", regions)[0], place_of(0, regions).key])),
    }


_MAKERS = {
    "regeling": _scheme,
    "programma": _programme,
    "opleiding": _training,
    "overstap": _switch,
    "praktijk": _practice,
}
