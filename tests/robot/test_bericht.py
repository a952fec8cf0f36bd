"""The comment is placed once and then updated, by code that trusts nothing but GitHub's own answers."""

from __future__ import annotations

import io
import json
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from robot.github import REPO, ROBOT, TOKEN, GitHub, packed, running

from routewijzer.robot.client import only_file
from routewijzer.robot.comment import ARTIFACT, FILE, main, place
from routewijzer.verschil.comment import MARK
from routewijzer.verschil.report import Note, Report

HOOKS = Path(__file__).resolve().parents[2] / "hooks"
SHA = "a" * 40
FORK = {"full_name": "iemand/routewijzer", "owner": {"login": "iemand"}}


@pytest.fixture
def hub() -> Iterator[GitHub]:
    with running() as found:
        found.add_pull(7, SHA)
        yield found


def event(**changes: Any) -> dict[str, Any]:
    return {"workflow_run": {"id": 99, "head_sha": SHA, "head_branch": "tak", "head_repository": FORK} | changes}


def deliver(hub: GitHub, report: Report) -> None:
    hub.artifacts = [(ARTIFACT, packed(FILE, report.to_json().encode()))]


def bodies(hub: GitHub) -> list[str]:
    return [one["body"] for one in hub.comments if one["user"]["login"] == ROBOT]


def test_the_comment_comes_once_and_is_then_updated(hub: GitHub) -> None:
    deliver(hub, Report(notes=(Note("fout", "regelingen/x.yml:3", "dat kan niet"),), faults=1))
    assert place(event(), hub.environment()) == 7
    assert [body.splitlines()[0] for body in bodies(hub)] == [MARK]
    assert "## Nog niet goed: 1 fout" in bodies(hub)[0]
    deliver(hub, Report(built=True, pages_changed=("regelingen/x",)))
    assert place(event(), hub.environment()) == 7
    assert len(bodies(hub)) == 1
    assert "## In orde" in bodies(hub)[0]
    assert f"https://github.com/{REPO}/actions/runs/99#artifacts" in bodies(hub)[0]
    place(event(), hub.environment())
    assert [method for method, *_ in hub.seen if method != "GET"] == [
        "POST",
        "PATCH",
    ]  # the same text is not sent again


def test_a_comment_of_somebody_else_with_the_same_mark_is_left_alone(hub: GitHub) -> None:
    hub.add_comment(f"{MARK}\n\nik doe of ik de robot ben", "iemand")
    deliver(hub, Report())
    place(event(), hub.environment())
    assert hub.comments[0]["body"].endswith("ik doe of ik de robot ben")
    assert len(bodies(hub)) == 1


def test_the_robots_own_comment_is_found_behind_a_hundred_others(hub: GitHub) -> None:
    for number in range(130):
        hub.add_comment(f"reactie {number}", "iemand")
    hub.add_comment(f"{MARK}\n\noud", ROBOT)
    deliver(hub, Report())
    place(event(), hub.environment())
    assert len(bodies(hub)) == 1
    assert "## In orde" in bodies(hub)[0]


def test_links_lead_to_a_preview_site_when_there_is_one(hub: GitHub) -> None:
    deliver(hub, Report(built=True, pages_new=("regelingen/x",)))
    place(event(), hub.environment(ROUTEWIJZER_VOORBEELD_URL="https://voorbeeld.example/pr-{nummer}/"))
    assert "[`regelingen/x`](https://voorbeeld.example/pr-7/regelingen/x/)" in bodies(hub)[0]


@pytest.mark.parametrize(
    "changes",
    [{"head_sha": "b" * 40}, {"head_branch": "andere-tak"}, {"head_repository": None}],
    ids=["een-oudere-versie", "een-andere-tak", "een-fork-die-weg-is"],
)
def test_without_an_open_proposal_of_this_version_nothing_is_placed(hub: GitHub, changes: dict[str, Any]) -> None:
    deliver(hub, Report())
    assert place(event(**changes), hub.environment()) is None
    assert bodies(hub) == []


def test_a_run_without_a_report_places_nothing(hub: GitHub) -> None:
    assert place(event(), hub.environment()) == 7
    assert bodies(hub) == []


