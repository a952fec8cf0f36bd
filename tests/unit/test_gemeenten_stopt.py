"""`routewijzer gemeenten` stops, and writes nothing, at whatever it does not expect from the CBS or from us."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import cbs
import pytest
from cli_helpers import Run

from routewijzer.loading import load

Change = Callable[[cbs.Answers], None]
NORTH = Path("regions/noord/regio.yml")


@pytest.fixture
def answers() -> cbs.Answers:
    return cbs.Answers()


@pytest.fixture
def run(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, answers: cbs.Answers
) -> Iterator[Run]:
    with cbs.at_work(tmp_path, monkeypatch, capsys, answers) as found:
        yield found


def few(answers: cbs.Answers) -> None:
    answers.places = dict(list(answers.places.items())[:299])


def unknown_region(answers: cbs.Answers) -> None:
    answers.places["GM0001"] = ("Plaats 001", "AM77")


def missing_region(answers: cbs.Answers) -> None:
    answers.places = {
        gm: (naam, "AM01" if region == "AM03" else region) for gm, (naam, region) in answers.places.items()
    }


def other_name(answers: cbs.Answers) -> None:
    answers.names["AM02"] = "Oost en omstreken"


def one_name_for_two(answers: cbs.Answers) -> None:
    answers.names["AM02"] = "Noord"


def same_name(answers: cbs.Answers) -> None:
    answers.places["GM0002"] = ("Plaats 001", "AM01")


def no_name(answers: cbs.Answers) -> None:
    answers.places["GM0002"] = ("  ", "AM01")


def no_region(answers: cbs.Answers) -> None:
    answers.places["GM0002"] = ("Plaats 002", "")


def other_year(answers: cbs.Answers) -> None:
    answers.title = "Gebieden in Nederland 2026"


def no_table(answers: cbs.Answers) -> None:
    answers.tables = answers.tables[:1]


def two_tables(answers: cbs.Answers) -> None:
    answers.tables.append({"Identifier": "86998NED", "Title": cbs.TITLE})


def gone(answers: cbs.Answers) -> None:
    del answers.places["GM0005"]


def replaced(name: str, status: int, body: bytes) -> Change:
    def change(answers: cbs.Answers) -> None:
        answers.replaced[name] = (status, body)

    return change


def rewritten(name: str, old: bytes, new: bytes) -> Change:
    """The good answer with a piece of its text replaced."""

    def change(answers: cbs.Answers) -> None:
        path = f"/ODataApi/odata/{cbs.TABLE}/{name}"
        body = answers.answer(path, {"$select": [f"RegioS,{','.join(answers.columns())}"]})[1]
        assert old in body
        answers.replaced[name] = (200, body.replace(old, new, 1))

    return change


EMPTY = json.dumps({"value": []}).encode()
ABORTS: dict[str, tuple[Change, str]] = {
    "te weinig gemeenten": (few, "de tabel heeft 299 gemeenten; minstens 300 verwacht"),
    "onbekende regio": (unknown_region, "een regio die wij niet kennen: AM77 AM77"),
    "regio ontbreekt": (missing_region, "bij het CBS ontbreekt: west"),
    "andere naam van een regio": (other_name, "AM02 heet bij het CBS 'Oost en omstreken' en hier 'Oost'"),
    "twee regio's met één naam": (one_name_for_two, "niet elke arbeidsmarktregio heeft één code en één naam: Noord"),
    "twee keer dezelfde naam": (same_name, "twee keer in (naam Plaats 001)"),
    "twee keer dezelfde gemeente": (
        rewritten("TypedDataSet", b'"GM0002 "', b'"GM0001 "'),
        "de rij van GM0001 klopt niet: gemeente 'GM0002'",
    ),
    "gemeente zonder naam": (no_name, "in de rij van GM0002 ontbreekt een naam"),
    "gemeente zonder regio": (no_region, "de rij van GM0002 klopt niet: gemeente 'GM0002', arbeidsmarktregio ''"),
    "tabel van een ander jaar": (other_year, "heet 'Gebieden in Nederland 2026', niet 'Gebieden in Nederland 2027'"),
    "geen tabel": (no_table, "er zijn 0 tabellen 'Gebieden in Nederland 2027' (wel: Gebieden in Nederland 2026)"),
    "twee tabellen": (two_tables, "er zijn 2 tabellen"),
    "waarin opgegaan": (gone, "waarin gingen deze gemeenten op: GM0005 Plaats 005? Zeg het met --naar"),
    "leeg": (replaced("TypedDataSet", 200, EMPTY), "TypedDataSet geeft een leeg antwoord"),
    "lege eigenschappen": (replaced("DataProperties", 200, EMPTY), "DataProperties geeft een leeg antwoord"),
    "geen JSON": (replaced("DataProperties", 200, b"<html>"), "DataProperties geeft geen JSON"),
    "geen lijst": (replaced("TableInfos", 200, b'{"value": 3}'), "TableInfos geeft geen lijst 'value'"),
    "406": (replaced("TableInfos", 406, b""), "TableInfos antwoordt met 406"),
    "storing": (replaced("TableInfos", 503, b""), "TableInfos antwoordt met 503"),
    "afgekapt": (
        rewritten("TypedDataSet", b'{"odata.metadata"', b'{"odata.nextLink": "x", "odata.metadata"'),
        "TypedDataSet geeft maar een deel van het antwoord",
    ),
    "geen groep": (
        rewritten("DataProperties", b'"Arbeidsmarktregio\'s"', b'"Iets anders"'),
        "de tabel heeft 0 groepen 'Arbeidsmarktregio's'",
    ),
    "twee groepen": (
        rewritten("DataProperties", b"RegioPlus-arbeidsmarktregio's", b"Arbeidsmarktregio's"),
        "de tabel heeft 2 groepen 'Arbeidsmarktregio's'",
    ),
    "kolom ontbreekt": (
        rewritten("TypedDataSet", b'"Naam_5": "', b'"Naam_6": "'),
        "in een rij van het antwoord ontbreekt 'Naam_5'",
    ),
}


@pytest.mark.parametrize("name", ABORTS)
def test_whatever_is_not_expected_stops_it(name: str, run: Run, answers: cbs.Answers) -> None:
    change, message = ABORTS[name]
    # Something that would be written if it went on.
    answers.places["GM0150"] = ("Anders", "AM02")
    change(answers)
    before = cbs.texts()
    code, out, err = run("--schrijf")
    assert (code, out) == (2, "")
    assert err.startswith("dat lukt niet: ")
    assert message in err
    assert cbs.texts() == before


def test_a_service_that_is_not_there(run: Run) -> None:
    code, _, err = run("--adres", "http://127.0.0.1:9")
    assert (code, "is niet te bereiken (ConnectionError)" in err) == (2, True)


@pytest.mark.parametrize(
    ("word", "message"),
    [
        ("GM0005", "is niet van de vorm GM0001=GM0002"),
        ("GM0009=GM0008", "GM0009 is niet weg, dus kan nergens in opgaan"),
        ("GM0005=GM0404", "GM0404 staat niet in de tabel, dus daar kan GM0005 niet in opgaan"),
    ],
)
def test_a_merger_that_makes_no_sense(run: Run, answers: cbs.Answers, word: str, message: str) -> None:
    gone(answers)
    code, _, err = run("--naar", word)
    assert (code, message in err) == (2, True)


def test_a_file_that_would_read_otherwise_is_not_written(run: Run, answers: cbs.Answers) -> None:
    answers.places["GM0002"] = ("Anders", "AM01")
    text = NORTH.read_text("utf-8")
    begin, end = text.index("  - titel: Gebieden"), text.index("  - {titel: Krant")
    source = '  - {titel: Gebieden in Nederland 2026, url: "https://www.cbs.nl/x/86247NED", gezien_op: 2026-11-01}\n'
    NORTH.write_text(text[:begin] + source + text[end:], encoding="utf-8")
    before = cbs.texts()
    code, _, err = run("--schrijf")
    assert (code, "regions/noord/regio.yml is niet veilig te wijzigen" in err) == (2, True)
    assert cbs.texts() == before


def test_faults_in_the_records_come_first(run: Run) -> None:
    NORTH.write_text(NORTH.read_text("utf-8").replace("GM0002", "GM0001"), encoding="utf-8")
    code, _, err = run()
    assert (code, "[C002]" in err) == (1, True)


def test_the_project_of_this_test_is_sound(run: Run) -> None:
    catalog, findings = load(Path())
    assert findings == []
    assert catalog is not None
