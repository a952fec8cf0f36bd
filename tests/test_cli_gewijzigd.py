"""The command line: `controleer --gewijzigd`, and the hook of git."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import mini
import pytest
from cli_helpers import Run, runner

WRONG = "regelingen/oude-hulp.yml"


@pytest.fixture
def run(root: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.chdir(root)
    # The user's own settings must not matter, nor a repository around the folder of the tests.
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(root.parent))
    return runner(capsys)


@pytest.fixture
def branch(root: Path, run: Run) -> Path:
    """The project as a git repository in which all is mended, on a branch of its own."""
    assert run("controleer", "--herstel")[0] == 0
    git(root, "init", "--quiet", "--initial-branch=main")
    commit(root, "begin")
    git(root, "switch", "--quiet", "--create", "mijn-werk")
    return root


def git(root: Path, *words: str) -> str:
    who = ["-c", "user.name=Test", "-c", "user.email=test@example.nl"]
    done = subprocess.run(["git", *who, *words], cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def commit(root: Path, text: str) -> None:
    git(root, "add", "--all")
    git(root, "commit", "--quiet", "--no-verify", "--message", text)


def break_it(root: Path, old: str, new: str) -> None:
    file = root / WRONG
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


NEW = "regelingen/nieuwe-hulp.yml"


def test_only_what_this_branch_changed_is_shown(run: Run, branch: Path) -> None:
    for path, how in ((WRONG, "commit"), (NEW, "nieuw"), ("regions/oost/programmas/brigade.yml", "werk")):
        file = branch / path
        text = file.read_text("utf-8") if file.exists() else ""
        file.write_text(f"{text}onzin: {how}\n", encoding="utf-8")
        if how == "commit":
            commit(branch, "fout")
    git(branch, "switch", "--quiet", "main")
    with (branch / "regelingen/hulp-bij-brand.yml").open("a") as other:
        other.write("rommel: 1\n")
    git(branch, "commit", "--quiet", "--message", "fout op main", "regelingen/hulp-bij-brand.yml")
    git(branch, "switch", "--quiet", "mijn-werk")
    code, out, err = run("controleer", "--gewijzigd")
    assert code == 1
    assert {line.split(":")[0] for line in out.splitlines()} == {WRONG, NEW, "regions/oost/programmas/brigade.yml"}
    assert err.splitlines()[0] == "gewijzigd: 3 bestanden"
    out = run("controleer", "--gewijzigd", "HEAD")[1]
    assert {line.split(":")[0] for line in out.splitlines()} == {NEW, "regions/oost/programmas/brigade.yml"}
    out = run("controleer", "regions", "--gewijzigd")[1]
    assert {line.split(":")[0] for line in out.splitlines()} == {"regions/oost/programmas/brigade.yml"}


def test_the_rest_is_read_too_and_what_breaks_there_is_said(run: Run, branch: Path) -> None:
    (branch / "regions/oost/programmas/brigade.yml").unlink()
    code, out, err = run("controleer", "--gewijzigd")
    assert (code, out) == (0, "")
    assert err.splitlines()[0] == "gewijzigd: 1 bestand"
    assert "let op: nog " in err
    assert "in bestanden die u niet wijzigde" in err
    commit(branch, "weg")
    assert run("controleer", "--gewijzigd", "HEAD")[2].splitlines()[0] == "gewijzigd: 0 bestanden"


def test_only_what_changed_is_mended(run: Run, branch: Path) -> None:
    for path in (WRONG, "regelingen/hulp-bij-brand.yml"):
        file = branch / path
        file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    commit(branch, "regeleinden")
    git(branch, "branch", "--force", "main")
    with (branch / WRONG).open("a") as file:
        file.write("# nog iets\n")
    assert run("controleer", "--gewijzigd", "--herstel")[0] == 0
    assert b"\r" not in (branch / WRONG).read_bytes()
    assert b"\r" in (branch / "regelingen/hulp-bij-brand.yml").read_bytes()


def test_the_project_may_be_a_folder_of_a_repository(run: Run, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(root.parent.parent))
    git(root.parent, "init", "--quiet", "--initial-branch=main")
    commit(root.parent, "begin")
    (root.parent / "los.txt").write_text("x")
    break_it(root, old=mini.EXPIRED["gecontroleerd_op"], new="2026-13-01")
    code, out, err = run("controleer", "--gewijzigd")
    assert code == 1
    assert out.startswith(f"{WRONG}:")
    assert err.splitlines()[0] == "gewijzigd: 1 bestand"


def test_what_git_cannot_say_is_said_in_dutch(run: Run, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*words: str) -> str:
        code, out, err = run("controleer", *words)
        assert (code, out) == (2, "")
        assert err.startswith("dat lukt niet: ")
        return err

    assert "hoort niet bij een git-kopie" in refused("--gewijzigd")
    git(root, "init", "--quiet", "--initial-branch=werk")
    assert "nog geen enkele commit" in refused("--gewijzigd")
    commit(root, "begin")
    assert "geen van origin/HEAD, origin/main, main bestaat" in refused("--gewijzigd")
    assert "git kent 'bestaat-niet' niet" in refused("--gewijzigd", "bestaat-niet")
    assert "git kent '--all' niet" in refused("--gewijzigd=--all")
    assert f"controleer {WRONG} --gewijzigd" in refused("--gewijzigd", WRONG)
    git(root, "switch", "--quiet", "--orphan", "los")
    git(root, "commit", "--quiet", "--allow-empty", "--message", "los")
    assert "git weet niet waar uw werk begon" in refused("--gewijzigd", "werk")
    monkeypatch.setenv("PATH", str(root))
    assert "is git nodig, en dat staat niet op deze computer" in refused("--gewijzigd")


def test_with_a_remote_the_published_version_is_the_base(run: Run, branch: Path, tmp_path: Path) -> None:
    git(branch, "switch", "--quiet", "main")
    git(tmp_path, "clone", "--quiet", "--bare", str(branch), "elders.git")
    git(branch, "remote", "add", "origin", str(tmp_path / "elders.git"))
    git(branch, "fetch", "--quiet", "origin")
    with (branch / WRONG).open("a") as file:
        file.write("onzin: 1\n")
    commit(branch, "nog niet gepubliceerd")
    assert run("controleer", "--gewijzigd")[0] == 1
    assert run("controleer", "--gewijzigd", "main")[0] == 0


# --- de haak ----------------------------------------------------------------------------------------------------


def test_the_hook_stops_a_commit_with_a_fault(branch: Path) -> None:
    tool = branch / ".venv" / "bin" / "routewijzer"

    def try_commit() -> subprocess.CompletedProcess[str]:
        who = ["-c", "user.name=Test", "-c", "user.email=test@example.nl"]
        hooks = ["-c", f"core.hooksPath={mini.ROOT / '.githooks'}"]
        env = os.environ | {"PYTHONPATH": str(mini.ROOT / "hooks")}
        git(branch, "add", "regelingen", "content")
        return subprocess.run(
            ["git", *who, *hooks, "commit", "--quiet", "--message", "x"],
            cwd=branch,
            capture_output=True,
            text=True,
            check=False,
            env=env,
        )

    with (branch / WRONG).open("a") as file:
        file.write("onzin: 1\n")
    done = try_commit()
    assert done.returncode == 1
    assert "Doe eerst: make omgeving" in done.stderr
    tool.parent.mkdir(parents=True)
    tool.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m routewijzer "$@" --dag {mini.DAY}\n')
    tool.chmod(0o755)
    done = try_commit()
    assert done.returncode == 1
    assert f"{WRONG}:" in done.stdout + done.stderr
    assert "Er is niets vastgelegd" in done.stderr
    break_it(branch, old="onzin: 1\n", new="# onzin\n")
    done = try_commit()
    assert (done.returncode, done.stdout) == (0, "")
    assert git(branch, "log", "--format=%s", "-1") == "x\n"
