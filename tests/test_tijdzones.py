"""What has to do with time says the same in Amsterdam, in UTC and in New York.

The tests below run again, in a process of their own, because a time zone is set before Python starts. Their days
are fixed. `tests/test_node.py` does the same for the JavaScript.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
ABOUT_TIME = [
    "tests/test_rules.py::test_status_vector",
    "tests/test_rules.py::test_rule_vector",
    "tests/test_rules.py::test_days_in_words",
    "tests/unit/test_clock.py",
    "tests/unit/test_feeds.py",
    "tests/unit/test_history.py",
    "tests/unit/test_moments.py",
    "tests/unit/test_words.py",
]


def run(tests: list[str], zone: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:randomly", *tests],
        cwd=ROOT,
        env={**os.environ, "TZ": zone},
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )


@pytest.mark.parametrize("zone", ["Europe/Amsterdam", "UTC", "America/New_York"])
def test_time_is_the_same_everywhere(zone: str) -> None:
    done = run(ABOUT_TIME, zone)
    assert done.returncode == 0, f"in {zone}:\n{done.stdout[-4000:]}{done.stderr}"
    passed = re.search(r"^([0-9]+) passed", done.stdout, re.MULTILINE)
    assert passed
    assert int(passed[1]) > 100


def test_the_zone_arrives(tmp_path: Path) -> None:
    """A test that only holds in Amsterdam fails elsewhere: the zone is really another one."""
    planted = tmp_path / "test_planted.py"
    planted.write_text(
        "from datetime import datetime\n\n\ndef test_hour():\n"
        "    assert datetime.fromtimestamp(1_795_305_600).hour == 1\n",
        encoding="utf-8",
    )
    codes = [run([str(planted)], zone).returncode for zone in ("Europe/Amsterdam", "UTC", "America/New_York")]
    assert codes == [0, 1, 1]
