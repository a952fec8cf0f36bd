"""Municipalities: what a new table of the CBS changes in our regions. Pure.

Mergers, moves between regions and new names. What a person must decide is a ValueError.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from .catalog import Catalog, regions
from .cbs import Place, Table
from .models.regio import Gemeente


class Known(NamedTuple):
    """A municipality as we have it, with the slug of its region."""

    regio: str
    gemeente: Gemeente


class Changes(NamedTuple):
    """What is different in the table, all by code of the municipality.

    `slugs` gives our slug for the code of each region; `opgegaan` says in which municipality one that is gone went,
    of which nobody said so for those in `vermoed`.
    """

    tabel: Table
    slugs: Mapping[str, str]
    oud: Mapping[str, Known]
    nieuw: Mapping[str, Place]
    weg: tuple[str, ...]
    erbij: tuple[str, ...]
    verhuisd: tuple[str, ...]
    hernoemd: tuple[str, ...]
    opgegaan: Mapping[str, str]
    vermoed: frozenset[str]

    @property
    def any(self) -> bool:
        return bool(self.weg or self.erbij or self.verhuisd or self.hernoemd)

    def slug(self, code: str) -> str:
        """Our region for a municipality of the table."""
        return self.slugs[self.nieuw[code].regio]


def compare(catalog: Catalog, table: Table, into: Mapping[str, str] | None = None) -> Changes:
    """What the table changes. `into` says, by code, in which municipality one that is gone went.

    Raises ValueError for a region that only one side knows or that has another name, for a municipality that is
    gone without our knowing where to, and for an `into` that makes no sense.
    """
    ours = dict(regions(catalog))
    slugs = {record.code: slug for slug, record in ours.items()}
    names = {place.regio: place.regionaam for place in table.plaatsen}
    _same_regions({slugs[code]: code for code in slugs}, names)
    for code, name in names.items():
        record = ours[slugs[code]]
        if name.casefold() not in {word.casefold() for word in (record.naam, *record.ook_bekend_als)}:
            raise ValueError(
                f"{code} heet bij het CBS '{name}' en hier '{record.naam}'; "
                f"zet die naam eerst in regions/{slugs[code]}/regio.yml (naam of ook_bekend_als)"
            )
    old = {g.code: Known(slug, g) for slug, record in ours.items() for g in record.gemeenten}
    new = {place.code: place for place in table.plaatsen}
    both = sorted(old.keys() & new.keys())
    found = Changes(
        table,
        slugs,
        old,
        new,
        weg=tuple(sorted(old.keys() - new.keys())),
        erbij=tuple(sorted(new.keys() - old.keys())),
        verhuisd=tuple(code for code in both if old[code].regio != slugs[new[code].regio]),
        hernoemd=tuple(code for code in both if old[code].gemeente.naam != new[code].naam),
        opgegaan={},
        vermoed=frozenset(),
    )
    said = into or {}
    return found._replace(opgegaan=_successors(found, said), vermoed=frozenset(found.weg) - said.keys())


def _same_regions(ours: Mapping[str, str], theirs: Mapping[str, str]) -> None:
    known = set(ours.values())
    if unknown := sorted(theirs.keys() - known):
        shown = ", ".join(f"{code} {theirs[code]}" for code in unknown)
        raise ValueError(f"het CBS heeft een regio die wij niet kennen: {shown}; maak eerst haar regio.yml")
    if missing := sorted(slug for slug, code in ours.items() if code not in theirs):
        raise ValueError(
            f"het CBS kent {len(theirs)} arbeidsmarktregio's en wij {len(ours)}; bij het CBS ontbreekt: "
            f"{', '.join(missing)}. Voeg die regio eerst met de hand samen met een andere"
        )


def _successors(changes: Changes, into: Mapping[str, str]) -> dict[str, str]:
    """Where each municipality that is gone went: as given, or to the only new one in its region."""
    for code, target in into.items():
        if code not in changes.weg:
            raise ValueError(f"{code} is niet weg, dus kan nergens in opgaan")
        if target not in changes.nieuw:
            raise ValueError(f"{target} staat niet in de tabel, dus daar kan {code} niet in opgaan")
    found = {}
    unclear = []
    for code in changes.weg:
        fresh = [one for one in changes.erbij if changes.slug(one) == changes.oud[code].regio]
        if target := into.get(code) or (fresh[0] if len(fresh) == 1 else ""):
            found[code] = target
        else:
            unclear.append(f"{code} {changes.oud[code].gemeente.naam}")
    if unclear:
        raise ValueError(f"waarin gingen deze gemeenten op: {', '.join(unclear)}? Zeg het met --naar GM0001=GM0002")
    return found


def report(changes: Changes) -> list[str]:
    """What changes, in Dutch, a line for each municipality."""
    old, new = changes.oud, changes.nieuw
    total = f"{len(new)} gemeenten in {len({place.regio for place in new.values()})} regio's"
    lines = [f"{changes.tabel.titel} (CBS-tabel {changes.tabel.id}): {total}"]
    lines += [f"nieuw: {code} {new[code].naam} ({changes.slug(code)})" for code in changes.erbij]
    for code in changes.weg:
        target = changes.opgegaan[code]
        was = f"{code} {old[code].gemeente.naam} ({old[code].regio})"
        how = "waarschijnlijk opgegaan" if code in changes.vermoed else "opgegaan"
        lines.append(f"weg: {was}, {how} in {target} {new[target].naam} ({changes.slug(target)})")
    for code in changes.verhuisd:
        lines.append(f"andere regio: {code} {new[code].naam}, van {old[code].regio} naar {changes.slug(code)}")
    for code in changes.hernoemd:
        lines.append(f"andere naam: {code} {new[code].naam}, eerst {old[code].gemeente.naam}")
    return lines if changes.any else [*lines, "er verandert niets"]


def centres(catalog: Catalog, changes: Changes) -> list[str]:
    """What an editor must settle by hand: regions whose leading municipality is no longer one of theirs."""
    now = {(changes.slug(code), place.naam) for code, place in changes.nieuw.items()}
    return [
        f"let op: {record.centrumgemeente.naam} is geen gemeente meer van {slug}; pas 'centrumgemeente' aan"
        for slug, record in regions(catalog)
        if record.centrumgemeente and (slug, record.centrumgemeente.naam) not in now
    ]


def wanted(changes: Changes) -> dict[str, dict[str, Gemeente]]:
    """Per region the municipalities as they must become, by code; a name that is gone is one to search by."""
    found: dict[str, dict[str, Gemeente]] = {slug: {} for slug in changes.slugs.values()}
    for code, place in changes.nieuw.items():
        known = changes.oud.get(code)
        names = [*known.gemeente.ook, known.gemeente.naam] if known else []
        for gone in (code_ for code_, target in changes.opgegaan.items() if target == code):
            names += [changes.oud[gone].gemeente.naam, *changes.oud[gone].gemeente.ook]
        also = tuple(dict.fromkeys(name for name in names if name != place.naam))
        found[changes.slug(code)][code] = Gemeente(code=code, naam=place.naam, ook=also)
    return found
