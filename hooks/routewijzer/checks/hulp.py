"""The steps per situation (`_hulp.yml`): their words and records exist."""

from __future__ import annotations

from collections.abc import Iterator

from ..findings import Finding, did_you_mean
from ..models.base import Deel
from ..models.marks import marked_values
from ..models.types import Verwijst, Woord
from ..parsing import FieldPath
from .context import Context

PATH = "regelingen/_hulp.yml"


def help_steps_lead_somewhere(context: Context) -> Iterator[Finding]:
    """A step is for a situation and people that exist, and names records that exist."""
    catalog = context.catalog
    known = catalog.words("situaties")
    for situatie, routes in catalog.hulp.situaties.items():
        if situatie not in known:
            text = f"kent '{situatie}' niet (lijst situaties)"
            yield _find(context, ("situaties", situatie), "V002", text, did_you_mean(situatie, known))
        for number, route in enumerate(routes):
            yield from _unknown(context, ("situaties", situatie, number), route)
    for number, step in enumerate(catalog.hulp.inkomensdaling):
        yield from _unknown(context, ("inkomensdaling", number), step)


def _unknown(context: Context, place: FieldPath, part: Deel) -> Iterator[Finding]:
    """Words and records that this part names and that do not exist."""
    catalog = context.catalog
    for where, value, mark in marked_values(part):
        if isinstance(mark, Woord) and value not in (words := catalog.words(mark.lijst)):
            hint = did_you_mean(value, words)
            yield _find(context, (*place, *where), "V002", f"kent '{value}' niet (lijst {mark.lijst})", hint)
        elif isinstance(mark, Verwijst) and not catalog.exists(value, mark.soorten):
            hint = did_you_mean(value, catalog.keys(mark.soorten), most=6)
            yield _find(context, (*place, *where), "V001", f"'{value}' bestaat niet", hint)


def _find(context: Context, where: FieldPath, code: str, text: str, hint: str = "") -> Finding:
    field = ".".join(str(step + 1) if isinstance(step, int) else step for step in where)
    return Finding(PATH, context.catalog.documents[PATH].line(where), field, code, text, hint)
