"""From a clean clone to a site in the browser: `git clone`, `make serve`, first answer on port 8000."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

ROOT = Path(__file__).parents[2]
ADDRESS = "http://127.0.0.1:8000/"
MOST_SECONDS = 1800


def clone_to_site() -> int:
    """Print the minutes. The clone holds what has been committed; packages are downloaded, not taken from a cache."""
    if _answers():
        print(f"er draait al iets op {ADDRESS}; stop dat eerst", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory(prefix="routewijzer-kloon-") as folder:
        clone = Path(folder) / "routewijzer"
        start = time.perf_counter()
        subprocess.run(["git", "clone", "--quiet", str(ROOT), str(clone)], check=True)
        cloned = time.perf_counter()
        served = _serve(clone)
    if served is None:
        print("`make serve` stopte zonder site", file=sys.stderr)
        return 1
    print(f"git clone: {cloned - start:.1f} s")
    print(f"make serve tot {ADDRESS} antwoordt: {served - cloned:.1f} s")
    print(f"van kale kloon tot site: {(served - start) / 60:.1f} minuten")
    return 0


def _serve(clone: Path) -> float | None:
    """The moment at which the site answers; None when `make serve` ended before that."""
    environment = {name: value for name, value in os.environ.items() if name != "VIRTUAL_ENV"}
    process = subprocess.Popen(
        ["make", "serve"],
        cwd=clone,
        env=environment | {"PIP_NO_CACHE_DIR": "1"},
        stdout=sys.stderr,
        start_new_session=True,
    )
    deadline = time.monotonic() + MOST_SECONDS
    try:
        while process.poll() is None and time.monotonic() < deadline:
            if _answers():
                return time.perf_counter()
            time.sleep(0.2)
        return None
    finally:
        if process.poll() is None:
            # `make` and what it started are one group of their own.
            os.killpg(process.pid, signal.SIGINT)
            process.wait(30)


def _answers() -> bool:
    try:
        with urlopen(ADDRESS, timeout=1) as answer:
            return bool(answer.status == 200)
    except (URLError, OSError):
        return False
