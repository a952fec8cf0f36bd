"""Walking through the wizard as visitors do: what to answer, going on, and what the outcome shows."""

from __future__ import annotations

import json
import re

from playwright.sync_api import Page, Route, expect

OUTCOME = "wijzer/#v=1&s=te-weinig-werk&w=werkgever&g=kampen&m=10-49&d=houden&o=nee&dag=2026-11-21"
# Not everything answered: the outcome has open points.
OPEN = "wijzer/#v=1&s=te-weinig-personeel&w=werkgever&g=kampen&dag=2026-11-21&vraag=uitkomst"
ROUND = {"aanvragen": "tijdvakken", "vensters": [["2026-11-01", "2026-12-10", "hoog"]]}

KAMPEN = {
    "Wat speelt er?": "Te weinig werk",
    "Voor wie zoekt u hulp?": "Mijn bedrijf met personeel",
    "In welke gemeente is dat?": "kampen",
    "Hoeveel mensen werken er?": "10 tot en met 49",
    "Wat wilt u met uw mensen?": "In dienst houden",
    "Komt het door iets buitengewoons?": "Nee",
    "In welke branche werkt u?": "Horeca en catering",
}
ANSWER_WORDS = ("te-weinig-werk", "werkgever", "kampen", "10-49", "houden")


def heading(page: Page) -> str:
    return page.locator("h1").inner_text()


def answer(page: Page, given: dict[str, str]) -> None:
    """Answer the question on the screen and go on."""
    choice = given[heading(page)]
    if page.locator(".rw-wijzer input[type=text]").count() and choice != "Weet ik niet":
        page.locator(".rw-wijzer input[type=text]").fill(choice)
    elif page.locator(".rw-vraag select").count():
        page.locator(".rw-vraag select").select_option(label=choice)
    else:
        page.locator("label", has_text=re.compile(f"^{re.escape(choice)}")).first.click()
    go_on(page)


def go_on(page: Page) -> None:
    before = page.title()
    page.get_by_role("button", name="Verder").click()
    page.wait_for_function("before => document.title !== before", arg=before)


def walk(page: Page, given: dict[str, str]) -> list[str]:
    """Answer until the result; returns the questions that were asked."""
    asked = []
    while page.get_by_role("button", name="Verder").count():
        asked.append(heading(page))
        answer(page, given)
    settle(page)
    return asked


def start(page: Page, base: str) -> None:
    page.goto(base)
    page.locator("main").get_by_role("link", name="Ik weet het niet").click()
    expect(page.get_by_role("button", name="Verder")).to_be_visible()


def groups(page: Page) -> dict[str, list[str]]:
    """Heading of each group of cards -> names on its cards, also those that are folded away."""
    expect(page.locator(".rw-groep")).not_to_have_count(0)
    settle(page)
    # What is printed is everything: it makes the cards that nobody has asked for yet.
    page.evaluate("['beforeprint', 'afterprint'].forEach(kind => window.dispatchEvent(new Event(kind)))")
    return page.evaluate(
        """() => Object.fromEntries([...document.querySelectorAll('.rw-groep')].map(group => [
            (group.querySelector('h2, summary')?.textContent ?? '').trim(),
            [...group.querySelectorAll('.rw-kaart h3')].map(h => h.textContent.trim())]))"""
    )


def settle(page: Page) -> None:
    """Wait until the outcome is there as a whole: what is below the first screen comes a moment later."""
    expect(page.locator("[aria-busy]")).to_have_count(0)


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
    settle(page)
