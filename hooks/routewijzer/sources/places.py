"""Places: every web address of the records, with who names it and when an editor last looked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urldefrag

from ..catalog import NATIONAL, Catalog
from ..models.base import Bron, Deel
from ..parsing import FieldPath
from ..reading import Document


@dataclass(frozen=True, order=True)
class Mention:
    """One record that names an address.

    `checked` is the ISO day on which an editor last looked at the page; '' for a plain link, of which only
    being alive matters. `official` when the maker of the rule itself speaks there.
    """

    path: str
    line: int
    regio: str
    title: str
    checked: str = ""
    official: bool = False


@dataclass(frozen=True)
class Source:
    """One address (without fragment) and everything that names it."""

    url: str
    mentions: tuple[Mention, ...]

    @property
    def official(self) -> bool:
        return any(mention.official for mention in self.mentions)


def sources(catalog: Catalog) -> list[Source]:
    """Every https address of records and word lists, in order of address."""
    found: dict[str, set[Mention]] = {}
    for url, mention in _mentions(catalog):
        found.setdefault(urldefrag(url).url, set()).add(mention)
    return [Source(url, tuple(sorted(mentions))) for url, mentions in sorted(found.items())]


def _mentions(catalog: Catalog) -> Iterator[tuple[str, Mention]]:
    for entry in catalog.all():
        yield from _of(entry.record, entry.document, entry.regio, entry.record.gecontroleerd_op)
    lists = {"regelingen/_sectoren.yml": catalog.sectoren, "regelingen/_hulp.yml": catalog.hulp}
    for path, words in lists.items():
        if document := catalog.documents.get(path):
            yield from _of(words, document, NATIONAL, "")


def _of(record: Deel, document: Document, regio: str, checked: str) -> Iterator[tuple[str, Mention]]:
    for where, url, bron in _addresses(record):
        line = document.line(where)
        if bron is None:
            yield url, Mention(document.path, line, regio, str(where[0]))
        else:
            # Who went through the whole record saw its sources too.
            seen = max(bron.gezien_op, checked)
            yield url, Mention(document.path, line, regio, bron.titel, seen, bron.soort == "officieel")


def _addresses(
    value: Any, where: FieldPath = (), bron: Bron | None = None
) -> Iterator[tuple[FieldPath, str, Bron | None]]:
    if isinstance(value, str):
        if value.startswith("https://"):
            yield where, value, bron
    elif isinstance(value, Deel):
        inside = value if isinstance(value, Bron) else bron
        for name in type(value).model_fields:
            yield from _addresses(getattr(value, name), (*where, name), inside)
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from _addresses(item, (*where, str(key)), bron)
    elif isinstance(value, (tuple, list)):
        for index, item in enumerate(value):
            yield from _addresses(item, (*where, index), bron)
