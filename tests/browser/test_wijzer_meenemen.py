"""Taking the outcome along and leaving no trace: tasks T07, T08 and T09, the mail, and answers on the device."""

from __future__ import annotations

import html
import json
import re
from pathlib import Path
from urllib.parse import unquote

import pytest
from browser.conftest import watch
from browser.walking import ANSWER_WORDS, KAMPEN, OPEN, OUTCOME, groups, open_outcome, start, walk, with_round
from icalendar import Calendar
from playwright.sync_api import Browser, BrowserContext, Page, Request, Route, expect


@pytest.mark.taak("T07", "Link delen zonder lekken")
def test_t07_sharing_leaks_nothing(browser: Browser, base: str, trouble: list[str]) -> None:
    context = browser.new_context(viewport={"width": 360, "height": 640}, has_touch=True)
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = context.new_page()
    watch(page, trouble, base)
    sent: list[str] = []

    def note(request: Request) -> None:
        headers = request.all_headers()
        sent.append(json.dumps([request.url.split("#")[0], headers, request.post_data or ""]))

    page.on("requestfinished", note)
    start(page, base)
    walk(page, KAMPEN)
    warning = page.locator("#link-waarschuwing")
    expect(warning).to_be_visible()
    assert "ziet uw antwoorden" in warning.inner_text()
    page.get_by_role("button", name="Kopieer link").click()
    expect(page.locator(".rw-gekopieerd[role=status]")).to_contain_text("gekopieerd")
    link = page.evaluate("navigator.clipboard.readText()")
    assert "?" not in link.split("#")[0]
    assert all(word in link.split("#")[1] for word in ("te-weinig-werk", "werkgever", "kampen", "houden"))
    shown = groups(page)
    # On to a card, so that there is a request with a Referer, and back.
    page.locator(".rw-kaart h3 a").first.click()
    page.wait_for_load_state("networkidle")
    page.go_back()
    page.wait_for_load_state("networkidle")
    assert groups(page) == shown
    context.close()
    assert len(sent) > 10
    assert any("referer" in one for one in sent)
    for one in sent:
        assert not [word for word in ANSWER_WORDS if word in one.replace("hulp/te-weinig-werk", "")], one
    fresh = browser.new_page(viewport={"width": 360, "height": 640})
    watch(fresh, trouble, base)
    open_outcome(fresh, link)
    assert groups(fresh) == shown
    fresh.close()


@pytest.mark.taak("T08", "Uitkomst op papier")
def test_t08_on_paper(page: Page, base: str) -> None:
    open_outcome(page, base + OUTCOME.replace("&dag", "&br=horeca&dag"))
    cards = [len(names) for title, names in groups(page).items() if title.startswith(("Past waar", "Misschien"))]
    assert 1 <= sum(cards) <= 6
    pages = len(re.findall(rb"/Type\s*/Page\b", page.pdf(format="A4")))
    assert 1 <= pages <= 3
    page.emulate_media(media="print")
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    text = page.locator("body").inner_text()
    for part in (
        "Uitkomst van 21 november 2026",
        "Kampen (regio Zwolle)",
        "Dit kunt u nu doen",
        "Past waarschijnlijk",
        "Waarom dit past",
    ):
        assert part in text, part
    assert not re.search(r"Kopieer link|Wijzig\b|Terug\b", text)
    for hidden in ("nav", ".rw-gereedschap", "main form", "main button:not([aria-pressed=true])"):
        assert not [one for one in page.locator(hidden).all() if one.is_visible()], hidden
    faint = page.evaluate(
        """() => { const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
            const small = [];
            while (walker.nextNode()) {
                const element = walker.currentNode.parentElement;
                if (!walker.currentNode.textContent.trim() || !element.checkVisibility()) continue;
                if (element.closest('.rw-verborgen')) continue;
                const size = parseFloat(getComputedStyle(element).fontSize);
                if (size < 10 * 96 / 72 - 0.01) small.push(element.textContent);
            }
            return small; }"""
    )
    assert faint == []
    # Addresses of sources are printed in full behind their names.
    shown = page.evaluate("getComputedStyle(document.querySelector('.rw-bron a'), '::after').content")
    assert "http" in shown


