"""The open tasks about the way through the wizard (T01, T03-T06, T13), walked at 360 pixels."""

from __future__ import annotations

import html
import re
from pathlib import Path

import pytest
from browser.walking import KAMPEN, answer, go_on, groups, settle, start, walk
from playwright.sync_api import Page, expect

GRONINGEN = {
    "Wat speelt er?": "Ontslag dreigt",
    "Voor wie zoekt u hulp?": "Mijzelf als werknemer",
    "In welke gemeente is dat?": "groningen",
    "Is uw ontslag al aangekondigd?": "Ja",
}
TAXI = {
    "Wat speelt er?": "Te weinig werk",
    "Voor wie zoekt u hulp?": "Mijzelf als zzp",
    "In welke gemeente is dat?": "rotterdam",
    "Kan uw bedrijf met tijdelijke hulp weer verder?": "Ja",
}
POSITIVE = ("Past waarschijnlijk", "Misschien")


def positive(page: Page) -> list[str]:
    return [name for title, names in groups(page).items() if title.startswith(POSITIVE) for name in names]


def walk_or_unknown(page: Page, given: dict[str, str]) -> list[str]:
    """Answer what the task says; everything else is 'weet ik niet'."""
    asked = []
    while page.get_by_role("button", name="Verder").count():
        question = page.locator("h1").inner_text()
        asked.append(question)
        if question in given:
            answer(page, given)
        else:
            page.locator("label.rw-keuze").last.click()
            go_on(page)
    expect(page.locator(".rw-kader--actie")).to_be_visible()
    settle(page)
    return asked


def expired(site: Path) -> list[str]:
    """Names of schemes that are over."""
    pages = (file.read_text("utf-8") for file in (site / "regelingen").rglob("index.html"))
    return [html.unescape(re.findall(r"<h1>([^<]+)", text)[0]) for text in pages if "rw-kader--vervallen" in text]


@pytest.mark.taak("T01", "Restaurant in Kampen met 12 mensen, te weinig werk")
def test_t01_a_restaurant_in_kampen(page: Page, base: str, site: Path) -> None:
    start(page, base)
    assert len(walk(page, KAMPEN)) <= 6
    step = page.locator(".rw-kader--actie")
    # To a desk outside this site, and to the page of the region.
    desk = step.locator("a.rw-knop").first
    assert (desk.get_attribute("href") or "").startswith(("tel:", "https://"))
    expect(step.get_by_role("link", name="Alle hulp in de regio Zwolle")).to_have_attribute(
        "href", f"{base}regios/zwolle/"
    )
    assert "Zwolle" in step.inner_text()
    names = groups(page)
    cards = page.locator(".rw-groep--waarschijnlijk .rw-kaart, .rw-groep--misschien .rw-kaart")
    assert cards.count() == len(positive(page))
    for card in cards.all():
        assert "omdat u" in (card.locator(".rw-redenen").text_content() or "")
    assert expired(site)
    assert not set(expired(site)) & {name for group in names.values() for name in group}


@pytest.mark.taak("T03", "Bij elke vraag: weet ik niet")
def test_t03_nothing_known(page: Page, base: str) -> None:
    start(page, base)
    asked = 0
    while page.get_by_role("button", name="Verder").count():
        last = page.locator("label.rw-keuze").last
        assert "eet ik niet" in last.inner_text()
        assert (last.bounding_box() or {})["y"] < (page.get_by_role("button", name="Verder").bounding_box() or {})["y"]
        last.click()
        go_on(page)
        asked += 1
    assert asked <= 6
    expect(page.locator(".rw-kader--actie a").first).to_be_visible()
    assert page.locator(".rw-kader--actie a[href$='regios/']").count() == 1
    page.locator(".rw-groep--misschien [data-toon]").click()
    cards = page.locator(".rw-groep--misschien .rw-kaart")
    assert cards.count() > 5
    for card in cards.all():
        # A note says that the facts are not confirmed; otherwise the card says what is still to be known.
        assert card.locator(".rw-nagaan li, .rw-hint").count(), card.inner_text()
    assert "recht op" not in page.locator("main").inner_text()


