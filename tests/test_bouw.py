"""Building the site from the command line: the old site stays when it fails, and bad input never crashes."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import mini
import pytest
from cli_helpers import runner, spawn


def hashes(folder: Path) -> dict[str, bytes]:
    return {f.relative_to(folder).as_posix(): f.read_bytes() for f in sorted(folder.rglob("*")) if f.is_file()}


def build(root: Path, *words: str) -> tuple[int, str]:
    done = spawn("bouw", *words, "--dag", mini.DAY, cwd=root)
    assert "Traceback" not in done.stdout + done.stderr
    return done.returncode, done.stdout + done.stderr


def test_a_failed_build_leaves_the_old_site_as_it_was(tmp_path: Path) -> None:
    root = mini.write_project(tmp_path / "bron")
    code, told = build(root)
    assert (code, "klaar: site/index.html" in told) == (0, True)
    before = hashes(root / "site")
    assert {"index.html", "404.html", "regelingen/hulp-bij-brand/index.html"} <= set(before)

    good = (root / "regelingen/oude-hulp.yml").read_bytes()
    (root / "regelingen/oude-hulp.yml").write_text("naam: [\n", encoding="utf-8")
    code, told = build(root)
    assert code == 1
    assert "regelingen/oude-hulp.yml:" in told
    assert "[Y002]" in told
    assert hashes(root / "site") == before

    (root / "regelingen/oude-hulp.yml").write_bytes(good.replace(b"Oude hulp", b"Andere naam"))
    assert build(root)[0] == 0
    assert b"Andere naam" in (root / "site/regelingen/oude-hulp/index.html").read_bytes()
    assert [file.name for file in root.iterdir() if file.name.startswith(".")] == []


@pytest.mark.parametrize("target", [".", "..", "regelingen", "content", "mkdocs.yml", "foto's"])
def test_a_folder_with_something_else_in_it_is_never_replaced(tmp_path: Path, target: str) -> None:
    root = mini.write_project(tmp_path / "bron")
    (root / "foto's").mkdir()
    (root / "foto's" / "vakantie.jpg").write_bytes(b"x")
    before = hashes(tmp_path)
    code, told = build(root, target)
    assert code == 2
    assert "dat lukt niet" in told
    assert hashes(tmp_path) == before


def test_an_empty_or_new_folder_is_fine_wherever_it_is(tmp_path: Path) -> None:
    root = mini.write_project(tmp_path / "bron")
    (tmp_path / "leeg").mkdir()
    assert build(root, str(tmp_path / "leeg"))[0] == 0
    assert build(root, "diep/in/een/map")[0] == 0
    assert hashes(tmp_path / "leeg") == hashes(root / "diep/in/een/map")


def _gone(*paths: str) -> Callable[[Path], None]:
    def change(root: Path) -> None:
        for path in paths:
            shutil.rmtree(root / path)

    return change


def _file_for(path: str) -> Callable[[Path], None]:
    def change(root: Path) -> None:
        shutil.rmtree(root / path)
        (root / path).write_text("x", encoding="utf-8")

    return change


def _loop(root: Path) -> None:
    (root / "regelingen" / "rondje").symlink_to(root)


def _nothing(root: Path) -> None:
    assert root.is_dir()


BAD: dict[str, tuple[dict[str, Any], Callable[[Path], None], str]] = {
    "kapotte YAML": ({"regelingen/oude-hulp.yml": "naam: 'open\n"}, _nothing, "Y002"),
    "100 000 haakjes": ({"regelingen/oude-hulp.yml": "[" * 60_000}, _nothing, "Y005"),
    "100 000 haakjes in een pagina": ({"content/over/index.md": f"---\n{'[' * 60_000}\n---\n"}, _nothing, "Y005"),
    "onbekend veld": ({"regelingen/oude-hulp.yml": mini.EXPIRED | {"x": 1}}, _nothing, "F002"),
    "onbekende vraag": (
        {"regelingen/hulp-bij-brand.yml": mini.REGELING | {"voorwaarden": {"vraag": "bradn", "is": True}}},
        _nothing,
        "L001",
    ),
    "regel die nooit waar is": (
        {
            "regelingen/hulp-bij-brand.yml": mini.REGELING
            | {"voorwaarden": {"alle": [{"vraag": "brand", "is": True}, {"vraag": "brand", "is": False}]}}
        },
        _nothing,
        "L004",
    ),
    "woordenlijst weg": ({"regelingen/_vragen.yml": None}, _nothing, "Y009"),
    "verkeerde codering": ({"regelingen/oude-hulp.yml": b"naam: caf\xe9\n"}, _nothing, "Y001"),
    "leeg bestand": ({"regelingen/oude-hulp.yml": b""}, _nothing, "Y006"),
    "NUL-teken": ({"regelingen/oude-hulp.yml": b"naam: x\x00\n"}, _nothing, "Y008"),
    "map regions weg": ({}, _gone("regions"), "Y009"),
    "map regelingen weg": ({}, _gone("regelingen"), "Y009"),
    "beide mappen weg": ({}, _gone("regelingen", "regions"), "Y009"),
    "map is een bestand": ({}, _file_for("regions"), "Y009"),
    "koppeling in een rondje": ({}, _loop, "Y009"),
    "regio zonder regio.yml": ({"regions/west/programmas/x.yml": mini.PROGRAMMA}, _nothing, "Y009"),
    "HTML als pagina": ({"content/evil.html": "<script>alert(1)</script>"}, _nothing, "Y009"),
    "SVG als plaatje": ({"content/evil.svg": "<svg onload='alert(1)'/>"}, _nothing, "Y009"),
    "script als bestand": ({"content/evil.js": "alert(1)"}, _nothing, "Y009"),
    "pagina op de plek van een record": (
        {"content/regelingen/hulp-bij-brand.md": "---\ntitel: X\nomschrijving: X.\n---\n\nx\n"},
        _nothing,
        "Y009",
    ),
    "verboden kopregel": (
        {"content/over/index.md": "---\ntitel: X\nomschrijving: X.\ntemplate: evil.html\n---\n\nx\n"},
        _nothing,
        "F002",
    ),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_input_of_every_kind_is_a_finding(tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    changes, change, code = BAD[name]
    root = mini.write_project(tmp_path / "bron", changes)
    change(root)
    told, out, err = runner(capsys)("controleer", "--bron", str(root))
    assert told == 1
    assert f"[{code}]" in out
    assert err.count("\n") == 1
    assert runner(capsys)("bouw", "--bron", str(root), "--boom", str(tmp_path / "boom"))[0] == 1


@pytest.mark.parametrize("name", [name for name in BAD if "haakjes" in name])
def test_what_could_kill_a_process_does_not(tmp_path: Path, name: str) -> None:
    done = spawn("controleer", "--dag", mini.DAY, cwd=mini.write_project(tmp_path, BAD[name][0]))
    assert (done.returncode, done.stderr) == (1, "1 fout, 0 adviezen\n")


def test_bad_input_stops_mkdocs_too_with_the_same_words(tmp_path: Path) -> None:
    deep = f"---\n{'[' * 60_000}\n---\n"
    changes = {"regelingen/oude-hulp.yml": mini.EXPIRED | {"x": 1}, "content/over/index.md": deep}
    root = mini.write_project(tmp_path / "bron", changes)
    code, told = build(root)
    assert code == 1
    assert "regelingen/oude-hulp.yml:14: x: kent dit veld niet" in told
    assert "content/over/index.md:2:" in told
    assert not (root / "site").exists()


def test_a_folder_that_may_not_be_read_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    root = mini.write_project(tmp_path / "bron")
    real = Path.iterdir

    def closed(self: Path) -> Any:
        if self.name == "programmas":
            raise PermissionError(13, "Permission denied", str(self))
        return real(self)

    monkeypatch.setattr(Path, "iterdir", closed)
    code, out, err = runner(capsys)("controleer", "--bron", str(root))
    assert code in (1, 2)
    assert "programmas" in out + err


def test_the_address_for_editing_is_used_in_a_complete_build(tmp_path: Path) -> None:
    root = mini.write_project(tmp_path / "bron")
    page = root / "site/regelingen/hulp-bij-brand/index.html"
    assert build(root)[0] == 0
    assert "bijdragen/formulier/#open=regeling/hulp-bij-brand" in page.read_text("utf-8")
    assert build(root, "--bewerk-url", "https://git.voorbeeld.nl/edit/")[0] == 0
    assert "https://git.voorbeeld.nl/edit/regelingen/hulp-bij-brand.yml" in page.read_text("utf-8")
