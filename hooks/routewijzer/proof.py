"""Proves things about a rule: can it become yes, can it become no, does every condition matter?

Walks the questions in order with partial answers and stops a branch as soon as the three-valued
verdict is decided, so that a long list of questions does not become a long search.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import combinations
from typing import Any

from .answers import Question
from .rules import NOT_APPLICABLE, OPERATORS, Rule, judge, leaves

Known = dict[str, Any]
# Of more choices at once not every combination is tried.
_MOST_TOGETHER = 8


def can_become(rule: Rule, asked: Sequence[Question], wanted: str) -> bool:
    """True when some full set of answers gives `wanted` ("ja" or "nee")."""
    return _search([rule], asked, lambda verdicts: verdicts[0] == wanted) is not None


def example(rule: Rule, asked: Sequence[Question], wanted: str, today: str) -> tuple[Known, str] | None:
    """Answers as rules read them, and an ISO day (`today` if it can be), that give `wanted`; or None."""
    return _search([rule], asked, lambda verdicts: verdicts[0] == wanted, today)


def idle_conditions(rule: Rule, asked: Sequence[Question], among: Rule | None = None) -> list[tuple[str | int, ...]]:
    """Paths of conditions that could be left out (or be always false) without changing any outcome.

    `among` is the part of `rule` that a contributor wrote; its paths are returned. By default all.
    """
    part = rule if among is None else among
    idle = []
    always: Rule = {"alle": []}
    never: Rule = {"een_van": []}
    for where, _ in leaves(part):
        for fixed in (always, never):
            other = _replace_inside(rule, part, _replaced(part, where, fixed))
            if _search([rule, other], asked, lambda v: "onbekend" not in v and v[0] != v[1]) is None:
                idle.append(where)
                break
    return idle


def _replace_inside(rule: Rule, part: Rule, new: Rule) -> Rule:
    if rule is part:
        return new
    if "alle" in rule:
        return {"alle": [new if sub is part else sub for sub in rule["alle"]]}
    return rule


def _replaced(rule: Any, where: tuple[str | int, ...], new: Rule) -> Any:
    if not where:
        return new
    head, rest = where[0], where[1:]
    if isinstance(rule, Mapping):
        return {**rule, head: _replaced(rule[head], rest, new)}
    return [_replaced(item, rest, new) if number == head else item for number, item in enumerate(rule)]


def _search(
    rules: list[Rule], asked: Sequence[Question], good: Callable[[list[str]], bool], today: str = ""
) -> tuple[Known, str] | None:
    names = needed(rules, asked)
    order = [q for q in asked if q["id"] in names]
    days = sorted(
        {
            leaf[op]
            for rule in rules
            for _, leaf in leaves(rule)
            if leaf.get("vandaag") is True
            for op in OPERATORS
            if op in leaf
        }
    )
    domains = {q["id"]: list(domain(q, rules)) for q in order}
    for day in filter(None, (today, *_around_days(days))):
        if (found := _walk(rules, order, domains, {}, 0, day, good)) is not None:
            return found, day
    return None


def _walk(
    rules: list[Rule],
    order: Sequence[Question],
    domains: Mapping[str, list[Any]],
    known: Known,
    at: int,
    day: str,
    good: Callable[[list[str]], bool],
) -> Known | None:
    verdicts: list[str] = []
    for rule in rules:
        verdicts.append(judge(rule, known, day))
        if verdicts[-1] == "onbekend":
            break  # one rule is open, so the answers go on whatever the others say
    if "onbekend" not in verdicts or at == len(order):
        return known if good(verdicts) else None
    question = order[at]
    name = question["id"]
    values = domains[name]
    if question["toon_als"] and judge(question["toon_als"], known, day) == "nee":
        values = [NOT_APPLICABLE]
    for value in values:
        found = _walk(rules, order, domains, {**known, name: value}, at + 1, day, good)
        if found is not None:
            return found
    return None


def needed(rules: list[Rule], asked: Sequence[Question]) -> set[str]:
    """Questions that these rules read, and those that decide whether such a question is asked."""
    by_id = {q["id"]: q for q in asked}
    todo = {leaf["vraag"] for rule in rules for _, leaf in leaves(rule) if "vraag" in leaf}
    found: set[str] = set()
    while todo:
        name = todo.pop()
        if name in found or name not in by_id:
            continue
        found.add(name)
        todo |= {leaf["vraag"] for _, leaf in leaves(by_id[name]["toon_als"]) if "vraag" in leaf}
    return found


def domain(question: Question, rules: list[Rule]) -> Iterator[Any]:
    """Representative answers: everything any leaf mentions, the values beside limits, and one other."""
    soort = question["soort"]
    if soort == "ja_nee":
        yield from (True, False)
        return
    name = question["id"]
    toon = [question["toon_als"]] if question["toon_als"] else []
    limits = [
        leaf[op]
        for rule in [*rules, *toon]
        for _, leaf in leaves(rule)
        if leaf.get("vraag") == name
        for op in OPERATORS
        if op in leaf
    ]
    if soort == "getal":
        low, high = _bounds(question)
        numbers = {n + step for n in limits if isinstance(n, (int, float)) for step in (-1, 0, 1)} | {
            low,
            high,
        }
        yield from sorted(n for n in numbers if low <= n <= high)
    elif soort == "datum":
        yield from _around_days(sorted(d for d in limits if isinstance(d, str)))
    elif soort == "meerkeuze":
        words = _mentioned(question, limits)
        sizes = range(1, len(words) + 1) if len(words) <= _MOST_TOGETHER else (1, 2, len(words))
        yield from (list(chosen) for size in sizes for chosen in combinations(words, size))
    else:
        # toon_als of later questions may split a value that the rule itself lumps together.
        yield from (
            (option["id"] for option in question["opties"])
            if len(question["opties"]) <= 12
            else _mentioned(question, limits)
        )


def _mentioned(question: Question, limits: list[Any]) -> list[str]:
    words = {w for limit in limits for w in (limit if isinstance(limit, (list, tuple)) else [limit])}
    known = [option["id"] for option in question["opties"]]
    rest = [word for word in known if word not in words]
    return [word for word in known if word in words] + rest[:1]


def _bounds(question: Question) -> tuple[float, float]:
    classes = question["opties"]
    if not classes:
        return 0, 10**9
    high = max((c.get("tot", 10**6) for c in classes), default=10**6)
    return min(c.get("van", 0) for c in classes), high


def _around_days(days: Sequence[str]) -> list[str]:
    """A day before, on, between and after the given ISO days."""
    between = [_next_day(day) for day in days]
    return ["1900-01-01", *sorted({*days, *between}), "2999-12-31"]


def _next_day(day: str) -> str:
    try:
        return (date.fromisoformat(day) + timedelta(days=1)).isoformat()
    except (ValueError, OverflowError):
        return day
