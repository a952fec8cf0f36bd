"""Main text: what a page says to its reader, as lines, without menus, scripts and footers.

nh3 parses as a browser does and gives balanced HTML; what stands in `main` counts, or else everything but
header and footer. Knows no network.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from html import unescape
from html.parser import HTMLParser

import nh3

from ..text import without_forbidden

MOST_TEXT = 200_000
# The parser takes quadratic time on some hostile pages; within these bounds that is seconds, not hours.
MOST_HTML = 2_000_000
MOST_DEPTH = 3_000
_ENOUGH = 200
_SILENT = {
    *("aside", "audio", "button", "canvas", "dialog", "iframe", "nav", "noscript", "object", "script", "select"),
    *("style", "svg", "template", "textarea", "video"),
}
_BLOCKS = {
    *("address", "article", "blockquote", "br", "caption", "dd", "details", "div", "dl", "dt", "fieldset"),
    *("figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "legend", "li"),
    *("main", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul"),
}
_VOID = {"br", "hr"}
_CLOSING_THEMSELVES = _VOID | {
    *("area", "base", "col", "dd", "dt", "embed", "img", "input", "li", "link", "meta", "option", "p", "param", "path"),
    *("rect", "source", "td", "th", "tr", "track", "use", "wbr"),
}
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9-]*)")
_AROUND = {"header", "footer"}
_SILENT_ROLES = {"banner", "complementary", "contentinfo", "navigation", "search"}
_TITLE = re.compile(r"<title[^<>]{0,200}>([^<]{0,500})</title", re.IGNORECASE)
_META = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?([\w.:-]{2,40})", re.IGNORECASE)
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))


@dataclass(frozen=True)
class Page:
    """The title of a page and its main text, one line per block; no empty lines."""

    title: str
    text: str


def main_text(body: bytes, declared: str = "") -> Page | None:
    """The page in `body`, or None when it is too large or too deep to read.

    `declared` is the charset that the server names, which is often wrong.
    """
    html = decoded(body, declared)
    if len(html) > MOST_HTML or _depth(html) > MOST_DEPTH:
        return None
    found = _TITLE.search(html)
    cleaned = nh3.clean(
        html,
        tags=_BLOCKS,
        clean_content_tags=_SILENT | {"title"},
        attributes={tag: {"role", "hidden", "aria-hidden"} for tag in _BLOCKS},
        strip_comments=True,
        link_rel=None,
    )
    reader = _Reader()
    reader.feed(cleaned)
    reader.close()
    inside, outside = _lines(reader.inside), _lines(reader.outside)
    # A main part of a few words is a shell that a script fills; then the rest says more.
    text = inside if len(inside) >= _ENOUGH or len(inside) > len(outside) else f"{inside}\n{outside}".strip()
    return Page(_line(unescape(found[1]) if found else "")[:200], text[:MOST_TEXT])


def decoded(body: bytes, declared: str = "") -> str:
    """`body` as text. Bytes that are valid UTF-8 are UTF-8, whatever the server or the page says."""
    for mark, charset in _MARKS:
        if body.startswith(mark):
            return body.decode(charset, "replace").removeprefix("\ufeff")
    meta = _META.search(body[:4096])
    for charset in ("utf-8", declared, meta[1].decode("ascii", "replace") if meta else ""):
        try:
            return body.decode(charset)
        except (LookupError, ValueError):
            continue
    return body.decode("cp1252", "replace")


def _depth(html: str) -> int:
    """At most how deep the elements lie; those that close by themselves do not count."""
    depth = most = 0
    for found in _TAG.finditer(html):
        if found[2].lower() not in _CLOSING_THEMSELVES:
            depth = max(depth - 1, 0) if found[1] else depth + 1
            most = max(most, depth)
    return most


class _Reader(HTMLParser):
    """Collects text inside `main`, and text outside it that is no header or footer. For balanced HTML only."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.inside: list[str] = []
        self.outside: list[str] = []
        self._open: list[str] = []  # per open element: what it does ('main', 'silent', 'around' or '')
        self._within: Counter[str] = Counter()  # the same, counted: a hostile page is 100,000 elements deep

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._add("\n")
        if tag in _VOID:
            return
        given = dict(attrs)
        role = given.get("role") or ""
        if "hidden" in given or given.get("aria-hidden") == "true" or role in _SILENT_ROLES:
            does = "silent"
        elif tag == "main" or role == "main":
            does = "main"
        else:
            does = "around" if tag in _AROUND else ""
        self._open.append(does)
        self._within[does] += 1

    def handle_endtag(self, tag: str) -> None:
        self._add("\n")
        if tag not in _VOID and self._open:
            self._within[self._open.pop()] -= 1

    def handle_data(self, data: str) -> None:
        self._add(data.replace("\n", " "))

    def _add(self, data: str) -> None:
        if self._within["silent"]:
            return
        if self._within["main"]:
            self.inside.append(data)
        elif not self._within["around"]:
            self.outside.append(data)


def _lines(parts: list[str]) -> str:
    return "\n".join(line for raw in "".join(parts).split("\n") if (line := _line(raw)))


def _line(text: str) -> str:
    return without_forbidden(" ".join(unicodedata.normalize("NFC", text).split()))
