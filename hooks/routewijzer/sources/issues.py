"""Issues: per region, what its editors must do about their sources, as a part of the text of an issue. Pure.

The text stays the same as long as nothing changes, so that an issue is not updated in vain. What pages and
records say comes from others: it stands escaped, or in a code block that it cannot end.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from ..github import as_plain
from .places import Mention
from .reporting import change_words, since
from .verdicts import WORK, Change, Oordeel, Verdict

MOST_CHARACTERS = 19_000
_MOST_DETAILS = 8_000
_MOST_WORDS = 1_000  # headings and help
_HEADINGS: dict[Oordeel, str] = {
    "kapot": "Deze adressen doen het niet meer",
    "gewijzigd": "Deze pagina's zijn veranderd sinds u ze nakeek",
    "verplaatst": "Deze pagina's zijn verhuisd",
    "geblokkeerd": "Deze pagina's kan ons programma niet bekijken: kijk ze met de hand na",
}
_HELP: dict[Oordeel, str] = {
    "kapot": "Zoek de pagina op haar nieuwe plek en zet dat adres in het bestand. Of kies een andere bron.",
    "gewijzigd": "Klopt het bestand nog? Zet dan `gecontroleerd_op` op vandaag. Klopt het niet? Pas het bestand aan.",
    "verplaatst": "Zet het nieuwe adres in het bestand.",
}


class _Row(NamedTuple):
    oordeel: Oordeel
    weight: int
    text: str
    detail: str


def sections(found: Sequence[Verdict]) -> dict[str, str]:
    """{slug of a region, or 'landelijk': Markdown} for every region that has something to do about its sources."""
    rows: dict[str, list[_Row]] = {}
    for verdict in found:
        if verdict.oordeel in _HEADINGS:
            for regio in sorted({mention.regio for mention in verdict.source.mentions}):
                if row := _row(verdict, regio):
                    rows.setdefault(regio, []).append(row)
    work = {regio: mine for regio, mine in sorted(rows.items()) if any(row.oordeel in WORK for row in mine)}
    return {regio: _section(mine) for regio, mine in work.items()}


def _row(verdict: Verdict, regio: str) -> _Row | None:
    mentions = [mention for mention in verdict.source.mentions if mention.regio == regio]
    changes = {mention: verdict.changes[mention] for mention in mentions if mention in verdict.changes}
    oordeel = verdict.oordeel
    if oordeel == "gewijzigd" and not changes:
        # Another region looked at it longer ago than this one.
        if not (verdict.known and verdict.known.moved_to):
            return None
        oordeel = "verplaatst"
    title = next((mention.title for mention in mentions if mention.checked), "")
    name = f"{as_plain(title)} (<{verdict.source.url}>)" if title else f"<{verdict.source.url}>"
    words = [*_reasons(verdict, changes), f"Bestand: {_files(mentions)}."]
    mark = f"bron-{oordeel}{f'-{next(iter(changes.values())).seen[:10]}' if changes else ''} {verdict.source.url}"
    text = f"- [ ] {name}: {' '.join(words)} <!-- {mark} -->"
    return _Row(oordeel, _weight(changes), text, _detail(changes))


def _reasons(verdict: Verdict, changes: Mapping[Mention, Change]) -> Iterator[str]:
    known = verdict.known
    if known and known.reason:
        yield f"{known.reason}{since(verdict)}."
    for words in dict.fromkeys(change_words(mention, change) for mention, change in changes.items()):
        yield f"{as_plain(words)}."
    if known and known.moved_to:
        yield f"Nieuw adres: <{known.moved_to}>."


def _files(mentions: Sequence[Mention]) -> str:
    return ", ".join(f"`{mention.path}` (regel {mention.line})" for mention in mentions[:5]) + (
        f" en nog {len(mentions) - 5}" if len(mentions) > 5 else ""
    )


def _weight(changes: Mapping[Mention, Change]) -> int:
    """What to look at first: facts on an official page, then any change there, then the rest."""
    found = [
        (2 if mention.official else 0) + (1 if change.what and (change.what.gone or change.what.new) else 0)
        for mention, change in changes.items()
        if not (change.what and change.what.small)
    ]
    return max(found, default=-1)


def _detail(changes: Mapping[Mention, Change]) -> str:
    change = next(iter(changes.values()), None)
    if change is None or change.what is None or not change.what.lines:
        return ""
    lines = [*change.what.lines, *([" … en nog meer"] if change.what.cut else [])]
    longest = max((len(run) for line in lines for run in re.findall(r"`+", line)), default=0)
    fence = "`" * max(3, longest + 1)
    body = "\n".join(f"  {line}" for line in (f"{fence}diff", *lines, fence))
    return f"\n  <details><summary>Bekijk het verschil</summary>\n\n{body}\n\n  </details>\n"


def _section(rows: Sequence[_Row]) -> str:
    order = list(_HEADINGS)
    ordered = sorted(rows, key=lambda row: (order.index(row.oordeel), -row.weight))
    shown = list(_fitting(ordered, MOST_CHARACTERS - _MOST_DETAILS, lambda row: row.text))
    room = MOST_CHARACTERS - _MOST_WORDS - sum(len(row.text) + 1 for row in shown)
    detailed = set(_fitting(shown, room, lambda row: row.detail))
    lines: list[str] = ["## Bronnen"]
    for oordeel, heading in _HEADINGS.items():
        mine = [row for row in shown if row.oordeel == oordeel]
        if number := sum(row.oordeel == oordeel for row in rows):
            lines += ["", f"### {heading} ({number})", "", *([_HELP[oordeel], ""] if oordeel in _HELP else [])]
        for row in mine:
            lines += [row.text, *([row.detail] if row.detail and row in detailed else [])]
    if len(shown) < len(rows):
        lines += ["", f"En nog {len(rows) - len(shown)}. Alles staat in het rapport van `routewijzer bronnen`."]
    return "\n".join(lines) + "\n"


def _fitting(rows: Sequence[_Row], room: int, text: Callable[[_Row], str]) -> Iterator[_Row]:
    """The rows whose text still fits in so many characters, each with a line end; one that is too long is skipped."""
    for row in rows:
        if len(text(row)) < room:
            room -= len(text(row)) + 1
            yield row
