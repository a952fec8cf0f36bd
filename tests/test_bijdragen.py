"""Bad contributions, the kinds that people really make: each is mended, or gets one clear message in Dutch.

`bijdragen/bijdragen.yml` holds them; `bijdragen/tabel.md` is what comes of them, written by `--bless`.
"""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml
from helpers import DAY, TESTS, copy_golden, overlay, shown

from routewijzer.build import check
from routewijzer.commands.repairing import repair, repaired
from routewijzer.mending import mend

FOLDER = TESTS / "bijdragen"
ROWS = yaml.safe_load((FOLDER / "bijdragen.yml").read_text("utf-8"))
NAMES = [row["naam"] for row in ROWS]
TABLE = FOLDER / "tabel.md"
ENGLISH = re.compile(
    r"\b(?:expected|error|line|column|invalid|found|token|mapping|character|traceback|none)\b", re.IGNORECASE
)


@dataclass(frozen=True)
class Outcome:
    """What became of one contribution: messages before and after mending, and what mending did."""

    before: list[str]
    mended: list[str]
    heals: bool
    after: list[str]


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Outcome]:
    """Every contribution, laid over a copy of its own of the proof project."""
    # Only what a contribution does may show, not that the proof project has no lines for editors.
    start = copy_golden(tmp_path_factory.mktemp("begin") / "project")
    repair(start, lambda _: True, only_show=False)
    return {row["naam"]: outcome(row["bestanden"], start, tmp_path_factory.mktemp("bijdrage")) for row in ROWS}


def outcome(files: dict[str, Any], start: Path, folder: Path) -> Outcome:
    project = overlay(shutil.copytree(start, folder / "project"), files)
    before = shown(check(project, DAY)[1])
    mended = list(repaired(project, files.__contains__))
    if mended:
        repair(project, files.__contains__, only_show=False)
        assert list(repaired(project, files.__contains__)) == []
    after = shown(check(project, DAY)[1]) if mended else before
    return Outcome(before, [f"{m.path}: {c}" for m in mended for c in m.changes], any(m.heals for m in mended), after)


def test_there_are_more_than_forty_and_each_is_another() -> None:
    assert len(NAMES) == len(set(NAMES)) >= 40


@pytest.mark.parametrize("name", NAMES)
def test_a_contribution_is_mended_or_gets_one_message(name: str, outcomes: dict[str, Outcome]) -> None:
    found = outcomes[name]
    assert found.before or found.mended
    if found.mended:
        assert found.after == [] or len(found.after) == 1
    else:
        assert len(found.before) == 1
        assert found.after == found.before
    assert found.heals == bool(set(found.before) - set(found.after))


@pytest.mark.parametrize("name", NAMES)
def test_a_message_names_the_place_and_speaks_dutch(name: str, outcomes: dict[str, Outcome]) -> None:
    for text in outcomes[name].before:
        words = re.sub(r"'[^']*'", "", text)
        assert re.match(r"(?:regelingen|regions)/[^:]+(?::\d+)?:", text)
        assert not ENGLISH.search(words), text


def table(found: dict[str, Outcome]) -> str:
    lines = [
        "# Slechte bijdragen en wat ermee gebeurt",
        "",
        "Gemaakt door `pytest tests/test_bijdragen.py --bless` uit `bijdragen.yml`.",
        "",
        "| nr | bijdrage | `controleer` zegt | `controleer --herstel` doet | daarna |",
        "|---|---|---|---|---|",
    ]
    for number, (name, one) in enumerate(found.items(), 1):
        after = "in orde" if not one.after else "dezelfde melding" if one.after == one.before else cell(one.after)
        lines.append(f"| {number} | {name} | {cell(one.before)} | {cell(one.mended)} | {after} |")
    return "\n".join(lines) + "\n"


def cell(texts: list[str]) -> str:
    short = (re.sub(r"^(?:regelingen|regions)/[^:]*?([^/:]+)(?=:)", r"\1", text) for text in texts)
    return "<br>".join(text.replace("|", "\\|").replace("<", "&lt;") for text in short) or "–"


def test_the_table_is_fresh(outcomes: dict[str, Outcome], bless: bool) -> None:
    fresh = table(outcomes)
    if bless:
        TABLE.write_text(fresh, encoding="utf-8")
    assert TABLE.read_text("utf-8") == fresh, "kijk of dit klopt, en doe dan: pytest tests/test_bijdragen.py --bless"
    print(fresh)


def test_mending_never_fails_whatever_the_bytes() -> None:
    for path in ("regelingen/x.yml", "regions/oost/praktijk/x.md", "content/over/index.md"):
        for raw in (b"", b"\xff\xfe", b"\xef\xbb\xbf", b"---", b"---\n---", b"[" * 60_000, b"a: &b c\nd: *b\n", b"\0"):
            first = mend(path, raw, None)
            assert mend(path, first.after, None).changes == ()
