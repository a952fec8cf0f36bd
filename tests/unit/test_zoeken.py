"""The search index: the same terms in Python and in the browser, and lunr's own index after packing."""

from __future__ import annotations

import gzip
import json
import shutil
import subprocess
from pathlib import Path

import pytest
from helpers import GOLDEN, TESTS

from routewijzer.assets import WEB, assets
from routewijzer.catalog import Catalog
from routewijzer.loading import load
from routewijzer.zoeken.compounds import parts
from routewijzer.zoeken.documents import documents
from routewijzer.zoeken.files import CONTENTS, search_files
from routewijzer.zoeken.index import Vocabulary, build_index, field_terms, pack
from routewijzer.zoeken.tokens import stem, terms

ROOT = TESTS.parent
WORDS = Path("/usr/share/dict/dutch")
VECTORS = json.loads((TESTS / "vectors/zoeken.json").read_text("utf-8"))
# How words may stand in a text; a list of words alone would never show a comma or a bracket.
CONTEXTS = ("{}", "{},", "({})", "“{}”?", "de {}-regeling")


@pytest.fixture(scope="module")
def code(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the modules of the site, and the search library as the browser gets it."""
    folder = tmp_path_factory.mktemp("code")
    shutil.copytree(WEB, folder, dirs_exist_ok=True)
    (folder / "zoeken/lunr.mjs").write_bytes(assets()[1]["zoeken/lunr.mjs"])
    return folder


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    found, _ = load(ROOT)
    assert found is not None
    return found


def in_browser(code: Path, asked: list[object]) -> list[str]:
    """A line for each question, from the browser's code."""
    lines = "".join(f"{json.dumps(one)}\n" for one in asked)
    script = ["node", str(TESTS / "web/zoekwoorden.mjs"), str(code)]
    done = subprocess.run(script, input=lines, capture_output=True, text=True, check=True)
    return done.stdout.split("\n")[: len(asked)]


@pytest.mark.parametrize(("text", "expected"), VECTORS["termen"], ids=[f"{t!r}" for t, _ in VECTORS["termen"]])
def test_terms_of_a_text(text: str, expected: list[str]) -> None:
    assert terms(text) == expected


def test_the_browser_has_the_same_terms(code: Path) -> None:
    texts = [text for text, _ in VECTORS["termen"]]
    assert in_browser(code, texts) == [" ".join(expected) for _, expected in VECTORS["termen"]]


def test_every_dutch_word_has_the_same_terms_in_the_browser(code: Path) -> None:
    assert WORDS.is_file(), "de woordenlijst van het Debian-pakket wdutch is nodig (make test installeert haar)"
    words = WORDS.read_text("utf-8").split()
    assert len(words) > 400_000
    # Every word as it stands, and a part of them in each of the other contexts.
    texts = [*words, *(context.format(word) for context in CONTEXTS[1:] for word in words[:: 2 * len(CONTEXTS)])]
    found = in_browser(code, list[object](texts))
    different = [(text, said) for text, said in zip(texts, found, strict=True) if " ".join(terms(text)) != said]
    assert different[:10] == []


@pytest.mark.parametrize(("word", "expected"), VECTORS["delen"]["gevallen"])
def test_parts_of_a_compound(word: str, expected: list[str]) -> None:
    assert parts(word, VECTORS["delen"]["woorden"].__contains__) == expected


def test_the_packed_index_becomes_what_lunr_made(catalog: Catalog, code: Path) -> None:
    found = documents(catalog, ())
    vocabulary = Vocabulary(found, catalog.begrippen.stopwoorden)
    made = json.loads(json.dumps(build_index(found, vocabulary)))
    (said,) = in_browser(code, [{"index": pack(made, found, vocabulary)}])
    unpacked = json.loads(said)
    assert unpacked["version"] == made["version"] == "2.3.9"
    assert unpacked["fields"] == made["fields"]
    assert unpacked["invertedIndex"] == made["invertedIndex"]
    assert len(unpacked["fieldVectors"]) == len(made["fieldVectors"]) > 1000
    for (ref, mine), (other, theirs) in zip(unpacked["fieldVectors"], made["fieldVectors"], strict=True):
        assert ref == other
        assert mine[::2] == theirs[::2]
        assert mine[1::2] == pytest.approx(theirs[1::2], abs=0.0011)


def test_a_word_stands_in_the_most_telling_field_only(catalog: Catalog) -> None:
    found = {d.id: d for d in documents(catalog, ())}
    vocabulary = Vocabulary(found.values(), catalog.begrippen.stopwoorden)
    fields = field_terms(found["slim-mkb"], vocabulary)
    assert "slim" in fields["naam"]
    assert "slim" not in fields["ook"]
    assert len({term for own in fields.values() for term in own}) == sum(map(len, fields.values()))
    assert stem("kosten") in field_terms(found["loonkostensubsidie-participatiewet"], vocabulary)["delen"]


def test_files_are_small_and_the_same_every_time(catalog: Catalog) -> None:
    files = dict(search_files(catalog, (), "data/plaatsen.json"))
    assert files == dict(search_files(catalog, (), "data/plaatsen.json"))
    contents = json.loads(files[CONTENTS])
    assert contents["plaatsen"] == "data/plaatsen.json"
    assert {contents["landelijk"], CONTENTS, *(part["bestand"] for part in contents["regios"])} == set(files)
    regions = [region for part in contents["regios"] for region in part["regios"]]
    assert sorted(regions) == sorted(
        {entry.regio for entry in catalog.all() if entry.regio != "landelijk"} & set(regions)
    )
    assert len(regions) == len(set(regions)) > 10
    assert sum(len(gzip.compress(text.encode(), 9)) for text in files.values()) < 80_000


def test_no_full_text_is_sent() -> None:
    catalog, _ = load(GOLDEN)
    assert catalog is not None
    sent = "".join(text for _, text in search_files(catalog, (), ""))
    entry = catalog.entries["praktijk"]["noord/uitleen"]
    assert entry.record.samenvatting[:30] in sent
    assert entry.record.aanleiding[:30] not in sent
