"""Kleene's logic goes one way: who answers more goes from "onbekend" to anything, and never from ja to nee or back.

Also about questions that are not always put: as long as that is open, an answer to them may still fall away.
"""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from routewijzer.answers import known_answers
from routewijzer.asking import active_answers
from routewijzer.rules import UNKNOWN_ANSWER, judge

DAY = "2026-11-21"
Fields = dict[str, Any]
FOR_BOSSES = {"vraag": "rol", "is": "baas"}
WITH_BRANCH = {"een_van": [{"niet": FOR_BOSSES}, {"vraag": "brand", "is": True}]}


def question(name: str, soort: str, options: str, toon_als: Fields | None = None, **more: Any) -> Fields:
    return {"id": name, "soort": soort, "opties": [{"id": one} for one in options.split()], "toon_als": toon_als} | more


CLASSES = [{"id": "0-9", "van": 0, "tot": 9}, {"id": "10-meer", "van": 10}]
ASKED = [
    question("rol", "keuze", "baas zzp"),
    question("mensen", "getal", "", FOR_BOSSES) | {"opties": CLASSES},
    question("brand", "ja_nee", "ja nee", {"niet": {"vraag": "mensen", "minstens": 10}}),
    question("filiaal", "gemeente", "kampen tiel", WITH_BRANCH),
    question("streek", "afgeleid", "zwolle rivieren", WITH_BRANCH, uit="filiaal", kaart={"kampen": "zwolle"}),
]
ANSWERS: dict[str, list[Any]] = {
    "rol": ["baas", "zzp"],
    "mensen": ["0-9", "10-meer", 9, 400],
    "brand": ["ja", "nee"],
    "filiaal": ["kampen", "tiel", ["kampen", "tiel"]],
    "streek": ["zwolle", "rivieren"],
}
leaves = st.sampled_from(
    [
        *({"vraag": "rol", "is": name} for name in ("baas", "zzp")),
        *({"vraag": "mensen", way: number} for way in ("minstens", "hoogstens") for number in (9, 250)),
        {"vraag": "brand", "is": True},
        {"vraag": "filiaal", "in": ["kampen"]},
        {"vraag": "streek", "is": "rivieren"},
    ]
)
rules = st.recursive(
    leaves,
    lambda part: (
        st.builds(lambda parts: {"alle": parts}, st.lists(part, min_size=1, max_size=3))
        | st.builds(lambda parts: {"een_van": parts}, st.lists(part, min_size=1, max_size=3))
        | st.builds(lambda one: {"niet": one}, part)
    ),
    max_leaves=4,
)
one_of = {name: st.sampled_from([*values, UNKNOWN_ANSWER]) for name, values in ANSWERS.items()}


@st.composite
def more_and_fewer(draw: st.DrawFn) -> tuple[Fields, Fields]:
    """(more, fewer): answers, and the same with some of them left out or "weet ik niet"."""
    more = draw(st.fixed_dictionaries({}, optional=one_of))
    gone = draw(st.sets(st.sampled_from(list(ANSWERS))))
    unsure = draw(st.sets(st.sampled_from(list(ANSWERS))))
    if more.get("filiaal", UNKNOWN_ANSWER) != UNKNOWN_ANSWER:
        more.pop("streek", None)  # the place may contradict it, and then goes first
    fewer = {name: UNKNOWN_ANSWER if name in unsure else value for name, value in more.items() if name not in gone}
    return more, fewer


@settings(max_examples=400, derandomize=True)
@given(more_and_fewer(), st.lists(rules, min_size=5, max_size=15))
def test_an_answer_more_never_turns_a_verdict_around(case: tuple[Fields, Fields], checked: list[Fields]) -> None:
    more, fewer = (known_answers(ASKED, given_, DAY) for given_ in case)
    assert fewer.items() <= more.items()
    for rule in checked:
        assert judge(rule, fewer, DAY) in ("onbekend", judge(rule, more, DAY)), rule


@settings(max_examples=400, derandomize=True)
@given(more_and_fewer())
def test_only_answers_that_count_are_read(case: tuple[Fields, Fields]) -> None:
    for given_ in case:
        assert known_answers(ASKED, active_answers(ASKED, given_, DAY), DAY) == known_answers(ASKED, given_, DAY)


@pytest.mark.parametrize("rol", ["baas", "zzp"])
def test_no_more_than_250_people_where_nobody_is_asked_for_them(rol: str) -> None:
    """As in real records: a "not" around a question for employers only, and the role is said last."""
    rule = {"niet": {"vraag": "mensen", "minstens": 250}}
    given_: Fields = {"mensen": 400}
    assert judge(rule, known_answers(ASKED, given_, DAY), DAY) == "onbekend"
    said = judge(rule, known_answers(ASKED, given_ | {"rol": rol}, DAY), DAY)
    assert said == {"baas": "nee", "zzp": "ja"}[rol]
