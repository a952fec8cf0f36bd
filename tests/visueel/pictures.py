"""Comparing two pictures of a page: coarse enough not to see how letters are smoothed, fine enough to see a change.

Pictures are kept at a quarter of their size: letters become grey, lines and blocks stay. A part of the page has
changed when its average colour has, so one stray pixel is no fault and another colour of a button is.
"""

from __future__ import annotations

import io
from pathlib import Path

from PIL import Image, ImageChops

SCALE = 4  # CSS pixels per pixel of a kept picture
_BLOCK = 4  # pixels of a kept picture per block, so 16 CSS pixels
# Levels of 0 to 255. The same letters with other hinting and smoothing gave at most 6; an arrow of 10 pixels that was
# gone gave 43, another width of letters 26. Soft colours stay under it: `parts` compares those exactly.
_MOST = 8
_GAP = 8


def small(screenshot: bytes) -> Image.Image:
    """The picture to keep of a screenshot (PNG)."""
    with Image.open(io.BytesIO(screenshot)) as picture:
        return picture.convert("RGB").reduce(SCALE)


def difference(expected: Image.Image, found: Image.Image) -> str:
    """What differs, for people; '' when the pictures are alike."""
    if abs(expected.height - found.height) > 1 or expected.width != found.width:
        was, now = (f"{SCALE * picture.width}×{SCALE * picture.height}" for picture in (expected, found))
        return f"de pagina was {was} en is nu {now} pixels groot"
    blocks = changed_blocks(expected, found)
    if not blocks:
        return ""
    size = SCALE * _BLOCK
    first = ", ".join(f"x={x * size} y={y * size}" for x, y in blocks[:5])
    return f"{len(blocks)} vlak(ken) van {size}×{size} pixels zijn anders; de eerste bij {first}"


def changed_blocks(expected: Image.Image, found: Image.Image) -> list[tuple[int, int]]:
    """(column, row) of every block whose average colour changed, from top to bottom."""
    size = expected.width, min(expected.height, found.height)
    # `reduce` averages; the average of the differences would also count how letters are smoothed.
    pair = [picture.crop((0, 0, *size)).reduce(_BLOCK) for picture in (expected, found)]
    worst = _brightest(ImageChops.difference(*pair))
    values = worst.get_flattened_data()
    return [(at % worst.width, at // worst.width) for at, value in enumerate(values) if value > _MOST]


def side_by_side(expected: Image.Image, found: Image.Image) -> Image.Image:
    """Expected, found, and where they differ (white)."""
    height = max(expected.height, found.height)
    sheet = Image.new("RGB", (3 * expected.width + 2 * _GAP, height), "magenta")
    size = expected.width, min(expected.height, found.height)
    changed = ImageChops.difference(expected.crop((0, 0, *size)), found.crop((0, 0, *size)))
    parts = (expected, found, _brightest(changed).point(lambda level: min(255, 4 * level)).convert("RGB"))
    for place, part in enumerate(parts):
        sheet.paste(part, (place * (expected.width + _GAP), 0))
    return sheet


def save(picture: Image.Image, file: Path) -> None:
    """Write a picture without loss, in the format of its name (WebP is half of PNG); its folder is made."""
    file.parent.mkdir(parents=True, exist_ok=True)
    picture.save(file, lossless=True, quality=100, method=4)


def _brightest(picture: Image.Image) -> Image.Image:
    red, green, blue = picture.split()
    return ImageChops.lighter(ImageChops.lighter(red, green), blue)
