"""Which kind of record number `i` is, where it lies, and which other records are near it."""

from __future__ import annotations

from typing import NamedTuple

from routewijzer.catalog import NATIONAL
from routewijzer.drafts import record_path
from routewijzer.models import KINDS

# What the records of one block of twenty are; regional kinds get a region in turn.
BLOCK = (
    *("regeling", "programma", "praktijk", "opleiding", "programma"),
    *("regionale-regeling", "programma", "praktijk", "overstap", "regeling"),
    *("programma", "praktijk", "regionale-opleiding", "regionale-regeling", "programma"),
    *("praktijk", "overstap", "regionale-regeling", "programma", "opleiding"),
)


class Place(NamedTuple):
    """A record's file and how others refer to it."""

    kind: str
    regio: str
    id: str

    @property
    def path(self) -> str:
        return record_path(KINDS[self.kind], self.regio, self.id)

    @property
    def key(self) -> str:
        return f"{self.regio}/{self.id}" if self.kind in ("programma", "praktijk") else self.id


def place_of(i: int, regions: list[str]) -> Place:
    """Where record `i` lies."""
    word = BLOCK[i % len(BLOCK)]
    kind = word.removeprefix("regionale-")
    regional = word != kind or kind in ("programma", "praktijk")
    return Place(kind, regions[(i // 2) % len(regions)] if regional else NATIONAL, f"{kind}-{i:05d}")


def near(i: int, kind: str, regions: list[str]) -> list[str]:
    """Keys of the records of a kind in the block of record `i`."""
    start = i - i % len(BLOCK)
    places = (place_of(j, regions) for j in range(start, start + len(BLOCK)) if j != i)
    return [place.key for place in places if place.kind == kind]
