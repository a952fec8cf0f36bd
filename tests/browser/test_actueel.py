"""A page that was built long ago tells by the visitor's clock what nobody has checked since."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from browser.walking import OUTCOME, open_outcome
from helpers import ROOT
from playwright.sync_api import Page, Route, expect

from routewijzer.loading import read_all
from routewijzer.upkeep import due
from routewijzer.words import next_day

LATER = "2098-06-01"
LABEL = "Controle nodig"
SCHEMES = sorted(read_all(ROOT)[0].kind("regeling"), key=lambda entry: entry.id)
Clock = Callable[[str], None]


@pytest.fixture
def clock(page: Page) -> Clock:
    """Sets the day on which the visitor looks."""

    def on(day: str) -> None:
        def dated(route: Route) -> None:
            response = route.fetch()
            route.fulfill(response=response, body=response.text().replace("<html ", f'<html data-dag="{day}" ', 1))

        page.unroute_all()
        page.route(lambda url: url.endswith("/"), dated)

    return on


def test_the_page_of_a_record_from_the_day_after(page: Page, base: str, clock: Clock) -> None:
    entry = next(e for e in SCHEMES if not e.record.geldig.tot)
    label = page.locator("main h1 ~ .rw-labels", has_text=LABEL)
    plea = page.get_by_role("link", name="Meld dat alles nog klopt")
    for day, shown in ((entry.record.gecontroleerd_op, 0), (due(entry.record), 0), (next_day(due(entry.record)), 1)):
        clock(day)
        page.goto(f"{base}{entry.page}/")
        expect(page.locator("main h1")).to_be_visible()
        expect(label).to_have_count(shown)
        expect(plea).to_have_count(shown)
    href = plea.get_attribute("href") or ""
    assert href.endswith(f"bijdragen/formulier/#open=regeling/{entry.id}&klopt=1")


@pytest.mark.parametrize(
    "address", ["regelingen/", "opleidingen/", "praktijk/", "hulp/te-weinig-werk/", "regios/twente/"]
)
def test_every_card_of_a_list_says_so(page: Page, base: str, clock: Clock, address: str) -> None:
    clock(LATER)
    page.goto(f"{base}{address}")
    cards = page.locator("main .rw-kaart", has=page.locator("h3 a"))
    expect(cards.filter(has_text=LABEL).first).to_be_visible()
    assert cards.filter(has_not_text=LABEL).count() == 0
    assert page.locator("template[data-na]").count() == 0


def test_labels_that_wait_take_no_room(page: Page, base: str, clock: Clock) -> None:
    clock("2000-01-01")
    page.goto(f"{base}opleidingen/")
    waiting = page.locator(".rw-kaart .rw-labels:not(:has(> :not(template)))")
    assert waiting.count() > 10
    assert not any(row.is_visible() for row in waiting.all())


def test_search_says_so_too(page: Page, base: str, clock: Clock) -> None:
    clock(LATER)
    page.goto(f"{base}zoeken/#q=werk")
    cards = page.locator("[data-uitkomst] .rw-kaart", has_text="Opleiding")
    expect(cards.first).to_contain_text(LABEL)


def test_the_wizard_is_not_sure_any_more(page: Page, base: str) -> None:
    open_outcome(page, f"{base}{OUTCOME.partition('&dag=')[0]}&dag={LATER}")
    headings = page.locator("main h2").all_inner_texts()
    assert not any(text.startswith("Past waarschijnlijk") for text in headings)
    cards = page.locator("main article.rw-kaart")
    expect(cards.filter(has_text="langer dan een jaar").first).to_contain_text(LABEL)
