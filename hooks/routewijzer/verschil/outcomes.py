"""What the wizard does with a record in two versions: its rule in words, and the outcomes of its examples. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from ..answers import questions
from ..catalog import Catalog, Entry
from ..eligibility import ELIGIBLE_KINDS, whole_rule
from ..explain import worked
from ..words import conditions
from .report import ExampleChange


class Judge:
    """One version of the records as the wizard sees it, on one ISO day."""

    def __init__(self, catalog: Catalog, today: str) -> None:
        self.questions = questions(catalog)
        self.by_id = {question["id"]: question for question in self.questions}
        self.today = today

    def rule(self, entry: Entry | None) -> tuple[str, ...]:
        """The whole rule in words, one line per condition, nested with two spaces."""
        if entry is None or entry.kind.name not in ELIGIBLE_KINDS:
            return ()
        return tuple(_lines(conditions(whole_rule(entry), self.by_id), 0))

    def outcomes(self, entry: Entry | None) -> dict[str, str]:
        """Name of every example of the record -> its outcome in words."""
        # A course has examples too, but those are names.
        if entry is None or entry.kind.name != "regeling":
            return {}
        return {one.name: one.outcome for one in worked(entry.record, whole_rule(entry), self.questions, self.today)}


def _lines(parts: Sequence[Any], depth: int) -> Iterator[str]:
    for part in parts:
        if isinstance(part, str):
            yield "  " * depth + part
        else:
            yield "  " * depth + part["kop"]
            yield from _lines(part["delen"], depth + 1)


def example_changes(before: dict[str, str], after: dict[str, str]) -> tuple[ExampleChange, ...]:
    """The examples whose outcome differs, also those that came or went."""
    names = {**before, **after}
    return tuple(
        ExampleChange(name, before.get(name, ""), after.get(name, ""))
        for name in names
        if before.get(name) != after.get(name)
    )
