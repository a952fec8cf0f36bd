"""Tasks: what the editors of a region have to look at on a day. Pure; ISO days.

What is old, which rounds close or have closed, what ends, and which amounts are of a year that is (nearly) over.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any, Literal, NamedTuple, get_args

from .catalog import NATIONAL, Catalog, Entry
from .eligibility import RUNNING
from .status import is_expected, is_expired, status_on, status_row
from .upkeep import due, is_overdue

# So many days ahead an editor is told what closes or ends.
AHEAD = 30
# From this day on the amounts of next year are to be found.
RENEWAL = "12-01"

What = Literal["controle", "sluit", "gesloten", "verwacht", "stopt", "looptijd", "bedrag"]
WHATS: tuple[What, ...] = get_args(What)


class Task(NamedTuple):
    """One thing to look at. `day` (ISO; for "looptijd" perhaps only a year or month) is the day it is about.

    controle: the last day on which the record should have been checked; sluit: the last day of a round;
    gesloten: the day on which the last round closed, '' when no round has a last day; verwacht: the day on which
    a round that is not certain would open; stopt: the last day of a scheme; looptijd: the end of a programme
    that is said to run; bedrag: the last day of the year that an amount is for.
    """

    entry: Entry
    what: What
    day: str


def tasks(catalog: Catalog, today: str) -> dict[str, list[Task]]:
    """Per region, national records first, what is to be done; also regions with nothing to do.

    A record counts in the region that keeps it. In the order of `What`, then by day and file.
    """
    found: dict[str, list[Task]] = {slug: [] for slug in (NATIONAL, *catalog.entries.get("regio", {}))}
    for entry in catalog.all():
        # The record of a region may be unreadable while those in its folder are not.
        found.setdefault(entry.regio, []).extend(_of(entry, today))
    return {slug: sorted(rows, key=_order) for slug, rows in found.items()}


def amount_is_old(record: Any, today: str) -> bool:
    """True from 1 December of the year for which the amount of a scheme holds."""
    amount = getattr(record, "bedrag", None)
    return bool(amount and amount.geldt_voor and f"{amount.geldt_voor}-{RENEWAL}" <= today)


def _order(task: Task) -> tuple[int, str, str]:
    return WHATS.index(task.what), task.day, task.entry.path


def _of(entry: Entry, today: str) -> Iterator[Task]:
    record = entry.record
    if is_overdue(record, today):
        yield Task(entry, "controle", due(record))
    if entry.kind.name == "regeling" and not is_expired(record, today):
        yield from _of_scheme(entry, today)
    elif entry.kind.name == "programma" and record.status in RUNNING:
        last = record.looptijd.tot
        if last and last < today[: len(last)]:
            yield Task(entry, "looptijd", last)


def _of_scheme(entry: Entry, today: str) -> Iterator[Task]:
    record = entry.record
    soon = (date.fromisoformat(today) + timedelta(days=AHEAD)).isoformat()
    for window in record.aanvraagvensters:
        if not is_expected(window) and window.tot and today <= window.tot <= soon:
            yield Task(entry, "sluit", window.tot)
    status = status_on(status_row(record), today)
    if record.aanvraagvensters and status.name in ("gesloten", "onbekend"):
        yield Task(entry, "gesloten", status.day)
    elif status.name == "verwacht":
        hoped = min(w.van for w in record.aanvraagvensters if is_expected(w) and today <= (w.tot or w.van))
        if hoped <= soon:
            yield Task(entry, "verwacht", hoped)
    if record.geldig.tot and record.geldig.tot <= soon:
        yield Task(entry, "stopt", record.geldig.tot)
    if amount_is_old(record, today):
        yield Task(entry, "bedrag", f"{record.bedrag.geldt_voor}-12-31")
