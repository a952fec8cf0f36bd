"""Pages of every kind in a real browser: quiet, readable at 320 px, without JavaScript, and clean for axe."""

from __future__ import annotations

from pathlib import Path

import pytest
from browser.conftest import ROOT, watch
from playwright.sync_api import Browser, Page, expect

AXE = ROOT / "node_modules" / "axe-core" / "axe.min.js"
AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# One page of each kind; records by their place in the list, so that content may change.
KINDS = ("regelingen", "regios", "praktijk", "opleidingen", "overstappen")
FIXED = (
    "",
    "regelingen/",
    "regios/",
    "regios/vergelijken/",
    "praktijk/",
    "praktijk/#van=horeca",
    "praktijk/noordoost-brabant/nob-18-adviezen/checklist/",
    "wie-leerde-van-wie/",
    "dashboard/",
    "nieuws/",
    "opleidingen/",
    "overstappen/",
    "hulp/te-weinig-werk/",
    "hulp/te-weinig-werk/werkgever/",
    "wijzer/",
    "bijdragen/",
    "over/",
    "open-data/",
    "404.html",
)
WIZARD = {
    "vraag": "wijzer/",
    "gemeente": "wijzer/#v=1&s=te-weinig-werk&w=werkgever",
    "sector": "wijzer/#v=1&s=omscholen&w=werkgever&g=kampen&m=10-49",
    "uitkomst": "wijzer/#v=1&s=te-weinig-werk&w=werkgever&g=kampen&m=10-49&d=houden&o=nee",
}


@pytest.fixture(scope="module")
def addresses(site: Path) -> list[str]:
    """One page of each kind."""
    records = [
        min(p for p in (site / kind).rglob("index.html") if p.parent != site / kind) for kind in (*KINDS, "programmas")
    ]
    expired = next(
        p for p in sorted((site / "regelingen").rglob("index.html")) if "rw-kader--vervallen" in p.read_text()
    )
    return [*FIXED, *(p.relative_to(site).as_posix().removesuffix("index.html") for p in (*records, expired))]


def test_one_page_of_each_kind_makes_no_trouble(page: Page, base: str, addresses: list[str]) -> None:
    for address in addresses:
        page.goto(base + address)
        page.wait_for_load_state("networkidle")
    assert page.context.cookies() == []


def test_nothing_is_wider_than_a_small_phone(browser: Browser, base: str, addresses: list[str]) -> None:
    page = browser.new_page(viewport={"width": 320, "height": 640})
    wide = []
    for address in [*addresses, *WIZARD.values()]:
        page.goto(base + address)
        page.wait_for_load_state("networkidle")
        if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
            wide.append(address)
    page.close()
    assert wide == []


def test_pages_are_complete_without_javascript(browser: Browser, base: str, addresses: list[str]) -> None:
    context = browser.new_context(java_script_enabled=False, viewport={"width": 360, "height": 640})
    page = context.new_page()
    for address in addresses:
        page.goto(base + address)
        assert len(page.locator("main").inner_text()) > 200, address
        assert page.locator("main button:visible").count() == 0, address
    context.close()


def test_from_home_to_help_and_a_desk_with_links_only(browser: Browser, base: str) -> None:
    context = browser.new_context(java_script_enabled=False, viewport={"width": 360, "height": 640})
    page = context.new_page()
    page.goto(base)
    page.get_by_role("link", name="Te weinig personeel").click()
    page.locator("main a[href$='werkgever/']").first.click()
    assert page.locator(".rw-kaart").count() >= 3
    page.get_by_role("link", name="Zoek het loket in uw regio").first.click()
    page.locator("a", has_text="Regio Zwolle").first.click()
    expect(page.locator(".rw-contact").first).to_be_visible()
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(browser: Browser, base: str, addresses: list[str], scheme: str) -> None:
    found = []
    for width in (360, 1280):
        page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme, bypass_csp=True)
        for address in [*addresses, *WIZARD.values()]:
            page.goto("about:blank")
            page.goto(base + address)
            page.wait_for_load_state("networkidle")
            found += [f"{address}@{width}: {fault}" for fault in axe(page)]
        page.close()
    assert sorted(set(found)) == []


def test_axe_finds_nothing_in_an_error(browser: Browser, base: str) -> None:
    page = browser.new_page(viewport={"width": 360, "height": 640}, bypass_csp=True)
    page.goto(base + WIZARD["gemeente"])
    page.locator("main input[type=text]").fill("qqzxw")
    page.get_by_role("button", name="Verder").click()
    expect(page.locator(".rw-foutkader")).to_be_visible()
    assert axe(page) == []
    page.close()


def axe(page: Page) -> list[str]:
    """Every violation as 'rule: element'."""
    page.add_script_tag(path=str(AXE))
    result = page.evaluate("tags => axe.run(document, {runOnly: {type: 'tag', values: tags}})", AXE_TAGS)
    return [f"{v['id']}: {n['target'][0]}" for v in result["violations"] for n in v["nodes"]]


def test_every_focus_stop_of_the_wizard_is_visible(browser: Browser, base: str, trouble: list[str]) -> None:
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    watch(page, trouble, base)
    page.goto(base + "wijzer/")
    expect(page.get_by_role("button", name="Verder")).to_be_visible()
    page.evaluate("document.activeElement.blur()")
    stops = 0
    while not page.evaluate("document.activeElement?.type === 'radio'"):
        page.keyboard.press("Tab")
        stops += 1
        box = page.evaluate(
            """() => { const r = document.activeElement.getBoundingClientRect();
                       return [r.left, r.right - innerWidth, r.width, r.height]; }"""
        )
        assert box[0] >= 0, box
        assert box[1] <= 0, box
        assert box[2] > 0, box
        assert stops <= 14
    page.keyboard.press("Space")
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_have_text("Voor wie zoekt u hulp?")
    assert page.evaluate("document.activeElement.tagName") == "H1"
    page.close()


def test_typing_a_place_leads_to_its_region(page: Page, base: str) -> None:
    for typed, region in (("Den Bosch", "Noordoost-Brabant"), ("nijverdal", "Twente"), ("Hellevoetsluis", "Rijnmond")):
        page.goto(f"{base}regios/")
        page.locator(".rw-zoekgemeente input").fill(typed)
        page.get_by_role("button", name="Zoek").click()
        page.wait_for_url("**/regios/*/")
        expect(page.locator("h1")).to_have_text(region)
