"""Dutch words made from data: days, euros, statuses, conditions. Pure; no HTML, no records from disk."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from typing import Any
from urllib.parse import urlsplit

from .models.praktijk import whole_of
from .rules import OPERATORS, Rule
from .status import Status
from .tasks import AHEAD, What
from .writing import MONTHS

# Search engines and shared links cut a description here.
MOST_SHOWN = 160
_ISO = re.compile(r"\b[0-9]{4}-(?:0[1-9]|1[0-2])(?:-[0-3][0-9])?\b(?!-)")


def long_day(iso: str) -> str:
    """'2026-11-21' -> '21 november 2026'; also '2026-11' -> 'november 2026' and '2026' -> '2026'."""
    parts = iso.split("-")
    if len(parts) == 1:
        return iso
    month = MONTHS[int(parts[1]) - 1]
    return f"{month} {parts[0]}" if len(parts) == 2 else f"{int(parts[2])} {month} {parts[0]}"


def spelled_days(text: str) -> str:
    """A text in which ISO days and months are spelled out: 'ongeveer 2021-03' -> 'ongeveer maart 2021'."""
    return _ISO.sub(lambda match: long_day(match[0]), text)


def next_day(iso: str) -> str:
    """The day after an ISO day, as ISO."""
    return (date.fromisoformat(iso) + timedelta(days=1)).isoformat()


def span(van: str | None, tot: str | None, over: bool = False) -> str:
    """A period in words; '' when nothing is known. What is `over` did not go on since its first day."""
    if van and tot:
        return f"{long_day(van)} tot en met {long_day(tot)}" if van != tot else long_day(van)
    if van and over:
        return f"begonnen in {long_day(van)}" if len(van) < len("2026-11-22") else f"begonnen op {long_day(van)}"
    return f"sinds {long_day(van)}" if van else f"tot en met {long_day(tot)}" if tot else ""


def status_text(status: Status) -> str:
    """The status in words with absolute dates. Same words as `web/status.mjs`."""
    day = long_day(status.day) if status.day else ""
    match status.name:
        case "open":
            return f"Open tot en met {day}" if day else "Open"
        case "doorlopend":
            return "U kunt dit altijd aanvragen"
        case "niet-nodig":
            return "U hoeft dit niet aan te vragen"
        case "straks":
            return f"Opent op {day}"
        case "verwacht":
            return f"Volgende ronde verwacht vanaf {day}, nog niet zeker" if day else "Misschien is er nu een ronde"
        case "gesloten":
            return f"Gesloten. De laatste ronde die wij kennen, sloot op {day}"
        case "vervallen":
            return f"Vervallen sinds {long_day(next_day(status.day))}"
        case "aangekondigd":
            return f"Gaat in op {day}" if day else "Aangekondigd: u kunt dit nog niet aanvragen"
        case _:
            return "Het is niet bekend wanneer u kunt aanvragen"


TASK_HEADINGS: Mapping[What, str] = {
    "controle": "Te lang niet nagekeken",
    "sluit": f"Een ronde sluit binnen {AHEAD} dagen",
    "gesloten": "De laatste ronde is gesloten",
    "verwacht": "Een ronde is nog niet zeker",
    "stopt": f"De regeling stopt binnen {AHEAD} dagen",
    "looptijd": "De looptijd van het programma is voorbij",
    "bedrag": "Het bedrag is van een jaar dat voorbij is, of bijna",
}


def task_text(what: What, day: str) -> str:
    """What an editor does, with the day of a task (see `tasks.Task`)."""
    match what:
        case "controle":
            return f"nakijken moest uiterlijk op {long_day(day)}"
        case "sluit":
            return f"sluit op {long_day(day)}; zet de volgende ronde erin"
        case "gesloten":
            return f"sloot op {long_day(day)}; zoek de volgende ronde" if day else "zoek de volgende ronde"
        case "verwacht":
            return f"verwacht vanaf {long_day(day)}; zoek of dat zeker is"
        case "stopt":
            return f"stopt na {long_day(day)}; zoek wat er daarna is"
        case "looptijd":
            return f"tot en met {long_day(day)}; zoek of het nog loopt"
        case "bedrag":
            return f"bedrag van {day[:4]}; zoek het nieuwe bedrag"


def number(value: float) -> str:
    """12500 -> '12.500'; 3.05 -> '3,05'."""
    whole = f"{int(value):,}" if value == int(value) else f"{value:,.2f}"
    return whole.translate(str.maketrans(",.", ".,"))


def euro(value: float) -> str:
    """25000 -> '€ 25.000' (with a no-break space)."""
    return f"€\u00a0{number(value)}"


def phone(address: str) -> str:
    """'tel:0888989294' -> '088 898 92 94' with no-break spaces; other lengths as they are."""
    digits = address.removeprefix("tel:")
    if digits.startswith(("0800", "0900")):
        return f"{digits[:4]}\u00a0{digits[4:]}"
    if len(digits) != 10 or not digits.startswith("0"):
        return digits
    return "\u00a0".join((digits[:3], digits[3:6], digits[6:8], digits[8:]))


def site_name(address: str) -> str:
    """'https://www.werkcentrum.nl/contact' -> 'werkcentrum.nl': where a link goes, as people say it."""
    return (urlsplit(address).hostname or address).removeprefix("www.")


def first_sentence(text: str) -> str:
    """'Een zin. Nog een.' -> 'Een zin.'; a question that opens a text goes on to its answer."""
    return re.split(r"(?<=[.!])\s+(?=[A-Z])", text, maxsplit=1)[0]


def brief(text: str) -> str:
    """As much of a text as a search engine shows: its first sentences, or what fits of them and '…'."""
    if len(text) <= MOST_SHOWN:
        return text
    fits = text[: MOST_SHOWN - 1]
    whole = fits[: max(fits.rfind(f"{end} ") for end in ".?!") + 1]
    return whole if len(whole) > MOST_SHOWN / 2 else f"{fits.rsplit(' ', 1)[0].rstrip(',;:')}…"


def capital(text: str) -> str:
    """'een paar dagen' -> 'Een paar dagen'; ready HTML stays HTML, and a tag stays as it is."""
    return text[:1].upper() + text[1:]


def in_brackets(text: str) -> str:
    """'Tweede Kamer (31 066)' -> '(Tweede Kamer, 31 066)': brackets never stand in brackets."""
    return f"({text.replace(' (', ', ').replace(')', '')})"


def join_words(words: list[str], last: str = "en") -> str:
    """['a', 'b', 'c'] -> 'a, b en c'."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {last} {words[-1]}"


