"""Records for the form's twin: real ones, made-up ones, and what the build says of each."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from helpers import ROOT
from hypothesis import strategies as st

from routewijzer.catalog import NATIONAL, Catalog, Entry
from routewijzer.checks import bewijs, dates, praktijk, references, regels, regios, trust
from routewijzer.checks.context import Context
from routewijzer.formdata import choices
from routewijzer.formschema import forms
from routewijzer.models.faults import validate
from routewijzer.reading import Document, read_front_matter, read_text, read_yaml

Said = tuple[str, str, str, str]

# What one record tells; the other checks need two records, proofs, or the rules of Markdown.
CHECKS = (
    references.words_exist,
    references.references_exist,
    dates.terms_in_order,
    dates.windows_inside_validity,
    dates.windows_apart,
    dates.windows_match_apply_mode,
    dates.checked_after_seen,
    trust.certainty_needs_read_source,
    trust.expired_says_what_came,
    trust.current_has_rule,
    trust.current_has_examples,
    praktijk.results_add_up,
    praktijk.results_have_source,
    praktijk.says_what_failed,
    regios.absence_has_source,
    regels.rules_fit_questions,
    bewijs.examples_come_out,
)
# Codes that the form does not give, though a check above does.
NOT_THERE = {"C007"}
MARKDOWN = "F007"


class FormTwin:
    """The form's code in one Node process, for one set of published data."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process

    def ask(self, what: str, cases: Any) -> list[Any]:
        """One answer for each case."""
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.write(json.dumps({what: cases}) + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        assert line, "the Node process stopped"
        return list(json.loads(line))

    def knows(self, catalog: Catalog, today: str) -> None:
        """From now on the form works with what the build publishes of this catalog."""
        self.ask("data", {"forms": forms(), "choices": choices(catalog, today, "")})


@contextmanager
def form_twin() -> Iterator[FormTwin]:
    """Starts the Node process, and ends it."""
    node = shutil.which("node")
    assert node, "Node.js is nodig voor deze test (make test installeert het)"
    with subprocess.Popen(
        [node, "tests/web/formtwin.mjs"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    ) as process:
        yield FormTwin(process)
        assert process.stdin
        process.stdin.close()


def read(text: str, file: Path, path: str) -> tuple[Document | None, list[Any]]:
    """A text as the build reads it from the file at `path`."""
    file.write_bytes(text.encode())
    whole, findings = read_text(file, path)
    if whole is None:
        return None, findings
    return (read_front_matter if path.endswith(".md") else read_yaml)(whole, path)


def values_of(document: Document) -> dict[str, Any]:
    """The values as the form gets them."""
    values = dict(document.value)
    return values | {"verhaal": document.body} if document.path.endswith(".md") else values


def verdict(catalog: Catalog, entry: Entry, document: Document, today: str) -> set[Said]:
    """What the build says of a record that takes the place of `entry`, as far as one record tells."""
    kind = entry.kind
    record, found = validate(kind.model, document)
    if record is not None:
        mine = replace(entry, record=record, document=document)
        entries = {**catalog.entries, kind.name: {**catalog.entries[kind.name], entry.key: mine}}
        context = Context(replace(catalog, entries=entries), today)
        found += [one for check in CHECKS for one in check(context) if one.path == document.path]
    return {(f.field, f.code, f.text, f.hint) for f in found if f.code not in NOT_THERE}


def heard(faults: list[dict[str, Any]]) -> set[Said]:
    """What the form says, in the same shape; but not of Markdown, of which it sees only a part."""
    return {
        (".".join(str(s + 1) if isinstance(s, int) else s for s in f["path"]), f["code"], f["text"], f["hint"])
        for f in faults
        if f["code"] != MARKDOWN
    }


def region(entry: Entry) -> str:
    """The region of a record as the form calls it."""
    return "" if entry.regio == NATIONAL else entry.regio


# --- made-up values ---------------------------------------------------------------------------------------------

ODD_TEXTS = [
    *(
        "",
        " ",
        "no",
        "yes",
        "Ja",
        "nee",
        "null",
        "~",
        "true",
        "2024",
        "1.50",
        "-3",
        "007",
        "0x1F",
        "1e3",
        ".5",
        "1_000",
    ),
    *(
        "25.000",
        "3,05",
        "1.234,50",
        "25 000",
        "2026-11-21",
        "2026-02-30",
        "21-11-2026",
        "2026",
        "2026-13",
        "0000-01-01",
    ),
    *(
        "a: b",
        "a #b",
        "a:",
        "#a",
        "- x",
        "-",
        "?",
        "? x",
        ":",
        "%x",
        "@x",
        "`x`",
        "*x",
        "&x",
        "!x",
        "|",
        ">",
        "=",
        "<<",
    ),
    *("'t Harde", '"q"', 'it\'s "so"', "a\\b", "[x]", "{y}", "a, b", "a,b", "---", "...", "--- a"),
    *("x\ny", "x\n", "x\n\n", "\nx", " x\ny", "x \ny", "x\n\n  y\n", "a\tb", "\ta", "\n", "- a\n- b", "# a\n\nb"),
    *(
        "é",
        "€ 5",
        "😀",
        "\u00a0x",
        "x\u00a0",
        "\u200b",
        "a\u2028b",
        "\ufeffa",
        "\x85",
        "\x07",
        "\x7f",
        "a\r\nb",
        "a\rb",
    ),
    *("x" * 160, "x" * 161, "😀" * 160, "x" * 401, "y" * 1501, " " + "x" * 160 + " ", "lorem ipsum " * 30),
    *(
        "https://www.uwv.nl/",
        "http://www.uwv.nl",
        "www.uwv.nl",
        "https://a:b@x.nl",
        "https://xn--a.nl",
        "https://x.nl/é",
    ),
    *("tel:0381234567", "tel:038 12", "038-1234567", "mailto:a@b.nl", "mailto:a@b", "a@b.nl", "javascript:alert(1)"),
    *(
        "oost/brigade",
        "a/b/c",
        "Oost",
        "con",
        "a" * 61,
        "oost/" + "a" * 60,
        "hulp-bij-brnad",
        "{waarde}",
        "{0}",
        "$1 $&",
    ),
    *("__proto__", "constructor", "verhaal", "naam", "n" * 101),
]
NUMBERS = [0, 1, -1, 2, 100, 101, 2020, 20200, 0.5, 3.05, 3.055, -0.25, 12.5, 10**14, 10**15, 1e20, 10**12 + 0.5]
TEXTS = st.sampled_from(ODD_TEXTS) | st.text(max_size=12)
SCALARS = TEXTS | st.sampled_from([*NUMBERS, True, False, None])
JUNK = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=6,
)
