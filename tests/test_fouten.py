"""Bad input: every kind of finding has a fixture that provokes exactly it, and none hides another.

A fixture in `fouten/` is called after its code and yields only that code; those in `fouten/samen/` and
`fouten/twintig/` yield several. See `helpers.overlay` for how a fixture changes the proof project.
"""

from __future__ import annotations

import json
import re
import tempfile
from pathlib import Path

import pytest
from helpers import DAY, TESTS, copy_golden, load_fixture, overlay, shown
from hypothesis import given, settings
from hypothesis import strategies as st

from routewijzer.__main__ import main
from routewijzer.build import build, check
from routewijzer.codes import CODES
from routewijzer.findings import CheckFailed
from routewijzer.github import MOST_SHOWN

FOLDER = TESTS / "fouten"
TWENTY = FOLDER / "twintig" / "fouten.yml"
FILES = sorted(FOLDER.rglob("*.yml"))
OF_ONE_CODE = [file for file in FILES if file.parent == FOLDER]
FIXTURES = {file.stem: load_fixture(file) for file in FILES}


def name(file: Path) -> str:
    return file.relative_to(FOLDER).with_suffix("").as_posix()


def code_of(finding: str) -> str:
    return finding.rsplit("[", 1)[1].removesuffix("]")


@pytest.mark.parametrize("file", FILES, ids=name)
def test_fixture_gives_exactly_its_findings(file: Path, project: Path) -> None:
    fixture = FIXTURES[file.stem]
    overlay(project, fixture["bestanden"])
    assert shown(check(project, DAY)[1]) == fixture["verwacht"]


@pytest.mark.parametrize("file", OF_ONE_CODE, ids=name)
def test_fixture_is_called_after_its_only_code(file: Path) -> None:
    code = file.stem.split("-", 1)[0]
    assert {code_of(finding) for finding in FIXTURES[file.stem]["verwacht"]} == {code}


def test_every_code_has_a_fixture_and_every_fixture_a_code() -> None:
    assert {file.stem.split("-", 1)[0] for file in OF_ONE_CODE} == set(CODES)


def test_names_of_fixtures_are_unique() -> None:
    assert len(FIXTURES) == len(FILES)


@pytest.mark.parametrize("file", FILES, ids=name)
def test_faults_stop_the_build_and_advice_does_not(file: Path, project: Path) -> None:
    fixture = FIXTURES[file.stem]
    overlay(project, fixture["bestanden"])
    if all(code_of(finding).startswith("A") for finding in fixture["verwacht"]):
        assert "index.md" in build(project, DAY)
        return
    with pytest.raises(CheckFailed) as caught:
        build(project, DAY)
    assert shown(caught.value.findings) == fixture["verwacht"]


