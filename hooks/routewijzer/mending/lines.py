"""Lines that YAML cannot read or that an editor left behind: indentation, smart quotes, spaces at the end."""

from __future__ import annotations

import re

from .change import Change

_STORY = re.compile(r"(?P<before>[ \t]*(?:-[ \t]+)*)(?P<key>[\w-]+:[ \t]+)?[|>][-+0-9]*[ \t]*(?:#.*)?$")
_INDENT = re.compile(r"[ \t\u00a0]*")
_TAB_AFTER = re.compile(r"^( *(?:- +)*(?:-|[\w-]+:))[ \u00a0]*[\t\u00a0][ \t\u00a0]*")
_VALUE = re.compile(r"^(?P<before>\s*(?:- +)*(?:[\w-]+: +)?)(?P<value>\S.*?)\s*$")
_OPEN, _CLOSE = "“„”‟«", "”“»"
_WHOLE = re.compile(rf'^(?:[{_OPEN}]([^"\\{_OPEN}{_CLOSE}]*)["{_CLOSE}]|"([^"\\{_OPEN}{_CLOSE}]*)[{_CLOSE}])$')
_SINGLE = re.compile(r"^[‘‚]([^\"\\‘‚]*)’$")
_COLON = re.compile(r"^(?P<before> *(?:- +)*[\w-]+: +)(?P<text>[^\s\"'\[\]{}|>&*!%@`#][^\"\\#]*:(?: [^\"\\#]*)?)$")
_INSIDE = re.compile(rf'(?P<before>[\[{{,]\s*|:\s+)[{_OPEN}](?P<text>[^"\\{_OPEN}{_CLOSE}]*)[{_CLOSE}](?=\s*[,\]}}])')


def in_story(lines: list[str]) -> set[int]:
    """The numbers (from 0) of lines inside a text after | or >: those are words of somebody, not YAML."""
    inside: set[int] = set()
    column: int | None = None
    for number, line in enumerate(lines):
        width = len(_indent(line))
        if column is not None:
            if not line.strip() or width > column:
                inside.add(number)
                continue
            column = None
        if found := _STORY.match(line):
            before = found["before"].expandtabs(2)
            column = len(before) if found["key"] else max(before.rfind("-"), 0)
    return inside


def _indent(line: str, width: int = 2) -> str:
    found = _INDENT.match(line)
    return (found.group() if found else "").replace("\t", " " * width).replace("\u00a0", " ")


def with_spaces(lines: list[str], width: int) -> tuple[list[str], list[Change]]:
    """Indentation in spaces, with `width` of them for a tab; and one space after a dash or colon instead of a tab."""
    out = [_TAB_AFTER.sub(r"\1 ", _indent(line, width) + line.lstrip(" \t\u00a0")) for line in lines]
    return out, _change(lines, out, "tabs of harde spaties vervangen door gewone spaties", heals=True)


def with_quoted_colons(lines: list[str]) -> tuple[list[str], list[Change]]:
    """Quotes around a sentence with a colon in it, which without them cannot be read at all."""
    inside = in_story(lines)
    out = [line if number in inside else _COLON.sub(r'\g<before>"\g<text>"', line) for number, line in enumerate(lines)]
    return out, _change(lines, out, "aanhalingstekens om tekst met een dubbele punt gezet", heals=True)


def with_plain_quotes(lines: list[str]) -> tuple[list[str], list[Change]]:
    """Curly quotes around a whole value become straight ones; those inside a sentence stay."""
    inside = in_story(lines)
    out = [
        line if number in inside or line.lstrip().startswith("#") else _plain_quotes(line)
        for number, line in enumerate(lines)
    ]
    return out, _change(lines, out, "gekrulde aanhalingstekens vervangen door rechte", heals=True)


def _plain_quotes(line: str) -> str:
    found = _VALUE.match(line)
    if not found:
        return line
    value = found["value"]
    if whole := _WHOLE.match(value) or _SINGLE.match(value):
        return f'{found["before"]}"{next(text for text in whole.groups() if text is not None)}"'
    if value[0] in "[{":
        # Twice: a closing mark and the next opening one may share the comma between them.
        for _ in range(2):
            value = _INSIDE.sub(r'\g<before>"\g<text>"', value)
        return line if value == found["value"] else found["before"] + value
    return line


def without_trailing(lines: list[str]) -> tuple[list[str], list[Change]]:
    """No spaces at the end of a line; in a text after | or > they can mean something, so there they stay."""
    inside = in_story(lines)
    out = [line if number in inside else line.rstrip(" \t\u00a0") for number, line in enumerate(lines)]
    return out, _change(lines, out, "spaties aan het eind weggehaald", heals=False)


def _change(before: list[str], after: list[str], what: str, *, heals: bool) -> list[Change]:
    """One change for all lines that differ; there are as many as before."""
    lines = [number + 1 for number, (old, new) in enumerate(zip(before, after, strict=True)) if old != new]
    if not lines:
        return []
    return [Change(lines[0], what if len(lines) == 1 else f"{what} (op {len(lines)} regels)", heals)]


def with_modeline(lines: list[str], wanted: str, start: str) -> tuple[list[str], list[Change]]:
    """The line by which an editor finds the schema stands first, once, and leads to the right file."""
    others = [line for line in lines if not line.startswith(start)]
    out = [wanted, *others]
    return out, [] if out == lines else [Change(1, "regel voor editors (yaml-language-server) gezet", heals=False)]
