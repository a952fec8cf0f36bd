"""The made-up records of the benchmark are real records: every check passes and every rule is used."""

from __future__ import annotations

from pathlib import Path

from bench.generator import BLOCK, DAY, ROOT, municipalities, records, write_source
from bench.makers import HUB
from routewijzer.build import check
from routewijzer.models import KINDS

# So many that the schemes of a region compete for its questions.
NUMBER = 20 * len(BLOCK)


def test_made_records_have_no_findings(tmp_path: Path) -> None:
    write_source(tmp_path / "bron", NUMBER)
    catalog, findings = check(tmp_path / "bron", DAY)
    assert findings == []
    assert catalog is not None
    made = [entry for entry in catalog.all() if entry.kind.name != "regio"]
    assert len(made) == NUMBER + 1  # and the national desk
    assert {entry.kind.name for entry in catalog.all()} == set(KINDS)
    assert catalog.find(HUB, ("regeling",))
    assert all(
        {example.verwacht for example in entry.record.voorbeelden} == {"ja", "nee", "onbekend"}
        for entry in catalog.kind("regeling")
    )


def test_a_record_does_not_depend_on_how_many_there_are() -> None:
    towns = municipalities(ROOT)
    few, many = dict(records(len(BLOCK), towns)), dict(records(5 * len(BLOCK), towns))
    assert len(many) == 5 * len(BLOCK) + 1
    assert few == {path: many[path] for path in few}


def test_all_regions_get_records() -> None:
    towns = municipalities(ROOT)
    folders = {path.split("/")[1] for path, _ in records(200, towns) if path.startswith("regions/")}
    assert folders == set(towns)
