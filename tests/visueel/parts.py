"""Comparing the parts of a page by place and colour: this says by name what a picture can only show."""

from __future__ import annotations

import difflib
from pathlib import Path

SCRIPT = Path(__file__).with_suffix(".mjs").read_text("utf-8")
_MOST_PIXELS = 2  # rounding adds up over a page
_SHOWN = 8


def difference(expected: list[str], found: list[str]) -> str:
    """What moved, changed colour, came or went, for people; '' when nothing did."""
    names = [[line.split(" ", 1)[0] for line in lines] for lines in (expected, found)]
    if names[0] != names[1]:
        changes = [line for line in difflib.unified_diff(*names, n=0, lineterm="") if line[:1] in "+-"][2:]
        return "andere onderdelen: " + "; ".join(changes[:_SHOWN])
    pairs = [(was, now) for was, now in zip(expected, found, strict=True) if _other(was, now)]
    other = [f"{was} → {now.split(' ', 1)[1]}" for was, now in sorted(pairs, key=_moved_only_and_area)]
    shown = "; ".join(other[:_SHOWN])
    return f"{len(other)} onderdelen anders (naam x y breedte hoogte kleur vlak rand): {shown}" if other else ""


def _other(was: str, now: str) -> bool:
    one, two = was.split()[1:], now.split()[1:]
    moved = (abs(int(a) - int(b)) > _MOST_PIXELS for a, b in zip(one[:4], two[:4], strict=True))
    return one[4:] != two[4:] or any(moved)


def _moved_only_and_area(pair: tuple[str, str]) -> tuple[bool, int]:
    """Sorts the cause to the front: one part that changed pushes others down and stretches what it is in."""
    (*_, width, height), (*_, wide, high) = (line.split()[1:5] for line in pair)
    return (width, height) == (wide, high) and pair[0].split()[5:] == pair[1].split()[5:], int(width) * int(height)
