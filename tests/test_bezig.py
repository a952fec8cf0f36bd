"""`.ci/bezig` and `.ci/nodig`: what `make` shows while it installs, and what it says when that cannot be."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import time
from pathlib import Path

from mini import ROOT

BEZIG = str(ROOT / ".ci/bezig")


def busy(*command: str) -> tuple[int, str, str]:
    done = subprocess.run([BEZIG, "Iets doen", *command], capture_output=True, text=True, check=False, timeout=60)
    return done.returncode, done.stdout, done.stderr


def test_what_goes_well_is_one_line() -> None:
    code, out, err = busy("bash", "-c", "echo ruis; echo meer ruis >&2")
    assert (code, err) == (0, "")
    assert out == "  Iets doen  klaar (0 s)\n"


def test_what_takes_long_shows_that_it_goes_on() -> None:
    assert busy("sleep", "2.5")[1].startswith("  Iets doen . klaar (")


def test_what_fails_says_why() -> None:
    code, out, err = busy("bash", "-c", "echo gewoon; echo stuk >&2; exit 7")
    assert (code, out) == (7, "  Iets doen  mislukt\n\n")
    assert err == "gewoon\nstuk\n\nMislukt: Iets doen. Hierboven staat waarom.\n"


def test_without_internet_that_is_what_is_said() -> None:
    assert "Is er internet?" in busy("bash", "-c", "echo Temporary failure resolving deb.debian.org; exit 1")[2]


def test_a_command_that_is_not_there_fails_too() -> None:
    assert busy("/bestaat/niet")[0] == 127


def test_nobody_is_asked_anything() -> None:
    assert busy("cat")[0] == 0


def test_ctrl_c_stops_everything(tmp_path: Path) -> None:
    process = subprocess.Popen(
        [BEZIG, "Iets doen", "bash", "-c", f"echo $$ > {tmp_path / 'pid'}; exec sleep 60"],
        stdout=subprocess.DEVNULL,
        env=os.environ | {"TMPDIR": str(tmp_path)},
        start_new_session=True,
    )
    deadline = time.monotonic() + 20
    while not (tmp_path / "pid").is_file() or not (tmp_path / "pid").read_text():
        assert time.monotonic() < deadline
        time.sleep(0.05)
    os.killpg(process.pid, signal.SIGINT)
    assert process.wait(20) != 0
    assert [file.name for file in tmp_path.iterdir()] == ["pid"]


def need(folder: Path, *words: str) -> tuple[int, str]:
    """`.ci/nodig` as somebody who is not root, on a machine that has only what stands in `folder`."""
    for name in ("dirname", "bash", "env"):
        (folder / name).symlink_to(shutil.which(name) or "")
    (folder / "id").write_text("#!/bin/bash\necho 1000\n", "utf-8")
    (folder / "id").chmod(0o755)
    bash = str(shutil.which("bash"))
    done = subprocess.run(
        [bash, str(ROOT / ".ci/nodig"), *words], capture_output=True, text=True, check=False, env={"PATH": str(folder)}
    )
    return done.returncode, done.stdout + done.stderr


def test_what_is_there_needs_no_word(tmp_path: Path) -> None:
    assert need(tmp_path, "Iets", "iets", "true") == (0, "")


def test_who_cannot_install_reads_what_is_missing(tmp_path: Path) -> None:
    code, said = need(tmp_path, "Iets", "iets", "true", "Een ding", "ding", "false", "Nog een", "nog", "false")
    assert code == 1
    assert "Ontbreekt: Een ding\n  Ontbreekt: Nog een\n" in said
    assert "vraag uw beheerder: ding nog." in said
    assert "Iets" not in said
    assert "apt-get" not in said


def test_on_debian_without_sudo_the_command_is_shown(tmp_path: Path) -> None:
    (tmp_path / "apt-get").symlink_to("/bin/true")
    code, said = need(tmp_path, "Een ding", "ding", "false")
    assert (code, "als root met: apt-get install ding\n" in said) == (1, True)


def test_what_still_does_not_work_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / "apt-get").symlink_to("/bin/true")
    (tmp_path / "sudo").symlink_to("/usr/bin/env")
    for name in ("mktemp", "rm", "sleep", "cat", "grep"):
        (tmp_path / name).symlink_to(shutil.which(name) or "")
    code, said = need(tmp_path, "Een ding", "ding", "false")
    assert code == 1
    assert "Installeren met apt-get: ding  klaar" in said
    assert "Werkt nog steeds niet: Een ding." in said
