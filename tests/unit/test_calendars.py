"""The calendar to subscribe to: opened by a calendar library, only certain days, ids that never change."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from helpers import DAY, GOLDEN, overlay
from icalendar import Calendar, Event

from routewijzer.build import build
from routewijzer.views import Settings

SITE = "https://www.voorbeeld.nl/wijzer/"


def calendar_of(root: Path, settings: Settings | None = None, day: str = DAY) -> tuple[str, list[Event]]:
    text = str(build(root, day, settings)["agenda.ics"].content)
    return text, list(Calendar.from_ical(text).walk("VEVENT"))


def rounds(project: Path, text: str) -> Path:
    file = "regelingen/doorlopend.yml"
    assert "aanvragen: doorlopend" in (project / file).read_text("utf-8")
    return overlay(project, {file: {"vervang": {"aanvragen: doorlopend": f"aanvragen: tijdvakken\n{text}"}}})


def test_a_calendar_library_opens_it(project: Path) -> None:
    window = "aanvraagvensters: [{van: 2026-12-01, tot: 2026-12-18, zekerheid: hoog}]"
    text, events = calendar_of(rounds(project, window), Settings(site_url=SITE))
    found = {(str(e["summary"]).split(":")[0], e.decoded("dtstart"), e.decoded("dtend")) for e in events}
    assert {
        ("Opent", date(2026, 12, 1), date(2026, 12, 2)),
        ("Laatste dag", date(2026, 12, 18), date(2026, 12, 19)),
    } <= found
    assert all(str(e["url"]).startswith(SITE) and e["dtstamp"] for e in events)
    assert len({str(e["uid"]) for e in events}) == len(events)
    assert text.endswith("\r\n")
    assert "\n" not in text.replace("\r\n", "")
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))


def test_a_round_that_is_not_certain_is_left_out(project: Path) -> None:
    window = "aanvraagvensters: [{van: 2026-12-01, tot: 2026-12-18, zekerheid: laag}]"
    before = {str(e["uid"]) for e in calendar_of(GOLDEN)[1]}
    assert {str(e["uid"]) for e in calendar_of(rounds(project, window))[1]} == before
    file = "regelingen/doorlopend.yml"
    certain = {file: {"vervang": {"zekerheid: laag}": "zekerheid: hoog}", "zekerheid: middel": "zekerheid: laag"}}}
    assert {str(e["uid"]) for e in calendar_of(overlay(project, certain))[1]} == before


def test_a_day_that_is_past_is_left_out(project: Path) -> None:
    window = "aanvraagvensters: [{van: 2026-11-01, tot: 2026-12-18, zekerheid: hoog}]"
    known = {str(e["uid"]) for e in calendar_of(GOLDEN)[1]}
    new = [e for e in calendar_of(rounds(project, window))[1] if str(e["uid"]) not in known]
    assert [str(e["summary"]).split(":")[0] for e in new] == ["Laatste dag"]


def test_ids_stay_the_same_after_a_move_and_a_year(project: Path) -> None:
    window = "aanvraagvensters: [{van: 2026-12-01, tot: 2026-12-18, zekerheid: hoog}]"
    root = rounds(project, window)
    here = {str(e["uid"]) for e in calendar_of(root)[1]}
    assert here == {str(e["uid"]) for e in calendar_of(root, Settings(site_url=SITE), "2026-11-20")[1]}
