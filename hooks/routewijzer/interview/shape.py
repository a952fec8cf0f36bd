"""The shape of a field: which kind of answer it takes, read from its annotation."""

from __future__ import annotations

import types
from typing import Annotated, Any, Literal, NamedTuple, Union, get_args, get_origin

from pydantic import BaseModel

from ..catalog import Catalog
from ..models import Verwijst, Woord
from ..models.base import Deel


class Shape(NamedTuple):
    """What one answer is: a word of a closed list, a group of fields, a number, true or false, or else text.

    `words` maps every word that may be chosen to what it means; empty when any text will do. `many` when the
    field takes a list of such answers.
    """

    words: dict[str, str]
    group: type[Deel] | None = None
    number: bool = False
    truth: bool = False
    free: bool = False
    many: bool = False


def shape(annotation: Any, extras: tuple[Any, ...], catalog: Catalog) -> Shape:
    """The shape of a field with this annotation and these marks."""
    origin = get_origin(annotation)
    if origin is Annotated:
        inner, *more = get_args(annotation)
        return shape(inner, (*extras, *more), catalog)
    if origin in (Union, types.UnionType):
        first = next(part for part in get_args(annotation) if part is not type(None))
        return shape(first, extras, catalog)
    if origin is tuple:
        return shape(get_args(annotation)[0], (), catalog)._replace(many=True)
    for mark in extras:
        if isinstance(mark, Woord):
            return Shape({key: getattr(word, "naam", "") for key, word in catalog.words(mark.lijst).items()})
        if isinstance(mark, Verwijst):
            found = (entry for kind in mark.soorten for entry in catalog.kind(kind))
            return Shape({entry.key: entry.name for entry in found})
    if origin is Literal:
        return Shape(dict.fromkeys(get_args(annotation), ""))
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return Shape({}, group=annotation if issubclass(annotation, Deel) else None)
    if annotation is bool:
        return Shape({}, truth=True)
    if annotation in (int, float):
        return Shape({}, number=True)
    return Shape({}, free=origin is dict)