@pytest.mark.taak("T24", "Drie fouten in een pull request")
@pytest.mark.parametrize("stem", ["T24-drie-fouten-in-een-record", "T24-programma"])
def test_three_faults_in_one_record_each_with_a_way_out(
    stem: str, project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Task T24: an unknown region, an end before its beginning and a made-up field, in one record."""
    overlay(project, FIXTURES[stem]["bestanden"])
    assert main(["controleer", "--bron", str(project), "--dag", DAY]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 3
    assert len({line.split(":", 1)[0] for line in lines}) == 1
    assert sum("bedoelde u" in line for line in lines) == 2
    assert any("draai de datums om" in line for line in lines)


# --- what a visitor of the pull request sees: twenty faults at once -------------------------------------------


def test_the_twenty_are_twenty_in_many_files() -> None:
    expected = FIXTURES[TWENTY.stem]["verwacht"]
    assert len(expected) == 20
    assert len({finding.split(":", 1)[0] for finding in expected}) >= 14
    assert len({code_of(finding) for finding in expected}) >= 16


def twenty(project: Path) -> list[str]:
    fixture = FIXTURES[TWENTY.stem]
    overlay(project, fixture["bestanden"])
    expected: list[str] = fixture["verwacht"]
    return expected


def test_controleer_shows_twenty_as_text(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    expected = twenty(project)
    assert main(["controleer", "--bron", str(project), "--dag", DAY]) == 1
    out, err = capsys.readouterr()
    lines = out.splitlines()
    assert len(lines) == 20
    for line, finding in zip(lines, expected, strict=True):
        assert line.startswith(finding)
        # A way out: between brackets in the finding itself, or else the general one of its code.
        assert line == finding or line == f"{finding} → {CODES[code_of(finding)].mend}"
        assert "(" in finding or "→" in line
    assert err.splitlines()[-1] == "20 fouten, 0 adviezen"


def test_controleer_shows_github_the_worst_on_their_lines_and_the_rest_in_log_and_summary(
    project: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = twenty(project)
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(project / "samenvatting.md"))
    assert main(["controleer", "--bron", str(project), "--dag", DAY, "--formaat", "github"]) == 1
    lines = capsys.readouterr().out.splitlines()
    places = {(*finding.split(":")[:2], code_of(finding)): finding for finding in expected}
    shown = [line for line in lines if line.startswith("::error ")]
    assert len(shown) == MOST_SHOWN
    for line in shown:
        found = re.fullmatch(r"::error file=(.+),line=(\d+),title=(\w+)::.*\)", line)
        assert found
        del places[found.groups()]
    # A file that cannot be read is worse than anything that stands in one.
    assert [code_of(finding) for finding in places.values() if code_of(finding)[0] == "Y"] == []
    assert lines[MOST_SHOWN:] == ["::group::Nog 10 bevindingen", *lines[MOST_SHOWN + 1 : -1], "::endgroup::"]
    assert sorted(lines[MOST_SHOWN + 1 : -1]) == sorted(places.values())
    summary = (project / "samenvatting.md").read_text("utf-8")
    assert summary.startswith("## Records: 20 fouten, 0 adviezen\n")
    assert all(finding.split(" ")[0].rstrip(":") in summary for finding in expected)


def test_controleer_shows_twenty_as_json(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    expected = twenty(project)
    assert main(["controleer", "--bron", str(project), "--dag", DAY, "--formaat", "json"]) == 1
    rows = json.loads(capsys.readouterr().out)
    assert [(row["bestand"], row["regel"], row["code"]) for row in rows] == [
        (finding.split(":")[0], int(finding.split(":")[1]), code_of(finding)) for finding in expected
    ]
    for row in rows:
        assert row["ernst"] == "fout"
        assert row["tekst"]
        assert row["oplossing"]
        # Only of a file that is no YAML there is no field to name.
        assert row["veld"] or row["code"] == "Y002"


def test_bouw_writes_nothing_when_there_are_faults(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    twenty(project)
    target = project / "uit"
    assert main(["bouw", "--bron", str(project), "--dag", DAY, "--boom", str(target)]) == 1
    assert not target.exists()
    assert "20 fouten; er is niets gebouwd" in capsys.readouterr().err


# --- a bad file never hides what is wrong in another -----------------------------------------------------------

# What can only be seen in two files together; gone when one of the two cannot be read.
IN_TWO_FILES = {"V003", "V004", "V005", "C002", "C003", "C004"}
# What means nothing without sound word lists, or (municipalities) without all regions.
ASK_WORD_LISTS = {"V002", *(code for code in CODES if code.startswith("L"))}
ASK_REGIONS = {"L002", "L007"}


def comparable(findings: list[str], touched: set[str]) -> list[str]:
    ignored = set(IN_TWO_FILES)
    lists = tuple(path for path in touched if path.startswith("regelingen/_"))
    if lists:
        ignored |= ASK_WORD_LISTS
    if any("/regio.yml" in place for place in (*touched, *findings)):
        ignored |= ASK_REGIONS
    # Word lists refer to each other: of two that are changed only the first reading can be compared.
    alone = lists if len(lists) > 1 else ()
    return sorted(finding for finding in findings if code_of(finding) not in ignored and not finding.startswith(alone))


@settings(max_examples=120, deadline=None, derandomize=True, database=None)
@given(st.lists(st.sampled_from([file.stem for file in OF_ONE_CODE]), min_size=2, max_size=5, unique=True))
def test_a_bad_file_never_hides_or_makes_findings_elsewhere(names: list[str]) -> None:
    files: dict[str, object] = {}
    expected: list[str] = []
    for chosen in names:
        fixture = FIXTURES[chosen]
        if not files.keys() & fixture["bestanden"].keys():
            files |= fixture["bestanden"]
            expected += fixture["verwacht"]
    with tempfile.TemporaryDirectory() as folder:
        project = overlay(copy_golden(Path(folder) / "project"), files)
        found = shown(check(project, DAY)[1])
    assert comparable(found, set(files)) == comparable(expected, set(files))
