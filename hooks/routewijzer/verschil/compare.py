"""Two versions of the source -> `Report`: what a proposal changes for visitors. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from ..catalog import Catalog, Entry
from ..findings import Finding
from ..models import kind_of
from ..owners import reviewers
from ..tree import Tree
from .outcomes import Judge, example_changes
from .report import ExampleChange, FieldChange, Note, RecordChange, Report
from .values import field_changes, first_look

# The rule of a record with one of these means nothing, so it is not told in words.
_NO_RULE = frozenset({"L001", "L002", "L003", "L008"})
# The name of a data file changes with its content; a page that only loads it says the same.
_DATA_NAME = re.compile(rb"(data/[a-z]+)-[0-9a-f]{8}(?=\.json)")


class Version(NamedTuple):
    """One version of the source: what was read (None without word lists), what was found, and its pages.

    There are no pages when there is a fault.
    """

    catalog: Catalog | None
    findings: Sequence[Finding]
    tree: Tree | None


def compare(before: Version, after: Version, changed_files: Sequence[str], today: str) -> Report:
    """The report of a proposal. `changed_files` are the paths that differ, records and others."""
    new = after.catalog
    known = {_key(finding) for finding in before.findings}
    fresh = [finding for finding in after.findings if _key(finding) not in known]
    fresh.sort(key=lambda finding: (finding.severity != "fout", finding))
    records = tuple(_records(before, after, today))
    shown = {record.path for record in records}
    here, there = (_pages(version.tree) for version in (before, after))
    return Report(
        notes=tuple(_note(finding) for finding in fresh),
        faults=sum(finding.severity == "fout" for finding in fresh),
        older=len(after.findings) - len(fresh),
        records=records,
        built=after.tree is not None and before.tree is not None,
        pages_new=tuple(sorted(there.keys() - here.keys())) if here else (),
        pages_gone=tuple(sorted(here.keys() - there.keys())) if there else (),
        pages_changed=tuple(sorted(page for page in here.keys() & there.keys() if here[page] != there[page])),
        reviewers=reviewers(new, [*shown, *changed_files]) if new else (),
        files=len({path for path in changed_files if path not in shown}),
    )


def _key(finding: Finding) -> tuple[str, str, str, str]:
    # Not the line: a finding that moved down is not new.
    return finding.path, finding.field, finding.code, finding.text


def _note(finding: Finding) -> Note:
    return Note(finding.severity, finding.place, f"{finding.told} ({finding.way_out})"[:1500])


def _pages(tree: Tree | None) -> Mapping[str, bytes]:
    """Address -> content of every page ('' is home)."""
    if tree is None:
        return {}
    found = {
        path.removesuffix(".md"): _DATA_NAME.sub(rb"\1", output.data)
        for path, output in tree.items()
        if path.endswith(".md")
    }
    return {"" if path == "index" else path.removesuffix("/index"): content for path, content in found.items()}


def _records(before: Version, after: Version, today: str) -> Iterator[RecordChange]:
    if before.catalog is None or after.catalog is None:
        return
    reader = _Reader(before.catalog, after.catalog, before.findings, after.findings, today)
    old, new = ({entry.path: entry for entry in catalog.all()} for catalog in (before.catalog, after.catalog))
    faulty = {finding.path for finding in after.findings if finding.severity == "fout"}
    unread = {path: kind for path in faulty - new.keys() if (kind := kind_of(path))}
    for path in sorted({*old, *new, *unread}):
        was, now = old.get(path), new.get(path)
        if now is not None:
            if change := reader.read(was, now):
                yield change
        elif path in unread:
            yield RecordChange("niet te lezen", unread[path].label, was.name if was else "", path, "")
        elif was is not None:
            yield RecordChange("weg", was.kind.label, was.full_name, path, was.page)


class _Reader:
    """Reads one record after another in both versions."""

    def __init__(
        self, old: Catalog, new: Catalog, before: Sequence[Finding], after: Sequence[Finding], today: str
    ) -> None:
        self.old, self.new = old, new
        self.judges = Judge(old, today), Judge(new, today)
        self.no_rule = {finding.path for finding in (*before, *after) if finding.code in _NO_RULE}

    def read(self, was: Entry | None, now: Entry) -> RecordChange | None:
        """What happened to a record that is there now; None when nothing did."""
        fields: tuple[FieldChange, ...] = ()
        if was is None:
            fields = tuple(first_look(now, self.new))
        elif was.document != now.document:
            fields = tuple(field_changes(was, now, self.old, self.new))
        rules: tuple[tuple[str, ...], tuple[str, ...]] = (), ()
        examples: tuple[ExampleChange, ...] = ()
        if now.path not in self.no_rule:
            rules = self.judges[0].rule(was), self.judges[1].rule(now)
            examples = example_changes(self.judges[0].outcomes(was), self.judges[1].outcomes(now))
            if rules[0] == rules[1]:
                rules = (), ()
        if was and not (fields or examples or rules[0] or rules[1] or was.document.value != now.document.value):
            return None
        what = "gewijzigd" if was else "nieuw"
        return RecordChange(what, now.kind.label, now.full_name, now.path, now.page, fields, *rules, examples)
