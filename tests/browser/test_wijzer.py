"""The wizard as visitors use it, on a phone, on the real site: the restaurant owner in Kampen and others."""

from __future__ import annotations

import gzip
import re

import pytest
from browser.conftest import watch
from browser.walking import ANSWER_WORDS, KAMPEN, answer, go_on, groups, heading, open_outcome, start, walk
from playwright.sync_api import BrowserContext, Page, Request, Route, expect


@pytest.fixture
def requests(page: Page) -> list[Request]:
    seen: list[Request] = []
    page.on("request", lambda request: seen.append(request))  # noqa: PLW0108 - playwright wants a function
    return seen


def test_the_restaurant_owner_in_kampen(page: Page, base: str, requests: list[Request]) -> None:
    start(page, base)
    asked = walk(page, KAMPEN)
    assert asked[:3] == list(KAMPEN)[:3]
    assert len(set(asked)) == len(asked) <= 6
    assert "het loket van de regio Zwolle" in page.locator(".rw-kader--actie").inner_text()
    found = groups(page)
    likely = next(names for title, names in found.items() if title.startswith("Past waarschijnlijk"))
    assert any("uitlenen" in name for name in likely)
    assert page.locator(".rw-kaart .rw-redenen li").count() >= len(likely)
    assert "recht op" not in page.locator("main").inner_text()
    for request in requests:
        sent = request.url.split("#")[0] + str(request.headers.get("referer", "")) + str(request.post_data or "")
        assert not [word for word in ANSWER_WORDS if word in sent], request.url


def test_the_link_reopens_the_same_result(page: Page, base: str, browser: BrowserContext, trouble: list[str]) -> None:
    start(page, base)
    walk(page, KAMPEN)
    link, shown = page.url, groups(page)
    assert "?" not in link
    assert all(word not in link.split("#")[0] for word in ANSWER_WORDS)
    fresh = page.context.browser.new_context(viewport={"width": 1280, "height": 900})
    other = fresh.new_page()
    watch(other, trouble, base)
    other.goto(link)
    assert groups(other) == shown
    fresh.close()


def test_back_and_forward_show_the_question_with_its_answer(page: Page, base: str) -> None:
    start(page, base)
    for _ in range(4):
        answer(page, KAMPEN)
    here = heading(page)
    page.go_back()
    page.wait_for_function("title => document.querySelector('h1').textContent !== title", arg=here)
    assert heading(page) == "Wat wilt u met uw mensen?"
    assert page.locator("input:checked").get_attribute("value") == "houden"
    page.go_back()
    expect(page.locator("h1")).to_have_text("In welke gemeente is dat?")
    assert page.locator(".rw-wijzer input[type=text]").input_value() == "Kampen"
    page.go_forward()
    expect(page.locator("h1")).to_have_text("Wat wilt u met uw mensen?")
    page.locator("label", has_text="Tijdelijk uitlenen").click()
    go_on(page)
    assert walk(page, KAMPEN)
    assert "Tijdelijk uitlenen" in page.locator(".rw-antwoorden").inner_text()
    assert "Kampen" in page.locator(".rw-antwoorden").inner_text()


def test_everything_unknown_never_ends_empty(page: Page, base: str) -> None:
    start(page, base)
    asked = 0
    while page.get_by_role("button", name="Verder").count():
        options = page.locator("label.rw-keuze").all_inner_texts()
        assert "eet ik niet" in options[-1], options
        page.locator("label.rw-keuze").last.click()
        go_on(page)
        asked += 1
    assert asked <= 6
    found = groups(page)
    assert any(title.startswith("Misschien") and names for title, names in found.items())
    assert page.locator(".rw-kader--actie a").count() >= 1


def test_nothing_chosen_is_an_error_that_says_what_to_do(page: Page, base: str) -> None:
    start(page, base)
    page.get_by_role("button", name="Verder").click()
    summary = page.locator(".rw-foutkader")
    expect(summary).to_be_visible()
    assert page.title().startswith("Fout:")
    assert summary.evaluate("e => e === document.activeElement || e.contains(document.activeElement)")
    assert summary.locator("a").count() == 1
    page.locator("label.rw-keuze").first.click()
    go_on(page)
    assert not page.title().startswith("Fout:")
    expect(page.locator(".rw-foutkader:visible")).to_have_count(0)


