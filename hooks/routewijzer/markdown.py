"""Contributors' Markdown -> HTML, or a refusal. Nothing is stripped in silence.

Two walls. Every token of CommonMark with tables is looked at, which gives messages with a line. Then
the HTML passes nh3's strict list: only what comes out of that is ever published, and text from which
the list would take anything away is refused.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import cache, lru_cache
from html.parser import HTMLParser
from itertools import pairwise
from posixpath import join, normpath

import nh3
from markdown_it import MarkdownIt
from markdown_it.token import Token

from .addresses import refuse
from .phrases import said
from .slugs import slugify

_TAGS = {
    "h2",
    "h3",
    "h4",
    "p",
    "ul",
    "ol",
    "li",
    "strong",
    "em",
    "a",
    "blockquote",
    "br",
    "hr",
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "code",
}
# Without "*" nh3 adds `lang` and `title` on every tag.
_ATTRIBUTES = {"*": set(), "a": {"href"}, "ol": {"start"}, "h2": {"id"}, "h3": {"id"}, "h4": {"id"}}
_LOWER = {"h2": "h3", "h3": "h4"}
# What nh3 gives back has no attributes on these, and a table stands in no other table.
_TABLE = re.compile(r"<table>\s*<thead>(.*?)</thead>(.*?)</table>", re.DOTALL)
_ROW = re.compile(r"<tr>(.*?)</tr>", re.DOTALL)
_CELL = re.compile(r"<t[hd]>(.*?)</t[hd]>", re.DOTALL)
_INTERNAL = re.compile(r"(?!$)(?:\.\./)*(?:[a-z0-9-]+/)*(?:#[a-z0-9-]+)?")
# The frame around every page has these already.
_TAKEN = ("inhoud", "hulp")
# markdown-it leaves out, without a word, what is nested deeper than its own limit of 20.
_MOST_DEPTH = 12


@cache
def _renderer() -> MarkdownIt:
    return MarkdownIt("commonmark", {"html": True, "linkify": False}).enable("table")


@cache
def _cleaner(internal: bool) -> nh3.Cleaner:
    def keep(_: str, name: str, value: str) -> str | None:
        return None if name == "href" and _refused(value, internal) else value

    return nh3.Cleaner(
        tags=_TAGS,
        attributes=_ATTRIBUTES,
        attribute_filter=keep,
        url_schemes={"https", "mailto", "tel"},
        url_relative=None if internal else "deny",
        link_rel=None,
    )


@lru_cache(maxsize=4096)
def render(text: str) -> str:
    """HTML of a contributor's Markdown, through the strict list."""
    return _cleaner(internal=False).clean(_renderer().render(text))


def render_story(text: str) -> str:
    """As `render`, with every heading one level lower: the story stands under a heading of its own."""
    tokens = _renderer().parse(text)
    for token in tokens:
        if token.tag in _LOWER:
            token.tag = _LOWER[token.tag]
    return _cleaner(internal=False).clean(_renderer().renderer.render(tokens, _renderer().options, {}))


def render_page(text: str) -> str:
    """As `render` for a hand-written page: links inside the site, and an id on every heading."""
    tokens = _renderer().parse(text)
    seen = set(_TAKEN)
    for token, inline in pairwise(tokens):
        if token.type == "heading_open" and (name := slugify(inline.content)):
            number = 2
            unique = name
            while unique in seen:
                unique, number = f"{name}-{number}", number + 1
            seen.add(unique)
            token.attrSet("id", unique)
    return _cleaner(internal=True).clean(_renderer().renderer.render(tokens, _renderer().options, {}))


def with_cards(html: str) -> str:
    """Rendered HTML with its tables made as `tabel` and `cel` of the templates make them: cards on a phone."""
    return _TABLE.sub(_table, html)


