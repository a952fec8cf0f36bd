"""A rule explained to whoever looks after it: cases beside every limit, and the worked examples. Pure; no HTML."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Any, NamedTuple

from .answers import Question, known_answers
from .eligibility import Origin
from .proof import example, needed
from .rules import NOT_APPLICABLE, OPERATORS, UNKNOWN_ANSWER, Rule, deciding, evaluate, judge, leaves
from .words import condition, join_words, long_day, number

OUTCOMES = {"ja": "Past waarschijnlijk", "nee": "Past niet", "onbekend": "Misschien"}


class Case(NamedTuple):
    """An answer in words, and what the whole rule says when everything else fits."""

    answer: str
    outcome: str


class Condition(NamedTuple):
    """A condition in words, where it comes from, and the cases beside its limit.

    `again`: an earlier condition asks the same; the cases are there.
    """

    text: str
    origin: str
    cases: list[Case]
    again: bool


class Worked(NamedTuple):
    """An example of the record: its name, the answers in words, what was expected, and what comes out."""

    name: str
    answers: list[str]
    expected: str
    outcome: str
    reason: list[str]


def conditions(parts: Sequence[tuple[Rule, Origin]], asked: Sequence[Question], today: str) -> list[Condition]:
    """Every condition of a rule, given as parts with their origin, with generated cases.

    A case keeps everything else as it must be for the rule to fit; without such answers there are no cases.
    """
    whole: Rule = {"alle": [part for part, _ in parts]}
    by_id = {question["id"]: question for question in asked}
    names = needed([whole], asked)
    read = [question for question in asked if question["id"] in names]
    fitting = example(whole, read, "ja", today)
    found = []
    seen = set()
    for part, origin in parts:
        for _, leaf in leaves(part):
            subject = leaf.get("vraag", "vandaag")
            again = subject in seen
            cases = [] if again else list(_cases(whole, leaf, read, fitting))
            seen.add(subject)
            found.append(Condition(condition(leaf, by_id), origin, cases, again))
    return found


def _cases(
    whole: Rule, leaf: Rule, asked: Sequence[Question], fitting: tuple[Mapping[str, Any], str] | None
) -> Iterator[Case]:
    if fitting is None:
        return
    known, day = fitting
    given = {name: value for name, value in known.items() if value != NOT_APPLICABLE}
    if "vraag" not in leaf:
        for other in _beside(_limits(whole, None)):
            yield Case(long_day(other), _outcome(whole, asked, given, other))
        return
    question = next(question for question in asked if question["id"] == leaf["vraag"])
    for text, value in _answers(question, _limits(whole, question["id"])):
        yield Case(text, _outcome(whole, asked, given | {question["id"]: value}, day))


def _outcome(rule: Rule, asked: Sequence[Question], given: Mapping[str, Any], day: str) -> str:
    return OUTCOMES[judge(rule, known_answers(asked, given, day), day)]


def _limits(rule: Rule, name: str | None) -> list[Any]:
    return [
        leaf[op]
        for _, leaf in leaves(rule)
        if leaf.get("vraag") == name and (name is not None or "vandaag" in leaf)
        for op in OPERATORS
        if op in leaf
    ]


def _answers(question: Question, limits: list[Any]) -> Iterator[tuple[str, Any]]:
    """(words, answer): numbers and days on and beside each limit, then the answers that can be chosen."""
    if question["soort"] == "getal":
        numbers = {limit + step for limit in limits if isinstance(limit, int) for step in (-1, 0, 1)}
        yield from ((number(value), value) for value in sorted(numbers) if value >= 0)
    if question["soort"] == "datum":
        yield from ((long_day(day), day) for day in _beside(limits))
    if question["soort"] not in ("gemeente", "afgeleid"):
        yield from ((option["naam"], option["id"]) for option in question["opties"])
        yield question["weet_niet"], UNKNOWN_ANSWER


def _beside(days: Sequence[Any]) -> list[str]:
    steps = (timedelta(days=step) for step in (-1, 0, 1))
    found = {date.fromisoformat(day) + step for step in steps for day in days}
    return sorted(day.isoformat() for day in found)


def worked(record: Any, rule: Rule, asked: Sequence[Question], today: str) -> list[Worked]:
    """The examples of a record with what comes out of them, and the conditions that decided."""
    by_id = {question["id"]: question for question in asked}
    found = []
    for one in record.voorbeelden:
        day = one.dag or today
        verdict, trace = evaluate(rule, known_answers(asked, one.antwoorden, day), day)
        answers = [f"{by_id[name]['kort']}: {_said(by_id[name], value)}" for name, value in one.antwoorden.items()]
        reason = list(dict.fromkeys(condition(leaf_rule(leaf), by_id) for leaf in deciding(trace)))
        found.append(
            Worked(one.naam, answers, OUTCOMES[one.verwacht], OUTCOMES[verdict], reason if verdict != "ja" else [])
        )
    return found


def leaf_rule(leaf: Mapping[str, Any]) -> Rule:
    """A leaf of a trace as the condition that it was."""
    subject = {"vraag": leaf["vraag"]} if "vraag" in leaf else {"vandaag": True}
    return {**subject, leaf["toets"]: leaf["waarde"]}


def _said(question: Question, value: Any) -> str:
    names = {option["id"]: option["naam"] for option in question["opties"]} | {UNKNOWN_ANSWER: question["weet_niet"]}
    words = [
        names.get("ja" if part is True else "nee" if part is False else part)
        or (long_day(part) if question["soort"] == "datum" else number(part) if isinstance(part, int) else str(part))
        for part in (value if isinstance(value, (list, tuple)) else [value])
    ]
    return join_words(words)
