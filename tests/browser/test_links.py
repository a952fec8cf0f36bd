"""Every link and anchor of the built site lives; nothing inline that the CSP would stop."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from browser.document import Document

WITHOUT_A_LINK = {"404", "bouwstenen"}  # templates: nobody goes there on purpose, and makers know the address


def test_every_link_and_anchor_lives(site: Path, documents: dict[str, Document]) -> None:
    dead = []
    for path, document in documents.items():
        if document.template == "404":  # its links start at the root of the real address
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


def test_every_page_that_is_built_is_looked_at(site: Path, documents: dict[str, Document]) -> None:
    files = {file.relative_to(site).as_posix() for file in site.rglob("*.html")}
    assert {f"{path}index.html" if path.endswith("/") or not path else path for path in documents} == files
    assert {"404.html", "wijzer/index.html", "bijdragen/formulier/index.html", "over/metingen/index.html"} <= files


def test_what_feeds_and_open_data_refer_to_is_there(site: Path, documents: dict[str, Document]) -> None:
    named: dict[str, set[str]] = {}
    for feed in (site / "feeds").rglob("*.xml"):
        path = feed.relative_to(site).as_posix()
        links = [link.get("href", "") for link in ET.parse(feed).iter("{http://www.w3.org/2005/Atom}link")]
        named[path] = {urljoin(f"http://site/{path}", link).removeprefix("http://site/") for link in links}
    for data in (site / "open-data" / "v1").glob("*.json"):
        records = json.loads(data.read_text(encoding="utf-8")).get("records", [])
        named[data.name] = {f"{record['pagina'].strip('/')}/" for record in records if record.get("pagina")}
    assert sum(map(len, named.values())) > 500
    assert all(named[source] for source in ("feeds/alles.xml", "regelingen.json", "praktijk.json"))
    assert {source: gone for source, pages in named.items() if (gone := sorted(pages - set(documents)))} == {}


def test_the_page_not_found_leads_on(documents: dict[str, Document]) -> None:
    assert len(documents["404.html"].links) > 5


def test_nothing_inline_and_a_strict_policy_on_every_page(documents: dict[str, Document]) -> None:
    for path, document in documents.items():
        assert document.inline == [], path
        assert len(document.policies) == 1, path
        assert "unsafe" not in document.policies[0], path
        assert "default-src 'none'" in document.policies[0], path


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
    alone = {path for path, document in documents.items() if document.template in WITHOUT_A_LINK}
    assert sorted(set(documents) - seen - alone) == []
