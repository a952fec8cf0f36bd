"""Fifteen harder tasks beside the open ones: other regions and sectors, wrong turns, old links, closed rounds."""

from __future__ import annotations

import re

import pytest
from browser.conftest import watch
from browser.gates import PHONE
from browser.test_wijzer_taken import positive, walk_or_unknown
from browser.walking import KAMPEN, OUTCOME, answer, groups, open_outcome, start, walk, with_round
from icalendar import Calendar
from playwright.sync_api import Browser, Page, expect

STEP = ".rw-kader--actie"


def outcome_of(page: Page, base: str, given: dict[str, str]) -> list[str]:
    """Walk from home to the outcome with these answers; returns the questions."""
    start(page, base)
    asked = walk_or_unknown(page, given)
    assert len(asked) <= 6
    return asked


@pytest.mark.taak("E01", "Installateur in Súdwest-Fryslân zoekt een leerling")
def test_e01_an_installer_in_friesland_wants_an_apprentice(page: Page, base: str) -> None:
    given = {
        "Wat speelt er?": "Te weinig personeel",
        "Voor wie zoekt u hulp?": "Mijn bedrijf met personeel",
        "In welke gemeente is dat?": "sneek",
        "Wie wilt u aannemen?": "Een leerling",
        "Hoeveel mensen werken er?": "2 tot en met 9",
    }
    outcome_of(page, base, given)
    assert "Friesland" in page.locator(STEP).inner_text()
    assert any("leer" in name.casefold() for name in positive(page))


@pytest.mark.taak("E02", "Horecamedewerker in Den Bosch wil naar de zorg, zonder de check")
def test_e02_from_hospitality_to_care_by_links(page: Page, base: str) -> None:
    page.goto(base)
    page.locator("summary", has_text="Menu").click()
    page.get_by_role("link", name="Overstappen", exact=True).first.click()
    page.get_by_role("link", name="Van horeca naar zorg").first.click()
    text = page.locator("main").inner_text()
    assert re.search(r"VOG|diploma|opleiding", text)
    assert "Bronnen" in text


@pytest.mark.taak("E03", "Verkeerde afslag: eerst werkgever, dan toch zelfstandige")
def test_e03_a_wrong_turn_is_mended_on_the_outcome(page: Page, base: str) -> None:
    start(page, base)
    walk(page, KAMPEN)
    page.get_by_role("link", name="Wijzig Voor wie").click()
    expect(page.locator("h1")).to_have_text("Voor wie zoekt u hulp?")
    answer(page, {"Voor wie zoekt u hulp?": "Mijzelf als zzp"})
    walk_or_unknown(page, {"Kan uw bedrijf met tijdelijke hulp weer verder?": "Ja"})
    fragment = page.url.split("#")[1].split("&")
    assert "w=zzp" in fragment
    assert not [pair for pair in fragment if pair.startswith("m=")], "een antwoord voor werkgevers bleef staan"
    shown = page.locator(".rw-groep--waarschijnlijk .rw-redenen, .rw-groep--misschien .rw-redenen").all_text_contents()
    assert "omdat u werkgever bent" not in " ".join(shown)


@pytest.mark.taak("E04", "Gedeelde link van lang geleden")
def test_e04_a_link_of_long_ago(page: Page, base: str) -> None:
    open_outcome(
        page, f"{base}wijzer/#v=0&s=te-weinig-werk&w=werkgever&g=weesp&q=oud&m=20&dag=2025-11-21&vraag=uitkomst"
    )
    notice = page.locator(".rw-melding").first
    expect(notice).to_be_visible()
    assert groups(page)
    assert page.locator("h1").inner_text()


@pytest.mark.taak("E05", "Plaats die geen gemeente meer is")
@pytest.mark.parametrize(
    ("place", "region"), [("Brielle", "Rijnmond"), ("Nijverdal", "Twente"), ("Sneek", "Friesland")]
)
def test_e05_a_place_that_is_no_municipality_any_more(page: Page, base: str, place: str, region: str) -> None:
    outcome_of(page, base, {"In welke gemeente is dat?": place})
    assert region in page.locator(STEP).inner_text()


@pytest.mark.taak("E06", "Ronde die gisteren sloot")
def test_e06_a_round_that_closed_is_not_presented_as_open(page: Page, base: str) -> None:
    with_round(page)
    card = page.locator('[data-id="collegiale-uitleen"]')
    for day, group in (("2026-12-10", "waarschijnlijk"), ("2026-12-11", "straks")):
        open_outcome(page, base + OUTCOME.replace("2026-11-21", day))
        expect(page.locator(f".rw-groep--{group}").locator(card)).to_have_count(1)
    expect(card).not_to_contain_text("Open tot en met")
    expect(card.get_by_role("button", name=re.compile("agenda"))).to_have_count(0)


@pytest.mark.taak("E07", "Hoe ziet het er volgend jaar uit?")
def test_e07_another_day_is_named_and_can_be_left(page: Page, base: str) -> None:
    open_outcome(page, f"{base}wijzer/#v=1&s=omscholen&w=werkgever&g=utrecht&dag=2027-12-31&vraag=uitkomst")
    expect(page.locator(".rw-melding", has_text="31 december 2027")).to_be_visible()
    page.get_by_role("link", name=re.compile("vandaag", re.IGNORECASE)).first.click()
    expect(page.locator(".rw-melding")).to_have_count(0)
    assert "dag=" not in page.url


