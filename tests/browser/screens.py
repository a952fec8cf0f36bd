"""What a visitor can have on the screen: a page with everything opened, the menu, a step of the wizard, an error."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import quote_plus

from browser.built import Sample
from playwright.sync_api import Page, expect

# In the walks through the wizard: which of the options to take, counted as in a Python list.
CHOICES = (0, 1, -1)
MOST_STEPS = 12
NONSENSE = "qqzxw"
HALF, FOUND = "werkti", "opleiding"
QUERIES = (FOUND, "subsidei opleiding", "now", NONSENSE)  # found, corrected, expired, nothing
ANSWERED = "main [data-uitkomst]:has(h2, h3)"

Prepare = Callable[[Page], None]
Gate = Callable[[Page], list[str]]


@dataclass(frozen=True)
class Screen:
    """An address below the root (`#...` included), and what the visitor does there first."""

    label: str
    address: str
    prepare: Prepare

    def show(self, page: Page, base: str) -> None:
        """Open it in `page`, from scratch."""
        page.goto("about:blank")  # only another fragment would not load the page again
        page.goto(base + self.address)
        settle(page)
        self.prepare(page)


def settle(page: Page) -> None:
    """Wait for what a script fetches and draws."""
    # What says that a script does not come stands there until it has drawn.
    expect(page.locator(".rw-hapert")).to_have_count(0)
    if page.locator("[data-module=wijzer]").count():
        expect(page.locator(".rw-wijzer")).to_be_visible()
        expect(page.locator("[aria-busy]")).to_have_count(0)
    if page.locator("[data-module=formulier]").count():
        expect(page.locator(".rw-begin, .rw-formulier, .rw-insturen")).to_be_visible()
    if "q=" in page.url:
        expect(page.locator(ANSWERED)).to_have_count(1)
        expect(page.locator("main [role=status]")).not_to_be_empty()


def open_details(page: Page) -> None:
    """Unfold everything in the content, also what is only made by unfolding."""
    page.wait_for_function(
        """() => {
            document.querySelectorAll('main details').forEach(part => { part.open = true; });
            return !document.querySelector('main details[data-later]');
        }"""
    )


def open_menu(page: Page) -> None:
    """Press what opens the menu, where the screen is so small that there is such a button."""
    switch = page.locator("header .rw-menu summary:visible").first
    if switch.count():
        switch.click()
        expect(page.locator("header nav a").first).to_be_visible()


def press_on(page: Page) -> None:
    """Go on without an answer."""
    page.get_by_role("button", name="Verder").click()
    expect(page.locator(".rw-foutkader")).to_be_visible()


def type_nonsense(page: Page) -> None:
    """Give a place that does not exist."""
    page.locator("main input[type=text]").fill(NONSENSE)
    press_on(page)


def open_field(page: Page) -> None:
    """Press what opens the search field in the header, where the screen is so small that it is closed."""
    switch = page.locator("header").get_by_role("button", name="Zoeken")
    if switch.is_visible():
        switch.click()
    expect(page.locator("header").get_by_role("searchbox")).to_be_visible()


def type_half(page: Page) -> None:
    """Type the beginning of a word and wait for what it finds."""
    page.locator("main").get_by_role("searchbox").press_sequentially(HALF)
    expect(page.locator(ANSWERED)).to_have_count(1)
    expect(page.locator("main [role=status]")).not_to_be_empty()


def of_search(home: str, search: str, schemes: str) -> Iterator[Screen]:
    """Search while typing, and what it finds; the field in the header; a filter."""
    yield Screen("zoeken: veld in de kop", home, open_field)
    yield Screen("zoeken: tijdens typen", search, type_half)
    for query in QUERIES:
        yield Screen(f"zoeken: {query}", f"{search}#q={quote_plus(query)}", open_details)
    yield Screen("zoeken: gefilterd", f"{search}#q={FOUND}&wie=zzp", open_details)
    yield Screen("regelingen: gefilterd", f"{schemes}#wie=zzp", open_details)


def of_form(form: str) -> Iterator[Screen]:
    """A step of a new record, without and with faults; steps with lists and rules filled in; the last look."""
    yield Screen("formulier: stap", f"{form}#soort=praktijk&regio=twente&stap=4", open_details)
    yield Screen("formulier: fouten", f"{form}#soort=praktijk&regio=twente", press_on)
    for step in ("2", "3", "controle"):
        yield Screen(f"formulier: wijzigen, {step}", f"{form}#open=regeling/slim-mkb&klopt=1&stap={step}", open_details)


def of_samples(samples: Iterable[Sample]) -> Iterator[Screen]:
    """Every sample with its details open, and the menu on the first of each of two templates."""
    menus = 0
    for sample in samples:
        label = f"{sample.template} ({sample.address or 'voorpagina'})"
        yield Screen(label, sample.address, open_details)
        if menus < 2 and not sample.address.endswith(".html"):
            menus += 1
            yield Screen(f"{label}, menu open", sample.address, open_menu)


def of_wizard(page: Page, base: str, wizard: str, place: str) -> list[Screen]:
    """Every question that a few walks meet, an error in each kind of field, and the results."""
    found: dict[str, Screen] = {}
    for choice in CHOICES:
        page.goto("about:blank")
        page.goto(base + wizard)
        settle(page)
        for _ in range(MOST_STEPS):
            heading = page.locator("h1").inner_text()
            address = page.url.removeprefix(base)
            if not page.get_by_role("button", name="Verder").count():
                found[f"uitkomst {choice}"] = Screen(f"uitkomst {choice} ({address})", address, open_details)
                break
            if heading not in found:
                found[heading] = Screen(f"vraag ({address})", address, open_details)
                typed = page.locator("main input[type=text]").count()
                wrong = type_nonsense if typed else press_on
                found.setdefault(f"fout {typed}", Screen(f"fout ({address})", address, wrong))
            _answer(page, choice, place)
    return list(found.values())


def _answer(page: Page, choice: int, place: str) -> None:
    """Answer the question on the screen and go on."""
    before = page.title()
    if page.locator("main input[type=text]").count() and choice >= 0:
        page.locator("main input[type=text]").fill(place)
    else:
        labels = page.locator("label.rw-keuze")
        labels.nth(min(choice, labels.count() - 1) if choice >= 0 else labels.count() - 1).click()
    page.get_by_role("button", name="Verder").click()
    page.wait_for_function("before => document.title !== before", arg=before)


def survey(page: Page, base: str, screens: Iterable[Screen], gates: Mapping[str, Gate]) -> dict[str, list[str]]:
    """Show every screen once and put every gate on it; per gate the faults, each with its screen."""
    found: dict[str, list[str]] = {name: [] for name in gates}
    for screen in screens:
        screen.show(page, base)
        for name, gate in gates.items():
            found[name] += [f"{screen.label}: {fault}" for fault in gate(page)]
    return found
