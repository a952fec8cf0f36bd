"""The one place that asks the clock. For the command line and the adapter only: the core gets a day."""

from __future__ import annotations

from datetime import datetime


def today() -> str:
    """Today's ISO day in the time zone of this machine."""
    return datetime.now().astimezone().date().isoformat()
