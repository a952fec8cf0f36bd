"""The command line: `controleer` with --herstel, --toon and --uitleg."""

from __future__ import annotations

from pathlib import Path

import mini
import pytest
from cli_helpers import Run

from routewijzer.commands import repairing

WRONG = "regelingen/oude-hulp.yml"


def break_it(root: Path, old: str, new: str) -> None:
    file = root / WRONG
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def test_mending_writes_says_what_it_did_and_checks_after(run: Run, root: Path) -> None:
    run("controleer", "--herstel")
    fields = {"zekerheid": "midel", **mini.EXPIRED, "gecontroleerd_op": "1-11-2026"} | {"zekerheid": "midel"}
    (root / WRONG).write_bytes(mini.file_text(WRONG, fields).replace(b"\n", b"\r\n"))
    (root / WRONG).chmod(0o640)
    code, out, err = run("controleer", "--herstel")
    assert code == 1
    assert [line.split(": ", 1)[1] for line in out.splitlines()] == [
        "zekerheid: kent 'midel' niet (bedoelde u 'middel'?) [F004]"
    ]
    said = err.splitlines()
    assert said[0].startswith(f"{WRONG}: regeleinden van Windows of oude Mac vervangen; ")
    assert '"1-11-2026" → 2026-11-01' in said[0]
    assert said[1:] == ["1 bestand hersteld", "1 fout, 0 adviezen"]
    assert (root / WRONG).stat().st_mode & 0o777 == 0o640
    assert b"\r" not in (root / WRONG).read_bytes()
    assert run("controleer", "--herstel")[2].splitlines()[0] == "niets te herstellen"


def test_showing_changes_nothing_on_disk(run: Run, root: Path) -> None:
    run("controleer", "--herstel")
    break_it(root, old=mini.EXPIRED["gecontroleerd_op"], new="1-11-2026")
    before = (root / WRONG).read_bytes()
    code, out, err = run("controleer", "--herstel", "--toon")
    assert code == 1
    assert f"--- {WRONG}" in out
    assert "+gecontroleerd_op: 2026-11-01" in out
    assert err.splitlines()[-1] == "1 bestand te herstellen"
    assert (root / WRONG).read_bytes() == before
    assert run("controleer", "--herstel", "regions")[0] == 0
    assert (root / WRONG).read_bytes() == before
    assert run("controleer", "--herstel", WRONG)[0] == 0
    assert run("controleer", "--herstel", "--toon")[:2] == (0, "")
    assert run("controleer", "--toon")[0] == 2


def test_a_write_that_fails_leaves_the_old_file(run: Run, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = (root / WRONG).read_bytes()
    there = sorted(root.rglob("*"))

    def full(*_: object) -> None:
        raise OSError("de schijf is vol")

    monkeypatch.setattr(repairing.Path, "replace", full)
    code, _, err = run("controleer", "--herstel", WRONG)
    assert code == 2
    assert "de schijf is vol" in err
    assert (root / WRONG).read_bytes() == before
    assert sorted(root.rglob("*")) == there


def test_what_can_be_mended_is_said_with_the_faults(run: Run, root: Path) -> None:
    break_it(root, old=mini.EXPIRED["gecontroleerd_op"], new="1-11-2026")
    code, _, err = run("controleer")
    assert code == 1
    assert err.splitlines() == [
        f"een deel kan vanzelf: routewijzer controleer --herstel {WRONG}",
        "1 fout, 0 adviezen",
    ]


def test_why_it_matters_is_told_on_request(run: Run, root: Path) -> None:
    (root / WRONG).write_bytes(mini.file_text(WRONG, mini.EXPIRED | {"afkoting": "X"}))
    assert len(run("controleer")[1].splitlines()) == 1
    lines = run("controleer", "--uitleg")[1].splitlines()
    assert "bedoelde u 'afkorting'?" in lines[0]
    assert lines[1] == "    waarom: Onbekende velden komen niet op de site."
