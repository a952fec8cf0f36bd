"""Places the comment under a pull request, after the job that had no rights: `python3 -m routewijzer.robot.comment`.

Runs on the version of this code on the main branch. From the other job comes nothing but a report, whose
shape is checked; which pull request it belongs to comes from GitHub itself.
"""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import quote

from ..verschil.comment import MARK, markdown
from ..verschil.report import from_json
from .client import Client

ARTIFACT = "verschil"
FILE = "verschil.json"
_SHA = re.compile(r"[0-9a-f]{40}")


def place(event: Mapping[str, Any], environment: Mapping[str, str]) -> int | None:
    """Make or update the comment for the run in `event`; the number of the pull request, or None without one."""
    run = event["workflow_run"]
    number_of_run, sha = int(run["id"]), str(run["head_sha"])
    if not _SHA.fullmatch(sha):
        raise ValueError("de versie van de controle heeft geen goede naam")
    client = Client(environment)
    number = _pull_request(client, run, sha)
    if number is None:
        _say("bij deze versie hoort geen open voorstel (meer)")
        return None
    raw = client.artifact(number_of_run, ARTIFACT, FILE)
    if raw is None:
        _say("de controle heeft geen verslag gemaakt")
        return number
    server = environment.get("GITHUB_SERVER_URL", "https://github.com")
    pages = environment.get("ROUTEWIJZER_VOORBEELD_URL", "").replace("{nummer}", str(number))
    preview = pages or f"{server}/{client.repo}/actions/runs/{number_of_run}#artifacts"
    client.say(number, MARK, markdown(from_json(raw), preview, pages))
    _say(f"het bericht bij voorstel {number} is bijgewerkt")
    return number


def _pull_request(client: Client, run: Mapping[str, Any], sha: str) -> int | None:
    """The open pull request whose newest version is the one that was checked."""
    owner = (run.get("head_repository") or {}).get("owner", {}).get("login", "")
    head = quote(f"{owner}:{run['head_branch']}", safe="")
    found = [
        one
        for one in client.call("GET", f"pulls?state=open&per_page=100&head={head}")
        if one["head"]["sha"] == sha and one["base"]["repo"]["full_name"] == client.repo
    ]
    return int(found[0]["number"]) if len(found) == 1 else None


def _say(text: str) -> None:
    print(text, file=sys.stderr)


def main(environment: Mapping[str, str]) -> int:
    """Run inside a workflow: the event in a file, the number of the pull request to the next step."""
    try:
        event = json.loads(Path(environment["GITHUB_EVENT_PATH"]).read_bytes())
        number = place(event, environment)
    except ValueError as error:
        _say(f"dat lukt niet: {error}")
        return 1
    if number is not None and (output := environment.get("GITHUB_OUTPUT")):
        with Path(output).open("a", encoding="utf-8") as file:
            file.write(f"nummer={number}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(os.environ))
