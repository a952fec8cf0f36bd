"""Upkeep: by which day a record must be looked at again. Pure; ISO days. Twin of `web/shared/upkeep.mjs`."""

from __future__ import annotations

from calendar import monthrange
from typing import Any

from .catalog import Entry

YEAR = 12
# So many months after its last check a record is too old to promise anything: never "past waarschijnlijk".
STALE = 12


def months(record: Any) -> int:
    """How many months may pass between two checks of this record."""
    return record.controleer_elke or YEAR


def later(day: str, number: int) -> str:
    """The same day so many months later, or the last day of a shorter month."""
    year, month, date = (int(part) for part in day.split("-"))
    year, month = year + (month - 1 + number) // YEAR, (month - 1 + number) % YEAR + 1
    return f"{year:04}-{month:02}-{min(date, monthrange(year, month)[1]):02}"


def due(record: Any) -> str:
    """The last day on which the previous check is still recent enough."""
    return later(record.gecontroleerd_op, months(record))


def is_overdue(record: Any, today: str) -> bool:
    """True from the day after `due`: people see "controle nodig"."""
    return due(record) < today


def is_stale(record: Any, today: str) -> bool:
    """True when the last check is more than a year ago, however often the record asks to be checked."""
    return later(record.gecontroleerd_op, STALE) < today


def change_address(entry: Entry) -> str:
    """Where anybody mends this record, seen from the root of the site: the form with the record in it."""
    return f"bijdragen/formulier/#open={entry.kind.name}/{entry.key}"


def confirm_address(entry: Entry) -> str:
    """Where an editor says "alles klopt nog", seen from the root of the site: the form with the new date filled in."""
    return f"{change_address(entry)}&klopt=1"
