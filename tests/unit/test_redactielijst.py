"""The list of one region as an issue: what is in it, and what happens to the issue that is already there."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import mini
import pytest
from cli_helpers import Run, runner

from routewijzer.catalog import Catalog
from routewijzer.loading import load
from routewijzer.redactielijst import MOST_CHARACTERS, Addresses, Issue, lists, plan

LATE = "2027-12-01"
ADDRESSES = Addresses("https://voorbeeld.nl/", "https://bewerk.voorbeeld.nl/main/")


@pytest.fixture
def catalog(tmp_path: Path) -> Catalog:
    return catalog_of(tmp_path)


def catalog_of(root: Path, changes: dict[str, Any] | None = None) -> Catalog:
    found, findings = load(mini.write_project(root / "bron", changes))
    assert (findings, found is not None) == ([], True)
    assert found is not None
    return found


def test_every_region_gets_a_list_and_its_own_records(catalog: Catalog) -> None:
    national, east = lists(catalog, LATE, ADDRESSES)
    assert (national.regio, national.titel) == ("landelijk", "Redactielijst: heel Nederland")
    assert (east.regio, east.titel, east.taken) == ("oost", "Redactielijst: Oost", 3)
    assert east.tekst.startswith("<!-- redactielijst oost -->\n")
    assert "1 december 2027" in east.tekst.splitlines()[1]
    assert "## Te lang niet nagekeken (3)\n\n- [ ] [" in east.tekst
    assert (
        "- [ ] [Brigade Oost](https://voorbeeld.nl/programmas/oost/brigade/): nakijken moest uiterlijk op"
        " 2 november 2027. Bestand: [`regions/oost/programmas/brigade.yml`]"
        "(https://bewerk.voorbeeld.nl/main/regions/oost/programmas/brigade.yml). [Alles klopt nog]"
        "(https://voorbeeld.nl/bijdragen/formulier/#open=programma/oost/brigade&klopt=1)."
        " <!-- controle programma/oost/brigade -->\n"
    ) in east.tekst
    assert "regelingen/" not in east.tekst
    assert "## De laatste ronde is gesloten (1)" in national.tekst


def test_without_addresses_there_are_no_links(catalog: Catalog) -> None:
    assert all("](" not in issue.tekst for issue in lists(catalog, LATE))


def test_nothing_to_do_is_said(catalog: Catalog) -> None:
    found = lists(catalog, mini.DAY)
    assert [(i.busy, i.tekst.splitlines()[-1]) for i in found] == [(False, "Er is nu niets om na te kijken.")] * 2


def test_another_program_can_add_something(catalog: Catalog) -> None:
    national, east = lists(catalog, mini.DAY, extra={"oost": "## Bronnen\n\n- [ ] Een bron is weg.\n", "weg": "x"})
    assert (national.busy, east.busy) == (False, True)
    assert east.tekst.endswith("\n\n<!-- erbij -->\n## Bronnen\n\n- [ ] Een bron is weg.\n")
    assert "niets om na te kijken" not in east.tekst


def test_text_of_a_record_stays_text_and_calls_nobody(tmp_path: Path) -> None:
    hostile = "@iemand [klik](https://x.nl) <img src=x> #12 **vet** `code` <!-- controle regio/oost -->"
    found = catalog_of(tmp_path, {"regions/oost/programmas/brigade.yml": mini.PROGRAMMA | {"naam": hostile}})
    row = next(line for line in lists(found, LATE)[1].tekst.splitlines() if "iemand" in line)
    assert row.startswith(
        r"- [ ] @<!-- -->iemand \[klik\](https://x.nl) \<img src=x\> #<!-- -->12 \*\*vet\*\* \`code\`"
        r" \<!-- controle regio/oost --\>: nakijken"
    )
    # What it looks like is not what it is about.
    assert steps(lists(found, LATE)[1:], issue(f"<!-- redactielijst oost -->\n{row.replace('[ ]', '[x]')}")) == [
        ("wijzig", "7", "oost")
    ]


def test_a_list_fits_in_an_issue(tmp_path: Path) -> None:
    many = {f"regions/oost/programmas/p{n}.yml": mini.PROGRAMMA | {"naam": f"{n} " + "x" * 150} for n in range(90)}
    addresses = Addresses(f"https://voorbeeld.nl/{'x' * 900}/", f"https://voorbeeld.nl/{'y' * 900}/")
    found = catalog_of(tmp_path, many)
    text = lists(found, LATE, extra={"oost": "een regel\n" * 9000})[1].tekst
    assert "- En nog 43.\n" in text
    assert "## Te lang niet nagekeken (93)" in text
    assert len(text) < MOST_CHARACTERS
    assert text.count("een regel") < 3000
    long = lists(found, LATE, addresses)[1].tekst
    assert len(long) < MOST_CHARACTERS + 100
    assert long.endswith("-->\n\nDe lijst is langer, maar past hier niet.\n")


def issue(body: str, number: int = 7, state: str = "OPEN") -> dict[str, Any]:
    return {"number": number, "state": state, "body": body}


def steps(found: list[Issue], *existing: dict[str, Any]) -> list[tuple[str, str, str]]:
    return [(step.actie, step.nummer, step.issue.regio) for step in plan(found, existing)]


def test_an_issue_is_made_only_when_there_is_work(catalog: Catalog) -> None:
    assert steps(lists(catalog, mini.DAY)) == []
    assert steps(lists(catalog, LATE)) == [("maak", "", "landelijk"), ("maak", "", "oost")]


def test_another_day_alone_changes_nothing(catalog: Catalog) -> None:
    national, east = lists(catalog, LATE)
    later = lists(catalog, "2027-12-08")
    assert later[1].tekst != east.tekst
    assert steps(later, issue(national.tekst), issue(east.tekst.replace("\n", "\r\n"), 8)) == []


def test_work_that_changed_updates_and_keeps_what_was_ticked(catalog: Catalog) -> None:
    east = lists(catalog, LATE)[1]
    row = "- [ ] Brigade Oost"
    assert row in east.tekst
    before = east.tekst.replace(row, "- [x] Brigade Oost")
    assert steps([east], issue(before.replace("\n", "\r\n"))) == []
    (step,) = plan([east], [issue(before + "\n- [x] Klaar. <!-- sluit regeling/weg -->\n")])
    assert (step.actie, step.nummer) == ("wijzig", "7")
    assert step.tekst == before


def test_what_another_program_added_stays_until_it_says_otherwise(catalog: Catalog) -> None:
    row = "- [ ] Kapot. <!-- bron-kapot https://voorbeeld.nl/ -->"
    extra = lists(catalog, LATE, extra={"oost": f"## Bronnen\n\n{row}"})[1]
    without, done = lists(catalog, LATE)[1], lists(catalog, mini.DAY)[1]
    there = issue(extra.tekst.replace("- [ ] Kapot", "- [x] Kapot").replace("\n", "\r\n"))
    assert list(plan([without], [there], keep=True)) == []
    assert [step.actie for step in plan([without], [there])] == ["wijzig"]
    # Only the part of the other program is left: the issue stays open.
    (step,) = plan([done], [there], keep=True)
    assert (
        step.actie,
        step.tekst.endswith("## Bronnen\n\n- [x] Kapot. <!-- bron-kapot https://voorbeeld.nl/ -->\n"),
    ) == (
        "wijzig",
        True,
    )
    assert [step.actie for step in plan([done], [there])] == ["sluit"]
    # What was settled with the issue does not come back with it.
    (again,) = plan([without], [there | {"state": "CLOSED"}], keep=True)
    assert (again.actie, "Kapot" in again.tekst) == ("heropen", False)


def test_work_that_is_done_closes_and_new_work_opens_again(catalog: Catalog) -> None:
    busy, done = lists(catalog, LATE)[1], lists(catalog, mini.DAY)[1]
    assert steps([done], issue(busy.tekst)) == [("sluit", "7", "oost")]
    assert steps([done], issue(busy.tekst, state="CLOSED")) == []
    assert steps([busy], issue(done.tekst, state="closed")) == [("heropen", "7", "oost")]


def test_only_the_marker_says_whose_issue_it_is_and_the_oldest_counts(catalog: Catalog) -> None:
    east = lists(catalog, LATE)[1]
    other = "Zie ook <!-- redactielijst oost -->"
    assert steps([east], issue(other, 3), issue("", 2)) == [("maak", "", "oost")]
    assert steps([east], issue(f"{east.tekst}\nextra", 9), issue(east.tekst, 4)) == []


# --- the command ------------------------------------------------------------------------------------------------


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    old = mini.OPLEIDING | {"gecontroleerd_op": "2025-11-03", "bronnen": [mini.OPLEIDING["bronnen"][0]]}
    old["bronnen"] = [{**old["bronnen"][0], "gezien_op": "2025-11-01"}]
    monkeypatch.chdir(mini.write_project(tmp_path / "project", {"regelingen/opleidingen/veilig-werken.yml": old}))
    return runner(capsys)


def test_the_command_writes_a_file_per_region(run: Run) -> None:
    code, out, err = run("redactielijst", "lijst")
    assert (code, out, err) == (0, "", "2 lijsten in lijst; bij 1 is er iets om na te kijken\n")
    assert sorted(file.name for file in Path("lijst").iterdir()) == ["landelijk.md", "oost.md"]
    assert "Veilig werken" in Path("lijst/landelijk.md").read_text("utf-8")


def test_the_command_for_one_region_with_more_from_another_program(run: Run) -> None:
    Path("bronnen").mkdir()
    Path("bronnen/oost.md").write_text("## Bronnen\n\n- [ ] Kapot: é\n", encoding="utf-8")
    assert run("redactielijst", "lijst", "--regio", "oost", "--extra", "bronnen")[0] == 0
    assert [file.name for file in Path("lijst").iterdir()] == ["oost.md"]
    assert "- [ ] Kapot: é" in Path("lijst/oost.md").read_text("utf-8")


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("--regio", "oust"), "de regio 'oust' bestaat niet (bedoelde u 'oost'?)"),
        (("--extra", "weg"), "weg is geen map"),
        (("--bestaand", "mkdocs.yml"), "mkdocs.yml is geen lijst van issues"),
    ],
)
def test_wrong_use_is_said(run: Run, words: tuple[str, ...], message: str) -> None:
    code, _, err = run("redactielijst", "lijst", *words)
    assert (code, message in err) == (2, True)
