"""A site for one region: the part of the catalog that it shows. Same code, same pages; only the data differ."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from .catalog import NATIONAL, Catalog, Entry
from .findings import did_you_mean
from .models import Regio
from .models.hulp import Hulp, Hulproute, Hulpstap
from .models.marks import references


def region_of(catalog: Catalog, slug: str) -> Entry:
    """The region with this slug; raises ValueError when there is none."""
    regions = catalog.entries.get("regio", {})
    if slug not in regions:
        raise ValueError(f"de regio '{slug}' bestaat niet ({did_you_mean(slug, regions)})")
    return regions[slug]


def edition_name(region: Entry, site_name: str) -> str:
    """What the region's own site is called."""
    edition = region.record.uitgave
    return edition.naam if edition and edition.naam else f"{site_name} {region.name}"


def part_for(catalog: Catalog, slug: str) -> Catalog:
    """National records, those of the region, and what these refer to; without what the region hides.

    All regions stay, so that a municipality elsewhere still leads to its own desk.
    """
    region = region_of(catalog, slug)
    edition = region.record.uitgave
    hidden = frozenset(edition.verborgen) if edition else frozenset()
    own = {entry.path for entry in catalog.by_region[slug]}
    # The national desk came after a programme in every region; here only the region's own counts.
    elsewhere = hidden | {e.key for e in catalog.kind("programma") if e.regio != NATIONAL and e.path not in own}

    def shown(entry: Entry) -> Entry:
        return _without(entry, hidden if entry.path in own else elsewhere)

    chosen = {
        entry.path: shown(entry)
        for entry in catalog.all()
        if entry.kind.name == "regio" or ((entry.regio == NATIONAL or entry.path in own) and entry.key not in hidden)
    }
    # Other regions' own editions do not count for what is referred to.
    waiting = [e for e in chosen.values() if e.kind.name != "regio" or e.id == slug]
    while waiting:
        for _, key, kinds in references(waiting.pop().record):
            target = catalog.find(key, kinds)
            if target and target.path not in chosen and key not in hidden:
                chosen[target.path] = shown(target)
                waiting.append(chosen[target.path])
    entries = {
        kind: {key: chosen[entry.path] for key, entry in found.items() if entry.path in chosen}
        for kind, found in catalog.entries.items()
    }
    content = {path: found for path, found in catalog.content.items() if not found[0].alleen_landelijk}
    elsewhere = frozenset(entry.page for entry in catalog.all() if entry.path not in chosen)
    hulp = _steps(catalog.hulp, hidden)
    return replace(catalog, entries=entries, content=content, hulp=hulp, elsewhere=elsewhere)


def _steps(hulp: Hulp, hidden: frozenset[str]) -> Hulp:
    """The steps of help, that refer to nothing hidden."""

    def step(one: Hulpstap) -> Hulpstap:
        return one.model_copy(update={"uit": tuple(key for key in one.uit if key not in hidden)})

    def route(one: Hulproute) -> Hulproute:
        return one.model_copy(update={"stappen": tuple(map(step, one.stappen))})

    situations = {name: tuple(map(route, of)) for name, of in hulp.situaties.items()}
    return hulp.model_copy(update={"situaties": situations, "inkomensdaling": tuple(map(step, hulp.inkomensdaling))})


def _without(entry: Entry, hidden: frozenset[str]) -> Entry:
    """The entry without its references to hidden records."""
    if not hidden:
        return entry
    record = entry.record if isinstance(entry.record, Regio) else _cleaned(entry.record, hidden)
    return entry if record is entry.record else replace(entry, record=record)


def _cleaned(part: Any, hidden: frozenset[str]) -> Any:
    """A record, or a part of one, in which no reference names a hidden record."""
    update: dict[str, Any] = {}
    for where, key, _ in references(part):
        name = str(where[0])
        if key not in hidden or name in update:
            continue
        value = getattr(part, name)
        update[name] = _kept(value, hidden) if isinstance(value, tuple) else None
    return part.model_copy(update=update) if update else part


def _kept(items: tuple[Any, ...], hidden: frozenset[str]) -> tuple[Any, ...]:
    # A part that also says something else, such as which paper one needs, stays.
    return tuple(
        i if isinstance(i, str) else _cleaned(i, hidden) for i in items if not (isinstance(i, str) and i in hidden)
    )
