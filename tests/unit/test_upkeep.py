"""When a record must be looked at again."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import mini
import pytest

from routewijzer.build import check
from routewijzer.upkeep import due, is_overdue


def record(checked: str, every: int | None = None) -> SimpleNamespace:
    return SimpleNamespace(gecontroleerd_op=checked, controleer_elke=every)


@pytest.mark.parametrize(
    ("checked", "every", "day"),
    [
        ("2026-11-21", None, "2027-11-21"),
        ("2026-11-21", 12, "2027-11-21"),
        ("2026-11-21", 1, "2026-12-21"),
        ("2026-11-30", 3, "2027-02-28"),
        ("2027-11-30", 3, "2028-02-29"),
        ("2026-12-31", 1, "2027-01-31"),
        ("2028-02-29", 12, "2029-02-28"),
        ("2026-01-31", 11, "2026-12-31"),
    ],
)
def test_the_last_day_on_which_a_check_is_recent(checked: str, every: int | None, day: str) -> None:
    assert due(record(checked, every)) == day


def test_it_is_overdue_from_the_day_after() -> None:
    assert not is_overdue(record("2026-08-21", 3), "2026-11-21")
    assert is_overdue(record("2026-08-20", 3), "2026-11-21")


@pytest.mark.parametrize(("every", "term"), [(2, "2 maanden"), (1, "een maand"), (12, "een jaar")])
def test_the_advice_says_how_long_a_check_may_last(tmp_path: Path, every: int, term: str) -> None:
    fields = mini.OPLEIDING | {"controleer_elke": every}
    root = mini.write_project(tmp_path / "bron", {"regelingen/opleidingen/veilig-werken.yml": fields})
    findings = [f for f in check(root, "2028-06-01")[1] if f.path.endswith("veilig-werken.yml")]
    assert [(f.code, f.text) for f in findings] == [
        ("A002", f"{mini.OPLEIDING['gecontroleerd_op']} is meer dan {term} geleden")
    ]
