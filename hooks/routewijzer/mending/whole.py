"""The whole of one file: its parts, and the steps of mending one after another."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from ..catalog import Catalog
from ..drafts import MODELINE, modeline
from ..loading import WORD_LISTS
from ..models import Pagina, kind_of
from ..models.base import Deel
from ..models.faults import validate
from ..reading import MOST_BYTES, fields_end, read_yaml
from ..schema import list_name
from . import lines as by_line
from .change import Change, Mended
from .encoding import decode
from .order import mend_order
from .values import mend_values

_WIDTHS = (2, 4, 8)
Step = Callable[[list[str]], tuple[list[str], list[Change]]]


@dataclass(frozen=True)
class What:
    """What a file is: its model, the first line that its fields need (or ''), and whether they may move."""

    model: type[Deel]
    first: str
    ordered: bool


def what_is(path: str) -> What | None:
    """What the file at `path` is; None for a file that is not ours to change."""
    name = path.rsplit("/", 1)[-1]
    if path.startswith("content/"):
        return What(Pagina, "", ordered=True) if path.endswith(".md") else None
    if path == f"regelingen/{name}" and name in WORD_LISTS:
        return What(WORD_LISTS[name], modeline(list_name(name), path), ordered=False)
    if kind := kind_of(path):
        return What(kind.model, modeline(kind.name, path), ordered=True)
    return None


def mend(path: str, raw: bytes, catalog: Catalog | None) -> Mended:
    """The file at `path` (relative to the root), mended. Without `catalog` names are left as they are.

    A file that is too large, is not text, or is no record of ours comes back as it was.
    """
    what = what_is(path)
    text, changes = decode(raw) if what and len(raw) <= MOST_BYTES else (None, [])
    if what is None or text is None or not text.strip():
        return Mended(path, raw, "")
    before, fields, after = _parts(text) if path.endswith(".md") else ([], text.split("\n"), [])
    offset = len(before)
    fields, made = _mended_fields(fields, what, catalog)
    changes += [change._replace(line=change.line + offset) if change.line else change for change in made]
    new = "\n".join([*before, *fields, *after]).rstrip("\n") + "\n"
    if new != text and not changes:
        changes = [Change(0, "laatste regel afgesloten", heals=False)]
    return Mended(path, raw, new, tuple(changes))


def _parts(text: str) -> tuple[list[str], list[str], list[str]]:
    """The first line of dashes, the fields, and the rest; a file without fields is all rest."""
    lines = text.split("\n")
    end = fields_end(lines)
    return (["---"], lines[1:end], ["---", *lines[end + 1 :]]) if end else ([], [], lines)


def _mended_fields(fields: list[str], what: What, catalog: Catalog | None) -> tuple[list[str], list[Change]]:
    changes: list[Change] = []
    if not "".join(fields).strip():
        return fields, changes
    if not _reads(fields):
        fields, changes = _made_readable(fields, what.model)
    steps: list[Step] = [by_line.with_plain_quotes, by_line.without_trailing]
    if what.first:
        steps.append(partial(by_line.with_modeline, wanted=what.first, start=MODELINE))
    for step in steps:
        fields, made = step(fields)
        changes += made
    if not _reads(fields):
        tried, made = by_line.with_quoted_colons(fields)
        if not _reads(tried):
            return fields, changes
        fields, changes = tried, changes + made
    text, made = mend_values("\n".join(fields), what.model, catalog)
    changes += made
    if what.ordered:
        text, made = mend_order(text, what.model)
        changes += made
    return text.split("\n"), changes


def _reads(fields: list[str]) -> bool:
    document, findings = read_yaml("\n".join(fields) + "\n", "")
    return document is not None and not findings and isinstance(document.value, dict)


def _made_readable(fields: list[str], model: type[Deel]) -> tuple[list[str], list[Change]]:
    """Indentation in spaces, if the fields can be read then: with the width that leaves the fewest faults."""
    tried = []
    for width in _WIDTHS:
        new, changes = by_line.with_spaces(fields, width)
        later = by_line.with_quoted_colons(by_line.with_plain_quotes(new)[0])[0]
        document, findings = read_yaml("\n".join(later) + "\n", "")
        if changes and document is not None and not findings:
            tried.append((len(validate(model, document)[1]), new, changes))
    _, new, changes = min(tried, key=lambda row: row[0], default=(0, fields, []))
    return new, changes
