"""Reporting: verdicts as text for people at a terminal, and as JSON for programs. Pure."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, get_args

from .. import text
from ..words import long_day
from .places import Mention
from .verdicts import MEANINGS, Change, Oordeel, Verdict

SCHEMA = "bronrapport/1"


def counted(found: Sequence[Verdict]) -> dict[Oordeel, int]:
    """How many sources have each verdict, also those that none has."""
    counts = Counter(verdict.oordeel for verdict in found)
    return {oordeel: counts[oordeel] for oordeel in get_args(Oordeel)}


def as_json(found: Sequence[Verdict], day: str, figures: Mapping[str, int]) -> str:
    """All verdicts. Keys: schema, dag, aantallen (per verdict), verzoeken (what this run cost), bronnen."""
    report = {
        "schema": SCHEMA,
        "dag": day,
        "aantallen": counted(found),
        "verzoeken": dict(sorted(figures.items())),
        "bronnen": [_row(verdict) for verdict in found],
    }
    return json.dumps(report, ensure_ascii=False, indent=1)


def _row(verdict: Verdict) -> dict[str, Any]:
    known = verdict.known
    return {
        "url": verdict.source.url,
        "oordeel": verdict.oordeel,
        "reden": known.reason if known else "",
        "status": known.status if known else 0,
        "bezocht": known.visited if known else "",
        "goed_op": known.good_at if known else "",
        "mislukt_sinds": known.failing_since if known else "",
        "nieuw_adres": known.moved_to if known else "",
        "genoemd_in": [_mention(mention, verdict.changes.get(mention)) for mention in verdict.source.mentions],
    }


def _mention(mention: Mention, change: Change | None) -> dict[str, Any]:
    row: dict[str, Any] = {
        "bestand": mention.path,
        "regel": mention.line,
        "regio": mention.regio,
        "titel": mention.title,
        "nagekeken_op": mention.checked,
        "officieel": mention.official,
    }
    if change:
        what = change.what
        row["verandering"] = {
            "na": change.after,
            "gezien_op": change.seen,
            "sinds_eerste_bezoek": change.since_first,
            "weg": list(what.gone) if what else [],
            "nieuw": list(what.new) if what else [],
            "klein": what.small if what else False,
            "verschil": list(what.lines) if what else [],
            "verschil_afgekapt": what.cut if what else False,
        }
    return row


def as_text(found: Sequence[Verdict]) -> str:
    """What an editor has to do something about, per verdict, and then the counts."""
    lines: list[str] = []
    for oordeel, meaning in MEANINGS.items():
        rows = [verdict for verdict in found if verdict.oordeel == oordeel]
        if rows and oordeel not in ("goed", "onbezocht"):
            lines += [f"{oordeel}: {meaning} ({len(rows)})", *(line for row in rows for line in _text(row)), ""]
    counts = ", ".join(f"{number} {oordeel}" for oordeel, number in counted(found).items() if number)
    total = text.counted(len(found), "bron", "bronnen")
    return "\n".join([*lines, f"{total}: {counts}" if found else total])


def _text(verdict: Verdict) -> Iterator[str]:
    known = verdict.known
    yield f"  {verdict.source.url}"
    if known and known.reason:
        yield f"    {known.reason}{since(verdict)}"
    if known and known.moved_to:
        yield f"    nieuw adres: {known.moved_to}"
    told: set[int] = set()
    for mention in verdict.source.mentions:
        change = verdict.changes.get(mention)
        yield f"    {mention.path}:{mention.line}{f': {change_words(mention, change)}' if change else ''}"
        if change and change.what and id(change) not in told:
            told.add(id(change))
            yield from (f"      {line}" for line in change.what.lines)


def since(verdict: Verdict) -> str:
    """', sinds 9 november 2026' for a source that keeps failing."""
    known = verdict.known
    return f", sinds {long_day(known.failing_since[:10])}" if known and known.failing_since else ""


def change_words(mention: Mention, change: Change) -> str:
    """When a page changed, as far as we know, and which facts went or came."""
    after, seen = (long_day(moment[:10]) for moment in (change.after, change.seen))
    words = f"veranderd tussen {after} en {seen}"
    if change.since_first:
        words += "; van vóór die tijd hebben wij geen tekst"
    elif change.after[:10] < mention.checked:
        words += f"; misschien zag u dit al toen u haar nakeek op {long_day(mention.checked)}"
    else:
        words += f"; u keek haar na op {long_day(mention.checked)}"
    what = change.what
    if what is None:
        return f"{words}; het bestand is een ander"
    if what.gone:
        words += f"; weg: {', '.join(what.gone[:5])}"
    if what.new:
        words += f"; nieuw: {', '.join(what.new[:5])}"
    return words
