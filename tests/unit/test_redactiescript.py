"""`.ci/redactielijst`: week after week one issue per region, with a stand-in for `gh` that keeps issues in a file."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import mini
import pytest

SCRIPT = mini.ROOT / ".ci/redactielijst"
GH = """#!{python}
import json, os, sys
from pathlib import Path
file, words = Path(os.environ["ISSUES"]), sys.argv[1:]
assert os.environ["GH_TOKEN"] == "geheim"
issues = json.loads(file.read_text("utf-8"))
options = {{name: value for name, value in zip(words, words[1:]) if name.startswith("--")}}
def body():
    return Path(options["--body-file"]).read_text("utf-8")
match words[:2]:
    case ["label", "create"]:
        assert words[2] == "redactielijst" and "--force" in words
    case ["issue", "list"]:
        assert (options["--label"], options["--state"]) == ("redactielijst", "all")
        names = options["--json"].split(",")
        print(json.dumps([{{name: issue[name] for name in names}} for issue in issues]))
    case ["issue", "create"]:
        assert options["--label"] == "redactielijst"
        issues.append({{"number": len(issues) + 1, "state": "OPEN", "title": options["--title"], "body": body()}})
    case ["issue", "edit"]:
        issues[int(words[2]) - 1].update(title=options["--title"], body=body())
    case ["issue", "reopen" | "close" as how]:
        issues[int(words[2]) - 1]["state"] = "OPEN" if how == "reopen" else "CLOSED"
    case _:
        sys.exit(f"onbekend: {{words}}")
file.write_text(json.dumps(issues), encoding="utf-8")
with Path(os.environ["CALLS"]).open("a", encoding="utf-8") as calls:
    calls.write(" ".join(words[:2]) + "\\n")
"""


class Week:
    """One repository with its issues; every call is the workflow of a week."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.issues_file, self.calls_file = folder / "issues.json", folder / "calls.txt"
        self.issues_file.write_text("[]", encoding="utf-8")
        (folder / "bin").mkdir()
        self.program("gh", GH.format(python=sys.executable))
        # The token is for `gh` alone.
        run = f'test -z "${{GH_TOKEN:-}}" && exec {sys.executable} -m routewijzer "$@"'
        self.program("routewijzer", f"#!/usr/bin/env bash\n{run}\n")

    def program(self, name: str, text: str) -> None:
        file = self.folder / "bin" / name
        file.write_text(text, encoding="utf-8")
        file.chmod(0o755)

    def run(self, day: str) -> list[str]:
        """The calls that change something."""
        self.calls_file.write_text("", encoding="utf-8")
        env = os.environ | {
            "PATH": f"{self.folder / 'bin'}:{os.environ['PATH']}",
            "PYTHONPATH": str(mini.ROOT / "hooks"),
            "ROUTEWIJZER": str(self.folder / "bin/routewijzer"),
            "GH_TOKEN": "geheim",
            "ISSUES": str(self.issues_file),
            "CALLS": str(self.calls_file),
        }
        done = subprocess.run(
            [SCRIPT, "lijst", "--dag", day, "--bron", "bron", "--site-url", "https://voorbeeld.nl"],
            cwd=self.folder,
            env=env,
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        assert done.returncode == 0, done.stderr
        calls = self.calls_file.read_text("utf-8").splitlines()
        return [call for call in calls if call not in ("label create", "issue list")]

    @property
    def issues(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = json.loads(self.issues_file.read_text("utf-8"))
        return found


@pytest.fixture
def week(tmp_path: Path) -> Week:
    mini.write_project(tmp_path / "bron")
    return Week(tmp_path)


def test_from_nothing_to_do_to_done(week: Week) -> None:
    assert week.run("2026-11-21") == []
    assert week.run("2027-12-01") == ["issue create", "issue create"]
    assert [(i["number"], i["title"], i["state"]) for i in week.issues] == [
        (1, "Redactielijst: heel Nederland", "OPEN"),
        (2, "Redactielijst: Oost", "OPEN"),
    ]
    # Another week with the same work: nobody is bothered.
    assert week.run("2027-12-08") == []
    # Somebody ticks a box, and a programme is looked after.
    ticked = week.issues
    ticked[1]["body"] = ticked[1]["body"].replace("- [ ] [Oost]", "- [x] [Oost]")
    assert "- [x] [Oost]" in ticked[1]["body"]
    week.issues_file.write_text(json.dumps(ticked), encoding="utf-8")
    done = {"gecontroleerd_op": "2027-12-09"}
    mini.write_project(week.folder / "bron", {"regions/oost/programmas/brigade.yml": mini.PROGRAMMA | done})
    assert week.run("2027-12-15") == ["issue edit"]
    body = week.issues[1]["body"]
    assert ("- [x] [Oost](https://voorbeeld.nl/regios/oost/)" in body, "Brigade" in body) == (True, False)
    # All is looked after: the issue of the region closes, and opens again a year later.
    east = {path: fields | done for path, fields in mini.RECORDS.items() if path.startswith("regions/oost/")}
    mini.write_project(week.folder / "bron", east)
    assert week.run("2027-12-22") == ["issue edit", "issue close"]
    assert (week.issues[1]["state"], "niets om na te kijken" in week.issues[1]["body"]) == ("CLOSED", True)
    assert week.run("2027-12-29") == []
    assert week.run("2028-12-20") == ["issue edit", "issue reopen"]
    assert [issue["state"] for issue in week.issues] == ["OPEN", "OPEN"]


def test_a_program_that_fails_stops_the_script(week: Week) -> None:
    week.program("routewijzer", "#!/usr/bin/env bash\nexit 3\n")
    with pytest.raises(AssertionError):
        week.run("2027-12-01")
    assert week.issues == []
