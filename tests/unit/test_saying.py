"""What the command line says: a hint can be copied as it stands."""

from __future__ import annotations

import sys

import pytest

from routewijzer.commands.saying import routewijzer


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        (".venv/bin/routewijzer", ".venv/bin/routewijzer peil"),
        ("../.venv/bin/routewijzer", "../.venv/bin/routewijzer peil"),
        ("routewijzer", "routewijzer peil"),
        ("/usr/bin/routewijzer", "routewijzer peil"),
        ("/x/hooks/routewijzer/__main__.py", "routewijzer peil"),
        ("-c", "routewijzer peil"),
    ],
)
def test_a_command_is_shown_as_it_was_typed(monkeypatch: pytest.MonkeyPatch, typed: str, shown: str) -> None:
    monkeypatch.setattr(sys, "argv", [typed])
    assert routewijzer("peil") == shown
