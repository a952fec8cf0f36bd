"""Good practices: figures that add up, with a source, and an honest account of what failed."""

from __future__ import annotations

from collections.abc import Iterator

from ..findings import Finding
from .context import Context


def results_add_up(context: Context) -> Iterator[Finding]:
    """Parts of a whole of the same date add up to it, or the difference is explained; the whole itself is given."""
    for entry in context.catalog.kind("praktijk"):
        results = entry.record.resultaten
        totals = {(r.indicator, r.peildatum): r for r in results if r.deel_van is None}
        for whole in dict.fromkeys((r.deel_van, r.peildatum) for r in results if r.deel_van):
            parts = [r for r in results if (r.deel_van, r.peildatum) == whole]
            where = ("resultaten", results.index(parts[0]))
            total = totals.get(whole)
            if total is None:
                yield context.find(
                    entry,
                    where,
                    "C001",
                    f"is een deel van '{whole[0]}', maar dat cijfer ontbreekt bij deze peildatum",
                    f"geef ook het cijfer '{whole[0]}' met peildatum '{whole[1]}'",
                )
            elif (added := sum(r.waarde for r in parts)) != total.waarde and not entry.record.verschil_toelichting:
                yield context.find(
                    entry, where, "C001", f"de delen zijn samen {added}, maar '{whole[0]}' is {total.waarde}"
                )


def results_have_source(context: Context) -> Iterator[Finding]:
    """A figure names a source by its number in `bronnen`."""
    for entry in context.catalog.kind("praktijk"):
        for number, result in enumerate(entry.record.resultaten):
            if result.bron > len(entry.record.bronnen):
                yield context.find(
                    entry,
                    ("resultaten", number, "bron"),
                    "C005",
                    f"bron {result.bron} bestaat niet; er zijn {len(entry.record.bronnen)} bronnen",
                )


def says_what_failed(context: Context) -> Iterator[Finding]:
    """A practice says what did not work, or that this is not yet known."""
    for entry in context.catalog.kind("praktijk"):
        if not entry.record.wat_werkte_niet and not entry.record.nog_niet_bekend:
            yield context.find(entry, ("wat_werkte_niet",), "C006", "ontbreekt")
