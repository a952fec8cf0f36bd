"""A page per sector, "van uw sector naar ander werk": switches, papers, training, fund; and the overview."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from ..catalog import Entry
from ..status import is_expired
from ..tree import Page
from ..views import Views

PATH = "sectoren"


@dataclass
class _Found:
    """What the records say about one sector."""

    van: list[Entry] = field(default_factory=list)
    naar: list[Entry] = field(default_factory=list)
    opleiding: list[Entry] = field(default_factory=list)
    regeling: list[Entry] = field(default_factory=list)
    praktijk: list[Entry] = field(default_factory=list)


def pages(views: Views) -> Iterator[Page]:
    """`sectoren/` and `sectoren/<sector>/`; no page of its own for the answer that stands for every sector."""
    sectors = views.catalog.words("sectoren")
    found = _found(views)
    everyone = [entry for word, sector in sectors.items() if sector.elke for entry in found[word].van]
    own = {word: sector for word, sector in sectors.items() if not sector.elke}
    for word, sector in own.items():
        yield _sector(views, word, sector, found[word], everyone)
    body = views.render(
        "sectoren.jinja", PATH, sectoren=[(word, sector.naam, found[word]) for word, sector in own.items()]
    )
    text = "Kies de sector waar u nu werkt. U ziet waar u naartoe kunt, met welke papieren, en welk fonds meebetaalt."
    yield Page(PATH, "Van uw sector naar ander werk", text, body, "sectoren", "overstappen", index=True)


def _found(views: Views) -> dict[str, _Found]:
    found = {word: _Found() for word in views.catalog.words("sectoren")}
    for entry in views.catalog.kind("overstap"):
        found[entry.record.van.sector].van.append(entry)
        if entry.record.naar.sector != entry.record.van.sector:
            found[entry.record.naar.sector].naar.append(entry)
    for entry in views.catalog.kind("opleiding"):
        for word in entry.record.sectoren:
            found[word].opleiding.append(entry)
    for entry in views.catalog.kind("regeling"):
        if not is_expired(entry.record, views.today):
            for word in entry.record.sectoren:
                found[word].regeling.append(entry)
    for entry in views.catalog.kind("praktijk"):
        for word in dict.fromkeys((*entry.record.sector_van, *entry.record.sector_naar)):
            found[word].praktijk.append(entry)
    return found


def _sector(views: Views, word: str, sector: Any, found: _Found, everyone: list[Entry]) -> Page:
    path = f"{PATH}/{word}"
    switches = [*found.van, *everyone]
    body = views.render(
        "sector.jinja",
        path,
        sector=sector,
        gevonden=found,
        iedereen=everyone,
        papieren=_papers(views, switches),
        regelingen=_helping(views, switches),
    )
    title = f"{sector.naam}: van uw sector naar ander werk"
    text = f"Werkt u in {sector.naam}? Bekijk naar welk ander werk u kunt, met welke papieren en wie meebetaalt."
    synonyms = (*sector.synoniemen, *(fund.naam for fund in sector.fondsen))
    return Page(path, title, text, body, "sector", "overstappen", synonyms=synonyms)


def _papers(views: Views, switches: list[Entry]) -> list[tuple[str, Entry | None, list[Entry]]]:
    """(name, training that gives it, switches that ask for it) of every paper, the most asked first."""
    found: dict[str, tuple[str, Entry | None, list[Entry]]] = {}
    for entry in switches:
        for paper in entry.record.papieren:
            training = views.link(paper.opleiding, "opleiding") if paper.opleiding else None
            name = training.name if training else paper.naam
            found.setdefault(name, (name, training, []))[2].append(entry)
    return sorted(found.values(), key=lambda row: (-len(row[2]), row[0].casefold()))


def _helping(views: Views, switches: list[Entry]) -> list[str]:
    """Keys of the schemes that help these switches and still hold, the most named first."""
    keys = [key for entry in switches for key in entry.record.regelingen]
    names = {key: views.link(key, "regeling") for key in keys}
    current = [key for key, entry in names.items() if not is_expired(entry.record, views.today)]
    return sorted(current, key=lambda key: (-keys.count(key), names[key].name.casefold()))
