"""The validator of the form as the build publishes it: one module that works by itself, from npm's files."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import mini
import pytest
from helpers import ROOT

from routewijzer import assets
from routewijzer.__main__ import main

SCRIPT = """
import { Validator, format } from "./jsonschema.mjs";
format.dag = (text) => text === "vandaag";
const schema = { type: "object", properties: { a: { type: "string", format: "dag" } }, additionalProperties: false };
const said = (value) => new Validator(schema, "2020-12", false).validate(value).errors.map(({ keyword }) => keyword);
console.log(JSON.stringify([said({ a: "vandaag" }), said({ a: "morgen" }), said({ a: 1, "b/c": 2 }), said([])]));
"""


def test_the_published_validator_works_by_itself(tmp_path: Path) -> None:
    folder, files = assets.assets()
    assert folder
    text = files["formulier/jsonschema.mjs"].decode()
    assert text.startswith("/*! @cfworker/json-schema ")
    assert "MIT" in text.split("\n", 1)[0]
    assert not any(word in text for word in ("eval(", "new Function", "sourceMappingURL", "import "))
    (tmp_path / "jsonschema.mjs").write_text(text, encoding="utf-8")
    (tmp_path / "proef.mjs").write_text(SCRIPT, encoding="utf-8")
    node = shutil.which("node")
    assert node, "Node.js is nodig voor deze test (make test installeert het)"
    done = subprocess.run([node, "proef.mjs"], cwd=tmp_path, capture_output=True, text=True, check=True, timeout=60)
    assert json.loads(done.stdout) == [
        [],
        ["properties", "format"],
        ["properties", "type", "additionalProperties", "false"],
        ["type"],
    ]


def test_the_version_is_the_pinned_one() -> None:
    pinned = json.loads((ROOT / "package-lock.json").read_text("utf-8"))["packages"]
    wanted = pinned["node_modules/@cfworker/json-schema"]["version"]
    assert pinned[""]["dependencies"] == {"@cfworker/json-schema": wanted}
    assert f" {wanted} | " in assets.assets()[1]["formulier/jsonschema.mjs"].decode()


def test_without_npm_the_build_says_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    root = mini.write_project(tmp_path / "mini")
    monkeypatch.setattr(assets, "_SCHEMA", tmp_path / "node_modules")
    assert main(["bouw", "--bron", str(root), "--dag", mini.DAY, "--boom", str(tmp_path / "uit")]) == 2
    assert "npm ci --omit=dev" in capsys.readouterr().err
    assert not (tmp_path / "uit").exists()


def test_without_npm_the_engine_says_so_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from mkdocs.config import load_config
    from mkdocs.exceptions import Abort

    from site_hooks import on_config

    root = mini.write_project(tmp_path / "mini")
    monkeypatch.setattr(assets, "_SCHEMA", tmp_path / "node_modules")
    monkeypatch.setenv("ROUTEWIJZER_DAG", mini.DAY)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "0")
    with pytest.raises(Abort, match="npm ci --omit=dev"):
        on_config(load_config(str(root / "mkdocs.yml")))
