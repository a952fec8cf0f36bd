"""Hand-written pages from `content/`, through the same strict renderer as every other contributed text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from markupsafe import Markup

from .. import markdown
from ..tree import Page
from ..views import Views


def pages(views: Views) -> Iterator[Page]:
    """One page per Markdown file; `content/over/index.md` becomes `over/`."""
    written = views.catalog.content
    for path, (pagina, document) in written.items():
        # The checks refuse a page whose HTML sanitising would change.
        html = markdown.with_cards(markdown.render_page(document.body))
        html = markdown.without_links(html, path, views.catalog.elsewhere)
        text = Markup(html)  # noqa: S704
        index = document.path.endswith("/index.md")
        section = path.split("/", 1)[0]
        above = [] if path == section else [(section.capitalize(), f"{section}/")]
        below = _below(written, path)
        body = views.render("pagina.jinja", path, titel=pagina.titel, tekst=text, boven=above, onder=below)
        yield Page(
            path,
            pagina.titel,
            pagina.omschrijving,
            body,
            "pagina",
            section,
            source=document.path,
            index=index,
            synonyms=pagina.synoniemen,
        )


def _below(written: Mapping[str, tuple[Any, Any]], path: str) -> list[tuple[str, str]]:
    """(path, title) of the hand-written pages right below this one."""
    return [(below, pagina.titel) for below, (pagina, _) in written.items() if below.rpartition("/")[0] == path]
