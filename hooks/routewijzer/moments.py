"""Moments: rounds that open and close, and schemes that begin and end, in the coming time. Pure; ISO days."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Literal, NamedTuple

from .catalog import Catalog, Entry
from .status import is_expected

MONTHS_AHEAD = 13
What = Literal["ronde", "verwacht", "begint", "stopt"]


class Moment(NamedTuple):
    """A span in which something can be done: a round, or the validity of a scheme that begins or ends.

    `van` and `tot` are ISO days, '' where the end is open or not known.
    """

    entry: Entry
    what: What
    van: str
    tot: str
    note: str = ""

    @property
    def over(self) -> str:
        """The ISO day after which this is past, '' for a round of which nobody knows the last day."""
        return self.tot or ("" if self.what == "ronde" else self.van)


class Bar(NamedTuple):
    """A moment in the picture: where it begins and how long it is, in percents of the width."""

    moment: Moment
    start: float
    width: float


def horizon(today: str) -> tuple[str, str]:
    """First and last day of the picture: whole months, from that of today."""
    first = date.fromisoformat(today).replace(day=1)
    months = first.year * 12 + first.month - 1 + MONTHS_AHEAD + 1
    after = date(months // 12, months % 12 + 1, 1)
    return first.isoformat(), (after - timedelta(days=1)).isoformat()


def moments(catalog: Catalog, today: str) -> list[Moment]:
    """All moments that are not over and of which a day lies within the horizon, the first such day first."""
    first, last = today, horizon(today)[1]
    found = []
    for entry in catalog.kind("regeling"):
        for moment in _of(entry):
            days = [day for day in (moment.van, moment.tot) if first <= day <= last]
            if days:
                found.append((min(days), entry.name.casefold(), entry.id, moment.van, moment))
    return [moment for *_, moment in sorted(found, key=lambda row: row[:4])]


def _of(entry: Entry) -> Iterator[Moment]:
    record = entry.record
    for window in record.aanvraagvensters:
        what: What = "verwacht" if is_expected(window) else "ronde"
        yield Moment(entry, what, window.van, window.tot or "", window.toelichting or "")
    van, tot = record.geldig.van or "", record.geldig.tot or ""
    # Of a scheme with rounds people need the rounds; that it ends some day says nothing more.
    if not record.aanvraagvensters:
        if van:
            yield Moment(entry, "begint", van, "")
        if tot:
            yield Moment(entry, "stopt", "", tot)


def bars(found: list[Moment], today: str) -> list[Bar]:
    """The moments as bars; what begins before the picture or ends after it is cut off there."""
    first, last = horizon(today)
    whole = _days(first, last) + 1
    rows = []
    for moment in found:
        van, tot = max(moment.van, first), min(moment.tot or last, last)
        rows.append(Bar(moment, _percent(_days(first, van), whole), _percent(_days(van, tot) + 1, whole)))
    return rows


def quarters(today: str) -> list[tuple[str, float]]:
    """(ISO month, place in percents) of the first month of every quarter in the picture."""
    first, last = horizon(today)
    whole = _days(first, last) + 1
    year, month = int(first[:4]), int(first[5:7])
    months = [f"{(year * 12 + month - 1 + n) // 12:04}-{(month - 1 + n) % 12 + 1:02}" for n in range(MONTHS_AHEAD + 1)]
    return [(m, _percent(_days(first, f"{m}-01"), whole)) for m in months if m.endswith(("-01", "-04", "-07", "-10"))]


def place(day: str, today: str) -> float:
    """Where a day lies in the picture, in percents."""
    first, last = horizon(today)
    return _percent(_days(first, day), _days(first, last) + 1)


def _days(van: str, tot: str) -> int:
    return (date.fromisoformat(tot) - date.fromisoformat(van)).days


def _percent(part: int, whole: int) -> float:
    return round(100 * part / whole, 2)
