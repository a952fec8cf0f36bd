"""The same pages for the stock Material theme, as its users would write them: Markdown, tags, a short menu.

Every page of a record and of a region is turned from our HTML back into Markdown, so that both sites show
the same words. What only we make (overviews, help per situation, wizard, data) is left out.
"""

from __future__ import annotations

import json
import posixpath
import re
import shutil
from html.parser import HTMLParser
from pathlib import Path

from routewijzer.build import build
from routewijzer.catalog import Catalog
from routewijzer.loading import load
from routewijzer.tree import page_parts

_CONFIG = """\
site_name: Vergelijking
theme: {name: material, language: nl}
plugins:
  - search: {lang: nl}
  - tags
markdown_extensions:
  - admonition
  - tables
  - toc
not_in_nav: |
  /regelingen/
  /programmas/
  /opleidingen/
  /overstappen/
  /praktijk/
nav:
  - Home: index.md
  - Onderwerpen: tags.md
"""
_BLOCKS = {"p", "summary", "footer", "div"}
_HEADINGS = ("h1", "h2", "h3", "h4")
_OPEN = {"span": " ", "dd": ": ", "dt": "\n\n**", "strong": "**", "blockquote": "\n\n> "}


def write_stock(source: Path, folder: Path, day: str, *, everything: bool = False) -> int:
    """Write the Markdown site; returns the number of pages. `everything`: also the pages that only we make."""
    shutil.rmtree(folder, ignore_errors=True)
    catalog, _ = load(source)
    assert catalog is not None
    tags = _tags(catalog)
    tree = build(source, day)
    pages = {
        path: output
        for path, output in tree.items()
        if output.source in tags
        or (everything and path.endswith(".md") and path not in ("index.md", "zoeken/index.md"))
    }
    for path, output in pages.items():
        content = str(output.content)
        text = Markdown(path, pages).convert(page_parts(content)[1])
        head = content.split("sectie:", 1)[0]  # title and description, with the opening line
        chosen = tags.get(output.source, [])
        _write(folder / "docs" / path, f"{head}{f'tags: {json.dumps(chosen)}{chr(10)}' if chosen else ''}---\n{text}\n")
    regions = sorted(path for path in pages if path.startswith("regios/"))
    _write(folder / "docs/index.md", "# Home\n\nKies een regio of een onderwerp.\n")
    _write(folder / "docs/tags.md", "# Onderwerpen\n\n<!-- material/tags -->\n")
    _write(folder / "mkdocs.yml", _CONFIG + "  - Regio's:\n" + "".join(f"      - {path}\n" for path in regions))
    return len(pages) + 2


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def _tags(catalog: Catalog) -> dict[str, list[str]]:
    """Source path -> at most five labels: situations, roles, sectors."""
    lists = (("situaties", "situaties"), ("rolnamen", "voor_wie"), ("sectoren", "sectoren"))
    return {
        entry.path: [catalog.label(lijst, w) for lijst, field in lists for w in getattr(entry.record, field, ())][:5]
        for entry in catalog.all()
    }


class Markdown(HTMLParser):
    """Our HTML -> plain Markdown with the same words and the same links between pages that exist there."""

    def __init__(self, path: str, pages: object) -> None:
        super().__init__()
        self.folder = posixpath.dirname(path)
        # Our page `regelingen/slim.md` is served as `regelingen/slim/`; its links start there.
        self.base = path.removesuffix(".md")
        self.pages = pages
        self.parts: list[str] = []
        self.lists: list[str] = []
        self.link: list[str] = []
        self.row: list[str] | None = None
        self.cell = ""
        self.hidden = False

    def convert(self, html: str) -> str:
        """The Markdown of one page."""
        self.feed(html)
        text = re.sub(r"[ ]+\n", "\n", "".join(self.parts))
        return re.sub(r"\n{3,}", "\n\n", text).strip()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "nav":
            self.hidden = True  # the crumbs: the other theme has its own way of showing where you are
        elif tag in ("ul", "ol"):
            self.lists.append("1. " if tag == "ol" else "- ")
            self._put("\n\n" if len(self.lists) == 1 else "\n")
        elif tag == "li" and self.lists:
            self._put("\n" + "    " * (len(self.lists) - 1) + self.lists[-1])
        elif tag in _HEADINGS:
            self._put("**" if self.lists else f"\n\n{'#' * int(tag[1])} ")
        elif tag == "tr":
            self.row = []
        elif tag in ("td", "th"):
            self.cell = ""
        elif tag in _OPEN:
            self._put(_OPEN[tag])
        elif tag in _BLOCKS and not self.lists:
            self._put("\n\n")
        elif tag == "a":
            self.link.append(self._target(dict(attrs).get("href") or ""))
            self._put("[" if self.link[-1] else "")

    def handle_endtag(self, tag: str) -> None:
        if tag == "nav":
            self.hidden = False
        elif tag in ("ul", "ol"):
            self.lists.pop()
        elif tag in ("strong", "dt") or (tag in _HEADINGS and self.lists):
            self._put("**")
        elif tag in ("td", "th") and self.row is not None:
            self.row.append(self.cell)
        elif tag == "tr" and self.row is not None:
            row, self.row = self.row, None
            self._put(f"\n| {' | '.join(row)} |")
        elif tag == "thead":
            last = self.parts[-1]
            self._put("\n|" + " --- |" * (last.count("|") - 1))
        elif tag == "table":
            self._put("\n\n")
        elif tag == "a" and (target := self.link.pop()):
            self._put(f"]({target})")

    def handle_data(self, data: str) -> None:
        self._put(" ".join(data.split()) if data.strip() else " " if data else "", spaced=data)

    def _put(self, text: str, spaced: str = "") -> None:
        if self.hidden:
            return
        text = (" " if spaced[:1].isspace() and text.strip() else "") + text
        text += " " if spaced[-1:].isspace() and text.strip() else ""
        if self.row is not None:
            self.cell += text.replace("\n", " ")
        else:
            self.parts.append(text)

    def _target(self, href: str) -> str:
        """A link that the stock site has too: outside, or the Markdown file of a page; else ''."""
        if href.startswith(("https:", "mailto:", "tel:")):
            return href
        page = posixpath.normpath(posixpath.join(self.base, href.split("#")[0])) + ".md"
        return posixpath.relpath(page, self.folder) if page in self.pages else ""  # type: ignore[operator]
