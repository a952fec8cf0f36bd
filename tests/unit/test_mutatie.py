"""`make mutatie` takes minutes and runs seldom: here only that its tests can be found where it lays them out."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from mutatie import mutatie


def test_the_tests_it_uses_need_nothing_that_is_left_behind(tmp_path: Path) -> None:
    mutatie.lay_out(tmp_path / "werk")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "--collect-only", "-q", "-p", "no:cacheprovider", "tests"],
        cwd=tmp_path / "werk",
        env=os.environ | {"PYTHONPATH": "src"},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr
    assert [name for name in mutatie.TESTS if f"tests/{name}::" not in done.stdout] == []
    assert all((tmp_path / "werk/src/routewijzer" / f"{name}.py").is_file() for name in mutatie.MUTATED)
