"""Shared by the tests: the proof project (`golden/invoer`), copies of it, and files laid over a copy."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import yaml

from routewijzer.findings import Finding
from routewijzer.reading import read_yaml
from routewijzer.tree import page_parts

DAY = "2026-11-21"
TESTS = Path(__file__).resolve().parent
ROOT = TESTS.parent
GOLDEN = TESTS / "golden" / "invoer"
# The shell is Chromium without windows: the same pages, three times as fast to open as with `--headless`.
CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium-headless-shell")


def day_of_records(root: Path = ROOT) -> str:
    """The day of the last check of a real record: from that day on every one of them may be published."""
    files = [file for folder in ("regelingen", "regions") for file in (root / folder).rglob("*.*")]
    return max(day for file in files for day in re.findall(r"(?m)^gecontroleerd_op: (\S+)$", file.read_text("utf-8")))


def yaml_value(text: str) -> Any:
    """What the strict reader makes of a text in which it finds nothing wrong."""
    document, findings = read_yaml(text, "regelingen/x.yml")
    assert findings == []
    assert document is not None
    return document.value


def page_body(content: str) -> str:
    """The HTML of a page output, without its front matter."""
    return page_parts(content)[1]


def copy_golden(target: Path) -> Path:
    """A copy of the proof project in `target`, which may not exist yet. Its mkdocs.yml works from there too."""
    shutil.copytree(GOLDEN, target)
    config = target / "mkdocs.yml"
    config.write_text(config.read_text("utf-8").replace("../../..", ROOT.as_posix()), encoding="utf-8")
    return target


def overlay(root: Path, files: Mapping[str, Any]) -> Path:
    """Lay files over `root`, by path. What a file becomes:

    text             exactly that text
    null             nothing: the file or folder is taken away
    {vervang: …}     the same text with each old part, which must occur once, replaced by the new
    {erbij: text}    the same text with this at the end
    {codering: c}    the same text in another encoding (also beside vervang and erbij)
    {regeleinde: e}  the same text with other ends of lines (the same)
    {hex: "ff fe"}   these bytes
    {herhaal: x, keer: n, voor: a, na: b}   a, then n times x, then b
    {koppeling: doel}   a symbolic link
    """
    for path, what in files.items():
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        if what is None:
            shutil.rmtree(file) if file.is_dir() else file.unlink()
        elif isinstance(what, Mapping) and "koppeling" in what:
            file.symlink_to(what["koppeling"])
        else:
            file.write_bytes(_content(file, what))
    return root


def _content(file: Path, what: Any) -> bytes:
    if isinstance(what, str):
        return what.encode()
    if "hex" in what:
        return bytes.fromhex(what["hex"])
    if "herhaal" in what:
        return (what.get("voor", "") + what["herhaal"] * what["keer"] + what.get("na", "")).encode()
    text = file.read_text("utf-8")
    for old, new in what.get("vervang", {}).items():
        assert text.count(old) == 1, f"{file}: {old!r} staat er {text.count(old)} keer, niet één keer"
        text = text.replace(old, new)
    text = (text + what.get("erbij", "")).replace("\n", what.get("regeleinde", "\n"))
    return text.encode(what.get("codering", "utf-8"))


def load_fixture(file: Path) -> dict[str, Any]:
    """A fixture of faults: `bestanden` to lay over the proof project, `verwacht` the findings as text."""
    fixture: dict[str, Any] = yaml.safe_load(file.read_text("utf-8"))
    assert fixture["bestanden"], file
    assert set(fixture) <= {"uitleg", "bestanden", "verwacht"}, file
    return fixture


def shown(findings: Iterable[Finding]) -> list[str]:
    """Findings as people see them, in order of place."""
    return [str(finding) for finding in sorted(findings)]
