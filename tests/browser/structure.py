"""Gate on what a page says about itself in its HTML: language, title, headings, frame, breadcrumbs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from urllib.parse import urljoin

from browser.document import Document

# Home and the page not found stand above the sections; the wizard shows its own way back.
WITHOUT_CRUMBS = frozenset({"home", "404", "wijzer"})
# Shorter says too little, and a search engine shows no more.
SHORTEST, LONGEST = 50, 160
FRAME_STARTS = "link naar de inhoud"


def structure(address: str, document: Document) -> list[str]:
    """Every fault of one page; '' is the address of home."""
    found = []
    if not document.template:
        found.append("geen sjabloon")
    if document.lang != "nl":
        found.append(f"taal is {document.lang!r}")
    if not document.title:
        found.append("geen titel")
    if not SHORTEST <= len(document.description) <= LONGEST:
        found.append(f"beschrijving van {len(document.description)} tekens")
    found += headings(document)
    if document.frame[:1] != [FRAME_STARTS]:
        found.append("begint niet met een link naar de inhoud")
    if "inhoud" not in document.ids:
        found.append("de link naar de inhoud leidt nergens heen")
    if document.template not in WITHOUT_CRUMBS:
        found += crumbs(address, document)
    return found


def headings(document: Document) -> list[str]:
    """One h1, and no level skipped on the way down."""
    levels = [level for level, _ in document.headings]
    found = [f"{levels.count(1)} keer h1"] if levels.count(1) != 1 else []
    found += [f"kop zonder tekst (h{level})" for level, text in document.headings if not text]
    above = 0
    for level, text in document.headings:
        if above and level > above + 1:
            found.append(f"h{level} na h{above}: {text}")
        above = level
    return found


def crumbs(address: str, document: Document) -> list[str]:
    """The way back to home, with the page itself at the end."""
    if not document.crumbs:
        return ["geen kruimelpad"]
    first, _ = document.crumbs[0]
    found = [] if urljoin(f"http://site/{address}", first) == "http://site/" else ["kruimelpad begint niet bij Home"]
    return found if document.current_crumb == "page" else [*found, "kruimelpad noemt de pagina zelf niet"]


def frame(documents: Mapping[str, Document]) -> list[str]:
    """The same parts in the same order on every page, help among them (WCAG 3.2.3 and 3.2.6)."""
    usual = Counter(tuple(document.frame) for document in documents.values()).most_common(1)[0][0]
    found = [f"geen {part}" for part in ("header", "main", "hulp", "footer") if usual.count(part) != 1]
    return found + [
        f"{address or 'voorpagina'}: {' > '.join(document.frame)}"
        for address, document in documents.items()
        if tuple(document.frame) != usual
    ]


def twice(documents: Mapping[str, Document], name: str) -> list[str]:
    """Titles ('title') or descriptions ('description') that more than one page has."""
    counted = Counter(getattr(document, name) for document in documents.values())
    return [f"{name} {count} keer: {text}" for text, count in counted.items() if count > 1]
