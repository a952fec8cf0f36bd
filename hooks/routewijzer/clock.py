"""The one place that asks the clock. For the command line and the adapter only: the core gets a day."""

from __future__ import annotations

from datetime import UTC, date, datetime


def today() -> str:
    """Today's ISO day in the time zone of this machine."""
    return datetime.now().astimezone().date().isoformat()


def moment(day: str) -> str:
    """The present time of day, but on the ISO day `day`, as an ISO moment in UTC (whole seconds)."""
    now = datetime.now().astimezone()
    return datetime.combine(date.fromisoformat(day), now.timetz()).astimezone(UTC).isoformat(timespec="seconds")
