"""Forms of GitHub: what people fill in becomes a sound record, or a change of one."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from helpers import DAY, ROOT, copy_golden
from robot.formulieren import catalog_of, correction, example_of, filled, received

from routewijzer.catalog import Catalog
from routewijzer.melding.forms import FOLDER, forms
from routewijzer.melding.outcome import from_json


def test_a_programme(root: Path, catalog: Catalog) -> None:
    outcome = received(root, filled(catalog))
    assert outcome.reasons == ()
    assert outcome.path == "regions/oost/programmas/huis-van-het-vak.yml"
    fields = yaml.safe_load(outcome.text)
    assert fields["samenvatting"] == "Helpt bedrijven en mensen in Oost met leren op het werk."
    assert fields["diensten"] == [{"wat": "Een gesprek over leren"}, {"wat": "Een plek om te proberen"}]
    assert fields["partners"] == ["UWV", "de gemeente Oosterdam"]
    assert fields["bronnen"] == [
        {
            "titel": "Huis van het vak is open",
            "url": "https://www.example.nl/nieuws?x=1&y=2",
            "gezien_op": "2026-11-03",
        }
    ]
    assert len(fields["soort"]) == 2
    assert set(fields["soort"]) <= set(catalog.words("programmasoorten"))
    assert (fields["zekerheid"], fields["beheerder"]) == ("laag", "redactie regio Oost")
    assert fields["gecontroleerd_op"] == DAY


def test_an_example_with_its_story(root: Path, catalog: Catalog) -> None:
    outcome = received(root, example_of(catalog))
    assert outcome.reasons == ()
    _, front, story = outcome.text.split("---\n")
    fields = yaml.safe_load(front)
    assert [step["stap"] for step in fields["aanpak"]] == ["Bellen", "Proberen", "Beginnen"]
    assert fields["nog_niet_bekend"] is True
    assert fields["fase"] == {"status": next(iter(catalog.words("fasen")))}
    assert story.strip() == "## Het begin\n\nHet begon *klein*.\n\n\nEn toen groot."


@pytest.mark.parametrize(
    "page",
    ["regelingen/doorlopend.yml", "/regelingen/doorlopend/", "https://x.example/pad/regelingen/doorlopend/index.html"],
    ids=["bestand", "pad", "adres"],
)
def test_a_correction_changes_one_field_and_adds_its_source(root: Path, catalog: Catalog, page: str) -> None:
    old = (root / "regelingen/doorlopend.yml").read_text("utf-8")
    outcome = received(root, correction(catalog, pagina=page))
    assert outcome.reasons == ()
    new_lines = [line for line in outcome.text.splitlines() if line not in old.splitlines()]
    assert new_lines == [
        'samenvatting: "Een adviseur denkt met u mee. Dat kost 10 euro."',
        '  - titel: "Tarieven"',
        '    url: "https://www.example.nl/tarieven"',
        '    gezien_op: "2026-11-20"',
        'gecontroleerd_op: "2026-11-20"',
    ]
    gone = [line for line in old.splitlines() if line not in outcome.text.splitlines()]
    assert gone == ["samenvatting: Een adviseur denkt gratis met u mee.", "gecontroleerd_op: 2026-11-01"]


def test_a_correction_of_a_field_that_was_not_there_and_in_front_matter(root: Path, catalog: Catalog) -> None:
    outcome = received(root, correction(catalog, onderdeel="Afkorting", wordt="VRA"))
    assert yaml.safe_load(outcome.text)["afkorting"] == "VRA"
    outcome = received(
        root, correction(catalog, pagina="praktijk/oost/uitleen-oost", onderdeel="Aanleiding", wordt="Het was stil.")
    )
    assert outcome.reasons == ()
    assert 'aanleiding: "Het was stil."' in outcome.text.split("---\n")[1]


def test_the_headings_of_a_form_are_unique_and_no_choice_holds_a_comma() -> None:
    for one in forms(catalog_of(ROOT)):
        labels = [q.label for q in one.questions]
        assert len(set(labels)) == len(labels)
        for q in one.questions:
            assert len(set(q.options)) == len(q.options) == len(q.words)
            assert not [option for option in q.options if ", " in option or option in ("None", "_No response_")]


@pytest.mark.parametrize("name", ["fout", "programma", "voorbeeld"])
def test_a_form_is_what_github_asks_of_it(name: str) -> None:
    written = yaml.safe_load((ROOT / FOLDER / f"{name}.yml").read_text("utf-8"))
    assert set(written) == {"name", "description", "title", "labels", "body"}
    ids = [part["id"] for part in written["body"]]
    assert len(set(ids)) == len(ids)
    for part in written["body"]:
        assert part["type"] in ("input", "textarea", "dropdown", "checkboxes")
        assert part["attributes"]["label"]
        assert ("options" in part["attributes"]) == (part["type"] in ("dropdown", "checkboxes"))


def test_the_script_of_the_workflow(tmp_path: Path, catalog: Catalog) -> None:
    bron = copy_golden(tmp_path / "bron")
    (bron / ".github/scripts").mkdir(parents=True)
    script = bron / ".github/scripts/melding.sh"
    script.write_bytes((ROOT / ".github/scripts/melding.sh").read_bytes())
    script.chmod(0o755)
    tool = bron / "hulp"
    tool.write_text(f'#!/bin/sh\nexec {sys.executable} -m routewijzer "$@" --dag {DAY}\n')
    tool.chmod(0o755)
    event = tmp_path / "event.json"
    for text, path in ((filled(catalog), "regions/oost/programmas/huis-van-het-vak.yml"), ("### Kapot", "")):
        event.write_text(json.dumps({"issue": {"number": 12, "body": text}}))
        environment = {"GITHUB_EVENT_PATH": str(event), "ROUTEWIJZER": str(tool), "PYTHONPATH": str(ROOT / "hooks")}
        subprocess.run([script], env=os.environ | environment, check=True, timeout=120, capture_output=True)
        assert from_json((bron / ".build/melding.json").read_bytes()).path == path
