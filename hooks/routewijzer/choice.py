"""Which question may come next and on which most depends. Pure.

A question that can no longer change an outcome is not worth asking; the rest of a topic goes before a new
topic; and of questions on which as much depends the editor's order decides. The JavaScript twin is
`web/wijzer/choice.mjs`. Change both or neither.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import product
from math import prod
from typing import Any

from .answers import Question, applies, known_answers
from .rules import Answers, Rule, deciding, evaluate, judge

# With more sets of answers than this a question counts as useful without trying them all.
_MOST_TRIES = 500


def candidates(asked: Sequence[Question], given: Mapping[str, Any], known: Answers, today: str) -> list[Question]:
    """Questions that may be put: not answered, not following from another answer, and not beside the point."""
    followed = {question["uit"] for question in asked if question["soort"] == "afgeleid" and question["id"] in given}
    return [
        question
        for question in asked
        if question["soort"] != "afgeleid"
        and question["id"] not in given
        and question["id"] not in followed
        and is_put(question, known, today)
    ]


def is_put(question: Question, known: Answers, today: str) -> bool:
    """Whether the question is put to someone with these answers."""
    return applies(question, known, today) == "ja"


def best_question(
    asked: Sequence[Question], rules: Sequence[Rule], given: Mapping[str, Any], topic: str, today: str
) -> Question | None:
    """The question on which most of the open ones of these rules depend; `topic` is what was asked about last."""
    known = known_answers(asked, given, today)
    by_id = {question["id"]: question for question in asked}
    wanted = [(rule, names) for rule in rules if (names := needs(rule, by_id, known, today))]
    count = Counter(name for _, names in wanted for name in names)
    able = [question for question in candidates(asked, given, known, today) if count[question["id"]]]
    known_with: dict[tuple[Any, ...], Answers] = {}

    def answers(more: tuple[tuple[str, str], ...]) -> Answers:
        if more not in known_with:
            known_with[more] = known_answers(asked, {**given, **dict(more)}, today)
        return known_with[more]

    for question in sorted(able, key=lambda q: (q["onderwerp"] != topic, -count[q["id"]])):
        for rule, names in wanted:
            if question["id"] not in names:
                continue
            others = [other for other in able if other is not question and other["id"] in names]
            if _can_change(rule, question, others, answers, today):
                return question
    return None


def needs(rule: Rule | None, by_id: Mapping[str, Question], known: Answers, today: str) -> set[str]:
    """Questions whose answer an open rule waits for, also those that only say whether another one is asked."""
    found: set[str] = set()
    todo = [rule]
    while todo:
        verdict, trace = evaluate(todo.pop(), known, today)
        for leaf in deciding(trace) if verdict == "onbekend" else ():
            question = by_id.get(leaf.get("vraag", ""))
            if question is None:
                continue
            name = question.get("uit", question["id"])
            if name not in found:
                found.add(name)
                if question["toon_als"]:
                    todo.append(question["toon_als"])
    return found


def _can_change(rule: Rule, question: Question, others: list[Question], answers: Any, today: str) -> bool:
    """Whether some answer gives another verdict than leaving it open, whatever is said to `others`."""
    options = _options(question)
    choices = [[None, *((other["id"], value) for value in _options(other))] for other in others]
    sizes = [len(pairs) for pairs in choices]
    if not options or 1 in sizes or prod(sizes, start=len(options)) > _MOST_TRIES:
        return True
    for chosen in product(*choices):
        more = tuple(pair for pair in chosen if pair is not None)
        before = judge(rule, answers(more), today)
        for value in options:
            if judge(rule, answers((*more, (question["id"], value))), today) != before:
                return True
    return False


def _options(question: Question) -> list[str]:
    """Every answer to a question; none when they cannot be listed."""
    return [option["id"] for option in question["opties"]]
