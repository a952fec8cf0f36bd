"""The same tree in another engine, and the same bytes every time."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

import pytest
import yaml
from helpers import DAY, copy_golden, page_body

from routewijzer.build import build
from routewijzer.tree import write
from routewijzer.views import Settings


def mkdocs(config: Path, site: Path, seed: str = "0") -> None:
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "-sq", "-f", str(config), "-d", str(site)],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ
        | {
            "ROUTEWIJZER_DAG": DAY,
            "NO_MKDOCS_2_WARNING": "1",
            "SOURCE_DATE_EPOCH": "1795219200",
            "PYTHONHASHSEED": seed,
        },
        timeout=300,
    )
    assert done.returncode == 0, done.stderr


def files(site: Path) -> dict[str, bytes]:
    return {f.relative_to(site).as_posix(): f.read_bytes() for f in sorted(site.rglob("*")) if f.is_file()}


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copy_golden(tmp_path_factory.mktemp("golden") / "bron")


@pytest.fixture(scope="module")
def mounted(root: Path) -> dict[str, bytes]:
    mkdocs(root / "mkdocs.yml", root.parent / "gekoppeld", "1")
    return files(root.parent / "gekoppeld")


@pytest.fixture(scope="module")
def plain(root: Path) -> dict[str, bytes]:
    """The tree on disk, built by the engine as if it were any folder of Markdown: no hook of ours."""
    tree = build(root, DAY)
    write(tree, root.parent / "boom")
    config = yaml.safe_load((root / "mkdocs.yml").read_text("utf-8"))
    folders = [path.split("/img/")[0] for path in tree if path.endswith("/img/merk.svg")]
    config |= {"hooks": [], "docs_dir": str(root.parent / "boom"), "extra": {"rw_assets": folders[0]}}
    (root.parent / "gewoon.yml").write_text(yaml.safe_dump(config), encoding="utf-8")
    mkdocs(root.parent / "gewoon.yml", root.parent / "gewoon")
    return files(root.parent / "gewoon")


def pages(site: dict[str, bytes]) -> list[str]:
    return [path for path in site if path.endswith(".html")]


def test_another_engine_makes_the_same_pages(mounted: dict[str, bytes], plain: dict[str, bytes]) -> None:
    assert len(pages(mounted)) > 30
    assert pages(mounted) == pages(plain)
    # The hook leaves out what the theme brings and our frame does not load; nothing else may differ.
    extra = set(plain) - set(mounted)
    of_theme = ("assets/images/", "assets/javascripts/", "assets/stylesheets/")
    assert not [path for path in mounted if path.startswith(of_theme)]
    assert set(mounted) <= set(plain)
    assert all(path.startswith(of_theme) or path.endswith(".map") for path in extra)


class Words(HTMLParser):
    """Tags, attributes and words inside the article, without regard to white space."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[object] = []
        self.feed(html[html.index("<article") : html.index("</article>")])

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, *sorted(attrs, key=str)))

    def handle_data(self, data: str) -> None:
        self.found += data.split()


def test_another_engine_shows_the_same_text(mounted: dict[str, bytes], plain: dict[str, bytes]) -> None:
    for path in pages(mounted):
        if path != "404.html":
            here, there = (Words(site[path].decode()).found for site in (mounted, plain))
            assert here == there, path
            assert len(here) > 10


def test_the_head_of_a_page_does_not_depend_on_the_engine(mounted: dict[str, bytes], plain: dict[str, bytes]) -> None:
    for path in pages(mounted):
        for pattern in (rb"<title>.*?</title>", rb'<meta name="description"[^>]*>', rb"<script[^>]*>"):
            assert re.findall(pattern, mounted[path]) == re.findall(pattern, plain[path]), path


def test_every_page_of_the_core_is_in_the_site_with_its_own_html(root: Path, mounted: dict[str, bytes]) -> None:
    name = re.findall(r"(?m)^site_name: (.*)$", (root / "mkdocs.yml").read_text("utf-8"))[0]
    tree = build(root, DAY, Settings(site_name=name))
    for path, output in tree.items():
        if path.endswith(".md"):
            place = path.removesuffix("index.md") if path.endswith("index.md") else f"{path.removesuffix('.md')}/"
            assert page_body(str(output.content)) in mounted[f"{place}index.html"].decode(), path
        else:
            assert mounted[path] == output.data, path


def test_the_same_input_gives_the_same_bytes(root: Path, tmp_path: Path, mounted: dict[str, bytes]) -> None:
    other = copy_golden(tmp_path / "elders" / "bron")
    mkdocs(other / "mkdocs.yml", tmp_path / "site", "2")
    again = files(tmp_path / "site")
    assert sorted(again) == sorted(mounted)
    assert [path for path in again if again[path] != mounted[path]] == []


def test_the_tree_does_not_depend_on_hash_seeds(root: Path, tmp_path: Path) -> None:
    found = []
    for seed in ("0", "1", "4242"):
        target = tmp_path / seed
        subprocess.run(
            [sys.executable, "-m", "routewijzer", "bouw", "--boom", str(target), "--bron", str(root), "--dag", DAY],
            env=os.environ | {"PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
            timeout=120,
        )
        found.append(files(target))
    assert found[0] == found[1] == found[2]
    assert len(found[0]) > 40


def test_writing_twice_changes_nothing(root: Path, tmp_path: Path) -> None:
    tree = build(root, DAY)
    assert write(tree, tmp_path) == len(tree)
    assert write(tree, tmp_path) == 0
    (tmp_path / "index.md").write_text("anders", encoding="utf-8")
    assert write(tree, tmp_path) == 1
