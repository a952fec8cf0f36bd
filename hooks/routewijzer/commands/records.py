"""The records that a command works on. Without word lists nothing can be said or made, so then it stops."""

from __future__ import annotations

from pathlib import Path

from ..build import check
from ..catalog import Catalog
from ..findings import CheckFailed, Finding
from ..loading import load


def loaded(root: Path) -> Catalog:
    """The records under `root`, not checked. Raises CheckFailed when a word list cannot be read."""
    catalog, findings = load(root)
    if catalog is None:
        raise CheckFailed(findings)
    return catalog


def checked(root: Path, today: str) -> tuple[Catalog, list[Finding]]:
    """The records under `root` and what can be said of them on ISO day `today`. Raises CheckFailed as `loaded`."""
    catalog, findings = check(root, today)
    if catalog is None:
        raise CheckFailed(findings)
    return catalog, findings
