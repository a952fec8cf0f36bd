"""Who pays what: situation × payer -> schemes, and the same as a sheet."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import mini
import pytest

from routewijzer.catalog import Catalog
from routewijzer.loading import load
from routewijzer.payers import UNKNOWN, payers
from routewijzer.sheets import PAYERS, files, table


def catalog_of(root: Path, changes: dict[str, object]) -> Catalog:
    found, findings = load(mini.write_project(root, changes))
    assert findings == []
    assert found is not None
    return found


def shown(catalog: Catalog, day: str = mini.DAY) -> dict[str, dict[str, list[str]]]:
    return {s: {p: [e.id for e in row] for p, row in rows.items()} for s, rows in payers(catalog, day).items()}


@pytest.fixture
def more(tmp_path: Path) -> Catalog:
    """Beside the fire scheme (rijk) one without a payer and one with two payers and two situations."""
    alone = {"sluit_uit": [], "samen_met": [], "voorganger": []}
    situations = list(mini.WORDS["lijsten"]["situaties"])
    words = list(mini.WORDS["lijsten"]["betalers"])
    return catalog_of(
        tmp_path / "bron",
        {
            "regelingen/aap.yml": mini.REGELING | alone | {"naam": "Aap", "wie_betaalt": []},
            "regelingen/zes.yml": mini.REGELING | alone | {"naam": "Zes", "wie_betaalt": words[::-1]},
            "regelingen/twee.yml": mini.REGELING | alone | {"naam": "Twee", "situaties": situations[::-1]},
        },
    )


def test_a_scheme_stands_under_each_payer_and_situation_in_the_order_of_the_lists(more: Catalog) -> None:
    found = shown(more)
    words = list(mini.WORDS["lijsten"]["betalers"])
    situations = list(mini.WORDS["lijsten"]["situaties"])
    assert list(found) == situations
    first = found[mini.REGELING["situaties"][0]]
    assert list(first) == [*words, UNKNOWN]
    assert first["rijk"] == ["hulp-bij-brand", "twee", "zes"]
    assert first[UNKNOWN] == ["aap"]
    assert all("zes" in first[word] for word in words)


def test_what_has_expired_is_left_out(more: Catalog) -> None:
    assert "oude-hulp" not in str(shown(more))
    assert "oude-hulp" in str(shown(more, "2020-01-01"))


def test_the_sheet_has_a_row_for_every_scheme_under_every_payer(more: Catalog) -> None:
    path, text = next(iter(files(more, mini.DAY)))
    assert path == PAYERS
    assert text.startswith("\ufeff")
    rows = list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"))))
    assert len(rows) == sum(len(row) for found in shown(more).values() for row in found.values())
    fire = next(row for row in rows if row["pagina"] == "regelingen/hulp-bij-brand/")
    assert fire["wie_betaalt"] == "Rijk"
    assert fire["voor_wie"] == "werkgever"
    assert {row["wie_betaalt"] for row in rows if row["regeling"] == "Aap"} == {"niet bekend"}


def test_a_cell_of_a_sheet_is_never_a_formula() -> None:
    text = table(("a", "b"), [('=HYPERLINK("x")', 3), ("-1+1", "@x"), ("gewoon, met komma", "+31")])
    rows = list(csv.reader(io.StringIO(text.removeprefix("\ufeff"))))
    assert rows == [
        ["a", "b"],
        ['\'=HYPERLINK("x")', "3"],
        ["'-1+1", "'@x"],
        ["gewoon, met komma", "'+31"],
    ]
