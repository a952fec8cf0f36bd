"""Which question comes next: Python and JavaScript never differ, and what must hold for every list of questions."""

from __future__ import annotations

from typing import Any

import pytest
from conftest import Twin
from hypothesis import given, settings
from hypothesis import strategies as st
from rule_cases import named, vectors

from routewijzer.answers import known_answers
from routewijzer.asking import MOST_QUESTIONS, active_answers, follow
from routewijzer.rules import UNKNOWN_ANSWER, evaluate

DAY = "2026-11-21"
Rule = dict[str, Any]


def question(name: str, topic: str, options: str, toon_als: Rule | None = None, **more: Any) -> dict[str, Any]:
    rows = [{"id": option} for option in options.split()]
    return {
        "id": name,
        "soort": "keuze",
        "opties": rows,
        "onderwerp": topic,
        "altijd": False,
        "toon_als": toon_als,
    } | more


CLASSES = [{"id": "0-9", "van": 0, "tot": 9}, {"id": "10-99", "van": 10, "tot": 99}, {"id": "100-meer", "van": 100}]
MADE_UP = [
    question("rol", "wie", "baas zzp", altijd=True),
    question("plaats", "waar", "kampen tiel", soort="gemeente"),
    question("regio", "waar", "zwolle rivieren", soort="afgeleid", uit="plaats", kaart={"kampen": "zwolle"}),
    question("mensen", "bedrijf", "", {"vraag": "rol", "is": "baas"}) | {"soort": "getal", "opties": CLASSES},
    question("brand", "oorzaak", "ja nee", {"vraag": "mensen", "minstens": 10}, soort="ja_nee"),
    question("doel", "bedrijf", "houden lenen", {"vraag": "rol", "in": ["baas"]}),
    question("talen", "mens", "nl en pl", soort="meerkeuze"),
    question("start", "mens", "", soort="datum"),
    question("water", "oorzaak", "ja nee", soort="ja_nee"),
]
leaves = (
    st.builds(lambda v: {"vraag": "rol", "is": v}, st.sampled_from(["baas", "zzp"]))
    | st.builds(lambda v: {"vraag": "regio", "in": [v]}, st.sampled_from(["zwolle", "rivieren"]))
    | st.builds(
        lambda o, n: {"vraag": "mensen", o: n}, st.sampled_from(["minstens", "hoogstens"]), st.sampled_from([9, 10, 50])
    )
    | st.builds(lambda q, v: {"vraag": q, "is": v}, st.sampled_from(["brand", "water"]), st.booleans())
    | st.builds(lambda v: {"vraag": "doel", "is": v}, st.sampled_from(["houden", "lenen"]))
    | st.builds(lambda v: {"vraag": "talen", "in": v}, st.lists(st.sampled_from(["nl", "en"]), min_size=1, max_size=2))
    | st.just({"vraag": "start", "vanaf": DAY})
)
rules = st.recursive(
    leaves,
    lambda part: (
        st.builds(lambda parts: {"alle": parts}, st.lists(part, min_size=1, max_size=3))
        | st.builds(lambda parts: {"een_van": parts}, st.lists(part, min_size=1, max_size=3))
        | st.builds(lambda one: {"niet": one}, part)
    ),
    max_leaves=5,
)
one_answer: dict[str, Any] = {
    "rol": st.sampled_from(["baas", "zzp", ["baas", "zzp"]]),
    "plaats": st.sampled_from(["kampen", "tiel"]),
    "regio": st.sampled_from(["zwolle", "rivieren"]),
    "mensen": st.sampled_from(["0-9", "10-99", "100-meer", 50]),
    "brand": st.sampled_from(["ja", "nee"]),
    "doel": st.sampled_from(["houden", "lenen"]),
    "talen": st.lists(st.sampled_from(["nl", "en", "pl"]), min_size=1, max_size=2),
    "start": st.just(DAY),
    "water": st.sampled_from(["ja", "nee"]),
}
answer_sets = st.fixed_dictionaries(
    {}, optional={name: values | st.just(UNKNOWN_ANSWER) for name, values in one_answer.items()}
)


def say(asked: list[Any], checked: list[Any], answers: Any) -> Any:
    active = active_answers(asked, answers, DAY)
    order, wanted = follow(asked, checked, active, DAY)
    return {"active": active, "asked": [q["id"] for q in order], "next": wanted and wanted["id"]}


