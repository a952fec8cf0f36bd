"""What is proved about a rule, against trying every answer that a visitor could give."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from routewijzer.answers import known_answers
from routewijzer.proof import can_become, idle_conditions
from routewijzer.rules import evaluate, leaves

DAY = "2026-11-21"
Rule = dict[str, Any]


def question(name: str, soort: str, options: list[dict[str, Any]], toon_als: Rule | None = None) -> dict[str, Any]:
    return {"id": name, "soort": soort, "opties": options, "toon_als": toon_als}


ASKED = [
    question("rol", "keuze", [{"id": "werkgever"}, {"id": "zzp"}, {"id": "werknemer"}]),
    question("mensen", "getal", [{"id": "0-4", "van": 0, "tot": 4}], {"vraag": "rol", "is": "werkgever"}),
    question("brand", "ja_nee", [{"id": "ja"}, {"id": "nee"}], {"vraag": "mensen", "minstens": 2}),
    question("sector", "meerkeuze", [{"id": "bouw"}, {"id": "zorg"}]),
]
ROLE = {"vraag": "rol", "is": "werkgever"}
ANSWERS: dict[str, list[Any]] = {
    "rol": ["werkgever", "zzp", "werknemer"],
    "mensen": [0, 1, 2, 3, 4],
    "brand": [True, False],
    "sector": [["bouw"], ["zorg"], ["bouw", "zorg"]],
}


def every_visitor() -> Iterator[dict[str, Any]]:
    for values in product(*ANSWERS.values()):
        yield known_answers(ASKED, dict(zip(ANSWERS, values, strict=True)), DAY)


VISITORS = list(every_visitor())


def verdicts(rule: Rule) -> list[str]:
    return [evaluate(rule, visitor, DAY).verdict for visitor in VISITORS]


LEAVES = st.one_of(
    st.builds(lambda v: {"vraag": "rol", "is": v}, st.sampled_from(ANSWERS["rol"])),
    st.builds(lambda v: {"vraag": "rol", "in": v}, st.lists(st.sampled_from(ANSWERS["rol"]), min_size=1, max_size=3)),
    st.builds(
        lambda op, n: {"vraag": "mensen", op: n}, st.sampled_from(["minstens", "hoogstens", "is"]), st.integers(0, 4)
    ),
    st.builds(lambda v: {"vraag": "brand", "is": v}, st.booleans()),
    st.builds(lambda v: {"vraag": "sector", "is": v}, st.sampled_from(["bouw", "zorg"])),
)
RULES = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.builds(lambda parts: {"alle": parts}, st.lists(inner, max_size=3)),
        st.builds(lambda parts: {"een_van": parts}, st.lists(inner, max_size=3)),
        st.builds(lambda part: {"niet": part}, inner),
    ),
    max_leaves=6,
)


@settings(max_examples=200, deadline=None)
@given(RULES)
def test_a_proof_agrees_with_trying_every_answer(rule: Rule) -> None:
    found = verdicts(rule)
    assert "onbekend" not in found
    assert can_become(rule, ASKED, "ja") == ("ja" in found)
    assert can_become(rule, ASKED, "nee") == ("nee" in found)


@settings(max_examples=100, deadline=None)
@given(RULES)
def test_an_idle_condition_really_changes_nothing(rule: Rule) -> None:
    found = verdicts(rule)
    idle = idle_conditions(rule, ASKED)
    for where, _ in leaves(rule):
        changes = all(verdicts(replaced(rule, where, fixed)) != found for fixed in ({"alle": []}, {"een_van": []}))
        assert (where in idle) == (not changes)


def replaced(rule: Any, where: tuple[Any, ...], new: Rule) -> Any:
    if not where:
        return new
    copy = dict(rule) if isinstance(rule, dict) else list(rule)
    copy[where[0]] = replaced(rule[where[0]], where[1:], new)
    return copy


@pytest.mark.parametrize(
    ("rule", "yes", "no"),
    [
        ({"alle": []}, True, False),
        ({"een_van": []}, False, True),
        (ROLE, True, True),
        ({"alle": [ROLE, {"vraag": "rol", "is": "zzp"}]}, False, True),
        ({"een_van": [ROLE, {"niet": ROLE}]}, True, False),
        # The question about people is only asked of employers, so together these can never be.
        ({"alle": [{"vraag": "rol", "is": "zzp"}, {"vraag": "mensen", "minstens": 1}]}, False, True),
        ({"alle": [{"vraag": "mensen", "minstens": 3}, {"vraag": "mensen", "hoogstens": 2}]}, False, True),
        ({"alle": [{"vraag": "mensen", "hoogstens": 1}, {"vraag": "brand", "is": True}]}, False, True),
        ({"vraag": "mensen", "minstens": 5}, False, True),
        # Two people: a value that neither limit names.
        (
            {
                "alle": [
                    {"niet": {"vraag": "mensen", "minstens": 3}},
                    {"niet": {"vraag": "mensen", "hoogstens": 1}},
                    ROLE,
                ]
            },
            True,
            True,
        ),
        # More than one sector may be chosen.
        ({"alle": [{"vraag": "sector", "is": "bouw"}, {"vraag": "sector", "is": "zorg"}]}, True, True),
        ({"een_van": [{"vraag": "sector", "is": "bouw"}, {"niet": {"vraag": "sector", "is": "bouw"}}]}, True, False),
        ({"vandaag": True, "vanaf": "2027-01-01"}, True, True),
        (
            {"alle": [{"vandaag": True, "vanaf": "2027-01-02"}, {"vandaag": True, "tot_en_met": "2027-01-01"}]},
            False,
            True,
        ),
    ],
    ids=str,
)
def test_what_a_rule_can_become(rule: Rule, yes: bool, no: bool) -> None:
    assert can_become(rule, ASKED, "ja") is yes
    assert can_become(rule, ASKED, "nee") is no


def test_only_conditions_of_the_contributor_are_called_idle() -> None:
    own = {"alle": [{"vraag": "rol", "in": ["werkgever", "zzp"]}, {"vraag": "mensen", "minstens": 1}]}
    whole = {"alle": [ROLE, own]}
    assert idle_conditions(whole, ASKED, own) == [("alle", 0)]
    assert idle_conditions({"alle": [ROLE, ROLE]}, ASKED) == [("alle", 0), ("alle", 1)]


def test_a_rule_over_long_lists_is_proved_without_trying_them_all() -> None:
    many = [{"id": f"g{number}"} for number in range(400)]
    asked = [question(name, "keuze", many) for name in ("a", "b", "c", "d")]
    rule = {"alle": [{"vraag": q["id"], "in": ["g1", "g2"]} for q in asked]}
    assert can_become(rule, asked, "ja")
    assert can_become(rule, asked, "nee")
    assert idle_conditions(rule, asked) == []
