"""Tab goes past everything on every screen, and each stop can be seen."""

from __future__ import annotations

from browser import gates
from browser.built import Sample
from browser.screens import Screen, of_samples, survey
from playwright.sync_api import Browser, Page, expect


def test_every_stop_on_a_phone_is_seen(browser: Browser, base: str, screens: list[Screen]) -> None:
    page = browser.new_page(viewport=gates.PHONE, locale="nl-NL")
    found = survey(page, base, screens, {"Tab": gates.keyboard})
    page.close()
    assert found["Tab"] == []


def test_every_stop_on_a_desk_in_the_dark_is_seen(
    browser: Browser, base: str, samples: list[Sample], wizard: list[Screen]
) -> None:
    richest = {sample.template: sample for sample in samples}
    page = browser.new_page(viewport=gates.DESK, locale="nl-NL", color_scheme="dark")
    found = survey(page, base, [*of_samples(richest.values()), *wizard], {"Tab": gates.keyboard})
    page.close()
    assert found["Tab"] == []


def test_the_first_stop_leads_past_the_menu(page: Page, base: str) -> None:
    page.goto(base)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('[data-sjabloon]') !== null")


def test_the_list_is_one_key_past_the_filters(browser: Browser, base: str) -> None:
    page = browser.new_page(viewport=gates.DESK, locale="nl-NL")
    for address in ("regelingen/#wie=zzp", "zoeken/#q=opleiding"):
        page.goto(base + address)
        page.locator(".rw-filterblok summary").focus()
        page.keyboard.press("Tab")
        expect(page.get_by_role("link", name="Naar de lijst")).to_be_focused()
        expect(page.get_by_role("link", name="Naar de lijst")).to_be_in_viewport(ratio=1)
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.matches('.rw-met-filters section:not([hidden]) h2')"), address
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.closest('.rw-filterblok')") is None, address
        assert page.url == base + address
    page.close()


def test_suggested_places_come_before_unknown_for_who_went_on_and_back(page: Page, base: str) -> None:
    page.goto(f"{base}wijzer/#v=1&s=te-weinig-werk&w=werkgever")
    page.locator("#plaats").focus()
    page.keyboard.press("Tab")
    expect(page.get_by_label("Weet ik niet")).to_be_focused()
    page.keyboard.press("Shift+Tab")
    page.keyboard.type("kamp")
    expect(page.get_by_label("Kampen (regio Zwolle)")).to_be_visible()
    page.keyboard.press("Tab")
    expect(page.get_by_label("Kampen (regio Zwolle)")).to_be_focused()


def test_places_are_counted_when_the_typing_stops_and_enter_brings_you_there(page: Page, base: str) -> None:
    page.goto(f"{base}regios/")
    page.locator("#zoekgemeente").focus()
    page.keyboard.type("berge")
    status = page.locator(".rw-zoekplek [role=status]")
    expect(status).to_contain_text("gevonden")
    status.evaluate(
        "it => { globalThis.said = 0; new MutationObserver(() => globalThis.said++).observe(it, { childList: true }) }"
    )
    page.keyboard.type("n op")
    page.keyboard.press("Backspace")
    page.keyboard.press("Backspace")
    page.keyboard.press("Backspace")
    expect(status).to_have_text("3 plaatsen gevonden")
    page.wait_for_timeout(500)
    assert page.evaluate("globalThis.said") == 1
    page.keyboard.press("Enter")
    expect(page.locator(".rw-suggesties a").first).to_be_focused()
