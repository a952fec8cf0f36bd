"""The command line: `nieuw`, `schema`, `wijzer`, and the tree of `bouw`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import mini
import pytest
from cli_helpers import Run

from routewijzer import __main__ as command_line
from routewijzer.models import KINDS
from routewijzer.reading import read_front_matter, read_yaml
from routewijzer.schema import FOLDER

PLACES = {
    "regeling": "regelingen/mijn-naam.yml",
    "regio": "regions/mijn-naam/regio.yml",
    "programma": "regelingen/programmas/mijn-naam.yml",
    "opleiding": "regelingen/opleidingen/mijn-naam.yml",
    "overstap": "regelingen/overstappen/mijn-naam.yml",
    "praktijk": "regions/oost/praktijk/mijn-naam.md",
}


@pytest.mark.parametrize("kind", KINDS)
def test_a_new_record_lands_in_its_place_and_is_never_overwritten(run: Run, root: Path, kind: str) -> None:
    words = ["nieuw", kind, "mijn-naam", *(["--regio", "oost"] if kind == "praktijk" else [])]
    code, _, err = run(*words)
    assert code == 0
    assert PLACES[kind] in err
    text = (root / PLACES[kind]).read_text("utf-8")
    assert (read_front_matter if kind == "praktijk" else read_yaml)(text, "x")[1] == []
    assert f'gecontroleerd_op: "{mini.DAY}"' in text
    (root / PLACES[kind]).write_text("van mij", encoding="utf-8")
    code, _, err = run(*words)
    assert (code, (root / PLACES[kind]).read_text("utf-8")) == (2, "van mij")
    assert "bestaat al" in err


@pytest.mark.parametrize(
    "words",
    [
        ["regeling", "Mijn Naam"],
        ["regeling", "../x"],
        ["regeling", "a/b"],
        ["regeling", "con"],
        ["regeling", "x" * 61],
        ["programma", "x", "--regio", "../../x"],
        ["programma", "x", "--regio", "/tmp"],
        ["programma", "x", "--regio", "Oost"],
        ["programma", "x", "--regio", "bestaat-niet"],
        ["overstap", "x", "--regio", "oost"],
        ["praktijk", "x"],
    ],
    ids=str,
)
def test_a_bad_name_or_place_writes_nothing(run: Run, root: Path, words: list[str]) -> None:
    before = sorted(root.parent.rglob("*"))
    code, _, err = run("nieuw", *words)
    assert code == 2
    assert err.startswith("dat lukt niet: ")
    assert sorted(root.parent.rglob("*")) == before


def test_a_missing_name_is_asked_for(run: Run, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("builtins.input", lambda _: " nieuwe-naam ")
    assert run("nieuw", "regeling")[0] == 0
    assert (root / "regelingen/nieuwe-naam.yml").is_file()

    def nobody(_: str) -> str:
        raise EOFError

    monkeypatch.setattr("builtins.input", nobody)
    assert run("nieuw", "regeling")[0] == 2


def test_schemas_are_written_where_you_want_them(run: Run, tmp_path: Path) -> None:
    assert run("schema", str(tmp_path / "uit" / "schemas"))[0] == 0
    assert {f.name for f in (tmp_path / "uit/schemas").iterdir()} == {f.name for f in FOLDER.iterdir()}


def answered(root: Path, given: Any) -> str:
    file = root / "antwoorden.json"
    file.write_bytes(given if isinstance(given, bytes) else json.dumps(given).encode())
    return str(file)


def test_the_wizard_tells_what_fits(run: Run, root: Path) -> None:
    given = {"rol": "werkgever", "situatie": "te-weinig-werk", "sector": "horeca", "brand": "ja", "mensen": "10-meer"}
    code, out, _ = run("wijzer", "--antwoorden", answered(root, given))
    assert code == 0
    assert "ja:\n  hulp-bij-brand: Hulp bij brand\n" in out
    assert "oude-hulp" not in out
    assert "oost/brigade: Brigade Oost (open: regio)" in out


def test_the_wizard_for_programs(run: Run, root: Path) -> None:
    code, out, _ = run("wijzer", "--antwoorden", answered(root, {"brand": False}), "--formaat", "json")
    found = json.loads(out)
    assert code == 0
    assert found["dag"] == mini.DAY
    row = next(row for row in found["uitkomsten"] if row["id"] == "hulp-bij-brand")
    assert row["verdict"] == "nee"
    assert row["beslissend"] == [{"vraag": "brand", "toets": "is", "waarde": True, "verdict": "nee"}]
    assert row["open"] == []


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"rolll": "werkgever"}, "bedoelde u 'rol'?"),
        ({"rol": "wergever"}, "bedoelde u 'werkgever'?"),
        ({"mensen": "veel"}, "geen getal"),
        ([], "geen object"),
        ("rol", "geen object"),
        (b"{", "geen goede JSON"),
        (b"", "geen goede JSON"),
        (b"\xff\xfe{}", "geen goede JSON"),
        (b"[" * 100_000, "geen goede JSON"),
    ],
    ids=lambda value: str(value)[:20],
)
def test_bad_answers_are_wrong_use(run: Run, root: Path, given: Any, words: str) -> None:
    code, out, err = run("wijzer", "--antwoorden", answered(root, given))
    assert (code, out) == (2, "")
    assert words in err


def test_answers_that_are_not_there(run: Run) -> None:
    code, _, err = run("wijzer", "--antwoorden", "weg.json")
    assert code == 2
    assert "weg.json" in err


def test_only_the_tree(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "boom"
    code, _, err = run("bouw", "--boom", str(target), "--bewerk-url", "https://git.voorbeeld.nl/edit/")
    assert code == 0
    page = (target / "regelingen/hulp-bij-brand.md").read_text("utf-8")
    assert "https://git.voorbeeld.nl/edit/regelingen/hulp-bij-brand.yml" in page
    assert "(0 gewijzigd)" not in err
    assert "(0 gewijzigd)" in run("bouw", "--boom", str(target), "--bewerk-url", "https://git.voorbeeld.nl/edit/")[2]


def test_a_tree_is_not_written_when_there_are_faults(run: Run, root: Path, tmp_path: Path) -> None:
    (root / "regelingen/oude-hulp.yml").write_text("naam: X\n", encoding="utf-8")
    code, _, err = run("bouw", "--boom", str(tmp_path / "boom"))
    assert code == 1
    assert "er is niets gebouwd" in err
    assert not (tmp_path / "boom").exists()


def test_without_mkdocs_yml_nothing_can_be_built(run: Run, tmp_path: Path) -> None:
    code, _, err = run("bouw", str(tmp_path / "site"), "--bron", str(tmp_path))
    assert code == 2
    assert "mkdocs.yml bestaat niet" in err


def test_a_wrong_port_or_a_taken_one_is_wrong_use(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(command_line, "build_site", lambda *_: 0)
    code, _, err = run("serveer", "site", "--poort", "99999")
    assert code == 2
    assert "99999" in err
