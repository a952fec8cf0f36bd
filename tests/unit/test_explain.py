"""The page on which a policy owner checks a rule: cases beside every limit, and what comes out of the examples."""

from __future__ import annotations

from pathlib import Path

import mini
import pytest
from helpers import ROOT, page_body

from routewijzer.answers import known_answers, questions
from routewijzer.build import build
from routewijzer.eligibility import help_entries, rule_parts, whole_rule
from routewijzer.explain import OUTCOMES, Case, conditions, worked
from routewijzer.loading import read_all
from routewijzer.proof import example
from routewijzer.rules import evaluate, leaves

CATALOG, _ = read_all(ROOT)
ASKED = questions(CATALOG)
DAY = max(entry.record.gecontroleerd_op for entry in CATALOG.all())
JUDGED = [
    entry
    for entry in help_entries(CATALOG, DAY)
    if entry.kind.name == "regeling" and entry.record.voorwaarden is not None
]
SIZE = {"vraag": "aantal_werknemers", "hoogstens": 249}
YES, NO, MAYBE = (OUTCOMES[verdict] for verdict in ("ja", "nee", "onbekend"))


def test_the_cases_beside_a_limit() -> None:
    (found,) = conditions([(SIZE, "de voorwaarden")], ASKED, DAY)
    assert found.text == "Aantal mensen: hoogstens 249"
    assert found.origin == "de voorwaarden"
    assert found.cases[:3] == [Case("248", YES), Case("249", YES), Case("250", NO)]
    assert found.cases[-2:] == [Case("250 of meer", NO), Case("Weet ik niet", MAYBE)]


def test_a_class_across_the_limit_is_not_decided() -> None:
    (found,) = conditions([(SIZE | {"hoogstens": 100}, "x")], ASKED, DAY)
    assert dict(found.cases)["50 tot en met 249"] == MAYBE


def test_limits_of_one_question_are_shown_together_once() -> None:
    low, high = conditions(
        [({"alle": [{"vraag": "leeftijd", "minstens": 50}, {"vraag": "leeftijd", "hoogstens": 60}]}, "x")], ASKED, DAY
    )
    assert [case for case in low.cases if case.answer.isdigit()] == [
        *(Case("49", NO), Case("50", YES), Case("51", YES)),
        *(Case("59", YES), Case("60", YES), Case("61", NO)),
    ]
    assert high.cases == []


def test_the_days_beside_a_first_day() -> None:
    (found,) = conditions([({"vandaag": True, "vanaf": "2027-07-01"}, "x")], ASKED, DAY)
    assert found.cases == [Case("30 juni 2027", NO), Case("1 juli 2027", YES), Case("2 juli 2027", YES)]


def test_a_rule_that_nothing_makes_true_has_no_cases() -> None:
    found = conditions([(SIZE, "x"), ({"vraag": "aantal_werknemers", "minstens": 300}, "x")], ASKED, DAY)
    assert [one.cases for one in found] == [[], []]


@pytest.mark.parametrize("entry", JUDGED, ids=lambda entry: entry.key)
def test_every_real_rule_has_cases_on_both_sides(entry: object) -> None:
    rule = whole_rule(entry)  # type: ignore[arg-type]
    fitting = example(rule, ASKED, "ja", DAY)
    assert fitting is not None
    assert evaluate(rule, *fitting).verdict == "ja"
    found = conditions(rule_parts(entry), ASKED, DAY)  # type: ignore[arg-type]
    assert len(found) == len(list(leaves(rule)))
    outcomes = {case.outcome for one in found for case in one.cases}
    assert {YES, NO} <= outcomes
    for one in worked(entry.record, rule, ASKED, DAY):  # type: ignore[attr-defined]
        assert one.outcome == one.expected
        assert (one.reason == []) == (one.outcome == YES)


def test_the_page_shows_the_rule_and_is_linked(tmp_path: Path) -> None:
    tree = build(mini.write_project(tmp_path), mini.DAY)
    text = page_body(str(tree["regelingen/hulp-bij-brand/uitleg.md"].content))
    for words in (
        "Hoeveel mensen werken er: minstens 10",
        ">9<",
        ">10<",
        "Café na brand",
        "U vraagt aan binnen drie maanden.",
    ):
        assert words in text
    assert 'href="../../regelingen/hulp-bij-brand/uitleg/"' in str(tree["regelingen/hulp-bij-brand.md"].content)
    assert "regelingen/oude-hulp/uitleg.md" not in tree
    assert "uitleg/" not in str(tree["regelingen/oude-hulp.md"].content)


def test_answers_of_an_example_are_shown_as_words() -> None:
    entry = next(one for one in JUDGED if one.key == "slim-mkb")
    first = worked(entry.record, whole_rule(entry), ASKED, DAY)[0]
    assert "Aantal mensen: 12" in first.answers
    assert "Voor wie: Mijn bedrijf met personeel" in first.answers
    assert known_answers(ASKED, entry.record.voorbeelden[0].antwoorden, DAY)["aantal_werknemers"] == 12
