"""Lighthouse for phones on the real site: median of some runs for the heaviest page of each kind.

Lighthouse has a package file of its own beside this one, so that `make test` need not install it. It is version 12:
13 asks for Node 22 and Debian has 18. Throttling is Lighthouse's own (a slow phone on 4G, simulated). The site is
served with gzip, on an address that is also its canonical one.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from helpers import CHROMIUM
from served import served

from bench.gzipped import GzipHandler
from bench.measure import median
from routewijzer.engine import build_site

GOALS = {"performance": 98, "accessibility": 100, "best-practices": 100, "seo": 100}
METRICS = {
    "FCP": "first-contentful-paint",
    "LCP": "largest-contentful-paint",
    "TBT": "total-blocking-time",
    "CLS": "cumulative-layout-shift",
}
ROOT = Path(__file__).parents[2]
COMMAND = ROOT / "tests" / "bench" / "node_modules" / "lighthouse" / "cli" / "index.js"
CHROME_FLAGS = "--headless=new --no-sandbox --disable-gpu"
RECORDS = {"regeling": "regelingen", "regio": "regios", "praktijk": "praktijk"}
OVERVIEWS = ("regelingen", "regios", "praktijk", "opleidingen", "overstappen")


class Run(NamedTuple):
    """One run: scores of 0 to 100 per category, metrics in seconds (CLS without unit), KiB, what could be better."""

    scores: dict[str, float]
    metrics: dict[str, float]
    size: float
    faults: list[str]


def main(day: str, rounds: int) -> int:
    """Measure, print the table; 1 when a median is under its goal."""
    with (
        tempfile.TemporaryDirectory(prefix="routewijzer-lighthouse-") as folder,
        served(Path(folder) / "site", GzipHandler) as base,
    ):
        # Search engines judge the canonical address too, so the site must know where it stands.
        os.environ["ROUTEWIJZER_URL"] = base
        site = Path(folder) / "site"
        if build_site(ROOT, site, day) != 0:
            return 1
        pages = chosen(site)
        runs: dict[str, list[Run]] = {address: [] for address in pages.values()}
        for round_ in range(rounds):
            print(f"lighthouse, ronde {round_ + 1} van {rounds}, load {os.getloadavg()[0]:.1f} …", file=sys.stderr)
            for address, found in runs.items():
                found.append(measured(base + address))
    return _report(pages, runs)


def chosen(site: Path) -> dict[str, str]:
    """What is measured: kind -> address, for records and overviews the largest one."""
    pages = {"home": "", "wijzer": "wijzer/"}
    for kind, section in RECORDS.items():
        pages[kind] = _largest(site, (p for p in (site / section).rglob("index.html") if p.parent != site / section))
    pages["overzicht"] = _largest(site, (site / section / "index.html" for section in OVERVIEWS))
    return pages


def _largest(site: Path, pages: Iterator[Path]) -> str:
    largest = max(pages, key=lambda page: (page.stat().st_size, page))
    return largest.relative_to(site).as_posix().removesuffix("index.html")


def measured(address: str) -> Run:
    """One run of Lighthouse; stops with what it said when it fails."""
    command = ["node", str(COMMAND), address, "--output=json", "--quiet", "--no-enable-error-reporting"]
    command += [f"--only-categories={','.join(GOALS)}", f"--chrome-flags={CHROME_FLAGS}"]
    environment = os.environ | {"CHROME_PATH": CHROMIUM}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"lighthouse {address} gaf {done.returncode}:\n{done.stderr}")
    return run_of(json.loads(done.stdout))


def run_of(report: dict[str, Any]) -> Run:
    """What counts in a report of Lighthouse."""
    if problem := report.get("runtimeError"):
        raise SystemExit(f"lighthouse {report['requestedUrl']}: {problem['message']}")
    audits = report["audits"]
    categories = {name: report["categories"][name] for name in GOALS}
    faults = [
        f"{name}: {audits[ref['id']]['title']} ({ref['id']})"
        for name, category in categories.items()
        for ref in category["auditRefs"]
        if ref["weight"] and (audits[ref["id"]]["score"] or 0) < 1 and _counts(audits[ref["id"]])
    ]
    values = {short: audits[name]["numericValue"] for short, name in METRICS.items()}
    return Run(
        {name: 100 * category["score"] for name, category in categories.items()},
        {short: value if short == "CLS" else value / 1000 for short, value in values.items()},
        audits["total-byte-weight"]["numericValue"] / 1024,
        faults,
    )


def _counts(audit: dict[str, Any]) -> bool:
    return audit["scoreDisplayMode"] not in {"notApplicable", "manual", "informative"}


def _report(pages: dict[str, str], runs: dict[str, list[Run]]) -> int:
    rounds = len(next(iter(runs.values())))
    print(f"\nLighthouse, telefoon, mediaan van {rounds}; van elke soort de grootste pagina.")
    print(f"\n| pagina | adres | KiB | {' | '.join([*METRICS, *GOALS])} |\n|{'---|' * (3 + len(METRICS) + len(GOALS))}")
    missed = []
    for kind, address in pages.items():
        found = runs[address]
        metrics = [f"{median(run.metrics[name] for run in found):.2f}" for name in METRICS]
        scores = {name: median(run.scores[name] for run in found) for name in GOALS}
        shown = [*metrics, *(f"{score:.0f}" for score in scores.values())]
        print(f"| {kind} | {address or '/'} | {median(run.size for run in found):.0f} | {' | '.join(shown)} |")
        for name, goal in GOALS.items():
            if round(scores[name]) < goal:
                faults = sorted({fault for run in found for fault in run.faults if fault.startswith(name)})
                missed.append(f"{kind}: {name} {scores[name]:.0f}, doel {goal}. {'; '.join(faults)}")
    print("\n" + ("\n".join(["Niet gehaald:", *missed]) if missed else "Alle doelen gehaald."))
    return 1 if missed else 0
