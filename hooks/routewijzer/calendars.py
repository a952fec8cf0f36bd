"""`agenda.ics`: the days on which something opens or closes, for people who subscribe in their own calendar."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

from icalendar import Calendar, Event

from .catalog import Entry
from .moments import Moment, moments
from .slugs import lasting_id
from .views import Views

PATH = "agenda.ics"
# What a reader must do or know on the first and on the last day of a moment. What is not certain is left out.
_FIRST = {"ronde": "Opent", "begint": "Begint"}
_LAST = {"ronde": "Laatste dag", "stopt": "Stopt"}


def files(views: Views) -> Iterator[tuple[str, str]]:
    """(path, text) of the calendar, in the form of RFC 5545."""
    name = f"{views.settings.site_name}: wat opent en sluit"
    calendar = Calendar.new(prodid="-//Routewijzer//NL", name=name, uid=lasting_id(PATH))
    for moment in moments(views.catalog, views.today):
        for word, day in _days(moment, views.today):
            calendar.add_component(_event(views, moment.entry, word, day))
    yield PATH, calendar.to_ical().decode()


def _days(moment: Moment, today: str) -> Iterator[tuple[str, str]]:
    if moment.entry.record.zekerheid == "laag":
        return
    for words, day in ((_FIRST, moment.van), (_LAST, moment.tot)):
        if moment.what in words and day >= today:
            yield words[moment.what], day


def _event(views: Views, entry: Entry, word: str, day: str) -> Event:
    first = date.fromisoformat(day)
    event = Event.new(
        # From the record alone, so that a calendar knows the event again after the site moved or was built anew.
        uid=lasting_id(f"{entry.kind.name}/{entry.key}:{word}:{day}"),
        stamp=datetime.fromisoformat(entry.record.gecontroleerd_op).replace(tzinfo=UTC),
        start=first,
        end=first + timedelta(days=1),
        summary=f"{word}: {entry.name}",
        description=entry.record.samenvatting,
        url=f"{views.settings.site_url}{entry.page}/" if views.settings.site_url else None,
    )
    event.add("transp", "TRANSPARENT")
    return event
