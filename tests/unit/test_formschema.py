"""What the form gets from the models: every field once, in its place, with words to ask it by."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import mini
import pytest

from routewijzer.build import build
from routewijzer.formdata import field_lines, files, source
from routewijzer.formschema import form_schema, forms
from routewijzer.formsteps import MEANING
from routewijzer.loading import read_all
from routewijzer.models import KINDS
from routewijzer.models.base import field_order
from routewijzer.reading import read_front_matter, read_yaml
from routewijzer.views import Settings


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return mini.write_project(tmp_path_factory.mktemp("mini"))


def nodes(node: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Every field inside a schema."""
    for part in node.get("properties", {}).values():
        yield part
        yield from nodes(part)
    if "items" in node:
        yield from nodes(node["items"])


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.name)
def test_every_field_stands_on_one_screen_and_the_required_ones_are_there(kind: Any) -> None:
    form = forms()[kind.name]
    shown = [name for step in form["stappen"] for name in step["velden"]]
    assert len(shown) == len(set(shown))
    assert set(shown) == set(form["schema"]["properties"])
    assert set(form["schema"]["required"]) <= set(shown)
    assert 4 <= len(form["stappen"]) <= 6
    assert MEANING[kind.name]


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.name)
def test_every_field_has_words_and_one_kind_of_value(kind: Any) -> None:
    schema = form_schema(kind)
    text = json.dumps(schema)
    assert not any(word in text for word in ('"$ref"', '"anyOf"', '"allOf"', '"ge"', '"le"'))
    found = list(nodes(schema))
    assert len(found) > 20
    for node in found:
        assert node["title"]
        assert node["description"].endswith((".", "?", "…")), node["description"]
        assert node["examples"]
        kinds = node["type"] if isinstance(node["type"], list) else [node["type"]]
        assert len([one for one in kinds if one != "null"]) == 1 or node["format"] == "periode"


def test_what_may_be_left_out_for_another_field_names_a_field_on_the_same_screen() -> None:
    form = forms()["praktijk"]
    pairs = {name: node["of"] for name, node in form["schema"]["properties"].items() if "of" in node}
    assert pairs == {"wat_werkte_niet": "nog_niet_bekend"}
    assert any({*pairs, *pairs.values()} <= set(step["velden"]) for step in form["stappen"])


def test_the_order_of_a_file_has_every_field_once_and_the_sources_at_the_end() -> None:
    for kind in KINDS.values():
        order = field_order(kind.model)
        assert sorted(order) == sorted(kind.model.model_fields)
        assert order[0] == "naam"
        assert order[-1] == "redactienotitie"
        assert order.index("bronnen") == len(order) - 6


def test_a_choice_that_the_form_cannot_ask_is_refused() -> None:
    class Odd(KINDS["overstap"].model):  # type: ignore[name-defined,misc]
        vreemd: str | list[int] = ""

    with pytest.raises(ValueError, match="kent deze keuze niet"):
        form_schema(KINDS["overstap"]._replace(model=Odd))


# --- the lines of a field ---------------------------------------------------------------------------------------

FILE = """\
# Eerst een opmerking.
naam: Een
# Over de lijst.
synoniemen:
  - a
  # binnenin
  - b

# Nog iets.

"zekerheid": laag  # erachter
toelichting: |
  Tekst

  # geen opmerking

"""


def test_the_lines_of_a_field_are_its_own_without_the_comments_around_it() -> None:
    document, _ = read_yaml(FILE, "x.yml")
    assert document is not None
    assert field_lines(document) == {
        "naam": [2, 2],
        "synoniemen": [4, 7],
        "zekerheid": [11, 11],
        "toelichting": [12, 15],
    }


def test_the_story_below_the_fields_has_lines_too() -> None:
    document, _ = read_front_matter("---\nnaam: Een\n# slot\n---\n\n\n## Kop\n\nTekst.\n\n", "x.md")
    assert document is not None
    assert field_lines(document) == {"naam": [2, 2], "verhaal": [7, 9]}
    empty, _ = read_front_matter("---\nnaam: Een\n---\n", "x.md")
    assert empty is not None
    assert field_lines(empty) == {"naam": [2, 2]}


@pytest.mark.parametrize("text", ["{naam: Een, zekerheid: laag}\n", "? naam\n: Een\n", "  {\n  naam: Een}\n"])
def test_fields_that_share_lines_have_none(text: str) -> None:
    document, findings = read_yaml(text, "x.yml")
    assert findings == []
    assert document is not None
    assert field_lines(document) == {}


# --- what is published ------------------------------------------------------------------------------------------


def test_every_record_and_kind_is_published(root: Path) -> None:
    catalog = read_all(root)[0]
    tree = build(root, mini.DAY, Settings(edit_url="https://github.com/a/b/edit/main/"))
    for entry in catalog.all():
        row = json.loads(tree[f"data/bron/{entry.kind.name}/{entry.key}.json"].data)
        assert row == json.loads(json.dumps(source(entry)))
        assert row["tekst"] == (root / entry.path).read_text("utf-8")
    assert {name for name in tree if name.startswith("data/formulier/")} == {
        f"data/formulier/{name}.json" for name in (*KINDS, "keuzes")
    }
    choices = json.loads(tree["data/formulier/keuzes.json"].data)
    assert choices["bewerk_url"] == "https://github.com/a/b/edit/main/"
    assert choices["dag"] == mini.DAY
    assert [one["id"] for one in choices["records"]["regeling"]] == ["hulp-bij-brand", "oude-hulp"]
    assert choices["lijsten"]["sectoren"]


def test_the_site_of_a_region_opens_its_own_records_and_knows_all_others(root: Path) -> None:
    whole = read_all(root)[0]
    kept = "regelingen/hulp-bij-brand.yml"
    entries = {"regeling": {key: e for key, e in whole.entries["regeling"].items() if e.path == kept}}
    found = dict(files(replace(whole, entries=entries), whole, mini.DAY, ""))
    assert [path for path in found if path.startswith("data/bron")] == ["data/bron/regeling/hulp-bij-brand.json"]
    choices = json.loads(found["data/formulier/keuzes.json"])
    assert {kind: {one["id"] for one in rows} for kind, rows in choices["records"].items()} == {
        kind: set(rows) for kind, rows in whole.entries.items()
    }
    assert "data/formulier/keuzes.json" in build(root, mini.DAY, Settings(regio="oost"))
