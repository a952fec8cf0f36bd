"""The command line: `serveer` that builds and serves, and what Ctrl+C does."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from routewijzer import __main__ as command_line
from routewijzer.engine import build_site
from routewijzer.serving import SiteServer, open_server


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder in which building always works."""
    root = tmp_path / "project"
    (root / "content").mkdir(parents=True)
    (root / "mkdocs.yml").write_text("x", encoding="utf-8")
    monkeypatch.setattr(command_line, "build_site", lambda *_: 0)
    return root


def test_serveer_goes_on_when_building_again_does_not_work(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def once(server: SiteServer, root: Path, rebuild: Callable[[], object]) -> None:
        (project / "mkdocs.yml").unlink()
        rebuild()

    monkeypatch.setattr(command_line, "serve", once)
    assert command_line.main(["serveer", "--bron", str(project), "--poort", "0"]) == 0
    assert "mkdocs.yml bestaat niet" in capsys.readouterr().err


def test_serveer_tells_about_a_taken_port_before_it_builds(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(command_line, "build_site", lambda *_: pytest.fail("er is gebouwd"))
    with open_server(project, 0) as other:
        port = other.server_port
        assert command_line.main(["serveer", "--bron", str(project), "--poort", str(port)]) == 2
    assert f"poort {port} is niet vrij" in capsys.readouterr().err


@pytest.mark.parametrize(("command", "code"), [("serveer", 0), ("bouw", 130)])
def test_ctrl_c_is_no_fault(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], command: str, code: int
) -> None:
    def stopped(*_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(command_line, "build_site", stopped)
    options = ["--poort", "0"] if command == "serveer" else []
    assert command_line.main([command, "--bron", str(project), *options]) == code
    assert capsys.readouterr().err.endswith("\ngestopt\n")


def test_ctrl_c_while_building_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(command: list[str], **_: object) -> None:
        Path(command[-1]).mkdir()
        raise KeyboardInterrupt

    monkeypatch.setattr("routewijzer.engine.subprocess.run", stopped)
    with pytest.raises(KeyboardInterrupt):
        build_site(tmp_path, tmp_path / "site", "2026-11-22")
    assert list(tmp_path.iterdir()) == []


def test_serveer_waits_for_records_that_are_not_right_yet(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    codes = iter([1, 0])
    monkeypatch.setattr(command_line, "build_site", lambda *_: next(codes))
    monkeypatch.setattr(command_line, "serve", lambda _server, _root, rebuild: rebuild())
    assert command_line.main(["serveer", "--bron", str(project), "--poort", "0"]) == 0
    said = capsys.readouterr().err
    assert 0 < said.index("verbeter wat hierboven staat") < said.index("kijk op http://127.0.0.1:")


def test_serveer_says_so_when_it_takes_another_port(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(command_line, "serve", lambda *_: None)
    with open_server(project, 0) as other:
        monkeypatch.setattr("routewijzer.serving.PORT", other.server_port)
        monkeypatch.setattr(command_line, "PORT", other.server_port)
        assert command_line.main(["serveer", "--bron", str(project)]) == 0
        assert f"poort {other.server_port} is bezet" in capsys.readouterr().err
