"""Everybody in every region gets help that is for them: each role and situation, with the browser's code."""

from __future__ import annotations

import json
import subprocess
from typing import Any

import pytest
from helpers import ROOT

from routewijzer.catalog import NATIONAL
from routewijzer.eligibility import help_entries
from routewijzer.loading import read_all
from routewijzer.wizard import wizard_data

CATALOG, _ = read_all(ROOT)
DAY = max(entry.record.gecontroleerd_op for entry in CATALOG.all())


def marks() -> dict[str, dict[str, list[str]]]:
    """Whom, when and where each record says that it is for; empty is everybody, always, everywhere."""
    return {
        f"{entry.kind.name} {entry.key}": {
            "rollen": list(getattr(entry.record, "voor_wie", ())),
            "situaties": list(getattr(entry.record, "situaties", ())),
            "regios": [] if entry.regio == NATIONAL else [entry.regio, *getattr(entry.record, "ook_in", ())],
        }
        for entry in help_entries(CATALOG, DAY)
    }


def look(data: dict[str, Any], kenmerken: dict[str, dict[str, list[str]]]) -> Any:
    done = subprocess.run(
        ["node", "tests/web/everyregion.mjs"],
        input=json.dumps({"data": data, "dag": DAY, "kenmerken": kenmerken}),
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        timeout=300,
    )
    return json.loads(done.stdout)


def test_every_region_helps_every_role_in_every_situation() -> None:
    found = look(wizard_data(CATALOG, DAY), marks())
    assert found["fouten"] == []
    roles, situations = CATALOG.words("rollen"), CATALOG.words("situaties")
    assert found["uitkomsten"] == len(list(CATALOG.kind("regio"))) * len(roles) * len(situations)


@pytest.mark.parametrize(
    "fault", ["is niet voor werkgever", "is niet van achterhoek", "hoort bij zwolle", "niets: ", "loket"]
)
def test_the_look_sees_faults(fault: str) -> None:
    """Proof that the test above can fail: for each fault, data in which it was made."""
    data, kenmerken = json.loads(json.dumps(wizard_data(CATALOG, DAY))), marks()
    if fault == "is niet voor werkgever":
        kenmerken = {key: one | {"rollen": ["zzp"]} for key, one in kenmerken.items()}
    elif fault == "is niet van achterhoek":
        kenmerken = {key: one | {"regios": ["zwolle"]} for key, one in kenmerken.items()}
    elif fault == "hoort bij zwolle":
        data["regios"]["twente"]["gemeenten"].append(data["regios"]["zwolle"]["gemeenten"][0])
        data["regios"] = dict(sorted(data["regios"].items()))
    elif fault == "niets: ":
        data["hulp"] = [row for row in data["hulp"] if row["regio"] == "zwolle"]
    else:
        data["regios"]["zwolle"]["loketten"] = []
    assert any(fault in one for one in look(data, kenmerken)["fouten"])
