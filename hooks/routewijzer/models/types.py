"""The types of a value: text, day, address, slug; and the marks for words and references."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any, Literal, TypeVar

from pydantic import (
    AfterValidator,
    BeforeValidator,
    Field,
    GetJsonSchemaHandler,
    StringConstraints,
    WithJsonSchema,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError

from ..addresses import refusal
from ..phrases import Phrase, said
from ..text import is_slug
from ..writing import first_day

T = TypeVar("T")

ISO_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
ISO_PERIOD = re.compile(r"[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?")


class _Told:
    """A mark that is told in the JSON Schema too, under the keyword of `told`, for who shows the field."""

    def told(self) -> JsonSchemaValue:
        raise NotImplementedError

    def __get_pydantic_json_schema__(self, core: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        return handler(core) | self.told()


@dataclass(frozen=True)
class Woord(_Told):
    """Marks a field whose value is an id from the list `lijst` in `_begrippen.yml` (or 'sectoren')."""

    lijst: str

    def told(self) -> JsonSchemaValue:
        return {"woord": self.lijst}


@dataclass(frozen=True)
class Verwijst(_Told):
    """Marks a field whose value is the key of another record of one of these kinds."""

    soorten: tuple[str, ...]

    def told(self) -> JsonSchemaValue:
        return {"verwijst": list(self.soorten)}


@dataclass(frozen=True)
class Proza:
    """Marks a field with sentences for visitors; names, titles and labels are not prose."""


@dataclass(frozen=True)
class Vorm(_Told):
    """Names the form of a value, where its type alone does not tell what a validator asks of it."""

    naam: str

    def told(self) -> JsonSchemaValue:
        return {"format": self.naam}


SHORTENED = 60


def shortened(text: str) -> str:
    """The text, or its beginning: a message must stay readable."""
    return f"{text[:SHORTENED]}…" if len(text) > SHORTENED else text


# The type of a fault that holds its own phrase.
SAID = "gezegd"


def _custom(phrase: Phrase) -> PydanticCustomError:
    return PydanticCustomError(SAID, "{text}", dict(phrase._asdict()))


def _fault(name: str, **values: str) -> PydanticCustomError:
    return _custom(said(name, **values))


def _iso_day(value: str) -> str:
    try:
        if not ISO_DAY.fullmatch(value):
            raise ValueError
        date.fromisoformat(value)
    except ValueError:
        raise _fault("dag", waarde=shortened(value)) from None
    return value


def _iso_period(value: str) -> str:
    try:
        if not ISO_PERIOD.fullmatch(value):
            raise ValueError
        first_day(value)
    except ValueError:
        raise _fault("periode", waarde=shortened(value)) from None
    return value


def _address(value: str) -> str:
    if why := refusal(value):
        raise _custom(why)
    return value


def _only(scheme: str, otherwise: str) -> AfterValidator:
    def check(value: str) -> str:
        if not value.startswith(scheme) or refusal(value):
            raise _fault(otherwise)
        return value

    return AfterValidator(check)


def _slug(value: str) -> str:
    if not all(is_slug(part) for part in value.split("/", 1)):
        raise _fault("slug", waarde=shortened(value))
    return value


def _year_to_text(value: Any) -> Any:
    # `van: 2020` is a natural way to write a year; YAML makes it a number.
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


def _for_editors(form: str, pattern: str, *also: str) -> WithJsonSchema:
    # A help while typing; the validators say the same, more strictly and in Dutch.
    return WithJsonSchema({"type": ["string", *also] if also else "string", "pattern": pattern, "format": form})


Regel1 = Annotated[str, StringConstraints(min_length=1, max_length=160, strip_whitespace=True), Vorm("regel")]
Zin = Annotated[str, StringConstraints(min_length=1, max_length=400, strip_whitespace=True), Proza(), Vorm("zin")]
Tekst = Annotated[str, StringConstraints(min_length=1, max_length=1500, strip_whitespace=True), Proza(), Vorm("tekst")]
Dag = Annotated[str, AfterValidator(_iso_day), _for_editors("dag", f"^{ISO_DAY.pattern}$")]
Periode = Annotated[
    str,
    BeforeValidator(_year_to_text),
    AfterValidator(_iso_period),
    _for_editors("periode", f"^{ISO_PERIOD.pattern}$", "integer"),
]
Adres = Annotated[str, AfterValidator(_address), _for_editors("adres", "^(?:https://|mailto:|tel:)[!-~]+$")]
Webadres = Annotated[
    Adres,
    _only("https:", "webadres"),
    _for_editors("webadres", "^https://"),
]
Telefoon = Annotated[str, _only("tel:", "telefoon"), _for_editors("telefoon", "^tel:")]
Mailadres = Annotated[str, _only("mailto:", "mailadres"), _for_editors("mailadres", "^mailto:")]
Slug = Annotated[str, AfterValidator(_slug), _for_editors("slug", "^[a-z0-9]+(?:[-/][a-z0-9]+)*$")]
Lijst = Annotated[tuple[T, ...], Field(strict=False)]
GevuldeLijst = Annotated[tuple[T, ...], Field(strict=False, min_length=1)]
Zekerheid = Literal["hoog", "middel", "laag"]
