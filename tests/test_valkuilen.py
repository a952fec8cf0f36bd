"""Traps that finders of help fell into, each with the tests that keep us out of it.

A row that names a test which is not there fails; so does a test of a trap that nobody runs any more.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

TESTS = Path(__file__).parent

# Trap -> tests: `file::name` for Python and for JavaScript (its title), `vectors/rules.json::name` for a case in both.
TRAPS = {
    "niet(onbekend) wordt ja": (
        "vectors/rules.json::valkuil: niet(onbekend) is onbekend",
        "test_rules.py::test_more_answers_never_turn_a_verdict_around",
        "records/test_paths.py::test_no_completion_turns_a_verdict_around",
    ),
    "een getal dat ontbreekt telt als 0": (
        "vectors/rules.json::valkuil: ontbrekend getal is geen 0 (hoogstens)",
        "vectors/rules.json::valkuil: ontbrekend getal is geen 0 (niet minstens)",
        "vectors/rules.json::ontbrekend antwoord bij minstens",
    ),
    "het midden van een klasse": (
        "vectors/rules.json::valkuil: klasse over de grens is onbekend, geen midden (hoogstens)",
        "vectors/rules.json::valkuil: klasse over de grens is onbekend, geen midden (minstens)",
        "unit/test_explain.py::test_a_class_across_the_limit_is_not_decided",
    ),
    "een waarde die geen antwoord is": (
        "fouten/L002-onbekend-antwoord.yml::",
        "fouten/L002-toon-als-onbekend-antwoord.yml::",
    ),
    "een voorwaarde die op deze weg nooit wordt gevraagd": (
        "fouten/L009-grens-binnen-een-klasse.yml::",
        "records/test_records.py::test_no_faults",
        "web/state.test.mjs::elke vraag waar hulp van afhangt komt op minstens één pad voor",
    ),
    "een verborgen vraag blijft open": (
        "vectors/rules.json::valkuil: verborgen vraag blijft niet open",
        "web/outcome.test.mjs::een vraag die niet geldt maakt hulp voor een ander, geen 'past niet'",
    ),
    "een oordeel overleeft een gewist antwoord": (
        "vectors/rules.json::valkuil: gewist antwoord is nooit gegeven",
        "test_rules.py::test_an_erased_answer_was_never_given",
        "records/test_paths.py::test_every_path_ends_well",
    ),
    "tijdzone en klok": (
        "test_tijdzones.py::test_time_is_the_same_everywhere",
        "test_node.py::test_javascript",
        "unit/test_clock.py::test_a_moment_is_a_dutch_day",
    ),
    "regels die nooit zijn uitgevoerd": (
        "records/test_records.py::test_every_rule_is_judged_on_nothing_and_on_everything",
        "records/test_records.py::test_examples_come_out",
    ),
    "een controle die alleen iets afdrukt": (
        "test_fouten.py::test_faults_stop_the_build_and_advice_does_not",
        "test_fouten.py::test_every_code_has_a_fixture_and_every_fixture_a_code",
        "test_node.py::test_a_failing_javascript_test_fails_here",
        "records/test_paths.py::test_the_walk_sees_faults",
    ),
    "onbekend ziet eruit als 'past niet'": (
        "records/test_records.py::test_every_rule_is_judged_on_nothing_and_on_everything",
        "web/outcome.test.mjs::alles weet niet: landelijke hulp is misschien, hulp in regio's wordt geteld",
        "browser/test_wijzer.py::test_everything_unknown_never_ends_empty",
    ),
    "tests noemen echte records die verlopen": ("test_valkuilen.py::test_tests_of_the_browser_code_read_no_records",),
    "een uitkomst van 1 MB": (
        "browser/test_budget.py::test_a_first_visit_stays_within_budget",
        "browser/test_wijzer.py::test_the_first_visit_is_small",
    ),
    "antwoorden in het logboek van een server": (
        "browser/test_wijzer_meenemen.py::test_t07_sharing_leaks_nothing",
        "browser/test_wijzer.py::test_the_restaurant_owner_in_kampen",
    ),
    "vragen over één onderwerp raken verspreid": (
        "records/test_vraagvolgorde.py::test_topics_are_not_torn_apart_on_the_real_records",
        "test_asking.py::test_most_first_then_the_rest_of_the_topic",
    ),
    "de gesloten regeling van een regio laat de landelijke terugkomen": (
        "unit/test_varianten.py::test_the_scheme_of_the_region_takes_the_place",
        "unit/test_varianten.py::test_nothing_is_asked_for_a_scheme_that_was_replaced",
    ),
}


@pytest.mark.parametrize("trap", TRAPS)
def test_every_trap_has_tests_that_are_there(trap: str) -> None:
    assert [name for name in TRAPS[trap] if not _exists(*name.split("::", 1))] == []


def test_a_test_that_is_not_there_is_noticed() -> None:
    for gone in ("test_rules.py::test_gone", "web/state.test.mjs::weg", "vectors/rules.json::weg", "fouten/weg.yml::"):
        assert not _exists(*gone.split("::", 1))


def test_tests_of_the_browser_code_read_no_records() -> None:
    """They have made-up data with fixed days; only the walk over the real records gets these from its test."""
    sources = {file.name: file.read_text("utf-8") for file in (TESTS / "web").glob("*.mjs")}
    assert len(sources) > 20
    assert [name for name, text in sources.items() if "regelingen/_" in text or "readdir" in text] == []
    reading = {name for name, text in sources.items() if "readFileSync(" in text.replace("readFileSync(0", "")}
    assert reading <= {"vectors.mjs", "zoekwoorden.mjs"}


def _exists(path: str, name: str) -> bool:
    file = TESTS / path
    if not file.is_file():
        return False
    text = file.read_text("utf-8")
    if file.suffix == ".json":
        return json.dumps(name, ensure_ascii=False) in text
    if file.suffix == ".mjs":
        return f'test("{name}"' in text
    return not name or f"\ndef {name}(" in text
