"""What the questions, as they are really asked, can lead to: no scheme out of reach, no question for nothing."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from ..eligibility import help_entries, whole_rule
from ..findings import Finding
from ..proof import can_become
from ..reach import Walks
from ..rules import OPERATORS, Rule, is_day, leaves
from .bewijs import all_sound, is_sound, provable
from .context import Context
from .vragen import at_question


def schemes_can_be_reached(context: Context) -> Iterator[Finding]:
    """Some walk through the wizard ends in "ja" for every scheme on offer, or the record says why there is none."""
    entries = (entry for entry in help_entries(context.catalog, context.today) if is_sound(context, entry))
    offered = {entry.key: whole_rule(entry) for entry in entries}
    walks = cache(lambda day: Walks(context.questions, list(offered.values()), day))
    for entry in provable(context):
        rule = whole_rule(entry)
        if entry.key not in offered or _needs_unread_region(context, rule):
            continue
        reached = any(walks(day).answers_to(rule) is not None for day in (context.today, *_days(rule)))
        reason = entry.record.niet_te_bereiken
        # What no answers at all can make true is a finding of its own.
        if not reached and reason is None and can_become(rule, context.questions, "ja"):
            yield context.find(
                entry,
                ("voorwaarden",),
                "L009",
                "geen weg door de vragen van de wijzer komt uit op 'past waarschijnlijk'",
            )
        elif reached and reason is not None:
            yield context.find(
                entry,
                ("niet_te_bereiken",),
                "L009",
                "de wijzer kan hier wel op uitkomen",
                "haal 'niet_te_bereiken' weg",
            )


def _needs_unread_region(context: Context, rule: Rule) -> bool:
    unread = any(kind == "regio" for kind, _ in context.catalog.unread)
    asked = (context.by_id.get(leaf.get("vraag", "")) for _, leaf in leaves(rule))
    return unread and any(question is not None and question["soort"] == "afgeleid" for question in asked)


def _days(rule: Rule) -> list[str]:
    """Other days on which the rule may come out in another way."""
    limits = (leaf.get(op) for _, leaf in leaves(rule) if leaf.get("vandaag") is True for op in OPERATORS)
    return sorted({str(limit) for limit in limits if is_day(limit)})


def questions_are_used(context: Context) -> Iterator[Finding]:
    """Every question is put to everybody, or some rule waits for its answer."""
    if not all_sound(context):
        return
    used: set[Any] = {leaf.get("vraag") for entry in context.catalog.all() for _, leaf in leaves(whole_rule(entry))}
    # Backwards: a question may say whether a later one is asked, or bring the answer to it.
    for question in reversed(context.questions):
        if question["altijd"] or question["id"] in used:
            used.update((question["id"], question.get("uit")))
            used.update(leaf.get("vraag") for _, leaf in leaves(question["toon_als"]))
    for number, vraag in enumerate(context.catalog.vragen.vragen):
        if vraag.id not in used:
            yield at_question(context, ("vragen", number, "id"), "L010", f"geen regel gebruikt de vraag '{vraag.id}'")
