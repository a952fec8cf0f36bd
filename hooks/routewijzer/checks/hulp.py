"""The steps per situation (`_hulp.yml`): their words and records exist."""

from __future__ import annotations

from collections.abc import Iterator

from ..findings import Finding, did_you_mean
from ..models.base import Deel
from ..models.marks import marked_values
from ..models.types import Verwijst, Woord
from ..parsing import FieldPath
from ..phrases import said
from .context import Context

PATH = "regelingen/_hulp.yml"


def help_steps_lead_somewhere(context: Context) -> Iterator[Finding]:
    """A step is for a situation and people that exist, and names records that exist."""
    catalog = context.catalog
    known = catalog.words("situaties")
    for situatie, routes in catalog.hulp.situaties.items():
        if situatie not in known:
            phrase = said("woord", waarde=situatie, lijst="situaties")._replace(hint=did_you_mean(situatie, known))
            yield context.find_in(PATH, ("situaties", situatie), *phrase)
        for number, route in enumerate(routes):
            yield from _unknown(context, ("situaties", situatie, number), route)
    for number, step in enumerate(catalog.hulp.inkomensdaling):
        yield from _unknown(context, ("inkomensdaling", number), step)


def _unknown(context: Context, place: FieldPath, part: Deel) -> Iterator[Finding]:
    """Words and records that this part names and that do not exist."""
    catalog = context.catalog
    for where, value, mark in marked_values(part):
        if isinstance(mark, Woord) and value not in (words := catalog.words(mark.lijst)):
            phrase = said("woord", waarde=value, lijst=mark.lijst)._replace(hint=did_you_mean(value, words))
            yield context.find_in(PATH, (*place, *where), *phrase)
        elif isinstance(mark, Verwijst) and not catalog.exists(value, mark.soorten):
            hint = did_you_mean(value, catalog.keys(mark.soorten), most=6)
            yield context.find_in(PATH, (*place, *where), *said("verwijzing", sleutel=value)._replace(hint=hint))
