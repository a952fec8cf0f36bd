"""Checks across records: a named list of small functions, each the rule in one sentence.

`CHECKS` is the whole list, in order of the data. A check takes the `Context` and yields findings;
nothing is appended to, nothing stops at the first fault.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ..catalog import Catalog
from ..findings import Finding
from .bereik import questions_are_used, schemes_can_be_reached
from .bewijs import conditions_matter, examples_come_out, rules_can_be_decided
from .context import Context
from .dates import (
    amounts_are_of_this_year,
    checked_after_seen,
    checked_within_a_year,
    terms_in_order,
    windows_apart,
    windows_inside_validity,
    windows_match_apply_mode,
)
from .fondsen import funds_have_evidence
from .hulp import help_steps_lead_somewhere
from .personen import no_emoji, no_persons
from .praktijk import results_add_up, results_have_source, says_what_failed
from .prose import markdown_is_safe, pages_are_safe, sentences_are_short, somebody_acts, words_are_plain
from .references import learned_from_is_symmetric, references_exist, successors_are_symmetric, words_exist
from .regels import rules_fit_questions
from .regios import absence_has_source, codes_are_unique, colour_is_readable, each_municipality_once, tiles_apart
from .stapelen import combining_is_consistent, order_of_applying_ends, variants_are_regional
from .trust import certainty_needs_read_source, current_has_examples, current_has_rule, expired_says_what_came
from .vragen import questions_are_sound
from .zoekwoorden import search_words_lead_somewhere, search_words_say_something

Check = Callable[[Context], Iterator[Finding]]

CHECKS: tuple[Check, ...] = (
    questions_are_sound,
    words_exist,
    references_exist,
    help_steps_lead_somewhere,
    successors_are_symmetric,
    learned_from_is_symmetric,
    combining_is_consistent,
    order_of_applying_ends,
    variants_are_regional,
    terms_in_order,
    windows_inside_validity,
    windows_apart,
    windows_match_apply_mode,
    checked_after_seen,
    checked_within_a_year,
    amounts_are_of_this_year,
    certainty_needs_read_source,
    funds_have_evidence,
    expired_says_what_came,
    current_has_rule,
    current_has_examples,
    rules_fit_questions,
    rules_can_be_decided,
    conditions_matter,
    examples_come_out,
    schemes_can_be_reached,
    questions_are_used,
    each_municipality_once,
    codes_are_unique,
    tiles_apart,
    absence_has_source,
    colour_is_readable,
    results_add_up,
    results_have_source,
    says_what_failed,
    markdown_is_safe,
    pages_are_safe,
    sentences_are_short,
    words_are_plain,
    somebody_acts,
    no_persons,
    no_emoji,
    search_words_lead_somewhere,
    search_words_say_something,
)

# What means nothing as long as a word list cannot be read; the other checks go on.
NEED_WORD_LISTS = frozenset(
    {
        questions_are_sound,
        words_exist,
        help_steps_lead_somewhere,
        rules_fit_questions,
        rules_can_be_decided,
        conditions_matter,
        examples_come_out,
        schemes_can_be_reached,
        questions_are_used,
        search_words_lead_somewhere,
        search_words_say_something,
    }
)


def run(catalog: Catalog, today: str) -> list[Finding]:
    """Every finding of every check on this catalog, sorted by place."""
    context = Context(catalog, today)
    chosen = [check for check in CHECKS if catalog.complete or check not in NEED_WORD_LISTS]
    return sorted({finding for check in chosen for finding in check(context)})
