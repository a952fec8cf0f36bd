"""Ways of writing days and numbers: understood when there is no doubt, and left alone otherwise."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from routewijzer.writing import MONTHS, iso_day, iso_month, plain_number

DAYS = st.dates(date(1900, 1, 1), date(2100, 1, 1))


@given(
    DAYS, st.sampled_from(["{d}-{m}-{y}", "{d:02}.{m:02}.{y}", "{y}/{m}/{d}", "{y}-{m:02}-{d:02}", " {d} {w}  {y} "])
)
def test_a_day_written_in_dutch_is_that_day(day: date, form: str) -> None:
    word = form.format(d=day.day, m=day.month, y=day.year, w=MONTHS[day.month - 1].capitalize())
    assert iso_day(word) == day.isoformat()


@pytest.mark.parametrize(
    "word",
    [
        "",
        "morgen",
        "31-11-2026",
        "21-11-26",
        "1-2-3-2026",
        "05/06/2026",
        "21-11.2026",
        "21 nov 2026",
        "0-1-2026",
        "x" * 999,
    ],
)
def test_a_doubtful_day_is_no_day(word: str) -> None:
    assert iso_day(word) == ""


def test_strokes_are_clear_only_after_the_twelfth() -> None:
    assert iso_day("13/6/2026") == "2026-06-13"
    assert iso_day("12/6/2026") == ""


@pytest.mark.parametrize(
    ("word", "month"), [("juni 2020", "2020-06"), ("06-2020", "2020-06"), ("13-2020", ""), ("2020", ""), ("mei", "")]
)
def test_a_month_of_a_year(word: str, month: str) -> None:
    assert iso_month(word) == month


@pytest.mark.parametrize(
    ("word", "number"),
    [
        ("25.000", "25000"),
        ("1.234.567", "1234567"),
        ("25 000", "25000"),
        ("€ 25.000,-", "25000"),
        ("€25.000,--", "25000"),
        ("1.250,50", "1250.50"),
        ("1.250,00", "1250"),
        ("12,5", "12.5"),
        ("025", "25"),
        ("25000 euro", "25000"),
        ("0", "0"),
        *[(word, "") for word in ("", "25.00", "1.25.000", "-5", "60%", "25k", "1,234,567", "9" * 16, "٣", "ca. 25")],
    ],
)
def test_a_number_as_people_write_it(word: str, number: str) -> None:
    assert plain_number(word) == number
