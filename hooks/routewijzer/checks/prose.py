"""Prose: contributors' Markdown is plain and safe; sentences are short (advice)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..findings import Finding
from ..markdown import faults
from .context import Context

MOST_WORDS = 30
_SENTENCE = re.compile(r"[^.!?:;]+")


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
    """A sentence in a summary has no more than thirty words (advice only)."""
    for entry in context.catalog.all():
        longest = max((len(part.split()) for part in _SENTENCE.findall(entry.record.samenvatting)), default=0)
        if longest > MOST_WORDS:
            yield context.find(entry, ("samenvatting",), "A001", f"heeft een zin van {longest} woorden")
