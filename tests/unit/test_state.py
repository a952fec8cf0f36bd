"""The state of the content: every figure against a project in which it can be counted by hand."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import mini
import pytest
from cli_helpers import Run, runner

from routewijzer.catalog import Catalog
from routewijzer.loading import load
from routewijzer.state import state, state_text

OLD = {"gecontroleerd_op": "2025-01-02"}


def catalog_of(root: Path) -> Catalog:
    found, findings = load(root)
    assert findings == []
    assert found is not None
    return found


@pytest.fixture
def catalog(tmp_path: Path) -> Catalog:
    return catalog_of(mini.write_project(tmp_path / "bron"))


def counted(tmp_path: Path, path: str, fields: dict[str, Any]) -> dict[str, Any]:
    return state(catalog_of(mini.write_project(tmp_path / "anders", {path: fields})), mini.DAY)


def test_records_by_kind_and_certainty(catalog: Catalog) -> None:
    found = state(catalog, mini.DAY)
    assert found["aantal"] == len(mini.RECORDS) == sum(row["aantal"] for row in found["soorten"].values())
    assert found["soorten"]["regelingen"]["aantal"] == 2
    assert all(row["aantal"] == row["hoog"] + row["middel"] + row["laag"] for row in found["soorten"].values())


def test_one_record_less_certain_moves_one(tmp_path: Path, catalog: Catalog) -> None:
    before = state(catalog, mini.DAY)["soorten"]["opleidingen"]
    fields = mini.OPLEIDING | {"zekerheid": "laag"}
    after = counted(tmp_path, "regelingen/opleidingen/veilig-werken.yml", fields)["soorten"]["opleidingen"]
    assert (after["aantal"], after["laag"]) == (before["aantal"], before["laag"] + 1)


def test_schemes_and_programmes_by_status(catalog: Catalog) -> None:
    assert state(catalog, mini.DAY)["regelingen"] == {"vervallen": 1, "open": 1}
    assert state(catalog, "2026-10-31")["regelingen"] == {"vervallen": 1, "straks": 1}
    assert state(catalog, mini.DAY)["programmas"] == {mini.PROGRAMMA["status"]: 1}


def test_records_by_region(catalog: Catalog) -> None:
    found = state(catalog, mini.DAY)["regios"]
    assert list(found) == ["landelijk", "oost"]
    assert found["oost"] == {"regelingen": 0, "programmas": 1, "opleidingen": 0, "overstappen": 0, "praktijk": 1}
    assert found["landelijk"] == {"regelingen": 2, "programmas": 0, "opleidingen": 1, "overstappen": 1, "praktijk": 0}


def test_without_an_official_source_and_without_a_read_one(tmp_path: Path) -> None:
    source = {"titel": "Krant", "url": "https://www.voorbeeld.nl/", "gezien_op": "2026-01-01"}
    path = "regelingen/opleidingen/veilig-werken.yml"
    for sources, official, read in (
        ([source | {"soort": "officieel"}], True, True),
        ([source], False, True),
        ([source | {"gelezen": False}], False, False),
        ([source | {"gelezen": False}, source | {"soort": "officieel"}], True, True),
    ):
        found = counted(tmp_path, path, mini.OPLEIDING | {"bronnen": sources, "zekerheid": "middel"})
        assert (path not in found["zonder_officiele_bron"]) is official
        assert (path not in found["niet_gelezen"]) is read


def test_what_should_have_been_checked_by_now(tmp_path: Path) -> None:
    source = [{"titel": "Krant", "url": "https://www.voorbeeld.nl/", "gezien_op": "2025-01-01"}]
    path = "regelingen/opleidingen/veilig-werken.yml"
    found = counted(tmp_path, path, mini.OPLEIDING | {"bronnen": source} | OLD | {"controleer_elke": 3})
    assert found["te_laat"] == [{"bestand": path, "gecontroleerd_op": "2025-01-02", "uiterlijk": "2025-04-02"}]


def test_what_questions_decide(catalog: Catalog) -> None:
    rows = {row["id"]: row["regelingen"] for row in state(catalog, mini.DAY)["vragen"]}
    # Only the scheme that still runs counts, and what it says twice counts once.
    assert {name for name, number in rows.items() if number} == {"rol", "situatie", "sector", "brand", "mensen"}
    assert set(rows.values()) == {0, 1}


def test_a_place_counts_for_the_question_it_follows_from(tmp_path: Path) -> None:
    fields = mini.REGELING | {"voorganger": []}
    found = counted(tmp_path, "regions/oost/regelingen/bon.yml", fields)
    rows = {row["id"]: row["regelingen"] for row in found["vragen"]}
    assert "regio" not in rows
    assert rows["gemeente"] == 1


def test_the_text_names_every_figure_and_file(tmp_path: Path, catalog: Catalog) -> None:
    found = state(catalog, mini.DAY)
    text = state_text(found, 2, 3)
    assert text.startswith(f"stand op {mini.DAY}: {found['aantal']} records, 2 fouten, 3 adviezen\n")
    for name in (*found["soorten"], *found["regios"], *(row["id"] for row in found["vragen"])):
        assert f"\n{name} " in text
    for path in found["zonder_officiele_bron"]:
        assert f"\n  {path}" in text


# --- the command ------------------------------------------------------------------------------------------------


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.chdir(mini.write_project(tmp_path / "project"))
    return runner(capsys)


def test_peil_as_text_and_for_programs(run: Run) -> None:
    code, out, err = run("peil")
    assert (code, err) == (0, "")
    assert out.startswith(f"stand op {mini.DAY}: 7 records, 0 fouten, 0 adviezen\n")
    code, out, _ = run("peil", "--formaat", "json")
    found = json.loads(out)
    assert (code, found["fouten"], found["adviezen"], found["aantal"]) == (0, 0, 0, 7)


def test_peil_counts_faults_and_says_so(run: Run) -> None:
    Path("regelingen/opleidingen/veilig-werken.yml").write_text("naam: X\n", encoding="utf-8")
    code, out, _ = run("peil")
    assert code == 1
    assert "0 fouten" not in out.splitlines()[0]
    Path("regions/oost/regio.yml").write_text("naam: X\n", encoding="utf-8")
    assert run("peil")[0] == 1
    Path("regelingen/_vragen.yml").unlink()
    assert run("peil")[:2] == (1, "")
