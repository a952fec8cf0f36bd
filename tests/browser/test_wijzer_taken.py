"""The open tasks about the wizard (T03-T13, T25), each walked through as a visitor would, at 360 pixels."""

from __future__ import annotations

import html
import json
import re
from pathlib import Path
from urllib.parse import unquote

import pytest
from browser.conftest import watch
from browser.test_wijzer_uitkomst import OPEN, OUTCOME, open_outcome, with_round
from browser.walking import ANSWER_WORDS, KAMPEN, answer, go_on, groups, start, walk
from playwright.sync_api import Browser, BrowserContext, Page, Request, Route, expect

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
    return asked


def expired(site: Path) -> list[str]:
    """Names of schemes that are over."""
    pages = (file.read_text("utf-8") for file in (site / "regelingen").rglob("index.html"))
    return [html.unescape(re.findall(r"<h1>([^<]+)", text)[0]) for text in pages if "rw-kader--vervallen" in text]


def test_t01_a_restaurant_in_kampen(page: Page, base: str, site: Path) -> None:
    start(page, base)
    assert len(walk(page, KAMPEN)) <= 6
    step = page.locator(".rw-kader--actie")
    assert step.locator("a[href^='tel:'], a[href^='http']").count()
    assert "Zwolle" in step.inner_text()
    cards = page.locator(".rw-groep--waarschijnlijk .rw-kaart, .rw-groep--misschien .rw-kaart")
    assert cards.count()
    for card in cards.all():
        assert "omdat u" in (card.locator(".rw-redenen").text_content() or "")
    assert expired(site)
    assert not set(expired(site)) & {name for names in groups(page).values() for name in names}


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
    cards = page.locator(".rw-groep--misschien .rw-kaart")
    assert cards.count() > 5
    for card in cards.all():
        # A note says that the facts are not confirmed; otherwise the card says what is still to be known.
        assert card.locator(".rw-nagaan li, .rw-hint").count(), card.inner_text()
    assert "recht op" not in page.locator("main").inner_text()


def test_t04_an_employee_in_groningen(page: Page, base: str) -> None:
    start(page, base)
    assert len(walk_or_unknown(page, GRONINGEN)) <= 4
    assert "Groningen" in page.locator(".rw-kader--actie").inner_text()
    found = page.locator(".rw-groep--waarschijnlijk, .rw-groep--misschien")
    assert "omdat u werkgever bent" not in " ".join(found.all_text_contents())
    # Help that starts before the job ends is among the cards that are shown at once.
    shown = [card.inner_text() for card in found.locator(".rw-kaart").all() if card.is_visible()]
    assert any("ook als u nog in dienst bent" in text for text in shown)


def test_t05_self_employed_in_rotterdam(page: Page, base: str, site: Path) -> None:
    start(page, base)
    walk_or_unknown(page, TAXI)
    assert "Rijnmond" in page.locator(".rw-kader--actie").inner_text()
    card = page.locator(".rw-groep--waarschijnlijk .rw-kaart, .rw-groep--misschien .rw-kaart").filter(has_text="Bbz")
    assert card.count() >= 1
    assert "emeente" in (card.first.text_content() or "")
    assert not set(expired(site)) & set(positive(page))


def test_t06_two_steps_back_with_the_browser_or_the_link(page: Page, base: str) -> None:
    start(page, base)
    for _ in range(4):
        answer(page, KAMPEN)
    page.go_back()
    page.go_back()
    expect(page.locator("h1")).to_have_text("In welke gemeente is dat?")
    assert page.locator(".rw-wijzer input[type=text]").input_value() == "Kampen"
    page.locator(".rw-wijzer input[type=text]").fill("Deventer")
    go_on(page)
    # What was answered stays; the next question is one that was not.
    assert {"d=houden", "g=deventer", "w=werkgever"} <= set(page.url.split("#")[1].split("&"))
    page.get_by_role("link", name="Terug").click()
    expect(page.locator("h1")).to_have_text("In welke gemeente is dat?")
    page.get_by_role("link", name="Terug").click()
    expect(page.locator("h1")).to_have_text("Voor wie zoekt u hulp?")
    assert page.locator("input:checked").get_attribute("value") == "werkgever"


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


