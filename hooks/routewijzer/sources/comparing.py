"""Comparing: what differs between two texts of a page. Facts first, then the lines. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

MOST_LINES = 40
MOST_WIDTH = 300
_MOST_COMPARED = 2_000
_LITTLE = 0.02

_MONTHS = (
    r"(?:jan(?:uari)?|feb(?:ruari)?|maart|mrt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sep(?:t(?:ember)?)?|okt(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)"
)
_NUMBER = r"\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?|\d{1,12}(?:,\d{1,2})?"
_FACTS = re.compile(
    rf"(?P<bedrag>€ ?(?:{_NUMBER})(?:,-)?(?: (?:miljoen|miljard))?|\b(?:{_NUMBER})(?: (?:miljoen|miljard))? euro\b)"
    rf"|(?P<percentage>\b\d{{1,3}}(?:,\d{{1,2}})? ?(?:%|procent\b))"
    rf"|(?P<datum>\b\d{{1,2}} {_MONTHS}\b(?: \d{{4}}\b)?|\b\d{{1,2}}-\d{{1,2}}-\d{{4}}\b|\b\d{{4}}-\d{{2}}-\d{{2}}\b)"
    r"|(?P<mail>[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4})"
    r"|(?P<telefoon>(?<![\w-])(?:\(?0\d{1,3}\)?|\+31 ?(?:\(0\))?\d{1,2}) ?-? ?\d{2,4}(?: ?\d{2,4}){1,3}(?![\w-]))",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Difference:
    """What a page said and what it says now.

    `gone` and `new` are amounts, percentages, days, phone numbers and mail addresses; `lines` is a unified
    diff of at most 40 lines of 300 characters; `cut` when there is more. `small` means: no facts, almost no text.
    """

    gone: tuple[str, ...]
    new: tuple[str, ...]
    lines: tuple[str, ...]
    cut: bool
    small: bool


def difference(old: str, new: str) -> Difference:
    """The difference between two main texts, both with one line per block."""
    before, after = facts(old), facts(new)
    gone = tuple(text for key, text in before.items() if key not in after)
    came = tuple(text for key, text in after.items() if key not in before)
    old_lines, new_lines = old.split("\n"), new.split("\n")
    total = len(old_lines) + len(new_lines)
    shortest = min(len(old_lines), len(new_lines))
    same = next((i for i in range(shortest) if old_lines[i] != new_lines[i]), shortest)
    # The matcher is quadratic: from the first difference on, so many lines are compared.
    part = slice(max(same - 1, 0), max(same - 1, 0) + _MOST_COMPARED)
    old_lines, new_lines = old_lines[part], new_lines[part]
    matcher = SequenceMatcher(None, old_lines, new_lines)
    shown = list(_shown(matcher, old_lines, new_lines))
    changed = sum(line[0] in "+-" for line in shown)
    lines = tuple(line if len(line) <= MOST_WIDTH else f"{line[:MOST_WIDTH]}…" for line in shown[:MOST_LINES])
    return Difference(gone, came, lines, len(shown) > MOST_LINES, not gone and not came and changed < total * _LITTLE)


def _shown(matcher: SequenceMatcher[str], old: list[str], new: list[str]) -> Iterator[str]:
    """A unified diff without its headings: one line of context, '…' between parts."""
    for number, group in enumerate(matcher.get_grouped_opcodes(1)):
        if number:
            yield " …"
        for what, from_old, to_old, from_new, to_new in group:
            if what == "equal":
                yield from (f" {line}" for line in old[from_old:to_old])
            else:
                yield from (f"-{line}" for line in old[from_old:to_old])
                yield from (f"+{line}" for line in new[from_new:to_new])


def facts(text: str) -> dict[str, str]:
    """Normal form -> as written, of every fact in a text, in order of first sight."""
    found: dict[str, str] = {}
    for match in _FACTS.finditer(text):
        kind, written = match.lastgroup or "", match[0].strip()
        found.setdefault(f"{kind}:{_normal(kind, written)}", written)
    return found


def _normal(kind: str, written: str) -> str:
    if kind == "telefoon":
        return re.sub(r"\D", "", written.replace("(0)", "")).removeprefix("31").removeprefix("0")
    plain = written.lower().replace("procent", "%").replace("€", "").replace("euro", "").replace(",-", "")
    if kind == "bedrag":
        plain = re.sub(r",00$", "", plain.replace(".", "").strip())
    return plain.replace(" ", "")
