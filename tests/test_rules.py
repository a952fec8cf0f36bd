"""Rules, answers and statuses: shared vectors, and proof that Python and JavaScript never differ."""

from __future__ import annotations

import json
from typing import Any

import pytest
from conftest import Twin
from hypothesis import given, settings
from hypothesis import strategies as st
from rule_cases import (
    NAMES,
    TODAY,
    answer_sets,
    answers_of_one,
    canonical,
    full_answers,
    named,
    odd_json,
    rules,
    sound_rules,
    todays,
    vectors,
)

from routewijzer.answers import known_answers
from routewijzer.rules import Outcome, deciding, evaluate, judge, leaves
from routewijzer.status import Status, status_on
from routewijzer.words import long_day, next_day, status_text

# --- the shared vectors, the Python side ---------------------------------------------------------------------


@pytest.mark.parametrize("case", named(vectors("rules")))
def test_rule_vector(case: dict[str, Any]) -> None:
    before = json.dumps([case["regel"], case["antwoorden"]])
    if "fout" in case:
        with pytest.raises(ValueError) as caught:  # noqa: PT011 (the text is compared below)
            evaluate(case["regel"], case["antwoorden"], case["vandaag"])
        assert str(caught.value) == case["fout"]
        return
    verdict, trace = evaluate(case["regel"], case["antwoorden"], case["vandaag"])
    assert verdict == trace["verdict"] == case["verdict"]
    assert judge(case["regel"], case["antwoorden"], case["vandaag"]) == verdict
    if "beslissend" in case:
        found = [[leaf.get("vraag", leaf["soort"]), leaf["verdict"]] for leaf in deciding(trace)]
        assert found == case["beslissend"]
    assert json.dumps([case["regel"], case["antwoorden"]]) == before, "the input was changed"


def test_the_trace_is_the_rule_with_verdicts() -> None:
    rule = {
        "alle": [
            {"een_van": [{"vraag": "a", "in": (1, 2)}]},
            {"niet": {"vandaag": True, "vanaf": "2026-01-01"}},
        ]
    }
    leaf = {"soort": "vraag", "vraag": "a", "toets": "in", "waarde": [1, 2], "verdict": "ja"}
    day = {"soort": "vandaag", "toets": "vanaf", "waarde": "2026-01-01", "verdict": "nee"}
    assert evaluate(rule, {"a": 1}, "2025-12-31").trace == {
        "soort": "alle",
        "verdict": "ja",
        "delen": [
            {"soort": "een_van", "verdict": "ja", "delen": [leaf]},
            {"soort": "niet", "verdict": "ja", "delen": [day]},
        ],
    }
    assert evaluate(None, {}, TODAY).trace == {"soort": "alle", "verdict": "ja", "delen": []}


def test_every_condition_has_its_path() -> None:
    one, two, day = {"vraag": "a", "is": 1}, {"vraag": "b", "is": 2}, {"vandaag": True, "vanaf": TODAY}
    rule = {"alle": [one, {"een_van": [two, {"niet": {"alle": [day]}}]}, "geen regel", {"zomaar": 1}]}
    assert list(leaves(rule)) == [
        (("alle", 0), one),
        (("alle", 1, "een_van", 0), two),
        (("alle", 1, "een_van", 1, "niet", "alle", 0), day),
    ]
    assert list(leaves(None)) == []


_ANSWERS = vectors("answers")


@pytest.mark.parametrize("case", named(_ANSWERS["gevallen"]))
def test_answer_vector(case: dict[str, Any]) -> None:
    assert canonical(known_answers(_ANSWERS["vragen"], case["gegeven"], _ANSWERS["vandaag"])) == canonical(
        case["bekend"]
    )


@pytest.mark.parametrize("case", named(vectors("status")))
def test_status_vector(case: dict[str, Any]) -> None:
    found = status_on(case["rij"], case["vandaag"])
    assert found == Status(case["status"], case["dag"])
    assert status_text(found) == case["tekst"]


def test_days_in_words() -> None:
    assert long_day("2026-03-01") == "1 maart 2026"
    assert long_day("2026-11") == "november 2026"
    assert long_day("2026") == "2026"
    assert next_day("2024-02-28") == "2024-02-29"


