"""What records say about combining schemes: it may not contradict itself."""

from __future__ import annotations

from collections.abc import Iterator

from ..catalog import NATIONAL, Catalog, Entry
from ..findings import Finding
from .context import Context


def combining_is_consistent(context: Context) -> Iterator[Finding]:
    """What excludes each other does not go well together, and is not applied for one after the other."""
    excluded = {
        frozenset((entry.key, key)) for entry in context.catalog.kind("regeling") for key in entry.record.sluit_uit
    }
    for entry in context.catalog.kind("regeling"):
        for field in ("samen_met", "voorliggend"):
            for number, key in enumerate(getattr(entry.record, field)):
                if key != entry.key and frozenset((entry.key, key)) in excluded:
                    yield context.find(
                        entry, (field, number), "V007", f"'{key}' staat ook bij 'sluit_uit', hier of in dat record"
                    )


def order_of_applying_ends(context: Context) -> Iterator[Finding]:
    """No scheme has to be applied for before itself, also not by way of others."""
    for entry in context.catalog.kind("regeling"):
        for number, key in enumerate(entry.record.voorliggend):
            if key != entry.key and entry.key in _before(context.catalog, key):
                yield context.find(
                    entry, ("voorliggend", number), "V007", f"'{key}' gaat voor, maar moet zelf na '{entry.key}'"
                )


def variants_are_regional(context: Context) -> Iterator[Finding]:
    """Only a scheme of a region takes the place of a scheme, and that one is national."""
    for entry in context.catalog.kind("regeling"):
        key = entry.record.variant_van
        national = context.catalog.find(key, ("regeling",)) if key else None
        if key and entry.regio == NATIONAL:
            yield context.find(entry, ("variant_van",), "V008", "deze regeling is zelf landelijk")
        elif isinstance(national, Entry) and national.regio != NATIONAL:
            yield context.find(entry, ("variant_van",), "V008", f"'{key}' is niet landelijk")


def _before(catalog: Catalog, key: str) -> set[str]:
    """All schemes that go before `key`, directly or by way of others."""
    found: set[str] = set()
    ahead = [key]
    while ahead:
        entry = catalog.find(ahead.pop(), ("regeling",))
        fresh = set(entry.record.voorliggend) - found if entry else set()
        found |= fresh
        ahead += sorted(fresh)
    return found