def test_on_paper_every_card_is_there(page: Page, base: str) -> None:
    """Also those behind "Toon alle" and in folds, which are made when somebody wants to see them."""
    open_outcome(page, base + OPEN)
    page.emulate_media(media="print")
    counts = """() => [...document.querySelectorAll('.rw-groep:has(> .rw-kaart)')].map(group => [
        Number(/\\((\\d+)\\)/.exec(group.querySelector('h2').textContent)?.[1] ?? 1),
        [...group.querySelectorAll('.rw-kaart')].filter(card => card.checkVisibility()).length])"""
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    on_paper = page.evaluate(counts)
    assert len(on_paper) >= 3
    assert all(said == shown for said, shown in on_paper), on_paper
    assert max(said for said, _ in on_paper) > 5
    points = page.locator(".rw-groep--misschien .rw-nagaan li")
    assert all(point.is_visible() for point in points.all())
    page.evaluate("window.dispatchEvent(new Event('afterprint'))")
    assert all(shown <= 5 for _, shown in page.evaluate(counts))


def lines_of(calendar: bytes) -> list[str]:
    text = calendar.decode()
    assert text.endswith("\r\n")
    assert "\n" not in text.replace("\r\n", "")
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    opened = Calendar.from_ical(calendar)
    assert len(opened.walk("VEVENT")) == text.count("BEGIN:VEVENT") > 0
    assert not [event.errors for event in opened.walk() if event.errors]
    return text.replace("\r\n ", "").split("\r\n")


@pytest.mark.taak("T09", "Deadline in de agenda, vanaf de uitkomst")
def test_t09_a_deadline_from_the_outcome(page: Page, base: str) -> None:
    with_round(page)
    open_outcome(page, base + OUTCOME)
    card = page.locator('[data-id="collegiale-uitleen"]')
    with page.expect_download() as waiting:
        card.get_by_role("button", name="Zet 10 december 2026 in uw agenda").click()
    assert waiting.value.suggested_filename == "collegiale-uitleen.ics"
    lines = lines_of(Path(waiting.value.path()).read_bytes())
    name = card.locator("h3").inner_text()
    for line in ("BEGIN:VCALENDAR", "DTSTART;VALUE=DATE:20261210", f"SUMMARY:Laatste dag: {name}", "END:VCALENDAR"):
        assert line in lines
    assert f"URL:{base}regelingen/collegiale-uitleen/" in lines
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Zet datums in uw agenda").click()
    every = lines_of(Path(waiting.value.path()).read_bytes())
    uids = [line for line in every if line.startswith("UID:")]
    assert len(uids) == len(set(uids)) > 1


@pytest.mark.taak("T09", "Deadline in de agenda, vanaf de regeling")
def test_t09_a_deadline_from_the_page_of_a_scheme(page: Page, base: str) -> None:
    row = html.escape(
        json.dumps({"stand": "geldend", "aanvragen": "tijdvakken", "vensters": [["2026-11-01", "2026-12-10", "hoog"]]})
    )

    def patched(route: Route) -> None:
        response = route.fetch()
        body = re.sub(r'data-status="[^"]*"', lambda _: f'data-status="{row}"', response.text(), count=1)
        route.fulfill(response=response, body=body.replace("<html ", '<html data-dag="2026-11-21" ', 1))

    page.route("**/regelingen/collegiale-uitleen/", patched)
    page.goto(f"{base}regelingen/collegiale-uitleen/")
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Zet 10 december 2026 in uw agenda").click()
    lines = lines_of(Path(waiting.value.path()).read_bytes())
    assert "DTSTART;VALUE=DATE:20261210" in lines
    assert f"SUMMARY:Laatste dag: {page.locator('h1').inner_text()}" in lines


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


def test_an_old_link_with_other_keys_is_mended_with_a_notice(page: Page, base: str) -> None:
    page.goto(f"{base}{OUTCOME}&x=weg-ja&zz=1")
    expect(page.locator(".rw-kader--actie")).to_be_visible()
    assert "oudere versie" in page.locator("main").inner_text()
    assert "zz" not in unquote(page.url)
    assert "weg-ja" not in page.url


def test_the_context_has_no_cookies(page: Page, base: str, phone: BrowserContext) -> None:
    open_outcome(page, base + OUTCOME)
    assert phone.cookies() == []
