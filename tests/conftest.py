"""Options and fixtures for every test."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from helpers import copy_golden
from hypothesis import HealthCheck, settings

# A slow machine is not a fault; in CI the same cases come back every time.
settings.register_profile(
    "routewijzer", deadline=None, derandomize="CI" in os.environ, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("routewijzer")


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
