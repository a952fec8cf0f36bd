"""Who looks after what: the files for GitHub are fresh and follow from the regions."""

from __future__ import annotations

import re
from pathlib import Path

import mini
import pytest
import yaml

from routewijzer.catalog import Catalog
from routewijzer.commands.proposing import github_files
from routewijzer.loading import load
from routewijzer.owners import codeowners, core_team, label_rules, reviewers

ROOT = Path(__file__).resolve().parents[2]


def catalog(root: Path) -> Catalog:
    found, findings = load(root)
    assert found, findings
    return found


@pytest.fixture
def oost(tmp_path: Path) -> Catalog:
    fields = mini.REGIO | {
        "redactie_github": ["@voorbeeld/redactie-oost", "@oostelaar"],
        "beheerder": "redactie regio Oost",
    }
    return catalog(mini.write_project(tmp_path, {"regions/oost/regio.yml": fields}))


def test_the_files_in_the_repository_are_fresh() -> None:
    made = dict(github_files(ROOT, catalog(ROOT)))
    assert len(made) >= 5
    assert {file: file.read_text("utf-8") for file in made} == made, "doe `make schema`"


def test_without_a_folder_for_github_nothing_is_made(tmp_path: Path) -> None:
    assert list(github_files(mini.write_project(tmp_path), catalog(tmp_path))) == []


def test_a_region_is_of_its_own_editors_and_the_rest_of_the_core_team(oost: Catalog) -> None:
    rows = [line.split() for line in codeowners(oost, ("@voorbeeld/kern",)).splitlines() if not line.startswith("#")]
    owners = {row[0]: row[1:] for row in rows}
    assert owners["*"] == owners["/hooks/"] == owners["/.github/"] == ["@voorbeeld/kern"]
    assert owners["/regions/oost/"] == ["@voorbeeld/redactie-oost", "@oostelaar"]
    assert rows[-1][0] == "/regions/oost/"  # the last line that fits is the one that counts


def test_a_region_that_names_nobody_is_of_the_core_team(tmp_path: Path) -> None:
    found = catalog(mini.write_project(tmp_path))
    assert re.search(r"^/regions/oost/ +@kern$", codeowners(found, ("@kern",)), re.MULTILINE)
    assert re.search(r"^/regions/oost/$", codeowners(found, ()), re.MULTILINE)


def test_the_core_team_stands_one_on_a_line() -> None:
    assert core_team("# uitleg\n\n@een/kern\n  @twee \n") == ("@een/kern", "@twee")


def test_every_region_has_a_label_for_its_own_folder() -> None:
    found = catalog(ROOT)
    rules = yaml.safe_load(label_rules(found))
    for entry in found.kind("regio"):
        globs = rules[f"regio {entry.id}"][0]["changed-files"][0]["any-glob-to-any-file"]
        assert globs == [f"regions/{entry.id}/**"]
    for name in ("landelijk", "teksten", "code"):
        for glob in rules[name][0]["changed-files"][0]["any-glob-to-any-file"]:
            assert (ROOT / glob.removesuffix("/**")).exists(), glob


@pytest.mark.parametrize(
    ("paths", "who"),
    [
        (["regions/oost/regio.yml"], ("de redactie regio Oost",)),
        (["regelingen/x.yml", "regions/oost/praktijk/y.md"], ("de redactie regio Oost", "de landelijke redactie")),
        (["regions/bestaat-niet/regio.yml"], ("de landelijke redactie",)),
        (
            ["content/over/index.md", "hooks/x.py"],
            ("de landelijke redactie", "het kernteam, want er verandert ook code"),
        ),
        ([], ()),
    ],
    ids=["regio", "regio-en-landelijk", "onbekende-regio", "tekst-en-code", "niets"],
)
def test_who_reads_a_change(oost: Catalog, paths: list[str], who: tuple[str, ...]) -> None:
    assert reviewers(oost, paths) == who


def test_an_account_that_cannot_be_one_is_refused(tmp_path: Path) -> None:
    fields = mini.REGIO | {"redactie_github": ["@a b\n/hooks/ @evil"]}
    _, findings = load(mini.write_project(tmp_path, {"regions/oost/regio.yml": fields}))
    assert [f.code for f in findings] == ["F004"]
