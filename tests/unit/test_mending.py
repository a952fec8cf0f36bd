"""Mending: what is only written wrongly is put right, what it says stays as it was, and twice changes nothing more."""

from __future__ import annotations

from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import mini
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from routewijzer.catalog import Catalog
from routewijzer.drafts import MODELINE, modeline
from routewijzer.loading import load
from routewijzer.mending import mend
from routewijzer.models import kind_of
from routewijzer.reading import MOST_BYTES, read_front_matter, read_yaml

PATH = "regelingen/x.yml"
BLANK = str.maketrans("", "", " \t")
FIRST = modeline("regeling", PATH) + "\n"


def mended(body: str, path: str = PATH, catalog: Catalog | None = None) -> str:
    """The text after mending, without the line for editors; mending it once more changes nothing."""
    first = mend(path, body.encode(), catalog)
    text = first.after.decode()
    assert mend(path, first.after, catalog).changes == ()
    return text.removeprefix(FIRST)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("naam: “a: b”\n", 'naam: "a: b"\n'),
        ("naam: ‘foto’s: oud’\n", 'naam: "foto’s: oud"\n'),
        ("let_op:\n  - „Bel: eerst”\n", 'let_op:\n  - "Bel: eerst"\n'),
        ("synoniemen: [“a”, “b”,“c”]\n", 'synoniemen: ["a", "b","c"]\n'),
        ("geldig:\n\tvan: 1-2-2026\n", "geldig:\n  van: 2026-02-01\n"),
        ("bronnen:\n- titel: x\n\tgezien_op: 2026.1.2\n", "bronnen:\n- titel: x\n  gezien_op: 2026-01-02\n"),
        ("naam: een: twee\n", 'naam: "een: twee"\n'),
        ("geldig: {van: 31-12-2026, tot: 1 maart 2027}\n", "geldig: {van: 2026-12-31, tot: 2027-03-01}\n"),
        ("controleer_elke: '3'\n", "controleer_elke: 3\n"),
        ("bedrag:\n  gegevens: [{wat: x, euro: 1.250}]\n", "bedrag:\n  gegevens: [{wat: x, euro: 1250}]\n"),
        ("bedrag:\n  gegevens: [{wat: x, euro: '€ 1.250,50'}]\n", "bedrag:\n  gegevens: [{wat: x, euro: 1250.50}]\n"),
        ("familie: Loon Kosten\n", "familie: loon-kosten\n"),
        ("afkorting: 2026\n", 'afkorting: "2026"\n'),
        ("uitvoerder: UWV\n", "uitvoerder: [UWV]\n"),
        ("naam: a  \nsamenvatting: b\t\n", "naam: a\nsamenvatting: b\n"),
        ("naam: a", "naam: a\n"),
        ("naam: a\n\n\n", "naam: a\n"),
        ("naam: zo\u00adveel\u200b\n", "naam: zoveel\n"),
    ],
)
def test_what_is_only_written_wrongly_is_put_right(before: str, after: str) -> None:
    assert mended(before) == after


@pytest.mark.parametrize(
    "body",
    [
        "naam: Zij zei “ja” en toen “nee”\n",  # curly quotes inside a sentence are good Dutch
        "naam: Kies a, “b” of c\n",
        "toelichting: |\n  “Een: citaat”\n\n  \ttab in een verhaal\n  spaties  \n",
        "samenvatting: op 21-11-2026 kostte het 25.000 euro\n",  # words, not a date or amount
        "gecontroleerd_op: 05/06/2026\n",  # the fifth of June, or the sixth of May?
        "gecontroleerd_op: 30-02-2026\n",
        "bedrag:\n  gegevens: [{wat: x, euro: 1.25.0}]\n",
        "bedrag:\n  gegevens: [{wat: x, euro: 60%}]\n",
        "voor_wie: werkgever, zzp\n",
        "familie: '!'\n",
        "naam: a\nnaam: b\n",
        "naam: &x a\n",
        "naam: [a\n",
        "voorwaarden:\n  alle:\n    - {is: 1, vraag: x}\n",
        "voorbeelden:\n  - naam: a\n    antwoorden:\n      zekerheid: x\n      naam: y\n    verwacht: ja\n",
    ],
)
def test_what_could_mean_something_else_stays(body: str) -> None:
    assert mended(body) == body


def test_the_line_for_editors_is_set_and_kept_right() -> None:
    assert mend(PATH, b"naam: a\n", None).after.decode() == FIRST + "naam: a\n"
    wrong = "# yaml-language-server: $schema=../oud.json\nnaam: a\n"
    assert mend(PATH, wrong.encode(), None).after.decode() == FIRST + "naam: a\n"
    story = mend("regions/oost/praktijk/x.md", b"---\nnaam: a\n---\n\nTekst  \n", None).after.decode()
    assert story == f"---\n{modeline('praktijk', 'regions/oost/praktijk/x.md')}\nnaam: a\n---\n\nTekst  \n"
    assert mend("regelingen/_vragen.yml", b"versie: 1\n", None).text.startswith(modeline("vragen", "regelingen/x"))
    page = mend("content/over/index.md", b"---\nomschrijving: b\ntitel: a\n---\n", None).after.decode()
    assert page == "---\ntitel: a\nomschrijving: b\n---\n"