def condition(leaf: Mapping[str, Any], by_id: Mapping[str, Mapping[str, Any]]) -> str:
    """One condition in words, for a list of conditions: 'Aantal mensen: hoogstens 249'."""
    operator, limit = next((op, leaf[op]) for op in OPERATORS if op in leaf)
    if "vraag" not in leaf:
        return f"{'Vanaf' if operator == 'vanaf' else 'Tot en met'} {long_day(limit)}"
    question = by_id[leaf["vraag"]]
    names = {option["id"]: option["naam"] for option in question["opties"]}
    head = question["kort"]
    if operator in ("minstens", "hoogstens"):
        return f"{head}: {operator} {number(limit)}"
    if operator in ("vanaf", "tot_en_met"):
        return f"{head}: {operator.replace('_', ' ')} {long_day(limit)}"
    values = limit if operator == "in" else [limit]
    if question["soort"] == "ja_nee":
        return f"{head}: {'ja' if limit else 'nee'}"
    shown = [names.get(v, str(v)) for v in values]
    return f"{head}: {join_words([_lower(s) for s in shown], 'of')}"


def _lower(text: str) -> str:
    # "WW" and "Regio Zwolle" keep their capitals; "In dienst houden" does not.
    return text if len(text) < 2 or text[1].isupper() or " " not in text else text[0].lower() + text[1:]


def conditions(rule: Rule | None, by_id: Mapping[str, Mapping[str, Any]]) -> list[Any]:
    """A rule as nested lists for a page: a text, or `{"kop": text, "delen": [...]}`."""
    if not rule:
        return []
    if "alle" in rule:
        return [item for part in rule["alle"] for item in conditions(part, by_id)]
    if "een_van" in rule:
        parts = [_one(conditions(part, by_id)) for part in rule["een_van"]]
        return [{"kop": "Eén van deze:", "delen": parts}]
    if "niet" in rule:
        return [{"kop": "Dit geldt juist niet:", "delen": conditions(rule["niet"], by_id)}]
    return [condition(rule, by_id)]


def _one(parts: list[Any]) -> Any:
    return parts[0] if len(parts) == 1 else {"kop": "Samen:", "delen": parts}


def figure(results: Sequence[Any], label: Callable[[str, str], str]) -> str:
    """The figure that says most, with denominator and date: '6 van de 30 personen: vonden ander werk (mei 2021)'.

    A part of a whole first, then the first count; a goal is not a result. '' when nothing was counted.
    """
    parts = [r for r in results if r.deel_van]
    counts = parts or [r for r in results if r.indicator != "doel"]
    if not counts:
        return ""
    # Of one thing that was counted more than once, the last time.
    found = [r for r in counts if r.indicator == counts[0].indicator][-1]
    whole = whole_of(found, results)
    amount = ("minstens " if found.minstens else "") + number(found.waarde)
    of = f" van de {number(whole.waarde)}" if whole else ""
    return f"{amount}{of} {found.eenheid}: {found.wat or label('indicatoren', found.indicator)} ({found.peildatum})"
