"""Records with sources for the source watch, and the command run over them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from bronserver import Server
from cli_helpers import Run, runner


def source(url: str, **more: Any) -> dict[str, Any]:
    return {"titel": f"Bron {url[-12:]}", "url": url, "gezien_op": "2026-11-01", "soort": "officieel"} | more


def record(base: dict[str, Any], *sources: dict[str, Any]) -> dict[str, Any]:
    """The record with these sources and no other address."""
    plain = {name: value for name, value in base.items() if "https://" not in str(value)}
    return plain | {"bronnen": list(sources), "gecontroleerd_op": "2026-11-01"}


def words(server: Server, day: str, *more: str) -> list[str]:
    return ["bronnen", "--proefserver", str(server.port), "--pauze", "0", "--dag", day, *more]


def report(run: Run, *more: str) -> tuple[int, dict[str, dict[str, Any]], dict[str, Any]]:
    code, out, _ = run(*more, "--formaat", "json")
    found = json.loads(out)
    return code, {row["url"]: row for row in found["bronnen"]}, found


def at_work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs commands in a folder that is still empty; nobody waits between two requests."""
    folder = tmp_path / "bron"
    folder.mkdir()
    monkeypatch.chdir(folder)
    monkeypatch.setattr("routewijzer.commands.visiting._sleep", lambda stop, seconds: None)
    return runner(capsys)
