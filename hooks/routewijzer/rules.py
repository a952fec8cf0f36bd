"""Three-valued rules: `evaluate(rule, answers, today) -> (verdict, trace)`, pure and without I/O.

The JavaScript twin is `web/wijzer/rules.mjs`; shared vectors and a generated differential test prove
that they agree. Change both or neither.

A rule is plain data:
    {alle: [rule, …]}  {een_van: [rule, …]}  {niet: rule}
    {vraag: id, is: value}  {vraag: id, in: [value, …]}
    {vraag: id, minstens: n}  {vraag: id, hoogstens: n}
    {vraag: id, vanaf: "JJJJ-MM-DD"}  {vraag: id, tot_en_met: "JJJJ-MM-DD"}
    {vandaag: true, vanaf: …}  {vandaag: true, tot_en_met: …}
Answers are plain data too: a string, boolean or number; a list of those (more than one choice); a
class `{van: 10, tot: 49}` (either end may be missing); `{nvt: true}` for a question that does not apply.
Missing, null, an empty list and "weet-niet" are unknown; so is what fits no form above, such as a list in a
list or a number that JavaScript cannot hold exactly.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Literal, NamedTuple

Verdict = Literal["ja", "nee", "onbekend"]
Rule = Mapping[str, Any]
Answers = Mapping[str, Any]

UNKNOWN_ANSWER = "weet-niet"
NOT_APPLICABLE = {"nvt": True}
OPERATORS = ("is", "in", "minstens", "hoogstens", "vanaf", "tot_en_met")
CONNECTIVES = ("alle", "een_van", "niet")
# Connective, the verdict that settles it, the verdict when nothing else was seen.
_SETTLES: tuple[tuple[str, Verdict, Verdict], ...] = (("alle", "nee", "ja"), ("een_van", "ja", "nee"))
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_SAFE = 2**53 - 1
# Deeper than any record may be; a fixed limit, because each language runs out of stack somewhere else.
_MOST_DEPTH = 40


class Outcome(NamedTuple):
    """The verdict and the trace: the rule as a tree with a verdict at every node."""

    verdict: Verdict
    trace: dict[str, Any]


def evaluate(rule: Rule | None, answers: Answers, today: str) -> Outcome:
    """Kleene's strong three-valued logic over `answers` on the ISO day `today`.

    No rule means no conditions: "ja". Raises ValueError for data that is not a rule.
    """
    if not isinstance(answers, Mapping):
        raise ValueError("antwoorden zijn een groep velden")
    trace = _node(rule, answers, today, 1)
    return Outcome(trace["verdict"], trace)


def judge(rule: Rule | None, answers: Answers, today: str) -> Verdict:
    """The verdict of `evaluate` without the trace, for proofs that ask it very often.

    The rule must be one that `evaluate` takes: what cannot change the verdict any more is not looked at.
    """
    if rule is None:
        return "ja"
    for name, settles, neutral in _SETTLES:
        if name in rule:
            found: Verdict = neutral
            for part in rule[name]:
                one = judge(part, answers, today)
                if one == settles:
                    return one
                found = "onbekend" if one == "onbekend" else found
            return found
    if "niet" in rule:
        return _not(judge(rule["niet"], answers, today))
    operator = next(name for name in OPERATORS if name in rule)
    return _test(operator, answers.get(rule["vraag"]) if "vraag" in rule else today, rule[operator])


def _node(rule: Rule | None, answers: Answers, today: str, depth: int) -> dict[str, Any]:
    if rule is None:
        return {"soort": "alle", "verdict": "ja", "delen": []}
    if not isinstance(rule, Mapping):
        raise ValueError("een regel is een groep velden")
    if depth > _MOST_DEPTH:
        raise ValueError(f"een regel is hoogstens {_MOST_DEPTH} lagen diep")
    if "alle" in rule:
        parts = [_node(part, answers, today, depth + 1) for part in _parts(rule, "alle")]
        return {"soort": "alle", "verdict": _all(p["verdict"] for p in parts), "delen": parts}
    if "een_van" in rule:
        parts = [_node(part, answers, today, depth + 1) for part in _parts(rule, "een_van")]
        return {"soort": "een_van", "verdict": _any(p["verdict"] for p in parts), "delen": parts}
    if "niet" in rule:
        if rule["niet"] is None:
            raise ValueError("een regel is een groep velden")
        part = _node(rule["niet"], answers, today, depth + 1)
        return {"soort": "niet", "verdict": _not(part["verdict"]), "delen": [part]}
    return _leaf(rule, answers, today)


def _parts(rule: Rule, name: str) -> list[Rule]:
    parts = rule[name]
    if not isinstance(parts, (list, tuple)) or any(part is None for part in parts):
        raise ValueError(f"'{name}' is een lijst van regels")
    return list(parts)


def _leaf(rule: Rule, answers: Answers, today: str) -> dict[str, Any]:
    operator = next((name for name in OPERATORS if name in rule), None)
    fits = isinstance(rule["vraag"], str) if "vraag" in rule else rule.get("vandaag") is True
    if operator is None or not fits:
        raise ValueError("een voorwaarde heeft een vraag en een toets")
    limit = rule[operator]
    if "vraag" in rule:
        question = rule["vraag"]
        answer = answers.get(question)
        if isinstance(limit, tuple):
            limit = list(limit)
        return {
            "soort": "vraag",
            "vraag": question,
            "toets": operator,
            "waarde": limit,
            "verdict": _test(operator, answer, limit),
        }
    return {"soort": "vandaag", "toets": operator, "waarde": limit, "verdict": _test(operator, today, limit)}


def _all(verdicts: Iterator[Verdict] | Any) -> Verdict:
    seen = set(verdicts)
    return "nee" if "nee" in seen else "onbekend" if "onbekend" in seen else "ja"


def _any(verdicts: Iterator[Verdict] | Any) -> Verdict:
    seen = set(verdicts)
    return "ja" if "ja" in seen else "onbekend" if "onbekend" in seen else "nee"


def _not(verdict: Verdict) -> Verdict:
    return {"ja": "nee", "nee": "ja", "onbekend": "onbekend"}[verdict]  # type: ignore[return-value]


def _test(operator: str, answer: Any, limit: Any) -> Verdict:
    if isinstance(answer, (list, tuple)):
        # Several choices: one that fits is enough; without any choice nothing is known.
        return _any(_test_one(operator, part, limit) for part in answer) if answer else "onbekend"
    return _test_one(operator, answer, limit)


def _test_one(operator: str, answer: Any, limit: Any) -> Verdict:
    if isinstance(answer, Mapping) and answer.get("nvt") is True:
        return "nee"
    if answer is None or answer == UNKNOWN_ANSWER:
        return "onbekend"
    if operator == "in":
        return _any(_is(answer, value) for value in limit) if isinstance(limit, (list, tuple)) else "onbekend"
    if operator == "is":
        return _is(answer, limit)
    if operator in ("minstens", "hoogstens"):
        return _range_test(operator, answer, limit)
    if not (is_day(answer) and is_day(limit)):
        return "onbekend"
    return "ja" if (answer >= limit if operator == "vanaf" else answer <= limit) else "nee"


def _is(answer: Any, limit: Any) -> Verdict:
    for kind in (bool, str):
        if isinstance(answer, kind) and isinstance(limit, kind):
            return "ja" if answer == limit else "nee"
    bounds = _bounds(answer)
    if bounds is None or not _is_number(limit):
        return "onbekend"
    low, high = bounds
    if (low is not None and limit < low) or (high is not None and limit > high):
        return "nee"
    return "ja" if low == high else "onbekend"


def _range_test(operator: str, answer: Any, limit: Any) -> Verdict:
    bounds = _bounds(answer)
    if bounds is None or not _is_number(limit):
        return "onbekend"
    low, high = bounds
    if operator == "minstens":
        always, never = low is not None and low >= limit, high is not None and high < limit
    else:
        always, never = high is not None and high <= limit, low is not None and low > limit
    return "ja" if always else "nee" if never else "onbekend"


def _bounds(answer: Any) -> tuple[Any, Any] | None:
    """(low, high) of a number or a class; an end that is None is open; None when it is neither."""
    if _is_number(answer):
        return answer, answer
    if not isinstance(answer, Mapping):
        return None
    low, high = answer.get("van"), answer.get("tot")
    ends = [end for end in (low, high) if end is not None]
    if not ends or not all(_is_number(end) for end in ends) or ends[0] > ends[-1]:
        return None
    return low, high


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and -_SAFE <= value <= _SAFE


def is_day(value: Any) -> bool:
    """True for a text in the form JJJJ-MM-DD."""
    return isinstance(value, str) and _DAY.fullmatch(value) is not None


def leaves(rule: Rule | None, where: tuple[str | int, ...] = ()) -> Iterator[tuple[tuple[str | int, ...], Rule]]:
    """Every condition of a rule with its path inside the rule. Skips what is not rule-shaped."""
    if not isinstance(rule, Mapping):
        return
    for name in ("alle", "een_van"):
        if name in rule and isinstance(rule[name], (list, tuple)):
            for number, part in enumerate(rule[name]):
                yield from leaves(part, (*where, name, number))
            return
    if "niet" in rule:
        yield from leaves(rule["niet"], (*where, "niet"))
    elif "vraag" in rule or "vandaag" in rule:
        yield where, rule


def deciding(trace: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The leaves that made the verdict: for "nee" only what failed, for "onbekend" only what is open."""
    if "delen" not in trace:
        return [dict(trace)]
    verdict = trace["verdict"]
    wanted = _not(verdict) if trace["soort"] == "niet" else verdict
    return [leaf for part in trace["delen"] if part["verdict"] == wanted for leaf in deciding(part)]
