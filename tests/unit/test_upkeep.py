"""When a record must be looked at again."""

from __future__ import annotations

import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import mini
import pytest
from helpers import page_body

from routewijzer.build import build, check
from routewijzer.eligibility import programme_on, programme_row
from routewijzer.loading import load
from routewijzer.upkeep import confirm_address, due, is_overdue, is_stale, later
from routewijzer.wizard import consult
from routewijzer.words import next_day


def record(checked: str, every: int | None = None) -> SimpleNamespace:
    return SimpleNamespace(gecontroleerd_op=checked, controleer_elke=every)


VECTORS = json.loads((Path(__file__).parents[1] / "vectors/nakijken.json").read_text("utf-8"))


@pytest.mark.parametrize("case", VECTORS, ids=lambda case: case["naam"])
def test_until_when_a_check_is_recent(case: dict[str, Any]) -> None:
    one = record(case["gezien"], case["elke"])
    assert due(one) == case["uiterlijk"]
    assert (is_overdue(one, case["uiterlijk"]), is_overdue(one, next_day(case["uiterlijk"]))) == (False, True)
    assert (is_stale(one, case["oud_na"]), is_stale(one, next_day(case["oud_na"]))) == (False, True)


@pytest.mark.parametrize(("every", "term"), [(2, "2 maanden"), (1, "een maand"), (12, "een jaar")])
def test_the_advice_says_how_long_a_check_may_last(tmp_path: Path, every: int, term: str) -> None:
    fields = mini.OPLEIDING | {"controleer_elke": every}
    root = mini.write_project(tmp_path / "bron", {"regelingen/opleidingen/veilig-werken.yml": fields})
    findings = [f for f in check(root, "2028-06-01")[1] if f.path.endswith("veilig-werken.yml")]
    assert [(f.code, f.text) for f in findings] == [
        ("A002", f"{mini.OPLEIDING['gecontroleerd_op']} is meer dan {term} geleden")
    ]


def test_the_address_to_say_that_all_is_still_right(tmp_path: Path) -> None:
    catalog, _ = load(mini.write_project(tmp_path / "bron"))
    assert catalog is not None
    assert confirm_address(catalog.entries["programma"]["oost/brigade"]) == (
        "bijdragen/formulier/#open=programma/oost/brigade&klopt=1"
    )


def test_the_wizard_is_not_sure_of_what_was_not_checked_for_a_year(tmp_path: Path) -> None:
    every = {"regelingen/opleidingen/veilig-werken.yml": mini.OPLEIDING | {"controleer_elke": 3}}
    catalog, _ = load(mini.write_project(tmp_path / "bron", every))
    assert catalog is not None

    def group(day: str) -> str:
        rows = consult(catalog, {"situatie": "omscholen"}, day)
        return next(row["groep"] for row in rows if row["id"] == "veilig-werken" and row["verdict"] == "ja")

    a_year_later = later(mini.OPLEIDING["gecontroleerd_op"], 12)
    # Too late for a check every three months, but not older than a year.
    assert group(a_year_later) == "waarschijnlijk"
    assert group(next_day(a_year_later)) == "misschien"


@pytest.mark.parametrize(
    ("end", "last"), [("2026", "2026-12-31"), ("2026-12", "2026-12-31"), ("2026-12-03", "2026-12-03")]
)
def test_a_programme_that_should_be_over_may_still_be_there(tmp_path: Path, end: str, last: str) -> None:
    fields = mini.PROGRAMMA | {"status": "lopend", "looptijd": {"van": "2020", "tot": end}, "zekerheid": "hoog"}
    catalog, _ = load(mini.write_project(tmp_path / "bron", {"regions/oost/programmas/brigade.yml": fields}))
    assert catalog is not None
    row = programme_row(catalog.entries["programma"]["oost/brigade"].record)
    assert row == {"programma": "lopend", "einde": end}
    assert (programme_on(row, last), programme_on(row, next_day(last))) == ("lopend", "onbekend")

    def group(day: str) -> str:
        given = {"situatie": fields["situaties"][0], "rol": fields["voor_wie"][0], "regio": "oost"}
        return next(row["groep"] for row in consult(catalog, given, day) if row["id"] == "oost/brigade")

    assert (group(last), group(next_day(last))) == ("waarschijnlijk", "misschien")


SCHEME = "regelingen/hulp-bij-brand.yml"


def scheme_page(root: Path, day: str) -> str:
    amount = mini.REGELING["bedrag"] | {"geldt_voor": 2026}
    tree = build(mini.write_project(root, {SCHEME: mini.REGELING | {"bedrag": amount}}), day)
    return page_body(str(tree["regelingen/hulp-bij-brand.md"].content))


def test_what_is_not_yet_so_waits_on_the_page_for_its_day(tmp_path: Path) -> None:
    before, after = scheme_page(tmp_path, "2026-12-31"), scheme_page(tmp_path, "2027-01-01")
    label = '<span class="rw-label rw-label--onzeker">Bedrag van 2026, kan veranderd zijn</span>'
    # In the facts and at the table of amounts.
    assert before.count(f'<template data-na="2026-12-31">{label}</template>') == 2
    assert (after.count(label), 'data-na="2026-12-31"' in after) == (2, False)
    due_day = due(SimpleNamespace(**mini.REGELING, controleer_elke=None))
    waiting = f'<template data-na="{due_day}">'
    # At the top, at the sources, and on the card of a practice.
    assert before.count(waiting) == after.count(waiting) == 3
    assert waiting not in scheme_page(tmp_path, next_day(due_day))
