"""Regio edits: a `regio.yml` with other municipalities, line by line, so that comments and order stay. Pure.

The result is read again and compared with what was wanted: a file that would come out differently is refused.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from .catalog import Entry
from .cbs import Table
from .models.base import Bron
from .models.faults import validate
from .models.regio import Gemeente, Regio
from .parsing import FieldPath
from .reading import Document, read_yaml

_ITEM = re.compile(r"(\s*- )\{.*?\}(\s*(?:#.*)?)")
_PLAIN = re.compile(r"[^\W\d_](?:[\w .()/-]*[\w.)])?")
_SOURCE = "Gebieden in Nederland"
_COUNTS = ("nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf")
_WORDS = "|".join(_COUNTS)
_COUNTED = re.compile(rf"\b({_WORDS}|[0-9]+) gemeenten\b")


def edited(entry: Entry, text: str, places: Mapping[str, Gemeente], table: Table, day: str) -> str:
    """The text of the region's file with these municipalities (by code), and the table as its source.

    Lines that need not change stay as they are. Raises ValueError when the file cannot be changed safely.
    """
    record: Regio = entry.record
    lines = text.splitlines(keepends=True)
    rows = {g.code: _line_of(entry, lines, at) for at, g in enumerate(record.gemeenten)}
    fresh = _new_lines(rows, lines, places)
    for gemeente in record.gemeenten:
        at, wanted = rows[gemeente.code], places.get(gemeente.code)
        if wanted is None:
            lines[at] = ""
        elif wanted != gemeente:
            lines[at] = _with_item(lines[at], wanted)
    for at, line in fresh.items():
        lines[at] += line
    sources = tuple(_source(bron, table, day) for bron in record.bronnen)
    for at, (old, new) in enumerate(zip(record.bronnen, sources, strict=True)):
        _replace_fields(entry.document, lines, ("bronnen", at), old, new)
    summary = _counted(record.samenvatting, len(record.gemeenten), len(places))
    at = entry.document.line(("samenvatting",)) - 1
    lines[at] = _counted(lines[at], len(record.gemeenten), len(places))
    result = "".join(lines)
    expected = {"gemeenten": dict(places), "bronnen": sources, "samenvatting": summary}
    if not _reads_as(entry, result, expected):
        raise ValueError(f"{entry.path} is niet veilig te wijzigen; pas de gemeenten met de hand aan")
    return result


def _line_of(entry: Entry, lines: list[str], at: int) -> int:
    number = entry.document.line(("gemeenten", at)) - 1
    if not _ITEM.fullmatch(lines[number].rstrip("\r\n")):
        raise ValueError(f"{entry.path}:{number + 1}: zet elke gemeente op één regel: - {{code: …, naam: …}}")
    return number


def _new_lines(rows: Mapping[str, int], lines: list[str], places: Mapping[str, Gemeente]) -> dict[int, str]:
    """The lines of new municipalities by the line that they come behind: of the last one with an earlier name.

    What comes before all others comes behind the line above the list.
    """
    found: dict[int, str] = {}
    sample = lines[min(rows.values())]
    for code in sorted(places.keys() - rows.keys(), key=lambda code: _order(places[code])):
        earlier = [at for one, at in rows.items() if one in places and _order(places[one]) < _order(places[code])]
        at = max(earlier, default=min(rows.values()) - 1)
        found[at] = found.get(at, "") + _with_item(re.sub(r"\s*#.*", "", sample.rstrip()) + _end(sample), places[code])
    return found


def _end(line: str) -> str:
    return line[len(line.rstrip("\r\n")) :]


def _with_item(line: str, gemeente: Gemeente) -> str:
    also = f", ook: [{', '.join(map(_scalar, gemeente.ook))}]" if gemeente.ook else ""
    item = f"{{code: {gemeente.code}, naam: {_scalar(gemeente.naam)}{also}}}"
    found = _ITEM.fullmatch(line.rstrip("\r\n"))
    return f"{found[1]}{item}{found[2]}{_end(line)}" if found else line


def _order(gemeente: Gemeente) -> str:
    return gemeente.naam.casefold().removeprefix("'s-")


def _scalar(text: str) -> str:
    """A name as YAML inside braces: bare when that can only be read as text."""
    return text if _PLAIN.fullmatch(text) else json.dumps(text, ensure_ascii=False)


def _source(bron: Bron, table: Table, day: str) -> Bron:
    """The source that named the older table names this one, seen on `day`; another stays as it is."""
    if not bron.titel.startswith(_SOURCE):
        return bron
    now = {"titel": table.titel, "datum": table.titel.removeprefix(_SOURCE).strip(), "gezien_op": day}
    return bron.model_copy(update=now | {"url": re.sub(r"[^/]+$", table.id, bron.url or "") or None})


def _replace_fields(document: Document, lines: list[str], where: FieldPath, old: Bron, new: Bron) -> None:
    for name in type(old).model_fields:
        value = getattr(new, name)
        if value != getattr(old, name) and (at := document.lines.get((*where, name))):
            quoted = json.dumps(value) if value.isdecimal() else value
            lines[at - 1] = re.sub(rf"(\b{name}:) [^\r\n]*", rf"\1 {quoted}", lines[at - 1], count=1)


def _counted(text: str, before: int, now: int) -> str:
    """A text that says how many municipalities there are, with the right number."""
    word = _COUNTS[now] if now < len(_COUNTS) else str(now)

    def number(match: re.Match[str]) -> str:
        said = _COUNTS.index(match[1]) if match[1] in _COUNTS else int(match[1])
        return f"{word} gemeenten" if said == before else match[0]

    return _COUNTED.sub(number, text)


def _reads_as(entry: Entry, text: str, expected: Mapping[str, Any]) -> bool:
    """Whether the text, read as every record is, gives what is expected and leaves all other fields alone."""
    document, faults = read_yaml(text.replace("\r\n", "\n"), entry.path)
    if document is None or faults:
        return False
    record, faults = validate(Regio, document)
    if record is None or faults:
        return False
    found = {"gemeenten": {g.code: g for g in record.gemeenten}}
    return all(
        found.get(name, getattr(record, name)) == expected.get(name, getattr(entry.record, name))
        for name in Regio.model_fields
    )
