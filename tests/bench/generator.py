"""A source tree with any number of made-up records, beside the real word lists and the 35 real regions.

Record `i` is the same for every number of records, and refers only to records of its own block of
twenty or of the first block. So its page may not depend on how many records there are.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

import yaml

from bench.makers import DAY, MAKERS, trust
from bench.places import BLOCK, Place, place_of
from bench.vocabulary import story
from routewijzer.catalog import NATIONAL
from routewijzer.slugs import slugify

ROOT = Path(__file__).parents[2]
SEED = "routewijzer"


def write_source(folder: Path, number: int, root: Path = ROOT) -> None:
    """Everything `routewijzer bouw` needs, with `number` records (a multiple of twenty) beside the regions."""
    if number % len(BLOCK):
        raise ValueError(f"{number} is geen veelvoud van {len(BLOCK)}")
    shutil.rmtree(folder, ignore_errors=True)
    for name in ("_begrippen.yml", "_vragen.yml", "_sectoren.yml"):
        _copy(root / "regelingen" / name, folder / "regelingen" / name)
    # The steps name real records, which are not here.
    (folder / "regelingen" / "_hulp.yml").write_text("situaties: {}\n", encoding="utf-8")
    words = folder / "regelingen" / "_begrippen.yml"
    # What the search words lead to are the real records.
    words.write_text(words.read_text("utf-8").split("\nzoekwoorden:", 1)[0] + "\n", encoding="utf-8")
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
        made = MAKERS[place.kind](random, i, place, regions, towns)
        text = yaml.dump(made | trust(random), Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=10_000)
        yield place.path, f"---\n{text}---\n\n{story(random)}" if place.kind == "praktijk" else text


class _Dumper(yaml.CSafeDumper):
    """No anchors: strict reading refuses them."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


__all__ = ["BLOCK", "DAY", "ROOT", "municipalities", "records", "write_source"]
