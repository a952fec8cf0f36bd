"""The form that works out what another job does to an income: by keyboard, with faults, on paper, without sending."""

from __future__ import annotations

import pytest
from browser.gates import axe, reflow
from playwright.sync_api import Browser, Page, expect

PATH = "overstappen/rekenhulp/"
FILLED = {
    "nu-loon": "3.000",
    "nu-netto": "2.400",
    "nu-lasten": "1.900",
    "straks-loon": "15,50",
    "straks-uren": "32",
    "straks-netto": "1.850",
    "spaargeld": "6000",
}


def fill(page: Page) -> None:
    for name, value in FILLED.items():
        page.locator(f"#{name}").fill(value)
    page.locator("#straks-per").select_option("uur")


def test_the_outcome_is_said_and_nothing_is_kept_or_sent(page: Page, base: str) -> None:
    page.goto(base + PATH, wait_until="networkidle")
    sent: list[str] = []
    page.on("request", lambda request: sent.append(request.url))
    fill(page)
    page.locator("#spaargeld").press("Enter")
    status = page.locator(".rw-rekenuitkomst [role=status]")
    expect(status).to_have_text("U houdt netto 550 euro minder per maand over.")
    expect(page.locator(".rw-rekenuitkomst tbody tr")).to_have_count(6)
    expect(page.locator(".rw-rekenuitkomst")).to_contain_text("Met uw spaargeld kan dat 10 maanden.")
    assert axe(page) == []
    assert reflow(page) == []
    assert page.url == base + PATH
    assert page.evaluate("[localStorage.length, sessionStorage.length, document.cookie]") == [0, 0, ""]
    page.locator("#nu-loon").press("1")
    expect(status).to_contain_text("U hebt iets veranderd")
    expect(page.locator(".rw-rekenuitkomst table")).to_have_count(0)
    assert sent == []


def test_what_is_wrong_is_named_at_the_field(page: Page, base: str) -> None:
    page.goto(base + PATH)
    page.locator("#nu-loon").fill("veel")
    page.locator("#straks-per").select_option("uur")
    page.get_by_role("button", name="Reken uit").click()
    box = page.locator(".rw-rekenhulp .rw-foutkader")
    expect(box).to_be_focused()
    assert box.get_by_role("link").all_inner_texts() == [
        "Nu: Brutoloon: vul een bedrag in, zoals 2450 of 2.450,50",
        "Straks: Brutoloon: vul een bedrag in",
        "Straks: Uren per week: vul een getal in van 1 tot en met 80",
    ]
    assert page.title().startswith("Fout: ")
    assert axe(page) == []
    box.get_by_role("link").nth(2).press("Enter")
    expect(page.locator("#straks-uren")).to_be_focused()
    expect(page.locator("#straks-uren")).to_have_accessible_description(
        "Nodig bij loon per uur. Vul een getal in van 1 tot en met 80"
    )
    expect(page.locator("label[for=straks-uren]")).to_be_in_viewport()
    assert page.locator("[aria-invalid]").count() == 3
    fill(page)
    page.get_by_role("button", name="Reken uit").click()
    expect(box).to_be_hidden()
    expect(page.locator("#uitkomst")).to_be_focused()
    expect(page.locator(".rw-rekenuitkomst table")).to_be_in_viewport()
    assert not page.title().startswith("Fout: ")
    assert page.locator("[aria-invalid]").count() == 0
    assert page.locator(".rw-rekenhulp .rw-fout").all_inner_texts() == [""] * 9


@pytest.mark.parametrize("script", [True, False])
def test_the_sheet_is_printed_until_there_is_an_outcome(browser: Browser, base: str, script: bool) -> None:
    context = browser.new_context(java_script_enabled=script)
    page = context.new_page()
    page.goto(base + PATH)
    page.emulate_media(media="print")
    sheet = page.locator(".rw-werkblad td").first
    expect(sheet).to_be_visible()
    if script:
        expect(page.locator(".rw-rekenhulp")).to_be_hidden()
        page.emulate_media(media="screen")
        fill(page)
        page.get_by_role("button", name="Reken uit").click()
        page.emulate_media(media="print")
        expect(page.locator(".rw-rekenuitkomst table")).to_be_visible()
        expect(sheet).to_be_hidden()
    context.close()
