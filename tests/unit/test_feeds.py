"""Feeds: read by a feed reader, whole by the rules of Atom (RFC 4287), ids that never change."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import feedparser
import pytest
from helpers import DAY, GOLDEN, ROOT, overlay
from lxml import etree

from routewijzer.build import build
from routewijzer.changes import Change, History
from routewijzer.tree import Tree
from routewijzer.views import Settings

SITE = "https://www.voorbeeld.nl/wijzer/"
ATOM = "{http://www.w3.org/2005/Atom}"


def feeds_of(tree: Tree) -> dict[str, str]:
    return {path: str(output.content) for path, output in tree.items() if path.startswith("feeds/")}


@pytest.fixture(scope="module")
def feeds() -> dict[str, str]:
    return feeds_of(build(GOLDEN, DAY, Settings(site_url=SITE)))


def test_there_is_a_feed_for_all_each_region_each_theme_and_what_closes(feeds: dict[str, str]) -> None:
    regions = {f"feeds/regio/{file.parent.name}.xml" for file in GOLDEN.glob("regions/*/regio.yml")}
    assert regions | {"feeds/alles.xml", "feeds/praktijk.xml", "feeds/sluit-binnenkort.xml"} <= set(feeds)
    assert len([path for path in feeds if path.startswith("feeds/thema/")]) == 3


def test_a_feed_reader_reads_every_feed(feeds: dict[str, str]) -> None:
    for path, text in feeds.items():
        read = feedparser.parse(text)
        assert not read.bozo, f"{path}: {read.get('bozo_exception')}"
        assert read.version == "atom10", path
        assert read.feed.title.startswith("Routewijzer: ")
        assert read.feed.updated_parsed, path
        assert all(e.updated_parsed and e.summary and e.title for e in read.entries), path


RFC_4287 = etree.RelaxNG(etree.parse(ROOT / "tests/normen/atom.rng"))


def test_every_feed_is_valid_by_the_grammar_of_atom(feeds: dict[str, str]) -> None:
    for path, text in feeds.items():
        assert RFC_4287.validate(etree.fromstring(text)), f"{path}: {RFC_4287.error_log}"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (r"<updated>.*?</updated>", "<updated>gisteren</updated>"),
        (r"(<entry>.*?)<id>.*?</id>", r"\1"),
        (r"<title>.*?</title>", "<title></title>"),
        (r"<summary>", "<summary><b>x</b>"),
        (r"<author>.*?</author>", ""),
    ],
    ids=["dag", "zonder id", "lege titel", "opmaak", "zonder maker"],
)
def test_the_grammar_sees_a_fault(feeds: dict[str, str], old: str, new: str) -> None:
    broken, count = re.subn(old, new, feeds["feeds/alles.xml"], count=1, flags=re.DOTALL)
    assert count == 1
    assert not RFC_4287.validate(etree.fromstring(broken))


def test_every_feed_holds_what_atom_asks_with_whole_addresses(feeds: dict[str, str]) -> None:
    ids = set()
    for path, text in feeds.items():
        root = ET.fromstring(text)
        assert root.tag == f"{ATOM}feed"
        assert [len(root.findall(f"{ATOM}{tag}")) for tag in ("id", "title", "updated", "author")] == [1, 1, 1, 1], path
        links = {link.get("rel"): link.get("href", "") for link in root.findall(f"{ATOM}link")}
        assert links == {"alternate": f"{SITE}nieuws/", "self": f"{SITE}{path}"}
        ids.add(root.findtext(f"{ATOM}id"))
        entries = root.findall(f"{ATOM}entry")
        assert len({e.findtext(f"{ATOM}id") for e in entries}) == len(entries), path
        for element in [root, *entries]:
            assert re.fullmatch(r"urn:uuid:[0-9a-f-]{36}", element.findtext(f"{ATOM}id") or "")
            assert re.fullmatch(r"\d{4}-\d\d-\d\dT00:00:00Z", element.findtext(f"{ATOM}updated") or "")
        for entry in entries:
            (link,) = entry.findall(f"{ATOM}link")
            assert link.get("href", "").startswith(SITE), path
    assert len(ids) == len(feeds)


def test_every_address_in_a_feed_is_a_page(feeds: dict[str, str]) -> None:
    tree = build(GOLDEN, DAY)
    for text in feeds.values():
        for href in re.findall(rf'<entry>.*?href="{SITE}([^"]*)/"', text):
            assert f"{href}.md" in tree or f"{href}/index.md" in tree, href


def test_ids_do_not_depend_on_the_address_or_the_text(feeds: dict[str, str], project: Path) -> None:
    overlay(project, {"regions/oost/programmas/fonds-oost.yml": {"vervang": {"naam: Fonds": "naam: Potje"}}})
    moved = feeds_of(build(project, DAY))
    ids = [sorted(re.findall(r"<id>(.*?)</id>", found["feeds/alles.xml"])) for found in (feeds, moved)]
    assert ids[0] == ids[1]
    assert "https://" not in moved["feeds/regio/oost.xml"].replace("http://www.w3.org/2005/Atom", "")
    assert 'href="../../programmas/oost/fonds-oost/"' in moved["feeds/regio/oost.xml"]


def test_an_entry_is_as_old_as_its_last_change() -> None:
    path = "regions/oost/programmas/fonds-oost.yml"
    history = History((Change("2026-11-20", path, "gewijzigd", ("Status",)), Change("2026-11-02", path, "nieuw")), True)
    read = feedparser.parse(feeds_of(build(GOLDEN, DAY, Settings(history=history)))["feeds/regio/oost.xml"])
    assert (read.entries[0].title, read.entries[0].updated) == ("Fonds Oost", "2026-11-20T00:00:00Z")
    assert read.feed.updated == "2026-11-20T00:00:00Z"


def test_what_closes_soon_says_when(feeds: dict[str, str]) -> None:
    read = feedparser.parse(feeds["feeds/sluit-binnenkort.xml"])
    assert read.entries
    assert all(entry.summary.startswith("Open tot en met ") for entry in read.entries)
