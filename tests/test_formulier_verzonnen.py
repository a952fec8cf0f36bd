"""Made-up records: the form accepts what the build accepts and nothing else, and what it writes is read back."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import Any

import mini
import pytest
from formcases import JUNK, NUMBERS, ODD_TEXTS, SCALARS, FormTwin, form_twin, heard, read, region, verdict
from hypothesis import example, given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError
from unit.test_addresses import BAD, GOOD

from routewijzer.catalog import Catalog, Entry
from routewijzer.findings import nearest
from routewijzer.formschema import forms
from routewijzer.loading import read_all
from routewijzer.markdown import faults
from routewijzer.models.types import Adres, Dag, Mailadres, Periode, Slug, Telefoon, Webadres


@pytest.fixture(scope="module")
def made_up(tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    return read_all(mini.write_project(tmp_path_factory.mktemp("mini")))[0]


@pytest.fixture(scope="module")
def twin(made_up: Catalog) -> Iterator[FormTwin]:
    with form_twin() as started:
        started.knows(made_up, mini.DAY)
        yield started


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
    by_path: dict[str, Entry] = {entry.path: entry for entry in made_up.all()}
    counted = {"goed": 0, "fout": 0, "onleesbaar": 0}

    @settings(max_examples=300)
    @given(records())
    def compare(case: tuple[str, dict[str, Any]]) -> None:
        path, values = case
        entry = by_path[path]
        text = twin.ask("texts", [[entry.kind.name, values]])[0]
        said = heard(twin.ask("faults", [[entry.kind.name, values, entry.key, region(entry)]])[0])
        document, findings = read(text, tmp_path / "x", path)
        if findings or document is None or not isinstance(document.value, dict):
            assert {finding.code for finding in findings} <= {code for _, code, _, _ in said}
            counted["onleesbaar"] += 1
            return
        assert said == verdict(made_up, entry, document, mini.DAY)
        counted["fout" if said else "goed"] += 1

    compare()
    assert min(counted.values()) >= 10, counted


TAGS = [
    "<b>",
    "</p>",
    "<br/>",
    "<a href='x'>",
    '<i class="y">',
    "<script>",
    "<https://x.nl>",
    "<a@b.nl>",
    "a < b",
    "<b =>",
]
MARKS = [
    "\n",
    "\n\n",
    "`",
    "\\",
    "    ",
    "- ",
    "> ",
    "1. ",
    "[x](",
    ")",
    "[x]: ",
    "~~~\n",
    "| a |\n| --- |\n",
    "## ",
    "vet ",
    "*",
    "<!--",
]


def test_html_that_the_form_sees_is_seen_by_the_build(twin: FormTwin) -> None:
    counted = {True: 0, False: 0}

    @settings(max_examples=200)
    @given(st.lists(st.sampled_from([*TAGS, *TAGS, *MARKS]), min_size=1, max_size=8).map("".join))
    @example("-     <b>")
    @example(">     <b>")
    @example("1. > -     <b>")
    @example("- [x]: <b>")
    @example("\xa0[x]: <b>")
    def compare(story: str) -> None:
        values = MINI["regions/oost/praktijk/uitleen.md"] | {"verhaal": story}
        said = [f["text"] for f in twin.ask("faults", [["praktijk", values, "oost/uitleen", "oost"]])[0]]
        counted[bool(said)] += 1
        assert not said or said[0] in [text for _, text in faults(story.strip())], story

    compare()
    assert min(counted.values()) >= 10, counted
    pasted = '<p class="x">Wij begonnen in 2020.</p>\n\nTekst met <b>vet</b> (en meer).'
    values = MINI["regions/oost/praktijk/uitleen.md"] | {"verhaal": pasted}
    assert [f["code"] for f in twin.ask("faults", [["praktijk", values, "oost/uitleen", "oost"]])[0]] == ["F007"]


def test_whatever_is_written_is_read_back(twin: FormTwin, tmp_path: Path) -> None:

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


# --- the small twins by themselves ------------------------------------------------------------------------------

YEARS = ["0000", "0001", "1900", "2000", "2023", "2024", "2100", "9999"]
DAYS = [f"{year}-{month:02}-{day:02}" for year in YEARS for month in range(14) for day in (0, 1, 28, 29, 30, 31, 32)]
PERIODS = [*DAYS, *YEARS, *(day[:7] for day in DAYS), *ODD_TEXTS]
PARTS = [
    "https://",
    "http:",
    "tel:",
    "mailto:",
    "+31",
    "0381234567",
    "www.",
    "x",
    "xn--",
    ".nl",
    "a@",
    ":8",
    "/é",
    " ",
    "?q#",
]
ADDRESSES = [*ODD_TEXTS, *GOOD, *BAD, *("".join(parts) for parts in product(PARTS, PARTS, PARTS))]
FORMS = {"dag": Dag, "periode": Periode, "adres": Adres, "webadres": Webadres, "telefoon": Telefoon}
FORMS |= {"mailadres": Mailadres, "slug": Slug}


@pytest.mark.parametrize("form", FORMS)
def test_days_addresses_and_keys_are_judged_the_same(twin: FormTwin, form: str) -> None:
    texts = sorted({*PERIODS} if form in ("dag", "periode") else {*ADDRESSES})
    adapter = TypeAdapter[str](FORMS[form])
    expected = [_refused(adapter, text) for text in texts]
    assert "" in expected
    assert len(set(expected)) > 1
    found = twin.ask("forms", [[form, text] for text in texts])
    assert [*zip(texts, found, strict=True)] == [*zip(texts, expected, strict=True)]


def _refused(adapter: TypeAdapter[str], text: str) -> str:
    """What is wrong, or ''."""
    try:
        adapter.validate_python(text, strict=True)
    except ValidationError as error:
        return str(error.errors()[0]["ctx"]["text"])
    return ""


def test_the_nearest_word_is_the_same(twin: FormTwin) -> None:
    # In a word of 200 letters Python no longer counts what occurs often; no name or id is as long.
    odd = {text for text in ODD_TEXTS if len(text) < 150}
    options = sorted({*odd, *(name for form in forms().values() for name in form["schema"]["properties"])})
    words = [word for one in options for word in (one, one[1:], one[:-1], one + "x", one[::-1], one.replace("e", "ee"))]
    found = twin.ask("closest", [[word, options] for word in words])
    assert found == [nearest(word, options) for word in words]
    pairs = [["ab", ["ba", "abc"]], ["aab", ["ab", "aabb"]], ["x", []], ["", ["a"]], ["a/b", ["a-b", "a.b"]]]
    assert twin.ask("closest", pairs) == [nearest(word, allowed) for word, allowed in pairs]


def test_the_odd_values_are_really_tried() -> None:
    assert len(set(ODD_TEXTS)) > 100
    assert any(_as_read(number) != number for number in NUMBERS)
