"""Loading: which files become which records, what is refused, and that no file whatever makes it stumble."""

from __future__ import annotations

import socket
import tempfile
from pathlib import Path

import pytest
from helpers import DAY, GOLDEN, copy_golden, overlay, shown
from hypothesis import given, settings
from hypothesis import strategies as st

from routewijzer.build import check
from routewijzer.loading import WORD_LISTS, load, read_all

RECORD = "regelingen/straks.yml"
STORY = "regions/noord/praktijk/uitleen.md"


def test_every_kind_has_its_keys_and_pages() -> None:
    catalog, findings = read_all(GOLDEN)
    assert findings == []
    assert {kind: list(entries) for kind, entries in catalog.entries.items()} == {
        "regeling": [
            *("aangekondigd", "doorlopend", "gesloten", "laag"),
            *("noordelijke-voucher", "open-venster", "straks", "vervallen"),
        ],
        "regio": ["noord", "oost", "zuid"],
        "programma": [
            *("landelijk/oud-loket", "landelijk/werkcentrum", "noord/brigade-noord"),
            *("oost/fonds-oost", "zuid/mobiliteitsteam-zuid"),
        ],
        "opleiding": ["taal-oost", "veilig-werken"],
        "overstap": ["horeca-naar-techniek"],
        "praktijk": ["noord/uitleen", "oost/tweemaal-geteld", "oost/uitleen-oost", "zuid/gestopte-proef"],
    }
    pages = {entry.key: entry.page for entry in catalog.all()}
    assert pages["noord"] == "regios/noord"
    assert pages["noord/brigade-noord"] == "programmas/noord/brigade-noord"
    assert pages["noordelijke-voucher"] == "regelingen/noordelijke-voucher"
    assert catalog.entries["regeling"]["noordelijke-voucher"].regio == "noord"
    assert catalog.entries["regeling"]["laag"].regio == "landelijk"
    assert list(catalog.content) == ["bijdragen", "over"]


def test_a_field_knows_its_line_and_a_story_too() -> None:
    catalog, _ = read_all(GOLDEN)
    entry = catalog.entries["praktijk"]["noord/uitleen"]
    lines = (GOLDEN / STORY).read_text("utf-8").split("\n")
    line = entry.document.line(("resultaten", 1, "bron"))
    assert "indicator: ander-werk" in lines[line - 1]
    assert lines[entry.document.body_line - 1] == "## Zo begon het"


