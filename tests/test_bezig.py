"""`.ci/bezig`: what `make` shows while it installs: that it goes on, how long it took, and why it failed."""

from __future__ import annotations

import os
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
    assert err.startswith("gewoon\nstuk\n\nMislukt: Iets doen. ")


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
