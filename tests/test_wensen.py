"""The page about the forty wishes: each once, with an answer, and where it says that there is one, the way to it."""

from __future__ import annotations

import re

import pytest
from mini import ROOT

ROW = re.compile(r"^\| (\d+)\. (.+?) \| (.+?) \| (.+?) \|$", re.MULTILINE)
ROWS = ROW.findall((ROOT / "content/over/wensen.md").read_text("utf-8"))


def test_all_forty_are_there_once() -> None:
    assert sorted(int(number) for number, *_ in ROWS) == list(range(1, 41))


@pytest.mark.parametrize(("number", "wish", "state", "why"), ROWS, ids=lambda value: value[:30])
def test_a_wish_says_how_it_stands_and_where(number: str, wish: str, state: str, why: str) -> None:
    assert state in ("Ja", "Deels", "Nee")
    assert "](../../" in why or state == "Nee"
    assert len(why.split()) >= 4