def test_order_does_not_depend_on_the_order_of_the_disk(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = (project / "regelingen/laag.yml").read_text("utf-8")
    overlay(project, {f"regions/{regio}/regelingen/dubbel.yml": text for regio in ("oost", "zuid")})
    before = read_all(project)
    listed = Path.iterdir
    monkeypatch.setattr(Path, "iterdir", lambda folder: iter(sorted(listed(folder), reverse=True)))
    after = read_all(project)
    assert [entry.path for entry in after[0].all()] == [entry.path for entry in before[0].all()]
    assert [finding.path for finding in after[1]] == ["regions/zuid/regelingen/dubbel.yml"]
    assert after[1] == before[1]


@pytest.mark.parametrize("name", [".gitkeep", "README.md", "CODEOWNERS"])
@pytest.mark.parametrize("folder", ["regelingen", "regelingen/programmas", "regions", "regions/noord/praktijk"])
def test_files_for_people_and_git_may_lie_between_records(project: Path, folder: str, name: str) -> None:
    overlay(project, {f"{folder}/{name}": "Uitleg <voor> mensen.\n"})
    assert shown(read_all(project)[1]) == []


@pytest.mark.parametrize("name", WORD_LISTS)
def test_without_a_word_list_nothing_can_be_made(project: Path, name: str) -> None:
    overlay(project, {f"regelingen/{name}": None})
    assert load(project)[0] is None
    catalog, findings = read_all(project)
    assert not catalog.complete
    assert len(list(catalog.all())) == 23
    assert shown(findings) == [f"regelingen/{name}: deze woordenlijst ontbreekt (zet het bestand terug) [Y009]"]
    assert check(project, DAY) == (None, findings)


def test_an_empty_folder_is_no_source_but_no_crash_either(tmp_path: Path) -> None:
    catalog, findings = check(tmp_path, DAY)
    assert catalog is None
    assert [(finding.path, finding.code) for finding in findings] == [
        *(("regelingen", "Y009"), ("regelingen/_begrippen.yml", "Y009"), ("regelingen/_hulp.yml", "Y009")),
        *(("regelingen/_sectoren.yml", "Y009"), ("regelingen/_vragen.yml", "Y009"), ("regions", "Y009")),
    ]


def test_a_record_that_cannot_be_read_still_exists(project: Path) -> None:
    overlay(project, {RECORD: "kapot", "regions/noord/regio.yml": "kapot", STORY: "kapot"})
    catalog, _ = read_all(project)
    assert catalog.unread == {("regeling", "straks"), ("regio", "noord"), ("praktijk", "noord/uitleen")}
    assert catalog.find("straks", ("regeling",)) is None
    assert {"straks", "laag"} <= catalog.keys(("regeling",))
    assert "straks" not in catalog.keys(("programma",))
    assert catalog.exists("straks", ("regeling", "programma"))
    assert not catalog.exists("straks", ("programma",))
    assert catalog.keys(("regio",)) == {"noord", "oost", "zuid"}


def test_an_unknown_field_does_not_take_the_record_away(project: Path) -> None:
    overlay(project, {RECORD: {"erbij": "bedrg: veel\nnog_wat:\n  diep: {dieper: 1}\n"}})
    catalog, findings = read_all(project)
    assert [finding.field for finding in findings] == ["bedrg", "nog_wat"]
    assert catalog.entries["regeling"]["straks"].name == "Voorbeeldregeling die straks opent"
    overlay(project, {RECORD: {"vervang": {"zekerheid: middel": "zekerheid: best wel"}}})
    catalog, findings = read_all(project)
    assert "straks" not in catalog.entries["regeling"]
    assert [finding.field for finding in findings] == ["zekerheid", "bedrg", "nog_wat"]


@pytest.mark.parametrize("folder", ["regelingen", "regions/noord/programmas"])
def test_only_ordinary_files_are_opened(project: Path, folder: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(project / folder)  # the address of a socket may not be long
    with socket.socket(socket.AF_UNIX) as odd:
        odd.bind("vreemd.yml")
        findings = shown(read_all(project)[1])
    assert findings == [f"{folder}/vreemd.yml: hier horen alleen gewone bestanden [Y009]"]


def test_a_word_list_that_points_elsewhere_is_not_followed(project: Path, tmp_path: Path) -> None:
    outside = tmp_path / "geheim.yml"
    outside.write_text("wachtwoord: hunter2\n", encoding="utf-8")
    overlay(project, {"regelingen/_sectoren.yml": None})
    overlay(project, {"regelingen/_sectoren.yml": {"koppeling": outside}})
    findings = shown(check(project, DAY)[1])
    assert findings == ["regelingen/_sectoren.yml: deze woordenlijst ontbreekt (zet het bestand terug) [Y009]"]


# --- any file whatever: findings, never a traceback, and only about that file -----------------------------------

PIECES = st.sampled_from(
    [
        *(": ", "- ", "\n", "\n  ", "\n\n", "---\n", "...", "{", "}", "[", "]", ",", "'", '"', "#", "&a ", "*a", "!!"),
        *("|", ">", "?", "%", "@", "\t", "null", "true", "naam", "soort", "bronnen", "geldig", "van", "voorwaarden"),
        *(
            "alle",
            "niet",
            "vraag",
            "is",
            "rol",
            "2026-11-21",
            "2026-02-30",
            "1e999",
            "-0",
            "0x1F",
            ".inf",
            "é",
            "\\u0000",
        ),
        *("\u202e", "\ufeff", "<b>", "javascript:", "[x](y)", "https://www.example.nl", "999999999999999999999"),
    ]
)


def only_about(path: str, content: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        project = copy_golden(Path(folder) / "project")
        (project / path).write_bytes(content)
        findings = check(project, DAY)[1]
    # Who names a broken record has done nothing wrong; a whole one may no longer name its successor.
    assert {finding.path for finding in findings if finding.code not in ("V004", "V005")} <= {path}


@settings(max_examples=60, deadline=None, derandomize=True, database=None)
@given(st.sampled_from([RECORD, STORY]), st.binary(max_size=60) | st.lists(PIECES, max_size=30).map("".join))
def test_no_content_makes_it_stumble(path: str, content: bytes | str) -> None:
    only_about(path, content if isinstance(content, bytes) else content.encode())


@settings(max_examples=60, deadline=None, derandomize=True, database=None)
@given(st.sampled_from([RECORD, STORY]), st.data())
def test_no_edit_of_a_good_file_makes_it_stumble(path: str, data: st.DataObject) -> None:
    text = (GOLDEN / path).read_text("utf-8")
    start = data.draw(st.integers(0, len(text)), "begin")
    length = data.draw(st.integers(0, 40), "zoveel weg")
    piece = data.draw(st.lists(PIECES, max_size=4).map("".join), "erin")
    only_about(path, (text[:start] + piece + text[start + length :]).encode())
