"""Answers as visitors give them -> answers as rules read them; and the resolved list of questions.

The JavaScript twin is `web/wijzer/answers.mjs`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .catalog import Catalog, regions
from .rules import NOT_APPLICABLE, UNKNOWN_ANSWER, Verdict, is_day, judge
from .slugs import slugify

Question = Mapping[str, Any]
YES_NO = {"ja": True, "nee": False}


def questions(catalog: Catalog) -> list[dict[str, Any]]:
    """All questions in order, as plain data with their options filled in.

    Keys: id, sleutel, soort, tekst, kort, hint, waarom, opties, weet_niet, onderwerp, altijd,
    toon_als, omdat; for `afgeleid` also uit and kaart (answer of `uit` -> derived answer).
    """
    found: dict[str, dict[str, Any]] = {}
    for vraag in sorted(catalog.vragen.vragen, key=lambda v: (v.volgorde, v.id)):
        row = found[vraag.id] = _question(catalog, vraag)
        source = found[row["uit"]]["toon_als"] if row.get("uit") in found else None
        if source:
            # What follows from an answer means nothing where nobody is asked for that answer.
            row["toon_als"] = {"alle": [source, vraag.toon_als]} if vraag.toon_als else source
    return list(found.values())


def _question(catalog: Catalog, vraag: Any) -> dict[str, Any]:
    row: dict[str, Any] = {
        "id": vraag.id,
        "sleutel": vraag.sleutel,
        "soort": vraag.soort,
        "tekst": vraag.tekst,
        "kort": vraag.kort,
        "hint": vraag.hint,
        "waarom": vraag.waarom_vragen_we_dit,
        "opties": _options(catalog, vraag),
        "weet_niet": vraag.weet_niet,
        "onderwerp": vraag.onderwerp,
        "altijd": vraag.altijd,
        "toon_als": vraag.toon_als,
        "omdat": vraag.omdat,
    }
    if vraag.erbij:
        row["erbij"] = vraag.erbij
    if vraag.soort == "afgeleid":
        row["uit"] = vraag.uit
        row["kaart"] = {slugify(g.naam): slug for slug, regio in regions(catalog) for g in regio.gemeenten}
    return row


def _options(catalog: Catalog, vraag: Any) -> list[dict[str, Any]]:
    if vraag.soort == "afgeleid":
        unread = [{"id": key, "naam": key} for kind, key in sorted(catalog.unread) if kind == "regio"]
        return [{"id": slug, "naam": regio.naam} for slug, regio in regions(catalog)] + unread
    if vraag.soort == "gemeente":
        names = ((slugify(g.naam), g.naam) for _, regio in regions(catalog) for g in regio.gemeenten)
        return [{"id": slug, "naam": name} for slug, name in sorted(names)]
    if vraag.opties_uit:
        words = catalog.words(vraag.opties_uit)
        chosen = {k: w for k, w in words.items() if getattr(w, "vraag", False)} or words
        return [_option(k, w) for k, w in chosen.items()]
    return [_option(o.id, o) for o in vraag.opties]


def _option(name: str, word: Any) -> dict[str, Any]:
    row = {"id": name, "naam": word.naam}
    for extra in ("uitleg", "omdat", "van", "tot"):
        if (value := getattr(word, extra, None)) is not None:
            row[extra] = value
    return row


def known_answers(asked: Sequence[Question], given: Mapping[str, Any], today: str) -> dict[str, Any]:
    """What rules may read: classes as ranges, yes/no as booleans, derived answers, nvt where asked of nobody.

    `asked` is in order; a question's `toon_als` may only mention earlier questions. While it is open whether a
    question applies, an answer to it is unknown: it might still turn out to be asked of nobody, and what was
    told until then would be turned around.
    """
    known: dict[str, Any] = {}
    for question in asked:
        answer = given.get(question["id"])
        put = applies(question, known, today)
        if put == "nee":
            known[question["id"]] = dict(NOT_APPLICABLE)
        elif put == "ja" and question["soort"] == "afgeleid":
            known[question["id"]] = _derived(question, answer, known.get(question["uit"]))
        elif put == "ja":
            known[question["id"]] = known_answer(question, answer)
    return {name: value for name, value in known.items() if value is not None}


def applies(question: Question, known: Mapping[str, Any], today: str) -> Verdict:
    """Whether the question is put to someone with these answers, as rules read them."""
    return judge(question["toon_als"] or None, known, today)


def _derived(question: Question, given: Any, source: Any) -> Any:
    # What it follows from goes first: an old link may hold a region that no longer fits the municipality.
    return (
        question["kaart"][source]
        if isinstance(source, str) and source in question["kaart"]
        else known_answer(question, given)
    )


def known_answer(question: Question, given: Any) -> Any:
    """One answer as rules read it; None when it is unknown or not an answer to this question."""
    if isinstance(given, (list, tuple)):
        values = [value for part in given if (value := _one_answer(question, part)) is not None]
        return values or None
    return _one_answer(question, given)


def _one_answer(question: Question, given: Any) -> Any:
    if given == UNKNOWN_ANSWER:
        return None
    soort = question["soort"]
    if soort == "ja_nee":
        return given if isinstance(given, bool) else YES_NO.get(given) if isinstance(given, str) else None
    if soort == "getal":
        if isinstance(given, (int, float)) and not isinstance(given, bool):
            return given
        option = next((o for o in question["opties"] if o["id"] == given), None)
        return {key: option[key] for key in ("van", "tot") if key in option} if option else None
    if soort == "datum":
        # A text that is no day must not make an "is" fail: that would be a "no" nobody answered.
        return given if is_day(given) else None
    return given if isinstance(given, str) and any(o["id"] == given for o in question["opties"]) else None
