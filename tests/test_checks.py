"""The checks as a whole: all of them run, each of them bites, time is an input, and proofs are right.

What each check says, word for word, is in the fixtures of `test_fouten.py`.
"""

from __future__ import annotations

import inspect
import pkgutil
from collections.abc import Iterator
from importlib import import_module
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from helpers import DAY, GOLDEN, TESTS, copy_golden, load_fixture, overlay, shown
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from routewijzer import checks
from routewijzer.build import build, check
from routewijzer.checks.context import Context
from routewijzer.loading import read_all
from routewijzer.proof import can_become, idle_conditions
from routewijzer.rules import NOT_APPLICABLE, evaluate, leaves

FIXTURES = sorted((TESTS / "fouten").glob("*.yml"))


def test_the_proof_project_has_no_findings() -> None:
    catalog, findings = check(GOLDEN, DAY)
    assert shown(findings) == []
    assert catalog is not None


def test_every_check_is_in_the_list() -> None:
    written = []
    for info in pkgutil.iter_modules(checks.__path__):
        module = import_module(f"routewijzer.checks.{info.name}")
        for name, function in inspect.getmembers(module, inspect.isfunction):
            if function.__module__ == module.__name__ and not name.startswith("_"):
                signature = inspect.signature(function)
                asked = [str(p.annotation) for p in signature.parameters.values()]
                if asked == ["Context"] and signature.return_annotation == "Iterator[Finding]":
                    written.append(function)
    assert {function.__name__ for function in checks.CHECKS} == {function.__name__ for function in written}
    assert len(checks.CHECKS) == len(set(checks.CHECKS))
    assert set(checks.CHECKS) >= checks.NEED_WORD_LISTS


@pytest.mark.parametrize("function", checks.CHECKS, ids=lambda function: function.__name__)
def test_a_check_says_its_rule_in_one_sentence(function: checks.Check) -> None:
    text = inspect.getdoc(function) or ""
    assert text.endswith((".", "(advice only)."))
    assert "\n" not in text
    assert 20 < len(text) < 125


def test_every_check_finds_something_in_some_fixture(tmp_path: Path) -> None:
    silent = set(checks.CHECKS)
    for number, file in enumerate(FIXTURES):
        project = overlay(copy_golden(tmp_path / str(number)), load_fixture(file)["bestanden"])
        catalog, _ = read_all(project)
        if catalog.complete:
            context = Context(catalog, DAY)
            silent -= {function for function in silent if any(True for _ in function(context))}
    assert {function.__name__ for function in silent} == set()


# --- the day is an input ---------------------------------------------------------------------------------------


def test_nothing_is_wrong_on_the_day_of_the_last_check() -> None:
    assert shown(check(GOLDEN, "2026-11-01")[1]) == []


def test_a_day_before_the_check_is_the_future() -> None:
    findings = check(GOLDEN, "2026-10-31")[1]
    assert {finding.code for finding in findings} == {"D004"}
    assert "regelingen/straks.yml" in {finding.path for finding in findings}
    assert "regelingen/gesloten.yml" not in {finding.path for finding in findings}


@pytest.mark.parametrize(("day", "old"), [("2027-09-01", False), ("2027-09-02", True)])
def test_a_record_is_old_after_exactly_a_year(day: str, old: bool) -> None:
    # Checked on 2026-09-01: both are the oldest records of the proof project.
    paths = [finding.path for finding in check(GOLDEN, day)[1] if finding.code == "A002"]
    assert paths == (["regelingen/programmas/oud-loket.yml", "regelingen/vervallen.yml"] if old else [])


@pytest.mark.parametrize(
    ("checked", "day", "old"), [("2027-02-28", "2028-02-29", True), ("2027-03-01", "2028-02-29", False)]
)
def test_a_year_before_a_leap_day(project: Path, checked: str, day: str, old: bool) -> None:
    overlay(
        project, {"regelingen/laag.yml": {"vervang": {"gecontroleerd_op: 2026-10-20": f"gecontroleerd_op: {checked}"}}}
    )
    found = {finding.path for finding in check(project, day)[1] if finding.code == "A002"}
    assert ("regelingen/laag.yml" in found) is old


def test_old_records_are_advice_so_the_site_can_still_be_built() -> None:
    findings = check(GOLDEN, "2028-06-01")[1]
    assert {finding.code for finding in findings} == {"A002"}
    assert {finding.severity for finding in findings} == {"advies"}
    assert "index.md" in build(GOLDEN, "2028-06-01")


def test_a_scheme_that_expires_must_say_what_comes_next() -> None:
    last = check(GOLDEN, "2029-12-31")[1]
    after = [finding for finding in check(GOLDEN, "2030-01-01")[1] if finding not in last]
    assert shown(after) == [
        "regelingen/open-venster.yml:13: geldig: de regeling is vervallen, maar er staat niet wat er nu is [B002]"
    ]


