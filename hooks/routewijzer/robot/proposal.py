"""Opens a pull request from a form, or says what is still wrong: `python3 -m routewijzer.robot.proposal`.

Runs on the main branch, after a job without rights read the form. From that job comes one record; its
place and size are checked here again. Nothing of it is run, and no branch but `melding/<number>` is touched.
"""

from __future__ import annotations

import base64
import json
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import quote

from ..melding.outcome import Outcome, from_json
from ..verschil.comment import text
from .client import Client, Refused

ARTIFACT = "melding"
FILE = "melding.json"
MARK = "<!-- routewijzer: melding -->"
MAIN = "main"
CHECK = "controle.yml"
_BODY = """Gemaakt van melding #{issue}. Kijk de bron na en loop het hele record na: daar staat `gecontroleerd_op` voor.
Klopt het? Zet dan `zekerheid` goed.

Closes #{issue}
"""


def propose(event: Mapping[str, Any], environment: Mapping[str, str]) -> int | None:
    """Open or update the proposal for the issue in `event`; its number, or None when there is none."""
    issue = int(event["issue"]["number"])
    client = Client(environment)
    raw = client.artifact(int(environment["GITHUB_RUN_ID"]), ARTIFACT, FILE)
    if raw is None:
        raise ValueError("het formulier is niet gelezen")
    outcome = from_json(raw)
    if outcome.reasons:
        client.say(issue, MARK, _not_yet(outcome))
        return None
    branch = f"melding/{issue}"
    _write(client, branch, issue, outcome)
    number = _pull_request(client, branch, issue, outcome)
    # What this robot makes starts no workflow by itself.
    client.call("POST", f"actions/workflows/{CHECK}/dispatches", {"ref": branch})
    client.say(issue, MARK, f"{MARK}\n\nDank u wel. Van uw melding is een voorstel gemaakt: #{number}.\n")
    return number


def _not_yet(outcome: Outcome) -> str:
    reasons = "\n".join(f"- {text(reason, 600)}" for reason in outcome.reasons)
    return (
        f"{MARK}\n\nDank u wel voor uw melding. Er kan nog niet vanzelf een voorstel van worden gemaakt:\n\n"
        f"{reasons}\n\n"
        "Pas uw melding aan, dan wordt het opnieuw geprobeerd. Of laat haar zo; dan kijkt een redacteur.\n"
    )


def _write(client: Client, branch: str, issue: int, outcome: Outcome) -> None:
    """The branch as the main branch is now, with one commit that holds the record."""
    start = client.call("GET", f"git/ref/heads/{MAIN}")["object"]["sha"]
    try:
        client.call("POST", "git/refs", {"ref": f"refs/heads/{branch}", "sha": start})
    except Refused as refused:
        if refused.status != 422:
            raise
        client.call("PATCH", f"git/refs/heads/{branch}", {"sha": start, "force": True})
    place = f"contents/{quote(outcome.path)}"
    change = {
        "message": f"melding {issue}: {outcome.path}",
        "content": base64.b64encode(outcome.text.encode()).decode(),
        "branch": branch,
    }
    try:
        change["sha"] = client.call("GET", f"{place}?ref={quote(branch, safe='')}")["sha"]
    except Refused as refused:
        if refused.status != 404:
            raise
    client.call("PUT", place, change)


def _pull_request(client: Client, branch: str, issue: int, outcome: Outcome) -> int:
    owner = client.repo.split("/")[0]
    head = quote(f"{owner}:{branch}", safe="")
    known = client.call("GET", f"pulls?state=open&per_page=100&head={head}")
    if known:
        return int(known[0]["number"])
    made = client.call(
        "POST",
        "pulls",
        {
            "title": f"Melding {issue}: {outcome.path}",
            "head": branch,
            "base": MAIN,
            "body": _BODY.format(issue=issue),
        },
    )
    return int(made["number"])


def main(environment: Mapping[str, str]) -> int:
    """Run inside a workflow; 1 when it did not work out."""
    try:
        event = json.loads(Path(environment["GITHUB_EVENT_PATH"]).read_bytes())
        number = propose(event, environment)
    except ValueError as error:
        print(f"dat lukt niet: {error}", file=sys.stderr)
        return 1
    print(f"voorstel {number}" if number else "nog geen voorstel", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main(os.environ))
