"""How GitHub is told: annotations on lines, a summary of the run with everything in it, and texts inside an issue."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence

from .codes import CODES
from .findings import Finding, tally
from .text import counted

# GitHub shows no more of each level than this for one step of a workflow.
MOST_SHOWN = 10
MOST_IN_SUMMARY = 200
# A file that cannot be read hides the rest, so that comes first; then its fields; advice comes last.
_WORST_FIRST = ("Y", "F", "V", "L")
_SPECIAL = re.compile(r"([\\`*_\[\]<>|~])")


def _rank(finding: Finding) -> tuple[bool, int, Finding]:
    family = finding.code[0]
    place = _WORST_FIRST.index(family) if family in _WORST_FIRST else len(_WORST_FIRST)
    return finding.severity == "advies", place, finding


def as_annotations(findings: Sequence[Finding]) -> str:
    """The worst as annotations, no more than GitHub shows; the others as text in the log."""
    shown: list[Finding] = []
    rest: list[Finding] = []
    for finding in sorted(findings, key=_rank):
        same = sum(other.severity == finding.severity for other in shown)
        (shown if same < MOST_SHOWN else rest).append(finding)
    lines = [_annotation(finding) for finding in shown]
    if rest:
        lines += [f"::group::Nog {counted(len(rest), 'bevinding', 'bevindingen')}", *map(str, rest), "::endgroup::"]
    return "\n".join(lines)


def _annotation(finding: Finding) -> str:
    level = "warning" if finding.severity == "advies" else "error"
    message = f"{finding.told} ({finding.way_out})"
    path = _escaped(finding.path).replace(":", "%3A").replace(",", "%2C")
    return f"::{level} file={path},line={max(finding.line, 1)},title={finding.code}::{_escaped(message)}"


def _escaped(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def as_summary(findings: Sequence[Finding]) -> str:
    """All findings as a table in Markdown, the worst first, each with why and how to mend it."""
    faults = sum(finding.severity == "fout" for finding in findings)
    head = f"## Records: {tally(faults, len(findings) - faults)}\n"
    if not findings:
        return f"{head}\nAlles is in orde.\n"
    rows = ["", "| waar | wat | waarom | hoe beter |", "|---|---|---|---|"]
    for finding in sorted(findings, key=_rank)[:MOST_IN_SUMMARY]:
        why = CODES[finding.code].why
        cells = (finding.place, f"{finding.told} [{finding.code}]", why, finding.way_out)
        rows.append("| " + " | ".join(map(_cell, cells)) + " |")
    if len(findings) > MOST_IN_SUMMARY:
        rows.append(f"\nEn nog {len(findings) - MOST_IN_SUMMARY}.")
    return head + "\n".join(rows) + "\n"


def _cell(text: str) -> str:
    # The text of a record is somebody's: no HTML, no link, no column of its own. Entities stop Markdown too.
    plain = html.escape(" ".join(text.split()))
    return "".join(f"&#{ord(letter)};" if letter in r"|\`*_[]~@#" else letter for letter in plain)


def as_plain(text: str) -> str:
    """Somebody's text on one line of an issue: no markup, and nobody is called by an @ or a number of an issue."""
    escaped = _SPECIAL.sub(r"\\\1", " ".join(text.split()))
    return escaped.replace("@", "@<!-- -->").replace("#", "#<!-- -->")
