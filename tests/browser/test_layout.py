"""Everything fits: on 320 px, at 400 %, with wide text spacing; and everything to hit is large enough."""

from __future__ import annotations

import pytest
from browser import gates
from browser.screens import Gate, Screen, survey
from playwright.sync_api import Browser, Page, ViewportSize


def sized(gate: Gate, size: ViewportSize) -> Gate:
    """The gate in a window of this size."""

    def on(page: Page) -> list[str]:
        page.set_viewport_size(size)
        return gate(page)

    return on


CHECKS = {
    f"{gate.__name__} {size['width']}": sized(gate, size)
    for size in (gates.PHONE, gates.DESK)
    for gate in (gates.targets, gates.spacing)
} | {"reflow": gates.reflow}


@pytest.fixture(scope="module")
def found(browser: Browser, base: str, screens: list[Screen]) -> dict[str, list[str]]:
    """Every fault, per check."""
    page = browser.new_page(viewport=gates.PHONE, locale="nl-NL")
    faults = survey(page, base, screens, CHECKS)
    page.close()
    return faults


@pytest.mark.parametrize("check", CHECKS)
def test_everything_fits(found: dict[str, list[str]], check: str) -> None:
    assert found[check] == []
