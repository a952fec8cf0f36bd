"""The order of fields: whole blocks of lines move, with the comments that stand above them.

Only groups that take a line per field; what stands on one line between { } stays as it is.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any, NamedTuple

import yaml

from ..models.base import Deel, field_order
from ..models.faults import model_at
from ..parsing import FieldPath, dotted
from ..reading import LOADER
from .change import Change


class Block(NamedTuple):
    """The lines of one field, from its comments to the line before those of the next."""

    name: str
    lines: list[str]


def mend_order(text: str, model: type[Deel]) -> tuple[str, list[Change]]:
    """The fields of every group in the order of its model. `text` must be readable YAML."""
    changes = []
    # A group inside another moves along with it, so each is put in order once.
    for where in [where for where, _, _ in _groups(text, model)]:
        node, owner = next((node, owner) for path, node, owner in _groups(text, model) if path == where)
        names = [key.value for key, _ in node.value]
        wanted = _wanted(names, owner)
        if names == wanted:
            continue
        tried = _moved(text, node, wanted)
        if not _same(text, tried):
            continue
        text = tried
        moved = next(name for name, old in zip(wanted, names, strict=True) if name != old)
        group = "velden" if not where else f"velden van {dotted(where)}"
        changes.append(Change(0, f"{group} op volgorde gezet (vanaf '{moved}')", heals=False))
    return text, changes


def _groups(text: str, model: type[Deel]) -> Iterator[tuple[FieldPath, Any, type[Deel]]]:
    waiting: list[tuple[FieldPath, Any]] = [((), yaml.compose(text, Loader=LOADER))]
    while waiting:
        where, node = waiting.pop(0)
        if isinstance(node, yaml.SequenceNode):
            waiting.extend(((*where, number), value) for number, value in enumerate(node.value))
        elif isinstance(node, yaml.MappingNode):
            waiting.extend(((*where, key.value), value) for key, value in node.value)
            owner = model_at(model, where)
            if owner is not None and issubclass(owner, Deel) and not node.flow_style and _in_model(where, owner, node):
                yield where, node, owner


def _in_model(where: FieldPath, owner: type[Deel], node: Any) -> bool:
    # Inside a free group (answers, conditions) a path can end at a model that does not own it.
    return not where or any(key.value in owner.model_fields for key, _ in node.value)


def _wanted(names: list[str], owner: type[Deel]) -> list[str]:
    """Known fields in order; an unknown one stays behind the field it stood behind."""
    order = {name: number for number, name in enumerate(field_order(owner))}
    ranks, last = {}, -1
    for name in names:
        last = order.get(name, last)
        ranks[name] = last
    return sorted(names, key=ranks.__getitem__)


def _moved(text: str, node: Any, wanted: list[str]) -> str:
    lines = text.split("\n")
    column: int = node.start_mark.column
    starts = [key.start_mark.line for key, _ in node.value]
    end = _end(lines, node)
    # The first field can stand behind a dash; that dash stays in its place.
    prefix = lines[starts[0]][:column]
    lines[starts[0]] = " " * column + lines[starts[0]][column:]
    begins = [_with_comments(lines, start, column) for start in starts]
    if prefix.strip():
        begins[0] = starts[0]
    blocks = {
        key.value: Block(key.value, lines[begin:stop])
        for (key, _), begin, stop in zip(node.value, begins, [*begins[1:], end], strict=True)
    }
    new = [line for name in wanted for line in blocks[name].lines]
    first = next(number for number, line in enumerate(new) if line.strip() and not line.lstrip().startswith("#"))
    new[first] = prefix + new[first][column:]
    return "\n".join([*lines[: begins[0]], *new, *lines[end:]])


def _with_comments(lines: list[str], start: int, column: int) -> int:
    """The first line of the comments that stand right above a field, in its own column."""
    begin = start
    mark = " " * column + "#"
    while begin > 0 and lines[begin - 1].startswith(mark) and "$schema=" not in lines[begin - 1]:
        begin -= 1
    return begin


def _end(lines: list[str], node: Any) -> int:
    """The line after the last one of this group; comments and blank lines behind it are not part of it."""
    end: int = min(node.end_mark.line + (1 if node.end_mark.column else 0), len(lines))
    while end > 0 and (not lines[end - 1].strip() or lines[end - 1].lstrip().startswith("#")):
        end -= 1
    return end


def _same(before: str, after: str) -> bool:
    old, new = (yaml.compose(text, Loader=LOADER) for text in (before, after))
    return _plain(old) == _plain(new) and _comments(before) == _comments(after)


def _plain(node: Any) -> Any:
    if isinstance(node, yaml.MappingNode):
        return {key.value: _plain(value) for key, value in node.value}
    if isinstance(node, yaml.SequenceNode):
        return [_plain(value) for value in node.value]
    return (node.tag, node.value)


def _comments(text: str) -> Counter[str]:
    return Counter(line.strip() for line in text.split("\n") if line.lstrip().startswith("#"))
