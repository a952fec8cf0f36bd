"""Feeds: Atom, for all records, per region, per situation, and of what closes soon. Addresses are whole when known.

An entry's id follows from the record alone, so it stays the same when the site moves.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterator

from .catalog import Entry
from .changes import last_days
from .pages.home import soon
from .pages.nieuws import ALL, CLOSING, PRACTICE, region_feed, theme_feed
from .slugs import lasting_id
from .views import Views
from .words import status_text

_ATOM = "http://www.w3.org/2005/Atom"
_MOST = 50


def files(views: Views) -> Iterator[tuple[str, str]]:
    """(path, XML) of every feed."""
    catalog = views.catalog
    days = last_days(views.settings.history)
    everything = [(entry, days.get(entry.path, entry.record.gecontroleerd_op)) for entry in catalog.all()]

    def feed(path: str, title: str, rows: list[tuple[Entry, str]]) -> tuple[str, str]:
        latest = sorted(rows, key=lambda row: (row[1], row[0].kind.name, row[0].key), reverse=True)[:_MOST]
        return path, _feed(views, path, title, [(e, day, e.record.samenvatting) for e, day in latest])

    yield feed(ALL, "alles", everything)
    yield feed(PRACTICE, "praktijkvoorbeelden", [row for row in everything if row[0].kind.name == "praktijk"])
    for word, term in catalog.words("situaties").items():
        about = [row for row in everything if word in getattr(row[0].record, "situaties", ())]
        yield feed(theme_feed(word), term.naam.lower(), about)
    for region in views.own_regions:
        own = {region.path, *(entry.path for entry in catalog.by_region[region.id])}
        yield feed(region_feed(region.id), region.name, [row for row in everything if row[0].path in own])
    closing = [e for e in soon(views) if views.status(e.record).name == "open"]
    texts = [(e, days.get(e.path, e.record.gecontroleerd_op), _closes(views, e)) for e in closing]
    yield CLOSING, _feed(views, CLOSING, "sluit binnenkort", texts)


def _closes(views: Views, entry: Entry) -> str:
    return f"{status_text(views.status(entry.record))}. {entry.record.samenvatting}"


def _feed(views: Views, path: str, title: str, rows: list[tuple[Entry, str, str]]) -> str:
    ET.register_namespace("", _ATOM)
    root = ET.Element(f"{{{_ATOM}}}feed", {"{http://www.w3.org/XML/1998/namespace}lang": "nl"})
    up = views.settings.site_url or "../" * path.count("/")
    _add(root, "id", _id(path))
    _add(root, "title", f"{views.settings.site_name}: {title}")
    # A feed without entries is as old as the day of the build.
    _add(root, "updated", _moment(max((day for _, day, _ in rows), default=views.today)))
    _add(_add(root, "author"), "name", views.settings.site_name)
    _add(root, "link", rel="alternate", href=f"{up}nieuws/")
    if views.settings.site_url:
        _add(root, "link", rel="self", type="application/atom+xml", href=f"{up}{path}")
    for entry, day, text in rows:
        item = _add(root, "entry")
        _add(item, "id", _id(f"{entry.kind.name}/{entry.key}"))
        _add(item, "title", entry.name)
        _add(item, "updated", _moment(day))
        _add(item, "link", rel="alternate", href=f"{up}{entry.page}/")
        _add(item, "summary", text)
    return ET.tostring(root, encoding="unicode", xml_declaration=False) + "\n"


def _add(parent: ET.Element, tag: str, text: str = "", **attributes: str) -> ET.Element:
    child = ET.SubElement(parent, f"{{{_ATOM}}}{tag}", attributes)
    child.text = text or None
    return child


def _id(name: str) -> str:
    return f"urn:uuid:{lasting_id(name)}"


def _moment(day: str) -> str:
    return f"{day}T00:00:00Z"