def test_an_old_link_is_mended_with_a_notice(page: Page, base: str) -> None:
    page.goto(f"{base}wijzer/#v=1&s=bestaat-niet&w=werkgever&xx=1")
    expect(page.locator("h1")).to_have_text("Wat speelt er?")
    assert "oudere versie" in page.locator("main").inner_text()


def test_answers_can_be_wiped(page: Page, base: str) -> None:
    page.goto(f"{base}wijzer/#v=1&s=te-weinig-werk&w=werkgever&g=kampen&m=10-49&d=houden&o=nee")
    page.get_by_role("button", name="Wis mijn antwoorden").click()
    expect(page.locator("h1")).to_have_text("Wat speelt er?")
    assert "werkgever" not in page.url


def test_a_tile_starts_with_its_situation_filled_in(page: Page, base: str) -> None:
    page.goto(f"{base}hulp/omscholen/")
    page.locator("main").get_by_role("link", name="Check welke hulp bij u past").click()
    expect(page.locator("h1")).not_to_have_text("Wat speelt er?")
    assert "s=omscholen" in page.url


def test_the_data_not_loading_leaves_the_links(page: Page, base: str, trouble: list[str]) -> None:
    page.route("**/data/wijzer-*.json", lambda route: route.abort())
    page.goto(f"{base}wijzer/")
    expect(page.get_by_role("link", name=re.compile("Alle hulp bij")).first).to_be_visible()
    page.wait_for_timeout(300)
    assert page.locator("[role=alert], .rw-kader--letop").count() >= 1
    trouble.clear()  # the request was made to fail


def test_focus_is_seen_and_targets_are_large_enough_on_the_result(page: Page, base: str) -> None:
    open_outcome(page, f"{base}wijzer/#v=1&s=te-weinig-werk&w=werkgever&g=kampen&m=10-49&d=houden&o=nee")
    page.keyboard.press("Tab")  # from here on the browser shows focus as for a keyboard
    faint = page.evaluate(
        """() => [...document.querySelectorAll('main a, main button, main summary')].filter(element => {
            if (!element.checkVisibility()) return false;
            element.focus();
            const { outlineStyle, outlineWidth } = getComputedStyle(element);
            return outlineStyle === 'none' || parseFloat(outlineWidth) < 2;
        }).map(element => element.textContent.trim())"""
    )
    assert faint == []
    small = page.evaluate(
        """() => [...document.querySelectorAll('main button, main summary, main a')].filter(element => {
            const { width, height } = element.getBoundingClientRect();
            return width > 0 && getComputedStyle(element).display !== 'inline' && (width < 24 || height < 24);
        }).map(element => element.textContent.trim())"""
    )
    assert small == []


def test_the_outcome_waits_for_its_words(page: Page, base: str, trouble: list[str]) -> None:
    """On a slow line the questions come first; who is done before the cards are there gets them later."""
    held: list[Route] = []
    page.route("**/data/kaarten-*.json", lambda route: held.append(route))  # noqa: PLW0108 - playwright wants a function
    page.goto(f"{base}wijzer/")
    page.get_by_role("button", name="Verder").wait_for()
    while page.get_by_role("button", name="Verder").count():
        page.locator("label", has_text="Weet ik niet").last.click()
        go_on(page)
    expect(page.locator("h1")).to_have_text("De uitkomst komt eraan")
    for route in held:
        route.continue_()
    expect(page.locator("h1")).to_have_text("Uitkomst")
    expect(page.locator("h1")).to_be_focused()
    assert any(groups(page).values())


MOST_BYTES, MOST_REQUESTS = 115_000, 8


def test_the_first_visit_is_small(page: Page, base: str) -> None:
    """Every file of a first visit to the wizard, as a server sends it: compressed."""
    seen: list[bytes] = []
    page.on("response", lambda response: seen.append(response.body()))
    page.goto(f"{base}wijzer/", wait_until="networkidle")
    assert len(seen) <= MOST_REQUESTS
    assert sum(len(gzip.compress(body, 6)) for body in seen) <= MOST_BYTES
