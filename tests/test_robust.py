"""Whatever stands in a record, checking never crashes; and what is accepted can be built."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import mini
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from routewijzer.build import build, check
from routewijzer.findings import CheckFailed

FIELDS = {path: content for path, content in mini.FILES.items() if isinstance(content, dict)}
PLACES = [(path, where) for path, fields in FIELDS.items() for where, _ in mini.places(fields)]
VALUES = [value for fields in FIELDS.values() for _, value in mini.places(fields)]

JUNK = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 10**14) | st.sampled_from([0.5, "", "x", "weet-niet", "oost", "a/b"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["alle", "een_van", "niet", "vraag", "is", "in", "minstens", "vanaf", "vandaag", "van"]),
            inner,
            max_size=3,
        )
    ),
    max_leaves=6,
)
# A value from elsewhere often has the right type, and so gets further than junk.
OTHER = st.sampled_from(VALUES) | JUNK


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return mini.write_project(tmp_path_factory.mktemp("mini"))


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.sampled_from(PLACES), value=OTHER)
def test_any_value_anywhere_is_checked_without_a_crash(root: Path, place: Any, value: Any) -> None:
    path, where = place
    file = root / path
    file.write_bytes(mini.file_text(path, mini.at(FIELDS[path], where, value)))
    try:
        _, findings = check(root, mini.DAY)
        if any(finding.severity == "fout" for finding in findings):
            with pytest.raises(CheckFailed):
                build(root, mini.DAY)
        else:
            assert len(build(root, mini.DAY)) > 20
    finally:
        file.write_bytes(mini.file_text(path, FIELDS[path]))


RULES = [
    {"vraag": ["rol"], "is": "x"},
    {"vraag": {"a": 1}, "is": "x"},
    {"vraag": "rol", "in": [["x"], {"a": 1}]},
    {"vraag": "rol", "is": {"a": [1]}},
    {"vraag": "mensen", "minstens": "tien"},
    {"vraag": "mensen", "minstens": None},
    {"vandaag": [1], "vanaf": 3},
    {"vandaag": True, "vanaf": "2026-99-99"},
    {"alle": None},
    {"alle": [None]},
    {"alle": "x"},
    {"niet": None},
    {"niet": []},
    {"alle": [], "niet": {}},
    {"vraag": "rol"},
    {"is": "x"},
    {},
    {"onzin": 1},
]


@pytest.mark.parametrize("rule", RULES, ids=str)
def test_a_broken_rule_is_a_finding_wherever_a_rule_may_stand(tmp_path: Path, rule: Any) -> None:
    for path, where in (
        ("regelingen/hulp-bij-brand.yml", ("voorwaarden",)),
        ("regelingen/_vragen.yml", ("vragen", 5, "toon_als")),
    ):
        root = mini.write_project(tmp_path / path[-8:-4], {path: mini.at(FIELDS[path], where, rule)})
        _, findings = check(root, mini.DAY)
        assert [f for f in findings if f.path == path and f.code in ("L001", "L002", "L003", "L008")], findings


@pytest.mark.parametrize("uit", ["regio", "sector", "bestaat-niet"])
def test_an_answer_follows_only_from_an_earlier_question(tmp_path: Path, uit: str) -> None:
    questions = mini.at(mini.QUESTIONS, ("vragen", 3, "uit"), uit.replace("-", "_"))
    _, findings = check(mini.write_project(tmp_path, {"regelingen/_vragen.yml": questions}), mini.DAY)
    assert {finding.code for finding in findings} == {"V001" if uit == "bestaat-niet" else "L001"}


@pytest.mark.parametrize("path", mini.FILES)
def test_any_file_may_be_missing_or_broken(root: Path, path: str) -> None:
    file = root / path
    try:
        file.unlink()
        check(root, mini.DAY)
        for content in (b"", b"\n", b"x", b"- a\n", b"---\n---\n", b"a: 1\n", b"\xff\xfe"):
            file.write_bytes(content)
            assert [finding for finding in check(root, mini.DAY)[1] if finding.path == path]
    finally:
        file.write_bytes(mini.file_text(path, mini.FILES[path]))
