"""The resolved list of questions, and answers as rules may read them. The shared vectors cover the rest."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import mini
import pytest

from routewijzer.answers import known_answer, known_answers, questions
from routewijzer.catalog import Catalog
from routewijzer.loading import load, read_all
from routewijzer.rules import NOT_APPLICABLE


@pytest.fixture(scope="module")
def catalog(tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    root: Path = mini.write_project(tmp_path_factory.mktemp("mini"))
    found, findings = load(root)
    assert findings == []
    assert found is not None
    return found


# Made anew for every test: then each of them really runs the code that it is about.
@pytest.fixture
def asked(catalog: Catalog) -> list[dict[str, Any]]:
    return questions(catalog)


@pytest.fixture
def by_id(asked: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    return {question["id"]: question for question in asked}


def test_questions_come_in_their_order(asked: list[dict[str, Any]]) -> None:
    assert [question["id"] for question in asked] == [
        *("situatie", "rol", "gemeente", "regio", "mensen", "brand", "sector"),
    ]


def test_answers_to_choose_from_come_from_the_lists(by_id: dict[str, dict[str, Any]]) -> None:
    options = {name: [option["id"] for option in question["opties"]] for name, question in by_id.items()}
    assert options == {
        "situatie": ["te-weinig-werk", "omscholen"],
        "rol": ["werkgever", "werknemer"],
        "gemeente": ["almelo", "borne"],
        "regio": ["oost"],
        "mensen": ["0-9", "10-meer"],
        "brand": ["ja", "nee"],
        "sector": ["horeca", "bouw"],
    }
    assert by_id["mensen"]["opties"][1] == {"id": "10-meer", "naam": "10 of meer", "van": 10}


def test_only_sectors_that_are_asked_are_answers(tmp_path: Path) -> None:
    sectors = mini.at(mini.SECTORS, ("sectoren", "bouw"), {"naam": "Bouw"})
    found, _ = load(mini.write_project(tmp_path, {"regelingen/_sectoren.yml": sectors}))
    assert found is not None
    question = next(q for q in questions(found) if q["id"] == "sector")
    assert [option["id"] for option in question["opties"]] == ["horeca"]


def test_the_region_follows_from_the_municipality(asked: list[dict[str, Any]]) -> None:
    assert known_answers(asked, {"gemeente": "borne"}, mini.DAY)["regio"] == "oost"
    assert known_answers(asked, {"gemeente": "borne", "regio": "west"}, mini.DAY)["regio"] == "oost"
    assert known_answers(asked, {"regio": "oost"}, mini.DAY) == {"regio": "oost"}
    assert known_answers(asked, {"gemeente": "atlantis"}, mini.DAY) == {}


def test_a_question_that_does_not_apply_is_no_answer_but_is_not_open(asked: list[dict[str, Any]]) -> None:
    assert known_answers(asked, {"rol": "werknemer", "mensen": 3}, mini.DAY)["mensen"] == NOT_APPLICABLE
    assert known_answers(asked, {"rol": "werkgever", "mensen": 3}, mini.DAY)["mensen"] == 3
    assert known_answers(asked, {"mensen": 3}, mini.DAY) == {}
    assert known_answers(asked, {"rol": "weet-niet", "mensen": 3}, mini.DAY) == {}
    assert "mensen" not in known_answers(asked, {"rol": "werkgever"}, mini.DAY)


@pytest.mark.parametrize(
    ("name", "given", "known"),
    [
        ("brand", "ja", True),
        ("brand", "nee", False),
        ("brand", True, True),
        ("brand", "weet-niet", None),
        ("brand", "misschien", None),
        ("brand", 1, None),
        ("brand", [["ja"]], None),
        ("mensen", 12, 12),
        ("mensen", "10-meer", {"van": 10}),
        ("mensen", "0-9", {"van": 0, "tot": 9}),
        ("mensen", "12", None),
        ("mensen", True, None),
        ("mensen", {"van": 3}, None),
        ("sector", "bouw", "bouw"),
        ("sector", "zorg", None),
        ("sector", ["bouw", "zorg"], ["bouw"]),
        ("sector", ["zorg"], None),
        ("sector", [], None),
        ("sector", [["bouw"]], None),
        ("sector", 3, None),
        ("sector", None, None),
    ],
    ids=str,
)
def test_only_real_answers_count(by_id: dict[str, dict[str, Any]], name: str, given: Any, known: Any) -> None:
    found = known_answer(by_id[name], given)
    assert found == known
    assert type(found) is type(known)


def test_a_question_has_every_word_of_its_record(by_id: dict[str, dict[str, Any]]) -> None:
    fixed = {"waarom": "Dan tonen we wat past.", "weet_niet": "Weet ik niet", "onderwerp": "mini", "omdat": None}
    assert by_id["brand"] == fixed | {
        "id": "brand",
        "sleutel": "b",
        "soort": "ja_nee",
        "tekst": "Was er brand?",
        "kort": "Was er brand",
        "hint": "Ook een kleine brand.",
        "opties": [{"id": "ja", "naam": "Ja"}, {"id": "nee", "naam": "Nee"}],
        "altijd": False,
        "toon_als": None,
    }
    assert by_id["regio"] == fixed | {
        "id": "regio",
        "sleutel": "r",
        "soort": "afgeleid",
        "tekst": "Welke regio?",
        "kort": "Welke regio",
        "hint": None,
        "opties": [{"id": "oost", "naam": "Oost"}],
        "altijd": False,
        "toon_als": None,
        "uit": "gemeente",
        "kaart": {"almelo": "oost", "borne": "oost"},
    }
    assert by_id["gemeente"]["opties"] == [{"id": "almelo", "naam": "Almelo"}, {"id": "borne", "naam": "Borne"}]
    assert by_id["mensen"]["opties"][0] == {"id": "0-9", "naam": "Tot 10", "van": 0, "tot": 9}
    assert by_id["mensen"]["toon_als"] == {"vraag": "rol", "is": "werkgever"}
    assert [name for name, question in by_id.items() if question["altijd"]] == ["situatie", "rol"]


def changed(tmp_path: Path, number: int, **more: Any) -> dict[str, Any]:
    question = mini.QUESTIONS["vragen"][number] | more
    found, _ = load(
        mini.write_project(tmp_path, {"regelingen/_vragen.yml": mini.at(mini.QUESTIONS, ("vragen", number), question)})
    )
    assert found is not None
    return next(q for q in questions(found) if q["id"] == question["id"])


def test_words_that_only_some_questions_have(tmp_path: Path) -> None:
    yes = {"id": "ja", "naam": "Ja", "uitleg": "Ook klein.", "omdat": "brand had"}
    found = changed(tmp_path, 5, omdat="met brand", erbij="Nog meer?", opties=[yes, {"id": "nee", "naam": "Nee"}])
    assert found["opties"][0] == yes
    assert found["omdat"] == "met brand"
    assert found["erbij"] == "Nog meer?"


def test_what_follows_from_an_answer_applies_where_that_is_asked(tmp_path: Path) -> None:
    own, place = {"vraag": "situatie", "is": "omscholen"}, {"vraag": "rol", "is": "werkgever"}
    assert changed(tmp_path / "own", 3, toon_als=own)["toon_als"] == own
    conditional = mini.at(mini.QUESTIONS, ("vragen", 2), mini.QUESTIONS["vragen"][2] | {"toon_als": place})
    for name, more, reason in (("one", {}, place), ("both", {"toon_als": own}, {"alle": [place, own]})):
        questions_file = mini.at(conditional, ("vragen", 3), conditional["vragen"][3] | more)
        found, _ = load(mini.write_project(tmp_path / name, {"regelingen/_vragen.yml": questions_file}))
        assert found is not None
        asked = questions(found)
        assert next(q["toon_als"] for q in asked if q["id"] == "regio") == reason
        assert known_answers(asked, {"gemeente": "borne"}, mini.DAY) == {}


def test_a_region_that_cannot_be_read_is_still_an_answer(tmp_path: Path) -> None:
    project = mini.write_project(
        tmp_path, {"regions/west/regio.yml": "naam: [\n", "regions/west/programmas/x.yml": "naam: [\n"}
    )
    found, _ = read_all(project)
    question = next(q for q in questions(found) if q["id"] == "regio")
    assert question["opties"] == [{"id": "oost", "naam": "Oost"}, {"id": "west", "naam": "west"}]


def test_a_question_may_depend_on_the_day(asked: list[dict[str, Any]]) -> None:
    later = [{**q, "toon_als": {"vandaag": True, "vanaf": "2027-01-01"}} for q in asked if q["id"] == "brand"]
    assert known_answers(later, {"brand": "ja"}, "2026-12-31") == {"brand": NOT_APPLICABLE}
    assert known_answers(later, {"brand": "ja"}, "2027-01-01") == {"brand": True}
