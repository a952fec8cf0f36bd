"""Open data: the published shape, which must stay as it is within a version."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import mini
import pytest

from routewijzer import opendata
from routewijzer.catalog import Catalog
from routewijzer.loading import load
from routewijzer.models import KINDS

Rows = dict[str, list[dict[str, Any]]]


@pytest.fixture(scope="module")
def catalog(tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    regional = {f"regions/oost/regelingen/{name}.yml": mini.EXPIRED | {"opvolger": []} for name in ("bon",)}
    found, findings = load(mini.write_project(tmp_path_factory.mktemp("mini"), regional))
    assert findings == []
    assert found is not None
    return found


@pytest.fixture(scope="module")
def published(catalog: Catalog) -> dict[str, Any]:
    return {path: json.loads(text) for path, text in opendata.files(catalog)}


@pytest.fixture(scope="module")
def rows(published: dict[str, Any]) -> Rows:
    return {content["soort"]: content["records"] for content in published.values()}


def test_there_is_a_file_per_kind_with_a_head_that_says_what_it_is(published: dict[str, Any]) -> None:
    assert set(published) == {f"open-data/v1/{kind.plural}.json" for kind in KINDS.values()} | {
        "open-data/v1/vragen.json"
    }
    for path, content in published.items():
        assert set(content) == {"versie", "licentie", "soort", "aantal", "records"}
        assert content["versie"] == 1
        assert content["licentie"] == "CC-BY-4.0"
        assert path == f"open-data/v1/{content['soort']}.json"
        assert content["aantal"] == len(content["records"]) > 0


def test_the_numbers_on_the_page_are_those_in_the_files(catalog: Catalog, rows: Rows) -> None:
    assert dict(opendata.counts(catalog)) == {name: len(records) for name, records in rows.items()}


def test_every_record_says_where_its_page_file_and_sources_are(rows: Rows) -> None:
    for name, records in rows.items():
        if name == "vragen":
            continue
        for record in records:
            assert record["pagina"].endswith("/")
            assert not record["pagina"].startswith("/")
            assert record["bestand"] in mini.RECORDS or record["bestand"].startswith("regions/oost/regelingen/")
            assert record["bronnen"][0]["gezien_op"]
            assert record["gecontroleerd_op"]
            assert record["zekerheid"] in ("hoog", "middel", "laag")


def test_a_scheme_as_it_is_published(rows: Rows) -> None:
    record = next(row for row in rows["regelingen"] if row["id"] == "hulp-bij-brand")
    assert record["pagina"] == "regelingen/hulp-bij-brand/"
    assert record["regel"] == {
        "alle": [
            {"vraag": "situatie", "in": ["te-weinig-werk"]},
            {"vraag": "rol", "in": ["werkgever"]},
            {"vraag": "sector", "in": ["horeca"]},
            mini.REGELING["voorwaarden"],
        ]
    }
    assert record["status"] == {
        "stand": "geldend",
        "aanvragen": "tijdvakken",
        "vensters": [["2026-11-01", "2026-12-31", "hoog"]],
    }
    assert record["bedrag"]["gegevens"] == [{"wat": "hoogste", "euro": 25000, "per": "bedrijf"}]
    assert record["bronnen"][0]["gelezen"] is True


def test_notes_of_the_editors_and_the_build_stay_inside(rows: Rows) -> None:
    for record in rows["regelingen"]:
        assert not {"redactienotitie", "voorwaarden", "voorbeelden"} & set(record)
    assert "redactie." not in json.dumps(rows)
    assert rows["overstappen"][0]["voorbeelden"] == ["oost/uitleen"]


def test_a_regional_scheme_asks_for_its_region(rows: Rows) -> None:
    record = next(row for row in rows["regelingen"] if row["id"] == "bon")
    assert record["regio"] == "oost"
    assert {"vraag": "regio", "in": ["oost"]} in record["regel"]["alle"]


def test_the_story_of_a_practice_is_its_text(rows: Rows) -> None:
    record = rows["praktijk"][0]
    assert record["id"] == "oost/uitleen"
    assert record["verhaal"].startswith("## Het begin")
    assert "regel" not in record


def test_empty_fields_are_left_out_but_zero_and_false_are_not(tmp_path: Path) -> None:
    results = [{"indicator": "gestart", "waarde": 0, "eenheid": "mensen", "peildatum": "2021"}]
    changed = {"regions/oost/praktijk/uitleen.md": mini.PRAKTIJK | {"resultaten": results}}
    catalog, _ = load(mini.write_project(tmp_path, changed))
    assert catalog is not None
    row = opendata.row(next(catalog.kind("praktijk")))
    assert row["resultaten"][0]["waarde"] == 0
    assert row["resultaten"][0]["minstens"] is False
    assert "wat" not in row["resultaten"][0]
    assert [where for where, value in mini.places(row) if value in (None, [], {}, "")] == []


def test_a_question_is_published_without_the_map_of_municipalities(rows: Rows) -> None:
    found = {question["id"]: question for question in rows["vragen"]}
    assert list(found) == ["situatie", "rol", "gemeente", "regio", "mensen", "brand", "sector"]
    assert "kaart" not in found["regio"]
    assert found["mensen"]["opties"][0] == {"id": "0-9", "naam": "Tot 10", "van": 0, "tot": 9}


def test_keys_are_sorted_and_text_is_readable(catalog: Catalog) -> None:
    for _, text in opendata.files(catalog):
        assert text == json.dumps(json.loads(text), ensure_ascii=False, indent=1, sort_keys=True) + "\n"
    assert "één" in dict(opendata.files(catalog))["open-data/v1/praktijk.json"]
