"""Options and fixtures for every test."""

from __future__ import annotations

from pathlib import Path

import pytest
from helpers import copy_golden


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--bless",
        action="store_true",
        help="neem de nieuwe uitkomsten over als verwachte uitkomsten (tests/golden/verwacht)",
    )


@pytest.fixture(scope="session")
def bless(request: pytest.FixtureRequest) -> bool:
    """Whether expected outcomes must be rewritten instead of compared."""
    return bool(request.config.getoption("--bless"))


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A fresh copy of the proof project, to change at will."""
    return copy_golden(tmp_path / "project")
