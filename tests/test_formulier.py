"""The form and the build agree: what is opened stays the same, what is written is read, and both accept the same."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import mini
import pytest
from formcases import JUNK, NUMBERS, ODD_TEXTS, SCALARS, FormTwin, form_twin, heard, read, region, values_of, verdict
from helpers import DAY, ROOT, TESTS, copy_golden, load_fixture, overlay
from hypothesis import given, settings
from hypothesis import strategies as st

from routewijzer.catalog import Catalog, Entry
from routewijzer.findings import Finding
from routewijzer.formdata import source
from routewijzer.formschema import forms
from routewijzer.loading import read_all

TODAY = "2026-11-22"
FOLDER = TESTS / "fouten"
# What one record tells, in a file that can be read; the rest needs two records, a proof, or the rules of Markdown.
SEEN = {
    *("F001", "F002", "F003", "F004", "F005", "F006", "V001", "V002", "V006", "D001", "D002", "D003", "D004", "D005"),
    *("B001", "B002", "B003", "B004", "C001", "C005", "C006", "L001", "L002", "L003", "L007", "L008"),
}


@pytest.fixture(scope="module")
def twin() -> Iterator[FormTwin]:
    with form_twin() as started:
        yield started


@pytest.fixture(scope="module")
def real() -> Catalog:
    return read_all(ROOT)[0]


@pytest.fixture(scope="module")
def made_up(tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    return read_all(mini.write_project(tmp_path_factory.mktemp("mini")))[0]


# --- real records ---------------------------------------------------------------------------------------------


def test_every_record_opened_and_saved_unchanged_is_the_same_file(twin: FormTwin, real: Catalog) -> None:
    twin.knows(real, TODAY)
    entries = list(real.all())
    assert len(entries) > 300
    opened = [source(entry) for entry in entries]
    for entry, row, text in zip(entries, opened, twin.ask("spliced", [[r, r["waarden"]] for r in opened]), strict=True):
        assert text.encode() == (ROOT / entry.path).read_bytes(), entry.path
        assert row["regels"], f"{entry.path} kan alleen helemaal opnieuw worden geschreven"


def test_every_record_written_anew_reads_back_the_same(twin: FormTwin, real: Catalog, tmp_path: Path) -> None:
    twin.knows(real, TODAY)
    entries = list(real.all())
    texts = twin.ask("texts", [[e.kind.name, values_of(e.document)] for e in entries])
    for entry, text in zip(entries, texts, strict=True):
        document, findings = read(text, tmp_path / "x", entry.path)
        assert findings == []
        assert document is not None
        assert values_of(document) == values_of(entry.document), entry.path


def test_a_change_of_one_field_leaves_every_other_line(twin: FormTwin, real: Catalog, tmp_path: Path) -> None:
    """Every field of every record in turn is changed, taken away and, where it was not there, added."""
    twin.knows(real, TODAY)
    for entry in list(real.all())[::40]:
        row = source(entry)
        # An address of a site that nobody uses can stand in every file, whatever the field.
        cases = [(name, "nieuw: 'a'\n\nb # c") for name in forms()[entry.kind.name]["schema"]["properties"]]
        cases += [(name, None) for name in row["waarden"] if name != "verhaal"]
        changed = [_with(row["waarden"], name, value) for name, value in cases]
        texts = twin.ask("spliced", [[row, values] for values in changed])
        for (name, _), values, text in zip(cases, changed, texts, strict=True):
            document, findings = read(text, tmp_path / "x", entry.path)
            assert findings == []
            assert document is not None
            assert values_of(document) == values, (entry.path, name)
            first, last = row["regels"].get(name, (0, -1))
            kept = row["tekst"].split("\n")
            del kept[first - 1 : last]
            assert set(kept) <= set(text.split("\n")), (entry.path, name)


def _with(values: dict[str, Any], name: str, value: Any) -> dict[str, Any]:
    """The values with another value in one field; None takes the field away."""
    kept = {key: one for key, one in values.items() if key != name}
    return kept if value is None else kept | {name: value}


def test_the_form_accepts_every_record_that_the_build_accepts(twin: FormTwin, real: Catalog) -> None:
    twin.knows(real, TODAY)
    entries = list(real.all())
    said = twin.ask("faults", [[e.kind.name, values_of(e.document), e.key, region(e)] for e in entries])
    assert {e.path: faults for e, faults in zip(entries, said, strict=True) if faults} == {}


# --- every kind of fault --------------------------------------------------------------------------------------


def test_the_form_says_what_the_build_says_of_every_bad_fixture(twin: FormTwin, tmp_path: Path) -> None:
    """`test_fouten.py` proves that the build says what a fixture expects; here the form says the same."""
    sound = {entry.path: entry for entry in read_all(copy_golden(tmp_path / "heel"))[0].all()}
    compared: set[str] = set()
    for file in sorted(FOLDER.rglob("*.yml")):
        fixture = load_fixture(file)
        root = overlay(copy_golden(tmp_path / file.stem), fixture["bestanden"])
        catalog = read_all(root)[0]
        if not catalog.complete or any(kind == "regio" for kind, _ in catalog.unread):
            continue  # there is no site, and so no form
        twin.knows(catalog, DAY)
        read_here = {entry.path: entry for entry in catalog.all()}
        for path in fixture["bestanden"]:
            entry, document = read_here.get(path, sound.get(path)), catalog.documents.get(path)
            if entry is None or document is None or not isinstance(document.value, dict):
                continue
            faults = twin.ask("faults", [[entry.kind.name, values_of(document), entry.key, region(entry)]])[0]
            mine = {str(Finding(path, 0, *one)).removeprefix(f"{path}: ") for one in heard(faults)}
            expected = {text for text in fixture["verwacht"] if text.startswith(f"{path}:") and code_of(text) in SEEN}
            assert mine == {re.sub(r"^[^ ]*:[0-9]+: ", "", text) for text in expected}, (file.stem, path)
            compared |= {code_of(text) for text in expected}
    assert compared == SEEN


def code_of(finding: str) -> str:
    return finding.rsplit("[", 1)[1].removesuffix("]")


# --- made-up records -------------------------------------------------------------------------------------------

MINI = {path: fields for path, fields in mini.RECORDS.items() if path != "regelingen/oude-hulp.yml"}
PLACES = [(path, where) for path, fields in MINI.items() for where, _ in mini.places(fields)]
VALUES = [value for fields in MINI.values() for _, value in mini.places(fields)]
STORIES = st.sampled_from(["", "Het begon.", "\n\n## Kop\n\nTekst.\n\n", "  a\n---\nb", "---"])


@st.composite
def records(draw: st.DrawFn) -> tuple[str, dict[str, Any]]:
    """(path, values): a good record in which some values are others, or are gone."""
    path, where = draw(st.sampled_from(PLACES))
    # A value from elsewhere often has the right type, and so gets further than junk.
    fields = mini.at(MINI[path], where, draw(st.sampled_from(VALUES) | SCALARS | JUNK))
    for _ in range(draw(st.integers(0, 2))):
        inside = [place for place, _ in mini.places(fields)]
        if inside:
            fields = _changed(draw, fields, draw(st.sampled_from(inside)))
    return path, fields | ({"verhaal": draw(STORIES)} if path.endswith(".md") else {})


def _changed(draw: st.DrawFn, fields: dict[str, Any], where: tuple[Any, ...]) -> dict[str, Any]:
    changed = copy.deepcopy(fields)
    node: Any = changed
    for step in where[:-1]:
        node = node[step]
    what = draw(st.sampled_from(["gone", "other", "extra"]))
    if what == "gone":
        del node[where[-1]]
    elif what == "extra" and isinstance(node, dict):
        node[draw(st.sampled_from(["naam", "van", "uitleg", "bedrg", "x y", "alle", "vraag"]))] = draw(SCALARS)
    else:
        node[where[-1]] = draw(SCALARS)
    return changed


def test_the_form_accepts_what_the_build_accepts_and_nothing_else(
    twin: FormTwin, made_up: Catalog, tmp_path: Path
) -> None:
    twin.knows(made_up, mini.DAY)
    by_path: dict[str, Entry] = {entry.path: entry for entry in made_up.all()}
    counted = {"goed": 0, "fout": 0, "onleesbaar": 0}

    @settings(max_examples=300)
    @given(records())
    def compare(case: tuple[str, dict[str, Any]]) -> None:
        path, values = case
        entry = by_path[path]
        text = twin.ask("texts", [[entry.kind.name, values]])[0]
        faults = heard(twin.ask("faults", [[entry.kind.name, values, entry.key, region(entry)]])[0])
        document, findings = read(text, tmp_path / "x", path)
        if findings or document is None or not isinstance(document.value, dict):
            assert {finding.code for finding in findings} <= {code for _, code, _, _ in faults}
            counted["onleesbaar"] += 1
            return
        assert faults == verdict(made_up, entry, document, mini.DAY)
        counted["fout" if faults else "goed"] += 1

    compare()
    assert min(counted.values()) >= 10, counted


def test_whatever_is_written_is_read_back(twin: FormTwin, made_up: Catalog, tmp_path: Path) -> None:
    twin.knows(made_up, mini.DAY)

    @settings(max_examples=150)
    @given(st.dictionaries(st.sampled_from(["naam", "toelichting", "a b", "'x", "0", "on"]), JUNK, min_size=1))
    def compare(values: dict[str, Any]) -> None:
        text = twin.ask("texts", [["regeling", values]])[0]
        document, findings = read(text, tmp_path / "x", "x.yml")
        if findings:
            # Only what may stand in no file, however it is written.
            assert {finding.code for finding in findings} <= {"Y002", "Y008"}, text
        else:
            assert document is not None
            assert document.value == _as_read(values), text

    compare()


def _as_read(value: Any) -> Any:
    """What a file can hold of a value: text of numbers that the reader does not know."""
    if isinstance(value, dict):
        return {name: _as_read(part) for name, part in value.items()}
    if isinstance(value, list):
        return [_as_read(part) for part in value]
    if isinstance(value, str):
        return value.replace("\r\n", "\n")
    odd = {3.055: "3.055", 10**15: "1000000000000000", 1e20: "100000000000000000000", 10**12 + 0.5: "1000000000000.5"}
    return odd.get(value, value) if isinstance(value, (int, float)) and not isinstance(value, bool) else value


def test_the_odd_values_are_really_tried() -> None:
    assert len(set(ODD_TEXTS)) > 100
    assert any(_as_read(number) != number for number in NUMBERS)
