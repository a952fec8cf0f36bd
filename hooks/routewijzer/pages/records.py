"""A page for every scheme, programme, training, switch and practice."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from markupsafe import Markup

from .. import markdown
from ..catalog import Entry
from ..status import is_expired
from ..tree import Page
from ..views import Views

_SECTIONS = {"programma": "regios"}
_MODULES = {"regeling": ("regeling.mjs",)}


def pages(views: Views) -> Iterator[Page]:
    """One page per record, region pages excepted."""
    for entry in views.catalog.all():
        if entry.kind.name != "regio":
            yield record_page(views, entry)


def record_page(views: Views, entry: Entry) -> Page:
    """The page of one record; its cost does not depend on the number of records."""
    kind = entry.kind.name
    body = views.render(f"{kind}.jinja", entry.page, entry=entry, **_extras(views, entry))
    return Page(
        path=entry.page,
        title=_title(views, entry),
        description=_description(views, entry),
        body=body,
        template=kind,
        section=_SECTIONS.get(kind, entry.kind.plural),
        modules=_MODULES.get(kind, ()),
        source=entry.path,
    )


def _title(views: Views, entry: Entry) -> str:
    name = entry.full_name
    if entry.kind.name == "regeling" and is_expired(entry.record, views.today):
        return f"{name}: vervallen"
    if entry.kind.name in ("programma", "praktijk") and entry.regio in views.catalog.entries["regio"]:
        return f"{name}, {views.catalog.entries['regio'][entry.regio].name}"
    return name


def _description(views: Views, entry: Entry) -> str:
    """The summary; a regional programme says where, because regions word the same desk alike."""
    region = views.catalog.entries["regio"].get(entry.regio)
    return (
        f"{region.name}: {entry.record.samenvatting}"
        if region and entry.kind.name == "programma"
        else entry.record.samenvatting
    )


def _extras(views: Views, entry: Entry) -> dict[str, Any]:
    """What the template shows from other records: those that refer to this one."""
    kind = entry.kind.name
    referring = [other for _, other in views.catalog.referring.get((kind, entry.key), ())]
    if kind in ("regeling", "programma"):
        return {"voorbeelden": _only(referring, "praktijk")[:5]}
    if kind == "opleiding":
        return {"overstappen": _only(referring, "overstap")[:10]}
    if kind == "praktijk":
        # The checks refuse a story whose HTML sanitising would change.
        story = markdown.with_cards(markdown.render_story(entry.document.body))
        return {"verhaal": Markup(story)}  # noqa: S704
    return {}


def _only(entries: list[Entry], kind: str) -> list[Entry]:
    return list({entry.key: entry for entry in entries if entry.kind.name == kind}.values())
