"""Walks the wizard: can its questions, as they are really asked, end in "ja" for a rule?

A walk is shared by all rules that follow it, so that many rules cost little more than one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from itertools import islice
from typing import Any

from .answers import Question, known_answers
from .asking import MOST_QUESTIONS, wanted_question
from .proof import domain
from .rules import OPERATORS, Rule, judge, leaves

Given = dict[str, Any]
_Key = tuple[tuple[str, str], ...]


class Walks:
    """Every walk through the wizard on one day, worked out as far as somebody asked for it."""

    def __init__(self, asked: Sequence[Question], rules: Sequence[Rule], today: str) -> None:
        """`rules` are those of all help that the wizard may offer."""
        self.asked = asked
        self.today = today
        self._rules = [rule for rule in rules if self._steers(rule)]
        self._read_by = {id(rule): self._reads(rule) for rule in self._rules}
        self._steps: dict[_Key, tuple[Question | None, list[Rule]]] = {}
        self._known: dict[_Key, Mapping[str, Any]] = {}

    def answers_to(self, rule: Rule) -> Given | None:
        """Answers of a walk, in order, that make `rule` "ja"; None when there is no such walk."""
        return self._from(rule, {}, "", self._rules)

    def _from(self, rule: Rule, given: Given, topic: str, open_: Sequence[Rule]) -> Given | None:
        key = tuple((name, repr(value)) for name, value in given.items())
        if key not in self._known:
            self._known[key] = known_answers(self.asked, given, self.today)
        verdict = judge(rule, self._known[key], self.today)
        if verdict != "onbekend":
            return given if verdict == "ja" else None
        if len(given) == MOST_QUESTIONS:
            return None
        if key not in self._steps:
            still = self._open(open_, next(reversed(given), ""), self._known[key])
            self._steps[key] = (wanted_question(self.asked, still, given, topic, self.today), still)
        question, still = self._steps[key]
        if question is None:
            return None
        for value in self._values(question, rule):
            found = self._from(rule, {**given, question["id"]: value}, question["onderwerp"], still)
            if found is not None:
                return found
        return None

    def _open(self, rules: Sequence[Rule], answered: str, known: Mapping[str, Any]) -> list[Rule]:
        """Those of these rules that are open, when they all were before `answered` was."""
        return [
            rule
            for rule in rules
            if answered not in self._read_by[id(rule)] or judge(rule, known, self.today) == "onbekend"
        ]

    def _reads(self, rule: Rule) -> frozenset[str]:
        """Questions whose answers the rule reads, also through a derived answer or a question that is not put."""
        by_id = {question["id"]: question for question in self.asked}
        found: set[str] = set()
        todo = [leaf["vraag"] for _, leaf in leaves(rule) if "vraag" in leaf]
        while todo:
            name = todo.pop()
            if name in found or name not in by_id:
                continue
            found.add(name)
            todo += [leaf["vraag"] for _, leaf in leaves(by_id[name]["toon_als"]) if "vraag" in leaf]
            todo += [by_id[name]["uit"]] if "uit" in by_id[name] else []
        return frozenset(found)

    def _values(self, question: Question, rule: Rule) -> Iterator[Any]:
        """Answers to try: all of them, but of municipalities one for each place that the rule knows, and one other."""
        if question["soort"] in ("meerkeuze", "datum") or not question["opties"]:
            yield from domain(question, [rule])
        elif question["soort"] != "gemeente":
            yield from (option["id"] for option in question["opties"])
        else:
            named = {word for _, leaf in leaves(rule) for op in OPERATORS for word in _words(leaf.get(op))}
            first = self._first_places
            inside = {place for word in named for place in self._places.get(word, ())}
            outside = (option["id"] for option in question["opties"] if option["id"] not in inside)
            yield from dict.fromkeys([*(first[word] for word in sorted(named & first.keys())), *islice(outside, 1)])

    @cached_property
    def _first_places(self) -> dict[str, str]:
        """Every municipality, and for every region one of its municipalities."""
        return {word: places[0] for word, places in self._places.items()}

    @cached_property
    def _places(self) -> dict[str, list[str]]:
        """Every municipality, and for every region its municipalities."""
        found: dict[str, list[str]] = {}
        for question in self.asked:
            if question["soort"] == "gemeente":
                found |= {option["id"]: [option["id"]] for option in question["opties"]}
            for place, answer in question.get("kaart", {}).items():
                found.setdefault(answer, []).append(place)
        return found

    def _steers(self, rule: Rule) -> bool:
        """Whether the rule has a say in what is asked: those about questions for everybody have none."""
        always = {question["id"] for question in self.asked if question["altijd"]}
        always |= {question["id"] for question in self.asked if question.get("uit") in always}
        return any(leaf.get("vraag") not in always for _, leaf in leaves(rule) if "vraag" in leaf)


def _words(limit: Any) -> Sequence[Any]:
    return limit if isinstance(limit, (list, tuple)) else [limit] if isinstance(limit, str) else []
