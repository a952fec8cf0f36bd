"""Language: is a text easy to read? Long sentences, hard words, the passive voice. Pure text; no records from disk.

An estimate by rules of thumb, not a proof of B1: it points at sentences that somebody should read again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from .catalog import Catalog, Entry
from .models.marks import marked_values
from .models.types import Proza
from .parsing import FieldPath

MOST_WORDS = 20
# A single passive sentence is no fault; a text in which nobody does anything is.
MOST_PASSIVE = 0.25
FEW_SENTENCES = 8
STORY: FieldPath = ("verhaal",)
_NOT_SHOWN = "redactienotitie"

_END = re.compile(r"(?<=[.!?:;])[\"')*_]*\s+|\n+")
_WORD = re.compile(r"[^\W_]+(?:['’.,/-][^\W_]+)*")
_WORD_PART = re.compile(r"\w+")
_LINK = re.compile(r"\]\([^)]*\)")
_CLAUSE = re.compile(r"[,()]")
_AUXILIARY = re.compile(r"\b(?:word|wordt|worden|werd|werden)\b", re.IGNORECASE)
# Dutch participles by their shape: ge-…-d/t/en, also behind a separable prefix, and be-, ver-, ont-, her- …-d or -t.
_PREFIX = "aan|af|bij|door|goed|in|mee|na|om|onder|op|over|samen|tegen|terug|toe|uit|vast|voor|weg"
_PARTICIPLE = re.compile(
    rf"\b(?:(?:{_PREFIX})ge\w{{2,}}(?:d|t|en)|ge\w{{2,}}(?:d|t|en)|(?:be|ver|ont|her)\w{{2,}}(?:d|[cfhkpsx]t))\b",
    re.IGNORECASE,
)
_NO_PARTICIPLE = frozenset(
    re.findall(
        r"\w+",
        "geen geld gebied gemeenten gesprekken geschikt gezond gegeven gevallen gebieden genoeg gebouwen gezinnen "
        "gewicht gevolgen geheimen bericht bedrijfsleven verband verstand herfst beste best verst",
    )
)


class Measure(NamedTuple):
    """How a text reads: sentences, words, long sentences, sentences in the passive voice."""

    sentences: int
    words: int
    long: int
    passive: int

    @property
    def too_passive(self) -> bool:
        return self.passive > max(1, MOST_PASSIVE * max(self.sentences, FEW_SENTENCES))


def prose(entry: Entry) -> Iterator[tuple[FieldPath, str]]:
    """(field, text) of everything a visitor reads in sentences; the story of a practice has the field 'verhaal'."""
    for where, value, mark in marked_values(entry.record):
        if isinstance(mark, Proza) and where[0] != _NOT_SHOWN:
            yield where, value
    if entry.document.body:
        yield STORY, entry.document.body


def sentences(text: str) -> list[list[str]]:
    """The words of every sentence; rows of a table and addresses of links are not sentences."""
    lines = (line for line in _LINK.sub("]", text).splitlines() if not line.lstrip().startswith("|"))
    return [words for part in _END.split("\n".join(lines)) if (words := _WORD.findall(part))]


def is_passive(sentence: str) -> bool:
    """Whether somebody is left out who does it: 'worden' with a participle in one clause."""
    return any(
        _AUXILIARY.search(clause)
        and any(found.casefold() not in _NO_PARTICIPLE for found in _PARTICIPLE.findall(clause))
        for clause in _CLAUSE.split(sentence)
    )


def measure(texts: Iterator[str] | list[str]) -> Measure:
    """All texts of one record together."""
    found = [_measured(text) for text in texts]
    return Measure(*(sum(column) for column in zip(*found, strict=True))) if found else Measure(0, 0, 0, 0)


@lru_cache(maxsize=16384)
def _measured(text: str) -> Measure:
    found = sentences(text)
    passive = sum(is_passive(part) for part in _END.split(text)) if _AUXILIARY.search(text) else 0
    return Measure(len(found), sum(map(len, found)), sum(len(words) > MOST_WORDS for words in found), passive)


class HardWords:
    """A list of hard words, each with its plain word; finds them in a text in one walk."""

    def __init__(self, plain: Mapping[str, str]) -> None:
        """`plain`: every form of a hard word -> its plain word."""
        self.plain = {form.casefold(): word for form, word in plain.items()}
        # Most texts have no telling word of a hard form; then the long pattern need not be tried.
        self._telling = {max(parts, key=len) for form in self.plain if (parts := _WORD_PART.findall(form))}
        longest_first = sorted(self.plain, key=lambda form: (-len(form), form))
        self._pattern = re.compile(
            rf"(?<![\w-])(?:{'|'.join(map(re.escape, longest_first)) or '(?!)'})(?![\w-])", re.IGNORECASE
        )

    def find(self, text: str) -> Iterator[tuple[str, str]]:
        """(hard word as it stands there, plain word) in order of the text."""
        if self._telling.isdisjoint(_WORD_PART.findall(text.casefold())):
            return
        for match in self._pattern.finditer(text):
            yield match.group(), self.plain[match.group().casefold()]


def hard_words(catalog: Catalog) -> HardWords:
    """The list of the vocabulary: the id of a word (a dash is a space) and its synonyms are the hard forms."""
    found = catalog.words("moeilijke_woorden")
    return HardWords({form: w.naam for key, w in found.items() for form in (key.replace("-", " "), *w.synoniemen)})
