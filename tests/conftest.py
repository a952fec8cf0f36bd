"""Options and fixtures for every test."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import mini
import pytest
from cli_helpers import Run, runner
from helpers import copy_golden
from hypothesis import HealthCheck, settings

pytest_plugins = ["proef"]

# A slow machine is not a fault; in CI the same cases come back every time.
settings.register_profile(
    "routewijzer", deadline=None, derandomize="CI" in os.environ, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("routewijzer")

Twin = Callable[[str, list[Any]], list[Any]]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--bless",
        action="store_true",
        help="neem de nieuwe uitkomsten over als verwachte uitkomsten (tests/golden/verwacht)",
    )


@pytest.fixture(scope="session")
def bless(request: pytest.FixtureRequest) -> bool:
    """Whether expected outcomes must be rewritten instead of compared."""
    return bool(request.config.getoption("--bless"))


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A fresh copy of the proof project, to change at will."""
    return copy_golden(tmp_path / "project")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The folder of a tiny project of its own, to change at will."""
    return mini.write_project(tmp_path / "bron")


@pytest.fixture
def run(root: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs a command of the command line in that folder."""
    monkeypatch.chdir(root)
    return runner(capsys)


@pytest.fixture(scope="session")
def twin() -> Iterator[Twin]:
    """Asks the browser's code, in one Node process for all cases."""
    node = shutil.which("node")
    assert node, "Node.js is nodig voor deze test (make test installeert het)"
    with subprocess.Popen(
        [node, "tests/web/twin.mjs"],
        cwd=Path(__file__).parents[1],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    ) as process:
        assert process.stdin
        assert process.stdout

        def ask(what: str, cases: list[Any]) -> list[Any]:
            assert process.stdin
            assert process.stdout
            # JSON has no word for infinity, but 1e400 is read as that by both.
            process.stdin.write(json.dumps({what: cases}).replace("Infinity", "1e400") + "\n")
            process.stdin.flush()
            line = process.stdout.readline()
            assert line, "the Node process stopped"
            return list(json.loads(line))

        yield ask
        process.stdin.close()
