"""Rules: their shape, and whether they fit the questions and answers that exist."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from ..findings import Finding, did_you_mean
from ..parsing import FieldPath
from ..phrases import FOUND, Phrase, said
from ..rules import CONNECTIVES, OPERATORS, UNKNOWN_ANSWER, is_day, leaves
from .context import Context

FITS: dict[str, tuple[str, ...]] = {
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
        for where, phrase in broken:
            yield context.find(entry, ("voorwaarden", *where), *phrase)
        if broken:
            continue
        for where, leaf in leaves(rule):
            for phrase in leaf_faults(leaf, context.by_id):
                if not (phrase.code == "L002" and context.unsure(leaf["vraag"])):
                    yield context.find(entry, ("voorwaarden", *where), *phrase)


def shape_faults(rule: Any, where: FieldPath = ()) -> Iterator[tuple[FieldPath, Phrase]]:
    """(path, phrase) of everything in `rule` that is not rule-shaped. Twin of `web/formulier/regeltoets.mjs`."""
    if not isinstance(rule, Mapping):
        yield where, said("regel_geen_groep")
        return
    connectives = [name for name in CONNECTIVES if name in rule]
    operators = [name for name in OPERATORS if name in rule]
    if connectives:
        name = connectives[0]
        if len(rule) > 1:
            yield where, said("regel_naast", naam=name)
        elif name == "niet":
            yield from shape_faults(rule[name], (*where, name))
        elif not isinstance(rule[name], (list, tuple)):
            yield (*where, name), said("regel_geen_lijst", naam=name)
        else:
            for number, part in enumerate(rule[name]):
                yield from shape_faults(part, (*where, name, number))
        return
    subjects = [name for name in ("vraag", "vandaag") if name in rule]
    unknown = sorted(name for name in rule if name not in (*OPERATORS, "vraag", "vandaag"))
    if unknown:
        hint = did_you_mean(unknown[0], [*CONNECTIVES, *OPERATORS, "vraag"])
        yield (*where, unknown[0]), said("regel_onbekend", naam=unknown[0], bedoelde=hint)
    elif len(subjects) != 1 or len(operators) != 1:
        yield where, said("regel_vraag_en_toets")


def leaf_faults(leaf: Mapping[str, Any], by_id: Mapping[str, Any]) -> Iterator[Phrase]:
    """What is wrong with a condition that does not fit its question."""
    operator = next(name for name in OPERATORS if name in leaf)
    limit = leaf[operator]
    if "vraag" not in leaf:
        if operator not in ("vanaf", "tot_en_met") or not _is_real_day(limit) or leaf["vandaag"] is not True:
            yield said("vandaag")
        return
    name = _named(leaf["vraag"])
    question = by_id.get(name)
    if question is None:
        yield said("vraag_onbekend", vraag=name)._replace(hint=did_you_mean(name, by_id))
        return
    allowed = FITS[question["soort"]]
    if operator not in allowed:
        yield said("toets_past_niet", toets=operator, vraag=question["id"], toetsen=" of ".join(allowed))
        return
    if operator == "in" and not (isinstance(limit, (list, tuple)) and limit):
        yield said("in_zonder_lijst")
        return
    for value in limit if operator == "in" else [limit]:
        yield from _value_faults(value, question)


def _named(value: Any) -> str:
    """A value inside a sentence."""
    if value is None:
        return FOUND["none"]
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (Mapping, list, tuple)):
        return FOUND["dict" if isinstance(value, Mapping) else "list"]
    return str(value)


def _value_faults(value: Any, question: Mapping[str, Any]) -> Iterator[Phrase]:
    soort, waarde = question["soort"], _named(value)
    if soort == "ja_nee":
        if not isinstance(value, bool):
            yield said("geen_ja_of_nee", waarde=waarde, vraag=question["id"])
    elif soort == "getal":
        if not isinstance(value, (int, float)) or isinstance(value, bool):
            yield said("geen_getal", waarde=waarde)
    elif soort == "datum":
        if not _is_real_day(value):
            yield said("geen_datum", waarde=waarde)
    elif (options := [o["id"] for o in question["opties"]]) and value not in options:
        phrase = said("geen_antwoord", waarde=waarde, vraag=question["id"])
        yield phrase._replace(hint=did_you_mean(waarde, options))


def _is_real_day(value: Any) -> bool:
    try:
        return is_day(value) and bool(date.fromisoformat(value))
    except ValueError:
        return False


def answer_faults(given: Mapping[str, Any], by_id: Mapping[str, Any]) -> Iterator[tuple[str, Phrase]]:
    """(question, what is wrong) of answers that no visitor could give."""
    for name, value in given.items():
        question = by_id.get(name)
        if question is None:
            yield name, said("vraag_onbekend", vraag=name)._replace(hint=did_you_mean(name, by_id))
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
            yield from ((name, phrase) for phrase in _value_faults(part, question))