def _table(match: re.Match[str]) -> str:
    columns = _CELL.findall(match[1])
    head = "".join(f'<th scope="col">{column}</th>' for column in columns)
    rows = []
    for row in _ROW.findall(match[2]):
        first, *rest = _CELL.findall(row)
        cells = "".join(
            f'<td><span class="rw-tabel__kolom">{column}</span> {cell}</td>'
            for column, cell in zip(columns[1:], rest, strict=True)
        )
        rows.append(f'<tr><th scope="row">{first}</th>{cells}</tr>\n')
    return (
        f'<div class="rw-tabel"><table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{"".join(rows)}</tbody></table></div>'
    )


def without_links(html: str, page: str, gone: Collection[str]) -> str:
    """HTML of the page at `page` in which a link to one of these pages is only its words."""

    def kept(match: re.Match[str]) -> str:
        target = normpath(join(page, match[1]))
        return match[2] if target in gone else match[0]

    return re.sub(r'<a href="((?:\.\./)*[a-z0-9-/]+)(?:#[a-z0-9-]*)?">(.*?)</a>', kept, html) if gone else html


def faults(text: str, *, internal: bool = False) -> list[tuple[int, str]]:
    """(line offset from 0, Dutch text) of everything that may not stand in contributors' Markdown.

    `internal`: links to other pages of this site (`../open-data/`, `#kop`) are fine too.
    """
    found = []
    line = 0
    for block in _renderer().parse(text):
        line = block.map[0] if block.map else line
        for token in (block, *(block.children or ())):
            found += [(line, why) for why in _token_faults(token, internal)]
        if block.level > _MOST_DEPTH:
            found.append((line, "lijsten of citaten zijn te diep genest"))
            break
    if not found:
        html = _renderer().render(text)
        if _parts(html) != _parts(_cleaner(internal).clean(html)):
            found.append((0, "deze opmaak mag niet"))
    return found


def _token_faults(token: Token, internal: bool) -> Iterator[str]:
    if token.type in ("html_block", "html_inline"):
        yield said("ruwe_html").text
    elif token.type == "image":
        yield "afbeeldingen mogen hier niet"
    elif token.type == "heading_open" and token.tag not in _TAGS:
        yield "gebruik ## voor een kop, of ### en #### eronder; # is de titel van de pagina"
    elif token.type in ("fence", "code_block"):
        yield "een codeblok hoort hier niet (begint de regel met vier spaties?)"
    elif token.type == "th_open" and "style" in token.attrs:
        yield "een kolom uitlijnen mag niet: schrijf --- zonder dubbele punt"
    elif token.type == "link_open":
        if why := _refused(str(token.attrs.get("href", "")), internal):
            yield f"de link mag niet: {why}"
        if "title" in token.attrs:
            yield "een link heeft geen tekst tussen aanhalingstekens: schrijf [tekst](adres)"


def _refused(address: str, internal: bool) -> str:
    return "" if internal and _INTERNAL.fullmatch(address) else refuse(address)


class _Parts(HTMLParser):
    """Everything in a piece of HTML in order, whatever it is, apart from how it is written."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[tuple[object, ...]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append(("begin", tag, *sorted(attrs, key=str)))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        self.found.append(("eind", tag))

    def handle_data(self, data: str) -> None:
        self._text("tekst", data)

    def handle_comment(self, data: str) -> None:
        self._text("commentaar", data)

    def handle_decl(self, decl: str) -> None:
        self._text("declaratie", decl)

    def handle_pi(self, data: str) -> None:
        self._text("instructie", data)

    def unknown_decl(self, data: str) -> None:
        self._text("declaratie", data)

    def _text(self, kind: str, data: str) -> None:
        if kind == "tekst" and self.found and self.found[-1][0] == kind:
            data = f"{self.found.pop()[1]}{data}"
        self.found.append((kind, data))


def _parts(html: str) -> list[tuple[object, ...]]:
    parser = _Parts()
    parser.feed(html)
    parser.close()
    return parser.found
