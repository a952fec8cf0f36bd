"""What decides the status of a scheme, as plain data; on which day it is what is in the shared vectors."""

from __future__ import annotations

from typing import Any

import mini
import pytest

from routewijzer.models import Regeling
from routewijzer.status import is_expired, status_on, status_row


def scheme(**more: Any) -> Regeling:
    return Regeling.model_validate(mini.REGELING | {"aanvraagvensters": [], "geldig": {}} | more)


@pytest.mark.parametrize(
    ("today", "expired"), [("2026-11-20", False), ("2026-11-21", False), ("2026-11-22", True), ("2030-01-01", True)]
)
def test_it_holds_until_and_on_its_last_day(today: str, expired: bool) -> None:
    assert is_expired(scheme(geldig={"tot": "2026-11-21"}), today) is expired
    assert is_expired(scheme(), today) is False


def test_the_row_has_what_the_record_says_and_nothing_else() -> None:
    bare = {"stand": "geldend", "aanvragen": "doorlopend"}
    assert status_row(scheme(**bare)) == bare
    assert status_row(scheme(**bare, geldig={"van": "2026-01-01"})) == bare | {"van": "2026-01-01"}
    free = {"stand": "geldend", "aanvragen": "niet-nodig"}
    assert status_row(scheme(**free, geldig={"tot": "2026-12-31"})) == free | {"tot": "2026-12-31"}


def test_what_is_always_open_but_ends_is_open_until_then() -> None:
    row = status_row(scheme(stand="geldend", aanvragen="doorlopend", geldig={"tot": "2026-12-31"}))
    assert status_on(row, "2026-12-31") == ("open", "2026-12-31")
    assert status_on(row, "2027-01-01") == ("vervallen", "2026-12-31")
    row = status_row(scheme(stand="geldend", aanvragen="doorlopend", geldig={"van": "2026-12-01", "tot": "2026-12-31"}))
    assert status_on(row, "2026-11-30") == ("aangekondigd", "2026-12-01")
    assert status_on(row, "2026-12-01") == ("open", "2026-12-31")


def test_rounds_come_with_their_certainty_and_may_have_no_end() -> None:
    rounds = [
        {"van": "2026-11-01", "tot": "2026-11-30", "zekerheid": "hoog"},
        {"van": "2027-03-01", "zekerheid": "laag"},
    ]
    row = status_row(scheme(aanvragen="tijdvakken", aanvraagvensters=rounds))
    assert row["aanvragen"] == "tijdvakken"
    assert row["vensters"] == [["2026-11-01", "2026-11-30", "hoog"], ["2027-03-01", "", "laag"]]