@pytest.mark.taak("E08", "Twee problemen tegelijk: te weinig werk en geldzorgen")
def test_e08_a_second_situation(page: Page, base: str) -> None:
    open_outcome(page, f"{base}wijzer/#v=1&s=te-weinig-werk&w=zzp&g=almere&b=ja&vraag=uitkomst")
    first = set(positive(page))
    page.locator("#erbij").select_option(label="Geldzorgen in het bedrijf")
    page.get_by_role("button", name="Voeg toe").click()
    walk_or_unknown(page, {})
    every = {name for names in groups(page).values() for name in names}
    assert first < every


@pytest.mark.taak("E09", "Verkeerd gespelde gemeente")
def test_e09_a_misspelt_municipality_gets_a_suggestion(page: Page, base: str) -> None:
    start(page, base)
    answer(page, {"Wat speelt er?": "Te weinig werk"})
    answer(page, {"Voor wie zoekt u hulp?": "Mijn bedrijf met personeel"})
    field = page.locator(".rw-wijzer input[type=text]")
    field.fill("Zwole")
    page.get_by_role("button", name="Verder").click()
    expect(page.locator("main")).to_contain_text("Zwolle")
    field.fill("Zwolle")
    page.get_by_role("button", name="Verder").click()
    expect(page.locator("h1")).not_to_have_text("In welke gemeente is dat?")


@pytest.mark.taak("E10", "Halverwege verversen")
def test_e10_a_reload_halfway_keeps_the_answers(page: Page, base: str) -> None:
    start(page, base)
    for _ in range(3):
        answer(page, KAMPEN)
    question, address = page.locator("h1").inner_text(), page.url
    page.reload()
    expect(page.locator("h1")).to_have_text(question)
    assert page.url == address
    walk(page, KAMPEN)
    expect(page.locator(STEP)).to_be_visible()


@pytest.mark.taak("E11", "Werkzoekende van 58 in Heerlen, met WW")
def test_e11_a_job_seeker_of_58(page: Page, base: str) -> None:
    given = {
        "Wat speelt er?": "Werk zoeken",
        "Voor wie zoekt u hulp?": "Mijzelf als werkzoekende",
        "In welke gemeente is dat?": "heerlen",
        "Welke uitkering krijgt u?": "WW",
        "Hoe oud bent u?": "55 tot en met 59",
    }
    outcome_of(page, base, given)
    assert "Zuid-Limburg" in page.locator(STEP).inner_text()
    assert positive(page)
    assert "omdat u werkgever bent" not in page.locator("main").inner_text()


@pytest.mark.taak("E12", "Zonder JavaScript van een regeling naar een loket, en van een 404 verder")
def test_e12_without_javascript_from_scheme_to_desk(browser: Browser, base: str) -> None:
    context = browser.new_context(java_script_enabled=False, viewport=PHONE)
    page = context.new_page()
    page.goto(f"{base}bestaat-niet/")
    page.locator("main a[href]").first.click()
    page.goto(f"{base}regelingen/slim-mkb/")
    page.locator(".rw-feiten").get_by_role("link", name="Het loket in uw regio").click()
    page.locator("main a[href*='twente/']").first.click()
    assert "Twente" in page.locator("h1").inner_text()
    assert page.locator("main a[href^='http']").count()
    context.close()


@pytest.mark.taak("E13", "Alle deadlines in de eigen agenda")
def test_e13_all_days_in_a_calendar(page: Page, base: str) -> None:
    page.goto(base)
    page.locator("summary", has_text="Menu").click()
    page.get_by_role("link", name="Regelingen", exact=True).first.click()
    page.locator("main").get_by_role("link", name="wat binnenkort opent of sluit").first.click()
    with page.expect_download() as waiting:
        page.get_by_role("link", name=re.compile("agenda met alle datums")).click()
    days = Calendar.from_ical(waiting.value.path().read_bytes()).walk("VEVENT")
    assert len(days) > 1
    assert all(event["summary"] and event["dtstart"] for event in days)


@pytest.mark.taak("E14", "Coördinator: welke regio's hebben een Werkcentrum, en wie leerde van wie?")
def test_e14_a_coordinator_looks_around(page: Page, base: str) -> None:
    page.goto(base)
    page.locator("summary", has_text="Menu").click()
    page.get_by_role("link", name="Regio's", exact=True).first.click()
    expect(page.locator("main")).to_contain_text("Werkcentrum")
    page.goto(f"{base}praktijk/")
    page.get_by_role("link", name="Wie leerde van wie?").click()
    expect(page.locator("main")).to_contain_text("Noordoost-Brabant")
    page.go_back()
    expect(page.locator("h1")).to_have_text("Wat doen andere regio's?")


@pytest.mark.taak("E15", "Adviseur: twee klanten na elkaar op één computer, zonder spoor")
def test_e15_an_adviser_leaves_no_trace(browser: Browser, base: str, trouble: list[str]) -> None:
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    page = context.new_page()
    watch(page, trouble, base)
    start(page, base)
    walk(page, KAMPEN)
    page.get_by_role("button", name=re.compile("Wis mijn antwoorden")).first.click()
    assert "kampen" not in page.url
    stored = page.evaluate("[localStorage.length, sessionStorage.length, document.cookie.length]")
    assert stored == [0, 0, 0]
    start(page, base)
    assert page.locator("input:checked").count() == 0
    context.close()