def packed_with_another() -> bytes:
    raw = io.BytesIO(packed(FILE, Report().to_json().encode()))
    with zipfile.ZipFile(raw, "a") as file:
        file.writestr("nog-iets.py", b"")
    return raw.getvalue()


BOMB = packed(FILE, b" " * 30_000_000)


WRONG = {
    "geen-zip": b"zomaar bytes",
    "ander-bestand": packed("../../hooks/x.py", b"{}"),
    "geen-json": packed(FILE, b"{"),
    "diep": packed(FILE, b"[" * 100_000),
    "geen-verslag": packed(FILE, b'{"notes": []}'),
    "bom": BOMB,
    "nog-een-bestand": packed_with_another(),
    "te-groot": b"x" * 3_000_000,
}


@pytest.mark.parametrize("raw", WRONG.values(), ids=WRONG)
def test_a_hostile_artifact_is_refused(hub: GitHub, raw: bytes) -> None:
    hub.artifacts = [(ARTIFACT, raw)]
    with pytest.raises(ValueError, match=r"artefact|verslag|groter"):
        place(event(), hub.environment())
    assert bodies(hub) == []


def test_a_small_zip_of_a_large_file_is_not_unpacked_whole() -> None:
    assert len(BOMB) < 100_000
    with pytest.raises(ValueError, match="is groter dan"):
        only_file(BOMB, FILE)


def test_two_artifacts_with_the_same_name_are_refused(hub: GitHub) -> None:
    deliver(hub, Report())
    hub.artifacts *= 2
    with pytest.raises(ValueError, match="meer dan één keer"):
        place(event(), hub.environment())


def test_a_page_of_the_report_cannot_be_another_address(hub: GitHub) -> None:
    for page in ("https://evil.nl", "../x", "x)[y](https://evil.nl", "Regelingen", "/x", "x\n"):
        deliver(hub, Report(pages_new=(page,)))
        with pytest.raises(ValueError, match="adres van een pagina"):
            place(event(), hub.environment())


def test_a_report_cannot_choose_whom_it_belongs_to_or_what_is_linked(hub: GitHub) -> None:
    deliver(hub, Report())
    report = json.loads(Report().to_json()) | {"nummer": 1}
    hub.artifacts = [(ARTIFACT, packed(FILE, json.dumps(report).encode()))]
    with pytest.raises(ValueError, match="heeft niet de velden"):
        place(event(), hub.environment())


def test_the_token_does_not_go_to_the_storage(hub: GitHub) -> None:
    deliver(hub, Report())
    place(event(), hub.environment())
    given = {path.split("/")[1]: token for _, path, token in hub.seen}
    assert given == {"repos": f"Bearer {TOKEN}", "opslag": ""}


def test_inside_a_workflow_without_any_package(hub: GitHub, tmp_path: Path) -> None:
    deliver(hub, Report())
    (tmp_path / "event.json").write_text(json.dumps(event()))
    output = tmp_path / "uitvoer"
    environment = hub.environment(GITHUB_EVENT_PATH=str(tmp_path / "event.json"), GITHUB_OUTPUT=str(output))
    command = [sys.executable, "-S", "-m", "routewijzer.robot.comment"]  # -S: no site-packages
    done = subprocess.run(
        command, env=environment | {"PYTHONPATH": str(HOOKS)}, capture_output=True, text=True, check=False, timeout=60
    )
    assert (done.returncode, done.stderr) == (0, "het bericht bij voorstel 7 is bijgewerkt\n")
    assert output.read_text() == "nummer=7\n"
    assert len(bodies(hub)) == 1


def test_a_refusal_is_a_message_and_not_a_traceback(
    hub: GitHub, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    hub.artifacts = [(ARTIFACT, b"x")]
    (tmp_path / "event.json").write_text(json.dumps(event()))
    assert main(hub.environment(GITHUB_EVENT_PATH=str(tmp_path / "event.json"))) == 1
    assert capsys.readouterr().err == "dat lukt niet: het artefact is geen goede zip: File is not a zip file\n"
