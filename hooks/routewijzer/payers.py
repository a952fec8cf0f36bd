"""Who pays what: situation × payer -> schemes. Pure; one walk over the records."""

from __future__ import annotations

from .catalog import Catalog, Entry
from .status import is_expired

# A scheme of which nobody told us who pays; not a word of the list, because no record may write it.
UNKNOWN = ""

Payers = dict[str, dict[str, list[Entry]]]


def payers(catalog: Catalog, today: str) -> Payers:
    """Current schemes per situation and payer, both in the order of their word lists, without empty ones.

    A scheme stands under each of its situations and payers; `UNKNOWN` comes last.
    """
    words = [*catalog.words("betalers"), UNKNOWN]
    found: Payers = {word: {payer: [] for payer in words} for word in catalog.words("situaties")}
    for entry in sorted(catalog.kind("regeling"), key=lambda e: (e.name.casefold(), e.id)):
        if not is_expired(entry.record, today):
            for situatie in entry.record.situaties:
                for payer in entry.record.wie_betaalt or (UNKNOWN,):
                    found[situatie][payer].append(entry)
    filled = {word: {p: entries for p, entries in row.items() if entries} for word, row in found.items()}
    return {word: row for word, row in filled.items() if row}
