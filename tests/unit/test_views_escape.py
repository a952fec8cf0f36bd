"""Trust through the whole build: hostile text in every field of every record stays text on every page."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import mini
import pytest
import yaml
from helpers import page_body
from pydantic import BaseModel, ValidationError

from routewijzer.build import build
from routewijzer.findings import CheckFailed
from routewijzer.loading import WORD_LISTS
from routewijzer.models import KINDS
from routewijzer.tree import Tree

HOSTILE = "\"><script>alert(1)</script>{{7*7}}{% raw %}<div onclick=x>'&lt;"
KIND_OF_FOLDER = {kind.regional or kind.national: kind for kind in KINDS.values() if kind.regional or kind.national}
RULES = {"voorwaarden", "antwoorden", "toon_als"}
NOT_TEXT = {("toelichting",)}  # Markdown: refused, see below


def model_of(path: str) -> type[BaseModel]:
    name = path.rsplit("/", 1)[1]
    if name in WORD_LISTS:
        return WORD_LISTS[name]
    folder = path.split("/")[-2]
    return KINDS["regio"].model if name == "regio.yml" else KIND_OF_FOLDER[folder].model


def hostile(path: str, fields: mini.Fields) -> tuple[mini.Fields, int]:
    """The record with hostile text in every field that takes any text, and how many fields that are."""
    model, count = model_of(path), 0
    for where, value in list(mini.places(fields)):
        if not isinstance(value, str) or where in NOT_TEXT or set(where) & RULES:
            continue
        # The number keeps names apart; a municipality may stand there once only.
        changed = mini.at(fields, where, f"{HOSTILE}{count}")
        try:
            model.model_validate(changed)
        except ValidationError:
            continue
        if not is_word(where):
            fields, count = changed, count + 1
    return fields, count


def is_word(where: tuple[Any, ...]) -> bool:
    """Whether the value is checked against a list that the model itself does not know."""
    words = ("soort", "voor_wie", "situaties", "sectoren", "wie_betaalt", "sector", "themas", "bewijs", "status", "rol")
    more = ("sector_van", "sector_naar", "indicator", "deel_van", "opties_uit")
    name = next(step for step in reversed(where) if isinstance(step, str))
    return name in (*words, *more)


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    changed = {}
    for path, content in mini.FILES.items():
        if isinstance(content, dict):
            changed[path], count = hostile(path, content)
            assert count >= (2 if path.endswith("_sectoren.yml") else 3), path
    page = f"---\ntitel: {json.dumps(HOSTILE)}\nomschrijving: {json.dumps(HOSTILE)}\n---\n\n## {{{{7*7}}}}\n"
    return mini.write_project(tmp_path_factory.mktemp("vijandig"), changed | {"content/over/index.md": page})


@pytest.fixture(scope="module")
def tree(project: Path) -> Tree:
    return build(project, mini.DAY)


@pytest.fixture(scope="module")
def clean(tmp_path_factory: pytest.TempPathFactory) -> Tree:
    return build(mini.write_project(tmp_path_factory.mktemp("gewoon")), mini.DAY)


class Seen(HTMLParser):
    """Which tags with which attributes stand in a page, its visible text, and the text of its <title>."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: set[tuple[str, frozenset[str]]] = set()
        self.values: dict[tuple[str, str], list[str]] = {}
        self.text, self.title, self.inside = "", "", ""
        self.inline: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.inside = tag
        self.tags.add((tag, frozenset(name for name, _ in attrs)))
        for name, value in attrs:
            self.values.setdefault((tag, name), []).append(value or "")

    def handle_endtag(self, tag: str) -> None:
        self.inside = ""

    def handle_data(self, data: str) -> None:
        self.text += data
        self.title += data if self.inside == "title" else ""
        if self.inside in ("script", "style") and data.strip():
            self.inline.append(data)


def pages(tree: Tree) -> dict[str, str]:
    return {path: str(output.content) for path, output in tree.items() if path.endswith(".md")}


def test_pages_have_the_same_bones_as_with_ordinary_text(tree: Tree, clean: Tree) -> None:
    assert set(pages(tree)) == set(pages(clean))
    for path, content in pages(tree).items():
        bones = Seen(page_body(content)).tags - Seen(page_body(pages(clean)[path])).tags
        assert bones <= Seen("".join(pages(clean).values())).tags, path


def test_the_text_is_shown_as_it_was_written(tree: Tree) -> None:
    for path in ("regelingen/hulp-bij-brand.md", "regios/oost.md", "praktijk/oost/uitleen.md", "over/index.md"):
        content = pages(tree)[path]
        assert HOSTILE in Seen(page_body(content)).text
        assert "<script" not in page_body(content)


