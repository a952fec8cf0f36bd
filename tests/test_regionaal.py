"""A site per region: the same code for all; every link leads somewhere; own desk first; nothing but the data differ."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urldefrag, urljoin

import pytest
from helpers import DAY, GOLDEN, ROOT, day_of_records, overlay, page_body

from routewijzer.__main__ import main
from routewijzer.build import build, check, site
from routewijzer.catalog import Catalog
from routewijzer.engine import build_site
from routewijzer.models.marks import references
from routewijzer.tree import Tree
from routewijzer.views import Settings

TODAY = day_of_records()
SLUGS = sorted(file.parent.name for file in (ROOT / "regions").glob("*/regio.yml"))


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    found, findings = check(ROOT, TODAY)
    assert found is not None
    assert not [f for f in findings if f.severity == "fout"]
    return found


def body(tree: Tree, path: str) -> str:
    return page_body(str(tree[path].content))


def address(path: str) -> str:
    return path.removesuffix("index.md") if path.endswith("index.md") else f"{path.removesuffix('.md')}/"


def dead_links(tree: Tree) -> Iterator[str]:
    """Links in pages of the tree that lead to no output."""
    known = {address(path) for path in tree if path.endswith(".md")} | {p for p in tree if not p.endswith(".md")}
    for path in tree:
        if path.endswith(".md"):
            for link in re.findall(r'(?:href|data-bron)="([^"]*)"', body(tree, path)):
                target = urldefrag(urljoin(f"http://site/{address(path)}", link))[0]
                if target.startswith("http://site/") and target.removeprefix("http://site/") not in known:
                    yield f"{path}: {link}"


def test_there_are_35_regions() -> None:
    assert len(SLUGS) == 35


@pytest.mark.parametrize("slug", SLUGS)
def test_every_region_has_its_own_whole_site(catalog: Catalog, slug: str) -> None:
    tree = site(catalog, DAY, Settings(regio=slug))
    assert list(dead_links(tree)) == []
    region = catalog.entries["regio"][slug]
    assert tree.site_name == f"Routewijzer {region.name}"
    home = body(tree, "index.md")
    # Its own desk stands before every other section.
    assert home.index(f'href="./regios/{slug}/"') < home.index("Wat sluit of opent binnenkort?")
    # Of programmes elsewhere only those that the region's own records name.
    own = list(catalog.by_region[slug])
    named = {key for entry in own for _, key, _ in references(entry.record)}
    allowed = {entry.key for entry in own} | named
    foreign = [e for e in catalog.kind("programma") if e.regio != "landelijk" and e.key not in allowed]
    assert [e.key for e in foreign if f"{e.page}.md" in tree] == []
    assert not {"regios/vergelijken/index.md", "dashboard/index.md", "wie-leerde-van-wie/index.md"} & set(tree)
    assert sum("Wat is er in deze regio?" in body(tree, f"regios/{other}.md") for other in SLUGS) == 1
    assert {path for path in tree if path.startswith("feeds/regio/")} == {f"feeds/regio/{slug}.xml"}


def test_the_national_site_has_no_dead_links_either(catalog: Catalog) -> None:
    assert list(dead_links(site(catalog, DAY, Settings()))) == []


def test_regional_schemes_are_among_the_help_of_their_own_region_only() -> None:
    help_page = "hulp/omscholen/index.md"
    scheme = "regelingen/noordelijke-voucher/"
    assert scheme not in body(build(GOLDEN, DAY), help_page)
    assert scheme in body(build(GOLDEN, DAY, Settings(regio="noord")), help_page)
    assert "regelingen/noordelijke-voucher.md" not in build(GOLDEN, DAY, Settings(regio="oost"))


def test_name_text_colour_and_choice_come_from_the_record(project: Path) -> None:
    edition = (
        "uitgave:\n  naam: Wegwijs in <Oost>\n  inleiding: Hulp & werk in Oost.\n  kleur: '#7a1f5c'\n"
        "  uitgelicht: [doorlopend]\n  verborgen: [veilig-werken, vervallen]\n"
    )
    overlay(project, {"regions/oost/regio.yml": {"erbij": edition}})
    plain, own = build(project, DAY), build(project, DAY, Settings(regio="oost"))
    assert own.site_name == "Wegwijs in <Oost>"
    home = body(own, "index.md")
    assert "Hulp &amp; werk in Oost." in home
    assert "Uitgelicht in deze regio" in home
    style = [str(o.data) for path, o in own.items() if path.endswith("/site.css")]
    assert "--rw-water: #7a1f5c" in style[0]
    for path in ("opleidingen/veilig-werken.md", "regelingen/vervallen.md"):
        assert path in plain
        assert path not in own
    assert list(dead_links(own)) == []
    # What a region chooses for its own site changes nothing on the national one.
    assert "#7a1f5c" not in str([o.data for path, o in plain.items() if path.endswith("/site.css")])
    assert "Uitgelicht" not in body(plain, "index.md")


def test_the_same_code_runs_for_every_region(catalog: Catalog) -> None:
    trees = [site(catalog, DAY, Settings(regio=slug)) for slug in SLUGS[:2]]
    assets = [{p: o.data for p, o in tree.items() if p.startswith("assets/")} for tree in trees]
    assert assets[0] == assets[1]


def test_an_unknown_region_is_refused_with_a_hint(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["bouw", "--bron", str(GOLDEN), "--dag", DAY, "--regio", "oostt", "--boom", str(tmp_path / "boom")]
    assert main(words) == 2
    assert "bedoelde u 'oost'?" in capsys.readouterr().err
    assert not (tmp_path / "boom").exists()


def test_mkdocs_builds_a_region_strictly(tmp_path: Path) -> None:
    target = tmp_path / "site"
    assert build_site(ROOT, target, TODAY, regio="zwolle") == 0
    home = (target / "index.html").read_text("utf-8")
    assert "Routewijzer Regio Zwolle</title>" in home.replace("\n", "")
    assert (target / "regios/twente/index.html").is_file()
    css = re.findall(r'href="\.?/?(assets/[^"]*/site\.css)"', home)
    assert [(target / path).is_file() for path in css] == [True]
