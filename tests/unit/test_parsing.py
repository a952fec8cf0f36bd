"""What strict YAML means: the value of a scalar, the line of a field, and what may not be read."""

from __future__ import annotations

from typing import Any

import pytest
from helpers import yaml_value

from routewijzer.parsing import MOST_DEPTH, MOST_NODES
from routewijzer.reading import read_yaml

PATH = "regelingen/x.yml"


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("25.000", "25.000"),
        ("01234567", "01234567"),
        ("12:30", "12:30"),
        ("no", "no"),
        ("yes", "yes"),
        ("on", "on"),
        ("NO", "NO"),
        ("True", "True"),
        ("1_000", "1_000"),
        ("0x10", "0x10"),
        ("0o10", "0o10"),
        ("1e3", "1e3"),
        (".5", ".5"),
        ("5.", "5."),
        ("+5", "+5"),
        (".inf", ".inf"),
        (".nan", ".nan"),
        ("2026-11-21", "2026-11-21"),
        ("2026-13-45", "2026-13-45"),
        ("1234567890123456", "1234567890123456"),
        ("=", "="),
        ("3.05", 3.05),
        ("-3.5", -3.5),
        ("0", 0),
        ("-7", -7),
        ("25000", 25000),
        ("true", True),
        ("false", False),
        ("null", None),
        ("~", None),
        ("", None),
        ('"25000"', "25000"),
        ("'true'", "true"),
        ('"~"', "~"),
        ("x # geen tekst", "x"),
        ("|\n  regel 1\n  regel 2", "regel 1\nregel 2\n"),
        (">-\n  een\n  twee", "een twee"),
    ],
    ids=repr,
)
def test_only_plain_numbers_and_constants_are_resolved(word: str, value: Any) -> None:
    found = yaml_value(f"veld: {word}\n")["veld"]
    assert found == value
    assert type(found) is type(value)


def test_every_field_has_the_line_it_stands_on() -> None:
    text = (
        "naam: X\n"  # 1
        "bronnen:\n"  # 2
        "  - titel: A\n"  # 3
        "    url: b\n"  # 4
        "  - {titel: C}\n"  # 5
        "tekst: |\n"  # 6
        "  een\n"  # 7
        "  twee\n"  # 8
        "lijst:\n"  # 9
        "  - - diep\n"  # 10
        "    - dieper\n"  # 11
        "na: 1\n"  # 12
    )
    document, findings = read_yaml(text, PATH)
    assert findings == []
    assert document is not None
    assert {where: document.lines[where] for where in document.lines if where} == {
        ("naam",): 1,
        ("bronnen",): 2,
        ("bronnen", 0): 3,
        ("bronnen", 0, "titel"): 3,
        ("bronnen", 0, "url"): 4,
        ("bronnen", 1): 5,
        ("bronnen", 1, "titel"): 5,
        ("tekst",): 6,
        ("lijst",): 9,
        ("lijst", 0): 10,
        ("lijst", 0, 0): 10,
        ("lijst", 0, 1): 11,
        ("na",): 12,
    }
    assert document.line(("bronnen", 1, "url", "x")) == 5
    assert document.line(("bestaat-niet",)) == 1


def test_a_field_that_stands_there_twice_is_reported_with_both_lines() -> None:
    document, findings = read_yaml("a: 1\nb:\n  - {c: 2, c: 3}\na: 4\n", PATH)
    assert [(f.code, f.line, f.field) for f in findings] == [("Y003", 3, "b.1.c"), ("Y003", 4, "a")]
    assert "regel 1" in findings[1].text
    assert document is not None
    assert document.value == {"a": 1, "b": [{"c": 2}]}
    assert document.lines[("a",)] == 1


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("a: &anker 1\n", "Y004", 1),
        ("a: 1\nb: *anker\n", "Y004", 2),
        ("a: &a [*a]\n", "Y004", 1),
        ("a: !!python/object/apply:os.system [ls]\n", "Y004", 1),
        ("a: !label x\n", "Y004", 1),
        ("a: ! x\n", "Y004", 1),
        ("a: 1\n<<: {b: 2}\n", "Y002", 2),
        ("__proto__: 1\n", "Y002", 1),
        ("a: {constructor: 1}\n", "Y002", 1),
        ("a: {prototype: 1}\n", "Y002", 1),
        ("? [a, b]\n: c\n", "Y002", 1),
        ("? {a: b}\n: c\n", "Y002", 1),
        ('"": leeg\n', "Y002", 1),
        ('"a\\n::error::b": leeg\n', "Y002", 1),
        ("k" * 200 + ": 1\n", "Y002", 1),
        ("a: 1\n---\nb: 2\n", "Y007", 2),
        ("a: 1\n...\nb: 2\n", "Y002", 3),
        ('a: "\\u202e"\n', "Y008", 1),
        ('a: 1\nb: ["\\0"]\n', "Y008", 2),
        ('"\\u200b": 1\n', "Y008", 1),
        ("# alleen commentaar\n", "Y006", 1),
        ("", "Y006", 1),
        ("a: 1\n\tb: 2\n", "Y002", 2),
        ("a: b: c\n", "Y002", 1),
        ("a: 'open\nb: 1\n", "Y002", 1),  # where the quote was opened, not where the file ends
        ("a: @x\n", "Y002", 1),
        ("a: [1, 2\nb: 3\n", "Y002", 2),
        ("a: 1\n  b: 2\n", "Y002", 2),
        ("a: 1\n- b\n", "Y002", 2),
        ('a: "\\q"\n', "Y002", 1),
    ],
    ids=lambda value: repr(value)[:24],
)
def test_what_may_not_be_read_is_one_finding_on_its_line(text: str, code: str, line: int) -> None:
    found = read_yaml(text, PATH)
    assert [(finding.code, finding.line) for finding in found[1]] == [(code, line)]
    assert found[0] is None


def test_depth_and_number_of_values_have_a_limit() -> None:
    deepest = MOST_DEPTH - 1
    assert yaml_value("a: " + "[" * deepest + "]" * deepest)
    assert [f.code for f in read_yaml("a: " + "[" * MOST_DEPTH + "]" * MOST_DEPTH, PATH)[1]] == ["Y005"]
    many = "[" + "1," * (MOST_NODES - 1) + "]"
    assert len(yaml_value(many)) == MOST_NODES - 1
    assert [f.code for f in read_yaml(many[:-1] + "1]", PATH)[1]] == ["Y005"]
