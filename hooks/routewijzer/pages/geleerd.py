"""`wie-leerde-van-wie/`: who learned from whom, as sentences, as a table, and as a picture drawn here."""

from __future__ import annotations

from typing import NamedTuple

from ..catalog import Catalog, Entry
from ..tree import Page
from ..views import Views

PATH = "wie-leerde-van-wie"
_ROW, _LINE = 44, 96  # height of a row and place of the line of dots, in units of the picture
_LONGEST = 34


class Link(NamedTuple):
    """One practice learned from another record."""

    learner: Entry
    teacher: Entry


class Dot(NamedTuple):
    """One record in the picture."""

    y: int
    name: str
    place: str


class Picture(NamedTuple):
    """What the picture shows: dots on one line, and a curve per link."""

    height: int
    dots: list[Dot]
    curves: list[str]


def links(catalog: Catalog) -> list[Link]:
    """Every link once, whichever side wrote it down, in order of teacher and learner."""
    found = set()
    for entry in catalog.kind("praktijk"):
        for key in entry.record.geinspireerd_door:
            if teacher := catalog.find(key, ("praktijk", "programma")):
                found.add((teacher.kind.name, teacher.key, entry.key))
        for key in entry.record.overgenomen_door:
            # A programme has no field to name its teacher, so only the practice tells.
            if learner := catalog.find(key, ("praktijk", "programma")):
                found.add((entry.kind.name, entry.key, learner.key))
    return [Link(_entry(catalog, learner), catalog.entries[kind][teacher]) for kind, teacher, learner in sorted(found)]


def _entry(catalog: Catalog, key: str) -> Entry:
    found = catalog.find(key, ("praktijk", "programma"))
    if found is None:
        raise KeyError(key)
    return found


def page(views: Views) -> Page:
    """The page; it invites as long as there are few links."""
    found = links(views.catalog)
    body = views.render("geleerd.jinja", PATH, links=found, beeld=_picture(views, found), lijn=_LINE)
    text = "Welk voorbeeld leerde van welk ander voorbeeld? En wie nam iets over?"
    return Page(PATH, "Wie leerde van wie?", text, body, "geleerd", "praktijk", index=True)


def _picture(views: Views, found: list[Link]) -> Picture:
    order: dict[str, Entry] = {}
    learners = {link.learner.key for link in found}
    for teacher in sorted((link.teacher for link in found), key=lambda e: (e.key in learners, e.key)):
        _walk(teacher, found, order)
    places = {key: _ROW * at + _ROW // 2 for at, key in enumerate(order)}
    dots = [Dot(places[key], _short(e.name), _place(views, e)) for key, e in order.items()]
    curves = [_curve(places[link.teacher.key], places[link.learner.key]) for link in found]
    return Picture(_ROW * len(order), dots, curves)


def _walk(entry: Entry, found: list[Link], order: dict[str, Entry]) -> None:
    """A teacher before its learners, so that most arrows point down."""
    if entry.key in order:
        return
    order[entry.key] = entry
    for link in found:
        if link.teacher.key == entry.key:
            _walk(link.learner, found, order)


def _curve(start: int, end: int) -> str:
    out = _LINE - 6 - min(80, 14 + abs(end - start) // 2)
    return f"M{_LINE - 6} {start}C{out} {start} {out} {end} {_LINE - 9} {end}"


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST].rsplit(' ', 1)[0]} …"


def _place(views: Views, entry: Entry) -> str:
    regions = views.catalog.entries["regio"]
    return regions[entry.regio].name if entry.regio in regions else "landelijk"
