"""`nieuws/`: what changed in the records, a page and a plain text per month, the feeds, and what regions ask."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from typing import NamedTuple

from ..catalog import Catalog, Entry
from ..changes import News
from ..models import KINDS
from ..tree import Page
from ..views import Views
from ..words import long_day

PATH = "nieuws"
ALL = "feeds/alles.xml"
CLOSING = "feeds/sluit-binnenkort.xml"
PRACTICE = "feeds/praktijk.xml"
_LATEST = 20
_HEADS = {"nieuw": "Nieuw", "gewijzigd": "Gewijzigd", "weg": "Niet meer op de site"}


class Item(NamedTuple):
    """One record in a digest; `entry` is None when it went."""

    name: str
    entry: Entry | None
    fields: tuple[str, ...]


Digest = list[tuple[str, list[Item]]]


def region_feed(slug: str) -> str:
    """Path of the feed of a region."""
    return f"feeds/regio/{slug}.xml"


def theme_feed(situatie: str) -> str:
    """Path of the feed of a situation."""
    return f"feeds/thema/{situatie}.xml"


def pages(views: Views) -> Iterator[Page]:
    """The overview, and a page per month in which something changed."""
    found = months(views)
    body = views.render(
        "nieuws.jinja",
        PATH,
        bekend=views.settings.history.known,
        maanden=list(found),
        laatste=views.news[:_LATEST],
        gevraagd=asked(views.catalog),
        feeds=[("Alles", ALL), ("Praktijkvoorbeelden", PRACTICE), ("Wat sluit binnenkort", CLOSING)],
        themas=[(term.naam, theme_feed(word)) for word, term in views.catalog.words("situaties").items()],
        regios=[(e.name, region_feed(e.id)) for e in views.own_regions],
    )
    text = (
        "Wat is er veranderd in de regelingen en bij de regio's? Volg het met een feed of lees het overzicht per maand."
    )
    yield Page(PATH, "Wat is er nieuw?", text, body, "nieuws", "regios", index=True, feed=ALL)
    for month, changes in found.items():
        path = f"{PATH}/{month}"
        body = views.render(
            "maand.jinja", path, maand=month, delen=digest(changes), gevraagd=asked(views.catalog), koppen=_HEADS
        )
        title = f"Nieuws van {long_day(month)}"
        text = f"Wat kwam erbij, wat veranderde en wat ging weg in {long_day(month)}. Om door te sturen."
        yield Page(path, title, text, body, "maand", "regios", feed=ALL)


def asked(catalog: Catalog) -> list[tuple[Entry, str]]:
    """(region, question) of everything that regions ask each other."""
    return [(entry, question) for entry in catalog.kind("regio") for question in entry.record.gevraagd]


def months(views: Views) -> dict[str, list[News]]:
    """Month ('2026-11') -> its changes, the newest month first."""
    found: dict[str, list[News]] = {}
    for item in views.news:
        found.setdefault(item.change.day[:7], []).append(item)
    return found


def digest(changes: list[News]) -> Digest:
    """Per heading every record once, by kind and name; what is new in this month is not also changed in it."""
    by_path: dict[str, list[News]] = {}
    for item in changes:
        by_path.setdefault(item.change.path, []).append(item)
    found: dict[str, list[Item]] = {what: [] for what in _HEADS}
    for items in by_path.values():
        kinds = {item.change.what for item in items}
        what = items[0].change.what if items[0].change.what == "weg" else "nieuw" if "nieuw" in kinds else "gewijzigd"
        fields = tuple(dict.fromkeys(words for item in items for words in item.change.fields))
        found[what].append(Item(items[0].name, items[0].entry, fields if what == "gewijzigd" else ()))
    return [(what, sorted(items, key=_order)) for what, items in found.items() if items]


def _order(item: Item) -> tuple[int, str]:
    return (list(KINDS).index(item.entry.kind.name) if item.entry else len(KINDS), item.name.casefold())


def texts(views: Views) -> Iterator[tuple[str, str]]:
    """(path, plain text to mail) per month."""
    for month, changes in months(views).items():
        yield f"{PATH}/{month}.txt", _text(views, month, digest(changes))


def _text(views: Views, month: str, parts: Digest) -> str:
    lines = [f"{views.settings.site_name}: nieuws van {long_day(month)}", ""]
    for what, items in parts:
        lines += [_HEADS[what].upper(), ""]
        for item in items:
            lines += textwrap.wrap(_line(item), 72, initial_indent="- ", subsequent_indent="  ")
            if item.entry and views.settings.site_url:
                lines.append(f"  {views.settings.site_url}{item.entry.page}/")
        lines.append("")
    questions = asked(views.catalog)
    if questions:
        lines += ["GEVRAAGD", ""]
        for entry, question in questions:
            lines += textwrap.wrap(f"{entry.name}: {question}", 72, initial_indent="- ", subsequent_indent="  ")
        lines.append("")
    return "\n".join(lines)


def _line(item: Item) -> str:
    kind = f" ({item.entry.kind.label.lower()})" if item.entry else ""
    return f"{item.name}{kind}{': ' + '; '.join(item.fields) if item.fields else ''}"
