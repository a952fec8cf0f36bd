"""A site that was built once and is read for a year: by the visitor's clock nothing old is presented as current."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from browser.conftest import DAY, watch
from browser.walking import OPEN, groups, open_outcome
from helpers import ROOT
from playwright.sync_api import Browser, Page

from routewijzer.loading import read_all
from routewijzer.moments import moments
from routewijzer.status import is_expired, status_on, status_row
from routewijzer.upkeep import is_overdue
from routewijzer.words import long_day, next_day, status_text

CATALOG = read_all(ROOT)[0]
SCHEMES = {entry.page: entry for entry in CATALOG.kind("regeling")}
LAST = "2027-12-31"
OVER = {moment.over for moment in moments(CATALOG, DAY) if moment.over and moment.over < LAST}
# The day of building, the day after each known window or scheme ends, the turn of the year, a year later.
DAYS = sorted({DAY, "2027-01-01", "2027-11-23", LAST, *map(next_day, OVER)})
WINDOWS = [window for entry in SCHEMES.values() for window in entry.record.aanvraagvensters]
LIMITS = [*WINDOWS, *(entry.record.geldig for entry in SCHEMES.values())]
ENDS = {long_day(limit.tot): limit.tot for limit in LIMITS if limit.tot}
STARTS = {long_day(window.van): window.van for window in WINDOWS}
OLD_AMOUNT = "Bedrag van "
GONE = "U kunt deze regeling niet meer aanvragen."
CARDS = """() => [...document.querySelectorAll('main .rw-kaart')].filter(card => card.checkVisibility()).map(card => ({
    page: new URL(card.querySelector('a').href).pathname.slice(1, -1),
    standen: card.closest('[data-standen]')?.dataset.standen.split(' ') ?? null,
    status: card.querySelector('[data-status]')?.textContent.trim() ?? '',
    labels: [...card.querySelectorAll('.rw-label')].map(label => label.textContent.trim())}))"""

OUTCOMES = """() => [...document.querySelectorAll('main article.rw-kaart')].map(card => ({
    page: new URL(card.querySelector('a').href).pathname.slice(1, -1),
    status: card.querySelector('.rw-status')?.textContent.trim() ?? ''}))"""


@pytest.fixture(scope="module")
def reader(browser: Browser, base: str) -> Iterator[Page]:
    """One page for all days, whose trouble is looked at in the end."""
    trouble: list[str] = []
    context = browser.new_context(locale="nl-NL")
    page = context.new_page()
    watch(page, trouble, base)
    yield page
    context.close()
    assert trouble == []


def visit(page: Page, address: str, day: str) -> None:
    """Open a page on a day, at noon."""
    page.clock.set_fixed_time(f"{day}T12:00:00+01:00")
    page.goto("about:blank")
    page.goto(address)


def said(page: str, day: str) -> str:
    """What Python says the status of a scheme is on a day."""
    return status_text(status_on(status_row(SCHEMES[page].record), day))


def promised(text: str) -> list[str]:
    """Days up to which a text says that something is open."""
    return [ENDS[day] for day in re.findall(r"Open tot en met (\d+ \w+ \d{4})", text)]


def hoped(text: str, day: str) -> list[str]:
    """Days in the past that a text still expects a round on."""
    return [said for said in re.findall(r"erwacht vanaf (\d+ \w+ \d{4})", text) if STARTS.get(said, "~") <= day]


def wrong(card: dict[str, object], day: str) -> str:
    """What is old about the card of a scheme; '' when nothing is."""
    entry = SCHEMES[str(card["page"])]
    text, right = str(card["status"]), said(entry.page, day)
    if text.partition(" (")[0] != right or hoped(text, day):
        return f"{entry.id}: {text!r} in plaats van {right!r}"
    if is_overdue(entry.record, day) != ("Controle nodig" in card["labels"]):  # type: ignore[operator]
        return f"{entry.id}: controle nodig staat er verkeerd"
    standen = card["standen"]
    name = status_on(status_row(entry.record), day).name
    return "" if standen is None or name in standen else f"{entry.id}: {name} onder de verkeerde kop"  # type: ignore[operator]


def test_the_days_hold_a_window_that_closes_and_an_end() -> None:
    assert "2027-01-01" in map(next_day, OVER)
    assert len(DAYS) >= 5
    assert any(is_expired(e.record, LAST) and not is_expired(e.record, DAY) for e in SCHEMES.values())


@pytest.mark.parametrize("day", DAYS)
def test_lists_of_schemes(reader: Page, base: str, day: str) -> None:
    for address in ("regelingen/", "hulp/geldzorgen/", "hulp/te-weinig-personeel/"):
        visit(reader, f"{base}{address}", day)
        cards = [card for card in reader.evaluate(CARDS) if card["page"] in SCHEMES]
        assert [fault for card in cards if (fault := wrong(card, day))] == [], address
        for heading in reader.locator("main section:not([hidden]):has(.rw-kaart) > h2").all_inner_texts():
            assert re.search(r"\([1-9]\d*\)$", heading)
        if address == "regelingen/":
            built = {page for page, entry in SCHEMES.items() if not is_expired(entry.record, DAY)}
            assert {card["page"] for card in cards} == built


@pytest.mark.parametrize("day", DAYS)
def test_home_names_no_day_that_is_over(reader: Page, base: str, day: str) -> None:
    visit(reader, base, day)
    cards = [card for card in reader.evaluate(CARDS) if card["page"] in SCHEMES]
    assert [fault for card in cards if (fault := wrong(card, day))] == []
    assert all(status_on(status_row(SCHEMES[card["page"]].record), day).day >= day for card in cards)
    assert bool(cards) != reader.get_by_text("De datums die hier stonden, zijn voorbij.").is_visible()


@pytest.mark.parametrize("day", DAYS)
def test_the_agenda_marks_what_is_over(reader: Page, base: str, day: str) -> None:
    visit(reader, f"{base}agenda/", day)
    rows = reader.locator("main tbody tr")
    expected = moments(CATALOG, DAY)
    assert rows.count() == len(expected)
    for row, moment in zip(rows.all_inner_texts(), expected, strict=True):
        assert ("Voorbij" in row) == bool(moment.over and moment.over < day), row
        assert said(moment.entry.page, day) in row
        assert hoped(row, day) == [], row


def test_pages_of_schemes(reader: Page, base: str) -> None:
    amounts = [e for e in SCHEMES.values() if e.record.bedrag and e.record.bedrag.geldt_voor]
    amounts = [e for e in amounts if not is_expired(e.record, LAST)]
    ending = [e for e in SCHEMES.values() if e.record.geldig.tot in OVER]
    rounds = [e for e in SCHEMES.values() if any(w.tot and DAY <= w.tot < LAST for w in e.record.aanvraagvensters)]
    assert amounts and ending and rounds  # noqa: PT018 - each must be there for the rest to mean something
    for entry in {e.id: e for e in (*amounts[:2], *ending, *rounds)}.values():
        record = entry.record
        ends = {record.geldig.tot, *(window.tot for window in record.aanvraagvensters)} & OVER
        for day in sorted({DAY, "2027-01-01", LAST, *map(next_day, ends)}):
            visit(reader, f"{base}{entry.page}/", day)
            text = reader.locator("main").inner_text()
            assert said(entry.page, day) in text, (entry.id, day)
            assert [end for end in promised(text) if end < day] == [], (entry.id, day)
            assert (GONE in text) == is_expired(record, day), (entry.id, day)
            steps = record.stappen and not is_expired(record, day)
            assert ("Wat moet u doen?" in text) == bool(steps), (entry.id, day)
            apply = reader.locator("main").get_by_role("link", name="Check of dit bij u past")
            assert apply.count() == (not is_expired(record, day)), (entry.id, day)
            over = sum(bool(w.tot and w.tot < day) for w in record.aanvraagvensters)
            assert reader.locator(".rw-tijdlijn .rw-label", has_text="Voorbij").count() == over, (entry.id, day)
            old = bool(record.bedrag and record.bedrag.geldt_voor and str(record.bedrag.geldt_voor) < day[:4])
            assert (OLD_AMOUNT in text) == old, (entry.id, day)


@pytest.mark.parametrize("day", DAYS)
def test_the_wizard_goes_by_the_same_clock(reader: Page, base: str, day: str) -> None:
    reader.clock.set_fixed_time(f"{day}T12:00:00+01:00")
    open_outcome(reader, base + re.sub("&dag=[^&]*", "", OPEN))
    groups(reader)
    cards = [card for card in reader.evaluate(OUTCOMES) if card["page"] in SCHEMES]
    assert len(cards) > 10
    assert [card["page"] for card in cards if is_expired(SCHEMES[card["page"]].record, day)] == []
    statuses = [card for card in cards if card["status"]]
    assert len(statuses) > 1
    assert [c for c in statuses if c["status"].partition(" (")[0] != said(c["page"], day)] == []
    everything = reader.locator("main").text_content() or ""
    assert [end for end in promised(everything) if end < day] + hoped(everything, day) == []
