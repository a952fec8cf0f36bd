"""Documents: what can be found, under which words, and what a result shows of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

from ..catalog import NATIONAL, Catalog, Entry
from ..eligibility import GONE, programme_row
from ..status import status_row
from ..upkeep import due

_SENTENCE = re.compile(r"(?<=[.?!])\s+(?=[A-Z0-9])")
# "Persoonlijk scholingsbudget (STAP-budget)", "Tel mee met Taal, subsidie voor werkgevers": the name in use.
_BETWEEN_BRACKETS = re.compile(r"\(([^()]+)\)")
_FIRST_PART = re.compile(r"[^,(]+(?=[,(])")
# A summary that begins with a question only says something with its answer.
_SHORTEST_SHOWN = 60


class Other(NamedTuple):
    """A page without a record: path, title, one sentence, and other words for it."""

    path: str
    title: str
    description: str
    synonyms: tuple[str, ...] = ()


@dataclass(frozen=True)
class Document:
    """One page that can be found. `naam`, `ook` and `tekst` are searched; what `eindigt` is or may be over.

    `naam` is the title, then the official name when there is one; `afkorting` is one of them or ''.
    `nakijken` is the last day on which the check of its record is recent enough; '' without a record.
    """

    soort: str
    id: str
    titel: str
    kort: str
    regio: str = NATIONAL
    naam: tuple[str, ...] = ()
    afkorting: str = ""
    ook: tuple[str, ...] = ()
    tekst: tuple[str, ...] = ()
    wie: tuple[str, ...] = ()
    situaties: tuple[str, ...] = ()
    status: Any = None
    familie: str = ""
    opvolger: tuple[str, ...] = ()
    eindigt: bool = False
    nakijken: str = ""

    @property
    def called(self) -> list[str]:
        """How people call it, apart from its names: NOW, Tozo, Tel mee met Taal; never words that describe it."""
        short = [self.afkorting, self.familie, *_BETWEEN_BRACKETS.findall(self.titel)]
        official = [name for name in self.naam[1:2] if name != self.afkorting]
        return list(dict.fromkeys(name for name in (*short, *_first_parts(official)) if name))

    @property
    def key(self) -> str:
        """How successors name it: soort and key of the record."""
        return f"{self.soort} {self.regio}/{self.id}" if self.soort == "programma" else f"{self.soort} {self.id}"


def documents(catalog: Catalog, others: Iterable[Other]) -> list[Document]:
    """Everything that can be found, situations first."""
    situations = (
        Document(
            "situatie",
            f"hulp/{word}",
            term.naam,
            term.uitleg or "",
            naam=(term.naam,),
            ook=(word, *term.synoniemen),
            tekst=(term.uitleg or "",),
            situaties=(word,),
        )
        for word, term in catalog.words("situaties").items()
    )
    pages = (
        Document("pagina", p.path, p.title, p.description, naam=(p.title,), ook=p.synonyms, tekst=(p.description,))
        for p in others
    )
    return [*situations, *(_document(catalog, entry) for entry in catalog.all()), *pages]


def _document(catalog: Catalog, entry: Entry) -> Document:
    record = entry.record
    names = [record.naam, *(getattr(record, name, None) or "" for name in ("officiele_naam", "afkorting"))]
    ends = record.geldig.tot if entry.kind.name == "regeling" else getattr(record, "status", "") in GONE
    return Document(
        entry.kind.name,
        entry.id,
        record.naam,
        _shown(record.samenvatting),
        regio=NATIONAL if entry.kind.name == "regio" else entry.regio,
        naam=tuple(dict.fromkeys(name for name in names if name)),
        afkorting=getattr(record, "afkorting", None) or "",
        ook=(*record.synoniemen, *getattr(record, "ook_bekend_als", ()), entry.id),
        tekst=(record.samenvatting, *_context(catalog, record)),
        wie=getattr(record, "voor_wie", ()),
        situaties=getattr(record, "situaties", ()),
        status=_status(entry),
        familie=getattr(record, "familie", None) or "",
        opvolger=tuple(_successors(catalog, record)),
        eindigt=bool(ends),
        nakijken=due(record),
    )


def _first_parts(names: Iterable[str]) -> Iterator[str]:
    yield from (found[0].strip() for name in names if (found := _FIRST_PART.match(name)))


def _shown(summary: str) -> str:
    """The first sentence; also the second when the first is only a question or a few words."""
    first, *rest = _SENTENCE.split(summary, maxsplit=2)
    return f"{first} {rest[0]}" if rest and (first.endswith("?") or len(first) < _SHORTEST_SHOWN) else first


def _context(catalog: Catalog, record: Any) -> Iterator[str]:
    """Words around a record that people may add to its name: who carries it out, kind, theme, sector, place."""
    kinds = {"Regeling": "regelingsoorten", "Programma": "programmasoorten", "Opleiding": "opleidingsoorten"}
    themes = {"Regeling": "themas", "Praktijk": "praktijkthemas"}
    name = type(record).__name__
    yield from getattr(record, "uitvoerder", ())
    yield from getattr(record, "provincies", ())
    yield from (service.wat for service in getattr(record, "diensten", ()))
    soorten = getattr(record, "soort", ())
    if name in kinds:
        yield from (catalog.label(kinds[name], w) for w in ([soorten] if isinstance(soorten, str) else soorten))
    if name in themes:
        yield from (catalog.label(themes[name], w) for w in record.themas)
    for end in ("van", "naar"):
        if work := getattr(record, end, None):
            yield from (catalog.label("sectoren", work.sector), work.beroep or "")
    for sectors in ("sectoren", "sector_van", "sector_naar"):
        yield from (catalog.label("sectoren", w) for w in getattr(record, sectors, ()))


def _status(entry: Entry) -> Any:
    """What the browser needs to know the status today: a row of dates, or the stand of a programme."""
    if entry.kind.name == "regeling":
        return status_row(entry.record)
    if entry.kind.name != "programma":
        return None
    row = programme_row(entry.record)
    return row if "einde" in row else row["programma"]


def _successors(catalog: Catalog, record: Any) -> Iterator[str]:
    for key in getattr(record, "opvolger", ()):
        if target := catalog.find(key, ("regeling", "programma")):
            yield f"{target.kind.name} {target.key}"
