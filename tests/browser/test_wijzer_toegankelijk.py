"""The wizard for everybody: tasks T10, T11, T12 and T25, and an outcome with points to check."""

from __future__ import annotations

import pytest
from browser.conftest import watch
from browser.gates import axe
from browser.screens import open_details
from browser.walking import KAMPEN, OPEN, OUTCOME, groups, open_outcome, settle
from playwright.sync_api import Browser, Page, expect


@pytest.mark.taak("T10", "Zonder JavaScript naar hulp en loket")
def test_t10_without_javascript(browser: Browser, base: str) -> None:
    context = browser.new_context(java_script_enabled=False, viewport={"width": 360, "height": 640})
    page = context.new_page()
    page.goto(base)
    page.get_by_role("link", name="Te weinig personeel").click()
    page.locator("main a[href$='werkgever/']").first.click()
    assert page.locator("main .rw-kaart").count() >= 3
    page.get_by_role("link", name="Zoek het loket in uw regio").first.click()
    # The fourth tap; Deventer is in this region.
    page.locator("main a", has_text="Stedendriehoek").first.click()
    text = page.locator("main").inner_text()
    assert "Deventer" in text
    expect(page.locator(".rw-contact").first).to_be_visible()
    page.goto(f"{base}wijzer/")
    assert [one for one in page.locator("main button, main input").all() if one.is_visible()] == []
    assert page.locator("main a[href*='hulp/te-weinig-personeel/werkgever/']").count()
    context.close()


@pytest.mark.taak("T11", "Alleen het toetsenbord")
def test_t11_with_the_keyboard_only(browser: Browser, base: str, trouble: list[str]) -> None:
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    watch(page, trouble, base)
    page.goto(f"{base}wijzer/")
    expect(page.get_by_role("button", name="Verder")).to_be_visible()
    stops = 0
    while not page.evaluate("document.activeElement.matches('main input[type=radio]')"):
        page.keyboard.press("Tab")
        stops += 1
    assert stops <= 12
    while page.get_by_role("button", name="Verder").count():
        before = page.title()
        question = page.locator("h1").inner_text()
        while not page.evaluate("document.activeElement.matches('main form input')"):
            page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.type") == "text":
            page.keyboard.type(KAMPEN[question])
        else:
            page.keyboard.press("Space")
        page.keyboard.press("Enter")
        page.wait_for_function("before => document.title !== before", arg=before)
        assert page.evaluate("document.activeElement.tagName") == "H1"
    settle(page)
    # Every stop of the outcome can be seen, and the last one is not a trap.
    seen = set()
    for _ in range(150):
        page.keyboard.press("Tab")
        spot = page.evaluate(
            """() => { const active = document.activeElement; const box = active.getBoundingClientRect();
                const { outlineStyle, outlineWidth } = getComputedStyle(active);
                return [active === document.body, box.left >= 0 && box.width > 0 && box.height > 0,
                        outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2, active.outerHTML.slice(0, 200)]; }"""
        )
        if spot[0]:
            break
        assert spot[1], spot
        assert spot[2], spot
        seen.add(spot[3])
    assert spot[0]
    assert len(seen) > 20
    page.close()


@pytest.mark.taak("T12", "320 pixels breed")
@pytest.mark.parametrize("address", ["wijzer/", OUTCOME, OPEN], ids=["vraag", "uitkomst", "open-punten"])
def test_t12_at_320_pixels(browser: Browser, base: str, address: str) -> None:
    page = browser.new_page(viewport={"width": 320, "height": 640})
    page.goto(base + address)
    expect(page.locator(".rw-wijzer")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    small = page.evaluate(
        """() => [...document.querySelectorAll('.rw-wijzer .rw-knop, .rw-keuze')].filter(element =>
            element.checkVisibility() && element.getBoundingClientRect().height < 44).map(e => e.textContent)"""
    )
    assert small == []
    page.close()


@pytest.mark.taak("T25", "Zonder kleur, donker, eigen kleuren")
def test_t25_without_colours(browser: Browser, base: str) -> None:
    page = browser.new_page(viewport={"width": 360, "height": 640}, forced_colors="active", color_scheme="dark")
    open_outcome(page, base + OPEN)
    for card in page.locator(".rw-groep--waarschijnlijk .rw-status").all():
        assert card.inner_text().strip()
    for title in groups(page):
        assert title.strip()
    # What is pressed differs in more than colour.
    pressed, other = (
        page.evaluate(
            """which => {
                const button = document.querySelector(`.rw-punt [aria-pressed=${which}]`);
                const style = getComputedStyle(button, '::before');
                return [style.content, style.display]; }""",
            which,
        )
        for which in ("true", "false")
    )
    assert pressed != other
    page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_on_an_outcome_with_points(browser: Browser, base: str, scheme: str) -> None:
    page = browser.new_page(viewport={"width": 360, "height": 900}, color_scheme=scheme, bypass_csp=True)
    open_outcome(page, f"{base}{OPEN}&redactie=1")
    page.locator("[data-toon]").first.click()
    open_details(page)
    assert axe(page) == []
    page.close()


@pytest.mark.parametrize("width", [320, 360])
def test_an_outcome_with_points_fits_a_small_screen(browser: Browser, base: str, width: int) -> None:
    page = browser.new_page(viewport={"width": width, "height": 640})
    open_outcome(page, f"{base}{OPEN}&redactie=1")
    open_details(page)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    small = page.evaluate(
        """() => [...document.querySelectorAll('main button, main summary, main select, main a')].filter(element => {
            const { width, height } = element.getBoundingClientRect();
            return width > 0 && getComputedStyle(element).display !== 'inline' && (width < 24 || height < 24);
        }).map(element => element.textContent.trim())"""
    )
    assert small == []
    page.close()


def test_every_button_of_a_card_says_of_which_card_it_is(page: Page, base: str) -> None:
    open_outcome(page, f"{base}{OPEN}&redactie=1")
    page.locator("[data-toon]").first.click()
    open_details(page)
    texts = page.locator(".rw-kaart > .rw-knoppen > *").all_text_contents()
    assert len(texts) > 2
    assert len(set(texts)) == len(texts)


def test_without_its_own_colours_only_the_page_that_you_are_on_has_a_line(browser: Browser, base: str) -> None:
    page = browser.new_page(viewport={"width": 1280, "height": 900}, forced_colors="active")
    page.goto(f"{base}regios/")
    lines = page.locator(".rw-nav a:not(.rw-knop, [aria-current])").evaluate_all(
        "links => links.map(it => getComputedStyle(it).borderBottomColor)"
    )
    canvas = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert set(lines) == {canvas}
    assert page.locator(".rw-nav [aria-current]").evaluate("it => getComputedStyle(it).outlineStyle") == "solid"
    page.close()
