"""The matrix of programme kinds and regions: what is known, and that not knowing is never a no."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from helpers import DAY, GOLDEN, overlay

from routewijzer import sheets
from routewijzer.catalog import Catalog
from routewijzer.loading import load
from routewijzer.matrix import STANDEN, compare_data, matrix


def loaded(root: Path) -> Catalog:
    catalog, findings = load(root)
    assert findings == []
    assert catalog is not None
    return catalog


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return loaded(GOLDEN)


def stands(catalog: Catalog) -> dict[str, dict[str, str]]:
    return {soort: {regio: cell.stand for regio, cell in row.items()} for soort, row in matrix(catalog).items()}


def test_every_region_has_one_standing_per_kind_and_only_a_record_says_no(catalog: Catalog) -> None:
    assert stands(catalog) == {
        "werkcentrum": {"noord": "onbekend", "oost": "onbekend", "zuid": "gestopt"},
        "brigade": {"noord": "ja", "oost": "ja", "zuid": "gestopt"},
        "fonds": {"noord": "onbekend", "oost": "genoemd", "zuid": "nee"},
    }


def test_what_runs_counts_for_more_than_what_stopped(project: Path) -> None:
    stopped = (project / "regions/noord/programmas/brigade-noord.yml").read_text("utf-8")
    overlay(project, {"regions/noord/programmas/oude-brigade.yml": stopped.replace("status: pilot", "status: gestopt")})
    cell = matrix(loaded(project))["brigade"]["noord"]
    assert (cell.stand, [p.id for p in cell.programmes]) == ("ja", ["brigade-noord"])


def test_the_browser_gets_the_same_standings(catalog: Catalog) -> None:
    sent = compare_data(catalog)
    found = {
        soort: {regio: row["programmas"][soort][0] for regio, row in sent["regios"].items()}
        for soort in sent["soorten"]
    }
    assert found == stands(catalog)
    assert list(sent["standen"]) == list(STANDEN)
    assert sent["regios"]["oost"]["programmas"]["brigade"] == [
        "ja",
        [["Brigade 'Noord'", "programmas/noord/brigade-noord/"]],
    ]


def test_csv_holds_a_row_per_region_kind_and_programme(catalog: Catalog) -> None:
    (text,) = [text for path, text in sheets.files(catalog, DAY) if path == sheets.MATRIX]
    assert text.startswith("\ufeff")
    rows = list(csv.DictReader(io.StringIO(text[1:])))
    assert len(rows) == 9
    assert {(r["soort"], r["code"]): r["stand"] for r in rows}["fonds", "AM03"] == "nee"
    assert [r["programma"] for r in rows if r["stand"] == "ja"] == ["Brigade 'Noord'"] * 2


@pytest.mark.parametrize("text", ["=1+1", "+31", "-2", "@x", "\t=1+1", "\r\n@x"])
def test_a_cell_is_never_a_formula_and_stays_on_its_line(text: str) -> None:
    assert sheets.table(["a"], [[text]]) == f"\ufeffa\n'{text.strip()}\n"
