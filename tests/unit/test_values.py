"""Which fields differ, in the words that an editor knows; and the command that shows it for two folders."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import mini
import pytest
from cli_helpers import runner

from routewijzer.loading import load
from routewijzer.verschil.values import field_changes

SCHEME = "regelingen/hulp-bij-brand.yml"
Changes = list[tuple[str, str, str]]
Differ = Callable[..., Changes]


@pytest.fixture
def differ(tmp_path: Path) -> Differ:
    def run(path: str, before: dict[str, Any], after: dict[str, Any]) -> Changes:
        base = mini.RECORDS[path]
        catalogs = []
        for number, fields in enumerate((before, after)):
            found, findings = load(mini.write_project(tmp_path / str(number), {path: base | fields}))
            assert found, findings
            catalogs.append(found)
        old, new = ({e.path: e for e in catalog.all()}[path] for catalog in catalogs)
        return [(f.label, f.before, f.after) for f in field_changes(old, new, *catalogs)]

    return run


def test_nothing_changed(differ: Differ) -> None:
    assert differ(SCHEME, {}, {}) == []


@pytest.mark.parametrize(
    ("before", "after", "seen"),
    [
        ({"zekerheid": "laag"}, {"zekerheid": "middel"}, ("Zekerheid", "laag", "middel")),
        ({"controleer_elke": 3}, {}, ("Controleer elke … maanden", "3", "")),
        ({}, {"controleer_elke": 6}, ("Controleer elke … maanden", "", "6")),
        (
            {"geldig": {"tot": "2029-12-31"}},
            {"geldig": {"tot": "2030-01-01"}},
            ("Geldig › Tot en met", "31 december 2029", "1 januari 2030"),
        ),
        ({"let_op": ["Een.", "Twee."]}, {"let_op": ["Een.", "Drie."]}, ("Let op", "Twee.", "Drie.")),
        ({"let_op": ["Een.", "Twee."]}, {"let_op": ["Twee.", "Een."]}, ("Let op", "Een.; Twee.", "Twee.; Een.")),
        (
            {"bedrag": {"tekst": "Geld.", "gegevens": [{"wat": "a", "euro": 1}, {"wat": "b", "procent": 12.5}]}},
            {"bedrag": {"tekst": "Geld.", "gegevens": [{"wat": "a", "euro": 1}, {"wat": "b", "procent": 13}]}},
            ("Wat levert het op › Cijfers › b › Procent", "12,50", "13"),
        ),
        (
            {"bedrag": {"tekst": "Geld.", "gegevens": [{"wat": "a", "euro": 1000}]}},
            {"bedrag": {"tekst": "Geld."}},
            ("Wat levert het op › Cijfers", "a, €\u00a01.000", ""),
        ),
        ({"sluit_uit": []}, {"sluit_uit": ["oude-hulp"]}, ("Niet samen met", "", mini.EXPIRED["naam"])),
    ],
    ids=["woord", "getal-weg", "nieuw", "dag", "regel", "volgorde", "in-een-lijst", "onderdeel-weg", "verwijzing"],
)
def test_a_change_in_the_words_of_the_models(
    differ: Differ, before: dict[str, Any], after: dict[str, Any], seen: tuple[str, str, str]
) -> None:
    assert differ(SCHEME, before, after) == [seen]


def test_of_a_long_text_only_what_differs(differ: Differ) -> None:
    words = " ".join(f"woord{number}" for number in range(30))
    ((label, before, after),) = differ(
        SCHEME, {"toelichting": f"{words} oud {words}"}, {"toelichting": f"{words} nieuw {words}"}
    )
    assert label == "Meer uitleg"
    assert " oud " in before
    assert before.replace(" oud ", " nieuw ") == after
    assert before.startswith("… woord")
    assert before.endswith(" …")
    assert len(before) < 200


def test_a_word_of_a_closed_list_by_its_label(differ: Differ) -> None:
    first, second = list(mini.WORDS["lijsten"]["situaties"].items())[:2]
    assert differ(SCHEME, {"situaties": [first[0]]}, {"situaties": [second[0]]}) == [
        ("Situaties", first[1]["naam"], second[1]["naam"])
    ]


def test_the_command_compares_two_folders(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run = runner(capsys)
    old = mini.write_project(tmp_path / "oud")
    new = mini.write_project(tmp_path / "nieuw", {SCHEME: mini.REGELING | {"zekerheid": "laag"}})
    report = tmp_path / "verslag.json"
    code, out, _ = run("verschil", str(old), "--bron", str(new), "--json", str(report))
    assert code == 0
    assert "| Zekerheid |" in out
    assert '"what": "gewijzigd"' in report.read_text("utf-8")
    assert run("verschil", str(tmp_path / "weg"), "--bron", str(new))[0] == 2
    (new / SCHEME).write_text("naam: [", encoding="utf-8")
    code, out, _ = run("verschil", str(old), "--bron", str(new))
    assert code == 1
    assert "Niet te lezen" in out


def test_the_command_for_a_form_says_what_is_wrong(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "melding.md").write_text("Hallo", encoding="utf-8")
    root = mini.write_project(tmp_path / "bron")
    code, out, _ = runner(capsys)("melding", str(tmp_path / "melding.md"), "--bron", str(root))
    assert code == 1
    assert out == "dit is geen ingevuld formulier; kies een formulier en laat de koppen staan\n"
