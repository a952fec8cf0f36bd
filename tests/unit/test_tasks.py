"""What editors have to look at: each kind of task from the day it begins until the day it ends."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import mini
import pytest

from routewijzer.catalog import Catalog
from routewijzer.loading import load
from routewijzer.tasks import Task, tasks
from routewijzer.upkeep import later
from routewijzer.words import TASK_HEADINGS, next_day, task_text

SCHEME = "regelingen/hulp-bij-brand.yml"
# Two rounds: one that is certain, and one that is only expected.
ROUNDS = [{"van": "2026-11-01", "tot": "2026-12-31"}, {"van": "2027-06-01", "zekerheid": "laag"}]


def catalog_of(root: Path, changes: dict[str, Any]) -> Catalog:
    catalog, findings = load(mini.write_project(root, changes))
    assert [str(f) for f in findings] == []
    assert catalog is not None
    return catalog


def found(catalog: Catalog, day: str, path: str = SCHEME) -> list[tuple[str, str]]:
    """What is to be done about one record on this day; without the check that every record needs once a year."""
    rows = (task for tasks_ in tasks(catalog, day).values() for task in tasks_ if task.entry.path == path)
    return [(task.what, task.day) for task in rows if task.what != "controle"]


def test_every_region_is_there_and_records_count_where_they_are_kept(tmp_path: Path) -> None:
    catalog = catalog_of(tmp_path, {})
    assert list(tasks(catalog, mini.DAY)) == ["landelijk", "oost"]
    rows = tasks(catalog, "2028-01-01")
    for slug, folder in (("oost", "regions/oost/"), ("landelijk", "regelingen/")):
        assert {t.entry.path for t in rows[slug]} == {path for path in mini.RECORDS if path.startswith(folder)}


def test_what_should_have_been_checked(tmp_path: Path) -> None:
    path = "regelingen/opleidingen/veilig-werken.yml"
    catalog = catalog_of(tmp_path, {path: mini.OPLEIDING | {"controleer_elke": 3}})
    last = later(mini.OPLEIDING["gecontroleerd_op"], 3)
    assert [t for t in tasks(catalog, last)["landelijk"] if t.entry.path == path] == []
    entry = catalog.entries["opleiding"]["veilig-werken"]
    assert Task(entry, "controle", last) in tasks(catalog, next_day(last))["landelijk"]


@pytest.mark.parametrize(
    ("day", "wanted"),
    [
        ("2026-12-01", [("sluit", "2026-12-31")]),
        ("2026-11-30", []),
        ("2026-12-31", [("sluit", "2026-12-31")]),
        # The round is over, the next is only expected and far away.
        ("2027-01-01", []),
        ("2027-05-01", []),
        ("2027-05-02", [("verwacht", "2027-06-01")]),
        ("2027-06-01", [("verwacht", "2027-06-01")]),
        # It never came.
        ("2027-06-02", [("gesloten", "2026-12-31")]),
        ("2029-01-01", [("gesloten", "2026-12-31")]),
    ],
)
def test_rounds(tmp_path: Path, day: str, wanted: list[tuple[str, str]]) -> None:
    catalog = catalog_of(tmp_path, {SCHEME: mini.REGELING | {"aanvraagvensters": ROUNDS}})
    assert found(catalog, day) == wanted


def test_a_round_that_is_only_expected_never_closes(tmp_path: Path) -> None:
    hoped = [{"van": "2026-11-01", "tot": "2026-12-31", "zekerheid": "laag"}]
    catalog = catalog_of(tmp_path, {SCHEME: mini.REGELING | {"aanvraagvensters": hoped}})
    assert found(catalog, "2026-12-15") == [("verwacht", "2026-11-01")]
    assert found(catalog, "2027-01-01") == [("gesloten", "")]
    assert task_text("gesloten", "") == "zoek de volgende ronde"


def test_without_rounds_in_the_record_nothing_closes(tmp_path: Path) -> None:
    changes = {"aanvraagvensters": []}
    assert found(catalog_of(tmp_path, {SCHEME: mini.REGELING | changes}), "2027-01-01") == []


@pytest.mark.parametrize(
    ("day", "wanted"), [("2027-05-31", []), ("2027-06-01", [("stopt", "2027-07-01")]), ("2027-07-02", [])]
)
def test_a_scheme_that_ends(tmp_path: Path, day: str, wanted: list[tuple[str, str]]) -> None:
    fields = mini.REGELING | {"geldig": {"tot": "2027-07-01"}, "aanvragen": "doorlopend", "aanvraagvensters": []}
    assert found(catalog_of(tmp_path, {SCHEME: fields}), day) == wanted


@pytest.mark.parametrize(
    ("last", "status", "day", "wanted"),
    [
        ("2026", "lopend", "2026-12-31", []),
        ("2026", "lopend", "2027-01-01", [("looptijd", "2026")]),
        ("2026-06", "pilot", "2026-07-01", [("looptijd", "2026-06")]),
        ("2026-06", "gestopt", "2026-07-01", []),
        ("2026-06", "onbekend", "2026-07-01", []),
    ],
)
def test_a_programme_of_which_the_term_is_over(
    tmp_path: Path, last: str, status: str, day: str, wanted: list[tuple[str, str]]
) -> None:
    path = "regions/oost/programmas/brigade.yml"
    fields = mini.PROGRAMMA | {"looptijd": {"van": "2020-06", "tot": last}, "status": status}
    assert found(catalog_of(tmp_path, {path: fields}), day, path) == wanted


@pytest.mark.parametrize(
    ("day", "wanted"),
    [
        ("2026-11-30", []),
        ("2026-12-01", [("bedrag", "2026-12-31")]),
        ("2027-01-01", [("bedrag", "2026-12-31")]),
        ("2030-01-01", [("bedrag", "2026-12-31")]),
    ],
)
def test_an_amount_of_a_year(tmp_path: Path, day: str, wanted: list[tuple[str, str]]) -> None:
    amount = mini.REGELING["bedrag"] | {"geldt_voor": 2026}
    fields = mini.REGELING | {"bedrag": amount, "aanvraagvensters": [], "aanvragen": "doorlopend"}
    assert found(catalog_of(tmp_path, {SCHEME: fields}), day) == wanted


def test_what_has_expired_is_left_alone(tmp_path: Path) -> None:
    path = "regelingen/oude-hulp.yml"
    old = {"bedrag": {"tekst": "Geld.", "geldt_voor": 2021}, "aanvragen": "tijdvakken"}
    rounds = {"aanvraagvensters": [{"van": "2021-01-01", "tot": "2021-02-01"}]}
    assert found(catalog_of(tmp_path, {path: mini.EXPIRED | old | rounds}), mini.DAY, path) == []


def test_in_order_of_kind_then_day_then_file(tmp_path: Path) -> None:
    amount = mini.REGELING["bedrag"] | {"geldt_voor": 2026}
    catalog = catalog_of(tmp_path, {SCHEME: mini.REGELING | {"bedrag": amount}})
    rows = tasks(catalog, "2027-12-31")["landelijk"]
    assert [t.what for t in rows] == ["controle"] * 4 + ["gesloten", "bedrag"]
    controls = [(t.day, t.entry.path) for t in rows if t.what == "controle"]
    assert controls == sorted(controls)


def test_every_kind_of_task_has_words() -> None:
    for what in TASK_HEADINGS:
        assert "2026" in task_text(what, "2026-12-31")
