"""Strict reading of files: encoding, size, front matter; and never a crash, whatever the text."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from helpers import yaml_value
from hypothesis import given
from hypothesis import strategies as st

from routewijzer.findings import Finding
from routewijzer.reading import MOST_BYTES, Document, read_front_matter, read_text, read_yaml

PATH = "regelingen/x.yml"


def codes(found: tuple[object, list[Finding]]) -> list[str]:
    return [finding.code for finding in found[1]]


def test_front_matter_and_story_keep_the_line_numbers_of_the_file() -> None:
    text = "---\nnaam: X\n\nlijst:\n  - a\n---\n\n\n## Kop\n\nTekst.\n\n"
    document, findings = read_front_matter(text, "regions/x/praktijk/y.md")
    assert findings == []
    assert document is not None
    assert document.lines[("lijst", 0)] == 5
    assert document.body == "## Kop\n\nTekst."
    assert text.split("\n")[document.body_line - 1] == "## Kop"


def test_front_matter_ends_at_a_line_of_its_own_only() -> None:
    document, findings = read_front_matter("---\na: |\n  ---\n  b\nc: 1\n---\nTekst\n", PATH)
    assert findings == []
    assert document is not None
    assert document.value == {"a": "---\nb\n", "c": 1}
    assert document.body == "Tekst"


@pytest.mark.parametrize("text", ["", "naam: X\n", "---\nnaam: X\n", "\n---\na: 1\n---\n", "tekst\n---\na: 1\n---\n"])
def test_a_story_without_front_matter_is_refused(text: str) -> None:
    assert codes(read_front_matter(text, PATH)) == ["Y007"]


def test_syntax_faults_say_in_dutch_how_to_mend_them() -> None:
    _, findings = read_yaml("tekst: Let op: dit gaat mis\n", PATH)
    assert "dubbele punt" in findings[0].text
    assert "aanhalingstekens" in findings[0].hint
    _, findings = read_yaml("a:\n  b: 1\n c: 2\n", PATH)
    assert "inspringing" in findings[0].text
    assert findings[0].line == 3


@pytest.mark.parametrize("opening", ["[", "{a: ", "- ", "? "])
def test_deep_nesting_never_kills_the_process(opening: str) -> None:
    code = (
        "from routewijzer.reading import read_front_matter, read_yaml\n"
        f"text = {opening!r} * 100_000\n"
        "found = read_yaml(text, 'x.yml')[1] + read_front_matter('---\\n' + text + '\\n---\\n', 'x.md')[1]\n"
        "print([f.code for f in found])\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.strip() in ("['Y005', 'Y005']", "['Y002', 'Y002']")


@pytest.mark.parametrize(
    ("raw", "code", "line"),
    [
        (b"\xef\xbb\xbfa: 1\n", "Y001", 1),
        ("a: 1\n".encode("utf-16"), "Y001", 1),
        ("a: 1\n".encode("utf-16-le"), "Y008", 1),
        (b"a: 1\nb: \xe9\n", "Y001", 2),
        (b"a: 1\nb: \x00\n", "Y008", 2),
        ("a: 1\nb: x\u202ey\n".encode(), "Y008", 2),
        ("a: x\u0085b: 2\n".encode(), "Y008", 1),
        (b"a: 1\rb: 2\n", "Y008", 1),
        (b"a: \x1b[31m\n", "Y008", 1),
        (b"", "Y006", 1),
        (b" \n\n", "Y006", 1),
        (b"a: " + b"x" * MOST_BYTES, "Y005", 0),
    ],
    ids=lambda value: repr(value)[:20],
)
def test_a_file_is_clean_utf8_of_a_fair_size(tmp_path: Path, raw: bytes, code: str, line: int) -> None:
    file = tmp_path / "x.yml"
    file.write_bytes(raw)
    text, findings = read_text(file, PATH)
    assert text is None
    assert (findings[0].code, findings[0].line) == (code, line)
    assert {finding.code for finding in findings} == {code}


def test_a_missing_file_is_a_finding(tmp_path: Path) -> None:
    assert codes(read_text(tmp_path / "weg.yml", PATH)) == ["Y009"]
    assert codes(read_text(tmp_path, PATH)) == ["Y009"]


def test_windows_line_ends_give_the_same_document(tmp_path: Path) -> None:
    file = tmp_path / "x.yml"
    file.write_bytes(b"a: 1\r\nb: |\r\n  een\r\n  twee\r\nc: 3\r\n")
    text, findings = read_text(file, PATH)
    assert findings == []
    document, _ = read_yaml(text or "", PATH)
    assert document is not None
    assert document.value == {"a": 1, "b": "een\ntwee\n", "c": 3}
    assert document.lines[("c",)] == 5


@given(st.text(st.characters(codec="utf-8")) | st.text("abc:-[]{}#&*!|>'\"%@`,?~ \n\t01.", max_size=60))
def test_any_text_gives_a_document_or_findings(text: str) -> None:
    for document, findings in (read_yaml(text, PATH), read_front_matter(f"---\n{text}\n---\n", PATH)):
        assert isinstance(document, Document) or findings
        assert all(finding.code.startswith("Y") and finding.line >= 0 for finding in findings)


NAMES = st.text("abcdefghij_-", min_size=1, max_size=8)
SCALARS = (
    st.none()
    | st.booleans()
    | st.integers(-(10**14), 10**14)
    | st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S", "Zs")))
)
VALUES = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(NAMES, inner, max_size=4), max_leaves=12
)


@given(st.dictionaries(NAMES, VALUES, min_size=1, max_size=5))
def test_quoted_values_are_read_back_as_they_were(value: dict[str, Any]) -> None:
    text = "".join(f"{name}: {json.dumps(part, ensure_ascii=False)}\n" for name, part in value.items())
    assert yaml_value(text) == value
    assert yaml_value(json.dumps(value, ensure_ascii=False)) == value
