"""Search as visitors use it, on a phone, on the real site: their own words, typing faults, places, filters."""

from __future__ import annotations

import re

import pytest
from browser.conftest import watch
from playwright.sync_api import Browser, Page, expect

FROM_HOME = "personeel zit thuis geen werk"


def results(page: Page) -> list[str]:
    """Titles of the hits, in order, once the count is there."""
    expect(page.locator("[data-uitkomst] .rw-lijst h3").first).to_be_visible()
    return page.locator("[data-uitkomst] .rw-lijst h3").all_inner_texts()


def search(page: Page, base: str, query: str) -> list[str]:
    page.goto("about:blank")
    page.goto(f"{base}zoeken/")
    page.get_by_role("searchbox").fill(query)
    page.keyboard.press("Enter")
    expect(page.locator("[role=status]")).to_contain_text("resulta")
    return results(page)


@pytest.mark.taak("T02", "In eigen woorden zoeken, dan de check")
def test_from_home_in_own_words_to_the_check(page: Page, base: str) -> None:
    page.goto(base)
    page.get_by_role("button", name="Zoeken").click()
    page.get_by_role("searchbox").fill(FROM_HOME)
    page.keyboard.press("Enter")
    top = results(page)[:5]
    assert any(re.search("te weinig werk|uitlenen|korter werken", title, re.IGNORECASE) for title in top)
    assert "Vervallen" not in page.locator("[data-uitkomst] .rw-kaart").first.inner_text()
    page.get_by_role("link", name="Doe de check voor ‘Te weinig werk’").first.click()
    expect(page.locator("h1")).to_have_text("Voor wie zoekt u hulp?")
    assert "s=te-weinig-werk" in page.url
    page.go_back()
    assert results(page)[:5] == top


@pytest.mark.taak("T15", "Vervallen regeling zoeken")
def test_an_expired_scheme_says_so_and_shows_what_is_there_now(page: Page, base: str) -> None:
    assert "NOW" in search(page, base, "now")[0]
    cards = page.locator("[data-uitkomst] .rw-kaart")
    expect(cards.first).to_contain_text("Vervallen sinds")
    expect(cards.nth(1)).to_contain_text("Dit is er nu in plaats van")
    cards.first.get_by_role("link").first.click()
    expect(page.locator(".rw-kader--vervallen a").first).to_be_visible()


@pytest.mark.taak("T16", "Tikfout en los geschreven")
@pytest.mark.parametrize(
    ("query", "goal"),
    [
        ("loonkosten vordeel", "Loonkostenvoordeel"),
        ("werktijd verkorting", "korter werken"),
        ("no risk polis", "No-risk"),
    ],
)
def test_typing_faults_and_loose_words(page: Page, base: str, query: str, goal: str) -> None:
    assert any(goal in title for title in search(page, base, query)[:3])


def test_a_correction_is_shown_and_can_be_undone(page: Page, base: str) -> None:
    search(page, base, "subsidei opleiding")
    expect(page.locator(".rw-melding")).to_contain_text("Wij zochten op ‘subsidie opleiding’")
    page.get_by_role("link", name="Zoek toch naar ‘subsidei opleiding’").click()
    expect(page.locator(".rw-melding")).to_have_count(0)
    assert "letterlijk" in page.url


@pytest.mark.taak("T17", "Niets gevonden")
def test_nothing_found_is_no_dead_end(page: Page, base: str) -> None:
    page.goto(f"{base}zoeken/#q=qqzxw")
    expect(page.locator("[role=status]")).to_have_text("Wij vonden niets voor ‘qqzxw’")
    help_ = page.locator(".rw-niets")
    for name in ("Te weinig werk", "Doe de check", "Zoek het loket in uw regio", "Meld wat u miste"):
        expect(help_.get_by_role("link", name=name)).to_be_visible()
    assert page.get_by_role("searchbox").input_value() == "qqzxw"