# --- Python against JavaScript, on generated cases -----------------------------------------------------------


def say(rule: Any, answers: Any, today: Any) -> Any:
    try:
        verdict, trace = evaluate(rule, answers, today)
    except ValueError as error:
        return {"fout": str(error)}
    return {"verdict": verdict, "trace": trace, "deciding": deciding(trace)}


@settings(max_examples=600, deadline=None, derandomize=True)
@given(
    checked=st.lists(rules, min_size=6, max_size=16),
    answers=answer_sets | answer_sets | answer_sets | odd_json,
    today=todays,
)
def test_python_and_javascript_never_differ(twin: Twin, checked: list[Any], answers: Any, today: Any) -> None:
    cases = [(rule, answers, today) for rule in checked]
    for case, theirs in zip(cases, twin("rules", cases), strict=True):
        assert canonical(say(*case)) == canonical(theirs), case


QUESTIONS = _ANSWERS["vragen"]
given_one = st.sampled_from([option["id"] for q in QUESTIONS for option in q["opties"]]) | answers_of_one | odd_json


@settings(max_examples=200, deadline=None, derandomize=True)
@given(
    sets=st.lists(
        st.dictionaries(st.sampled_from([q["id"] for q in QUESTIONS]), given_one, max_size=8), min_size=1, max_size=8
    )
)
def test_known_answers_never_differ(twin: Twin, sets: list[Any]) -> None:
    theirs = twin("answers", [[QUESTIONS, one, TODAY] for one in sets])
    for one, known in zip(sets, theirs, strict=True):
        assert canonical(known_answers(QUESTIONS, one, TODAY)) == canonical(known), one


# --- what must hold for every rule ---------------------------------------------------------------------------


@settings(max_examples=300, deadline=None, derandomize=True)
@given(rule=sound_rules, full=full_answers, hidden=st.sets(st.sampled_from(NAMES)), widen=st.integers(0, 2))
def test_more_answers_never_turn_a_verdict_around(
    rule: Any, full: dict[str, Any], hidden: set[str], widen: int
) -> None:
    """A verdict on part of the answers (or on a class with the number in it) holds for every completion."""
    part = {
        name: {"van": max(0, value - widen), "tot": value + widen} if type(value) is int and widen else value
        for name, value in full.items()
        if name not in hidden
    }
    verdict = evaluate(rule, part, TODAY).verdict
    assert verdict in ("onbekend", evaluate(rule, full, TODAY).verdict)


@settings(max_examples=200, deadline=None, derandomize=True)
@given(rule=sound_rules, answers=answer_sets, today=todays)
def test_judging_without_a_trace_says_the_same(rule: Any, answers: dict[str, Any], today: str) -> None:
    assert judge(rule, answers, today) == evaluate(rule, answers, today).verdict


@given(rule=sound_rules, answers=answer_sets)
def test_an_erased_answer_was_never_given(rule: Any, answers: dict[str, Any]) -> None:
    never = evaluate(rule, {name: value for name, value in answers.items() if name != "mensen"}, TODAY)
    assert evaluate(rule, {**answers, "mensen": None}, TODAY) == never
    assert evaluate(rule, {**answers, "mensen": "weet-niet"}, TODAY) == never


@settings(max_examples=200, deadline=None, derandomize=True)
@given(rule=sound_rules, answers=answer_sets)
def test_deciding_leaves_decide(rule: Any, answers: dict[str, Any]) -> None:
    """Every deciding leaf is a leaf of the rule; without anything decided there is nothing to show."""
    outcome: Outcome = evaluate(rule, answers, TODAY)
    found = deciding(outcome.trace)
    in_rule = [(leaf.get("vraag"), canonical(leaf)) for _, leaf in leaves(rule)]
    assert len(found) <= len(in_rule)
    for leaf in found:
        assert "delen" not in leaf
        assert leaf.get("vraag") in {name for name, _ in in_rule}
    if outcome.verdict == "onbekend":
        assert found
        assert {leaf["verdict"] for leaf in found} == {"onbekend"}
