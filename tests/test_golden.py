"""The whole site of the proof project, byte for byte: `golden/invoer` in, `golden/verwacht` out."""

from __future__ import annotations

import difflib
import re
import shutil
from pathlib import Path

import pytest
from helpers import DAY, GOLDEN, TESTS, copy_golden

from routewijzer.build import build
from routewijzer.tree import Output, Tree, write

EXPECTED = TESTS / "golden" / "verwacht"
WAY_OUT = "Als de nieuwe inhoud goed is: make bless"


def compared(tree: Tree) -> dict[str, str]:
    """Every output as text, except assets: those are files of the source under another name."""
    return {path: output.data.decode() for path, output in tree.items() if not path.startswith("assets/")}


def on_disk(folder: Path) -> dict[str, str]:
    files = (file for file in sorted(folder.rglob("*")) if file.is_file())
    return {file.relative_to(folder).as_posix(): file.read_bytes().decode() for file in files}


def difference(expected: dict[str, str], found: dict[str, str], most: int = 60) -> str:
    """What changed, for people: files that came and went, then changed lines; '' when nothing did."""
    old, new = _by_plain_name(expected), _by_plain_name(found)
    lines = [f"+ nieuw bestand: {new[name][0]}" for name in new if name not in old]
    lines += [f"- verdwenen bestand: {old[name][0]}" for name in old if name not in new]
    for name in sorted(old.keys() & new.keys()):
        if old[name] != new[name]:
            (was, before), (now, after) = old[name], new[name]
            pair = _in_short_lines(before), _in_short_lines(after)
            changed = difflib.unified_diff(*pair, f"verwacht/{was}", f"nu/{now}", lineterm="", n=1)
            lines += [line[:300] for line in changed] or [f"~ alleen de naam of het regeleinde verschilt: {now}"]
    if len(lines) > most:
        lines = [*lines[:most], f"… en nog {len(lines) - most} regels verschil"]
    return "\n".join(lines)


def _by_plain_name(files: dict[str, str]) -> dict[str, tuple[str, str]]:
    """A file whose name holds the hash of its content is still the same file."""
    return {re.sub(r"-[0-9a-f]{8}(?=\.json$)", "", path): (path, text) for path, text in files.items()}


def _in_short_lines(text: str) -> list[str]:
    return re.sub(r"(?<=>)(?=<)|(?<=[,\[{])(?=[\[{\"])", "\n", text).splitlines()


@pytest.fixture(scope="module")
def tree() -> Tree:
    return build(GOLDEN, DAY)


def test_golden_site(tree: Tree, bless: bool) -> None:
    found = compared(tree)
    if bless:
        shutil.rmtree(EXPECTED, ignore_errors=True)
        write(Tree((path, Output(text)) for path, text in found.items()), EXPECTED)
    changed = difference(on_disk(EXPECTED), found)
    if changed:
        pytest.fail(f"De site is veranderd:\n{changed}\n\n{WAY_OUT}", pytrace=False)


def test_the_difference_can_be_read() -> None:
    expected = {"weg.md": "x", "anders.md": "een\ntwee\ndrie\n", "gelijk.md": "x", "einde.md": "x\n"}
    found = {"anders.md": "een\n2\ndrie\n", "gelijk.md": "x", "nieuw.md": "x", "einde.md": "x"}
    expected["data/d-00000001.json"], found["data/d-00000002.json"] = '[{"a":1},{"b":2}]', '[{"a":1},{"b":3}]'
    shown = difference(expected, found)
    assert "+ nieuw bestand: nieuw.md" in shown
    assert "- verdwenen bestand: weg.md" in shown
    assert "-twee\n+2" in shown
    assert "~ alleen de naam of het regeleinde verschilt: einde.md" in shown
    assert "--- verwacht/data/d-00000001.json\n+++ nu/data/d-00000002.json" in shown
    assert '-"b":2}]\n+"b":3}]' in shown
    assert "gelijk" not in shown
    assert difference(expected, expected) == ""
    assert difference({}, {str(n): "" for n in range(100)}).endswith("… en nog 40 regels verschil")


