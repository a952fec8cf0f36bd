"""Strict reading: a file -> text -> `Document`: plain values and the line of every field.

Owns what a file may be (size, encoding, front matter) and the Dutch words for YAML that cannot be
read; `parsing` owns what the YAML means. Knows no schema.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path as FilePath
from typing import Any

import yaml

from .findings import Finding
from .parsing import Builder, FieldPath
from .phrases import said
from .text import forbidden_characters

MOST_BYTES = 64 * 1024
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True)
class Document:
    """The values of one file and the line (from 1) of every field path; `body` is text after front matter.

    `text` is the whole file, with line ends of one character.
    """

    path: str
    value: Any
    lines: dict[FieldPath, int] = field(default_factory=dict)
    body: str = ""
    body_line: int = 0
    text: str = ""

    def line(self, where: FieldPath) -> int:
        """The line of `where`, or of its nearest parent that has one."""
        while where and where not in self.lines:
            where = where[:-1]
        return self.lines.get(where, 1)


def read_text(file: FilePath, path: str) -> tuple[str | None, list[Finding]]:
    """The text of a file, refused when it is not clean UTF-8 or too large."""
    try:
        raw = file.read_bytes()
    except OSError as error:
        return None, [Finding(path, 0, "", "Y009", f"het bestand is niet te lezen: {error.strerror}")]
    if len(raw) > MOST_BYTES:
        phrase = said("te_groot_bestand", kb=len(raw) // 1024, meeste=MOST_BYTES // 1024)
        return None, [Finding(path, 0, "", *phrase)]
    if raw.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        return None, [Finding(path, 1, "", "Y001", "het bestand begint met een BOM (bytevolgordeteken)")]
    try:
        text = raw.decode("utf-8").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        what = f"op deze regel staat een teken dat geen UTF-8 is (byte 0x{raw[error.start]:02X})"
        return None, [Finding(path, line, "", "Y001", what)]
    hidden = forbidden_characters(text)
    if hidden:
        return None, [Finding(path, line, "", "Y008", said("teken", teken=name).text) for line, name in hidden[:20]]
    if not text.strip():
        return None, [Finding(path, 1, "", "Y006", "het bestand is leeg")]
    return text, []


def read_yaml(text: str, path: str, first_line: int = 1) -> tuple[Document | None, list[Finding]]:
    """Parse one YAML document. `first_line` is the line in the file at which `text` begins."""
    builder = Builder(path, first_line)
    try:
        for event in yaml.parse(text, Loader=LOADER):
            if not builder.take(event):
                return None, builder.findings
    except yaml.YAMLError as error:
        return None, [*builder.findings, _syntax_finding(error, text, path, first_line)]
    if not builder.seen:
        return None, [Finding(path, first_line, "", "Y006", "er staan geen velden in het bestand")]
    return Document(path, builder.result, builder.lines, text=text), builder.findings


def read_document(text: str, path: str) -> tuple[Document | None, list[Finding]]:
    """What the file at `path` says: a story with fields above it, or only fields."""
    return (read_front_matter if path.endswith(".md") else read_yaml)(text, path)


def fields_end(lines: Sequence[str]) -> int:
    """The number (from 0) of the second `---` line of a Markdown file; 0 when no fields stand above the story."""
    marks = [number for number, line in enumerate(lines) if line.rstrip() == "---"]
    return marks[1] if len(marks) > 1 and marks[0] == 0 else 0


def read_front_matter(text: str, path: str) -> tuple[Document | None, list[Finding]]:
    """A Markdown file with YAML between two `---` lines, then the story."""
    lines = text.split("\n")
    end = fields_end(lines)
    if not end:
        return None, [Finding(path, 1, "", "Y007", "het bestand begint niet met velden tussen twee regels met ---")]
    document, findings = read_yaml("\n".join(lines[1:end]) + "\n", path, first_line=2)
    if document is None:
        return None, findings
    start = next((number for number in range(end + 1, len(lines)) if lines[number].strip()), len(lines))
    body = "\n".join(lines[start:]).rstrip()
    return Document(path, document.value, document.lines, body, start + 1, text), findings


_EXPLAINED = (
    (
        "cannot start any token",
        "hier staat een tab of een teken (@ ` %) waarmee een waarde niet mag beginnen",
        "gebruik spaties, of zet de tekst tussen aanhalingstekens",
    ),
    (
        "mapping values are not allowed",
        "er staat een dubbele punt in de tekst",
        "zet de hele tekst tussen aanhalingstekens",
    ),
    ("could not find expected ':'", "na de veldnaam ontbreekt een dubbele punt", "schrijf 'veld: waarde'"),
    (
        "unexpected end of stream",
        "een aanhalingsteken of haakje wordt niet gesloten",
        "sluit het aanhalingsteken of haakje",
    ),
    (
        "did not find expected key",
        "de inspringing klopt niet",
        "laat regels die bij elkaar horen even ver inspringen",
    ),
    (
        "did not find expected",
        "de inspringing of een haakje klopt niet",
        "laat regels die bij elkaar horen even ver inspringen",
    ),
)


def _syntax_finding(error: yaml.YAMLError, text: str, path: str, first_line: int) -> Finding:
    problem = str(getattr(error, "problem", "") or error)
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    if "unexpected end of stream" in problem:
        # Somebody has to look where the quote or bracket was opened, not at the end of the file.
        mark = getattr(error, "context_mark", None) or mark
    line = min(mark.line if mark else 0, text.rstrip().count("\n")) + first_line
    if hard := _hard_space(text, line - first_line):
        what = "deze regel begint met een harde spatie (geplakt uit een webpagina of Word)"
        return Finding(path, hard + first_line, "", "Y002", f"de YAML is niet te lezen: {what}", "typ gewone spaties")
    for needle, what, mend in _EXPLAINED:
        if needle in problem:
            return Finding(path, line, "", "Y002", f"de YAML is niet te lezen: {what}", mend)
    return Finding(path, line, "", "Y002", "de YAML is niet te lezen")


def _hard_space(text: str, until: int) -> int | None:
    """The last line (from 0) up to `until` that begins with a non-breaking space, which YAML takes for a letter."""
    lines = text.split("\n")[: until + 1]
    found = [number for number, line in enumerate(lines) if line.lstrip(" \t").startswith("\u00a0")]
    return found[-1] if found else None
