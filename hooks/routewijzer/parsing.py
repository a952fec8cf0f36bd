"""Parsing: YAML events -> plain values and the line of every field. Strict, and the parser is never recursive.

Nesting never becomes recursion (PyYAML's C loader itself dies on deep nesting) and nothing is resolved
that an editor did not mean: only true/false, null, whole numbers and decimals with one or two digits.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import yaml

from .findings import Finding
from .phrases import said
from .text import forbidden_characters
from .writing import MOST_DIGITS

FieldPath = tuple[str | int, ...]

MOST_DEPTH = 20
MOST_NODES = 20_000
MOST_NAME = 100

_INT = re.compile(rf"-?(?:0|[1-9][0-9]{{0,{MOST_DIGITS - 1}}})")
_DECIMAL = re.compile(r"-?(?:0|[1-9][0-9]{0,11})\.[0-9]{1,2}")
_CONSTANTS: dict[str, Any] = {"true": True, "false": False, "null": None, "~": None, "": None}
# `<<` would merge other fields in; the others mean something to JavaScript objects.
NO_FIELD_NAME = frozenset({"", "<<", "__proto__", "constructor", "prototype"})


def dotted(where: FieldPath) -> str:
    """A path as a finding names it, counted from one: ('bronnen', 0, 'url') -> 'bronnen.1.url'."""
    return ".".join(str(step + 1) if isinstance(step, int) else step for step in where)


def scalars(value: Any, where: FieldPath = ()) -> Iterator[tuple[FieldPath, Any]]:
    """(path, value) of everything in a parsed value that is no group and no list."""
    if isinstance(value, dict):
        for key, part in value.items():
            yield from scalars(part, (*where, key))
    elif isinstance(value, list):
        for number, part in enumerate(value):
            yield from scalars(part, (*where, number))
    else:
        yield where, value


class Builder:
    """Builds values from events with an explicit stack; stops at what may never be loaded."""

    def __init__(self, path: str, first_line: int) -> None:
        self.path = path
        self.offset = first_line
        self.findings: list[Finding] = []
        self.lines: dict[FieldPath, int] = {}
        self.result: Any = None
        self.seen = False
        self.nodes = 0
        self.stack: list[tuple[Any, FieldPath]] = []
        self.key: list[str | None] = []

    def take(self, event: Any) -> bool:
        """Handle one event; False when the file must not be read any further."""
        line = event.start_mark.line + self.offset
        if isinstance(event, yaml.DocumentStartEvent) and self.seen:
            return self._stop("Y007", line, "het bestand bevat een tweede document (---)")
        if isinstance(event, yaml.AliasEvent):
            return self._stop("Y004", line, f"hier staat een verwijzing (*{event.anchor})")
        if isinstance(event, yaml.NodeEvent):
            if event.anchor:
                return self._stop("Y004", line, f"hier staat een anker (&{event.anchor})")
            if tag := getattr(event, "tag", None):
                return self._stop("Y004", line, f"hier staat een label ({tag})")
            self.nodes += 1
            if self.nodes > MOST_NODES:
                return self._stop("Y005", line, said("te_veel_waarden", meeste=MOST_NODES).text)
            self.seen = True
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event, line)
        if isinstance(event, (yaml.MappingStartEvent, yaml.SequenceStartEvent)):
            return self._open({} if isinstance(event, yaml.MappingStartEvent) else [], line)
        if isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
            self.stack.pop()
            self.key.pop()
        return True

    def _stop(self, code: str, line: int, text: str) -> bool:
        self.findings.append(Finding(self.path, line, "", code, text))
        return False

    def _open(self, container: Any, line: int) -> bool:
        if len(self.stack) >= MOST_DEPTH:
            return self._stop("Y005", line, said("te_diep", meeste=MOST_DEPTH).text)
        if self._waits_for_key():
            return self._stop("Y002", line, "een veldnaam moet een gewoon woord zijn")
        where = self._place(container, line)
        self.stack.append((container, where))
        self.key.append(None)
        return True

    def _waits_for_key(self) -> bool:
        return bool(self.stack) and isinstance(self.stack[-1][0], dict) and self.key[-1] is None

    def _scalar(self, event: Any, line: int) -> bool:
        if hidden := forbidden_characters(event.value):
            return self._stop("Y008", line, f"hier staat het teken {hidden[0][1]} (als \\-code)")
        if self._waits_for_key():
            return self._field(event.value, line)
        self._place(event.value if not event.implicit[0] else _resolve(event.value), line)
        return True

    def _field(self, name: str, line: int) -> bool:
        if name in NO_FIELD_NAME or "\n" in name or len(name) > MOST_NAME:
            return self._stop("Y002", line, said("veldnaam", naam=name[:MOST_NAME]).text)
        parent, where = self.stack[-1]
        here = (*where, name)
        if name in parent:
            text = f"staat er twee keer (ook op regel {self.lines[here]})"
            self.findings.append(Finding(self.path, line, dotted(here), "Y003", text))
        self.lines.setdefault(here, line)
        self.key[-1] = name
        return True

    def _place(self, value: Any, line: int) -> FieldPath:
        if not self.stack:
            self.result = value
            self.lines[()] = line
            return ()
        parent, where = self.stack[-1]
        here: FieldPath
        if isinstance(parent, list):
            here = (*where, len(parent))
            parent.append(value)
            self.lines.setdefault(here, line)
        else:
            name = self.key[-1] or ""
            here = (*where, name)
            # Of a field that stands there twice the first counts; the second is a finding.
            parent.setdefault(name, value)
            self.key[-1] = None
        return here


def _resolve(word: str) -> Any:
    if word in _CONSTANTS:
        return _CONSTANTS[word]
    if _INT.fullmatch(word):
        return int(word)
    if _DECIMAL.fullmatch(word):
        return float(word)
    return word
