"""Every link and anchor of the built site lives; titles are unique; nothing inline that the CSP would stop."""

from __future__ import annotations

from collections import Counter
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

import pytest

VOID_OF_CONTENT = {"404.html"}


class Document(HTMLParser):
    """Links, ids, title, inline code and the policy of one page."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.ids: list[str] = []
        self.inline: list[str] = []
        self.policies: list[str] = []
        self.title = ""
        self.description = ""
        self.headings = 0
        self._inside = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        self._inside = tag
        self.links += [values[name] for name in ("href", "src", "data-bron") if values.get(name)]
        if "id" in values:
            self.ids.append(values["id"])
        if tag == "style" or (tag == "script" and "src" not in values) or "style" in values:
            self.inline.append(f"<{tag}>")
        self.inline += [name for name in values if name.startswith("on")]
        self.headings += tag == "h1"
        if tag == "meta" and values.get("http-equiv") == "Content-Security-Policy":
            self.policies.append(values["content"])
        if tag == "meta" and values.get("name") == "description":
            self.description = values["content"]

    def handle_data(self, data: str) -> None:
        if self._inside == "title":
            self.title += data.strip()

    def handle_endtag(self, tag: str) -> None:
        self._inside = ""


@pytest.fixture(scope="module")
def documents(site: Path) -> dict[str, Document]:
    """Every page of the site by its address below the root."""
    return {
        file.relative_to(site).as_posix().removesuffix("index.html"): Document(file.read_text(encoding="utf-8"))
        for file in site.rglob("*.html")
    }


def test_every_link_and_anchor_lives(site: Path, documents: dict[str, Document]) -> None:
    dead = []
    for path, document in documents.items():
        if path in VOID_OF_CONTENT:
            continue
        for link in document.links:
            address, anchor = urldefrag(urljoin(f"http://site/{path}", link))
            parts = urlsplit(address)
            if parts.netloc != "site":
                continue
            target = unquote(parts.path).lstrip("/")
            if not (site / target).exists() or ((target.endswith("/") or not target) and target not in documents):
                dead.append(f"{path}: {link}")
            elif anchor and "=" not in anchor and target in documents and anchor not in documents[target].ids:
                dead.append(f"{path}: {link} (geen #{anchor})")
    assert dead == []


def test_the_page_not_found_leads_on(documents: dict[str, Document]) -> None:
    assert len(documents["404.html"].links) > 5


def test_ids_are_unique_on_a_page(documents: dict[str, Document]) -> None:
    twice = {path: [i for i, n in Counter(d.ids).items() if n > 1] for path, d in documents.items()}
    assert {path: ids for path, ids in twice.items() if ids} == {}


def test_nothing_inline_and_a_strict_policy_on_every_page(documents: dict[str, Document]) -> None:
    for path, document in documents.items():
        assert document.inline == [], path
        assert len(document.policies) == 1, path
        assert "unsafe" not in document.policies[0], path
        assert "default-src 'none'" in document.policies[0], path


def test_titles_and_descriptions_are_there_and_unique(documents: dict[str, Document]) -> None:
    titles = Counter(d.title for d in documents.values())
    assert [title for title, count in titles.items() if count > 1 or not title] == []
    assert [path for path, d in documents.items() if not d.description] == []
    assert [path for path, d in documents.items() if d.headings != 1] == []


def test_every_page_is_reached_within_three_clicks(documents: dict[str, Document]) -> None:
    seen, frontier = {""}, {""}
    for _ in range(3):
        links = {
            urldefrag(urljoin(f"http://site/{path}", link))[0] for path in frontier for link in documents[path].links
        }
        frontier = {link.removeprefix("http://site/") for link in links if link.startswith("http://site/")} & set(
            documents
        )
        frontier -= seen
        seen |= frontier
    assert sorted(set(documents) - seen - VOID_OF_CONTENT) == []
