"""A filled form -> the text of a new record. Pure; the checks of the build have the last word."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from ..catalog import Catalog
from ..drafts import modeline, record_path, yaml_lines
from ..models import KINDS, Kind
from ..models.base import field_order
from ..slugs import slugify
from ..text import SLUG_MOST, is_slug
from ..writing import iso_day
from .forms import Form, Question
from .reading import Unclear

_BULLET = re.compile(r"\s*(?:[-*+•]|[0-9]{1,2}[.)])\s+")


def new_file(form: Form, answers: Mapping[str, list[str]], catalog: Catalog, today: str) -> tuple[str, str]:
    """(path, text) of the record that a form asks for. Raises Unclear when it has no good place.

    What a form says is not confirmed by anybody: `zekerheid` is 'laag' until an editor has looked.
    """
    kind = KINDS[form.kind]
    fields: dict[str, Any] = {}
    for question in form.questions:
        if question.where and answers[question.id]:
            _put(fields, question, answers[question.id])
    region = catalog.find(answers["regio"][0], ("regio",))
    name = slugify(fields["naam"])[:SLUG_MOST].strip("-")
    if region is None or not is_slug(name):
        raise Unclear(["van deze naam kan geen adres worden gemaakt; gebruik een paar gewone woorden"])
    path = record_path(kind, region.id, name)
    if any(path in (entry.path, entry.path.lower()) for entry in catalog.all()):
        raise Unclear([f"er is al een pagina met deze naam: {path}; meld dan 'Er klopt iets niet'"])
    if kind.name == "praktijk":
        fields["nog_niet_bekend"] = not fields.get("wat_werkte_niet")
    fields |= {"gecontroleerd_op": today, "zekerheid": "laag", "beheerder": region.record.beheerder}
    return path, _text(kind, path, fields, answers.get("verhaal", []))


def _put(fields: dict[str, Any], question: Question, lines: list[str]) -> None:
    head, *rest = question.where
    value = _value(question, lines)
    if not rest:
        fields[head] = value
    elif question.each:
        fields[head] = [{rest[0]: item} for item in value]
    elif head == "bronnen":
        fields.setdefault(head, [{}])[0][rest[0]] = value
    else:
        fields.setdefault(head, {})[rest[0]] = value


def _value(question: Question, lines: list[str]) -> Any:
    if question.sort == "meerkeuze":
        return lines
    if question.each:
        return [" ".join(_BULLET.sub("", line, count=1).split()) for line in lines if line.strip()]
    text = " ".join(" ".join(lines).split())
    return certain_day(text) if question.where[-1] == "gezien_op" else text


def certain_day(word: str) -> str:
    """A day as records write it; one that is not certain as it is, for the check to judge."""
    return iso_day(word) or word


def _text(kind: Kind, path: str, fields: Mapping[str, Any], story: list[str]) -> str:
    given = [name for name in field_order(kind.model) if name in fields]
    lines = [modeline(kind.name, path), *(line for name in given for line in yaml_lines(name, fields[name]))]
    text = "\n".join(lines) + "\n"
    if kind.suffix != ".md":
        return text
    # Front matter ends at the first such line, so none may stand in the story.
    body = "\n".join(line for line in story if line.strip() != "---").strip()
    return f"---\n{text}---\n" + (f"\n{body}\n" if body else "")
