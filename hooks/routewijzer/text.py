"""Plain-text rules: which characters may stand in a record, and slugs. No YAML, no HTML."""

from __future__ import annotations

import re

SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
SLUG_MOST = 60
RESERVED = frozenset({"con", "nul", "aux", "prn", "index", "assets", "data", "constructor", "prototype"})

# Controls, bidi overrides, zero-width and tag characters can hide or fake text (Trojan Source).
_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u202a-\u202e\u2028\u2029"
    "\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\U000e0000-\U000e007f]"
)


def is_slug(word: str) -> bool:
    """True for a name that may become a file name and a part of a URL."""
    return len(word) <= SLUG_MOST and word not in RESERVED and SLUG.fullmatch(word) is not None


def forbidden_characters(text: str) -> list[tuple[int, str]]:
    """(line from 1, U+XXXX) of every character that may not stand in a record."""
    return [(text.count("\n", 0, m.start()) + 1, f"U+{ord(m.group()):04X}") for m in _FORBIDDEN.finditer(text)]


def without_forbidden(text: str) -> str:
    """The text without those characters; line ends and tabs stay."""
    return _FORBIDDEN.sub("", text)
