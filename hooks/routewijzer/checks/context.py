"""What a check may look at: the catalog, the day, the resolved questions; and how it makes a finding."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, TypeVar

from ..answers import questions
from ..catalog import Catalog, Entry
from ..findings import Finding
from ..parsing import FieldPath, dotted
from ..phrases import said
from ..reading import Document

T = TypeVar("T")


@dataclass(frozen=True)
class Context:
    """One run of the checks."""

    catalog: Catalog
    today: str
    memo: dict[Any, Any] = field(default_factory=dict, compare=False, repr=False)

    @cached_property
    def questions(self) -> list[dict[str, Any]]:
        return questions(self.catalog)

    @cached_property
    def by_id(self) -> dict[str, dict[str, Any]]:
        return {q["id"]: q for q in self.questions}

    def once(self, make: Callable[[Context], T]) -> T:
        """What `make` says of this run, worked out only the first time."""
        if make not in self.memo:
            self.memo[make] = make(self)
        found: T = self.memo[make]
        return found

    def unsure(self, name: str) -> bool:
        """Whether not all answers to this question are known, because a region could not be read."""
        question = self.by_id.get(name)
        unread = any(kind == "regio" for kind, _ in self.catalog.unread)
        return unread and question is not None and question["soort"] == "gemeente"

    def find(self, entry: Entry, where: FieldPath, code: str, text: str, hint: str = "") -> Finding:
        """A finding on a field of a record, on the field's own line."""
        return _on_line(entry.document, where, code, text, hint)

    def find_in(self, path: str, where: FieldPath, code: str, text: str, hint: str = "") -> Finding:
        """The same for a field of a word list."""
        return _on_line(self.catalog.documents[path], where, code, text, hint)

    def numbered_source(self, entry: Entry, where: FieldPath, number: int) -> Iterator[Finding]:
        """A finding when the record has no source with this number (the first is 1)."""
        count = len(entry.record.bronnen)
        if number > count:
            yield self.find(entry, where, *said("bron_te_hoog", bron=number, aantal=count))


def _on_line(document: Document, where: FieldPath, code: str, text: str, hint: str) -> Finding:
    return Finding(document.path, document.line(where), dotted(where), code, text, hint)
