"""The order of the questions: which were asked, and which comes next. Pure.

First the questions for everybody, then what `choice` says, until nothing is open or six were asked.
The JavaScript twin is `web/wijzer/asking.mjs`. Change both or neither.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .answers import Question, known_answers
from .choice import best_question, candidates, is_put
from .rules import UNKNOWN_ANSWER, Rule

MOST_QUESTIONS = 6
Given = Mapping[str, Any]


def wanted_question(
    asked: Sequence[Question], rules: Sequence[Rule], given: Given, topic: str, today: str
) -> Question | None:
    """What to ask someone with these answers, whatever the number of questions before; None: the outcome.

    `rules` holds at least the rules that are open for these answers; `topic` is that of the last question.
    """
    known = known_answers(asked, given, today)
    always = next((q for q in candidates(asked, given, known, today) if q["altijd"]), None)
    return always or best_question(asked, rules, given, topic, today)


def follow(
    asked: Sequence[Question], rules: Sequence[Rule], given: Given, today: str
) -> tuple[list[Question], Question | None]:
    """The questions in the order in which they were asked, and the one to put next (None: the outcome).

    `given` holds answers that count (`active_answers`). Answers that would not have been asked for yet
    come in the editor's order.
    """
    rest = [question for question in asked if question["id"] in given]
    order: list[Question] = []
    before: dict[str, Any] = {}
    while True:
        topic = order[-1]["onderwerp"] if order else ""
        wanted = wanted_question(asked, rules, before, topic, today)
        if not rest:
            return order, wanted if len(order) < MOST_QUESTIONS else None
        question = next((q for q in rest if wanted and wanted["id"] in (q["id"], q.get("uit"))), None) or next(
            (q for q in rest if q["altijd"] or q["soort"] == "afgeleid"), rest[0]
        )
        rest.remove(question)
        order.append(question)
        before[question["id"]] = given[question["id"]]


def active_answers(asked: Sequence[Question], given: Given, today: str) -> dict[str, Any]:
    """The answers that count: not those to questions that these answers make beside the point."""
    active: dict[str, Any] = {}
    for question in asked:
        value = given.get(question["id"])
        if value is None or not is_put(question, known_answers(asked, active, today), today):
            continue
        source = active.get(question["uit"]) if question["soort"] == "afgeleid" else None
        if source is None or source == UNKNOWN_ANSWER:
            active[question["id"]] = value
    return active
