"""What the form on the site works with: `data/formulier/…json`, and every record as it stands in its file.

The browser has no YAML parser. So of each record the values are published next to the text, and the lines
of every field; a change then replaces only the lines of the fields that changed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from .addresses import MOST
from .answers import questions
from .catalog import Catalog, Entry
from .checks.regels import FITS
from .codes import CODES
from .datafiles import compact
from .formschema import forms
from .formsteps import MEANING
from .language import MOST_WORDS, hard_words
from .models import KINDS
from .models.types import SHORTENED
from .parsing import MOST_DEPTH, MOST_NAME, MOST_NODES, NO_FIELD_NAME
from .phrases import CHOOSE_FROM, DID_YOU_MEAN, FOUND, KINDS_OF_VALUE, PHRASES
from .reading import MOST_BYTES, Document, fields_end
from .schema import BASE
from .text import FORBIDDEN, RESERVED, SLUG_MOST

FOLDER = "data/formulier"
SOURCES = "data/bron"
# What says of an answer which it is and when it counts; the other words are for the wizard.
_OF_A_QUESTION = ("id", "soort", "tekst", "kort", "hint", "opties", "toon_als", "uit", "kaart")
CHOICES = f"{FOLDER}/keuzes.json"


def files(catalog: Catalog, whole: Catalog, today: str, edit_url: str) -> Iterator[tuple[str, str]]:
    """(path, JSON text) of all that the form reads.

    `catalog` holds the records that can be opened here, `whole` everything that a record may refer to;
    `edit_url` is the address before a source path, or ''.
    """
    for name, form in forms().items():
        yield f"{FOLDER}/{name}.json", _json(form)
    yield CHOICES, _json(choices(whole, today, edit_url))
    for entry in catalog.all():
        yield f"{SOURCES}/{entry.kind.name}/{entry.key}.json", _json(source(entry))


def choices(catalog: Catalog, today: str, edit_url: str) -> dict[str, Any]:
    """Closed lists, records, regions, questions, and the words for what is wrong; the same for every kind."""
    lists = [*catalog.begrippen.lijsten, "sectoren"]
    return {
        "dag": today,
        "bewerk_url": edit_url,
        "schemas": BASE,
        "soorten": [
            {
                "id": kind.name,
                "label": kind.label,
                "uitleg": MEANING[kind.name],
                "landelijk": kind.national is not None,
                "regionaal": kind.regional is not None,
            }
            for kind in KINDS.values()
        ],
        "taal": {"meeste_woorden": MOST_WORDS, "moeilijk": hard_words(catalog).plain},
        "teksten": wording(),
        "grenzen": limits(),
        "lijsten": {name: [_word(key, word) for key, word in catalog.words(name).items()] for name in sorted(lists)},
        "records": {
            kind: [
                {"id": key, "naam": found.name if (found := catalog.find(key, (kind,))) else key}
                for key in sorted(catalog.keys((kind,)))
            ]
            for kind in KINDS
        },
        "redacties": {e.id: e.record.redactie_mail for e in catalog.kind("regio") if e.record.redactie_mail},
        "vragen": [
            {name: value for name, value in question.items() if name in _OF_A_QUESTION}
            for question in questions(catalog)
        ],
        "toetsen": FITS,
    }


def wording() -> dict[str, Any]:
    """The words for what is wrong, as the build says it, and the general way out of each code."""
    codes = sorted({phrase.code for phrase in PHRASES.values()})
    return {
        "zinnen": {name: list(phrase) for name, phrase in PHRASES.items()},
        "soorten": KINDS_OF_VALUE,
        "gevonden": FOUND,
        "bedoelde": DID_YOU_MEAN,
        "kies": CHOOSE_FROM,
        "herstel": {code: CODES[code].mend for code in codes},
    }


def limits() -> dict[str, Any]:
    """What no file may hold, whatever the field: sizes, characters, and names that mean something else."""
    return {
        "bytes": MOST_BYTES,
        "lagen": MOST_DEPTH,
        "waarden": MOST_NODES,
        "veldnaam": MOST_NAME,
        "geen_veldnaam": sorted(NO_FIELD_NAME),
        "tekens": [list(pair) for pair in FORBIDDEN],
        "adres": MOST,
        "slug": SLUG_MOST,
        "gereserveerd": sorted(RESERVED),
        "getoond": SHORTENED,
    }


def _word(key: str, word: Any) -> dict[str, str]:
    row = {"id": key, "naam": word.naam}
    return row | {"uitleg": word.uitleg} if getattr(word, "uitleg", None) else row


def source(entry: Entry) -> dict[str, Any]:
    """One record as it stands in its file: path, text, values, and the first and last line of each field."""
    document = entry.document
    values = dict(document.value)
    if entry.kind.suffix == ".md":
        values["verhaal"] = document.body
    return {
        "soort": entry.kind.name,
        "sleutel": entry.key,
        "id": entry.id,
        "regio": entry.regio,
        "pad": entry.path,
        "tekst": document.text,
        "waarden": values,
        "regels": field_lines(document),
    }


def field_lines(document: Document) -> dict[str, list[int]]:
    """[first, last] line (from 1) of each field at the top, without the comments and blank lines after it.

    Empty when the fields do not each begin a line of their own: such a file can only be written anew.
    """
    lines = document.text.split("\n")
    starts = sorted((number, str(where[0])) for where, number in document.lines.items() if len(where) == 1)
    end_of_fields = fields_end(lines) + 1 if document.body_line else len(lines) + 1
    ends = [*(number for number, _ in starts[1:]), end_of_fields]
    found: dict[str, list[int]] = {}
    for (first, name), end in zip(starts, ends, strict=True):
        if not re.match(rf"[\"']?{re.escape(name)}[\"']?\s*:", lines[first - 1]) or end <= first:
            return {}
        last = end - 1
        while last > first and (not lines[last - 1].strip() or lines[last - 1].startswith("#")):
            last -= 1
        found[name] = [first, last]
    if document.body:
        body_end = document.body_line + document.body.count("\n")
        found["verhaal"] = [document.body_line, body_end]
    return found


def _json(value: Any) -> str:
    return compact(value) + "\n"
