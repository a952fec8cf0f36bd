"""Hand-written pages from `content/`, through the same strict renderer as every other contributed text."""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup

from .. import markdown
from ..tree import Page
from ..views import Views


def pages(views: Views) -> Iterator[Page]:
    """One page per Markdown file; `content/over/index.md` becomes `over/`."""
    for path, (pagina, document) in views.catalog.content.items():
        # The checks refuse a page whose HTML sanitising would change.
        text = Markup(markdown.render_page(document.body))  # noqa: S704
        body = views.render("pagina.jinja", path, titel=pagina.titel, tekst=text)
        index = document.path.endswith("/index.md")
        section = path.split("/", 1)[0]
        yield Page(path, pagina.titel, pagina.omschrijving, body, "pagina", section, source=document.path, index=index)
