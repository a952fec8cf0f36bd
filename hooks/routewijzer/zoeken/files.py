"""The files that the browser loads to search: a small list of contents, the national part, and the regions' parts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from ..catalog import NATIONAL, Catalog
from ..datafiles import compact, hashed_name
from ..models import KINDS
from .documents import Document, Other, documents
from .index import Vocabulary, build_index, names, pack
from .tokens import spellings

CONTENTS = "data/zoeken.json"
# Regions share a file until it has this many characters: few requests for a small site, small files for a large one.
FULL = 40_000


def search_files(catalog: Catalog, others: Iterable[Other], places: str) -> Iterator[tuple[str, str]]:
    """(path, JSON) of everything search needs; `places` is the path of the list of municipalities."""
    found = documents(catalog, others)
    vocabulary = Vocabulary(found, catalog.begrippen.stopwoorden)
    national = [d for d in found if d.regio == NATIONAL]
    head = {**_part(catalog, national, vocabulary), **_words(catalog), "afkortingen": _abbreviations(found)}
    path, text = _named("landelijk", head)
    yield path, text
    contents: dict[str, Any] = {"landelijk": path, "plaatsen": places, "regios": []}
    for regions, part in _regional(catalog, found, vocabulary):
        path, text = _named(f"regio-{len(contents['regios']) + 1}", part)
        yield path, text
        contents["regios"].append({"bestand": path, "regios": regions, "tekens": len(text)})
    yield CONTENTS, compact(contents)


def _regional(
    catalog: Catalog, found: list[Document], vocabulary: Vocabulary
) -> Iterator[tuple[list[str], dict[str, Any]]]:
    per_region: dict[str, list[Document]] = {}
    for document in found:
        if document.regio != NATIONAL:
            per_region.setdefault(document.regio, []).append(document)
    together: list[str] = []
    held: list[Document] = []
    size = 0
    for region, own in sorted(per_region.items()):
        # A guess that costs nothing: what is shown of a document is about a third of what is sent.
        own_size = sum(3 * (len(d.titel) + len(d.kort)) for d in own)
        if held and size + own_size > FULL:
            yield together, _part(catalog, held, vocabulary)
            together, held, size = [], [], 0
        together.append(region)
        held += own
        size += own_size
    if held:
        yield together, _part(catalog, held, vocabulary)


def _part(catalog: Catalog, found: Sequence[Document], vocabulary: Vocabulary) -> dict[str, Any]:
    """Index and shown fields of some documents, a list for each field; a word of a closed list is its number there."""
    situations, roles = list(catalog.words("situaties")), list(catalog.words("rollen"))
    regions = [NATIONAL, *catalog.entries.get("regio", {})]
    columns = {
        "soort": [d.soort for d in found],
        "id": [d.id for d in found],
        "titel": [d.titel for d in found],
        "kort": [d.kort for d in found],
        "regio": [regions.index(d.regio) for d in found],
        "wie": [[roles.index(w) for w in d.wie] for d in found],
        "situaties": [[situations.index(w) for w in d.situaties] for d in found],
        "status": [d.status for d in found],
        "nakijken": [d.nakijken for d in found],
    }
    some = {
        "familie": {str(at): d.familie for at, d in enumerate(found) if d.familie},
        "opvolger": {str(at): list(d.opvolger) for at, d in enumerate(found) if d.opvolger},
        "roepnamen": {str(at): [len(names(d, vocabulary)), *d.called] for at, d in enumerate(found) if d.eindigt},
    }
    return {"index": pack(build_index(found, vocabulary), found, vocabulary), "kolommen": columns, "soms": some}


def _abbreviations(found: Iterable[Document]) -> str:
    """Every abbreviation of one word for a scheme, longest first: 'slim now', to read 'slimsubsidie' as two words."""
    all_words = (spellings(d.afkorting) for d in found if d.soort == "regeling")
    short = {words[0] for words in all_words if len(words) == 1}
    return " ".join(sorted(short, key=lambda word: (-len(word), word)))


def _words(catalog: Catalog) -> dict[str, Any]:
    """Labels of kinds, roles, situations and regions; synonyms; and where the wizard begins."""
    begrippen = catalog.begrippen
    asked = {vraag.opties_uit: vraag.sleutel for vraag in catalog.vragen.vragen if vraag.opties_uit}
    return {
        "paden": {kind.name: f"{kind.page}/" for kind in KINDS.values()},
        "rollen": {w: catalog.label("rolnamen", w) for w in catalog.words("rollen")},
        "situaties": {w: term.naam for w, term in catalog.words("situaties").items()},
        "regios": {entry.id: entry.name for entry in catalog.kind("regio")},
        "programmastatussen": {w: term.naam for w, term in catalog.words("programmastatussen").items()},
        "zoekwoorden": [[list(z.woorden), list(z.betekent), int(z.heen_en_terug)] for z in begrippen.zoekwoorden],
        "stopwoorden": " ".join(begrippen.stopwoorden),
        "wijzer": {"v": catalog.vragen.versie, "situatie": asked.get("situaties", ""), "rol": asked.get("rollen", "")},
    }


def _named(stem: str, part: dict[str, Any]) -> tuple[str, str]:
    text = compact(part)
    return hashed_name(f"zoeken-{stem}", text), text
