"""The comparing itself: blind for smoothing of letters, not for a colour, a border or a shift."""

from __future__ import annotations

import random

import pytest
from PIL import Image, ImageDraw
from visueel import parts, pictures


def drawn(colour: str = "#0c5563", left: int = 10, height: int = 60, border: str = "#0c5563") -> Image.Image:
    """A small page with a button and a line of text."""
    picture = Image.new("RGB", (90, height), "#faf6ef")
    draw = ImageDraw.Draw(picture)
    draw.rectangle((left, 10, left + 30, 20), fill=colour, outline=border)
    draw.rectangle((left, 30, left + 60, 32), fill="#8a9090")
    return picture


def test_the_same_and_other_letters_are_no_difference() -> None:
    noise = random.Random(1)
    smoothed = drawn()
    for x in range(smoothed.width):
        for y in range(smoothed.height):
            old = smoothed.getpixel((x, y))
            assert isinstance(old, tuple)
            smoothed.putpixel((x, y), tuple(max(0, min(255, level + noise.randint(-6, 6))) for level in old))
    assert pictures.difference(drawn(), drawn()) == ""
    assert pictures.difference(drawn(), smoothed) == ""


@pytest.mark.parametrize(
    "changed",
    [
        {"colour": "#0c5575"},
        {"left": 11},
        {"border": "#000000"},
        {"height": 64},
    ],
    ids=lambda changed: next(iter(changed)),
)
def test_a_change_is_seen(changed: dict[str, object]) -> None:
    assert pictures.difference(drawn(), drawn(**changed)) != ""  # type: ignore[arg-type]


def test_the_sheet_shows_where_it_differs() -> None:
    sheet = pictures.side_by_side(drawn(), drawn(left=14))
    assert sheet.size == (3 * 90 + 16, 60)
    assert sheet.getpixel((2 * 98 + 11, 15)) == (255, 255, 255)
    assert sheet.getpixel((2 * 98 + 80, 50)) == (0, 0, 0)


def test_parts_are_compared_by_name() -> None:
    head, button = "h1 16 80 328 60 29,43,46 - -", "a.rw-knop 16 200 120 48 255,255,255 - -"
    lines = [head, button]
    assert parts.difference(lines, lines) == ""
    assert parts.difference(lines, [head.replace("80", "82"), button.replace("120", "119")]) == ""
    taller, other = button.replace("48", "52"), button.replace("255,255,255", "255,255,254")
    assert f"{button} → 16 200 120 52" in parts.difference(lines, [head, taller])
    assert "255,255,254" in parts.difference(lines, [head, other])
    assert "-a.rw-knop" in parts.difference(lines, lines[:1])
    assert "+p.rw-hint" in parts.difference(lines, [*lines, "p.rw-hint 16 300 328 20 - - -"])
    pushed = ["main 0 64 360 904 1,1,1 - -", "p.rw-hint 0 208 10 20 1,1,1 - -", taller]
    before = ["main 0 64 360 900 1,1,1 - -", "p.rw-hint 0 204 10 20 1,1,1 - -", button]
    told = parts.difference(before, pushed)
    assert told.index("a.rw-knop") < told.index("main") < told.index("p.rw-hint")
