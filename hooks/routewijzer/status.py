"""Status of a scheme on a day: words and dates from data. Twin of `web/status.mjs`.

Pure: takes the record (model or its published row) and an ISO day; compares ISO text only.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, NamedTuple

StatusName = Literal[
    "vervallen", "aangekondigd", "open", "gesloten", "straks", "verwacht", "doorlopend", "niet-nodig", "onbekend"
]
_EXPECTED = "laag"


class Status(NamedTuple):
    """Name of the status and the day that goes with it ('' when there is none)."""

    name: StatusName
    day: str = ""


def is_expired(record: Any, today: str) -> bool:
    """True once the last day of validity has passed."""
    last = record.geldig.tot
    return bool(last and last < today)


def is_expected(window: Any) -> bool:
    """True for a round that nobody is certain of: it is never "open" or "straks"."""
    return bool(window.zekerheid == _EXPECTED)


def status_row(record: Any) -> dict[str, Any]:
    """The data that decide the status, as plain data for the browser.

    What may be applied for all the time, but ends, is one long round: it says until when.
    """
    ends = record.aanvragen == "doorlopend" and record.geldig.tot
    row: dict[str, Any] = {"stand": record.stand, "aanvragen": "tijdvakken" if ends else record.aanvragen}
    if record.geldig.van:
        row["van"] = record.geldig.van
    if record.geldig.tot:
        row["tot"] = record.geldig.tot
    if ends:
        row["vensters"] = [[record.geldig.van or "", record.geldig.tot, "hoog"]]
    elif record.aanvraagvensters:
        row["vensters"] = [[w.van, w.tot or "", w.zekerheid] for w in record.aanvraagvensters]
    return row


def status_on(row: Mapping[str, Any], today: str) -> Status:
    """What the scheme is on `today`; `day` is the last day open, the first day, or the last day of validity.

    Of an expected round `day` is its first day, '' once that has come: whether it opened, nobody knows.
    """
    last, first = row.get("tot"), row.get("van", "")
    if last and last < today:
        return Status("vervallen", last)
    if row["stand"] == "aangekondigd":
        return Status("aangekondigd", first if first > today else "")
    if first and first > today:
        return Status("aangekondigd", first)
    if row["aanvragen"] == "tijdvakken":
        return _window_status(row.get("vensters", []), today)
    return Status(row["aanvragen"] if row["aanvragen"] in ("doorlopend", "niet-nodig") else "onbekend")


def _window_status(windows: list[list[str]], today: str) -> Status:
    certain = [(first, last) for first, last, certainty in windows if certainty != _EXPECTED]
    for first, last in certain:
        if first <= today and (not last or today <= last):
            return Status("open", last)
    if ahead := [first for first, _ in certain if first > today]:
        return Status("straks", min(ahead))
    hoped = [first for first, last, certainty in windows if certainty == _EXPECTED and today <= (last or first)]
    if hoped:
        return Status("verwacht", min(hoped) if min(hoped) > today else "")
    past = [last for _, last in certain if last]
    return Status("gesloten", max(past)) if past else Status("onbekend")
