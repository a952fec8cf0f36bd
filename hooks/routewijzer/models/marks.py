"""Finds the marked fields of a record (`Woord`, `Verwijst`, `Proza`) by walking the model once."""

from __future__ import annotations

import types
from collections.abc import Iterator
from functools import cache
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel

from ..parsing import FieldPath
from .types import Proza, Verwijst, Woord

Mark = Woord | Verwijst | Proza
_EACH = "*"


@cache
def marked_fields(model: type[BaseModel]) -> tuple[tuple[tuple[str, ...], Mark], ...]:
    """(field path with '*' for every list item, mark) of every marked field of a model."""
    return tuple(_walk_model(model, ()))


def _walk_model(model: type[BaseModel], where: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Mark]]:
    for name, field in model.model_fields.items():
        for extra in field.metadata:
            if isinstance(extra, Mark):
                yield (*where, name), extra
        yield from _walk(field.annotation, (*where, name))


def _walk(annotation: Any, where: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Mark]]:
    origin = get_origin(annotation)
    if origin is Annotated:
        inner, *extras = get_args(annotation)
        for extra in extras:
            if isinstance(extra, Mark):
                yield where, extra
        yield from _walk(inner, where)
    elif origin is tuple:
        yield from _walk(get_args(annotation)[0], (*where, _EACH))
    elif origin in (Union, types.UnionType):
        for part in get_args(annotation):
            yield from _walk(part, where)
    elif isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield from _walk_model(annotation, where)


def marked_values(record: BaseModel) -> Iterator[tuple[FieldPath, Any, Mark]]:
    """(path, value, mark) of every filled marked field of a record."""
    for path, mark in marked_fields(type(record)):
        for where, value in _values(record, path, ()):
            yield where, value, mark


def _values(value: Any, path: tuple[str, ...], where: FieldPath) -> Iterator[tuple[FieldPath, Any]]:
    if value is None:
        return
    if not path:
        yield where, value
    elif path[0] == _EACH:
        for number, item in enumerate(value):
            yield from _values(item, path[1:], (*where, number))
    else:
        yield from _values(getattr(value, path[0]), path[1:], (*where, path[0]))


def references(record: BaseModel) -> Iterator[tuple[FieldPath, str, tuple[str, ...]]]:
    """(path, key, kinds) of every reference to another record."""
    for where, value, mark in marked_values(record):
        if isinstance(mark, Verwijst):
            yield where, value, mark.soorten
