"""What visitors do on the outcome: check points on cards, add a situation, combine, look at another day."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import yaml
from browser.walking import OPEN, OUTCOME, groups, open_outcome, walk, with_round
from helpers import day_of_records
from playwright.sync_api import Page, expect

from routewijzer.build import check

ROOT = Path(__file__).parents[2]


def announced(page: Page) -> str:
    return page.locator("p.rw-verborgen[role=status]").inner_text()


def first_open_point(page: Page) -> tuple[str, str]:
    """(id of the card, start of the ids of the buttons) of a card in 'misschien' with one point from its rule."""
    page.locator(".rw-groep--misschien [data-toon]").click()
    found: list[list[str]] = page.evaluate(
        """() => [...document.querySelectorAll('.rw-groep--misschien .rw-kaart')].flatMap(card => {
            const asked = [...card.querySelectorAll('.rw-kaart > .rw-nagaan > li')]
                .filter(row => row.firstChild.textContent.endsWith('?'));
            const button = asked[0]?.querySelector('.rw-punt button');
            return asked.length === 1 && button && !card.querySelector('.rw-hint')
              ? [[card.dataset.id, button.id.replace(/-true$/, '')]] : [];
        })"""
    )
    return next((card, button) for card, button in found if wants_yes(card))


def wants_yes(card: str) -> bool:
    """Whether this is a scheme where "ja" never speaks against it."""
    record = ROOT / "regelingen" / f"{card}.yml"
    return record.is_file() and "'niet'" not in str(yaml.safe_load(record.read_text("utf-8")).get("voorwaarden"))


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
    expect(page.locator(".rw-groep--straks").locator('[data-id="collegiale-uitleen"]')).to_have_count(1)
    page.get_by_role("link", name="Naar de uitkomst van vandaag").click()
    expect(page.locator(".rw-melding")).to_have_count(0)
    assert "dag=" not in page.url


def test_a_good_practice_is_shown_with_its_region(page: Page, base: str) -> None:
    open_outcome(page, base + OUTCOME)
    case = page.locator(".rw-groep--voorbeeld .rw-kaart")
    expect(case).to_have_count(1)
    expect(case).to_contain_text("Voorbeeld uit de regio")


def test_a_test_case_for_editors_is_accepted_by_the_checks(page: Page, base: str, tmp_path: Path) -> None:
    open_outcome(page, base + OUTCOME)
    expect(page.get_by_text("Bewaar als testgeval")).to_have_count(0)
    open_outcome(page, f"{base}{OUTCOME}&redactie=1")
    card = page.locator('[data-id="ondernemersklankbord"]')
    card.get_by_text("Bewaar als testgeval").click()
    case = card.locator("pre").inner_text()
    assert 'dag: "2026-11-21"' in case
    for folder in ("regelingen", "regions", "content"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    record = (ROOT / "regelingen" / "ondernemersklankbord.yml").read_text("utf-8")
    target = tmp_path / "regelingen" / "ondernemersklankbord.yml"
    for wanted, text in ((0, case), (1, case.replace("verwacht: ja", "verwacht: nee"))):
        target.write_text(record.replace("voorbeelden:\n", f"voorbeelden:\n{text}", 1), "utf-8")
        _, findings = check(tmp_path, day_of_records(tmp_path))
        assert [f.code for f in findings if f.severity == "fout"] == ["L007"] * wanted
