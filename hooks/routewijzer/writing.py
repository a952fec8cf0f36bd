"""Ways of writing a value that people use, and the one that records use: days and numbers. Text only."""

from __future__ import annotations

import re
from datetime import date

MONTHS = (
    *("januari", "februari", "maart", "april", "mei", "juni"),
    *("juli", "augustus", "september", "oktober", "november", "december"),
)
_DUTCH = re.compile(r"(?P<d>\d{1,2})(?P<by>[-./])(?P<m>\d{1,2})(?P=by)(?P<y>\d{4})", re.ASCII)
_YEAR_FIRST = re.compile(r"(?P<y>\d{4})[-./](?P<m>\d{1,2})[-./](?P<d>\d{1,2})", re.ASCII)
_IN_WORDS = re.compile(rf"(?P<d>\d{{1,2}})\s+(?P<m>{'|'.join(MONTHS)})\s+(?P<y>\d{{4}})", re.IGNORECASE | re.ASCII)
_MONTH = re.compile(rf"(?P<m>{'|'.join(MONTHS)}|\d{{1,2}})[ -](?P<y>\d{{4}})", re.IGNORECASE | re.ASCII)
_NUMBER = re.compile(
    r"(?:€\s*|eur\s+)?(?P<whole>\d{1,3}(?:[. ]\d{3})+|\d+)(?:,(?P<part>\d{1,2}|-{1,2}))?(?:\s*euro)?",
    re.IGNORECASE | re.ASCII,
)
# Of a longer number JavaScript would lose digits.
MOST_DIGITS = 15


def iso_day(word: str) -> str:
    """'21-11-2026', '21 november 2026' -> '2026-11-21'; '' when it is not certain which day is meant."""
    word = word.strip()
    for pattern in (_DUTCH, _YEAR_FIRST, _IN_WORDS):
        if not (found := pattern.fullmatch(word)):
            continue
        # With strokes some put the month first: then only a day after the twelfth leaves no doubt.
        if found.groupdict().get("by") == "/" and int(found["d"]) <= 12:
            return ""
        try:
            return date(int(found["y"]), _month(found["m"]), int(found["d"])).isoformat()
        except ValueError:
            return ""
    return ""


def _month(word: str) -> int:
    """'juni', '06' -> 6."""
    return MONTHS.index(word.lower()) + 1 if word.lower() in MONTHS else int(word)


def first_day(period: str) -> date:
    """'2020', '2020-06' or a day -> the first day of it. Raises ValueError when there is no such day."""
    return date.fromisoformat(f"{period}-01-01"[:10])


def iso_month(word: str) -> str:
    """'juni 2020', '06-2020' -> '2020-06'; '' when it is no month of a year."""
    found = _MONTH.fullmatch(word.strip())
    if not found:
        return ""
    number = _month(found["m"])
    return f"{found['y']}-{number:02}" if 1 <= number <= 12 else ""


def plain_number(word: str) -> str:
    """'25.000', '€ 1.250,50', '25000 euro' -> as a record has it; '' when it is not certain."""
    found = _NUMBER.fullmatch(word.strip())
    if not found:
        return ""
    whole = found["whole"].replace(".", "").replace(" ", "").lstrip("0") or "0"
    part = (found["part"] or "").strip("-")
    if len(whole) > MOST_DIGITS:
        return ""
    return f"{whole}.{part}" if part.strip("0") else whole
