"""The bytes of a file: byte-order mark, ends of lines, and marks that nobody can see."""

from __future__ import annotations

import codecs

from .change import Change

# With such a mark there is no doubt about the encoding; without one anything but UTF-8 would be a guess.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8", "BOM (bytevolgordeteken) weggehaald"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "van UTF-16 naar UTF-8 omgezet"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "van UTF-16 naar UTF-8 omgezet"),
)
# Left behind by web pages and word processors; without them the text looks and reads the same.
_UNSEEN = str.maketrans("", "", "\u200b\u00ad\u2060\ufeff")


def decode(raw: bytes) -> tuple[str | None, list[Change]]:
    """The text with a newline after every line, or None when it is not certain what the bytes mean."""
    changes = []
    encoding = "utf-8"
    for mark, name, what in _MARKS:
        if raw.startswith(mark):
            raw, encoding = raw[len(mark) :], name
            changes.append(Change(0, what, heals=True))
            break
    try:
        text = raw.decode(encoding)
    except UnicodeDecodeError:
        return None, []
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    if plain != text:
        lone = "\r" in text.replace("\r\n", "\n")
        changes.append(Change(0, "regeleinden van Windows of oude Mac vervangen", heals=lone))
    seen = plain.translate(_UNSEEN)
    if seen != plain:
        line = plain.count("\n", 0, next(at for at, letter in enumerate(plain) if ord(letter) in _UNSEEN)) + 1
        changes.append(Change(line, "onzichtbare tekens weggehaald", heals=True))
    return seen, changes
