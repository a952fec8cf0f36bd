"""Contributors' Markdown -> HTML, or a refusal. Nothing is stripped in silence.

Renders CommonMark with tables (no raw HTML, no attribute lists), sanitises with nh3's strict list,
and refuses the text when sanitising would change anything.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import pairwise

import nh3
from markdown_it import MarkdownIt

from .addresses import refuse
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
_ATTRIBUTES = {"a": {"href"}, "ol": {"start"}}
_OPEN = ("html_block", "html_inline")
_INTERNAL = re.compile(r"(?:\.\./)*(?:[a-z0-9-]+/)*(?:#[a-z0-9-]+)?")


@cache
def _renderer() -> MarkdownIt:
    return MarkdownIt("commonmark", {"html": True, "linkify": False}).enable("table")


@cache
def _cleaner() -> nh3.Cleaner:
    return nh3.Cleaner(tags=_TAGS, attributes=_ATTRIBUTES, url_schemes={"https", "mailto", "tel"}, link_rel=None)


@lru_cache(maxsize=4096)
def render(text: str) -> str:
    """HTML of Markdown that `faults` found nothing in."""
    return str(_renderer().render(text))


def render_page(text: str) -> str:
    """As `render`, with an id on every heading so that it can be linked to."""
    tokens = _renderer().parse(text)
    for token, inline in pairwise(tokens):
        if token.type == "heading_open":
            token.attrSet("id", slugify(inline.content))
    return str(_renderer().renderer.render(tokens, _renderer().options, {}))


def faults(text: str, *, internal: bool = False) -> list[tuple[int, str]]:
    """(line offset from 0, Dutch text) of everything that may not stand in contributors' Markdown.

    `internal`: links to other pages of this site (`../open-data/`, `#kop`) are fine too.
    """
    found: list[tuple[int, str]] = []
    for block in _renderer().parse(text):
        line = block.map[0] if block.map else 0
        for token in (block, *(block.children or ())):
            if token.type in _OPEN:
                found.append((line, "ruwe HTML mag niet"))
            elif token.type == "image":
                found.append((line, "afbeeldingen mogen hier niet"))
            elif token.type == "heading_open" and token.tag == "h1":
                found.append((line, "gebruik ## voor een kop; # is de titel van de pagina"))
            elif token.type == "link_open" and (why := _refused(str(token.attrs.get("href", "")), internal)):
                found.append((line, f"de link mag niet: {why}"))
            elif token.type == "fence" or token.type == "code_block":
                found.append((line, "een codeblok hoort hier niet (begint de regel met vier spaties?)"))
    if not found:
        html = render(text)
        if _normal(html) != _normal(_cleaner().clean(html)):
            found.append((0, "deze opmaak mag niet"))
    return found


def _refused(address: str, internal: bool) -> str:
    return "" if internal and _INTERNAL.fullmatch(address) else refuse(address)


def _normal(html: str) -> str:
    # nh3 writes the same document with other entities and void tags; only real changes count.
    clean = nh3.Cleaner(
        tags=_TAGS | {"img", "script", "style"},
        attributes={"*": {"href", "start", "src", "style", "onclick", "class"}},
        clean_content_tags=set(),
        url_schemes={"https", "mailto", "tel", "http", "javascript", "data"},
        link_rel=None,
    )
    return str(clean.clean(html))
