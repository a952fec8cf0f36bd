"""What makes writing records easy in an editor: .vscode, .editorconfig, the hook, and the schema of every file."""

from __future__ import annotations

import json
import re
import stat
from configparser import ConfigParser
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from helpers import ROOT, copy_golden

from routewijzer.__main__ import main
from routewijzer.loading import WORD_LISTS
from routewijzer.mending.whole import what_is
from routewijzer.models import KINDS

SETTINGS = ROOT / ".vscode"


@cache
def jsonc(name: str) -> Any:
    """JSON with lines of comments, as VS Code reads it."""
    text = (SETTINGS / name).read_text("utf-8")
    return json.loads("\n".join(line for line in text.splitlines() if not line.lstrip().startswith("//")))


def mapped(path: str) -> set[str]:
    """The schemas that the settings give a file."""
    found = set()
    for schema, patterns in jsonc("settings.json")["yaml.schemas"].items():
        hits = [p for p in patterns if re.fullmatch(p.lstrip("!").replace(".", r"\.").replace("*", "[^/]*"), path)]
        if hits and not any(pattern.startswith("!") for pattern in hits):
            found.add(schema)
    return found


FILES = sorted(
    f.relative_to(ROOT).as_posix() for name in ("regelingen", "regions") for f in (ROOT / name).rglob("*.yml")
)


def test_every_record_gets_the_schema_of_its_kind_by_settings_and_by_its_first_line() -> None:
    assert len(FILES) > 300
    wrong = []
    for path in FILES:
        what = what_is(path)
        assert what is not None, path
        first = (ROOT / path).read_text("utf-8").split("\n", 1)[0]
        target = ((ROOT / path).parent / first.split("$schema=")[-1]).resolve()
        if mapped(path) != {f"./{target.relative_to(ROOT).as_posix()}"} or not target.is_file() or first != what.first:
            wrong.append(path)
    assert wrong == []


def test_every_schema_that_is_mapped_exists_and_none_is_forgotten() -> None:
    schemas = set(jsonc("settings.json")["yaml.schemas"])
    assert all((ROOT / schema).is_file() for schema in schemas)
    named = {Path(schema).name.removesuffix(".schema.json") for schema in schemas}
    lists = {name.removeprefix("_").removesuffix(".yml") for name in WORD_LISTS}
    # A practice is Markdown; that file says itself what its fields are.
    assert named == {kind.name for kind in KINDS.values() if kind.suffix == ".yml"} | lists


def test_the_tasks_run_what_exists_and_show_findings_on_their_lines(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    project = copy_golden(tmp_path / "project")
    (project / "regelingen/straks.yml").write_text("naam: [\n", encoding="utf-8")
    (project / "regelingen/Fout.yml").write_text("naam: x\n", encoding="utf-8")
    main(["controleer", "--bron", str(project)])
    lines = capsys.readouterr().out.splitlines()
    tasks = [task for task in jsonc("tasks.json")["tasks"] if task["problemMatcher"]]
    assert len(tasks) == 3
    for task in tasks:
        pattern = task["problemMatcher"]["pattern"]
        found = [re.fullmatch(pattern["regexp"], line) for line in lines]
        assert all(found)
        places = {(hit.group(pattern["file"]), hit.group(pattern["line"])) for hit in found if hit}
        assert {("regelingen/Fout.yml", None), ("regelingen/straks.yml", "1")} <= places


def test_the_extensions_that_are_advised_are_the_ones_the_settings_need() -> None:
    assert set(jsonc("extensions.json")["recommendations"]) == {"redhat.vscode-yaml", "editorconfig.editorconfig"}
    assert jsonc("settings.json")["redhat.telemetry.enabled"] is False
    assert jsonc("settings.json")["yaml.schemaStore.enable"] is False


def test_the_editor_writes_what_mending_wants() -> None:
    config = ConfigParser()
    config.read_string("[top]\n" + (ROOT / ".editorconfig").read_text("utf-8"))
    every = config["*"]
    wanted = {"charset": "utf-8", "end_of_line": "lf", "indent_style": "space", "indent_size": "2"}
    assert wanted.items() <= dict(every).items()
    assert every["trim_trailing_whitespace"] == every["insert_final_newline"] == "true"


def test_the_hook_can_run_and_both_ways_run_the_same() -> None:
    hook = ROOT / ".githooks/pre-commit"
    assert hook.stat().st_mode & stat.S_IXUSR
    (repo,) = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text("utf-8"))["repos"]
    (one,) = repo["hooks"]
    assert one["entry"] == ".githooks/pre-commit"
    assert all(re.search(one["files"], path) for path in ("regelingen/x.yml", "regions/a/regio.yml", "content/x.md"))
    assert not re.search(one["files"], "hooks/x.py")
    assert "core.hooksPath .githooks" in (ROOT / "Makefile").read_text("utf-8")
