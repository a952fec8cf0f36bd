"""The robot that may write opens one proposal per form, with one record, and trusts nothing that it is handed."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from robot.github import REPO, GitHub, packed, running

from routewijzer.melding.outcome import MOST_TEXT, Outcome
from routewijzer.robot.proposal import ARTIFACT, FILE, MARK, main, propose

HOOKS = Path(__file__).resolve().parents[2] / "hooks"
EVENT = {"issue": {"number": 12, "body": "${{ github.token }}"}}
PATH = "regions/oost/programmas/huis-van-het-vak.yml"
TEXT = 'naam: "Huis van het vak"\n'


@pytest.fixture
def hub() -> Iterator[GitHub]:
    with running() as found:
        yield found


def deliver(hub: GitHub, outcome: Outcome) -> None:
    hub.artifacts = [(ARTIFACT, packed(FILE, outcome.to_json().encode()))]


def environment(hub: GitHub) -> dict[str, str]:
    return hub.environment(GITHUB_RUN_ID="99")


def test_a_sound_form_becomes_one_proposal(hub: GitHub) -> None:
    deliver(hub, Outcome(PATH, TEXT))
    assert propose(EVENT, environment(hub)) == 40
    assert hub.refs["heads/melding/12"] == hub.refs["heads/main"]
    assert hub.files == {("melding/12", PATH): TEXT}
    assert hub.pulls[0]["title"] == f"Melding 12: {PATH}"
    assert "Closes #12" in hub.pulls[0]["body"]
    assert hub.dispatched == [{"workflow": "controle.yml", "ref": "melding/12"}]
    assert [one["body"] for one in hub.comments] == [
        f"{MARK}\n\nDank u wel. Van uw melding is een voorstel gemaakt: #40.\n"
    ]


def test_an_edited_form_updates_the_same_proposal(hub: GitHub) -> None:
    deliver(hub, Outcome(PATH, TEXT))
    propose(EVENT, environment(hub))
    hub.refs["heads/main"] = "1" * 40
    other = "regions/oost/programmas/anders.yml"
    deliver(hub, Outcome(other, TEXT))
    assert propose(EVENT, environment(hub)) == 40
    assert hub.refs["heads/melding/12"] == "1" * 40
    assert hub.files == {("melding/12", other): TEXT}  # what the first version made is gone
    assert (len(hub.pulls), len(hub.comments), len(hub.dispatched)) == (1, 1, 2)


def test_a_change_of_a_record_replaces_it(hub: GitHub) -> None:
    hub.files[("main", PATH)] = "oud"
    deliver(hub, Outcome(PATH, TEXT))
    propose(EVENT, environment(hub))
    assert hub.files == {("main", PATH): "oud", ("melding/12", PATH): TEXT}


def test_a_form_with_faults_gets_an_answer_that_does_nothing(hub: GitHub) -> None:
    deliver(hub, Outcome(reasons=("'Naam' is niet ingevuld", "@iedereen <img src=x> [x](https://evil.nl) #1")))
    assert propose(EVENT, environment(hub)) is None
    assert (hub.pulls, hub.files, hub.dispatched, set(hub.refs)) == ([], {}, [], {"heads/main"})
    body = hub.comments[0]["body"]
    assert "- 'Naam' is niet ingevuld\n" in body
    assert not {"@iedereen", "<img", "](https", "#1 "} & set(body.split(" "))
    assert "https://evil" not in body
    deliver(hub, Outcome(PATH, TEXT))
    propose(EVENT, environment(hub))
    assert len(hub.comments) == 1
    assert "voorstel gemaakt: #40" in hub.comments[0]["body"]


WRONG = {
    "omhoog": Outcome("regions/../hooks/x.yml", TEXT),
    "code": Outcome("hooks/routewijzer/__main__.py", TEXT),
    "workflow": Outcome(".github/workflows/x.yml", TEXT),
    "woordenlijst": Outcome("regelingen/_begrippen.yml", TEXT),
    "hoofdletter": Outcome("regelingen/X.yml", TEXT),
    "wortel": Outcome("/regelingen/x.yml", TEXT),
    "vraagteken": Outcome("regelingen/x.yml?ref=main", TEXT),
    "nieuwe-regel": Outcome("regelingen/x.yml\n", TEXT),
    "leeg": Outcome("regelingen/x.yml", ""),
    "niets": Outcome(),
    "groot": Outcome(PATH, "x" * (MOST_TEXT + 1)),
    "veel-redenen": Outcome(reasons=("x",) * 51),
    "lange-reden": Outcome(reasons=("x" * 2001,)),
}


@pytest.mark.parametrize("outcome", WRONG.values(), ids=WRONG)
def test_what_is_no_record_is_refused(hub: GitHub, outcome: Outcome) -> None:
    deliver(hub, outcome)
    with pytest.raises(ValueError, match=r"plaats van een record|64 kB|reden"):
        propose(EVENT, environment(hub))
    assert [method for method, *_ in hub.seen if method != "GET"] == []


@pytest.mark.parametrize(
    "raw",
    [b"{", b"[]", b'{"path": 1, "text": "x", "reasons": []}', b"[" * 100_000],
    ids=["half", "lijst", "getal", "diep"],
)
def test_what_is_no_outcome_is_refused(hub: GitHub, raw: bytes) -> None:
    hub.artifacts = [(ARTIFACT, packed(FILE, raw))]
    with pytest.raises(ValueError, match=r"uitkomst|geen tekst"):
        propose(EVENT, environment(hub))


def test_without_an_outcome_nothing_is_written(hub: GitHub) -> None:
    with pytest.raises(ValueError, match="niet gelezen"):
        propose(EVENT, environment(hub))


def test_a_refusal_of_github_is_a_message(hub: GitHub, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    deliver(hub, Outcome(PATH, TEXT))
    del hub.refs["heads/main"]
    (tmp_path / "event.json").write_text(json.dumps(EVENT))
    assert main(environment(hub) | {"GITHUB_EVENT_PATH": str(tmp_path / "event.json")}) == 1
    assert capsys.readouterr().err == "dat lukt niet: GitHub antwoordt 404 op GET git/ref/heads/main\n"


def test_inside_a_workflow_without_any_package(hub: GitHub, tmp_path: Path) -> None:
    deliver(hub, Outcome(PATH, TEXT))
    (tmp_path / "event.json").write_text(json.dumps(EVENT))
    done = subprocess.run(
        [sys.executable, "-S", "-m", "routewijzer.robot.proposal"],  # -S: no site-packages
        env=environment(hub) | {"GITHUB_EVENT_PATH": str(tmp_path / "event.json"), "PYTHONPATH": str(HOOKS)},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (done.returncode, done.stderr) == (0, "voorstel 40\n")
    assert REPO in hub.seen[0][1]
