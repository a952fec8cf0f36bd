"""What changed: read from git, told in words, and never made up when there is no history."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest
from helpers import DAY, copy_golden, overlay, page_body

from routewijzer.build import build
from routewijzer.changes import Change, History, field_words
from routewijzer.history import read_history
from routewijzer.models import KINDS, kind_of
from routewijzer.tree import Tree
from routewijzer.views import Settings

FUND = "regions/oost/programmas/fonds-oost.yml"
STORY = "regions/noord/praktijk/uitleen.md"


def git(root: Path, *words: str, day: str = "2026-11-01") -> None:
    stamp = f"{day}T12:00:00Z"
    who = {
        f"GIT_{role}_{part}": "redactie@example.nl" for role in ("AUTHOR", "COMMITTER") for part in ("NAME", "EMAIL")
    }
    dates = {"GIT_AUTHOR_DATE": stamp, "GIT_COMMITTER_DATE": stamp, "GIT_CONFIG_GLOBAL": os.devnull}
    subprocess.run(["git", "-C", root, *words], check=True, capture_output=True, env=os.environ | who | dates)


def commit(root: Path, day: str) -> None:
    git(root, "add", "--all", day=day)
    git(root, "commit", "--quiet", "--message", "wijziging", day=day)


@pytest.fixture
def repository(project: Path) -> Path:
    git(project, "init", "--quiet")
    commit(project, "2026-10-05")
    return project


def changes(root: Path) -> list[Change]:
    history = read_history(root, DAY)
    assert history.known
    return [change for change in history.changes if change.day > "2026-10-05"]


def test_a_change_is_told_per_field(repository: Path) -> None:
    overlay(
        repository, {FUND: {"vervang": {"status: onbekend": "status: lopend", "zekerheid: laag": "zekerheid: middel"}}}
    )
    overlay(repository, {STORY: {"vervang": {"peildatum: februari 2021, bron: 2": "peildatum: februari 2021"}}})
    commit(repository, "2026-11-03")
    overlay(repository, {FUND: None, "regelingen/_sectoren.yml": {"erbij": "# niets\n"}})
    commit(repository, "2026-11-04")
    assert changes(repository) == [
        Change("2026-11-04", FUND, "weg"),
        Change("2026-11-03", STORY, "gewijzigd", ("Resultaten",)),
        Change(
            "2026-11-03",
            FUND,
            "gewijzigd",
            ("Zekerheid: laag wordt middel", "Status: onbekend wordt lopend"),
        ),
    ]


def test_looking_again_is_no_change_and_unreadable_versions_do_no_harm(repository: Path) -> None:
    overlay(repository, {FUND: {"vervang": {"gecontroleerd_op: 2026-10-10": "gecontroleerd_op: 2026-10-11"}}})
    commit(repository, "2026-11-03")
    assert changes(repository) == []
    overlay(repository, {FUND: "\t: [[[" + "{" * 900})
    commit(repository, "2026-11-04")
    assert [(change.path, change.what) for change in changes(repository)] == [(FUND, "gewijzigd")]


def test_old_texts_are_never_repeated() -> None:
    words = field_words(
        KINDS["regio"],
        {"naam": "Bel Jan Jansen", "inwoners": {"aantal": 1000, "peildatum": "2025-01-01"}, "synoniemen": ["a"]},
        {"naam": "Regio Oost", "inwoners": {"aantal": 1200, "peildatum": "2026-01-01"}, "synoniemen": ["b"]},
    )
    assert words == (
        "Naam",
        "Inwoners (aantal): 1.000 wordt 1.200",
        "Inwoners (peildatum): 1 januari 2025 wordt 1 januari 2026",
    )


def test_a_change_is_told_in_the_words_of_the_page() -> None:
    amount = {"tekst": "Veel.", "geldt_voor": 2025, "cijfers": [{"wat": "hoogste", "euro": 1}]}
    words = field_words(
        KINDS["regeling"],
        {
            "voorwaarden": {"vraag": "rol", "is": "zzp"},
            "stand": "geldend",
            "geldig": {"tot": "2026-12-31"},
            "bedrag": amount,
        },
        {
            "voorwaarden": {"een_van": [{"niet": {"vraag": "kandidaat", "is": "buitenland"}}]},
            "stand": "onzeker",
            "soort": "belasting-voordeel",
            "geldig": {"van": "2020-01-01", "tot": "2027-12-31"},
            "bedrag": {**amount, "geldt_voor": 2026, "tekst": "Meer.", "cijfers": []},
        },
    )
    assert words == (
        "Soort",
        "Stand: geldend wordt onzeker",
        "Geldig",
        "Geldig (tot en met): 31 december 2026 wordt 31 december 2027",
        "Wat levert het op",
        "Wat levert het op (geldt voor het jaar): 2025 wordt 2026",
        "Voorwaarden",
    )


def test_without_a_whole_history_nothing_is_known(repository: Path, tmp_path: Path) -> None:
    overlay(repository, {FUND: {"erbij": "let_op: [Nieuw.]\n"}})
    commit(repository, "2026-11-03")
    shallow = tmp_path / "ondiep"
    git(tmp_path, "clone", "--quiet", "--depth", "1", f"file://{repository}", str(shallow))
    inside = copy_golden(repository / "binnen")
    for root in (copy_golden(tmp_path / "los"), shallow, inside):
        assert read_history(root, DAY) == History(), root


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("regelingen/slim.yml", "regeling"),
        ("regelingen/opleidingen/vca.yml", "opleiding"),
        ("regelingen/_vragen.yml", None),
        ("regions/oost/regio.yml", "regio"),
        ("regions/oost/regelingen/bon.yml", "regeling"),
        ("regions/oost/praktijk/uitleen.md", "praktijk"),
        ("regions/oost/praktijk/foto.png", None),
        ("regions/README.md", None),
    ],
    ids=str,
)
def test_a_path_tells_the_kind(path: str, kind: str | None) -> None:
    found = kind_of(path)
    assert (found.name if found else None) == kind


def body(tree: Tree, path: str) -> str:
    return page_body(str(tree[path].content))


def test_the_pages_tell_what_changed_and_what_is_not_known(project: Path) -> None:
    without = build(project, DAY)
    assert "zonder de geschiedenis" in body(without, "nieuws/index.md")
    assert "kent geen geschiedenis" in body(without, "regios/oost.md")
    assert not [path for path in without if path.startswith("nieuws/2")]
    history = History(
        (
            Change("2026-11-04", "regelingen/oude-bon.yml", "weg"),
            Change("2026-11-03", FUND, "gewijzigd", ("Status: onbekend wordt lopend",)),
            Change("2026-10-05", STORY, "nieuw"),
            Change("2026-10-04", STORY, "gewijzigd", ("Naam",)),
        ),
        known=True,
    )
    tree = build(project, DAY, Settings(history=history, site_url="https://www.voorbeeld.nl/"))
    assert "Status: onbekend wordt lopend" in body(tree, "regios/oost.md")
    assert "niets veranderd" in body(tree, "regios/zuid.md")
    months = sorted(path for path in tree if path.startswith("nieuws/2"))
    assert months == ["nieuws/2026-10.md", "nieuws/2026-10.txt", "nieuws/2026-11.md", "nieuws/2026-11.txt"]
    assert "Niet meer op de site (1)" in body(tree, "nieuws/2026-11.md")
    # New and then changed in one month is new.
    assert "Gewijzigd" not in body(tree, "nieuws/2026-10.md")
    text = str(tree["nieuws/2026-11.txt"].content)
    assert "- Fonds Oost (programma): Status: onbekend wordt lopend\n" in text
    assert "  https://www.voorbeeld.nl/programmas/oost/fonds-oost/\n" in text
    assert max(map(len, text.splitlines())) <= 80


def test_what_regions_ask_is_shown(project: Path) -> None:
    overlay(project, {"regions/oost/regio.yml": {"erbij": "gevraagd: [Wie heeft een <privacydocument>?]\n"}})
    tree = build(project, DAY, Settings(history=History((Change("2026-11-03", FUND, "nieuw"),), known=True)))
    for path in ("nieuws/index.md", "nieuws/2026-11.md", "regios/oost.md"):
        assert "Wie heeft een &lt;privacydocument&gt;?" in body(tree, path), path
    assert "GEVRAAGD" in str(tree["nieuws/2026-11.txt"].content)
