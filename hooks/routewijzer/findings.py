"""Findings: one fault or advice with its place, its Dutch text and a way out.

Owns the printing of findings for people and programs. Does not know records.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Literal

from .codes import CODES
from .phrases import CHOOSE_FROM, DID_YOU_MEAN, Phrase
from .text import counted

Ernst = Literal["fout", "advies"]
Formaat = Literal["tekst", "json"]


@dataclass(frozen=True, order=True)
class Finding:
    """One fault, at `path:line`, in `field` (dotted path inside the record, '' for the whole file).

    `line` counts from 1; 0 means that the file as a whole is meant. `hint` is the way out.
    """

    path: str
    line: int
    field: str
    code: str
    text: str
    hint: str = ""

    def __post_init__(self) -> None:
        if self.code not in CODES:
            raise KeyError(f"onbekende bevindingscode {self.code}: zet hem in codes.py")

    @property
    def severity(self) -> Ernst:
        return "advies" if self.code.startswith("A") else "fout"

    @property
    def place(self) -> str:
        """The file, with the line when there is one."""
        return f"{self.path}:{self.line}" if self.line else self.path

    @property
    def told(self) -> str:
        """What is wrong, with the field when there is one."""
        return f"{self.field}: {self.text}" if self.field else self.text

    @property
    def way_out(self) -> str:
        """The hint of this finding, or else the general one of its code."""
        return self.hint or CODES[self.code].mend

    def __str__(self) -> str:
        hint = f" ({self.hint})" if self.hint else ""
        # One line, whatever a file name or value holds: a line of its own could pass for another message.
        return " ".join(f"{self.place}: {self.told}{hint} [{self.code}]".split())


class CheckFailed(Exception):
    """The records have faults; `findings` holds all of them, sorted by place."""

    def __init__(self, findings: Iterable[Finding]) -> None:
        self.findings = tuple(sorted(findings))
        super().__init__("\n".join(map(str, self.findings)))


def tally(faults: int, advice: int) -> str:
    """'1 fout, 2 adviezen'."""
    return f"{counted(faults, 'fout', 'fouten')}, {counted(advice, 'advies', 'adviezen')}"


def nearest(word: str, allowed: Iterable[str]) -> str:
    """The allowed word that looks most like `word`, or ''."""
    found = get_close_matches(str(word), list(allowed), n=1, cutoff=0.6)
    return found[0] if found else ""


def did_you_mean(word: str, allowed: Iterable[str], most: int = 12) -> str:
    """A hint in Dutch: the near miss, or else the list to choose from when it is short."""
    options = sorted(allowed)
    if close := nearest(word, options):
        return Phrase("", DID_YOU_MEAN).filled(woord=close).text
    if not options:
        return ""
    shown = ", ".join(options[:most])
    return Phrase("", CHOOSE_FROM).filled(woorden=shown + (" …" if len(options) > most else "")).text


def render(findings: Sequence[Finding], formaat: Formaat = "tekst", *, why: bool = False) -> str:
    """All findings as text for people (with `why` a line that tells why it matters), or as JSON (one array)."""
    if formaat == "json":
        rows = [
            {
                "code": f.code,
                "ernst": f.severity,
                "bestand": f.path,
                "regel": f.line,
                "veld": f.field,
                "tekst": f.text,
                "oplossing": f.way_out,
            }
            for f in findings
        ]
        return json.dumps(rows, ensure_ascii=False, indent=1)
    return "\n".join(_with_way_out(f) + (f"\n    waarom: {CODES[f.code].why}" if why else "") for f in findings)


def _with_way_out(finding: Finding) -> str:
    return str(finding) if finding.hint else f"{finding} → {finding.way_out}"
