"""What visitors do with the outcome: check points on cards, add a situation, look at another day, take it along."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest
from browser.test_pages import axe
from browser.walking import groups, walk
from playwright.sync_api import Browser, Page, Route, expect

from routewijzer.build import check

ROOT = Path(__file__).parents[2]
OUTCOME = "wijzer/#v=1&s=te-weinig-werk&w=werkgever&g=kampen&m=10-49&d=houden&o=nee&dag=2026-11-21"
# Not everything answered: the outcome has open points.
OPEN = "wijzer/#v=1&s=te-weinig-personeel&w=werkgever&g=kampen&dag=2026-11-21&vraag=uitkomst"
ROUND = {"aanvragen": "tijdvakken", "vensters": [["2026-11-01", "2026-12-10", "hoog"]]}


def announced(page: Page) -> str:
    return page.locator("p.rw-verborgen[role=status]").inner_text()


def with_round(page: Page) -> None:
    """Give every scheme a round that closes on 10 December 2026."""

    def patched(route: Route) -> None:
        data = route.fetch().json()
        for row in data["hulp"]:
            if "aanvragen" in row.get("status", {}):
                row["status"] |= ROUND
        route.fulfill(body=json.dumps(data), content_type="application/json")

    page.route("**/data/*.json", patched)


def open_outcome(page: Page, address: str) -> None:
    page.goto("about:blank")
    page.goto(address)
    expect(page.locator(".rw-kader--actie")).to_be_visible()


def first_open_point(page: Page) -> tuple[str, str]:
    """(id of the card, start of the ids of the buttons) of a card in 'misschien' with one point from its rule."""
    page.locator(".rw-groep--misschien [data-toon]").click()
    found: list[str] = page.evaluate(
        """() => [...document.querySelectorAll('.rw-groep--misschien .rw-kaart')].flatMap(card => {
            const asked = [...card.querySelectorAll('.rw-kaart > .rw-nagaan > li')]
                .filter(row => row.firstChild.textContent.endsWith('?'));
            const button = asked[0]?.querySelector('.rw-punt button');
            return asked.length === 1 && button && !card.querySelector('.rw-hint')
              ? [card.dataset.id, button.id.replace(/-true$/, '')] : [];
        }).slice(0, 2)"""
    )
    return found[0], found[1]


def test_a_point_answered_on_a_card_moves_it_and_says_so_once(page: Page, base: str) -> None:
    open_outcome(page, base + OPEN)
    said: list[str] = []
    page.expose_function("noteer", lambda text: said.append(text))  # noqa: PLW0108 - playwright wants a function
    page.evaluate(
        """() => new MutationObserver(() => {
            const text = document.querySelector('p.rw-verborgen[role=status]').textContent;
            if (text) noteer(text);
        }).observe(document.querySelector('p.rw-verborgen[role=status]'), {childList: true, characterData: true})"""
    )
    card, button = first_open_point(page)
    place = page.locator(f'[data-id="{card}"]')
    steps = page.evaluate("history.length")
    page.locator(f"#{button}-true").click()
    expect(page.locator(".rw-groep--waarschijnlijk").locator(f'[data-id="{card}"]')).to_have_count(1)
    assert "x=" in page.url
    assert page.evaluate("history.length") == steps
    assert page.evaluate("document.activeElement.dataset.verhuisd") == ""
    assert re.search(
        r"staat nu bij ‘Past waarschijnlijk’\. Past waarschijnlijk: \d+\. Misschien: \d+\.", announced(page)
    )
    assert len(said) == 1
    # The line that is left behind leads to the card.
    page.keyboard.press("Enter")
    assert place.evaluate("card => card.contains(document.activeElement)")
    assert any("antwoordde op" in text for text in place.locator(".rw-redenen li").all_inner_texts())
    # The link gives the same cards to somebody else.
    shown, link = groups(page), page.url
    open_outcome(page, link)
    assert groups(page) == shown


def test_a_point_can_be_no_and_open_again(page: Page, base: str) -> None:
    open_outcome(page, base + OPEN)
    before = groups(page)
    card, button = first_open_point(page)
    page.locator(f"#{button}-false").click()
    gone = page.locator(".rw-groep--niet").locator(f'[data-id="{card}"]')
    expect(gone).to_have_count(1)
    page.keyboard.press("Enter")
    expect(gone.locator(".rw-redenen li", has_text="want u antwoordde ‘Nee’ op")).to_have_count(1)
    page.locator(f"#{button}-null").click()
    expect(page.locator(".rw-groep--misschien").locator(f'[data-id="{card}"]')).to_have_count(1)
    assert "x=" not in page.url
    open_outcome(page, page.url)
    assert groups(page) == before


def test_a_card_that_stays_keeps_the_focus_and_what_was_open(page: Page, base: str) -> None:
    open_outcome(page, base + OUTCOME)
    fold = page.locator(".rw-groep--waarschijnlijk details.rw-punten").first
    fold.locator("summary").click()
    count = int(re.findall(r"\d+", fold.locator("summary").inner_text())[0])
    fold.get_by_role("button", name="Ja", exact=True).first.click()
    expect(fold.locator("summary")).to_have_text(f"Controleer nog {count - 1} punten")
    assert fold.get_attribute("open") is not None
    assert page.evaluate("document.activeElement.getAttribute('aria-pressed')") == "true"
    assert f"Controleer nog {count - 1} punten" in announced(page)


def test_what_does_not_fit_says_what_would_change_it(page: Page, base: str) -> None:
    open_outcome(page, base + OUTCOME)
    page.locator(".rw-groep--niet > summary").click()
    card = page.locator(".rw-groep--niet .rw-kaart").first
    expect(card.locator(".rw-redenen li").first).to_contain_text("want")
    link = card.get_by_role("link", name=re.compile("Wijzig uw antwoord"))
    wanted = (link.first.get_attribute("href") or "").split("vraag=")[1]
    link.first.click()
    expect(page.get_by_role("button", name="Verder")).to_be_visible()
    assert page.url.endswith(f"vraag={wanted}")
    assert page.locator("input:checked").count() == 1


def test_a_second_situation_is_added_once(page: Page, base: str) -> None:
    open_outcome(page, base + OUTCOME)
    first = {name for names in groups(page).values() for name in names}
    page.locator("#erbij").select_option(label="Te weinig personeel")
    page.get_by_role("button", name="Voeg toe").click()
    walk(page, {"Wie wilt u aannemen?": "Dat maakt niet uit"})
    expect(page.locator(".rw-kader--actie")).to_be_visible()
    assert "te-weinig-werk,te-weinig-personeel" in page.url.replace("%2C", ",")
    assert "Te weinig werk, Te weinig personeel" in page.locator(".rw-antwoorden").inner_text()
    titles = [name for names in groups(page).values() for name in names]
    assert len(titles) == len(set(titles)) > len(first)
    expect(page.locator("#erbij")).to_have_count(0)
    page.go_back()
    assert "te-weinig-personeel" not in page.url or page.get_by_role("button", name="Verder").count()


def test_what_can_be_combined(page: Page, base: str) -> None:
    open_outcome(page, f"{base}{OPEN}&k=beperking")
    part = page.locator(".rw-groep--samen")
    part.locator("summary").click()
    rows = part.locator("ol > li")
    assert rows.count() >= 2
    assert any("Betaald door" in text for text in rows.all_inner_texts())
    left = part.locator("ul > li").all_inner_texts()
    assert left
    assert all("niet samen met" in text for text in left)
    # Both say so of each other, so one of them is not in the list.
    chosen = [text.split("\n")[0] for text in rows.all_inner_texts()]
    assert not any(text.startswith(name + ":") for text in left for name in chosen)


def test_another_day_says_so_and_leads_back(page: Page, base: str) -> None:
    with_round(page)
    open_outcome(page, base + OUTCOME)
    banner = page.locator(".rw-melding", has_text="21 november 2026")
    expect(banner).to_be_visible()
    card = page.locator('[data-id="collegiale-uitleen"]')
    expect(card).to_contain_text("Open tot en met 10 december 2026 (nog 19 dagen)")
    expect(card).to_contain_text("Sluit binnen 30 dagen")
    open_outcome(page, base + OUTCOME.replace("2026-11-21", "2026-11-09"))
    expect(card).to_contain_text("nog 31 dagen")
    expect(card).not_to_contain_text("Sluit binnen 30 dagen")
    open_outcome(page, base + OUTCOME.replace("2026-11-21", "2026-12-11"))
    assert page.locator(".rw-groep--straks").locator('[data-id="collegiale-uitleen"]').count() == 1
    page.get_by_role("link", name="Naar de uitkomst van vandaag").click()
    expect(page.locator(".rw-melding")).to_have_count(0)
    assert "dag=" not in page.url


def test_a_good_practice_is_shown_with_its_region(page: Page, base: str) -> None:
    open_outcome(page, base + OUTCOME)
    case = page.locator(".rw-groep--voorbeeld .rw-kaart")
    expect(case).to_have_count(1)
    expect(case).to_contain_text("Voorbeeld uit de regio")


def test_answers_are_kept_only_when_asked_and_can_be_wiped(page: Page, base: str) -> None:
    open_outcome(page, base + OUTCOME)
    stored = "() => localStorage.length + sessionStorage.length"
    assert page.evaluate(stored) == 0
    page.get_by_role("button", name="Bewaar op dit apparaat").click()
    expect(page.locator(".rw-gekopieerd")).to_contain_text("op dit apparaat")
    page.goto("about:blank")
    page.goto(f"{base}wijzer/")
    expect(page.locator(".rw-melding")).to_contain_text("21 november 2026")
    page.get_by_role("link", name="Ga verder met die antwoorden").click()
    expect(page.locator(".rw-kader--actie")).to_be_visible()
    page.get_by_role("button", name="Wis mijn antwoorden").click()
    expect(page.locator("h1")).to_have_text("Wat speelt er?")
    assert page.evaluate(stored) == 0
    assert "kampen" not in page.url
    assert page.context.cookies() == []


def test_the_mail_is_made_in_the_browser(page: Page, base: str) -> None:
    open_outcome(page, base + OUTCOME)
    link = page.get_by_role("link", name="Mail naar een adviseur")
    assert link.get_attribute("href") == "mailto:"
    link.evaluate("link => { link.addEventListener('click', event => event.preventDefault()); link.click(); }")
    address = link.get_attribute("href") or ""
    assert address.startswith("mailto:?subject=")
    assert len(address) <= 1800
    assert "Kampen" in address


def test_a_test_case_for_editors_is_accepted_by_the_checks(page: Page, base: str, tmp_path: Path) -> None:
    open_outcome(page, base + OUTCOME)
    expect(page.get_by_text("Bewaar als testgeval")).to_have_count(0)
    open_outcome(page, f"{base}{OUTCOME}&redactie=1")
    card = page.locator('[data-id="ondernemersklankbord"]')
    card.get_by_text("Bewaar als testgeval").click()
    case = card.locator("pre").inner_text()
    assert 'dag: "2026-11-21"' in case
    for folder in ("regelingen", "regions"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    record = (ROOT / "regelingen" / "ondernemersklankbord.yml").read_text("utf-8")
    target = tmp_path / "regelingen" / "ondernemersklankbord.yml"
    for wanted, text in ((0, case), (1, case.replace("verwacht: ja", "verwacht: nee"))):
        target.write_text(record.replace("voorbeelden:\n", f"voorbeelden:\n{text}", 1), "utf-8")
        _, findings = check(tmp_path, "2026-11-21")
        assert [f.code for f in findings] == ["L007"] * wanted


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_on_an_outcome_with_points(browser: Browser, base: str, scheme: str) -> None:
    page = browser.new_page(viewport={"width": 360, "height": 900}, color_scheme=scheme, bypass_csp=True)
    open_outcome(page, f"{base}{OPEN}&redactie=1")
    page.locator("[data-toon]").first.click()
    for details in page.locator("details:not([open]) > summary").all():
        if details.is_visible():
            details.click()
    assert axe(page) == []
    page.close()


@pytest.mark.parametrize("width", [320, 360])
def test_an_outcome_with_points_fits_a_small_screen(browser: Browser, base: str, width: int) -> None:
    page = browser.new_page(viewport={"width": width, "height": 640})
    open_outcome(page, f"{base}{OPEN}&redactie=1")
    page.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    small = page.evaluate(
        """() => [...document.querySelectorAll('main button, main summary, main select, main a')].filter(element => {
            const { width, height } = element.getBoundingClientRect();
            return width > 0 && getComputedStyle(element).display !== 'inline' && (width < 24 || height < 24);
        }).map(element => element.textContent.trim())"""
    )
    assert small == []
    page.close()
