"""The report and its Markdown: nothing in a record can do anything in the comment, and it always fits."""

from __future__ import annotations

import html
import json
import re
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from payloads import HOSTILE

from routewijzer.text import without_forbidden
from routewijzer.verschil.comment import MARK, MOST_BYTES, markdown, text
from routewijzer.verschil.report import ExampleChange, FieldChange, Note, RecordChange, Report, from_json

RECORD = RecordChange(
    "gewijzigd",
    "Regeling",
    "Hulp bij brand",
    "regelingen/hulp-bij-brand.yml",
    "regelingen/hulp-bij-brand",
    (FieldChange("Bedrag › Euro", "€ 25.000", "€ 30.000"),),
    ("Rol: werkgever",),
    ("Rol: werkgever", "Eén van deze:", "  Aantal mensen: hoogstens 249"),
    (ExampleChange("Groot bedrijf", "Past niet", "Past waarschijnlijk"),),
)
WHOLE = Report(
    notes=(Note("fout", "regelingen/x.yml:3", "dat mag niet"), Note("advies", "regelingen/y.yml", "lange zin")),
    faults=1,
    older=2,
    records=(RECORD,),
    built=True,
    pages_new=("regelingen/nieuw",),
    pages_gone=("regelingen/oud", ""),
    pages_changed=("regelingen/hulp-bij-brand",),
    reviewers=("de redactie regio Twente",),
    files=1,
)
RENDER = MarkdownIt("commonmark").enable("table").enable("strikethrough")


def shown(source: str) -> str:
    """What a reader sees of Markdown, without the invisible signs."""
    page = RENDER.render(source)
    return html.unescape(re.sub(r"<[^>]*>", "", page)).replace("\u200b", "").strip()


def plain(value: str) -> str:
    return " ".join(without_forbidden(value).split())


@pytest.mark.parametrize("value", HOSTILE)
def test_a_hostile_text_becomes_the_same_text(value: str) -> None:
    assert_inert(value)


@given(st.text(alphabet=st.sampled_from("ab1 .-:#@*_`[]()<>!|\\~&;/+=wW\n\t$%{}'\"é")))
def test_any_text_becomes_the_same_text(value: str) -> None:
    assert_inert(value)


def assert_inert(value: str) -> None:
    source = text(value, 10_000)
    if not plain(value):
        return
    assert RENDER.render(f"- {source}").count("<") == 4  # ul, li and their ends
    assert shown(f"- {source}") == plain(value)
    cells = RENDER.render(f"| a | b |\n| --- | --- |\n| {source} | x |\n")
    assert cells.count("<td") == 2
    # What GitHub itself makes links of, after Markdown: names, numbers, addresses.
    seen = html.unescape(RENDER.renderInline(source))
    assert re.search(r"@\w|#\w|(?:^|\W)GH-[0-9]", seen) is None
    assert re.search(r"https?://|www\.\w|\w@\w", source) is None


def test_the_whole_report_as_markdown() -> None:
    seen = shown(markdown(WHOLE, "https://x.example/run"))
    for words in (
        "Nog niet goed: 1 fout",
        "fout regelingen/x.yml:3 dat mag niet",
        "Verder 2 bevindingen die er al waren",
        "Gewijzigd: Hulp bij brand",
        "€ 25.000",
        "Aantal mensen: hoogstens 249",
        "Past waarschijnlijk",
        "1 pagina komt erbij:",
        "2 pagina’s verdwijnen:",
        "voorpagina",
        "1 pagina verandert:",
        "Ook verandert 1 bestand buiten de records.",
        "Wie leest dit na? de redactie regio Twente.",
    ):
        assert words in seen
    assert "[Download het voorbeeld](https://x.example/run)" in markdown(WHOLE, "https://x.example/run")
    assert markdown(WHOLE).startswith(MARK)


def test_pages_are_linked_when_they_can_be_opened_and_still_exist() -> None:
    found = markdown(WHOLE, pages="https://p.example/")
    assert "#### Gewijzigd: [Hulp bij brand](https://p.example/regelingen/hulp-bij-brand/)" in found
    assert "[`regelingen/nieuw`](https://p.example/regelingen/nieuw/)" in found
    assert "- `regelingen/oud`" in found
    assert "[Bekijk de site zoals die wordt](https://p.example/)" in markdown(
        WHOLE, "https://p.example/", "https://p.example/"
    )


def test_nothing_changed_says_so() -> None:
    seen = shown(markdown(Report(built=True)))
    assert "Aan de records verandert niets." in seen
    assert "Geen enkele pagina verandert." in seen


@pytest.mark.parametrize("sign", ["x", "@", "€", "😀"])
def test_a_comment_always_fits_and_says_what_was_left_out(sign: str) -> None:
    row = replace(RECORD, name=sign * 300, fields=(FieldChange("Veld", sign * 900, sign * 900),) * 40)
    notes = tuple(Note("fout", "regelingen/x.yml:1", sign * 1500) for _ in range(40))
    pages = tuple(f"regelingen/{'x' * 60}-{number}" for number in range(3000))
    report = Report(notes, 40, 3, (row,) * 300, True, pages, pages, pages, (sign * 1500,), 9)
    found = markdown(report, "https://x.example/", "https://p.example/")
    assert len(found.encode()) <= MOST_BYTES
    assert re.search(r"… en nog \d+ records?: dat past niet in één bericht\.", found)
    assert "… en nog 10 regels" in found
    assert "… en nog 2975 pagina’s" in found
    assert found.rstrip().endswith("als u iets verandert.")


def test_a_report_survives_its_journey() -> None:
    assert from_json(WHOLE.to_json().encode()) == WHOLE


WRONG: dict[str, Any] = {
    "veld-te-veel": {"nieuw": 1},
    "ander-soort": {"faults": "1"},
    "ja-als-getal": {"faults": True},
    "negatief": {"files": -1},
    "lange-tekst": {"reviewers": ["x" * 2001]},
    "te-veel": {"pages_new": [""] * 5001},
    "geen-lijst": {"records": {}},
    "adres": {"pages_new": ["x)(https://evil.nl"]},
    "adres-van-record": {"records": [{**json.loads(WHOLE.to_json())["records"][0], "page": "//evil.nl"}]},
}


@pytest.mark.parametrize("changes", WRONG.values(), ids=WRONG)
def test_anything_else_than_a_report_is_refused(changes: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"verslag|adres van een pagina"):
        from_json(json.dumps(json.loads(WHOLE.to_json()) | changes).encode())


def test_a_report_in_another_encoding_or_too_large_is_refused() -> None:
    for raw in (b"\xff\xfe", b"null", b"[]", b"{" * 100_000, b" " * 1_000_001):
        with pytest.raises(ValueError, match="verslag"):
            from_json(raw)
