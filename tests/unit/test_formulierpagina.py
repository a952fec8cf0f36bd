"""The page of the form and the ways to it: complete without JavaScript, and every record leads there."""

from __future__ import annotations

import json
from pathlib import Path

import mini
import pytest
from helpers import page_body

from routewijzer.build import build
from routewijzer.pages.formulier import issues_address
from routewijzer.tree import Tree, page_parts
from routewijzer.views import Settings

ON_GITHUB = "https://github.com/voorbeeld/site/edit/main/"
MAIL = "mailto:redactie@oost.nl"


def built(folder: Path, edit_url: str = "") -> Tree:
    root = mini.write_project(folder, {"regions/oost/regio.yml": mini.at(mini.REGIO, ("redactie_mail",), MAIL)})
    return build(root, mini.DAY, Settings(edit_url=edit_url))


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Tree:
    return built(tmp_path_factory.mktemp("mini"))


def test_the_form_is_there_with_its_own_style_and_script(tree: Tree) -> None:
    head, body = page_parts(str(tree["bijdragen/formulier/index.md"].content))
    assert 'modules: ["formulier/pagina.mjs"]' in head
    assert 'stijlen: ["formulier/formulier.css"]' in head
    assert "Mail dat naar de redactie van uw regio" in body
    assert "github.com" not in body
    published = {path.split("/", 2)[2] for path in tree if path.startswith("assets/")}
    assert {"formulier/pagina.mjs", "formulier/formulier.css", "formulier/jsonschema.mjs"} <= published
    # What only the form needs is in its own files.
    shared = next(tree[path].data for path in tree if path.endswith("/site.css"))
    assert b"rw-formulier" not in shared
    others = [
        path for path, out in tree.items() if path.endswith(".md") and "formulier/" in page_parts(str(out.content))[0]
    ]
    assert others == ["bijdragen/formulier/index.md"]


@pytest.mark.parametrize(
    ("path", "key"),
    [
        ("regelingen/hulp-bij-brand.md", "regeling/hulp-bij-brand"),
        ("regios/oost.md", "regio/oost"),
        ("programmas/oost/brigade.md", "programma/oost/brigade"),
        ("praktijk/oost/uitleen.md", "praktijk/oost/uitleen"),
        ("opleidingen/veilig-werken.md", "opleiding/veilig-werken"),
        ("overstappen/horeca-naar-bouw.md", "overstap/horeca-naar-bouw"),
    ],
)
def test_every_record_leads_to_the_form(tree: Tree, path: str, key: str) -> None:
    page = page_body(str(tree[path].content))
    assert f'bijdragen/formulier/#open={key}">Wijzig dit</a>' in page
    assert f'bijdragen/formulier/#open={key}&amp;klopt=1">Alles klopt nog</a>' in page
    assert f"data/bron/{key}.json" in tree


def test_a_case_invites_others_who_do_the_same(tree: Tree) -> None:
    page = page_body(str(tree["praktijk/oost/uitleen.md"].content))
    assert 'bijdragen/formulier/#soort=praktijk&amp;geleerd_van=oost/uitleen">Wij doen dit ook' in page


def test_who_knows_git_finds_the_file_where_it_can_be_changed(tree: Tree, tmp_path: Path) -> None:
    path = "regelingen/hulp-bij-brand.yml"
    assert f"<code>{path}</code>" in page_body(str(tree["regelingen/hulp-bij-brand.md"].content))
    there = built(tmp_path, ON_GITHUB)
    assert f'<a href="{ON_GITHUB}{path}"' in page_body(str(there["regelingen/hulp-bij-brand.md"].content))
    form = page_body(str(there["bijdragen/formulier/index.md"].content))
    assert '<a href="https://github.com/voorbeeld/site/issues/new/choose"' in form


def test_the_form_knows_where_the_editors_of_a_region_read_mail(tree: Tree) -> None:
    assert json.loads(str(tree["data/formulier/keuzes.json"].content))["redacties"] == {"oost": MAIL}


@pytest.mark.parametrize(
    "elsewhere",
    [
        "",
        "https://git.voorbeeld.nl/edit/",
        "https://github.com.kwaad.nl/a/b/edit/main/",
        "https://github.com/a/edit/main/",
    ],
)
def test_only_github_has_a_page_for_reports(elsewhere: str) -> None:
    assert issues_address(elsewhere) == ""
    assert issues_address(ON_GITHUB) == "https://github.com/voorbeeld/site/issues/new/choose"
