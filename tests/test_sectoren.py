"""Sector pages: what starts, ends or is taught in a sector, its fund, and what is for people of every sector."""

from __future__ import annotations

import re
from typing import Any

import mini
import pytest
from mini_lists import BASE, SECTORS
from mini_records import OVERSTAP

from routewijzer.build import build
from routewijzer.tree import Tree

FUND = {"naam": "Bouwfonds", "uitleg": "Betaalt cursussen.", "gezien_op": "2026-11-01", "zekerheid": "middel"}
LISTS: dict[str, Any] = {
    "bronnen": BASE["bronnen"],
    "sectoren": SECTORS["sectoren"]
    | {
        "bouw": {"naam": "Bouw", "fondsen": [FUND | {"url": "https://www.voorbeeld.nl/fonds"}, {"naam": "Oud fonds"}]},
        "zorg": {"naam": "Zorg"},
        "anders": {"naam": "Iets anders", "elke": True},
    },
}
ANYONE = OVERSTAP | {
    "naam": "Iedereen kan de zorg in",
    "van": {"sector": "anders"},
    "naar": {"sector": "zorg"},
    "papieren": [{"naam": "VOG"}],
    "opleidingen": [],
    "regelingen": ["oude-hulp"],
    "voorbeelden": [],
}


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Tree:
    changes = {"regelingen/_sectoren.yml": LISTS, "regelingen/overstappen/iedereen-naar-zorg.yml": ANYONE}
    return build(mini.write_project(tmp_path_factory.mktemp("sectoren"), changes), mini.DAY)


def page(tree: Tree, word: str) -> str:
    return str(tree[f"sectoren/{word}.md"].content)


def part(text: str, heading: str) -> str:
    """The text below a heading, up to the next one of the same level."""
    found = re.search(rf"<h2>{re.escape(heading)}</h2>(.*?)(?=<h2>|\Z)", text, re.DOTALL)
    assert found, heading
    return found[1]


def test_every_sector_has_a_page_but_the_one_that_stands_for_all(tree: Tree) -> None:
    pages = {path for path in tree if path.startswith("sectoren/")}
    assert pages == {f"sectoren/{name}.md" for name in ("index", "horeca", "bouw", "zorg")}
    overview = page(tree, "index")
    assert "(1 overstap)" in overview
    assert "Iets anders" not in overview


def test_a_switch_stands_where_it_starts_and_where_it_ends(tree: Tree) -> None:
    assert "horeca-naar-bouw" in part(page(tree, "horeca"), "Waar kunt u naartoe?")
    assert "horeca-naar-bouw" in part(page(tree, "bouw"), "Wie kan juist naar deze sector komen?")
    assert "Waar kunt u naartoe?" not in page(tree, "bouw")


@pytest.mark.parametrize("word", ["horeca", "bouw", "zorg"])
def test_what_is_for_every_sector_stands_everywhere(tree: Tree, word: str) -> None:
    assert "iedereen-naar-zorg" in part(page(tree, word), "Wat kan vanuit elke sector?")


def test_papers_are_named_once_with_the_switches_that_ask_for_them(tree: Tree) -> None:
    papers = part(page(tree, "horeca"), "Welke papieren komen hierbij kijken?")
    first, second = re.findall(r"<li>(.*?)</li>", papers)
    assert first.startswith("VOG, bij: ")
    assert ("horeca-naar-bouw" in first, "iedereen-naar-zorg" in first) == (True, True)
    assert "opleidingen/veilig-werken/" in second


def test_expired_schemes_are_left_out(tree: Tree) -> None:
    assert "hulp-bij-brand" in part(page(tree, "horeca"), "Welke regelingen helpen bij deze overstappen?")
    assert not any("oude-hulp" in page(tree, word) for word in ("horeca", "bouw", "zorg"))


def test_a_fund_says_how_sure_it_is(tree: Tree) -> None:
    sure, unsure = re.findall(
        r"<li>(.*?)</li>", part(page(tree, "bouw"), "Welk fonds hoort bij deze sector?"), re.DOTALL
    )
    assert 'href="https://www.voorbeeld.nl/fonds"' in sure
    assert "Gezien op" in sure
    assert ("Nog niet bevestigd" in sure, "Nog niet bevestigd" in unsure) == (False, True)
    assert "Wij kennen geen opleidingsfonds" in page(tree, "zorg")


def test_a_switch_links_to_the_pages_of_its_sectors(tree: Tree) -> None:
    switch = str(tree["overstappen/horeca-naar-bouw.md"].content)
    assert ("sectoren/horeca/" in switch, "sectoren/bouw/" in switch) == (True, True)
    assert "sectoren/anders/" not in str(tree["overstappen/iedereen-naar-zorg.md"].content)
