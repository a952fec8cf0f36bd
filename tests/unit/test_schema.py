"""JSON Schemas: fresh, complete for editors, and true of every real record; and templates of new records."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import mini
import pytest
from jsonschema import Draft202012Validator
from pydantic import BaseModel

from routewijzer.catalog import Catalog
from routewijzer.drafts import new_record, record_path
from routewijzer.loading import WORD_LISTS, load
from routewijzer.models import KINDS
from routewijzer.models.base import Deel
from routewijzer.reading import read_front_matter, read_yaml
from routewijzer.schema import FOLDER, schemas

NAMES = [*KINDS, *(name.removeprefix("_").removesuffix(".yml") for name in WORD_LISTS)]


@cache
def real_catalog() -> Catalog:
    catalog, findings = load(mini.ROOT)
    assert catalog is not None, findings
    return catalog


@cache
def fresh() -> dict[str, dict[str, Any]]:
    return {name.removesuffix(".schema.json"): json.loads(text) for name, text in schemas(real_catalog())}


def every_model(model: type[BaseModel]) -> Iterator[type[BaseModel]]:
    """All models of this package, however deep."""
    for child in model.__subclasses__():
        if child.__module__.startswith("routewijzer."):
            yield child
            yield from every_model(child)


MODELS = sorted(set(every_model(Deel)), key=lambda model: model.__name__)


def test_every_kind_and_word_list_has_a_schema() -> None:
    assert set(fresh()) == set(NAMES)
    for schema in fresh().values():
        Draft202012Validator.check_schema(schema)


def test_the_schemas_in_the_package_are_fresh() -> None:
    made = dict(schemas(real_catalog()))
    there = {file.name: file.read_text("utf-8") for file in FOLDER.glob("*")}
    assert sorted(there) == sorted(made), "doe: make schema"
    assert [name for name in made if made[name] != there[name]] == [], "doe: make schema"


@pytest.mark.parametrize("kind", KINDS)
def test_every_real_record_is_true_to_its_schema(kind: str) -> None:
    validator = Draft202012Validator(fresh()[kind])
    entries = list(real_catalog().kind(kind))
    assert entries
    faults = [f"{e.path}: {error.message}" for e in entries for error in validator.iter_errors(e.document.value)]
    assert faults == []


@pytest.mark.parametrize("name", WORD_LISTS)
def test_every_word_list_is_true_to_its_schema(name: str) -> None:
    schema = fresh()[name.removeprefix("_").removesuffix(".yml")]
    document = real_catalog().documents[f"regelingen/{name}"]
    assert [error.message for error in Draft202012Validator(schema).iter_errors(document.value)] == []


@pytest.mark.parametrize(
    ("where", "value"),
    [
        (("zekerheid",), "midel"),
        (("soort",), ["subsidei"]),
        (("voor_wie",), ["iedereen"]),
        (("voor_wie",), "werkgever"),
        (("gecontroleerd_op",), "21-11-2026"),
        (("bronnen", 0, "url"), "http://www.uwv.nl"),
        (("bronnen", 0, "url"), "javascript:alert(1)"),
        (("opvolger",), ["Niet Goed"]),
        (("bedrag", "gegevens", 0, "euro"), "25.000"),
        (("bedrag", "gegevens", 0, "euro"), -1),
        (("bedrag", "gegevens", 0, "procent"), 101),
        (("naam",), ""),
        (("bronnen",), []),
        (("bestaat_niet",), 1),
    ],
    ids=str,
)
def test_an_editor_sees_the_same_faults(where: tuple[Any, ...], value: Any) -> None:
    record = next(e for e in real_catalog().kind("regeling") if e.record.bedrag and e.record.bedrag.gegevens)
    validator = Draft202012Validator(fresh()["regeling"])
    assert validator.is_valid(record.document.value)
    assert not validator.is_valid(mini.at(record.document.value, where, value))


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_every_field_has_a_label_help_and_an_example(model: type[BaseModel]) -> None:
    assert model.__doc__
    bare = [
        name
        for name, field in model.model_fields.items()
        if not (field.title and field.description and field.description.endswith((".", "?")) and field.examples)
    ]
    assert bare == []


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_the_examples_of_the_fields_are_themselves_right(model: type[BaseModel]) -> None:
    first = {name: field.examples[0] for name, field in model.model_fields.items() if field.examples}
    model.model_validate(first)
    for name, field in model.model_fields.items():
        for example in field.examples or []:
            model.model_validate(first | {name: example})


@pytest.mark.parametrize("name", NAMES)
def test_the_examples_use_real_words(name: str) -> None:
    schema = fresh()[name]
    for where, node in mini.places(schema):
        if where[-1] == "examples" and "properties" not in where[-2:-1]:
            owner: Any = schema
            for step in where[:-1]:
                owner = owner[step]
            validator = Draft202012Validator({**owner, "$defs": schema["$defs"]})
            assert [error.message for example in node for error in validator.iter_errors(example)] == [], where


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("regio", ["landelijk", "zwolle"])
def test_a_new_record_is_clean_yaml_in_the_right_place(kind: str, regio: str) -> None:
    try:
        path = record_path(KINDS[kind], regio, "mijn-naam")
    except ValueError:
        assert (kind, regio) in {("overstap", "zwolle"), ("praktijk", "landelijk")}
        return
    text = new_record(KINDS[kind], path, mini.DAY, real_catalog())
    document, findings = (read_front_matter if path.endswith(".md") else read_yaml)(text, path)
    assert findings == []
    assert document is not None
    record = KINDS[kind].model.model_validate(document.value)
    assert record.gecontroleerd_op == mini.DAY
    assert Draft202012Validator(fresh()[kind]).is_valid(document.value)
    first = text.split("\n")[1 if path.endswith(".md") else 0]
    assert first.startswith("# yaml-language-server: $schema=")
    target = (mini.ROOT / path).parent.joinpath(first.split("=", 1)[1])
    assert Path(target).resolve() == FOLDER / f"{kind}.schema.json"


@pytest.mark.parametrize("kind", KINDS)
def test_what_a_new_record_leaves_out_can_be_switched_on_by_taking_the_hash_away(kind: str) -> None:
    text = new_record(KINDS[kind], "regelingen/x.yml", mini.DAY, real_catalog()).replace("---\n", "")
    fields = KINDS[kind].model.model_fields
    lines = text.split("\n")
    on = [line.removeprefix("# ") for line in lines if not line.startswith("#") or _is_field(line, fields)]
    body = "\n".join(line for line in on if not line.startswith("Vertel hier"))
    document, findings = read_yaml(body, "x.yml")
    assert findings == []
    assert document is not None
    assert set(document.value) == set(fields)
    KINDS[kind].model.model_validate(document.value)


def _is_field(line: str, fields: Any) -> bool:
    word = line.removeprefix("# ")
    return word.startswith(("  - ", "    ")) or word.split(":")[0] in fields
