"""What a check may look at: the catalog, the day, the resolved questions; and how it makes a finding."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from ..answers import questions
from ..catalog import Catalog, Entry
from ..findings import Finding
from ..parsing import FieldPath


@dataclass(frozen=True)
class Context:
    """One run of the checks."""

    catalog: Catalog
    today: str

    @cached_property
    def questions(self) -> list[dict[str, Any]]:
        return questions(self.catalog)

    @cached_property
    def by_id(self) -> dict[str, dict[str, Any]]:
        return {q["id"]: q for q in self.questions}

    @cached_property
    def sound_rules(self) -> frozenset[str]:
        """Paths of records whose rule, words of closed lists included, refers only to what exists."""
        from .references import words_exist
        from .regels import rules_fit_questions

        bad = {finding.path for check in (words_exist, rules_fit_questions) for finding in check(self)}
        return frozenset(e.path for e in self.catalog.kind("regeling") if e.path not in bad)

    @cached_property
    def questions_sound(self) -> bool:
        """Whether the list of questions itself is without faults; nothing can be proved otherwise."""
        from .vragen import questions_are_sound

        return not any(True for _ in questions_are_sound(self))

    def unsure(self, name: str) -> bool:
        """Whether not all answers to this question are known, because a region could not be read."""
        question = self.by_id.get(name)
        unread = any(kind == "regio" for kind, _ in self.catalog.unread)
        return unread and question is not None and question["soort"] == "gemeente"

    def find(self, entry: Entry, where: FieldPath, code: str, text: str, hint: str = "") -> Finding:
        """A finding on a field of a record, on the field's own line."""
        field = ".".join(str(step + 1) if isinstance(step, int) else step for step in where)
        return Finding(entry.path, entry.document.line(where), field, code, text, hint)
