"""Catalog: all records of one source tree, frozen, with the look-ups that later stages need."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from .models import KINDS, Begrippen, Hulp, Kind, Pagina, Regio, Sectoren, Vragen
from .models.marks import references
from .reading import Document

NATIONAL = "landelijk"


def key_of(kind: Kind, regio: str, name: str) -> str:
    """How records name a record: its id, or region/id for kinds that live in a region's folder."""
    return f"{regio}/{name}" if "{regio}" in kind.page else name


@dataclass(frozen=True)
class Entry:
    """A record with its place: kind, id, region (or 'landelijk'), file, and lines for findings.

    `vervangen_door` are schemes of regions that say they take the place of this one there.
    """

    kind: Kind
    id: str
    regio: str
    record: Any
    document: Document
    vervangen_door: tuple[Entry, ...] = ()

    @property
    def key(self) -> str:
        """How other records name it."""
        return key_of(self.kind, self.regio, self.id)

    @property
    def path(self) -> str:
        return self.document.path

    @property
    def page(self) -> str:
        """Path of the page in the site, without slashes at the ends."""
        return self.kind.page.format(regio=self.regio, id=self.id)

    @property
    def name(self) -> str:
        return str(self.record.naam)

    @property
    def full_name(self) -> str:
        """With the abbreviation, if that is not in the name yet. Records may share an abbreviation."""
        short = getattr(self.record, "afkorting", None)
        if not short or short.casefold() in self.name.casefold():
            return self.name
        return f"{self.name[:-1]}, {short})" if self.name.endswith(")") else f"{self.name} ({short})"


@dataclass(frozen=True)
class Catalog:
    """Everything that was read. `entries[kind][key]`; word lists; hand-written pages by path.

    `unread` holds (kind, key) of records that are there but could not be read: a reference to one of
    them is not wrong. A catalog that is not `complete` misses a word list; only faults can come of it.
    `elsewhere` are the pages of records that a part of the catalog leaves out.
    """

    entries: Mapping[str, Mapping[str, Entry]]
    begrippen: Begrippen
    vragen: Vragen
    sectoren: Sectoren
    documents: Mapping[str, Document] = field(default_factory=dict)
    content: Mapping[str, tuple[Pagina, Document]] = field(default_factory=dict)
    unread: frozenset[tuple[str, str]] = frozenset()
    complete: bool = True
    hulp: Hulp = field(default_factory=lambda: Hulp(situaties={}))
    elsewhere: frozenset[str] = frozenset()

    def all(self) -> Iterator[Entry]:
        """Every record, kind by kind, in order of key."""
        for kind in KINDS:
            yield from self.kind(kind)

    def kind(self, name: str) -> Iterator[Entry]:
        yield from self.entries.get(name, {}).values()

    def find(self, key: str, kinds: tuple[str, ...]) -> Entry | None:
        """The record that `key` names, among these kinds."""
        return next((self.entries[k][key] for k in kinds if key in self.entries.get(k, {})), None)

    @property
    def national_desk(self) -> Entry | None:
        """The programme to which people go whose region we do not know."""
        return self.find(f"{NATIONAL}/werkcentrum", ("programma",))

    def exists(self, key: str, kinds: tuple[str, ...]) -> bool:
        """Whether there is such a record, even one that could not be read."""
        return self.find(key, kinds) is not None or any((kind, key) in self.unread for kind in kinds)

    def keys(self, kinds: tuple[str, ...]) -> frozenset[str]:
        """The keys of all records of these kinds, also of those that could not be read."""
        found = (key for kind in kinds for key in self.entries.get(kind, {}))
        return frozenset(found) | {key for kind, key in self.unread if kind in kinds}

    def words(self, lijst: str) -> Mapping[str, Any]:
        """A closed list by name; 'sectoren' comes from its own file."""
        return self.sectoren.sectoren if lijst == "sectoren" else self.begrippen.lijsten.get(lijst, {})

    def label(self, lijst: str, word: str) -> str:
        """The label of a word, or the word itself."""
        found = self.words(lijst).get(word)
        return found.naam if found else word

    @cached_property
    def by_region(self) -> Mapping[str, tuple[Entry, ...]]:
        """Regional records per region slug; programmes also under the regions they serve too."""
        found: dict[str, list[Entry]] = {key: [] for key in self.entries.get("regio", {})}
        for entry in self.all():
            if entry.kind.name == "regio":
                continue
            for regio in dict.fromkeys((entry.regio, *getattr(entry.record, "ook_in", ()))):
                if regio in found:
                    found[regio].append(entry)
        return {regio: tuple(entries) for regio, entries in found.items()}

    @cached_property
    def referring(self) -> Mapping[tuple[str, str], tuple[tuple[str, Entry], ...]]:
        """(kind, key) of a record -> (field, record) of every record that refers to it."""
        found: dict[tuple[str, str], list[tuple[str, Entry]]] = {}
        for entry in self.all():
            for where, key, kinds in references(entry.record):
                if target := self.find(key, kinds):
                    found.setdefault((target.kind.name, target.key), []).append((str(where[0]), entry))
        return {key: tuple(value) for key, value in found.items()}


def regions(catalog: Catalog) -> Iterator[tuple[str, Regio]]:
    """(slug, record) of every region, in order of slug."""
    for entry in catalog.kind("regio"):
        yield entry.id, entry.record
