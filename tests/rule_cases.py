"""Shared vectors, and generated rules and answers, with which rules are tried in Python and in JavaScript."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import pytest
from hypothesis import strategies as st

HERE = Path(__file__).parent
TODAY = "2026-11-21"


def vectors(name: str) -> Any:
    return json.loads((HERE / "vectors" / f"{name}.json").read_text("utf-8"))


def named(rows: list[dict[str, Any]]) -> list[Any]:
    return [pytest.param(row, id=row["naam"]) for row in rows]


def canonical(value: Any) -> str:
    """JSON text in which true is not 1, 1 is 1.0, and numbers are what a double can hold."""
    return json.dumps(_doubles(value), sort_keys=True)


def _doubles(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _doubles(part) for key, part in value.items()}
    if isinstance(value, (list, tuple)):
        return [_doubles(part) for part in value]
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return value
    try:
        number = float(value)
    except OverflowError:
        number = math.inf if value > 0 else -math.inf
    if math.isinf(number):
        return "getal:Infinity" if number > 0 else "getal:-Infinity"
    return f"getal:{number + 0.0!r}"  # + 0.0: minus zero is zero


# Few names and few values, so that rules and answers meet; then everything odd that JSON can carry.
NAMES = ("rol", "mensen", "constructor")
ODD_NAMES = ("__proto__", "toString", "begin")
DAYS = ("2026-11-20", "2026-11-21", "2026-11-22")
SAFE = 2**53 - 1
HUGE = (SAFE, -SAFE, SAFE + 1, SAFE + 2, -SAFE - 1, 10**400, 1e300, 0.1 + 0.2, -0.0, 1.0, 2.0)
ODD_TEXTS = (
    "",
    "1",
    "true",
    "nvt",
    "2026-1-1",
    "2026-11-21\n",
    "２０２６-11-21",
    "é",
    "e\u0301",
    "\U0001f600",
    "\ud83d",
)

small = st.integers(0, 4)
words = st.sampled_from(["a", "b", "weet-niet", "weet-niet"])
numbers = small | st.sampled_from(HUGE) | st.floats(allow_nan=False)
texts = words | st.sampled_from(DAYS) | st.sampled_from(ODD_TEXTS) | st.text(max_size=3)
scalars = st.none() | st.booleans() | texts | numbers
ends = small | small | st.none() | numbers | texts | st.booleans()
classes = st.fixed_dictionaries({"van": small, "tot": small}) | st.fixed_dictionaries(
    {}, optional={"van": ends, "tot": ends, "nvt": st.sampled_from([True, False, 1])}
)
not_asked = st.fixed_dictionaries({"nvt": st.sampled_from([True, True, False, 1, "true", None])})
near_days = st.sampled_from([*DAYS, "2026-11-21\n", "２０２６-11-21", "2026-11-9", "2026-1-01"])
one_answer = small | words | near_days | st.booleans() | classes | classes | not_asked | scalars
answers_of_one = one_answer | one_answer | st.lists(one_answer | st.lists(scalars, max_size=1), max_size=3)
odd_json = st.recursive(
    scalars,
    lambda inner: (
        st.lists(inner, max_size=2)
        | st.dictionaries(st.sampled_from(["vraag", "vandaag", "alle", "niet", "is", "vanaf"]), inner, max_size=3)
    ),
    max_leaves=4,
)

asked = st.sampled_from([{"vraag": name} for name in NAMES])
sound_leaves = (
    st.builds(lambda subject, x: {**subject, "is": x}, asked, small | words | st.booleans() | scalars)
    | st.builds(lambda subject, x: {**subject, "in": x}, asked, st.lists(small | words, max_size=3))
    | st.builds(
        lambda subject, operator, x: {**subject, operator: x},
        asked,
        st.sampled_from(["minstens", "hoogstens"]),
        small | small | numbers,
    )
    | st.builds(
        lambda subject, operator, x: {**subject, operator: x},
        asked | st.just({"vandaag": True}),
        st.sampled_from(["vanaf", "tot_en_met"]),
        st.sampled_from(DAYS),
    )
)
odd_leaves = st.builds(
    lambda subject, name, operator, x: {subject: name, operator: x},
    st.sampled_from(["vraag", "vraag", "vandaag", "niet", "alle", "een_van"]),
    st.sampled_from([*NAMES, *ODD_NAMES]) | st.none() | st.booleans() | st.integers(0, 1) | st.lists(words, max_size=1),
    st.sampled_from(["is", "in", "minstens", "hoogstens", "vanaf", "tot_en_met", "niet", "zomaar"]),
    scalars | st.lists(scalars, max_size=2) | odd_json,
)


def trees(leaf: st.SearchStrategy[Any], none: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.recursive(
        leaf,
        lambda part: (
            st.builds(lambda parts: {"alle": parts}, st.lists(part | none, max_size=3))
            | st.builds(lambda parts: {"een_van": parts}, st.lists(part | none, max_size=3))
            | st.builds(lambda one: {"niet": one}, part)
        ),
        max_leaves=6,
    )


def _deep(rule: Any, depth: int) -> Any:
    for _ in range(depth):
        rule = {"niet": rule}
    return rule


sound_rules = sound_leaves | trees(sound_leaves, st.nothing())
rules = (
    sound_leaves
    | sound_rules
    | odd_leaves
    | trees(sound_leaves | odd_leaves | odd_json, st.none())
    | st.none()
    | st.just({"niet": None})
    | st.builds(_deep, sound_leaves, st.integers(37, 42))
)
answer_sets = st.fixed_dictionaries(
    {"rol": answers_of_one, "mensen": answers_of_one},
    optional=dict.fromkeys(("constructor", *ODD_NAMES), answers_of_one),
)
full_answers = st.fixed_dictionaries(
    {name: st.sampled_from(["a", "b", *DAYS]) | st.booleans() | small for name in NAMES}
)
todays = st.sampled_from([*DAYS, TODAY, TODAY]) | scalars
