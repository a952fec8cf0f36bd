"""The one place that asks the clock. For the command line and the adapter only: the core gets a day."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

# As in the browser (`web/shared/today.mjs`): rounds open and close on Dutch days, wherever the machine is.
_DUTCH = ZoneInfo("Europe/Amsterdam")


def today(at: datetime | None = None) -> str:
    """The ISO day in the Netherlands, at this moment (which has a time zone) or now."""
    return (at or datetime.now(UTC)).astimezone(_DUTCH).date().isoformat()


def moment(day: str) -> str:
    """The present time of day in the Netherlands, but on the ISO day `day`, as an ISO moment in UTC (whole seconds)."""
    now = datetime.now(_DUTCH)
    return datetime.combine(date.fromisoformat(day), now.timetz()).astimezone(UTC).isoformat(timespec="seconds")
