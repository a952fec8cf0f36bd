"""Tab goes past everything on every screen, and each stop can be seen."""

from __future__ import annotations

from browser import gates
from browser.built import Sample
from browser.screens import Screen, of_samples, survey
from playwright.sync_api import Browser, Page


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
