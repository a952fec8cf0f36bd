"""What stands on the built pages reads as text of one hand: no values of a program, one word for one thing."""

from __future__ import annotations

import re

import pytest
from browser.document import Document

FAULTS = {
    "waarde van een programma": re.compile(r"\b(?:undefined|null|NaN|nan|None)\b|\{\{|\}\}|%\}"),
    "naam van een veld": re.compile(r"\b[a-z]+_[a-z_]+\b"),
    "datum in cijfers": re.compile(r"\b[0-9]{4}-[01][0-9](?:-[0-3][0-9])?\b|\b[0-9]{1,2}[-/][0-9]{1,2}[-/][0-9]{4}\b"),
    "spatie voor een leesteken": re.compile(r"\s[.,;:!?](?:\s|$)"),
    "leestekens achter elkaar": re.compile(r"[.,;:?!][.,;:?]|\(\(|\)\)"),
    "ander woord voor de check": re.compile(r"\b[Dd]e wijzer\b"),
    "ander woord voor apparaat": re.compile(r"\btoestel\b"),
}
# One line per fault, so that each is seen to be found.
WRONG = {
    "waarde van een programma": "Kosten: None",
    "naam van een veld": "zelf_nagaan",
    "datum in cijfers": "Gezien op 2026-11-21",
    "spatie voor een leesteken": "Klaar .",
    "leestekens achter elkaar": "Klopt er iets niet?.",
    "ander woord voor de check": "Dit vraagt de wijzer",
    "ander woord voor apparaat": "op uw toestel",
}


def faults(line: str) -> list[str]:
    return [name for name, pattern in FAULTS.items() if pattern.search(line)]


def test_the_text_of_every_page_is_clean(documents: dict[str, Document]) -> None:
    found = {
        f"{address}: {', '.join(wrong)}: {line[:120]}"
        for address, document in documents.items()
        for line in document.lines
        if (wrong := faults(line))
    }
    assert sorted(found) == []
    assert sum(len(document.lines) for document in documents.values()) > 10_000


@pytest.mark.parametrize("name", FAULTS)
def test_each_fault_is_seen(name: str) -> None:
    page = f'<main data-sjabloon="x"><p>Goed.</p><p>Zie <b>hier</b>: {WRONG[name]}</p><p><code>a_b</code></p></main>'
    assert [wrong for line in Document(page).lines for wrong in faults(line)] == [name]
