"""What mending did: one change, and the whole of one file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


class Change(NamedTuple):
    """One change, in Dutch; `line` counts from 1 in the new text, 0 is the whole file.

    `heals` when the record was wrong before; otherwise it was only written in another way.
    """

    line: int
    text: str
    heals: bool

    def __str__(self) -> str:
        return f"regel {self.line}: {self.text}" if self.line else self.text


@dataclass(frozen=True)
class Mended:
    """A file before and after, and what was changed; `changes` is empty when nothing had to be."""

    path: str
    before: bytes
    text: str
    changes: tuple[Change, ...] = ()

    @property
    def after(self) -> bytes:
        return self.text.encode() if self.changes else self.before

    @property
    def heals(self) -> bool:
        return any(change.heals for change in self.changes)
