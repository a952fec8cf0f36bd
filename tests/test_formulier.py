"""The form and the build agree: what is opened stays the same, what is written is read, and both accept the same."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from formcases import FormTwin, form_twin, heard, read, region, values_of, verdict
from helpers import DAY, ROOT, TESTS, copy_golden, load_fixture, overlay

from routewijzer.catalog import Catalog
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
    assert {e.path: found for e, found in zip(entries, said, strict=True) if found} == {}


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
            said = twin.ask("faults", [[entry.kind.name, values_of(document), entry.key, region(entry)]])[0]
            mine = {str(Finding(path, 0, *one)).removeprefix(f"{path}: ") for one in heard(said)}
            expected = {text for text in fixture["verwacht"] if text.startswith(f"{path}:") and code_of(text) in SEEN}
            assert mine == {re.sub(r"^[^ ]*:[0-9]+: ", "", text) for text in expected}, (file.stem, path)
            compared |= {code_of(text) for text in expected}
    assert compared == SEEN


BORDERS: list[tuple[str, str, Any]] = [
    ("regelingen/straks.yml", "sluit_uit", ["qqqqqqqq"]),  # more to choose from than is shown
    ("regelingen/straks.yml", "sluit_uit", ["straks"]),
    ("regelingen/straks.yml", "familie", "a" * 60),
    ("regelingen/straks.yml", "familie", "a" * 61),
    ("regelingen/straks.yml", "familie", "con"),
    ("regelingen/straks.yml", "geldig", {"van": "2027-03-12", "tot": "2027-03-12"}),
    ("regelingen/straks.yml", "geldig", {"tot": DAY}),
    ("regelingen/straks.yml", "geldig", {"tot": "2026-11-20"}),
    ("regelingen/straks.yml", "stand", "aangekondigd"),
    ("regelingen/straks.yml", "gecontroleerd_op", DAY),
    ("regelingen/straks.yml", "gecontroleerd_op", "2026-11-22"),
    ("regelingen/straks.yml", "bedrag", {"tekst": "x", "gegevens": [{"wat": "x", "euro": [1]}]}),
    ("regelingen/straks.yml", "bedrag", {"tekst": "x", "gegevens": [{"wat": "x", "euro": "25 000"}]}),
    ("regelingen/straks.yml", "voorwaarden", {"alle": []}),
    ("regelingen/straks.yml", "voorwaarden", {"constructor": 1}),
    ("regelingen/straks.yml", "voorwaarden", {"n" * 101: 1}),
    ("regelingen/straks.yml", "voorwaarden", {"vandaag": True, "vanaf": "2027-02-29"}),
    ("regelingen/straks.yml", "voorwaarden", {"vraag": "rol", "in": []}),
    ("regions/oost/praktijk/uitleen-oost.md", "fase", {"status": "pilot", "van": "2020-06", "tot": "2020"}),
    ("regions/oost/praktijk/uitleen-oost.md", "fase", {"status": "pilot", "van": "2020-06", "tot": "2020-05"}),
    ("regions/oost/praktijk/uitleen-oost.md", "fase", {"status": "pilot", "van": 2020, "tot": "2019-12"}),
    ("regions/oost/praktijk/uitleen-oost.md", "resultaten", [{"indicator": "gestart", "waarde": 0, "bron": 99}]),
    ("regions/oost/praktijk/uitleen-oost.md", "verhaal", "x" * 70_000),
    ("regions/oost/regio.yml", "heeft_niet", [{"soort": "fonds", "peildatum": "2026", "bron": 1}]),
]


def test_borders_lie_at_the_same_place(twin: FormTwin, tmp_path: Path) -> None:
    catalog = read_all(copy_golden(tmp_path / "heel"))[0]
    by_path = {entry.path: entry for entry in catalog.all()}
    twin.knows(catalog, DAY)
    found = []
    for path, name, value in BORDERS:
        entry = by_path[path]
        values = values_of(entry.document) | {name: value}
        said = heard(twin.ask("faults", [[entry.kind.name, values, entry.key, region(entry)]])[0])
        text = twin.ask("texts", [[entry.kind.name, values]])[0]
        document, findings = read(text, tmp_path / "x", path)
        if document is None:
            assert {(f.code, f.text) for f in findings} == {(code, text) for _, code, text, _ in said}
        else:
            assert said == verdict(catalog, entry, document, DAY), (path, name, value)
        found.append(bool(said))
    assert {True, False} == set(found)


def code_of(finding: str) -> str:
    return finding.rsplit("[", 1)[1].removesuffix("]")
