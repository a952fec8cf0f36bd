"""Using the form: with a keyboard only, with drafts, on a small screen, learning from a case, without JavaScript."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from browser import gates
from browser.conftest import DAY
from browser.invullen import BOX, CASE, FORM, begin, field, fill_step, go_on, group
from playwright.sync_api import Browser, Page, Route, expect

from routewijzer.language import sentences

LONG = (
    "Dit is een zin die veel te lang is omdat er veel meer dan twintig woorden in staan, "
    "en dat leest niemand voor zijn plezier."
)
GITHUB = "https://github.com/voorbeeld/site/"
PROGRAMME = "#soort=programma&regio=twente"


@pytest.fixture(autouse=True)
def day(page: Page) -> None:
    """The browser lives on the day of the build."""
    page.clock.set_fixed_time(f"{DAY}T12:00:00+01:00")


def focused(page: Page) -> str:
    """The accessible name of what has the focus."""
    return page.evaluate("(document.activeElement.labels?.[0] ?? document.activeElement).textContent.trim()")


def test_a_list_grows_and_moves_with_the_keyboard(page: Page, base: str) -> None:
    page.goto(f"{base}{FORM}{PROGRAMME}&stap=3")
    said = page.locator("main p[role=status].rw-verborgen")
    page.get_by_role("button", name="Voeg iets toe bij ‘Partners’").focus()
    for number, text in enumerate(("UWV", "FNV"), 1):
        page.keyboard.press("Enter")
        expect(said).to_have_text(f"Partners {number} is toegevoegd.")
        expect(page.get_by_role("textbox", name=f"Partners {number}")).to_be_focused()
        page.keyboard.type(text)
        page.get_by_role("button", name="Voeg iets toe bij ‘Partners’").focus()
    page.get_by_role("button", name="Omhoog Partners 2").focus()
    page.keyboard.press("Space")
    expect(said).to_have_text("Partners 2 staat nu op plaats 1.")
    rows = group(page, "Partners").get_by_role("textbox")
    assert [row.input_value() for row in rows.all()] == ["FNV", "UWV"]
    # The row that moved keeps the focus; at the top there is no way up any more.
    assert focused(page) == "Omlaag Partners 1"
    page.get_by_role("button", name="Haal weg Partners 1").focus()
    page.keyboard.press("Enter")
    expect(said).to_have_text("Partners 1 is weggehaald.")
    expect(rows).to_be_focused()
    expect(rows).to_have_value("UWV")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(rows).to_have_count(0)
    expect(page.get_by_role("button", name="Voeg iets toe bij ‘Partners’")).to_be_focused()


def test_the_first_step_with_the_keyboard_only(page: Page, base: str) -> None:
    page.goto(base + FORM)
    expect(page.locator(".rw-begin")).to_be_visible()
    page.locator("main input[type=radio]").first.focus()
    for key in ("Space", "ArrowDown", "Tab", "T", "Tab", "Enter"):
        page.keyboard.press(key)
    expect(page.locator(".rw-voortgang")).to_have_text("Programma: stap 1 van 5")
    expect(page.locator("h1")).to_be_focused()
    page.keyboard.press("Tab")  # the other steps
    page.keyboard.press("Tab")
    expect(field(page, "Naam")).to_be_focused()
    page.keyboard.type("Brigade Twente")
    page.keyboard.press("Enter")
    expect(page.locator(BOX)).to_be_focused()
    said = page.locator(f"{BOX} li")
    expect(said.first).to_contain_text("Samenvatting: vul dit in")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(field(page, "Samenvatting")).to_be_focused()
    page.keyboard.type(LONG)
    (words,) = sentences(LONG)
    expect(page.get_by_text(f"Deze zin heeft {len(words)} woorden. Knip hem in tweeën")).to_be_visible()
    expect(page.locator(".rw-voorbeeld .rw-kaart h3")).to_have_text("Brigade Twente")


def test_a_draft_stays_only_when_asked_for(page: Page, base: str, tmp_path: Path) -> None:
    begin(page, base, "Praktijkvoorbeeld", "Twente")
    fill_step(page, CASE[0])
    page.clock.fast_forward(2000)
    assert page.evaluate("localStorage.length") == 0
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Bewaar als bestand").click()
    assert page.evaluate("localStorage.length") == 0
    file = tmp_path / waiting.value.suggested_filename
    waiting.value.save_as(file)
    page.get_by_role("button", name="Bewaar concept").click()
    expect(page.get_by_text("Uw concept is bewaard op dit apparaat.")).to_be_visible()

    page.goto(f"{base}{FORM}")
    page.get_by_role("button", name="Ga verder").click()
    expect(field(page, "Naam")).to_have_value(CASE[0][0]["Naam"])
    go_on(page)
    page.goto("about:blank")
    page.goto(f"{base}{FORM}")
    page.get_by_role("button", name="Wis dit concept").click()
    expect(page.get_by_role("button", name="Ga verder")).to_have_count(0)
    assert page.evaluate("localStorage.length") == 0

    chooser = page.get_by_label("Hebt u een bewaard concept als bestand?")
    wrong = tmp_path / "wrong.json"
    for content in ("naam: x", "[]", json.dumps({"dag": 1})):
        wrong.write_text(content, "utf-8")
        chooser.set_input_files(wrong)
        expect(page.get_by_text("Dit is geen concept van dit formulier.")).to_be_visible()
    chooser.set_input_files(file)
    expect(field(page, "Aanleiding")).to_have_value(CASE[0][0]["Aanleiding"])


def test_we_do_this_too_names_both_sides(page: Page, base: str) -> None:
    on_github(page)
    page.goto(f"{base}praktijk/noordoost-brabant/nob-18-adviezen/")
    page.get_by_role("link", name="Wij doen dit ook").click()
    expect(page.get_by_label("Praktijkvoorbeeld", exact=True)).to_be_checked()
    page.get_by_label("Voor welke regio?").select_option(label="Twente")
    page.get_by_role("button", name="Begin met invullen").click()
    expect(page.locator(".rw-voortgang")).to_be_visible()
    for number, step in enumerate(CASE):
        # What the region shares with the case is there already.
        fill_step(page, step if number != 1 else ({}, {}))
        go_on(page)
    page.get_by_label("In mijn tekst staan geen namen").check()
    page.get_by_role("button", name="Naar insturen").click()
    expect(page.get_by_role("heading", name="Dit bestand hoort er ook bij")).to_be_visible()
    new, old = page.get_by_role("link", name="Open GitHub in een nieuw tabblad").all()
    address = new.get_attribute("href") or ""
    assert address.startswith(f"{GITHUB}new/main?filename=regions%2Ftwente%2Fpraktijk%2Fbakkers-lenen-")
    assert len(address) <= 7500
    assert old.get_attribute("href") == f"{GITHUB}edit/main/regions/noordoost-brabant/praktijk/nob-18-adviezen.md"
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Download", exact=True).last.click()
    other = Path(waiting.value.path()).read_text("utf-8")
    assert "twente/bakkers-lenen-mensen-aan-elkaar-uit" in other.split("overgenomen_door:")[1].split("\n\n")[0]
    gates_here(page)


def on_github(page: Page) -> None:
    """The site says that its files are on GitHub."""

    def patched(route: Route) -> None:
        route.fulfill(json=route.fetch().json() | {"bewerk_url": f"{GITHUB}edit/main/"})

    page.route("**/data/formulier/keuzes.json", patched)


def gates_here(page: Page) -> None:
    """The last screen is no address of its own, so the gates that see every screen do not see this one."""
    assert gates.axe(page) == []
    assert gates.targets(page) == []
    assert gates.reflow(page) == []


def test_without_javascript_the_other_ways_are_told(browser: Browser, base: str) -> None:
    context = browser.new_context(java_script_enabled=False, viewport=gates.PHONE)
    page = context.new_page()
    page.goto(base + FORM)
    for name in ("Meld wat er niet klopt", "Wijzig het bestand zelf"):
        expect(page.get_by_role("heading", name=name)).to_be_visible()
    assert page.locator("main :is(input, button, select)").count() == 0
    page.get_by_role("link", name="Lees hoe dat gaat").click()
    expect(page.get_by_role("heading", name="Een voorstel met git")).to_be_visible()
    context.close()
