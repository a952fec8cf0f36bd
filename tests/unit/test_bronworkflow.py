"""The workflow of the source watch: never at a pull request, who visits may not write, and its words exist."""

from __future__ import annotations

import re
import shlex
from itertools import pairwise
from typing import Any

import pytest
import yaml
from mini import DAY, ROOT

from routewijzer.__main__ import COMMANDS
from routewijzer.arguments import CACHE, parser

TEXT = (ROOT / ".github/workflows/bronnen.yml").read_text("utf-8")


@pytest.fixture(scope="module")
def workflow() -> dict[Any, Any]:
    return dict(yaml.safe_load(TEXT))


def test_it_runs_on_a_clock_or_by_hand_only(workflow: dict[Any, Any]) -> None:
    # YAML 1.1 reads the word `on` as true.
    assert set(workflow[True]) == {"schedule", "workflow_dispatch"}


def test_who_visits_others_may_not_write(workflow: dict[Any, Any]) -> None:
    assert workflow["permissions"] == {}
    assert workflow["jobs"]["bezoeken"]["permissions"] == {"contents": "read"}
    assert "token" not in str(workflow["jobs"]["bezoeken"]).lower()
    assert workflow["jobs"]["lijsten"]["permissions"] == {"contents": "read", "issues": "write"}


def test_a_failure_is_visited_again_at_least_a_day_later(workflow: dict[Any, Any]) -> None:
    (schedule,) = workflow[True]["schedule"]
    days = sorted(int(day) for day in schedule["cron"].split()[-1].split(","))
    assert [later - day for day, later in pairwise(days)] == [2]


def test_every_action_is_pinned() -> None:
    used = re.findall(r"uses: (\S+)", TEXT)
    assert used
    assert [one for one in used if not re.fullmatch(r"actions/[\w/-]+@[0-9a-f]{40}", one)] == []


def test_the_command_and_the_cache_are_what_they_are_here() -> None:
    command = re.search(r"bin/routewijzer (bronnen (?:.|\\\n)*?) >", TEXT)
    assert command
    given = parser(COMMANDS, DAY).parse_args(shlex.split(command[1].replace("\\\n", " ")))
    assert (given.formaat, given.zonder_bezoek, given.proefserver) == ("json", False, None)
    assert set(re.findall(r"path: (\.cache\S*)", TEXT)) == {CACHE.as_posix()} == {given.cache.as_posix()}


def test_no_two_workflows_write_the_issues_of_the_regions_at_once(workflow: dict[Any, Any]) -> None:
    other = yaml.safe_load((ROOT / ".github/workflows/redactie.yml").read_text("utf-8"))
    assert workflow["jobs"]["lijsten"]["concurrency"] == other["concurrency"]
