"""One copy of the proof project for all forms: whatever a form writes is taken away again."""

from __future__ import annotations

from pathlib import Path

import pytest
from helpers import copy_golden
from robot.formulieren import catalog_of

from routewijzer.catalog import Catalog


@pytest.fixture(scope="session")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The source that a form lands in."""
    return copy_golden(tmp_path_factory.mktemp("melding") / "bron")


@pytest.fixture(scope="session")
def catalog(root: Path) -> Catalog:
    """What is in it."""
    return catalog_of(root)
