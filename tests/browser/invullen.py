"""Filling in the form as people do: by the names of its fields, going on, mending what it says is wrong."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from playwright.sync_api import Locator, Page, expect

DAY = "2026-11-21"
FORM = "bijdragen/formulier/"
BOX = ".rw-foutkader"
# What somebody in Twente could tell; made up. On each step: text fields by name, and choices by name of their group.
Step = tuple[Mapping[str, str], Mapping[str, tuple[str, ...]]]
CASE: list[Step] = [
    (
        {
            "Naam": "Bakkers lenen mensen aan elkaar uit",
            "Samenvatting": "Bakkers lenen in rustige weken mensen aan elkaar uit. Zo blijft iedereen in dienst.",
            "Aanleiding": "In de zomer was er weinig werk. De bakkers wilden niemand laten gaan.",
        },
        {"Fase": ("Proef",)},
    ),
    (
        {},
        {
            "Thema's": ("Mensen uitlenen tussen bedrijven",),
            "Situaties": ("Te weinig werk",),
            "Voor wie": ("Werkgevers",),
            "Van sector": ("Horeca en catering",),
        },
    ),
    ({"Partners 1": "Bakkers in Twente"}, {"Bewijs": ("Beschreven",)}),
    (
        {
            "Wat werkte niet 1": "De reistijd was voor sommige mensen te lang.",
            "Wat kunnen andere regio's hiervan leren? 1": "Begin met twee bedrijven die elkaar kennen.",
        },
        {},
    ),
    ({}, {}),
    (
        {"Titel": "Verslag van de proef", "Adres": "www.twente.com/verslag", "Gezien op": DAY},
        {"Zekerheid": ("Middel",)},
    ),
]


def field(page: Page, name: str) -> Locator:
    """The text field with exactly this name, whether it must be filled in or not."""
    return (
        page.locator("form")
        .get_by_label(name, exact=True)
        .or_(page.locator("form").get_by_label(f"{name} (niet verplicht)", exact=True))
    )


def group(page: Page, name: str) -> Locator:
    """The fieldset with this legend."""
    legend = re.compile(rf"^{re.escape(name)}(?: \(niet verplicht\))?$")
    return page.locator("fieldset").filter(has=page.locator("> legend").filter(has_text=legend)).last


def choose(page: Page, name: str, words: tuple[str, ...]) -> None:
    """Choose in a select, tick a box, or search in a long list."""
    for word in words:
        select = page.locator("form").get_by_role("combobox", name=name, exact=True)
        if select.count():
            select.select_option(label=word)
            continue
        box = group(page, name).get_by_label(word, exact=True)
        if not box.count():
            group(page, name).get_by_label("Typ om te zoeken in de lijst").fill(word)
        box.check()


def fill(page: Page, texts: Mapping[str, str]) -> None:
    """Fill in text fields; 'Partners 2' is the second row of a list that grows."""
    for name, text in texts.items():
        if not field(page, name).count():
            group(page, name.rpartition(" ")[0]).get_by_role("button", name="Voeg iets toe").click()
        field(page, name).fill(text)


def fill_step(page: Page, step: Step) -> None:
    """Fill in all of one step."""
    texts, choices = step
    fill(page, texts)
    for name, words in choices.items():
        choose(page, name, words)


def begin(page: Page, base: str, kind: str, region: str) -> None:
    """Choose what to add on the first screen."""
    page.goto(base + FORM)
    page.get_by_label(kind, exact=True).check()
    page.get_by_label("Voor welke regio?").select_option(label=region)
    page.get_by_role("button", name="Begin met invullen").click()
    expect(page.locator(".rw-formulier h1")).to_be_focused()


def go_on(page: Page) -> None:
    """Press 'Verder' and come to the next step."""
    before = page.locator("h1").inner_text()
    page.get_by_role("button", name="Verder", exact=True).click()
    expect(page.locator("h1")).not_to_have_text(before)


def stuck(page: Page) -> list[str]:
    """Press 'Verder' and stay: what the box says."""
    page.get_by_role("button", name="Verder", exact=True).click()
    expect(page.locator(BOX)).to_be_focused()
    return page.locator(f"{BOX} li").all_inner_texts()


def hand_in(page: Page, folder: Path) -> Path:
    """Agree, go to the ways, download the file, and put it in its place under `folder`."""
    page.get_by_label("In mijn tekst staan geen namen").check()
    page.get_by_role("button", name="Naar insturen").click()
    expect(page.locator("h1")).to_have_text("Kies hoe u het instuurt")
    place = folder / page.locator("p > code").first.inner_text()
    with page.expect_download() as waiting:
        page.locator(".rw-manier", has=page.get_by_role("heading", name="Download het bestand")).get_by_role(
            "button"
        ).click()
    place.parent.mkdir(parents=True, exist_ok=True)
    waiting.value.save_as(place)
    return place