def test_t08_on_paper(page: Page, base: str) -> None:
    open_outcome(page, base + OUTCOME)
    cards = page.locator(".rw-groep--waarschijnlijk .rw-kaart, .rw-groep--misschien .rw-kaart").count()
    assert cards <= 6
    pages = len(re.findall(rb"/Type\s*/Page\b", page.pdf(format="A4")))
    assert 1 <= pages <= 3
    page.emulate_media(media="print")
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    text = page.locator("body").inner_text()
    for part in (
        "21 november 2026",
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


def lines_of(calendar: bytes) -> list[str]:
    text = calendar.decode()
    assert text.endswith("\r\n")
    assert "\n" not in text.replace("\r\n", "")
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    return text.replace("\r\n ", "").split("\r\n")


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


def test_t10_without_javascript(browser: Browser, base: str) -> None:
    context = browser.new_context(java_script_enabled=False, viewport={"width": 360, "height": 640})
    page = context.new_page()
    page.goto(base)
    page.get_by_role("link", name="Te weinig personeel").click()
    page.locator("main a[href$='werkgever/']").first.click()
    assert page.locator("main .rw-kaart").count() >= 3
    page.get_by_role("link", name="Zoek het loket in uw regio").first.click()
    # The fourth tap; Deventer is in this region.
    page.locator("main a", has_text="Stedendriehoek").first.click()
    text = page.locator("main").inner_text()
    assert "Deventer" in text
    expect(page.locator(".rw-contact").first).to_be_visible()
    page.goto(f"{base}wijzer/")
    assert [one for one in page.locator("main button, main input").all() if one.is_visible()] == []
    assert page.locator("main a[href*='hulp/te-weinig-personeel/werkgever/']").count()
    context.close()


def test_t11_with_the_keyboard_only(browser: Browser, base: str, trouble: list[str]) -> None:
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    watch(page, trouble, base)
    page.goto(f"{base}wijzer/")
    expect(page.get_by_role("button", name="Verder")).to_be_visible()
    stops = 0
    while not page.evaluate("document.activeElement.matches('main input[type=radio]')"):
        page.keyboard.press("Tab")
        stops += 1
    assert stops <= 12
    while page.get_by_role("button", name="Verder").count():
        before = page.title()
        question = page.locator("h1").inner_text()
        while not page.evaluate("document.activeElement.matches('main form input')"):
            page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.type") == "text":
            page.keyboard.type(KAMPEN[question])
        else:
            page.keyboard.press("Space")
        page.keyboard.press("Enter")
        page.wait_for_function("before => document.title !== before", arg=before)
        assert page.evaluate("document.activeElement.tagName") == "H1"
    expect(page.locator(".rw-kader--actie")).to_be_visible()
    # Every stop of the outcome can be seen, and the last one is not a trap.
    seen = set()
    for _ in range(150):
        page.keyboard.press("Tab")
        spot = page.evaluate(
            """() => { const active = document.activeElement; const box = active.getBoundingClientRect();
                const { outlineStyle, outlineWidth } = getComputedStyle(active);
                return [active === document.body, box.left >= 0 && box.width > 0 && box.height > 0,
                        outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2, active.outerHTML.slice(0, 200)]; }"""
        )
        if spot[0]:
            break
        assert spot[1], spot
        assert spot[2], spot
        seen.add(spot[3])
    assert spot[0]
    assert len(seen) > 20
    page.close()


@pytest.mark.parametrize("address", ["wijzer/", OUTCOME, OPEN], ids=["vraag", "uitkomst", "open-punten"])
def test_t12_at_320_pixels(browser: Browser, base: str, address: str) -> None:
    page = browser.new_page(viewport={"width": 320, "height": 640})
    page.goto(base + address)
    expect(page.locator(".rw-wijzer")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    small = page.evaluate(
        """() => [...document.querySelectorAll('.rw-wijzer .rw-knop, .rw-keuze')].filter(element =>
            element.checkVisibility() && element.getBoundingClientRect().height < 44).map(e => e.textContent)"""
    )
    assert small == []
    page.close()


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


def test_t25_without_colours(browser: Browser, base: str) -> None:
    page = browser.new_page(viewport={"width": 360, "height": 640}, forced_colors="active", color_scheme="dark")
    open_outcome(page, base + OPEN)
    for card in page.locator(".rw-groep--waarschijnlijk .rw-status").all():
        assert card.inner_text().strip()
    for title in groups(page):
        assert title.strip()
    # What is pressed differs in more than colour.
    pressed, other = (
        page.evaluate(
            """which => {
                const button = document.querySelector(`.rw-punt [aria-pressed=${which}]`);
                const style = getComputedStyle(button, '::before');
                return [style.content, style.display]; }""",
            which,
        )
        for which in ("true", "false")
    )
    assert pressed != other
    page.close()


def test_an_old_link_with_other_keys_is_mended_with_a_notice(page: Page, base: str) -> None:
    page.goto(f"{base}{OUTCOME}&x=weg-ja&zz=1")
    expect(page.locator(".rw-kader--actie")).to_be_visible()
    assert "oudere versie" in page.locator("main").inner_text()
    assert "zz" not in unquote(page.url)
    assert "weg-ja" not in page.url


def test_the_context_has_no_cookies(page: Page, base: str, phone: BrowserContext) -> None:
    open_outcome(page, base + OUTCOME)
    assert phone.cookies() == []
