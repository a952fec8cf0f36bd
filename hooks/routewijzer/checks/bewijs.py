"""What can be proved about a rule: it can come out both ways, every condition matters, the examples hold."""

from __future__ import annotations

from collections.abc import Iterator

from ..answers import known_answers
from ..catalog import Entry
from ..eligibility import whole_rule
from ..findings import Finding
from ..parsing import FieldPath
from ..phrases import said
from ..proof import can_become, idle_conditions
from ..rules import evaluate, leaves
from .context import Context
from .references import words_exist
from .regels import answer_faults, rules_fit_questions
from .vragen import questions_are_sound


def rules_can_be_decided(context: Context) -> Iterator[Finding]:
    """Some set of answers makes the whole rule yes, and some makes it no."""
    for entry in provable(context):
        rule = whole_rule(entry)
        if not can_become(rule, context.questions, "ja"):
            yield context.find(
                entry,
                ("voorwaarden",),
                "L004",
                "geen enkel antwoord maakt deze regel waar (samen met rol, situatie, sector en regio)",
            )
        elif not can_become(rule, context.questions, "nee"):
            yield context.find(entry, ("voorwaarden",), "L005", "geen enkel antwoord maakt deze regel onwaar")


def conditions_matter(context: Context) -> Iterator[Finding]:
    """No condition can be left out without changing an outcome."""
    for entry in provable(context):
        rule = whole_rule(entry)
        if can_become(rule, context.questions, "ja"):
            for where in idle_conditions(rule, context.questions, entry.record.voorwaarden):
                yield context.find(
                    entry, ("voorwaarden", *where), "L006", "deze voorwaarde verandert nooit de uitkomst"
                )


def examples_come_out(context: Context) -> Iterator[Finding]:
    """Every `voorbeeld` uses real answers and comes out as it says."""
    for entry in context.catalog.kind("regeling"):
        for number, example in enumerate(entry.record.voorbeelden):
            where: FieldPath = ("voorbeelden", number)
            unsure = {name for name in example.antwoorden if context.unsure(name)}
            faults = [fault for fault in answer_faults(example.antwoorden, context.by_id) if fault[0] not in unsure]
            for name, phrase in faults:
                yield context.find(entry, (*where, "antwoorden", name), *phrase)
            if faults or unsure or not is_sound(context, entry):
                continue
            day = example.dag or context.today
            known = known_answers(context.questions, example.antwoorden, day)
            verdict = evaluate(whole_rule(entry), known, day).verdict
            if verdict != example.verwacht:
                phrase = said("komt_anders_uit", naam=example.naam, uitkomst=verdict, verwacht=example.verwacht)
                yield context.find(entry, (*where, "verwacht"), *phrase)


def provable(context: Context) -> Iterator[Entry]:
    """Schemes with a rule about which something can be proved: the questions, the rule and its words are sound."""
    for entry in context.catalog.kind("regeling"):
        rule = entry.record.voorwaarden
        if rule is None or not is_sound(context, entry):
            continue
        if not any(context.unsure(leaf.get("vraag", "")) for _, leaf in leaves(rule)):
            yield entry


def all_sound(context: Context) -> bool:
    """Whether every record could be read, and the questions and all rules are without faults."""
    return not context.catalog.unread and context.once(_questions_are_sound) and not context.once(_unsound_records)


def is_sound(context: Context, entry: Entry) -> bool:
    """Whether the questions, and this record's rule and words, are without faults: else nothing can be proved."""
    return context.once(_questions_are_sound) and entry.path not in context.once(_unsound_records)


def _questions_are_sound(context: Context) -> bool:
    return not any(True for _ in questions_are_sound(context))


def _unsound_records(context: Context) -> frozenset[str]:
    checks = (words_exist, rules_fit_questions)
    return frozenset(finding.path for check in checks for finding in check(context))
