"""Tasks of coordinators on a phone: find a practice (T20), who has this too, regions side by side (T21)."""

from __future__ import annotations

import feedparser
import pytest
from browser.conftest import watch
from browser.gates import axe
from playwright.sync_api import Browser, Page, expect

COMPARE = "regios/vergelijken/"


def fits(page: Page) -> bool:
    return bool(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))


@pytest.mark.taak("T21", "Wie heeft dit ook?")
def test_who_has_or_had_this_too(browser: Browser, base: str) -> None:
    """T21, with links only: from home, without JavaScript, nothing scrolls sideways."""
    context = browser.new_context(java_script_enabled=False, viewport={"width": 360, "height": 640})
    page = context.new_page()
    page.goto(base)
    page.get_by_role("link", name="Vergelijk de regio's").click()
    page.locator("summary", has_text="Werkcentrum:").click()
    kind = page.locator("details[open]")
    assert fits(page)
    heads = [head.split(" (")[0] for head in kind.locator("h3").all_inner_texts()]
    assert heads == ["Ja", "Genoemd", "Onbekend"]
    running = kind.locator("ul").first.locator("li")
    assert running.count() >= 5
    for item in running.all():
        assert item.locator("a").count() >= 1
    page.locator("summary", has_text="Werkt Door:").click()
    assert "Rijnmond Werkt Door" in page.locator("main").inner_text()
    assert {"Ja", "Genoemd", "Gestopt", "Nee", "Onbekend"} <= set(page.locator("dt").all_inner_texts())
    assert page.locator(".rw-matrix").is_hidden()
    running.first.locator("a").first.click()
    assert "/programmas/" in page.url
    context.close()


def test_three_regions_side_by_side(page: Page, base: str) -> None:
    page.goto(f"{base}{COMPARE}")
    page.get_by_label("Regio 1").select_option("zwolle")
    expect(page.get_by_role("status")).to_have_text("Kies nog een regio om te vergelijken.")
    page.get_by_label("Regio 2").select_option("twente")
    assert page.url.endswith("#vergelijk=zwolle,twente")
    expect(page.get_by_role("status")).to_contain_text("staan hieronder naast elkaar")
    expect(page.locator(".rw-tabel thead th")).to_have_count(3)
    page.get_by_label("Regio 3").select_option("rijnmond")
    expect(page.locator(".rw-tabel thead th")).to_have_count(4)
    assert fits(page)
    page.go_back()
    expect(page.locator(".rw-tabel thead th")).to_have_count(3)
    expect(page.get_by_label("Regio 3")).to_have_value("")
    page.go_back()
    expect(page.locator(".rw-tabel")).to_have_count(0)


def test_a_shared_comparison_opens_and_odd_ones_do_no_harm(browser: Browser, base: str, trouble: list[str]) -> None:
    page = browser.new_page(viewport={"width": 320, "height": 640}, bypass_csp=True)
    watch(page, trouble, base)
    for fragment, columns in (("zwolle,twente", 3), ("zwolle,zwole", 0), ("__proto__,constructor", 0)):
        page.goto("about:blank")
        page.goto(f"{base}{COMPARE}#vergelijk={fragment}")
        page.wait_for_load_state("networkidle")
        expect(page.locator(".rw-tabel thead th")).to_have_count(columns)
        assert fits(page)
        assert axe(page) == []
    page.close()


@pytest.mark.taak("T20", "Voorbeelden uit de horeca")
def test_inspiration_from_catering(page: Page, base: str) -> None:
    """T20: from home in at most four taps; the card has region, figure, date and evidence."""
    page.goto(base)
    page.get_by_role("link", name="Leer van voorbeelden").click()
    page.get_by_label("Van sector").select_option("horeca")
    assert page.url.endswith("#van=horeca")
    shown = page.locator("main .rw-kaart:visible")
    expect(page.get_by_role("status")).to_have_text(f"{shown.count()} voorbeelden gevonden")
    assert 1 <= shown.count() < page.locator("main .rw-kaart").count()
    card = shown.filter(has_text="Van catering naar ander werk")
    for text in ("Noordoost-Brabant", "6 van de 30 personen", "2 februari 2021", "Bewijs: gevolgd door onderzoek"):
        expect(card).to_contain_text(text)
    assert fits(page)
    card.get_by_role("link").click()
    for heading in ("Wat werkte niet?", "Past dit bij uw regio?", "Wie weet er meer van?"):
        expect(page.get_by_role("heading", name=heading)).to_be_visible()
    assert fits(page)


def test_filters_are_undone_by_chip_and_by_the_back_button(page: Page, base: str) -> None:
    page.goto(f"{base}praktijk/#van=horeca&bewijs=onderzocht")
    shown = page.locator("main .rw-kaart:visible")
    expect(page.get_by_role("status")).to_contain_text("gevonden")
    both = shown.count()
    page.get_by_role("button", name="Verwijder filter: Bewijs: Gevolgd door onderzoek").click()
    expect(page.get_by_label("Bewijs")).to_be_focused()
    assert shown.count() > both
    assert page.get_by_label("Bewijs").locator("option[disabled]").count() >= 1
    page.go_back()
    expect(page.get_by_label("Bewijs")).to_have_value("onderzocht")
    assert shown.count() == both


def test_practices_by_facet_without_javascript(browser: Browser, base: str) -> None:
    context = browser.new_context(java_script_enabled=False, viewport={"width": 360, "height": 640})
    page = context.new_page()
    page.goto(base)
    page.get_by_role("link", name="Leer van voorbeelden").click()
    page.locator("summary", has_text="Van sector").click()
    page.locator("details[open] li", has_text="Horeca").get_by_role("link", name="Van catering naar ander werk").click()
    expect(page.locator("h1")).to_have_text("Van catering naar ander werk")
    context.close()


@pytest.mark.taak("T22", "Op de hoogte blijven")
def test_stay_up_to_date(page: Page, base: str) -> None:
    """T22: a feed of one region and of one theme by a visible link and by a link in the head; a month to pass on."""
    page.goto(base)
    page.get_by_role("link", name="Vergelijk de regio's").click()
    page.locator(".rw-kruimels").get_by_role("link", name="Regio's").click()
    page.locator("a", has_text="Regio Zwolle").first.click()
    visible = page.get_by_role("link", name="Volg Regio Zwolle met een feed")
    heads = page.locator("link[rel=alternate][type='application/atom+xml']")
    addresses = [link.evaluate("link => link.href") for link in heads.all()]
    assert visible.evaluate("link => link.href") in addresses
    assert f"{base}feeds/alles.xml" in addresses
    page.get_by_role("link", name="al het nieuws").click()
    theme = page.get_by_role("link", name="Te weinig werk").evaluate("link => link.href")
    for address in (*addresses, theme):
        read = feedparser.parse(page.request.get(address).text())
        assert not read.bozo
        assert read.entries
        assert read.feed.updated_parsed
    months = page.locator("main a[href*='nieuws/2']")
    if months.count():  # a copy without history says so
        months.first.click()
        expect(page.locator("h1")).to_contain_text("Nieuws van")
        assert fits(page)
        text = page.get_by_role("link", name="Dezelfde tekst zonder opmaak").evaluate("link => link.href")
        assert page.request.get(text).text().startswith("Routewijzer: nieuws van")
    else:
        expect(page.locator(".rw-melding")).to_contain_text("zonder de geschiedenis")
