"""Redactielijst: per region one list of what its editors have to look at, as the Markdown of an issue.

Pure. `lists` writes the issues; `plan` says what must happen to the issues that are already there, so that
every region has one issue: made when there is work, updated every week, closed when the work is done.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from typing import Any, Literal, NamedTuple

from .catalog import NATIONAL, Catalog
from .github import as_plain
from .tasks import Task, tasks
from .upkeep import confirm_address
from .words import TASK_HEADINGS, long_day, task_text

# GitHub refuses a text of more than 65 536 characters.
MOST_CHARACTERS = 60_000
# So much of it may be what another program adds.
_MOST_EXTRA = 20_000
_MOST_ROWS = 50
_MARK = "<!-- redactielijst {} -->"
# What follows comes from another program.
_EXTRA = "<!-- erbij -->"
_ROW = re.compile(r"- \[([ x])\] .* <!-- ([^ ]+ [^ ]+) -->")

Action = Literal["maak", "wijzig", "heropen", "sluit"]


class Issue(NamedTuple):
    """The list of one region: slug (or 'landelijk'), title, lines of Markdown, and how many things are to be done.

    `extra` is the Markdown that another program adds, or ''.
    """

    regio: str
    titel: str
    lijst: str
    taken: int
    extra: str = ""

    @property
    def busy(self) -> bool:
        """Whether there is something to do."""
        return bool(self.taken or self.extra)

    @property
    def tekst(self) -> str:
        """The whole text of the issue."""
        end = f"{_EXTRA}\n{_cut(self.extra, _MOST_EXTRA)}" if self.extra else "Er is nu niets om na te kijken."
        return self.lijst if self.taken and not self.extra else f"{self.lijst}\n{end}\n"


class Step(NamedTuple):
    """What must happen to the issue of a region, and its text; `nummer` is '' for an issue that must be made."""

    actie: Action
    nummer: str
    issue: Issue
    tekst: str


class Addresses(NamedTuple):
    """The address of the site and that of the editor before a path, both with a slash at the end, or ''."""

    site: str = ""
    bewerk: str = ""


NOWHERE = Addresses()


def lists(
    catalog: Catalog, today: str, addresses: Addresses = NOWHERE, extra: Mapping[str, str] | None = None
) -> list[Issue]:
    """The list of every region, also of those with nothing to do, national records first.

    `extra` holds, per region, Markdown that another program adds as it is, such as what it found out about
    the sources; that alone is reason enough for an issue.
    """
    return [
        _issue(catalog, slug, rows, today, addresses, (extra or {}).get(slug, "").strip())
        for slug, rows in tasks(catalog, today).items()
    ]


def _issue(catalog: Catalog, slug: str, rows: list[Task], today: str, addresses: Addresses, extra: str) -> Issue:
    regions = catalog.entries.get("regio", {})
    name = regions[slug].name if slug in regions else "heel Nederland" if slug == NATIONAL else slug
    lines = [
        _MARK.format(slug),
        f"Dit moet de redactie van **{as_plain(name)}** nakijken. De lijst is van {long_day(today)}.",
        "",
        "Een programma werkt deze lijst elke week bij. Wat klaar is, gaat vanzelf weg. Vinkjes blijven staan.",
    ]
    for what, group in groupby(rows, key=lambda task: task.what):
        found = list(group)
        lines += ["", f"## {TASK_HEADINGS[what]} ({len(found)})", ""]
        lines += [_row(task, addresses) for task in found[:_MOST_ROWS]]
        if len(found) > _MOST_ROWS:
            lines.append(f"- En nog {len(found) - _MOST_ROWS}.")
    text = _cut("\n".join(lines), MOST_CHARACTERS - _MOST_EXTRA) + "\n"
    return Issue(slug, f"Redactielijst: {name}", text, len(rows), extra)


def _row(task: Task, addresses: Addresses) -> str:
    entry = task.entry
    name = as_plain(entry.name)
    if addresses.site:
        name = f"[{name}]({addresses.site}{entry.page}/)"
    where = f"[`{entry.path}`]({addresses.bewerk}{entry.path})" if addresses.bewerk else f"`{entry.path}`"
    row = f"- [ ] {name}: {task_text(task.what, task.day)}. Bestand: {where}."
    if task.what == "controle" and addresses.site:
        row += f" [Alles klopt nog]({addresses.site}{confirm_address(entry)})."
    return f"{row} <!-- {task.what} {entry.kind.name}/{entry.key} -->"


def _cut(text: str, most: int) -> str:
    """Whole lines of the text, as many as fit."""
    if len(text) <= most:
        return text
    return f"{text[:most].rpartition(chr(10))[0]}\n\nDe lijst is langer, maar past hier niet."


def plan(issues: Iterable[Issue], existing: Iterable[Mapping[str, Any]], *, keep: bool = False) -> Iterator[Step]:
    """What must happen, given the issues that are there: mappings with `number`, `state` and `body`.

    An issue belongs to a region by the first line of its text. When a region has more than one, the oldest
    counts. What has not changed is left alone; boxes that were ticked stay ticked. With `keep`, what another
    program added to an open issue stays as it was.
    """
    known: dict[str, Mapping[str, Any]] = {}
    for found in sorted(existing, key=lambda one: one["number"]):
        known.setdefault(_lines(found)[0], found)
    for issue in issues:
        old = known.get(_MARK.format(issue.regio))
        if old is None:
            if issue.busy:
                yield Step("maak", "", issue, issue.tekst)
        elif old["state"].lower() != "open":
            if issue.busy:
                yield Step("heropen", str(old["number"]), issue, issue.tekst)
        else:
            now = issue._replace(extra=_extra(_lines(old))) if keep else issue
            text = _ticked(now.tekst, _lines(old))
            if not now.busy:
                yield Step("sluit", str(old["number"]), now, text)
            elif _work(text.splitlines()) != _work(_lines(old)):
                yield Step("wijzig", str(old["number"]), now, text)


def _extra(lines: list[str]) -> str:
    return "\n".join(lines[lines.index(_EXTRA) + 1 :]).strip() if _EXTRA in lines else ""


def _lines(issue: Mapping[str, Any]) -> list[str]:
    # GitHub keeps the line ends of a browser in which somebody ticked a box.
    return (issue["body"] or "").splitlines() or [""]


def _ticked(text: str, before: list[str]) -> str:
    done = {match[2] for line in before if (match := _ROW.fullmatch(line)) and match[1] == "x"}

    def row(line: str) -> str:
        match = _ROW.fullmatch(line)
        return line.replace("- [ ]", "- [x]", 1) if match and match[2] in done else line

    return "\n".join(map(row, text.splitlines())) + "\n"


def _work(lines: list[str]) -> list[str]:
    """The lines that matter: the second one only says on which day the list was made."""
    return [line for line in [lines[0], *lines[2:]] if line]
