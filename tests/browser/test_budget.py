"""A first visit stays within its budget, measured in the browser on the heaviest page of every template.

`pytest tests/browser/test_budget.py -s` shows the figures.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from browser.budget import BUDGETS, KB, ROWS, Weight, first_visit, over, table
from browser.built import html_size
from browser.document import Document
from playwright.sync_api import Browser


@pytest.fixture(scope="module")
def heaviest(site: Path, documents: dict[str, Document]) -> dict[str, str]:
    """Template -> address of its page with the most HTML."""
    found: dict[str, str] = {}
    for address in sorted(documents, key=lambda address: html_size(site, address)):
        found[documents[address].template] = address
    return found


@pytest.fixture(scope="module")
def weights(browser: Browser, base: str, heaviest: dict[str, str]) -> dict[str, Weight]:
    """Template -> what a first visit weighs."""
    return {template: first_visit(browser, base + address) for template, address in sorted(heaviest.items())}


def test_every_template_has_a_budget(heaviest: dict[str, str]) -> None:
    assert sorted(template for templates in ROWS.values() for template in templates) == sorted(heaviest)


@pytest.mark.parametrize("row", BUDGETS)
def test_a_first_visit_stays_within_budget(weights: dict[str, Weight], heaviest: dict[str, str], row: str) -> None:
    found = {template: weights[template] for template in ROWS[row]}
    shown = [(f"{template}: {heaviest[template] or 'voorpagina'}"[:43], weight) for template, weight in found.items()]
    print(f"\n{table([(f'BUDGET {row}', BUDGETS[row]), *shown])}")
    assert {template: faults for template in found if (faults := over(found[template], BUDGETS[row]))} == {}


def test_the_html_of_every_page_stays_within_budget(site: Path, documents: dict[str, Document]) -> None:
    most = {template: BUDGETS[row].html for row, templates in ROWS.items() for template in templates}
    heavy = {
        address: size / KB
        for address, document in documents.items()
        if (size := html_size(site, address)) > most[document.template] * KB
    }
    assert heavy == {}
