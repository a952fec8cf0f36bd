"""Figures of all practices in one place: what was counted, of how many, when, by whom. Never a ranking. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from .catalog import Catalog, Entry
from .models.praktijk import whole_of


@dataclass(frozen=True)
class Figure:
    """One result of one practice; `whole` is the result that it is a part of."""

    practice: Entry
    region: str
    result: Any
    whole: Any = None

    @property
    def source(self) -> Any:
        """The source of the practice that gives the number."""
        return self.practice.record.bronnen[self.result.bron - 1]


def figures(catalog: Catalog) -> dict[str, list[Figure]]:
    """Indicator -> its figures, by name of region, practice and moment; indicators in the order of their list."""
    found = list(_all(catalog))
    return {
        word: sorted(
            (f for f in found if f.result.indicator == word),
            key=lambda f: (f.region.casefold(), f.practice.id, f.result.moment or ""),
        )
        for word in catalog.words("indicatoren")
        if any(f.result.indicator == word for f in found)
    }


def _all(catalog: Catalog) -> Iterator[Figure]:
    for practice in catalog.kind("praktijk"):
        results = practice.record.resultaten
        region = catalog.entries["regio"][practice.regio].name
        for result in results:
            yield Figure(practice, region, result, whole_of(result, results))


def series(rows: list[Figure]) -> list[list[Figure]]:
    """Per practice what was counted at two moments or more, the earliest first."""
    found: dict[str, dict[str, Figure]] = {}
    for row in rows:
        if row.result.moment:
            found.setdefault(row.practice.key, {})[row.result.moment] = row
    return [[points[m] for m in sorted(points)] for points in found.values() if len(points) > 1]


def divisions(catalog: Catalog) -> list[tuple[Any, list[Figure]]]:
    """(the whole, its parts) per practice and date, for wholes that are given with their parts."""
    found: dict[tuple[str, str, str], list[Figure]] = {}
    for row in _all(catalog):
        if row.whole is not None:
            found.setdefault((row.practice.key, row.whole.indicator, row.result.peildatum), []).append(row)
    return [(parts[0].whole, parts) for _, parts in sorted(found.items())]
