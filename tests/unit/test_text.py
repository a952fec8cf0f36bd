"""Characters that may stand in a record, slugs, and slugs made from names."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from routewijzer.slugs import slugify
from routewijzer.text import RESERVED, SLUG_MOST, counted, forbidden_characters, is_slug


@pytest.mark.parametrize(
    "character",
    [
        *("\x00", "\x07", "\x0b", "\x0c", "\r", "\x1b", "\x7f", "\x80", "\x85", "\x9f"),
        *("\u00ad", "\u200b", "\u200d", "\u200e", "\u200f", "\u2028", "\u2029", "\u2060", "\u2064", "\ufeff"),
        *("\u202a", "\u202b", "\u202c", "\u202d", "\u202e", "\u2066", "\u2067", "\u2068", "\u2069"),
        *("\ufff9", "\ufffe", "\uffff", "\U000e0001", "\U000e0041"),
    ],
    ids=lambda character: f"U+{ord(character):04X}",
)
def test_a_character_that_hides_or_fakes_text_is_found_on_its_line(character: str) -> None:
    assert forbidden_characters(f"een\ntwee{character}\n{character}") == [
        (2, f"U+{ord(character):04X}"),
        (3, f"U+{ord(character):04X}"),
    ]


@pytest.mark.parametrize(
    "text", ["Café € 25.000 – ‘zo’", "a\tb\nc", "Súdwest-Fryslân", "naïef coöperatie", "😀 \u00a0 …"]
)
def test_ordinary_text_is_fine(text: str) -> None:
    assert forbidden_characters(text) == []


@pytest.mark.parametrize("word", ["slim", "slim-mkb", "a", "0", "2-9", "a" * SLUG_MOST, "nhn-taskforce-2"])
def test_a_slug_may_become_a_file_and_an_address(word: str) -> None:
    assert is_slug(word)


@pytest.mark.parametrize(
    "word",
    [
        *("", "-", "a-", "-a", "a--b", "A", "Slim", "a_b", "a b", "a.b", "a/b", "..", ".", "a/../b", "a\n", "\n"),
        *("é", "\u0430", "a\u200b", "a%20b", "con\x00", "a" * (SLUG_MOST + 1), *sorted(RESERVED)),
    ],
    ids=repr,
)
def test_anything_else_is_no_slug(word: str) -> None:
    assert not is_slug(word)


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("Súdwest-Fryslân", "sudwest-fryslan"),
        ("'s-Hertogenbosch", "s-hertogenbosch"),
        ("Bergen (NH.)", "bergen-nh"),
        ("De Fryske Marren", "de-fryske-marren"),
        ("  Noord  &  Zuid  ", "noord-zuid"),
        ("???", ""),
    ],
)
def test_a_name_becomes_a_slug(name: str, slug: str) -> None:
    assert slugify(name) == slug


@given(st.text(max_size=50))
def test_a_made_slug_has_only_plain_characters(name: str) -> None:
    assert re.fullmatch(r"(?:[a-z0-9]+(?:-[a-z0-9]+)*)?", slugify(name))
    assert slugify(slugify(name)) == slugify(name)


@pytest.mark.parametrize(("number", "said"), [(0, "0 lijsten"), (1, "1 lijst"), (2, "2 lijsten")])
def test_one_thing_is_not_called_many(number: int, said: str) -> None:
    assert counted(number, "lijst", "lijsten") == said
