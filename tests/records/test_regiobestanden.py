"""The file of every real region can take over a table of the CBS: line by line, and nothing else moves."""

from __future__ import annotations

import pytest
from helpers import ROOT

from routewijzer.catalog import Entry
from routewijzer.cbs import Table
from routewijzer.loading import read_all
from routewijzer.models.regio import Gemeente
from routewijzer.regioedits import edited

REGIONS = list(read_all(ROOT)[0].kind("regio"))
TABLE = Table("99999NED", "Gebieden in Nederland 2098", ())
DAY = "2098-01-02"


@pytest.mark.parametrize("entry", REGIONS, ids=lambda entry: entry.id)
def test_only_lines_about_what_changed_change(entry: Entry) -> None:
    own = {gemeente.code: gemeente for gemeente in entry.record.gemeenten}
    first, *_, last = own
    new = Gemeente(code="GM9999", naam="Óp-den 't Proef (O.)", ook=("a, b", "c: d", "Ho!"))
    places = {code: g for code, g in own.items() if code != last} | {"GM9999": new}
    places[first] = places[first].model_copy(update={"naam": "Nieuwe Naam"})
    text = (ROOT / entry.path).read_text("utf-8")
    after = edited(entry, text, places, TABLE, DAY)
    before_lines, after_lines = text.splitlines(), after.splitlines()
    assert len(before_lines) == len(after_lines)
    added = [line.strip() for line in after_lines if line not in set(before_lines)]
    removed = [line.strip() for line in before_lines if line not in set(after_lines)]
    assert {line for line in removed if line.startswith("- {code: GM")} == {
        line.strip() for line in before_lines if first in line or last in line
    }
    codes = [code for line in added for code in (first, "GM9999") if f"code: {code}" in line]
    assert sorted(codes) == sorted((first, "GM9999"))
    assert "- titel: Gebieden in Nederland 2098" in added
    assert "url: https://www.cbs.nl/nl-nl/cijfers/detail/99999NED" in added
    assert f"gezien_op: {DAY}" in added
    # Two municipalities and four fields of the source.
    assert len(added) <= 6


@pytest.mark.parametrize("entry", REGIONS, ids=lambda entry: entry.id)
def test_the_summary_says_how_many_there_are_now(entry: Entry) -> None:
    own = {gemeente.code: gemeente for gemeente in entry.record.gemeenten}
    fewer = dict(list(own.items())[1:])
    text = (ROOT / entry.path).read_text("utf-8")
    summary = next(line for line in text.splitlines() if line.startswith("samenvatting:"))
    after = next(
        line for line in edited(entry, text, fewer, TABLE, DAY).splitlines() if line.startswith("samenvatting:")
    )
    assert (after != summary) == (" gemeenten" in summary)
