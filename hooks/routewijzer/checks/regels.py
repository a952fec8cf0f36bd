"""Rules: their shape, and whether they fit the questions and answers that exist."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from ..findings import Finding, did_you_mean
from ..parsing import FieldPath
from ..rules import CONNECTIVES, OPERATORS, UNKNOWN_ANSWER, is_day, leaves
from .context import Context

_FITS = {
    "keuze": ("is", "in"),
    "meerkeuze": ("is", "in"),
    "gemeente": ("is", "in"),
    "afgeleid": ("is", "in"),
    "ja_nee": ("is",),
    "getal": ("is", "in", "minstens", "hoogstens"),
    "datum": ("is", "vanaf", "tot_en_met"),
}


def rules_fit_questions(context: Context) -> Iterator[Finding]:
    """A rule has the shape of a rule and refers to questions and answers that exist."""
    for entry in context.catalog.kind("regeling"):
        rule = entry.record.voorwaarden
        if rule is None:
            continue
        broken = list(shape_faults(rule))
        for where, text in broken:
            yield context.find(entry, ("voorwaarden", *where), "L008", text)
        if broken:
            continue
        for where, leaf in leaves(rule):
            for code, text, hint in leaf_faults(leaf, context.by_id):
                if not (code == "L002" and context.unsure(leaf["vraag"])):
                    yield context.find(entry, ("voorwaarden", *where), code, text, hint)


def shape_faults(rule: Any, where: FieldPath = ()) -> Iterator[tuple[FieldPath, str]]:
    """(path, Dutch text) of everything in `rule` that is not rule-shaped."""
    if not isinstance(rule, Mapping):
        yield where, "een regel is een groep velden, zoals {vraag: rol, is: werkgever}"
        return
    connectives = [name for name in CONNECTIVES if name in rule]
    operators = [name for name in OPERATORS if name in rule]
    if connectives:
        name = connectives[0]
        if len(rule) > 1:
            yield where, f"naast '{name}' mag hier niets anders staan"
        elif name == "niet":
            yield from shape_faults(rule[name], (*where, name))
        elif not isinstance(rule[name], (list, tuple)):
            yield (*where, name), f"'{name}' is een lijst van regels"
        else:
            for number, part in enumerate(rule[name]):
                yield from shape_faults(part, (*where, name, number))
        return
    subjects = [name for name in ("vraag", "vandaag") if name in rule]
    unknown = [name for name in rule if name not in (*OPERATORS, "vraag", "vandaag")]
    if unknown:
        hint = did_you_mean(unknown[0], [*CONNECTIVES, *OPERATORS, "vraag"])
        yield (*where, unknown[0]), f"'{unknown[0]}' bestaat niet in een regel; {hint}"
    elif len(subjects) != 1 or len(operators) != 1:
        yield (
            where,
            "een voorwaarde heeft één vraag en één toets (is, in, minstens, hoogstens, vanaf, tot_en_met)",
        )


def leaf_faults(leaf: Mapping[str, Any], by_id: Mapping[str, Any]) -> Iterator[tuple[str, str, str]]:
    """(code, text, hint) of a condition that does not fit its question."""
    operator = next(name for name in OPERATORS if name in leaf)
    limit = leaf[operator]
    if "vraag" not in leaf:
        if operator not in ("vanaf", "tot_en_met") or not _is_real_day(limit) or leaf["vandaag"] is not True:
            yield "L003", "'vandaag: true' gaat samen met 'vanaf' of 'tot_en_met' en een datum", ""
        return
    question = by_id.get(str(leaf["vraag"]))
    if question is None:
        yield "L001", f"de vraag '{leaf['vraag']}' bestaat niet", did_you_mean(str(leaf["vraag"]), by_id)
        return
    allowed = _FITS[question["soort"]]
    if operator not in allowed:
        yield (
            "L003",
            f"'{operator}' past niet bij de vraag '{question['id']}'",
            f"gebruik {' of '.join(allowed)}",
        )
        return
    if operator == "in" and not (isinstance(limit, (list, tuple)) and limit):
        yield "L003", "'in' heeft een lijst van antwoorden", "schrijf bijvoorbeeld in: [a, b]"
        return
    for value in limit if operator == "in" else [limit]:
        yield from _value_faults(value, question)


def _value_faults(value: Any, question: Mapping[str, Any]) -> Iterator[tuple[str, str, str]]:
    soort = question["soort"]
    if soort == "ja_nee":
        if not isinstance(value, bool):
            yield "L002", f"'{value}' is geen antwoord op '{question['id']}'", "schrijf true of false"
    elif soort == "getal":
        if not isinstance(value, (int, float)) or isinstance(value, bool):
            yield "L002", f"'{value}' is geen getal", "schrijf een heel getal zonder punt"
    elif soort == "datum":
        if not _is_real_day(value):
            yield "L002", f"'{value}' is geen datum", "schrijf 2026-11-21"
    elif (options := [o["id"] for o in question["opties"]]) and value not in options:
        yield "L002", f"'{value}' is geen antwoord op '{question['id']}'", did_you_mean(str(value), options)


def _is_real_day(value: Any) -> bool:
    try:
        return is_day(value) and bool(date.fromisoformat(value))
    except ValueError:
        return False


def answer_faults(given: Mapping[str, Any], by_id: Mapping[str, Any]) -> Iterator[tuple[str, str, str, str]]:
    """(question, code, text, hint) of answers that no visitor could give."""
    for name, value in given.items():
        question = by_id.get(name)
        if question is None:
            yield name, "L001", f"de vraag '{name}' bestaat niet", did_you_mean(name, by_id)
            continue
        for part in value if isinstance(value, (list, tuple)) else [value]:
            if (
                part is None
                or part == UNKNOWN_ANSWER
                or (question["soort"] == "getal" and any(o["id"] == part for o in question["opties"]))
            ):
                continue
            if question["soort"] == "ja_nee" and part in ("ja", "nee"):
                continue
            yield from ((name, code, text, hint) for code, text, hint in _value_faults(part, question))
