"""Runs the engine (MkDocs) as a separate process: the core itself never imports it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path


def build_site(root: Path, site: Path, today: str, edit_url: str = "", regio: str = "") -> int:
    """Build the complete site into `site`; the old one stays until the new one is whole. 0 when it is.

    `edit_url` is the address before a source path for 'wijzig dit', `regio` the slug of the region whose own
    site it is; '' leaves what the environment says.

    Raises ValueError when `site` holds anything else than a site that was built before.
    """
    site = site.resolve()
    _require_replaceable(root.resolve(), site)
    fresh, old = (site.with_name(f".{site.name}.{word}") for word in ("nieuw", "oud"))
    shutil.rmtree(fresh, ignore_errors=True)
    fresh.parent.mkdir(parents=True, exist_ok=True)
    environment = os.environ | {
        "ROUTEWIJZER_DAG": today,
        "NO_MKDOCS_2_WARNING": "1",
    }
    if edit_url:
        environment["ROUTEWIJZER_BEWERK_URL"] = edit_url
    if regio:
        environment["ROUTEWIJZER_REGIO"] = regio
    command = [
        sys.executable,
        "-m",
        "mkdocs",
        "build",
        "--strict",
        "--quiet",
        "--config-file",
        str(root / "mkdocs.yml"),
        "--site-dir",
        str(fresh),
    ]
    try:
        code = subprocess.run(command, env=environment, check=False).returncode
        if code == 0:
            shutil.rmtree(old, ignore_errors=True)
            if site.exists():
                site.rename(old)
            fresh.rename(site)
            shutil.rmtree(old, ignore_errors=True)
    finally:  # also after Ctrl+C
        shutil.rmtree(fresh, ignore_errors=True)
    return 1 if code else 0


def _require_replaceable(root: Path, site: Path) -> None:
    # Building takes the folder away, so it may never be a folder with anything else in it.
    if root.is_relative_to(site):
        raise ValueError(f"{site} is de bron zelf; kies een andere map voor de site")
    if site.exists() and not site.is_dir():
        raise ValueError(f"{site} is een bestand; kies een map voor de site")
    if site.is_dir() and any(site.iterdir()) and not (site / "404.html").is_file():
        raise ValueError(f"{site} is niet leeg en is geen gebouwde site; kies een andere map")