def test_every_record_and_every_kind_of_file_is_there(tree: Tree) -> None:
    for record in sorted((GOLDEN / "regions").rglob("*.yml")) + sorted((GOLDEN / "regelingen").rglob("*.yml")):
        name = record.parent.name if record.name == "regio.yml" else record.stem
        assert record.name.startswith("_") or any(path.endswith(f"/{name}.md") for path in tree), record
    folders = {path.split("/")[0] for path in tree}
    assert {"assets", "data", "open-data", "hulp", "wijzer", "over", "bijdragen"} <= folders
    assert {"index.md", "_headers"} <= set(tree)


def test_text_of_records_is_never_markup(tree: Tree) -> None:
    pages = {path: text.split("\n---\n", 1)[1] for path, text in compared(tree).items() if path.endswith(".md")}
    for path, page in pages.items():
        for tag in ("<script>", "<b>", "<D>", "<maken>", "<Voorbeeld>", "<nergens>", "<Noord>", "<basis>"):
            assert tag not in page, f"{tag} staat als opmaak in {path}"
        # Places in a drawing are numbers of our own.
        words = re.sub(r"<svg.*?</svg>", lambda svg: re.sub(r'="[^"]*"', "", svg[0]), page, flags=re.DOTALL)
        assert not re.search(r"\b49\b", words), f"een {{7*7}} is uitgerekend in {path}"
        assert "&amp;amp;" not in page, f"dubbel ontsnapt in {path}"
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in pages["regelingen/open-venster.md"]
    assert "{{7*7}}" in pages["regelingen/open-venster.md"]
    # The file of a record is published whole for who changes it in the form, as it is in the repository.
    said = {path: text for path, text in compared(tree).items() if not path.startswith("data/bron/")}
    assert len(said) > 100
    assert "nergens" not in "".join(said.values()), "een notitie voor de redactie is gepubliceerd"


def test_two_builds_are_the_same_wherever_the_source_lies(tree: Tree, tmp_path: Path) -> None:
    again = build(copy_golden(tmp_path / "elders"), DAY)
    assert list(again) == list(tree) == sorted(tree)
    assert {path: output.data for path, output in again.items()} == {p: o.data for p, o in tree.items()}
    assert {output.source for output in again.values()} == {output.source for output in tree.values()}


def test_another_day_changes_only_what_depends_on_it(tree: Tree) -> None:
    later = compared(build(GOLDEN, "2026-11-22"))
    now = compared(tree)
    wizard = [path for path in later if path.startswith("data/wijzer-")]
    changed = {path for path in later if now.get(path) != later[path]}
    # The wizard's data hold the day; its name holds its hash; only its page says that name. The others say the day.
    says = {"wijzer/index.md", "index.md", "over/stand.md", "agenda/index.md", "data/formulier/keuzes.json"}
    assert changed == {*wizard, *says}


def test_write_leaves_right_files_alone(tree: Tree, tmp_path: Path) -> None:
    assert write(tree, tmp_path) == len(tree)
    assert {path: (tmp_path / path).read_bytes() for path in tree} == {p: o.data for p, o in tree.items()}
    page, other = tmp_path / "regelingen/straks.md", tmp_path / "_headers"
    before = {file: file.stat().st_mtime_ns for file in tmp_path.rglob("*") if file.is_file()}
    assert write(tree, tmp_path) == 0
    page.write_text("veranderd", encoding="utf-8")
    other.unlink()
    assert write(tree, tmp_path) == 2
    after = {file: file.stat().st_mtime_ns for file in tmp_path.rglob("*") if file.is_file()}
    assert {file for file in before if before[file] != after[file]} <= {page, other}
    assert page.read_bytes() == tree["regelingen/straks.md"].data


def test_a_path_cannot_be_made_twice() -> None:
    with pytest.raises(ValueError, match=r"twee keer hetzelfde uitvoerpad: a\.md"):
        Tree(iter([("a.md", Output("1")), ("a.md", Output("2"))]))
