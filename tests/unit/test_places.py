"""What the browser fills in from the regions is what the command line uses."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from routewijzer.answers import questions
from routewijzer.catalog import Catalog
from routewijzer.datafiles import compact
from routewijzer.loading import load
from routewijzer.wizard import in_two, wizard_data

ROOT = Path(__file__).parents[2]
DAY = "2026-11-21"
SCRIPT = """
import { readFileSync } from "node:fs";
const { withPlaces } = await import(process.argv[1]);
console.log(JSON.stringify(withPlaces(JSON.parse(readFileSync(0, "utf8")))));
"""


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    found, _ = load(ROOT)
    assert found is not None
    return found


@pytest.fixture(scope="module")
def filled(catalog: Catalog) -> dict[str, object]:
    """The wizard's data after the browser's own function."""
    module = (ROOT / "hooks/routewijzer/web/shared/regions.mjs").as_uri()
    done = subprocess.run(
        ["node", "--input-type=module", "-e", SCRIPT, module],
        input=json.dumps(wizard_data(catalog, DAY)),
        capture_output=True,
        text=True,
        check=True,
    )
    found: dict[str, object] = json.loads(done.stdout)
    return found


def test_the_browser_has_the_same_questions(catalog: Catalog, filled: dict[str, object]) -> None:
    assert filled["vragen"] == json.loads(json.dumps(questions(catalog)))


def test_every_name_of_a_place_leads_to_its_municipality(catalog: Catalog, filled: dict[str, object]) -> None:
    rows = filled["plaatsen"]
    assert isinstance(rows, list)
    names = [name for entry in catalog.kind("regio") for g in entry.record.gemeenten for name in (g.naam, *g.ook)]
    assert sorted(name for name, _ in rows) == sorted(names)
    assert ["Den Bosch", "s-hertogenbosch"] in rows


def test_the_two_parts_together_are_everything(catalog: Catalog) -> None:
    whole = wizard_data(catalog, DAY)
    first, cards = in_two(whole)
    assert [before | after for before, after in zip(first["hulp"], cards["hulp"], strict=True)] == whole["hulp"]
    assert {**first, **cards, "hulp": whole["hulp"]} == whole
    assert len(compact(first)) < 0.5 * len(compact(whole))
