"""The library of practices: the figure on a card, the facets, the checklist."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from helpers import DAY, ROOT, day_of_records, overlay, page_body

from routewijzer.build import build, check
from routewijzer.words import figure


def result(indicator: str, waarde: int, **more: Any) -> Any:
    base = {"indicator": indicator, "waarde": waarde, "eenheid": "personen", "peildatum": "mei 2021"}
    return SimpleNamespace(**base | {"deel_van": None, "minstens": False, "wat": None} | more)


@pytest.mark.parametrize(
    ("results", "text"),
    [
        ([], ""),
        ([result("doel", 20)], ""),
        ([result("bereik", 0)], "0 personen: Bereikt (mei 2021)"),
        ([result("bereik", 1000, minstens=True)], "minstens 1.000 personen: Bereikt (mei 2021)"),
        (
            [result("doel", 20), result("gestart", 30), result("werk", 6, deel_van="gestart", wat="vonden werk")],
            "6 van de 30 personen: vonden werk (mei 2021)",
        ),
    ],
    ids=["niets", "alleen een doel", "nul is een cijfer", "minstens", "deel van een geheel"],
)
def test_the_figure_has_denominator_and_date(results: list[Any], text: str) -> None:
    assert figure(results, lambda _, word: {"bereik": "Bereikt"}[word]) == text


def test_a_checklist_gets_a_page_that_stores_nothing(project: Path) -> None:
    story = (project / "regions/noord/praktijk/uitleen.md").read_text("utf-8")
    listed = story.replace("naam: ", "checklist: [Wij overleggen., Wij meten <alles>.]\nnaam: ", 1)
    tree = build(overlay(project, {"regions/noord/praktijk/uitleen.md": listed}), DAY)
    page = page_body(str(tree["praktijk/noord/uitleen/checklist.md"].content))
    assert page.count("<li><fieldset><legend>") == 2
    assert page.count('type="radio"') == 2 * 3
    assert "Wij meten &lt;alles&gt;." in page
    assert "<form" not in page
    assert "praktijk/noord/uitleen/checklist/" in page_body(str(tree["praktijk/index.md"].content))


def test_the_library_holds_every_region_of_the_documents_and_at_least_45_practices() -> None:
    catalog, _ = check(ROOT, day_of_records())
    assert catalog is not None
    practices = list(catalog.kind("praktijk"))
    assert len(practices) >= 45
    assert len({e.regio for e in practices}) >= 17
    assert [len(e.record.checklist) for e in practices if e.record.checklist] == [18]
    for entry in practices:
        assert entry.record.bronnen, entry.key
        assert entry.record.wat_werkte_niet or entry.record.nog_niet_bekend, entry.key