_VECTORS = vectors("vragen")


@pytest.mark.parametrize("case", named(_VECTORS["gevallen"]))
def test_asking_vector(case: dict[str, Any]) -> None:
    asked, today = _VECTORS["vragen"], _VECTORS["vandaag"]
    active = active_answers(asked, case["gegeven"], today)
    order, wanted = follow(asked, case["regels"], active, today)
    found = {"telt": active, "gesteld": [q["id"] for q in order], "volgende": wanted and wanted["id"]}
    assert found == {name: case[name] for name in found}


@settings(max_examples=400, deadline=None, derandomize=True)
@given(st.lists(rules, max_size=5), st.lists(answer_sets, min_size=1, max_size=6))
def test_python_and_javascript_ask_the_same(twin: Twin, checked: list[Any], sets: list[Any]) -> None:
    theirs = twin("asking", [[MADE_UP, checked, one, DAY] for one in sets])
    for one, found in zip(sets, theirs, strict=True):
        assert say(MADE_UP, checked, one) == found, one


def walk(draw: Any, asked: list[Any], checked: list[Any]) -> tuple[dict[str, Any], list[Any]]:
    given_: dict[str, Any] = {}
    while (wanted := follow(asked, checked, active_answers(asked, given_, DAY), DAY)[1]) is not None:
        given_[wanted["id"]] = draw(one_answer[wanted["id"]] | st.just(UNKNOWN_ANSWER))
    return given_, follow(asked, checked, given_, DAY)[0]


@settings(max_examples=300, deadline=None, derandomize=True)
@given(st.data(), st.lists(rules, min_size=1, max_size=5))
def test_every_walk_ends_in_time_and_asks_nothing_twice(data: st.DataObject, checked: list[Any]) -> None:
    given_, order = walk(data.draw, MADE_UP, checked)
    assert len(given_) <= MOST_QUESTIONS
    assert [q["id"] for q in order] == list(given_)
    assert active_answers(MADE_UP, given_, DAY) == given_


LISTED = [q for q in MADE_UP if q["opties"]]


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.data(), st.lists(rules.filter(lambda rule: "start" not in str(rule)), min_size=1, max_size=3))
def test_every_question_could_change_an_outcome(data: st.DataObject, checked: list[Any]) -> None:
    """When a question is put, some answers to it and to what is still open give another verdict than silence."""
    given_, order = walk(data.draw, LISTED, checked)
    for number, asked in enumerate(order[1:], 1):
        before = {q["id"]: given_[q["id"]] for q in order[:number]}
        assert any(differs(rule, before, asked) for rule in checked), (asked["id"], before)


def differs(rule: Rule, before: dict[str, Any], asked: Rule) -> bool:
    for more in completions(before, [q for q in LISTED if q["id"] != asked["id"] and q["id"] not in before]):
        silent = evaluate(rule, known_answers(LISTED, more, DAY), DAY).verdict
        for option in asked["opties"]:
            answered = known_answers(LISTED, {**more, asked["id"]: option["id"]}, DAY)
            if evaluate(rule, answered, DAY).verdict != silent:
                return True
    return False


def completions(given_: dict[str, Any], left: list[Any]) -> Any:
    if not left:
        yield given_
        return
    yield from completions(given_, left[1:])
    for option in left[0]["opties"] if left[0]["soort"] != "afgeleid" else ():
        yield from completions({**given_, left[0]["id"]: option["id"]}, left[1:])


def test_most_first_then_the_rest_of_the_topic() -> None:
    """Three schemes wait for the goal and three for a language: the editor's order decides, then the topic."""
    size: Rule = {"vraag": "mensen", "hoogstens": 9}
    goal: Rule = {"vraag": "doel", "is": "lenen"}
    tongue: Rule = {"vraag": "talen", "in": ["en"]}
    checked = [{"alle": [size, tongue]}, tongue, {"alle": [goal, tongue]}, {"alle": [size, goal]}, goal]
    given_: dict[str, Any] = {"rol": "baas"}
    order = []
    for answer in ("lenen", "10-99", "nl"):
        order.append(say(MADE_UP, checked, given_)["next"])
        given_[order[-1]] = answer
    assert order == ["doel", "mensen", "talen"]
    assert say(MADE_UP, checked, given_)["next"] is None
    assert say(MADE_UP, [*checked, tongue], {"rol": "baas"})["next"] == "talen"
