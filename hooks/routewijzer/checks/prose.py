"""Prose: contributors' Markdown is plain and safe; sentences are short, words plain, and somebody acts (advice)."""

from __future__ import annotations

from collections.abc import Iterator

from ..catalog import Entry
from ..findings import Finding
from ..language import MOST_WORDS, STORY, hard_words, measure, prose, sentences
from ..markdown import faults
from ..parsing import FieldPath
from .context import Context


def markdown_is_safe(context: Context) -> Iterator[Finding]:
    """Markdown of contributors survives sanitising unchanged."""
    for entry in context.catalog.all():
        if text := getattr(entry.record, "toelichting", None):
            for offset, what in faults(text):
                yield context.find(entry, ("toelichting",), "F007", f"{what} (regel {offset + 1} van de toelichting)")
        if entry.document.body:
            for offset, what in faults(entry.document.body):
                yield Finding(entry.path, entry.document.body_line + offset, "verhaal", "F007", what)


def pages_are_safe(context: Context) -> Iterator[Finding]:
    """A hand-written page is plain Markdown too; it may also link to other pages of this site."""
    for _, document in context.catalog.content.values():
        for offset, what in faults(document.body, internal=True):
            yield Finding(document.path, document.body_line + offset, "tekst", "F007", what)


def sentences_are_short(context: Context) -> Iterator[Finding]:
    """A sentence has no more than twenty words (advice only)."""
    for entry in context.catalog.all():
        for where, text in prose(entry):
            longest = max((len(words) for words in sentences(text)), default=0)
            if longest > MOST_WORDS:
                yield _at(context, entry, where, "A001", f"heeft een zin van {longest} woorden")


def words_are_plain(context: Context) -> Iterator[Finding]:
    """A text has no word of which our list knows a plainer one (advice only)."""
    hard = hard_words(context.catalog)
    for entry in context.catalog.all():
        for where, text in prose(entry):
            for word, plain in dict(hard.find(text)).items():
                yield _at(context, entry, where, "A005", f"'{word}' is een moeilijk woord", f"schrijf '{plain}'")


def somebody_acts(context: Context) -> Iterator[Finding]:
    """A record mostly says who does something (advice only)."""
    for entry in context.catalog.all():
        found = measure([text for _, text in prose(entry)])
        if found.too_passive:
            text = f"{found.passive} van de {found.sentences} zinnen zeggen niet wie iets doet ('wordt … gedaan')"
            yield context.find(entry, (), "A004", text)


def _at(context: Context, entry: Entry, where: FieldPath, code: str, text: str, hint: str = "") -> Finding:
    if where == STORY:
        return Finding(entry.path, entry.document.body_line, "verhaal", code, text, hint)
    return context.find(entry, where, code, text, hint)
