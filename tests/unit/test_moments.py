"""What opens and closes in the coming months, and where that stands in the picture."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from routewijzer.moments import Moment, bars, horizon, moments, place, quarters

DAY = "2026-11-21"


def window(van: str, tot: str | None = None, zekerheid: str = "hoog") -> SimpleNamespace:
    return SimpleNamespace(van=van, tot=tot, zekerheid=zekerheid, toelichting=None)


def scheme(name: str, *windows: Any, van: str | None = None, tot: str | None = None) -> SimpleNamespace:
    record = SimpleNamespace(aanvraagvensters=windows, geldig=SimpleNamespace(van=van, tot=tot))
    return SimpleNamespace(id=name, name=name, record=record)


def found(*schemes: Any, day: str = DAY) -> list[tuple[str, str, str, str]]:
    catalog: Any = SimpleNamespace(kind=lambda name: iter(schemes))
    return [(m.entry.id, m.what, m.van, m.tot) for m in moments(catalog, day)]


@pytest.mark.parametrize(
    ("day", "first", "last"),
    [
        ("2026-11-21", "2026-11-01", "2027-12-31"),
        ("2026-12-31", "2026-12-01", "2028-01-31"),
        ("2027-01-01", "2027-01-01", "2028-02-29"),
    ],
)
def test_the_picture_is_of_whole_months(day: str, first: str, last: str) -> None:
    assert horizon(day) == (first, last)


@pytest.mark.parametrize(
    ("van", "tot", "shown"),
    [
        ("2026-11-01", "2026-11-20", False),  # closed yesterday
        ("2026-11-01", "2026-11-21", True),
        ("2026-01-01", "2027-12-31", True),
        ("2026-01-01", "2028-01-01", False),  # open, but nothing happens within the picture
        ("2027-12-31", "2029-01-01", True),
        ("2028-01-01", "2028-02-01", False),
        ("2027-03-01", None, True),
        ("2026-03-01", None, False),
    ],
)
def test_a_round_counts_when_it_opens_or_closes_within_the_picture(van: str, tot: str | None, shown: bool) -> None:
    assert found(scheme("a", window(van, tot))) == ([("a", "ronde", van, tot or "")] if shown else [])


def test_a_round_that_is_only_expected_says_so() -> None:
    assert found(scheme("a", window("2027-06-01", "2027-09-17", "laag"))) == [
        ("a", "verwacht", "2027-06-01", "2027-09-17")
    ]
    assert found(scheme("a", window("2027-06-01", "2027-09-17", "middel")))[0][1] == "ronde"


def test_a_scheme_that_begins_or_ends() -> None:
    assert found(scheme("a", van="2027-01-01")) == [("a", "begint", "2027-01-01", "")]
    assert found(scheme("a", tot="2026-12-31")) == [("a", "stopt", "", "2026-12-31")]
    assert found(scheme("a", van="2020-01-01", tot="2026-11-20")) == []
    assert found(scheme("a", window("2027-06-01", "2027-09-17"), tot="2027-12-31")) == [
        ("a", "ronde", "2027-06-01", "2027-09-17")
    ]


def test_what_happens_first_comes_first() -> None:
    rows = found(
        scheme("laatst", tot="2027-06-30"),
        scheme("b", window("2026-01-01", "2026-12-31")),
        scheme("a", tot="2026-12-31"),
        scheme("eerst", window("2026-12-01", "2027-11-30")),
    )
    assert [row[0] for row in rows] == ["eerst", "a", "b", "laatst"]


# --- the picture -----------------------------------------------------------------------------------------------


def bar(van: str, tot: str, day: str = "2027-01-15") -> tuple[float, float]:
    [made] = bars([Moment(scheme("a"), "ronde", van, tot)], day)  # type: ignore[arg-type]
    return made.start, made.width


# From 1 January 2027 until 29 February 2028: 425 days.
def test_a_bar_covers_its_days_the_last_one_too() -> None:
    assert bar("2027-01-01", "2028-02-29") == (0, 100)
    assert bar("2027-01-01", "2027-01-01") == (0, round(100 / 425, 2))
    assert bar("2028-02-29", "2028-02-29") == (round(100 * 424 / 425, 2), round(100 / 425, 2))


def test_a_bar_is_cut_off_at_the_edges() -> None:
    assert bar("2020-01-01", "2030-01-01") == bar("", "") == (0, 100)
    assert bar("2027-06-01", "") == bar("2027-06-01", "2028-02-29")


def test_quarters_and_today_are_places_in_the_picture() -> None:
    assert quarters("2026-11-21") == [
        ("2027-01", round(100 * 61 / 426, 2)),
        ("2027-04", round(100 * 151 / 426, 2)),
        ("2027-07", round(100 * 242 / 426, 2)),
        ("2027-10", round(100 * 334 / 426, 2)),
    ]
    assert quarters("2027-01-15")[0] == ("2027-01", 0)
    assert place("2026-11-21", "2026-11-21") == round(100 * 20 / 426, 2)
