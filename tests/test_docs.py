"""What the documents say is true: commands, targets, options, files and links exist."""

from __future__ import annotations

import re
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from posixpath import normpath

import pytest
import yaml
from helpers import day_of_records, page_body
from mini import DAY, ROOT

from routewijzer import __version__
from routewijzer.__main__ import COMMANDS
from routewijzer.arguments import parser
from routewijzer.build import build
from routewijzer.models import KINDS

DOCUMENTS = [ROOT / "README.md", ROOT / "CONTRIBUTING.md"]
CONTENT = sorted((ROOT / "content").rglob("*.md"))
ALL = [*DOCUMENTS, *CONTENT]


def ids(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()


def code(file: Path) -> str:
    """The parts of a document that are code: blocks and words between backticks."""
    text = file.read_text("utf-8")
    blocks = re.findall(r"^```.*?^```", text, flags=re.DOTALL | re.MULTILINE)
    rest = re.sub(r"^```.*?^```", "", text, flags=re.DOTALL | re.MULTILINE)
    return "\n".join([*blocks, *re.findall(r"`([^`\n]+)`", rest)])


@cache
def targets() -> set[str]:
    return set(re.findall(r"^([a-z][a-z-]*):", (ROOT / "Makefile").read_text("utf-8"), flags=re.MULTILINE))


def test_there_are_documents_to_check() -> None:
    assert all(file.is_file() for file in DOCUMENTS)
    assert len(CONTENT) >= 2
    assert {"serve", "test", "check", "site"} <= targets()


@pytest.mark.parametrize("file", ALL, ids=ids)
def test_make_targets_exist(file: Path) -> None:
    named = set(re.findall(r"\bmake ([a-z][a-z-]*)", code(file)))
    assert named <= targets()


@pytest.mark.parametrize("file", ALL, ids=ids)
def test_commands_and_their_options_exist(file: Path) -> None:
    for line in code(file).splitlines():
        for words in re.findall(r"\broutewijzer ([a-z][^#|\n]*)", line):
            command, *rest = words.split()
            assert command in COMMANDS, line
            options = {word.split("=")[0] for word in rest if word.startswith("--")}
            assert options <= options_of(command), line
            if command == "nieuw" and rest and not rest[0].startswith("-"):
                assert rest[0] in {*KINDS, "SOORT"}, line


@cache
def options_of(command: str) -> set[str]:
    whole = parser(COMMANDS, DAY)
    choices = next(action.choices for action in whole._actions if action.choices)
    return {option for action in choices[command]._actions for option in action.option_strings}  # type: ignore[index]


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_explained_somewhere(command: str) -> None:
    assert any(f"routewijzer {command}" in code(file) for file in DOCUMENTS)


@pytest.mark.parametrize("file", DOCUMENTS, ids=ids)
def test_files_that_are_named_exist(file: Path) -> None:
    named = re.findall(r"(?<![\w/<.])((?:[a-z._]+/)+[a-z._-]*)(?=[\s`),;:]|$)", code(file), flags=re.MULTILINE)
    made = {"site/", ".venv/bin/routewijzer"}
    assert named
    bases = (ROOT, ROOT / "hooks" / "routewijzer")
    assert [path for path in named if path not in made and not any((base / path).exists() for base in bases)] == []


@pytest.mark.parametrize("file", DOCUMENTS, ids=ids)
def test_links_of_a_document_lead_somewhere(file: Path) -> None:
    for link in re.findall(r"\]\(([^)#\s]+)", file.read_text("utf-8")):
        assert link.startswith("https://") or (ROOT / link).exists(), link


def test_the_description_for_catalogues_of_software_is_of_this_version() -> None:
    found = yaml.safe_load((ROOT / "publiccode.yml").read_text("utf-8"))
    assert found["softwareVersion"] == __version__
    assert found["legal"]["license"] == "EUPL-1.2"
    needed = {"shortDescription", "longDescription", "features"}
    assert needed <= found["description"]["nl"].keys()
    assert len(found["description"]["nl"]["shortDescription"]) <= 150
    assert 150 <= len(found["description"]["nl"]["longDescription"]) <= 10_000


class Ids(HTMLParser):
    """Every id and every link in a piece of HTML."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.ids: set[str] = set()
        self.links: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.ids.add(found.get("id") or "")
        if tag == "a" and found.get("href"):
            self.links.append(found["href"] or "")


@cache
def site() -> dict[str, Ids]:
    """Address -> page, of the whole real site ('' is home, 'over' is over/)."""
    tree = build(ROOT, day_of_records())
    pages = {path.removesuffix(".md"): str(out.content) for path, out in tree.items() if path.endswith(".md")}
    return {re.sub(r"(^|/)index$", "", path): Ids(page_body(content)) for path, content in pages.items()}


@pytest.mark.parametrize("file", CONTENT, ids=ids)
def test_links_inside_the_site_lead_to_a_page_and_a_heading(file: Path) -> None:
    path = re.sub(r"(^|/)index$", "", file.relative_to(ROOT / "content").with_suffix("").as_posix())
    assert path in site()
    for link in site()[path].links:
        if re.match(r"[a-z]+:", link):
            continue
        address, _, anchor = link.partition("#")
        there = normpath(f"{path}/{address}").strip("/.") if address else path
        assert there in site(), link
        assert not anchor or "=" in anchor or anchor in site()[there].ids, link


@pytest.mark.parametrize("file", CONTENT, ids=ids)
def test_a_page_has_no_two_headings_with_the_same_address(file: Path) -> None:
    headings = re.findall(r"^##+ (.+)$", file.read_text("utf-8"), flags=re.MULTILINE)
    assert len(headings) == len(set(headings))
