"""The table of record kinds: where their files lie, which model they follow, where their page comes."""

from __future__ import annotations

from typing import NamedTuple

from pydantic import Field

from .base import Deel, Record
from .opleiding import Opleiding, Overstap
from .praktijk import Praktijk
from .programma import Programma
from .regeling import Regeling
from .regio import Regio


class Kind(NamedTuple):
    """One kind of record.

    `national` and `regional` are folders ('' = the folder itself, None = not there);
    `page` is the page path, with {regio} and {id}.
    """

    name: str
    plural: str
    model: type[Record]
    national: str | None
    regional: str | None
    suffix: str
    page: str
    label: str


KINDS: dict[str, Kind] = {
    kind.name: kind
    for kind in (
        Kind("regeling", "regelingen", Regeling, "", "regelingen", ".yml", "regelingen/{id}", "Regeling"),
        Kind("regio", "regios", Regio, None, "", ".yml", "regios/{id}", "Regio"),
        Kind(
            "programma",
            "programmas",
            Programma,
            "programmas",
            "programmas",
            ".yml",
            "programmas/{regio}/{id}",
            "Programma",
        ),
        Kind(
            "opleiding",
            "opleidingen",
            Opleiding,
            "opleidingen",
            "opleidingen",
            ".yml",
            "opleidingen/{id}",
            "Opleiding",
        ),
        Kind("overstap", "overstappen", Overstap, "overstappen", None, ".yml", "overstappen/{id}", "Overstap"),
        Kind(
            "praktijk",
            "praktijk",
            Praktijk,
            None,
            "praktijk",
            ".md",
            "praktijk/{regio}/{id}",
            "Praktijkvoorbeeld",
        ),
    )
}


def kind_of(path: str) -> Kind | None:
    """The kind of the record in the file at `path` below the root; None for a word list and everything else."""
    parts = path.split("/")
    if parts[-1].startswith("_"):
        return None
    for kind in KINDS.values():
        if not path.endswith(kind.suffix):
            continue
        folder = "/".join(parts[1:-1]) if parts[0] == "regelingen" else "/".join(parts[2:-1])
        if parts[0] == "regelingen" and kind.national is not None and folder == kind.national:
            return kind
        if parts[0] == "regions" and len(parts) > 2 and kind.regional is not None and folder == kind.regional:
            return kind
    return None


class Verhaal(Deel):
    """What stands below the fields of a `.md` file: not a field of the record, but asked for with them."""

    verhaal: str = Field(
        "",
        title="Verhaal",
        description="Vertel hier in een paar korte alinea's wat er gebeurde.",
        examples=["## Hoe het begon\n\nIn 2020 kwamen er in korte tijd veel vragen."],
    )
