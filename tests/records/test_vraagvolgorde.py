"""The order of the questions about the real records: the same in Python and JavaScript, and topic by topic."""

from __future__ import annotations

from itertools import groupby

from conftest import Twin
from helpers import ROOT
from hypothesis import given, settings
from hypothesis import strategies as st
from test_asking import DAY, say

from routewijzer.answers import questions
from routewijzer.asking import follow
from routewijzer.eligibility import help_entries, whole_rule
from routewijzer.loading import read_all
from routewijzer.rules import UNKNOWN_ANSWER

CATALOG, _ = read_all(ROOT)
ASKED = questions(CATALOG)
RULES = [whole_rule(entry) for entry in help_entries(CATALOG, DAY)]


@settings(max_examples=25, deadline=None, derandomize=True)
@given(st.data())
def test_python_and_javascript_ask_the_same_about_the_real_records(twin: Twin, data: st.DataObject) -> None:
    """A whole walk, with an answer drawn at every question; each step is also asked of the browser's code."""
    answers: dict[str, str] = {}
    cases = []
    while True:
        cases.append(dict(answers))
        wanted = say(ASKED, RULES, answers)["next"]
        if wanted is None:
            break
        options = next(q for q in ASKED if q["id"] == wanted)["opties"]
        answers[wanted] = data.draw(st.sampled_from([*(option["id"] for option in options), UNKNOWN_ANSWER]))
    theirs = twin("asking", [[ASKED, RULES, one, DAY] for one in cases])
    assert [say(ASKED, RULES, one) for one in cases] == theirs
    assert [row["asked"] for row in theirs] == [list(answers)[:n] for n in range(len(cases))]


def test_topics_are_not_torn_apart_on_the_real_records() -> None:
    torn = [row for row in real_orders() if len([t for t, _ in groupby(row)]) != len(set(row))]
    assert torn == []


def real_orders() -> list[list[str]]:
    found: list[list[str]] = []
    start = {"gemeente": "kampen"}
    for situatie in CATALOG.words("situaties"):
        for rol in CATALOG.words("rollen"):
            todo = [{"situatie": situatie, "rol": rol, **start}]
            while todo:
                given_ = todo.pop()
                order, wanted = follow(ASKED, RULES, given_, DAY)
                if wanted is None:
                    found.append([q["onderwerp"] for q in order])
                    continue
                todo += [{**given_, wanted["id"]: o["id"]} for o in wanted["opties"]]
    assert len(found) > 200
    return found
