"""Every path through the wizard on the real records, walked with the code that the browser runs; and soundness."""

from __future__ import annotations

import json
import subprocess
from typing import Any

import pytest
from helpers import ROOT
from hypothesis import given, settings
from hypothesis import strategies as st

from routewijzer.answers import known_answers, questions
from routewijzer.asking import MOST_QUESTIONS
from routewijzer.catalog import NATIONAL
from routewijzer.eligibility import help_entries, whole_rule
from routewijzer.loading import read_all
from routewijzer.rules import UNKNOWN_ANSWER, evaluate
from routewijzer.slugs import slugify
from routewijzer.wizard import wizard_data

CATALOG, _ = read_all(ROOT)
DAY = max(entry.record.gecontroleerd_op for entry in CATALOG.all())
ASKED = questions(CATALOG)
OFFERED = help_entries(CATALOG, DAY)


def places() -> list[str]:
    """One municipality of every region that has schemes of its own, one of another region, and "weet ik niet".

    Regions without schemes of their own differ only in programmes, about which nothing more is asked.
    """
    own = {entry.regio for entry in OFFERED if entry.kind.name == "regeling" and entry.regio != NATIONAL}
    plain = next(entry.id for entry in CATALOG.kind("regio") if entry.id not in own)
    regions = {entry.id: entry.record for entry in CATALOG.kind("regio")}
    return [*(slugify(regions[name].gemeenten[0].naam) for name in sorted({*own, plain})), UNKNOWN_ANSWER]


def walk(data: dict[str, Any], day: str, gemeenten: list[str]) -> Any:
    done = subprocess.run(
        ["node", "tests/web/walk.mjs"],
        input=json.dumps({"data": data, "dag": day, "gemeenten": gemeenten}),
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        timeout=600,
    )
    return json.loads(done.stdout)


def test_every_path_ends_well() -> None:
    found = walk(wizard_data(CATALOG, DAY), DAY, places())
    assert found["fouten"] == []
    assert found["paden"] > 1000
    assert found["langste"] == MOST_QUESTIONS


@pytest.mark.parametrize("day", ["2027-03-01", "2030-01-01"])
def test_every_path_ends_well_on_another_day(day: str) -> None:
    """The data of today, looked at later: nothing that is over by then is offered."""
    found = walk(wizard_data(CATALOG, DAY), day, [UNKNOWN_ANSWER])
    assert found["fouten"] == []


def test_the_walk_sees_faults() -> None:
    """Proof that the tests above can fail: data in which nobody is helped, and a verdict that turns around."""
    data = json.loads(json.dumps(wizard_data(CATALOG, DAY)))
    data["hulp"] = [row | {"regel": {"vraag": "situatie", "is": "omscholen"}} for row in data["hulp"][:1]]
    found = walk(data, DAY, [UNKNOWN_ANSWER])
    assert any(fault.startswith("lege uitkomst") for fault in found["fouten"])


# --- every partial answer is sound ------------------------------------------------------------------------------


def values(question: dict[str, Any]) -> st.SearchStrategy[Any]:
    """What somebody who knows everything would say: an exact number instead of a class."""
    if question["soort"] == "getal":
        return st.sampled_from(question["opties"]).flatmap(
            lambda option: st.integers(option["van"], option.get("tot", option["van"] + 100))
        )
    return st.sampled_from([option["id"] for option in question["opties"]])


ANSWERABLE = [question for question in ASKED if question["soort"] != "afgeleid"]
complete = st.fixed_dictionaries({question["id"]: values(question) for question in ANSWERABLE})
hidden = st.sets(st.sampled_from([question["id"] for question in ANSWERABLE]))


def as_class(question: dict[str, Any], value: Any) -> Any:
    if question["soort"] != "getal":
        return value
    return next(o["id"] for o in question["opties"] if o["van"] <= value <= o.get("tot", value))


@settings(max_examples=250, deadline=None, derandomize=True)
@given(full=complete, left_out=hidden, unsure=hidden)
def test_no_completion_turns_a_verdict_around(full: dict[str, Any], left_out: set[str], unsure: set[str]) -> None:
    """Some answers are missing, some are "weet ik niet", numbers are classes: what is said then stays true."""
    part = {
        q["id"]: UNKNOWN_ANSWER if q["id"] in unsure else as_class(q, full[q["id"]])
        for q in ANSWERABLE
        if q["id"] not in left_out
    }
    known, exact = known_answers(ASKED, part, DAY), known_answers(ASKED, full, DAY)
    for entry in OFFERED:
        rule = whole_rule(entry)
        said, true = evaluate(rule, known, DAY).verdict, evaluate(rule, exact, DAY).verdict
        assert true != "onbekend", (entry.key, full)
        assert said in ("onbekend", true), (entry.key, part, full)