@pytest.mark.taak("T19", "Van plaats naar regio")
@pytest.mark.parametrize(
    ("place", "region"), [("Nijverdal", "Twente"), ("Den Bosch", "Noordoost-Brabant"), ("Hellevoetsluis", "Rijnmond")]
)
def test_a_place_leads_to_its_region(page: Page, base: str, place: str, region: str) -> None:
    assert any(region in title for title in search(page, base, place)[:2])


def test_filters_of_the_search_page_are_links(page: Page, base: str) -> None:
    search(page, base, "opleiding")
    before = page.locator("[role=status]").inner_text()
    page.get_by_text("Filter deze lijst").click()
    page.locator(".rw-filtergroep a", has_text="Zzp'ers").click()
    expect(page.locator("[role=status]")).to_contain_text("met deze filters")
    assert page.locator("[role=status]").inner_text() != before
    page.get_by_role("link", name="Verwijder filter: Zzp'ers").click()
    expect(page.locator("[role=status]")).to_have_text(before)
    page.go_back()
    expect(page.get_by_role("link", name="Verwijder filter: Zzp'ers")).to_be_visible()


@pytest.mark.taak("T18", "Filteren en terugzetten")
def test_filters_of_the_overview_of_schemes(page: Page, base: str) -> None:
    page.goto(f"{base}regelingen/")
    cards = page.locator(".rw-kaart:visible")
    everything = cards.count()
    for facet in ("Zzp'ers", "Open ("):
        page.get_by_text("Filter deze lijst").click()
        page.locator(".rw-filtergroep a", has_text=facet).click()
    status = page.locator("[data-uitkomst]")
    expect(status).to_contain_text("passen bij deze filters")
    shown = cards.count()
    assert 0 < shown < everything
    assert status.inner_text().startswith(f"{shown} van de {everything} ")
    assert page.evaluate("document.activeElement.dataset.uitkomst") is not None
    for card in cards.all():
        assert not re.search("Vervallen|Gesloten", card.inner_text())
    page.go_back()
    expect(page.get_by_role("link", name="Verwijder filter: Open")).to_have_count(0)
    expect(page.get_by_role("link", name="Verwijder filter: Zzp'ers")).to_be_visible()
    page.go_forward()
    page.get_by_role("link", name="Verwijder alle filters").click()
    expect(status).to_have_text(f"Geen filters meer: alle {everything} regelingen staan in de lijst")
    expect(status).to_be_focused()
    assert cards.count() == everything


def test_a_page_fetches_nothing_of_search_before_the_field_is_used(page: Page, base: str) -> None:
    seen: list[str] = []
    page.on("request", lambda request: seen.append(request.url))
    page.goto(base)
    page.wait_for_load_state("networkidle")
    assert [url for url in seen if "/zoeken" in url or "data/" in url] == []
    with page.expect_response(re.compile("data/zoeken-landelijk-")):
        page.get_by_role("button", name="Zoeken").click()
    page.keyboard.press("Escape")
    expect(page.get_by_role("button", name="Zoeken")).to_be_focused()


def test_the_field_is_there_at_once_on_a_wide_screen(browser: Browser, base: str, trouble: list[str]) -> None:
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    watch(page, trouble, base)
    page.goto(f"{base}over/")
    field = page.get_by_role("search").get_by_role("searchbox")
    field.fill("wsp")
    field.press("Enter")
    expect(page).to_have_url(re.compile(r"zoeken/#q=wsp$"))
    assert any("Werkgeversservicepunt" in title for title in results(page))
    page.get_by_role("searchbox").press("Escape")
    expect(page.get_by_role("heading", name="Of kies een lijst")).to_be_visible()
    page.close()


def test_without_javascript_the_link_leads_to_lists(browser: Browser, base: str) -> None:
    for width in (360, 1280):
        context = browser.new_context(java_script_enabled=False, viewport={"width": width, "height": 640})
        page = context.new_page()
        page.goto(base)
        assert page.get_by_role("searchbox").count() == 0
        page.locator(".rw-zoekknop").click()
        page.get_by_role("link", name="Alle regelingen").click()
        expect(page.locator(".rw-kaart").first).to_be_visible()
        context.close()