def test_fields_move_with_their_comments_and_their_lines() -> None:
    before = """\
# Bovenaan

# bij zekerheid
zekerheid: middel
bronnen:
  # bij de tweede bron
  - gezien_op: 2026-11-01
    # bij de titel
    titel: x
    soort: document
onbekend: 1
# bij de naam
naam: a
toelichting: |
  # geen opmerking
  tekst

soort:
- subsidie
# onderaan
"""
    after = """\
# Bovenaan

# bij de naam
naam: a
soort:
- subsidie
toelichting: |
  # geen opmerking
  tekst

bronnen:
  # bij de tweede bron
    # bij de titel
  - titel: x
    soort: document
    gezien_op: 2026-11-01
onbekend: 1
# bij zekerheid
zekerheid: middel
# onderaan
"""
    assert mended(before) == after


@pytest.mark.parametrize(
    ("path", "raw"),
    [
        (PATH, b"\xe9\xe9 latin"),
        (PATH, b"naam: " + b"a" * MOST_BYTES),
        (PATH, b""),
        ("regelingen/geheim/x.yml", b"naam: a  \n"),
        ("README.md", b"naam: a  \n"),
        ("content/over/script.js", b"a  \n"),
    ],
    ids=["latin-1", "te groot", "leeg", "vreemde map", "geen record", "geen pagina"],
)
def test_what_is_no_text_or_no_record_is_left_alone(path: str, raw: bytes) -> None:
    one = mend(path, raw, None)
    assert (one.changes, one.after) == ((), raw)


# --- on records of which is known that they are sound -----------------------------------------------------------


@cache
def project() -> tuple[Catalog, dict[str, str]]:
    catalog, _ = load(mini.ROOT)
    assert catalog is not None
    paths = [entry.path for kind in ("regeling", "praktijk", "regio") for entry in catalog.kind(kind)][::9]
    return catalog, {path: (mini.ROOT / path).read_text("utf-8") for path in paths}


def values(text: str, path: str) -> Any:
    document, findings = (read_front_matter if path.endswith(".md") else read_yaml)(text, path)
    assert document is not None
    assert findings == []
    return document.value, document.body


def top_blocks(text: str) -> list[str]:
    """The fields of a record as blocks of lines."""
    blocks: list[str] = []
    for line in text.splitlines(keepends=True):
        if line[0] in " -#\n" and blocks:
            blocks[-1] += line
        elif line[0] != "#":
            blocks.append(line)
    return blocks


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_a_shuffled_record_comes_back_and_says_the_same(data: st.DataObject) -> None:
    catalog, texts = project()
    path = data.draw(st.sampled_from([path for path in texts if path.endswith(".yml")]))
    clean = mend(path, texts[path].encode(), catalog).after.decode()
    blocks = data.draw(st.permutations(top_blocks(clean)))
    noted = [f"# bij {number}\n{block}" for number, block in enumerate(blocks)]
    ends = data.draw(st.sampled_from(["\n", "\r\n", "\r"]))
    raw = data.draw(st.sampled_from([b"", b"\xef\xbb\xbf"])) + "".join(noted).replace("\n", ends).encode()
    one = mend(path, raw, catalog)
    after = one.after.decode()
    assert values(after, path) == values(texts[path], path)
    assert "".join(line for line in after.splitlines(keepends=True) if not line.startswith("# bij ")) == clean
    lines = after.splitlines()
    for number, block in enumerate(blocks):
        assert lines[lines.index(f"# bij {number}") + 1] == block.splitlines()[0]
    assert mend(path, one.after, catalog).changes == ()


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_damage_anywhere_never_loses_a_line_or_fails(data: st.DataObject) -> None:
    catalog, texts = project()
    path = data.draw(st.sampled_from(sorted(texts)))
    at = data.draw(st.integers(0, len(texts[path])))
    junk = data.draw(st.sampled_from(["\t", "“", "”", ": ", "  ", "\n", "# x\n", "- ", "{", '"', "|\n", "21-1-2026"]))
    raw = (texts[path][:at] + junk + texts[path][at:]).encode()
    one = mend(path, raw, catalog)
    assert mend(path, one.after, catalog).changes == ()
    if one.changes and all(not change.heals for change in one.changes):
        assert letters(one.after.decode()) == letters(raw.decode())
        read = read_front_matter if path.endswith(".md") else read_yaml
        old, new = read(raw.decode(), path)[0], read(one.after.decode(), path)[0]
        assert (old and old.value) == (new and new.value)


def letters(text: str) -> Counter[str]:
    """Everything that can be seen, but for the line for editors; the order does not count."""
    return Counter("".join(line for line in text.splitlines() if not line.startswith(MODELINE)).translate(BLANK))


def test_every_record_here_is_as_mending_writes_it() -> None:
    """Otherwise: routewijzer controleer --herstel."""
    catalog, _ = load(mini.ROOT)
    files = [f for folder in ("regelingen", "regions", "content") for f in sorted((mini.ROOT / folder).rglob("*.*"))]
    records = [f for f in files if f.suffix in (".yml", ".md")]
    assert len(records) > 300
    wrong: dict[str, list[str]] = {}
    for file in records:
        path = Path(file).relative_to(mini.ROOT).as_posix()
        if changes := mend(path, file.read_bytes(), catalog).changes:
            wrong[path] = [str(change) for change in changes]
        if kind_of(path):
            assert "# yaml-language-server: $schema=" in file.read_text("utf-8").split("\n", 2)[path.endswith(".md")]
    assert wrong == {}
