"""What a visitor sees when a script or its data does not come: a clear message and a way on, never a dead screen."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from browser.gates import PHONE
from browser.walking import KAMPEN, OUTCOME, answer, settle
from playwright.sync_api import Browser, BrowserContext, Page, Route, expect

NOTICE = ".rw-melding"
# Address, its script, a link or part that is the other way on.
SCRIPTED = (
    ("wijzer/", "wijzer/main.mjs", "a[href$='hulp/te-weinig-werk/']"),
    ("zoeken/", "zoeken/main.mjs", "a[href$='regelingen/']"),
    ("bijdragen/formulier/", "formulier/pagina.mjs", "a[href*='regios/']"),
    ("overstappen/rekenhulp/", "rekenhulp/main.mjs", ".rw-werkblad"),
    ("regios/vergelijken/", "vergelijk/main.mjs", "details"),
)


@pytest.fixture
def cut(browser: Browser) -> Iterator[Page]:
    """A page on the phone on which things may fail."""
    context = browser.new_context(viewport=PHONE, has_touch=True, locale="nl-NL")
    yield context.new_page()
    context.close()


@pytest.fixture(scope="module")
def bare(browser: Browser) -> Iterator[BrowserContext]:
    """A phone without JavaScript."""
    context = browser.new_context(viewport=PHONE, has_touch=True, locale="nl-NL", java_script_enabled=False)
    yield context
    context.close()


def abort(route: Route) -> None:
    route.abort()


def missing(route: Route) -> None:
    route.fulfill(status=404, body="<p>Niet gevonden</p>", content_type="text/html")


def shown(page: Page) -> None:
    """The message is on the screen, and says what to do."""
    expect(page.locator("main").locator(NOTICE).first).to_be_visible()
    assert re.search(r"Laad deze pagina opnieuw, of (kies|print|kijk) ", page.locator("main").inner_text())


@pytest.mark.parametrize(("address", "script", "way"), SCRIPTED)
def test_a_script_that_does_not_come(cut: Page, base: str, address: str, script: str, way: str) -> None:
    cut.route(f"**/{script}", abort)
    cut.goto(base + address)
    notice = cut.locator(f"main {NOTICE}")
    expect(notice).to_be_hidden()
    cut.evaluate("document.getAnimations().forEach(one => one.finish())")
    shown(cut)
    expect(cut.locator("main").locator(way).first).to_be_visible()
    cut.unroute_all()
    cut.reload()
    expect(notice).to_have_count(0)


@pytest.mark.parametrize(
    ("address", "data"),
    [
        ("wijzer/", "data/wijzer-*.json"),
        ("bijdragen/formulier/", "data/formulier/keuzes.json"),
        ("regios/vergelijken/", "data/vergelijk-*.json"),
    ],
)
def test_data_that_does_not_come(cut: Page, base: str, address: str, data: str) -> None:
    cut.route(f"**/{data}", missing)
    cut.goto(base + address)
    shown(cut)
    expect(cut.get_by_role("alert")).to_be_visible()


@pytest.mark.parametrize("lost", ["wijzer/result.mjs", "data/kaarten-*.json"])
def test_a_link_to_an_outcome_that_does_not_come(cut: Page, base: str, lost: str) -> None:
    cut.route(f"**/{lost}", abort)
    cut.goto(base + OUTCOME)
    shown(cut)
    expect(cut.locator("main a[href$='hulp/te-weinig-werk/']")).to_be_visible()


def test_who_is_done_without_a_connection_gets_on(cut: Page, base: str) -> None:
    cut.goto(f"{base}wijzer/")
    verder = cut.get_by_role("button", name="Verder")
    expect(verder).to_be_visible()
    cut.context.set_offline(True)
    while verder.count():
        # What is fetched in advance and does not come is no reason to disturb anybody.
        expect(cut.locator(f"main {NOTICE}")).to_have_count(0)
        last = cut.locator("h1").inner_text()
        answer(cut, KAMPEN)
    shown(cut)
    assert "komt eraan" not in cut.locator("main").inner_text()
    expect(cut.locator("main a[href$='hulp/te-weinig-werk/']")).to_be_visible()
    cut.go_back()
    expect(cut.locator("h1")).to_have_text(last)
    expect(cut.locator(f"main {NOTICE}")).to_have_count(0)
    cut.context.set_offline(False)
    verder.click()
    expect(cut.locator(".rw-groep").first).to_be_visible()
    settle(cut)


@pytest.mark.parametrize("lost", ["plaatszoeker.mjs", "data/plaatsen-*.json"])
def test_the_place_field_says_that_it_fails_and_tries_again(cut: Page, base: str, lost: str) -> None:
    cut.route(f"**/{lost}", abort)
    cut.goto(base)
    field = cut.locator("#zoekgemeente")
    field.fill("kampen")
    field.press("Enter")
    status = cut.locator(".rw-zoekplek [role=status]")
    expect(status).to_have_text("Zoeken lukt nu niet. Kies uw regio in de lijst met regio's.")
    cut.unroute_all()
    field.evaluate("field => field.form.requestSubmit()")
    cut.wait_for_url("**/regios/zwolle/")


def test_the_form_tells_lost_from_moved(cut: Page, base: str) -> None:
    for way, text in ((missing, "bestaat niet of is verhuisd"), (abort, "laadt nu niet. Probeer het later opnieuw")):
        cut.route("**/data/bron/**", way)
        cut.goto("about:blank")
        cut.goto(f"{base}bijdragen/formulier/#open=regeling/slim-mkb")
        expect(cut.locator(f"main {NOTICE}")).to_contain_text(text)
        cut.unroute_all()


def test_without_javascript_nothing_leads_to_questions_that_cannot_be_asked(bare: BrowserContext, base: str) -> None:
    page = bare.new_page()
    for address in ("hulp/te-weinig-werk/", "regelingen/slim-mkb/", "sectoren/horeca/"):
        page.goto(base + address)
        questions = page.locator("main a[href*='wijzer/#']")
        assert questions.count()
        assert not any(link.is_visible() for link in questions.all())
    for address, _, way in SCRIPTED:
        page.goto(base + address)
        assert re.search("alleen met JavaScript|Open dan hun pagina's", page.locator("main").inner_text())
        expect(page.locator("main .rw-hapert")).to_be_hidden()
        expect(page.locator("main").locator(way).first).to_be_visible()
    page.goto(f"{base}wijzer/")
    expect(page.get_by_text("U beantwoordt hooguit zes korte vragen")).to_be_hidden()
    page.close()