def test_nothing_was_run_as_a_template(tree: Tree) -> None:
    for path, output in tree.items():
        if not path.startswith("assets/"):
            assert not re.search(r"(?:>|gt;|u003e)49", output.data.decode()), path
    assert "{{7*7}}{% raw %}" in pages(tree)["regelingen/hulp-bij-brand.md"]


def test_front_matter_stays_whole(tree: Tree) -> None:
    for path, content in pages(tree).items():
        lines = content.split("\n---\n", 1)[0].split("\n")
        meta = yaml.safe_load("\n".join(lines[1:]))
        assert [line.split(":")[0] for line in lines[1:]] == list(meta), path
        assert set(meta) <= {"title", "description", "sectie", "sjabloon", "modules", "feed", "stijlen"}, path
        assert isinstance(meta["title"], str)
    meta = yaml.safe_load(pages(tree)["regelingen/hulp-bij-brand.md"].split("---\n")[1])
    assert meta["title"].startswith(f"{HOSTILE}0 (")


def test_json_holds_the_text_and_nothing_else(tree: Tree, clean: Tree) -> None:
    for path, output in tree.items():
        if path.endswith(".json") and not path.startswith("data/"):
            rows, plain = (json.loads(found.data)["records"] for found in (output, clean[path]))
            assert [set(row) for row in rows] == [set(row) for row in plain]
    assert json.loads(tree["open-data/v1/regelingen.json"].data)["records"][0]["naam"] == f"{HOSTILE}0"


@pytest.mark.parametrize(
    ("path", "change"),
    [
        ("regelingen/hulp-bij-brand.yml", {"toelichting": HOSTILE}),
        ("regions/oost/praktijk/uitleen.md", HOSTILE),
        ("content/over/index.md", f"---\ntitel: Over\nomschrijving: Over.\n---\n\n{HOSTILE}\n"),
    ],
)
def test_hostile_markdown_stops_the_build(tmp_path: Path, path: str, change: Any) -> None:
    if isinstance(change, dict):
        change = mini.FILES[path] | change
    elif path.endswith("uitleen.md"):
        change = f"---\n{mini.as_yaml(mini.PRAKTIJK)}---\n{change}\n"
    with pytest.raises(CheckFailed) as caught:
        build(mini.write_project(tmp_path, {path: change}), mini.DAY)
    assert {(f.path, f.code) for f in caught.value.findings} == {(path, "F007")}


def test_a_title_cannot_break_out_of_its_line(tmp_path: Path) -> None:
    title = "x\n---\ntitle: gekaapt\nmodules: [evil.mjs]\n---\n<script>alert(1)</script>"
    root = mini.write_project(tmp_path, {"regelingen/hulp-bij-brand.yml": mini.REGELING | {"naam": title}})
    content = pages(build(root, mini.DAY))["regelingen/hulp-bij-brand.md"]
    meta = yaml.safe_load(content.split("\n---\n", 1)[0].removeprefix("---\n"))
    assert meta["title"] == f"{title} (WHB)"
    assert meta["modules"] == ["regeling.mjs"]
    assert "<script" not in page_body(content)
    assert page_body(content).startswith('<div class="rw-pagina">')


def test_through_real_mkdocs_nothing_comes_alive(project: Path, tmp_path: Path) -> None:
    site = tmp_path / "site"
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "-sq", "-f", str(project / "mkdocs.yml"), "-d", str(site)],
        capture_output=True,
        text=True,
        check=False,
        env={"ROUTEWIJZER_DAG": mini.DAY, "NO_MKDOCS_2_WARNING": "1", "PATH": ""},
    )
    assert done.returncode == 0, done.stderr
    files = sorted(site.rglob("*.html"))
    assert len(files) > 20
    for file in files:
        html = file.read_text("utf-8")
        seen = Seen(html)
        assert "<script>alert" not in html, file
        assert not re.search(r"(?:>|gt;)49", html), file
        assert seen.inline == [], file
        assert not [names for _, names in seen.tags if any(name.startswith("on") for name in names)], file
        assert all(src.split("assets/rw-")[0].strip("./") == "" for src in seen.values.get(("script", "src"), [])), file
    page = Seen((site / "regelingen/hulp-bij-brand/index.html").read_text("utf-8"))
    assert page.title.startswith('">alert(1){{7*7}}{% raw %}')
    assert page.title.endswith("– Routewijzer")
    assert [text for text in page.values["meta", "content"] if text.startswith(HOSTILE)]
    home = Seen((site / "index.html").read_text("utf-8"))
    assert home.values["a", "href"]
