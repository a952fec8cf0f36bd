"""Ways through the site: without JavaScript, by typing a place, and by the first question of the wizard."""

from __future__ import annotations

import re

import pytest
from browser.built import Sample
from browser.gates import PHONE
from playwright.sync_api import Browser, Page, expect


def test_pages_are_complete_without_javascript(browser: Browser, base: str, samples: list[Sample]) -> None:
    context = browser.new_context(java_script_enabled=False, viewport=PHONE)
    page = context.new_page()
    for sample in samples:
        page.goto(base + sample.address)
        assert len(page.locator("main").inner_text()) > 200, sample
        assert page.locator("main button:visible").count() == 0, sample
    context.close()


def test_from_home_to_help_and_a_desk_with_links_only(browser: Browser, base: str) -> None:
    context = browser.new_context(java_script_enabled=False, viewport=PHONE)
    page = context.new_page()
    page.goto(base)
    page.get_by_role("link", name="Te weinig personeel").click()
    page.locator("main a[href$='werkgever/']").first.click()
    assert page.locator(".rw-kaart").count() >= 3
    page.get_by_role("link", name="Zoek het loket in uw regio").first.click()
    page.locator("a", has_text="Regio Zwolle").first.click()
    expect(page.locator(".rw-contact").first).to_be_visible()
    context.close()


def test_an_answer_with_the_keyboard_puts_the_focus_on_the_next_question(page: Page, base: str) -> None:
    page.goto(base + "wijzer/")
    expect(page.get_by_role("button", name="Verder")).to_be_visible()
    page.locator("label.rw-keuze input").first.focus()
    page.keyboard.press("Space")
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_have_text("Voor wie zoekt u hulp?")
    assert page.evaluate("document.activeElement.tagName") == "H1"


def test_typing_a_place_leads_to_its_region(page: Page, base: str) -> None:
    for typed, region in (("Den Bosch", "Noordoost-Brabant"), ("nijverdal", "Twente"), ("Hellevoetsluis", "Rijnmond")):
        page.goto(f"{base}regios/")
        page.locator("main form[role=search] input").fill(typed)
        page.locator("main").get_by_role("button", name="Zoek").click()
        page.wait_for_url("**/regios/*/")
        expect(page.locator("h1")).to_have_text(region)


@pytest.mark.taak("T14", "Regelingpagina in tien seconden")
def test_a_scheme_tells_what_counts_at_once(page: Page, base: str) -> None:
    page.goto(f"{base}regelingen/slim-mkb/")
    screen = page.viewport_size
    assert screen

    def ends(selector: str, has_text: str | None = None) -> float:
        box = page.locator(f"main {selector}", has_text=has_text).first.bounding_box()
        assert box, selector
        return box["y"] + box["height"]

    for seen in ("h1", ".rw-ondertitel", ".rw-status", ".rw-feiten > div:first-child"):
        assert ends(seen) <= screen["height"], seen
    status = page.locator("main .rw-status").first.inner_text()
    assert re.search(r"\d{4}|niet bekend|altijd", status), status
    # One scroll further: what it brings, how to apply, who helps, the source and when it was checked.
    for name in ("Wat levert het op", "Waar", "Wie helpt", "Gecontroleerd"):
        assert ends(".rw-feiten > div", has_text=name) <= 2 * screen["height"], name
    checked = page.locator(".rw-feiten > div", has_text="Gecontroleerd")
    assert re.search(r"\d{1,2} [a-z]+ 20\d\d", checked.inner_text())
    for name in ("Wat moet u doen?", "Het loket in uw regio"):
        expect(page.locator(".rw-feiten").get_by_role("link", name=name)).to_be_visible()
