"""The pages of the built site, and the smallest set of them that shows every template in every state."""

from __future__ import annotations

import gzip
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from browser.document import Document


@dataclass(frozen=True)
class Sample:
    """A page that the gates look at: its address below the root and the template that made it."""

    address: str
    template: str


def documents_of(site: Path) -> dict[str, Document]:
    """Every page of the site by its address below the root."""
    return {address_of(site, file): Document(file.read_text(encoding="utf-8")) for file in sorted(site.rglob("*.html"))}


def address_of(site: Path, file: Path) -> str:
    """'regelingen/slim/index.html' -> 'regelingen/slim/'."""
    return file.relative_to(site).as_posix().removesuffix("index.html")


def html_size(site: Path, address: str) -> int:
    """Bytes of the page's HTML, gzipped."""
    file = site / address
    return len(gzip.compress((file / "index.html" if file.is_dir() else file).read_bytes(), 9, mtime=0))


def without_template(documents: Mapping[str, Document]) -> list[str]:
    """Pages that no template claims: no gate would ever look at them."""
    return [address for address, document in documents.items() if not document.template]


def samples_of(documents: Mapping[str, Document]) -> list[Sample]:
    """Per template the barest page, then pages until everything that the template can show is there.

    A state (expired, pilot, not confirmed, with or without programmes of its own) always shows in the
    elements and classes of a page, so nobody has to list the states.
    """
    by_template: dict[str, dict[str, set[str]]] = defaultdict(dict)
    for address, document in documents.items():
        if document.template:
            by_template[document.template][address] = document.parts
    return [
        Sample(address, template)
        for template, pages in sorted(by_template.items())
        for address in smallest_cover(pages)
    ]


def smallest_cover(pages: Mapping[str, set[str]]) -> list[str]:
    """The page with the fewest parts, then each time the page that adds most, until every part is seen."""
    chosen = [min(pages, key=lambda address: (len(pages[address]), address))]
    left = set().union(*pages.values()) - pages[chosen[0]]
    while left:
        best = max(sorted(pages), key=lambda address: len(pages[address] & left))
        chosen.append(best)
        left -= pages[best]
    return chosen
