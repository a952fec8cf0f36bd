"""Plain-text rules: which characters may stand in a record, slugs, one and many. Only Python itself."""

from __future__ import annotations

import re

SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
SLUG_MOST = 60
RESERVED = frozenset({"con", "nul", "aux", "prn", "index", "assets", "data", "constructor", "prototype"})

# Controls, bidi overrides, zero-width and tag characters can hide or fake text (Trojan Source).
FORBIDDEN = (
    *((0x00, 0x08), (0x0B, 0x1F), (0x7F, 0x9F), (0xAD, 0xAD), (0x200B, 0x200F), (0x2028, 0x2029), (0x202A, 0x202E)),
    *((0x2060, 0x206F), (0xFEFF, 0xFEFF), (0xFFF9, 0xFFFB), (0xFFFE, 0xFFFF), (0xE0000, 0xE007F)),
)
_FORBIDDEN = re.compile(f"[{''.join(f'{chr(first)}-{chr(last)}' for first, last in FORBIDDEN)}]")


def is_slug(word: str) -> bool:
    """True for a name that may become a file name and a part of a URL."""
    return len(word) <= SLUG_MOST and word not in RESERVED and SLUG.fullmatch(word) is not None


def counted(number: int, one: str, many: str) -> str:
    """'1 fout', '2 fouten'."""
    return f"{number} {one if number == 1 else many}"


def without_forbidden(text: str) -> str:
    """The text of somebody else, without characters that may hide or fake something."""
    return _FORBIDDEN.sub("", text)


def forbidden_characters(text: str) -> list[tuple[int, str]]:
    """(line from 1, U+XXXX) of every character that may not stand in a record."""
    return [(text.count("\n", 0, m.start()) + 1, f"U+{ord(m.group()):04X}") for m in _FORBIDDEN.finditer(text)]
