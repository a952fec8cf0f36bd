"""`routewijzer gemeenten`: the table of the CBS against our regions, from a server on this machine."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import cbs
import pytest
from cli_helpers import Run

from routewijzer.build import check

NORTH, EAST = Path("regions/noord/regio.yml"), Path("regions/oost/regio.yml")


@pytest.fixture
def answers() -> cbs.Answers:
    return cbs.Answers()


@pytest.fixture
def run(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, answers: cbs.Answers
) -> Iterator[Run]:
    with cbs.at_work(tmp_path, monkeypatch, capsys, answers) as found:
        yield found


def test_nothing_changes(run: Run, answers: cbs.Answers) -> None:
    before = cbs.texts()
    head = "Gebieden in Nederland 2027 (CBS-tabel 86999NED): 303 gemeenten in 3 regio's"
    assert run("--schrijf") == (0, f"{head}\ner verandert niets\n", "")
    assert cbs.texts() == before
    base = f"/ODataApi/odata/{cbs.TABLE}"
    assert answers.asked == [
        "/ODataCatalog/Tables?$format=json&$filter=substringof('Gebieden+in+Nederland',+Title)"
        "&$select=Identifier,Title",
        f"{base}/TableInfos?$format=json",
        f"{base}/DataProperties?$format=json",
        f"{base}/TypedDataSet?$format=json&$select=RegioS,Code_1,Naam_2,Code_4,Naam_5",
    ]
    # The answers are kept for a day: what was shown is what will be written.
    assert run()[0] == 0
    assert len(answers.asked) == 4
    assert Path(".cache/cbs.sqlite").is_file()


def test_with_the_number_of_the_table_three_questions_are_enough(run: Run, answers: cbs.Answers) -> None:
    assert run("--tabel", cbs.TABLE)[0] == 0
    assert len(answers.asked) == 3


def test_columns_are_found_by_their_titles(run: Run, answers: cbs.Answers) -> None:
    answers.shift = 25
    assert run()[0] == 0
    assert answers.asked[-1].endswith("$select=RegioS,Code_1,Naam_2,Code_29,Naam_30")


def changed(answers: cbs.Answers) -> None:
    """A merger of two, a move, a new name, and one that joins another."""
    del answers.places["GM0005"], answers.places["GM0006"], answers.places["GM0203"]
    answers.places["GM9001"] = ("Plaats 005a, Nieuw", "AM01")
    answers.places["GM0010"] = ("Plaats 010", "AM02")
    answers.places["GM0104"] = ("'s-Plaats 104", "AM02")


def test_what_changes_is_shown_and_not_written(run: Run, answers: cbs.Answers) -> None:
    changed(answers)
    before = cbs.texts()
    code, out, err = run("--naar", "GM0203=GM0204")
    assert (code, err) == (1, "Klopt dit? Geef dezelfde opdracht met --schrijf.\n")
    assert out.splitlines()[1:] == [
        "nieuw: GM9001 Plaats 005a, Nieuw (noord)",
        "weg: GM0005 Plaats 005 (noord), waarschijnlijk opgegaan in GM9001 Plaats 005a, Nieuw (noord)",
        "weg: GM0006 Plaats 006 (noord), waarschijnlijk opgegaan in GM9001 Plaats 005a, Nieuw (noord)",
        "weg: GM0203 Plaats 203 (west), opgegaan in GM0204 Plaats 204 (west)",
        "andere regio: GM0010 Plaats 010, van noord naar oost",
        "andere naam: GM0104 's-Plaats 104, eerst Plaats 104",
        "regions/noord/regio.yml: moet veranderen",
        "regions/oost/regio.yml: moet veranderen",
        "regions/west/regio.yml: moet veranderen",
    ]
    assert cbs.texts() == before


def test_what_changes_is_written_with_comments_and_order(run: Run, answers: cbs.Answers) -> None:
    changed(answers)
    before = cbs.texts()
    code, out, err = run("--naar", "GM0203=GM0204", "--schrijf")
    assert (code, out.count(": gewijzigd\n")) == (0, 3)
    assert "zet 'gecontroleerd_op' op 2026-11-21" in err
    removed, added = difference(before, cbs.texts())
    source = {
        "  - titel: Gebieden in Nederland 2027",
        "    url: https://www.cbs.nl/nl-nl/cijfers/detail/86999NED",
        '    datum: "2027"',
        "    gezien_op: 2026-11-21",
    }
    assert added["noord"] == source | {
        "samenvatting: In Noord werken 99 gemeenten samen.",
        '  - {code: GM9001, naam: "Plaats 005a, Nieuw", ook: [Plaats 005, Plaats 006]}',
    }
    assert removed["noord"] >= {"  - {code: GM0005, naam: Plaats 005}", "  - {code: GM0010, naam: Plaats 010}"}
    assert added["oost"] == source | {
        "samenvatting: In Oost werken 102 gemeenten samen.",
        "  - {code: GM0010, naam: Plaats 010}",
        '  - {code: GM0104, naam: "\'s-Plaats 104", ook: [Plaats 104]}',
    }
    assert added["west"] == source | {
        "samenvatting: In West werken 100 gemeenten samen.",
        "  - {code: GM0204, naam: Plaats 204, ook: [Plaats 203, Dorp]}",
    }
    north = NORTH.read_text("utf-8").splitlines()
    assert north[north.index("  # hierna de rest") - 2].endswith("ook: [Dorp]}  # de eerste")
    at = next(number for number, line in enumerate(north) if "GM9001" in line)
    assert ["GM0004" in north[at - 1], "GM0007" in north[at + 1]] == [True, True]
    # Before all others, but behind the line that begins the list.
    assert "gemeenten:  # van het CBS\n  - {code: GM0010, " in EAST.read_text("utf-8")
    # A person looks at what a program changed before it can be published.
    assert codes_in_regions() == {"D004"}
    assert run("--schrijf")[1].endswith("er verandert niets\n")


def difference(before: dict[str, str], after: dict[str, str]) -> tuple[dict[str, set[str]], dict[str, set[str]]]:
    """Per region the lines that went and the lines that came."""
    rows = {path.split("/")[1]: (set(before[path].splitlines()), set(after[path].splitlines())) for path in before}
    return {n: old - new for n, (old, new) in rows.items()}, {n: new - old for n, (old, new) in rows.items()}


def codes_in_regions() -> set[str]:
    return {finding.code for finding in check(Path(), "2026-11-21")[1] if finding.path.startswith("regions/")}


def test_a_centre_that_is_gone_is_named(run: Run, answers: cbs.Answers) -> None:
    answers.places["GM0002"] = ("Anders", "AM01")
    line = "let op: Plaats 002 is geen gemeente meer van noord; pas 'centrumgemeente' aan"
    assert line in run()[1].splitlines()


def test_line_ends_stay_as_they_are(run: Run, answers: cbs.Answers) -> None:
    answers.places["GM0002"] = ("Anders", "AM01")
    answers.places["GM9001"] = ("Plaats 990", "AM01")
    NORTH.write_bytes(NORTH.read_bytes().replace(b"\n", b"\r\n"))
    assert run("--schrijf")[0] == 0
    text = NORTH.read_bytes()
    assert text.count(b"\r\n") == text.count(b"\n")
    assert b"naam: Anders, ook: [Plaats 002]}\r\n" in text
    assert b"naam: Plaats 990}\r\n" in text


def test_a_municipality_on_more_lines_is_refused_with_its_place(run: Run, answers: cbs.Answers) -> None:
    answers.places["GM0002"] = ("Anders", "AM01")
    text = NORTH.read_text("utf-8")
    NORTH.write_text(
        text.replace("  - {code: GM0003, naam: Plaats 003}", "  - code: GM0003\n    naam: Plaats 003"), "utf-8"
    )
    number = NORTH.read_text("utf-8").splitlines().index("  - code: GM0003") + 1
    code, _, err = run("--schrijf")
    assert (code, f"regions/noord/regio.yml:{number}: zet elke gemeente op één regel" in err) == (2, True)
    assert "Anders" not in NORTH.read_text("utf-8")
