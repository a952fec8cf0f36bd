"""Charts as SVG, drawn by leather at build time. No script or style in them, so the page's policy holds.

A chart never is the only way to read a number: the table beside it says the same.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from typing import Any

import leather
from leather import theme
from markupsafe import Markup

from .words import number
from .writing import first_day

_SVG = "http://www.w3.org/2000/svg"
_WIDTH, _ROW = 340, 34
_GREY = "#858b85"  # readable on the light and on the dark paper

for _name in ("title_color", "legend_color", "axis_title_color", "label_color"):
    setattr(theme, _name, "currentColor")
theme.background_color = "none"
theme.tick_color = theme.zero_color = _GREY
theme.tick_font_family = "inherit"
theme.tick_font_size = 13
theme.tick_font_char_width = 7
theme.default_dot_radius = 4


class _DottedLine(leather.Line):  # type: ignore[misc] # leather has no types
    """A line with a dot at each count, so that what lies between is seen to be drawn, not counted."""

    def to_svg(self, *args: Any) -> ET.Element:
        group: ET.Element = super().to_svg(*args)
        group.append(leather.Dots(fill_color="currentColor").to_svg(*args))
        return group


def line(name: str, title: str, points: list[tuple[str, str, int]]) -> Markup:
    """A line through (moment as ISO period, moment in words, value); the scale starts at zero."""
    chart = leather.Chart()
    data = [(first_day(moment), value) for moment, _, value in points]
    words = {first_day(moment): text for moment, text, _ in points}
    chart.add_series(leather.Series(data), _DottedLine(stroke_color="currentColor"))
    highest = max(value for _, value in data) or 1
    chart.add_y_scale(0, highest)
    chart.add_y_axis(ticks=[0, highest], tick_formatter=_number)
    shown = sorted({data[0][0], data[-1][0]})
    chart.add_x_axis(ticks=shown, tick_formatter=lambda day, *_: words[day])
    text = "; ".join(f"{moment}: {value}" for _, moment, value in points)
    return _drawn(chart, 200, name, title, text)


def bars(name: str, title: str, rows: list[tuple[str, int]], whole: int) -> Markup:
    """A bar per (name, value); the scale runs from zero to the whole."""
    chart = leather.Chart()
    chart.add_bars([(value, text) for text, value in rows], fill_color="currentColor")
    chart.add_x_scale(0, whole or 1)
    chart.add_x_axis(ticks=[0, whole or 1], tick_formatter=_number)
    return _drawn(chart, 60 + _ROW * len(rows), name, title, "; ".join(f"{text}: {value}" for text, value in rows))


def _number(value: Any, *_: Any) -> str:
    return number(int(value))


def _drawn(chart: Any, height: int, name: str, title: str, text: str) -> Markup:
    """The SVG of a chart with a name and a description for who cannot see it; it fits any width."""
    ET.register_namespace("", _SVG)
    picture = ET.fromstring(chart.to_svg(width=_WIDTH, height=height))  # noqa: S314 - our own SVG
    for attribute in ("width", "height", "version"):
        picture.attrib.pop(attribute, None)
    picture.attrib |= {
        "viewBox": f"0 0 {_WIDTH} {height}",
        "class": "rw-beeld",
        "role": "img",
        "aria-labelledby": f"{name}-titel {name}-tekst",
    }
    for at, (tag, words) in enumerate((("titel", title), ("tekst", text))):
        part = ET.Element(f"{{{_SVG}}}{'title' if tag == 'titel' else 'desc'}", id=f"{name}-{tag}")
        part.text = words
        picture.insert(at, part)
    # ElementTree escapes every text and attribute.
    return Markup(ET.tostring(picture, encoding="unicode"))  # noqa: S704
