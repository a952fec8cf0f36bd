"""`bijdragen/formulier/`: the form with which anyone adds or mends a record; it fills itself in the browser."""

from __future__ import annotations

import re

from ..tree import Page
from ..views import Views

PATH = "bijdragen/formulier"
_ON_GITHUB = re.compile(r"(https://github\.com/[\w.-]+/[\w.-]+)/edit/[^?#]+")


def page(views: Views) -> Page:
    """The page as it is without JavaScript: the other ways to contribute."""
    body = views.render("formulier.jinja", PATH, meldingen=issues_address(views.settings.edit_url))
    return Page(
        PATH,
        "Formulier: iets toevoegen of verbeteren",
        "Voeg een voorbeeld, programma of regeling toe, of verbeter wat er staat. U hoeft geen programmeur te zijn.",
        body,
        "formulier",
        "bijdragen",
        ("formulier/pagina.mjs",),
        index=True,
        styles=("formulier/formulier.css",),
    )


def issues_address(edit_url: str) -> str:
    """Where somebody with an account reports that something is wrong; '' when the repository is not on GitHub."""
    found = _ON_GITHUB.fullmatch(edit_url)
    return f"{found[1]}/issues/new/choose" if found else ""