@pytest.mark.taak("T04", "Werknemer in Groningen, baan op de tocht")
def test_t04_an_employee_in_groningen(page: Page, base: str) -> None:
    start(page, base)
    assert len(walk_or_unknown(page, GRONINGEN)) <= 4
    assert "Groningen" in page.locator(".rw-kader--actie").inner_text()
    found = page.locator(".rw-groep--waarschijnlijk, .rw-groep--misschien")
    assert positive(page)
    assert "omdat u werkgever bent" not in " ".join(found.all_text_contents())
    # Help that starts before the job ends is among the cards that are shown at once.
    shown = [card.inner_text() for card in found.locator(".rw-kaart").all() if card.is_visible()]
    assert any("ook als u nog in dienst bent" in text for text in shown)


@pytest.mark.taak("T05", "Zzp'er in Rotterdam zonder opdrachten")
def test_t05_self_employed_in_rotterdam(page: Page, base: str, site: Path) -> None:
    start(page, base)
    walk_or_unknown(page, TAXI)
    assert "Rijnmond" in page.locator(".rw-kader--actie").inner_text()
    assert positive(page)
    card = page.locator(".rw-groep--waarschijnlijk .rw-kaart, .rw-groep--misschien .rw-kaart").filter(has_text="Bbz")
    assert card.count() >= 1
    assert "emeente" in (card.first.text_content() or "")
    assert not set(expired(site)) & set(positive(page))


@pytest.mark.taak("T06", "Twee stappen terug, antwoord wijzigen")
def test_t06_two_steps_back_with_the_browser_or_the_link(page: Page, base: str) -> None:
    start(page, base)
    for _ in range(4):
        answer(page, KAMPEN)
    page.go_back()
    page.go_back()
    expect(page.locator("h1")).to_have_text("In welke gemeente is dat?")
    assert page.locator(".rw-wijzer input[type=text]").input_value() == "Kampen"
    page.locator(".rw-wijzer input[type=text]").fill("Deventer")
    page.get_by_role("button", name="Verder").evaluate("knop => { scrollTo(0, 400); knop.click(); }")
    expect(page.locator("h1")).not_to_have_text("In welke gemeente is dat?")
    # What was answered stays; the next question is one that was not.
    assert {"d=houden", "g=deventer", "w=werkgever"} <= set(page.url.split("#")[1].split("&"))
    page.get_by_role("link", name="Terug").click()
    expect(page.locator("h1")).to_have_text("In welke gemeente is dat?")
    # The browser would put the page back at the button, a moment later; a question starts at its heading.
    page.wait_for_timeout(200)
    assert page.evaluate("scrollY") == 0
    page.get_by_role("link", name="Terug").click()
    expect(page.locator("h1")).to_have_text("Voor wie zoekt u hulp?")
    assert page.locator("input:checked").get_attribute("value") == "werkgever"


@pytest.mark.taak("T13", "Verder zonder keuze")
def test_t13_nothing_chosen(page: Page, base: str) -> None:
    start(page, base)
    page.get_by_role("button", name="Verder").click()
    summary = page.locator(".rw-foutkader")
    expect(summary.locator("h2")).to_be_visible()
    assert page.title().startswith("Fout:")
    assert summary.evaluate("box => box === document.activeElement")
    text = summary.locator("a").inner_text()
    expect(page.locator(".rw-fout")).to_have_text(text)
    summary.locator("a").click()
    assert page.evaluate("document.activeElement === document.querySelector('main input[type=radio]')")
    page.keyboard.press("Space")
    go_on(page)
    expect(page.locator(".rw-foutkader:visible, .rw-fout:visible")).to_have_count(0)
    assert not page.title().startswith("Fout:")
