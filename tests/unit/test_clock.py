"""The day is a Dutch day, in whatever time zone the machine is; see also `tests/test_tijdzones.py`."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from routewijzer.clock import today


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        (datetime(2026, 11, 21, 22, 59, 59, tzinfo=UTC), "2026-11-21"),
        (datetime(2026, 11, 21, 23, 0, tzinfo=UTC), "2026-11-22"),
        # In summer the day begins an hour earlier.
        (datetime(2026, 7, 1, 21, 59, 59, tzinfo=UTC), "2026-07-01"),
        (datetime(2026, 7, 1, 22, 0, tzinfo=UTC), "2026-07-02"),
        # The same moment, told in New York.
        (datetime(2026, 12, 31, 18, 0, tzinfo=timezone(timedelta(hours=-5))), "2027-01-01"),
    ],
)
def test_a_moment_is_a_dutch_day(moment: datetime, day: str) -> None:
    assert today(moment) == day


def test_now_is_a_day() -> None:
    """Around midnight the day may change between the two."""
    assert today() in {today(datetime.now(UTC) + timedelta(seconds=step)) for step in (-5, 0)}
