"""On paper: the longest page of each kind fits on two sheets (four sides), most cases on one, without the frame."""

from __future__ import annotations

import re
from pathlib import Path
from statistics import median

import pytest
from browser.built import html_size
from browser.document import Document
from playwright.sync_api import Page

TWO_SHEETS = 4
ONE_SHEET = 2


def sides(page: Page, address: str) -> int:
    """How many sides of A4 this page takes."""
    page.goto(address)
    return len(re.findall(rb"/Type\s*/Page\b", page.pdf(format="A4")))


def of_template(documents: dict[str, Document], site: Path, template: str) -> list[str]:
    """Its pages, the longest first."""
    found = [address for address, document in documents.items() if document.template == template]
    return sorted(found, key=lambda address: html_size(site, address), reverse=True)


@pytest.mark.parametrize("template", ["regeling", "regio", "praktijk", "opleiding"])
def test_the_longest_page_fits_on_two_sheets(
    page: Page, base: str, site: Path, documents: dict[str, Document], template: str
) -> None:
    longest = of_template(documents, site, template)[0]
    assert 1 <= sides(page, base + longest) <= TWO_SHEETS, longest


def test_a_case_fits_on_one_sheet(page: Page, base: str, site: Path, documents: dict[str, Document]) -> None:
    cases = of_template(documents, site, "praktijk")
    few = cases[:: max(1, len(cases) // 8)]
    assert median(sides(page, base + address) for address in few) <= ONE_SHEET


def test_the_frame_stays_on_the_screen(page: Page, base: str, site: Path, documents: dict[str, Document]) -> None:
    page.emulate_media(media="print")
    for template in ("regeling", "praktijk"):
        page.goto(base + of_template(documents, site, template)[0])
        for frame in (".rw-menu", ".rw-voet", ".rw-kruimels", ".rw-zoek"):
            assert [one for one in page.locator(frame).all() if one.is_visible()] == [], frame
