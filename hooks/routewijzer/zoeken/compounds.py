"""Compound words cut into words that the site itself uses. Twin of `web/zoeken/compounds.mjs`.

'loonkostenvoordeel' -> loonkosten, voordeel, loon, kosten, when those words are known; no dictionary.
"""

from __future__ import annotations

from collections.abc import Callable

SHORTEST = 4
_SHORTEST_ALONE = 5
_SHORTEST_COMPOUND = 8
_LINKS = ("", "s", "en", "e", "n")

Known = Callable[[str], bool]


def parts(word: str, known: Known) -> list[str]:
    """The known words in `word`, longest pieces first; empty when it cannot be cut. `known` takes a spelling."""
    if len(word) < _SHORTEST_COMPOUND or not word.isalpha():
        return []
    best: tuple[str, str] | None = None
    for at in range(len(word) - SHORTEST, SHORTEST - 1, -1):
        head, tail = _head(word[:at], known), word[at:]
        if head and known(tail) and (best is None or _evenness(head, tail) > _evenness(*best)):
            best = head, tail
    if best:
        return list(dict.fromkeys([*best, *(piece for half in best for piece in parts(half, known))]))
    alone = _longest_end(word, known) or _longest_start(word, known)
    return [alone, *parts(alone, known)] if alone else []


def _evenness(head: str, tail: str) -> int:
    return min(len(head), len(tail))


def _head(start: str, known: Known) -> str:
    """The word at the start, without the sound that links it to the next: 'scholings' -> 'scholing'."""
    for link in _LINKS:
        word = start.removesuffix(link) if start.endswith(link) else ""
        if len(word) >= SHORTEST and known(word):
            return word
    return ""


def _longest_end(word: str, known: Known) -> str:
    return next((word[at:] for at in range(3, len(word) - _SHORTEST_ALONE + 1) if known(word[at:])), "")


def _longest_start(word: str, known: Known) -> str:
    for at in range(len(word) - SHORTEST, _SHORTEST_ALONE - 1, -1):
        head = _head(word[:at], known)
        if len(head) >= _SHORTEST_ALONE:
            return head
    return ""
