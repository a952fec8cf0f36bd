"""Reading what GitHub makes of a filled form: a text with a heading per question. Trusts nothing in it. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .forms import Form, Question

MOST = 60_000
_EMPTY = "_No response_"
_AGREED = "Akkoord"


class Unclear(ValueError):
    """The text is not a filled form, or a question is answered in a way that means nothing; with every reason."""

    def __init__(self, reasons: Sequence[str]) -> None:
        self.reasons = tuple(reasons)
        super().__init__("; ".join(reasons))


def which_form(body: str, known: Sequence[Form]) -> Form:
    """The form of which every required question has a heading. Raises Unclear when there is not exactly one."""
    if len(body) > MOST:
        raise Unclear([f"de melding is langer dan {MOST} tekens; maak haar korter"])
    lines = set(_lines(body))
    found = [form for form in known if all(f"### {q.label}" in lines for q in form.questions if q.required)]
    if len(found) != 1:
        raise Unclear(["dit is geen ingevuld formulier; kies een formulier en laat de koppen staan"])
    return found[0]


def read(body: str, form: Form) -> dict[str, list[str]]:
    """Id of a question -> its lines, without the empty ones around; options as their words. Raises Unclear.

    A heading of the form may stand there once and in its order: then no answer can pass for another one.
    """
    by_heading = {f"### {question.label}": question for question in form.questions}
    order = {heading: number for number, heading in enumerate([*by_heading, f"### {_AGREED}"])}
    found: dict[str, list[str]] = {}
    current: list[str] | None = None
    last = -1
    for line in _lines(body):
        if line in order:
            if order[line] <= last:
                raise Unclear([f"de kop '{line[4:]}' staat er twee keer of op de verkeerde plek; haal hem weg"])
            last = order[line]
            current = []
            if line in by_heading:
                found[by_heading[line].id] = current
        elif current is not None:
            current.append(line)
        elif line.strip():
            raise Unclear(["boven de eerste kop staat tekst; zet alles onder een kop"])
    answers = {question.id: _stripped(found.get(question.id, [])) for question in form.questions}
    reasons = [reason for question in form.questions for reason in _faults(question, answers[question.id])]
    if reasons:
        raise Unclear(reasons)
    return {q.id: _chosen(q, answers[q.id]) if q.options else answers[q.id] for q in form.questions}


def _lines(body: str) -> list[str]:
    return [line.rstrip() for line in re.split(r"\r\n|\r|\n", body)]


def _stripped(lines: list[str]) -> list[str]:
    text = "\n".join(lines).strip("\n")
    return [] if text.strip() in ("", _EMPTY, "None") else text.split("\n")


def _faults(question: Question, lines: list[str]) -> list[str]:
    if not lines:
        return [f"'{question.label}' is niet ingevuld"] if question.required else []
    if question.options and not _chosen(question, lines):
        return [f"'{question.label}': dit antwoord staat niet in de lijst"]
    return []


def _chosen(question: Question, lines: list[str]) -> list[str]:
    """The words behind the options that were chosen; [] when something else stands there."""
    left = ", ".join(line.strip() for line in lines)
    words = dict(zip(question.options, question.words, strict=True))
    chosen = left.split(", ") if question.sort == "meerkeuze" else [left]
    return [words[option] for option in chosen] if all(option in words for option in chosen) and left else []
