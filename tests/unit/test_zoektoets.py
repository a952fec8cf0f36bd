"""How search answers on the real records, with the browser's code; and the scorer itself."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from helpers import TESTS, day_of_records
from zoektoets.toets import Hit, ask, is_goal, score, summary

from routewijzer.build import build
from routewijzer.tree import write

DAY = day_of_records()
QUESTIONS = TESTS / "zoektoets"
# Of each file the part that must be answered well. What search was not set to may be answered a little less well.
FLOORS = {"vragen": 0.95, "vreemden": 0.95, "ongezien": 0.9}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What a visitor's browser loads: the tree of the core holds all of it."""
    folder = tmp_path_factory.mktemp("site")
    write(build(TESTS.parent, DAY), folder)
    return folder


def answers(site: Path, *queries: str) -> dict[str, dict[str, Any]]:
    return {answer["query"]: answer for answer in ask(site, DAY, queries)["antwoorden"]}


def first(answer: dict[str, Any], most: int = 1) -> list[str]:
    return [slug for hit in answer["hits"][:most] for slug in hit["slugs"]]


@pytest.mark.parametrize("name", FLOORS)
def test_our_own_questions_are_answered(site: Path, name: str) -> None:
    asked = yaml.safe_load((QUESTIONS / f"{name}.yml").read_text("utf-8"))
    found = answers(site, *(question["q"] for question in asked["vragen"]))
    scores = score(asked, {query: answer["hits"] for query, answer in found.items()})
    missed = [str(one) for one in scores if not one.good]
    assert len(scores) >= 40
    assert len(scores) - len(missed) >= FLOORS[name] * len(scores), "\n".join(missed)
    assert all(one.hits for one in scores)


@pytest.mark.parametrize("name", ["vreemden", "ongezien"])
def test_every_goal_is_a_page(site: Path, name: str) -> None:
    """A goal that does not exist would only ever count as a miss, and an unwanted one never."""
    asked = yaml.safe_load((QUESTIONS / f"{name}.yml").read_text("utf-8"))
    goals = {goal for one in asked["vragen"] for goal in (*one["verwacht"], *one.get("niet_bovenaan", []))}
    pages = {part for page in site.rglob("*.md") for part in page.relative_to(site).with_suffix("").parts}
    assert goals - pages == set()


@pytest.mark.parametrize(
    ("query", "goal"),
    [("loonkosten vordeel", "lkv"), ("werktijd verkorting", "werktijdverkorting"), ("no risk polis", "no-riskpolis")],
)
def test_a_typing_fault_and_a_space_too_many(site: Path, query: str, goal: str) -> None:
    assert any(slug.startswith(goal) for slug in first(answers(site, query)[query], 3))


@pytest.mark.parametrize(
    ("query", "goal"),
    [
        *(("nowregeling", "now"), ("tozolening", "tozo"), ("stapsubsidie", "stap-budget"), ("wwuitkering", "ww")),
        *(("wbsosubsidie", "wbso-"), ("lkvsubsidie", "lkv-"), ("slimregeling", "slim-")),
    ],
)
def test_an_abbreviation_that_is_glued_to_another_word(site: Path, query: str, goal: str) -> None:
    assert any(slug.startswith(goal) for slug in first(answers(site, query)[query]))


@pytest.mark.parametrize(("query", "after"), [("now", "werktijdverkorting"), ("tozo", "bbz-"), ("stap", "levenlang")])
def test_an_expired_scheme_by_name_comes_with_what_is_there_now(site: Path, query: str, after: str) -> None:
    hits = answers(site, query)[query]["hits"]
    assert hits[0]["status"].startswith("Vervallen sinds")
    assert any(slug.startswith(after) for slug in hits[1]["slugs"])


@pytest.mark.parametrize(
    "query",
    [
        *("coronasteun", "steun ondernemers", "scholingsbudget", "subsidie", "loonsteun werkgever", "ww aanvragen"),
        *("steun voor zelfstandigen", "uitstel van belasting", "extra hulp jongeren", "omscholing techniek"),
    ],
)
def test_an_expired_scheme_is_never_first_unless_named(site: Path, query: str) -> None:
    hits = answers(site, query)[query]["hits"]
    assert hits
    assert not hits[0]["status"].startswith("Vervallen")


def test_a_family_is_one_hit(site: Path) -> None:
    hits = answers(site, "lkv")["lkv"]["hits"]
    assert len([hit for hit in hits if hit["slugs"][0].startswith("lkv-")]) == 1
    assert len(hits[0]["slugs"]) >= 3


@pytest.mark.parametrize(
    ("place", "region"),
    [
        ("Nijverdal", "twente"),
        ("Den Bosch", "noordoost-brabant"),
        ("Hellevoetsluis", "rijnmond"),
        ("roterdam", "rijnmond"),
    ],
)
def test_a_place_leads_to_its_region(site: Path, place: str, region: str) -> None:
    assert region in first(answers(site, place)[place], 2)


def test_what_is_not_there_gives_nothing(site: Path) -> None:
    assert answers(site, "qqzxw")["qqzxw"]["hits"] == []
    assert answers(site, "", "de het een", "?!")["?!"]["hits"] == []


def test_a_hit_is_a_goal_by_slug_title_or_family() -> None:
    goal = {"naam": "Loonkostenvoordeel (LKV)", "alias": ["premiekorting"], "slugs": ["lkv-ouder"]}
    hit: Hit = {"slugs": ["iets", "lkv-ouder"], "titels": ["Iets"]}
    assert is_goal("lkv", goal, hit)
    assert is_goal("lkv", goal, {"slugs": ["x"], "titels": ["Premiekorting"]})
    assert is_goal("x", goal, {"slugs": ["regelingen/x"[11:]], "titels": [""]})
    assert not is_goal("lkv", goal, {"slugs": ["lkv-jong"], "titels": ["Loonkosten"]})


def test_the_score_counts_misses_zeros_and_ranks() -> None:
    asked = {
        "top": 2,
        "doelen": {"a": {"naam": "A"}, "b": {"naam": "B"}},
        "vragen": [
            {"id": "1", "q": "een", "verwacht": ["a"], "minstens": 1},
            {"id": "2", "q": "twee", "verwacht": ["a", "b"], "minstens": 2},
            {"id": "3", "q": "drie", "verwacht": ["a"], "minstens": 1, "niet_bovenaan": ["b"]},
            {"id": "4", "q": "vier", "verwacht": ["a"], "minstens": 1},
        ],
    }
    hits = {name: {"slugs": [name], "titels": [name]} for name in "abc"}
    found = {"een": [hits["c"], hits["a"]], "twee": [hits["a"], hits["c"], hits["b"]], "drie": [hits["b"], hits["a"]]}
    scores = score(asked, found)
    assert [one.good for one in scores] == [True, False, False, False]
    assert summary(scores) == "goed 1/4  eerste 1  bij drie 3  bij vijf 3  nul 1  MRR 0.50"
    assert str(scores[1]) == "MIS 2 'twee': gevonden a; bovenaan a, c, b"
