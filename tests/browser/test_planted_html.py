"""The gates on HTML and on weight see the fault that they are there for."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from browser.budget import BUDGETS, KB, first_visit, over, weigh
from browser.built import documents_of, smallest_cover, without_template
from browser.document import Document
from browser.structure import frame, structure, twice
from browser.test_html import validate
from playwright.sync_api import Browser

# How to spoil a good page, and how the gate names it.
SPOILT = {
    "taal": ('<html lang="nl"', "<html", "taal is ''"),
    "andere taal": ('<html lang="nl"', '<html lang="en"', "taal is 'en'"),
    "titel": ("<title>", "<title></title><x>", "geen titel"),
    "beschrijving": ('name="description"', 'name="anders"', "beschrijving van 0 tekens"),
    "tweede h1": ("</h1>", "</h1><h1>Nog een</h1>", "2 keer h1"),
    "sprong": ("</h1>", "</h1><h3>Te diep</h3>", "h3 na h1: Te diep"),
    "lege kop": ("</h1>", "</h1><h2> </h2>", "kop zonder tekst (h2)"),
    "sla over": ('class="rw-sla-over"', 'class="anders"', "begint niet met een link naar de inhoud"),
    "doel weg": ('id="inhoud"', 'id="anders"', "de link naar de inhoud leidt nergens heen"),
    "kruimels": ("rw-kruimels", "anders", "geen kruimelpad"),
    "pagina zelf": ('<span aria-current="page">', "<span>", "kruimelpad noemt de pagina zelf niet"),
    "sjabloon": ("data-sjabloon=", "data-anders=", "geen sjabloon"),
}
ADDRESS = "overstappen/"


@pytest.fixture(scope="module")
def good(site: Path) -> str:
    """The HTML of a page with nothing wrong."""
    html = (site / ADDRESS / "index.html").read_text(encoding="utf-8")
    assert structure(ADDRESS, Document(html)) == []
    return html


@pytest.mark.parametrize("name", SPOILT)
def test_a_spoilt_page_is_named(good: str, name: str) -> None:
    old, new, named = SPOILT[name]
    assert old in good
    assert structure(ADDRESS, Document(good.replace(old, new))) == [named]


def test_help_in_another_place_is_named(good: str) -> None:
    moved = good.replace('<section class="rw-hulp"', "<section").replace("<header", '<p class="rw-hulp">.</p><header')
    pages = {"a/": Document(good), "b/": Document(good), "c/": Document(moved)}
    assert [fault.partition(":")[0] for fault in frame(pages)] == ["c/"]
    gone = Document(good.replace("rw-hulp", "anders"))
    assert "geen hulp" in frame({"a/": gone, "b/": gone})


def test_a_title_that_two_pages_have_is_named(good: str) -> None:
    assert len(twice({"a/": Document(good), "b/": Document(good)}, "title")) == 1


def test_a_page_without_a_template_is_named(good: str, tmp_path: Path) -> None:
    (tmp_path / "nieuw").mkdir()
    (tmp_path / "nieuw" / "index.html").write_text(good.replace("data-sjabloon", "data-x"), encoding="utf-8")
    (tmp_path / "index.html").write_text(good, encoding="utf-8")
    assert without_template(documents_of(tmp_path)) == ["nieuw/"]


def test_a_state_that_one_page_has_is_looked_at() -> None:
    pages = {"kaal": {"<p>"}, "vol": {"<p>", "<ul>", ".rw-a"}, "ook": {"<p>", "<ul>"}, "vervallen": {"<p>", ".rw-b"}}
    assert smallest_cover(pages) == ["kaal", "vol", "vervallen"]


def test_wrong_html_is_named(good: str, tmp_path: Path) -> None:
    html = good.replace("</h1>", '</h1><p id="twee"><p id="twee"></p><p><div></div></p>')
    (tmp_path / "index.html").write_text(html, encoding="utf-8")
    faults, seen = validate(tmp_path)
    assert seen == 1
    assert any("no-dup-id" in fault for fault in faults), faults
    assert any("element-permitted-content" in fault or "close-order" in fault for fault in faults), faults


def test_what_is_too_heavy_is_named(browser: Browser, base: str) -> None:
    assert over(first_visit(browser, f"{base}404.html"), BUDGETS["record"]) == []
    noise = os.urandom(200 * KB)
    found = weigh([("html", b"x"), ("images", noise), *[("js", b"x")] * 5])
    assert [fault.split()[0] for fault in over(found, BUDGETS["record"])] == ["images", "total", "requests"]
