"""Upkeep: by which day a record must be looked at again. Pure; ISO days."""

from __future__ import annotations

from calendar import monthrange
from typing import Any

YEAR = 12


def months(record: Any) -> int:
    """How many months may pass between two checks of this record."""
    return record.controleer_elke or YEAR


def due(record: Any) -> str:
    """The last day on which the previous check is still recent enough."""
    year, month, day = (int(part) for part in record.gecontroleerd_op.split("-"))
    year, month = year + (month - 1 + months(record)) // YEAR, (month - 1 + months(record)) % YEAR + 1
    return f"{year:04}-{month:02}-{min(day, monthrange(year, month)[1]):02}"


def is_overdue(record: Any, today: str) -> bool:
    """True from the day after `due`."""
    return due(record) < today
