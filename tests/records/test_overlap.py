"""No record repeats a sentence of another: facts may return, words are written anew."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import mini
import pytest
import yaml
from helpers import ROOT
from records.overlap import LENGTH, copied, main, runs, shared, words

from routewijzer.catalog import Catalog
from routewijzer.loading import read_all

FIXED = [
    phrase
    for group in yaml.safe_load((Path(__file__).parent / "vaste_zinnen.yml").read_text("utf-8")).values()
    for phrase in group
]


@cache
def found() -> dict[tuple[str, ...], set[str]]:
    return shared(read_all(ROOT)[0])


def plain(phrase: str) -> str:
    return f" {' '.join(words(phrase))} "


def test_records_that_have_nothing_to_do_with_each_other_share_no_sentence() -> None:
    allowed = [plain(phrase) for phrase in FIXED]
    copies = {
        " ".join(run): sorted(paths)
        for run, paths in found().items()
        if not any(f" {' '.join(run)} " in phrase for phrase in allowed)
    }
    assert copies == {}


@pytest.mark.parametrize("phrase", FIXED)
def test_a_fixed_phrase_is_still_used_in_more_than_one_record(phrase: str) -> None:
    assert any(f" {' '.join(run)} " in plain(phrase) for run in found())


# --- the check itself -------------------------------------------------------------------------------------------

TEXT = "De medewerker van het loket belt u binnen twee dagen terug."


def test_runs_stay_inside_a_sentence_and_numbers_are_alike() -> None:
    assert len(list(runs(TEXT))) == len(words(TEXT)) - LENGTH + 1 == 4
    assert list(runs("Een twee drie vier. Vijf zes zeven acht negen.")) == []
    assert set(runs(TEXT)) == set(runs(TEXT.replace("twee", "14")))
    assert set(runs(TEXT)) == set(runs(TEXT.upper()))


def two(tmp_path: Path, **more: object) -> Catalog:
    one = mini.OPLEIDING | {"let_op": [f"Let op. {TEXT}"]}
    changes = {
        "regelingen/opleidingen/veilig-werken.yml": one,
        "regelingen/opleidingen/anders.yml": one | {"naam": "Anders", "let_op": [TEXT], "samenvatting": "Kort."},
        "regions/oost/programmas/brigade.yml": mini.PROGRAMMA | {"redactienotitie": TEXT} | more,
    }
    return read_all(mini.write_project(tmp_path / "bron", changes))[0]


def test_a_sentence_in_two_records_is_found(tmp_path: Path) -> None:
    copies = shared(two(tmp_path))
    assert set(runs(TEXT)) <= set(copies)
    paths = {"regelingen/opleidingen/anders.yml", "regelingen/opleidingen/veilig-werken.yml"}
    assert all(copies[run] == paths for run in runs(TEXT))
    more = shared(two(tmp_path / "nog", let_op=[TEXT]))
    assert all(len(more[run]) == 3 for run in runs(TEXT))


def test_records_that_name_each_other_may_tell_the_same(tmp_path: Path) -> None:
    fields = mini.REGELING | {"let_op": [TEXT], "voorganger": ["oude-hulp"]}
    changes = {
        "regelingen/hulp-bij-brand.yml": fields,
        "regelingen/oude-hulp.yml": mini.EXPIRED | {"let_op": [TEXT]},
    }
    assert shared(read_all(mini.write_project(tmp_path / "bron", changes))[0]) == {}


def test_a_document_is_held_against_the_records(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    catalog = two(tmp_path)
    rows = list(copied(catalog, [("brief.txt", f"Beste lezer, {TEXT}"), ("leeg.txt", "")]))
    assert {(path, name) for path, name, _ in rows} == {
        ("regelingen/opleidingen/anders.yml", "brief.txt"),
        ("regelingen/opleidingen/veilig-werken.yml", "brief.txt"),
    }
    assert len(rows) == 2 * len(list(runs(TEXT)))
    monkeypatch.setattr("records.overlap.ROOT", tmp_path / "bron")
    folder = tmp_path / "stukken"
    folder.mkdir()
    assert main(folder) == 1  # nothing to compare with
    (folder / "brief.txt").write_text("Iets heel anders.", encoding="utf-8")
    assert main(folder) == 0
    (folder / "brief.txt").write_text(TEXT, encoding="utf-8")
    assert main(folder) == 1
    assert "regelingen/opleidingen/anders.yml / brief.txt: de medewerker van" in capsys.readouterr().out
