"""Figures and charts: nothing invented between counts, nothing that the page's policy would stop."""

from __future__ import annotations

import csv
import io
import json
import re
import xml.etree.ElementTree as ET

import pytest
from helpers import DAY, GOLDEN, page_body

from routewijzer import charts, sheets
from routewijzer.build import build, check
from routewijzer.catalog import Catalog
from routewijzer.figures import divisions, figures, series

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    found, _ = check(GOLDEN, DAY)
    assert found is not None
    return found


def test_a_figure_knows_its_whole_of_the_same_date(catalog: Catalog) -> None:
    found = figures(catalog)
    assert list(found) == [word for word in catalog.words("indicatoren") if word in found]
    other = found["ander-werk"][0]
    assert (other.result.waarde, other.whole.waarde, other.source.titel) == (600, 1030, "Cijfers")


def test_a_series_has_two_counts_or_more_in_order_of_time(catalog: Catalog) -> None:
    found = figures(catalog)
    assert [[p.result.waarde for p in points] for points in series(found["bereik"])] == [[80, 103]]
    assert series(found["ander-werk"]) == []


def test_a_division_holds_the_parts_of_one_whole(catalog: Catalog) -> None:
    whole, parts = divisions(catalog)[0]
    assert (whole.waarde, [p.result.waarde for p in parts]) == (1030, [600, 400])


def drawn() -> list[str]:
    points = [("2020", "2020", 0), ("2021-02", "februari 2021", 12), ("2021-03-04", "4 maart 2021", 9)]
    rows = [('Ander <werk> & "meer"', 6), ("Gestopt", 0)]
    return [str(charts.line("a", "Titel <b>", points)), str(charts.bars("b", "Van 30", rows, 30))]


@pytest.mark.parametrize("number", [0, 1], ids=["lijn", "balken"])
def test_a_chart_is_plain_svg_with_a_name_and_every_value_in_words(number: int) -> None:
    text = drawn()[number]
    assert re.findall(r"<style|<script|style=|\son\w+=|https?://(?!www\.w3\.org/2000/svg)", text) == []
    picture = ET.fromstring(text)
    title, description = picture[0], picture[1]
    assert (title.tag, description.tag) == (f"{SVG}title", f"{SVG}desc")
    assert picture.get("aria-labelledby") == f"{title.get('id')} {description.get('id')}"
    assert "width" not in picture.attrib
    shown = ["2020: 0", "februari 2021: 12"] if number == 0 else ['Ander <werk> & "meer": 6', "Gestopt: 0"]
    for part in shown:
        assert part in (description.text or "")
    assert drawn()[number] == text


def test_a_line_starts_at_zero_and_has_a_dot_per_count() -> None:
    picture = ET.fromstring(drawn()[0])
    dots = [float(circle.get("cy", "")) for circle in picture.iter(f"{SVG}circle")]
    assert len(dots) == 3
    assert dots[1] < dots[2] < dots[0]
    assert {"0", "12"} <= {text.text for text in picture.iter(f"{SVG}text")}


def test_the_page_shows_each_number_with_denominator_date_and_source() -> None:
    page = page_body(str(build(GOLDEN, DAY)["dashboard/index.md"].content))
    row = re.findall(
        r'<tr data-fase="[a-z]+"><th scope="row"><a href="\.\./praktijk/noord/uitleen/">.*?</tr>', page, re.DOTALL
    )
    assert any("600 personen" in r and "1.030 personen" in r and "Februari 2021" in r and "Cijfers" in r for r in row)
    assert page.count("<svg") == 3
    assert "Van 1 regio kennen wij hier geen cijfer." in page


def test_csv_and_json_say_the_same_and_leave_out_what_is_not_known(catalog: Catalog) -> None:
    published = dict(sheets.files(catalog, DAY))
    rows = list(csv.DictReader(io.StringIO(published[sheets.FIGURES][1:])))
    records = json.loads(published["open-data/v1/cijfers.json"])["records"]
    assert [{name: str(value) for name, value in r.items()} for r in records] == [
        {name: value for name, value in row.items() if value} for row in rows
    ]
    assert all(r["peildatum"] and r["bron"] for r in records)
    assert "noemer_waarde" not in next(r for r in records if r["indicator"] == "bereik")
