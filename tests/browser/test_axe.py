"""axe-core finds nothing on any screen, on a phone and on a desk, in light and in dark."""

from __future__ import annotations

import pytest
from browser import gates
from browser.screens import Gate, Screen, survey
from playwright.sync_api import Browser, Page

# What may differ between light and dark. All other rules look at a width once.
COLOUR_RULES = ("color-contrast", "link-in-text-block")
CASES = ("360 light", "360 dark", "1280 dark", "1280 light")


def axe_in(case: str, *rules: str) -> Gate:
    """The axe gate with the width and the colour scheme of `case`."""
    width, scheme = case.split()

    def gate(page: Page) -> list[str]:
        page.set_viewport_size(gates.PHONE if width == "360" else gates.DESK)
        page.emulate_media(color_scheme=scheme)
        gates.fold(page)
        return gates.axe(page, *rules)

    return gate


@pytest.fixture(scope="module")
def found(browser: Browser, base: str, screens: list[Screen]) -> dict[str, list[str]]:
    """Every violation, per case."""
    page = browser.new_page(viewport=gates.PHONE, locale="nl-NL")
    rules = dict(zip(CASES, ((), COLOUR_RULES, (), COLOUR_RULES), strict=True))
    faults = survey(page, base, screens, {case: axe_in(case, *rules[case]) for case in CASES})
    page.close()
    return faults


@pytest.mark.parametrize("case", CASES)
def test_axe_finds_nothing(found: dict[str, list[str]], case: str) -> None:
    assert found[case] == []