@pytest.mark.parametrize(
    ("van", "tot", "fout"),
    [
        ("2020-06", "2020", False),  # within that year
        ("2020-06", "2019", True),
        ("2020-06-15", "2020-06", False),  # within that month
        ("2020-06-15", "2020-05", True),
        ("2020", "2020-01-01", False),
        ("2020", "2019-12-31", True),
        ("2020-06-15", "2020-06-15", False),
        ("2020-06-15", "2020-06-14", True),
    ],
)
def test_a_span_ends_no_earlier_than_it_begins(project: Path, van: str, tot: str, fout: bool) -> None:
    span = {"looptijd: {van: 2020-06, tot: 2024}": f"looptijd: {{van: {van}, tot: {tot}}}"}
    overlay(project, {"regelingen/programmas/oud-loket.yml": {"vervang": span}})
    assert [finding.code for finding in check(project, DAY)[1]] == (["D001"] if fout else [])


# --- proofs about rules, against trying everything -------------------------------------------------------------

ASKED: list[dict[str, Any]] = [
    {"id": "rol", "soort": "keuze", "toon_als": None, "opties": [{"id": word} for word in ("baas", "zzp", "kracht")]},
    {
        "id": "mensen",
        "soort": "getal",
        "toon_als": {"vraag": "rol", "is": "baas"},
        "opties": [{"id": "0-9", "van": 0, "tot": 9}, {"id": "meer", "van": 10}],
    },
    {"id": "eerder", "soort": "ja_nee", "toon_als": None, "opties": []},
    {"id": "sinds", "soort": "datum", "toon_als": {"vraag": "eerder", "is": True}, "opties": []},
]
VALUES: dict[str, list[Any]] = {
    "rol": ["baas", "zzp", "kracht"],
    "mensen": [*range(14), 10**6],
    "eerder": [True, False],
    "sinds": ["1999-12-31", "2020-01-01", "2020-01-02", "2021-06-30", "2999-01-01"],
}
LEAVES = st.one_of(
    st.builds(lambda value: {"vraag": "rol", "is": value}, st.sampled_from(VALUES["rol"])),
    st.builds(
        lambda some: {"vraag": "rol", "in": some}, st.lists(st.sampled_from(VALUES["rol"]), min_size=1, unique=True)
    ),
    st.builds(
        lambda op, n: {"vraag": "mensen", op: n}, st.sampled_from(["minstens", "hoogstens", "is"]), st.integers(0, 12)
    ),
    st.builds(lambda value: {"vraag": "eerder", "is": value}, st.booleans()),
    st.builds(
        lambda op, day: {"vraag": "sinds", op: day},
        st.sampled_from(["vanaf", "tot_en_met"]),
        st.sampled_from(["2020-01-01", "2021-01-01"]),
    ),
)
RULES = st.recursive(
    LEAVES,
    lambda rule: st.one_of(
        st.builds(lambda parts: {"alle": parts}, st.lists(rule, max_size=3)),
        st.builds(lambda parts: {"een_van": parts}, st.lists(rule, max_size=3)),
        st.builds(lambda part: {"niet": part}, rule),
    ),
    max_leaves=5,
)


def everyone() -> Iterator[dict[str, Any]]:
    """Every visitor who answers everything that is asked of him."""
    for values in product(*VALUES.values()):
        known = dict(zip(VALUES, values, strict=True))
        for question in ASKED:
            if question["toon_als"] and evaluate(question["toon_als"], known, DAY).verdict == "nee":
                known[question["id"]] = NOT_APPLICABLE
        yield known


EVERYONE = list(everyone())
BOSS = {"vraag": "rol", "is": "baas"}


def verdicts(rule: dict[str, Any]) -> list[str]:
    return [evaluate(rule, known, DAY).verdict for known in EVERYONE]


def with_leaf(rule: Any, where: tuple[str | int, ...], new: Any) -> Any:
    if not where:
        return new
    head, rest = where[0], where[1:]
    if isinstance(rule, dict):
        return {**rule, head: with_leaf(rule[head], rest, new)}
    return [with_leaf(part, rest, new) if number == head else part for number, part in enumerate(rule)]


@settings(max_examples=80, deadline=None, derandomize=True, database=None)
@given(RULES)
@example({"alle": [BOSS, {"niet": {"vraag": "mensen", "hoogstens": 5}}, {"niet": {"vraag": "mensen", "minstens": 7}}]})
@example(
    {"alle": [{"vraag": "sinds", "vanaf": "2020-01-01"}, {"niet": {"vraag": "sinds", "tot_en_met": "2020-01-01"}}]}
)
def test_what_can_become_yes_or_no_is_right(rule: dict[str, Any]) -> None:
    found = set(verdicts(rule))
    assert can_become(rule, ASKED, "ja") is ("ja" in found)
    assert can_become(rule, ASKED, "nee") is ("nee" in found)


@settings(max_examples=50, deadline=None, derandomize=True, database=None)
@given(RULES)
def test_conditions_without_effect_are_right(rule: dict[str, Any]) -> None:
    paths = [where for where, _ in leaves(rule)]
    assume(paths)
    now = verdicts(rule)
    idle = [
        where
        for where in paths
        if any(verdicts(with_leaf(rule, where, fixed)) == now for fixed in ({"alle": []}, {"een_van": []}))
    ]
    assert idle_conditions(rule, ASKED) == idle
