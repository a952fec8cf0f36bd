"""Nothing moves for who wants rest, nothing hangs on colour alone, fonts and images are light, and all is quiet."""

from __future__ import annotations

import pytest
from browser import gates
from browser.conftest import watch
from browser.screens import Screen, survey
from playwright.sync_api import Browser

CHECKS = {gate.__name__: gate for gate in (gates.fonts, gates.images, gates.motion, gates.forced_colors)}


@pytest.fixture(scope="module")
def found(browser: Browser, base: str, screens: list[Screen]) -> dict[str, list[str]]:
    """Every fault per check; 'verkeer' has script errors, CSP violations, foreign and failed requests, cookies."""
    context = browser.new_context(viewport=gates.PHONE, locale="nl-NL", has_touch=True)
    page = context.new_page()
    traffic: list[str] = []
    watch(page, traffic, base)
    faults = survey(page, base, screens, CHECKS)
    faults["verkeer"] = traffic + [str(c) for c in context.cookies()]
    context.close()
    return faults


@pytest.mark.parametrize("check", [*CHECKS, "verkeer"])
def test_every_screen_is_calm_and_quiet(found: dict[str, list[str]], check: str) -> None:
    assert found[check] == []
