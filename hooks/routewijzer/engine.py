"""Runs the engine (MkDocs) as a separate process: the core itself never imports it."""

from __future__ import annotations

import calendar
import os
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path


def build_site(root: Path, site: Path, today: str) -> int:
    """Build the complete site into `site`; the old one stays until the new one is whole. Exit code of the engine."""
    fresh = site.with_name(f".{site.name}.nieuw")
    shutil.rmtree(fresh, ignore_errors=True)
    fresh.parent.mkdir(parents=True, exist_ok=True)
    day = date.fromisoformat(today)
    environment = os.environ | {
        "ROUTEWIJZER_DAG": today,
        "NO_MKDOCS_2_WARNING": "1",
        # The day is input; so the same input gives the same bytes, also in sitemap.xml.gz.
        "SOURCE_DATE_EPOCH": str(calendar.timegm(day.timetuple())),
    }
    command = [
        sys.executable,
        "-m",
        "mkdocs",
        "build",
        "--strict",
        "--config-file",
        str(root / "mkdocs.yml"),
        "--site-dir",
        str(fresh.resolve()),
    ]
    code = subprocess.run(command, env=environment, check=False).returncode
    if code == 0:
        shutil.rmtree(site, ignore_errors=True)
        fresh.rename(site)
    else:
        shutil.rmtree(fresh, ignore_errors=True)
    return 1 if code else 0
