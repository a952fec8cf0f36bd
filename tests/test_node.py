"""Runs the JavaScript tests (`node --test`), in time zones on both sides of the date line."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
FILES = sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "tests/web").glob("*.test.mjs"))


def run(files: list[str], zone: str) -> subprocess.CompletedProcess[str]:
    node = shutil.which("node")
    assert node, "Node.js is nodig voor deze test (make test installeert het)"
    # The files by name: a folder or a pattern means something else in each version of Node.
    return subprocess.run(
        [node, "--test", "--test-reporter=tap", *files],
        cwd=ROOT,
        env={**os.environ, "TZ": zone, "NO_COLOR": "1"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=240,
        check=False,
    )


def readable(output: str) -> str:
    """Only the failed tests with what was expected, and the totals."""
    lines = output.splitlines()
    kept: list[str] = []
    inside = False
    for line in lines:
        if re.match(r"\s*not ok ", line):
            inside = True
        elif re.match(r"\s*(ok |# Subtest)", line):
            inside = False
        if (inside and "node:internal" not in line) or re.match(r"# (tests|pass|fail) ", line):
            kept.append(line)
    return "\n".join(kept)


@pytest.mark.parametrize("zone", ["Europe/Amsterdam", "UTC", "America/New_York", "Pacific/Kiritimati"])
def test_javascript(zone: str) -> None:
    assert len(FILES) >= 5
    done = run(FILES, zone)
    assert done.returncode == 0, f"node --test in {zone}:\n{readable(done.stdout)}\n{done.stderr}"
    passed = re.search(r"^# pass ([0-9]+)$", done.stdout, re.MULTILINE)
    assert passed
    assert int(passed.group(1)) >= 200


def test_a_failing_javascript_test_fails_here(tmp_path: Path) -> None:
    planted = tmp_path / "planted.test.mjs"
    planted.write_text(
        'import assert from "node:assert/strict";\nimport { test } from "node:test";\n'
        'test("een fout", () => assert.equal(1, 2));\ntest("goed", () => {});\n',
        encoding="utf-8",
    )
    done = run([str(planted)], "UTC")
    assert done.returncode != 0
    text = readable(done.stdout)
    assert "een fout" in text
    assert "expected: 2" in text
    assert "- goed" not in text
