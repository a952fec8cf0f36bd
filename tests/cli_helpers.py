"""Runs a command of the command line inside this process, or as a process of its own."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import mini
import pytest

from routewijzer.__main__ import COMMANDS, main

Result = tuple[int, str, str]
Run = Callable[..., Result]


def runner(capsys: pytest.CaptureFixture[str]) -> Run:
    """A function that runs one command, on the fixed day unless it names another: exit code, output, messages."""

    def call(*words: str) -> Result:
        dated = words[0] in COMMANDS and not {"--help", "--dag"} & set(words)
        try:
            code = main([*words, *(["--dag", mini.DAY] if dated else [])])
        except SystemExit as stopped:
            code = int(stopped.code or 0)
        out, err = capsys.readouterr()
        assert "Traceback" not in out + err
        return code, out, err

    return call


def spawn(*words: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    """The same as a process of its own, so that a crash shows too."""
    return subprocess.run(
        [sys.executable, "-m", "routewijzer", *words], capture_output=True, text=True, check=False, cwd=cwd, timeout=300
    )
