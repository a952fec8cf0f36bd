"""What the workflow says about a proposal: the real script, on a repository with a merge like GitHub makes."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from helpers import DAY, ROOT, overlay

from routewijzer.verschil.comment import markdown
from routewijzer.verschil.report import RecordChange, Report, from_json
from routewijzer.versions import changed_files, version

SCRIPT = ".github/scripts/verschil.sh"
SCHEME = "regelingen/open-venster.yml"
CASE = """---
naam: Samen leren in de werkplaats
samenvatting: Bedrijven leren elkaars mensen een vak.
themas: [scholing]
situaties: [omscholen]
voor_wie: [werkgever]
fase: {status: pilot}
aanleiding: Er waren te weinig mensen met een vak.
bewijs: beschreven
nog_niet_bekend: true
lessen: [Begin klein.]
bronnen: [{titel: Verslag, url: https://www.example.nl/verslag, gezien_op: 2026-11-01}]
gecontroleerd_op: 2026-11-01
zekerheid: laag
beheerder: redactie regio Oost
---

Het begon klein.
"""
Propose = Callable[..., "Proposal"]


class Proposal:
    """What the script left behind."""

    def __init__(self, folder: Path, done: subprocess.CompletedProcess[str]) -> None:
        self.done = done
        self.report: Report = from_json((folder / ".build/verschil.json").read_bytes())
        self.text = (folder / ".samenvatting").read_text("utf-8")
        output = folder / ".uitvoer"
        self.output = output.read_text("utf-8") if output.exists() else ""

    def record(self, path: str) -> RecordChange:
        return next(record for record in self.report.records if record.path == path)


def git(folder: Path, *words: str) -> str:
    names = {f"GIT_{who}_{what}": "x@example.nl" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    return subprocess.run(
        ["git", "-C", str(folder), *words], env=os.environ | names, capture_output=True, text=True, check=True
    ).stdout


@pytest.fixture
def repository(project: Path) -> Path:
    (project / ".github/scripts").mkdir(parents=True)
    shutil.copy(ROOT / SCRIPT, project / SCRIPT)
    (project / ".gitignore").write_text("/.*\n!/.github/\n")
    tool = project / ".routewijzer"
    tool.write_text(
        f'#!/bin/sh\ncommand="$1"; shift\nexec {sys.executable} -m routewijzer "$command" --dag {DAY} "$@"\n'
    )
    tool.chmod(0o755)
    git(project, "init", "--quiet", "--initial-branch=main")
    git(project, "add", ".")
    git(project, "commit", "--quiet", "--message=begin")
    git(project, "update-ref", "refs/remotes/origin/main", "main")
    return project


@pytest.fixture
def propose(repository: Path) -> Propose:
    def run(files: dict[str, object], event: str = "pull_request") -> Proposal:
        git(repository, "switch", "--quiet", "--create", "voorstel")
        overlay(repository, files)
        git(repository, "add", ".")
        git(repository, "commit", "--quiet", "--message=voorstel")
        if event == "pull_request":  # what actions/checkout takes: the proposal merged into what main is now
            git(repository, "switch", "--quiet", "main")
            overlay(repository, {"content/over/index.md": {"erbij": "\nNieuw.\n"}})
            git(repository, "commit", "--quiet", "--all", "--message=iets anders op main")
            git(repository, "merge", "--quiet", "--no-ff", "--message=samen", "voorstel")
        done = subprocess.run(
            [repository / SCRIPT],
            env=os.environ
            | {
                "GEBEURTENIS": event,
                "ROUTEWIJZER": str(repository / ".routewijzer"),
                "GITHUB_STEP_SUMMARY": str(repository / ".samenvatting"),
                "GITHUB_OUTPUT": str(repository / ".uitvoer"),
                "PYTHONPATH": str(ROOT / "hooks"),
            },
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
        assert done.returncode == 0, done.stderr
        return Proposal(repository, done)

    return run


def test_an_amount_that_changes(propose: Propose) -> None:
    found = propose(
        {SCHEME: {"vervang": {"hoogstens 25.000 euro.": "hoogstens 30.000 euro.", "euro: 25000": "euro: 30000"}}}
    )
    record = found.record(SCHEME)
    assert [(f.label, f.before, f.after) for f in record.fields][1:] == [
        ("Wat levert het op › Cijfers › hoogste subsidie › Euro", "€\u00a025.000", "€\u00a030.000")
    ]
    assert (record.what, record.kind, record.rule_before, record.examples) == ("gewijzigd", "Regeling", (), ())
    # What changed on main in the meantime is not of this proposal.
    assert [r.path for r in found.report.records] == [SCHEME]
    assert found.report.pages_changed == ("regelingen/open-venster",)
    assert found.report.files == 0
    assert found.output == "goed=ja\n"
    assert "| Wat levert het op › Cijfers › hoogste subsidie › Euro | € 25.000 | € 30.000 |" in found.text
    assert "**Wie leest dit na?** de landelijke redactie." in found.text
    assert found.text == markdown(found.report)


def test_a_new_case_of_a_region(propose: Propose) -> None:
    found = propose({"regions/oost/praktijk/samen-leren.md": CASE})
    record = found.record("regions/oost/praktijk/samen-leren.md")
    assert (record.what, record.kind, record.page) == ("nieuw", "Praktijkvoorbeeld", "praktijk/oost/samen-leren")
    assert found.report.pages_new == ("praktijk/oost/samen-leren",)
    assert {"praktijk", "regios/oost"} <= set(found.report.pages_changed)
    assert found.report.reviewers == ("de redactie regio Oost",)
    assert "#### Nieuw: Samen leren in de werkplaats" in found.text
    assert (
        "- Samenvatting: Bedrijven leren elkaars mensen een vak.\n- Zekerheid: laag\n- Bronnen: Verslag" in found.text
    )
    assert "**1 pagina komt erbij:**\n\n- `praktijk/oost/samen-leren`" in found.text


def test_a_rule_that_makes_an_example_come_out_otherwise(propose: Propose) -> None:
    found = propose(
        {
            SCHEME: {
                "vervang": {
                    "hoogstens: 249": "hoogstens: 9",
                    "aantal_werknemers: 12, sector": "aantal_werknemers: 9, sector",
                }
            }
        }
    )
    record = found.record(SCHEME)
    assert [line for line in record.rule_before if line not in record.rule_after] == ["Aantal mensen: hoogstens 249"]
    assert [line for line in record.rule_after if line not in record.rule_before] == ["Aantal mensen: hoogstens 9"]
    assert [(e.name, e.before, e.after) for e in record.examples] == [
        ("Werkgever die weinig invult", "Misschien", "Past niet")
    ]
    assert "  Branche: horeca & catering of Techniek" in record.rule_after
    assert found.report.faults == 1
    assert found.output == ""
    assert not found.report.built
    assert "| Werkgever die weinig invult | Misschien | Past niet |" in found.text
    assert f"- **fout** `{SCHEME}:" in found.text


def test_word_lists_that_cannot_be_read_give_only_findings(propose: Propose) -> None:
    found = propose({"regelingen/_vragen.yml": "naam: kapot: kapot\n"}, "workflow_dispatch")
    assert found.report.records == ()
    assert found.report.faults >= 1
    assert "`regelingen/_vragen.yml:1`" in found.text


def test_a_record_that_goes_and_one_that_cannot_be_read(propose: Propose) -> None:
    found = propose(
        {"regions/oost/praktijk/uitleen-oost.md": None, "regelingen/laag.yml": "naam: [x\n"}, "workflow_dispatch"
    )
    assert {r.path: r.what for r in found.report.records} == {
        "regions/oost/praktijk/uitleen-oost.md": "weg",
        "regelingen/laag.yml": "niet te lezen",
    }


def test_a_hostile_record_does_nothing_in_the_comment(propose: Propose) -> None:
    evil = "'<img src=x onerror=alert(1)> @iedereen #1 [klik](https://evil.nl) `x` | ${{ secrets.A }} {{7*7}}'"
    found = propose({"regelingen/doorlopend.yml": {"vervang": {"Een adviseur denkt gratis met u mee.": evil}}})
    assert "evil.nl" in found.text
    assert re.search(r"<img|@iedereen|(?<!&)#1|\]\(https://evil|\$\{\{|\{\{7", found.text) is None


def test_nothing_changed(propose: Propose) -> None:
    found = propose({"README.md": "Hallo\n"}, "workflow_dispatch")
    assert found.report == Report(built=True, files=1, reviewers=("het kernteam, want er verandert ook code",))


def test_the_work_of_the_person_who_asks_stays_as_it_is(repository: Path) -> None:
    overlay(repository, {SCHEME: {"erbij": "# half af\n"}})
    git(repository, "add", SCHEME)
    overlay(repository, {SCHEME: {"erbij": "# en meer\n"}, "regelingen/nieuw-record.yml": "naam: x\n"})
    before = git(repository, "status", "--porcelain=v2", "--untracked-files=all")
    with version(repository, "HEAD") as folder:
        assert "half af" not in (folder / SCHEME).read_text("utf-8")
        assert not (folder / "regelingen/nieuw-record.yml").exists()
    assert not folder.exists()
    assert git(repository, "status", "--porcelain=v2", "--untracked-files=all") == before
    assert changed_files(repository, "HEAD") == ["regelingen/nieuw-record.yml", SCHEME]


@pytest.mark.parametrize("base", ["bestaat-niet", "--help", "", "HEAD^9", "HEAD:regelingen"])
def test_a_base_that_is_no_version_is_refused(repository: Path, base: str) -> None:
    with pytest.raises(ValueError, match="geen map met records en geen versie"), version(repository, base):
        pass


def test_a_preview_is_kept_out_of_search_engines_and_says_what_it_is(project: Path, tmp_path: Path) -> None:
    command = [
        sys.executable,
        "-m",
        "routewijzer",
        "bouw",
        str(tmp_path / "site"),
        "--bron",
        str(project),
        "--dag",
        DAY,
    ]
    subprocess.run(
        command, env=os.environ | {"ROUTEWIJZER_VOORBEELD": "1"}, check=True, capture_output=True, timeout=120
    )
    for page in ("index.html", "regelingen/doorlopend/index.html"):
        text = (tmp_path / "site" / page).read_text("utf-8")
        assert '<meta name="robots" content="noindex">' in text
        assert "Dit is een voorbeeld van een voorstel." in text


def test_the_report_is_plain_data() -> None:
    assert set(json.loads(Report().to_json())) == set(vars(Report()))
