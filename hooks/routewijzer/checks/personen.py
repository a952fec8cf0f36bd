"""Personen: a record names functions and organisations, never a person; and says it in words (advice only).

Signs, not proof: an address with initials, a mobile number, 'mevrouw De Vries'. A name without any of these
is for the editor to see.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..findings import Finding
from ..parsing import dotted, scalars
from ..slugs import slugify
from .context import Context

_MAIL = re.compile(r"(?:mailto:)?(?P<who>[\w.+-]+)@(?P<host>[\w-]+(?:\.[\w-]+)+)")
_OF_PEOPLE = re.compile(r"(?:gmail|hotmail|outlook|live|icloud|yahoo|ziggo|kpnmail|xs4all|planet|home|casema)\.\w+")
_INITIALS = re.compile(r"[a-z]{1,2}(?:[._-][a-z]{1,2})*[._-][a-z-]{3,}(?:[._-][a-z-]+)*")
_TWO_NAMES = re.compile(r"[a-z]{2,}[._][a-z]{2,}(?:[._][a-z]{2,})*")
# Beginnings of words that stand for a desk or a task.
_TASKS = (
    *("advies", "arbeid", "balie", "bedrij", "bureau", "communicatie", "contact", "gemeente", "help", "hr", "info"),
    *("klant", "leer", "loket", "mail", "mobiliteit", "onder", "opleid", "personeel", "post", "project", "redactie"),
    *("regio", "rmt", "rwc", "scholing", "secretari", "service", "sociaal", "subsidie", "team", "uwv", "vraag"),
    *("werk", "wsp", "zaken", "zakelijk"),
)
_MOBILE = re.compile(r"(?<!\d)(?:0|\+31[ -]?(?:\(0\))?|0031[ -]?)6[ -]?(?:\d[ -]?){7}\d(?!\d)")
_BETWEEN = r"(?:(?:[Vv]an|[Dd]e|[Dd]en|[Dd]er|[Tt]en|[Tt]er|[Hh]et|[Ee]l|[Aa]l)\s+){0,3}"
_TITLE = re.compile(
    r"\b(?:[Dd]hr\.|[Mm]evr\.|[Mm]w\.|drs\.|ir\.|ing\.|[Dd]e heer|[Mm]evrouw|[Mm]eneer)\s+"
    rf"(?:[A-Z]\.\s*)*{_BETWEEN}[A-Z]\w+"
)
_NAME = re.compile(rf"(?<![\w.])(?!B\.\s?V\.|N\.\s?V\.)(?:[A-Z]\.\s?){{1,4}}{_BETWEEN}[A-Z][a-z]{{2,}}")
_PROFILE = re.compile(r"linkedin\.com/in/|facebook\.com/profile", re.IGNORECASE)
_EMOJI = re.compile("[\U0001f000-\U0001faff\u2600-\u27bf\u2b50\u2b55\u20e3]")


def no_persons(context: Context) -> Iterator[Finding]:
    """A record holds nothing by which one person is known (advice only)."""
    places = frozenset(
        slugify(name)
        for entry in context.catalog.kind("regio")
        for name in (entry.id, entry.name, *(gemeente.naam for gemeente in entry.record.gemeenten))
    )
    for path, line, field, text in _texts(context):
        if sign := _sign(text, places):
            yield Finding(path, line, field, "A010", sign)


def no_emoji(context: Context) -> Iterator[Finding]:
    """A text says in words what it means (advice only)."""
    for path, line, field, text in _texts(context):
        if found := _EMOJI.search(text):
            yield Finding(path, line, field, "A011", f"hier staat een emoji ({found.group()})")


def _sign(text: str, places: frozenset[str]) -> str:
    """What points at a person, or ''."""
    for found in _MAIL.finditer(text):
        if _of_person(found["who"].lower(), found["host"].lower(), places):
            return f"'{found['who']}@{found['host']}' lijkt het mailadres van een persoon"
    for pattern, what in (
        (_MOBILE, "lijkt een mobiel nummer van een persoon"),
        (_TITLE, "lijkt de naam van een persoon"),
        (_NAME, "lijkt de naam van een persoon"),
        (_PROFILE, "is de pagina van een persoon"),
    ):
        found_sign = pattern.search(text)
        if found_sign and not (pattern is _NAME and _is_enumeration(text, found_sign)):
            return f"'{found_sign.group()}' {what}"
    return ""


def _is_enumeration(text: str, found: re.Match[str]) -> bool:
    """'A. Eerste stap' counts; a name with one initial stands alone or further on."""
    return found.start() == 0 and found.end() < len(text) and found.group().count(".") == 1


def _of_person(who: str, host: str, places: frozenset[str]) -> bool:
    parts = re.split(r"[._+-]", who)
    if any(part.startswith(_TASKS) or part in places for part in parts) or slugify(who) in places:
        return False
    return bool(_OF_PEOPLE.fullmatch(host) or _INITIALS.fullmatch(who) or _TWO_NAMES.fullmatch(who))


def _texts(context: Context) -> Iterator[tuple[str, int, str, str]]:
    """(file, line, field, text) of every text in every record, also of notes that do not come on the site."""
    for entry in context.catalog.all():
        document = entry.document
        for where, text in scalars(document.value):
            if isinstance(text, str):
                yield entry.path, document.line(where), dotted(where), text
        for number, text in enumerate(document.body.split("\n")):
            if text:
                yield entry.path, document.body_line + number, "verhaal", text
