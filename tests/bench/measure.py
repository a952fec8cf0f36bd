"""Measuring: one process with its CPU, clock and memory; sizes of files; growth. Knows no records."""

from __future__ import annotations

import gzip
import math
import os
import re
import subprocess
import tempfile
import time
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from statistics import median as _median
from typing import NamedTuple


class Run(NamedTuple):
    """One process with everything it started: CPU and clock in seconds, peak memory in MB."""

    cpu: float
    wall: float
    memory: float
    output: str


def measure(command: Sequence[str], environment: Mapping[str, str] | None = None) -> Run:
    """Run `command`; stop with its output when it fails."""
    quiet = dict(environment or os.environ) | {"NO_MKDOCS_2_WARNING": "1"}
    with tempfile.TemporaryFile() as output:
        start = time.perf_counter()
        process = subprocess.Popen(command, stdout=output, stderr=subprocess.STDOUT, env=quiet)
        # Unlike getrusage(RUSAGE_CHILDREN) this is about one child, with its own children.
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        text = output.read().decode(errors="replace")
    if process.returncode:
        raise SystemExit(f"{' '.join(command)} gaf {process.returncode}:\n{text}")
    return Run(usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss / 1024, text)


def median(values: Iterable[float]) -> float:
    """The middle value."""
    return _median(list(values))


def exponent(first: float, last: float, numbers: Sequence[int]) -> str:
    """The power with which a cost grows: 1 is linear, 2 is quadratic."""
    return f"{math.log(last / first) / math.log(numbers[-1] / numbers[0]):.2f}" if first > 0 and last > 0 else ""


def sizes(file: Path) -> str:
    """Bytes raw and with gzip -9."""
    data = file.read_bytes()
    return f"{len(data):,} / {len(gzip.compress(data, 9, mtime=0)):,}".replace(",", ".")


def pages(site: Path, most: int = 1) -> list[Path]:
    """The first page or pages of every kind of record, relative to the site."""
    found: dict[str, list[Path]] = {}
    for file in sorted(site.rglob("*-[0-9][0-9][0-9][0-9][0-9]/index.html"), key=lambda file: file.parent.name):
        found.setdefault(file.parent.name.split("-")[0], []).append(file.relative_to(site))
    return [page for kind in found.values() for page in kind[:most]]


def words(file: Path) -> int:
    """How many words stand in the text of a page, without the frame and the crumbs."""
    text = file.read_text(encoding="utf-8").split("<article", 1)[1].split("</article", 1)[0]
    return len(re.sub(r"<nav.*?</nav>|<[^>]*>", " ", f"<{text}", flags=re.DOTALL).split())
