"""Report: what a proposal changes for visitors, as plain data. JSON in and out; only Python itself.

The JSON crosses from a job that runs other people's code to one that may write comments. So what comes
in is not trusted: its shape, its sizes and every page address are checked.
"""

from __future__ import annotations

import json
import re
from dataclasses import asdict, dataclass, fields, is_dataclass
from typing import Any, get_args, get_origin, get_type_hints

MOST_BYTES = 1_000_000
_MOST_TEXT = 2_000
_MOST_ITEMS = 5_000
PAGE = re.compile(r"(?:[a-z0-9][a-z0-9-]*(?:/[a-z0-9][a-z0-9-]*)*)?")


@dataclass(frozen=True)
class Note:
    """A finding of the check: 'fout' or 'advies', file and line, and the message with its way out."""

    severity: str
    place: str
    text: str


@dataclass(frozen=True)
class FieldChange:
    """A field in the words of the record models; '' means that it was not filled in."""

    label: str
    before: str
    after: str


@dataclass(frozen=True)
class ExampleChange:
    """A worked example whose outcome changed; '' means that the example was not there."""

    name: str
    before: str
    after: str


@dataclass(frozen=True)
class RecordChange:
    """One record: `what` is 'nieuw', 'gewijzigd', 'weg' or 'niet te lezen'.

    `page` is its address in the site without slashes at the ends. The rules are lines in words, nested
    with two spaces; they are empty when the rule did not change.
    """

    what: str
    kind: str
    name: str
    path: str
    page: str
    fields: tuple[FieldChange, ...] = ()
    rule_before: tuple[str, ...] = ()
    rule_after: tuple[str, ...] = ()
    examples: tuple[ExampleChange, ...] = ()


@dataclass(frozen=True)
class Report:
    """Everything that a reader of a proposal must know.

    `notes` are the findings that the proposal brings, faults first; `older` counts those that were there
    already. `built` is false when the pages could not be made because of faults.
    `reviewers` says who reads it, in words; `files` counts changed files that are no record.
    """

    notes: tuple[Note, ...] = ()
    faults: int = 0
    older: int = 0
    records: tuple[RecordChange, ...] = ()
    built: bool = False
    pages_new: tuple[str, ...] = ()
    pages_gone: tuple[str, ...] = ()
    pages_changed: tuple[str, ...] = ()
    reviewers: tuple[str, ...] = ()
    files: int = 0

    def to_json(self) -> str:
        return json.dumps(asdict(self), ensure_ascii=False, indent=1) + "\n"


def from_json(raw: bytes) -> Report:
    """The report in a file from elsewhere. Raises ValueError when it is not exactly a report of decent size."""
    if len(raw) > MOST_BYTES:
        raise ValueError(f"het verslag is groter dan {MOST_BYTES} bytes")
    try:
        found = _read(Report, json.loads(raw.decode("utf-8")), "verslag")
    except (UnicodeDecodeError, RecursionError, json.JSONDecodeError) as error:
        raise ValueError(f"het verslag is geen goede JSON: {error}") from None
    assert isinstance(found, Report)  # noqa: S101 - for mypy; _read gives what it is asked for
    pages = [*found.pages_new, *found.pages_gone, *found.pages_changed, *(record.page for record in found.records)]
    if wrong := next((page for page in pages if not PAGE.fullmatch(page)), None):
        raise ValueError(f"{wrong[:80]!r} is geen adres van een pagina")
    return found


def _read(wanted: Any, value: Any, where: str) -> Any:
    if is_dataclass(wanted) and isinstance(wanted, type):
        names = {field.name for field in fields(wanted)}
        if not isinstance(value, dict) or set(value) != names:
            raise ValueError(f"{where}: heeft niet de velden {', '.join(sorted(names))}")
        hints = get_type_hints(wanted)
        return wanted(**{name: _read(hints[name], part, f"{where}.{name}") for name, part in value.items()})
    if get_origin(wanted) is tuple:
        if not isinstance(value, list) or len(value) > _MOST_ITEMS:
            raise ValueError(f"{where}: is geen lijst van hoogstens {_MOST_ITEMS}")
        return tuple(_read(get_args(wanted)[0], part, where) for part in value)
    # bool is an int to Python, so the type itself is compared.
    if type(value) is not wanted or (wanted is str and len(value) > _MOST_TEXT) or (wanted is int and value < 0):
        raise ValueError(f"{where}: geen goede waarde")
    return value
