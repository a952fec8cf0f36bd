"""The list of questions itself: unique, answerable, and asking only what came before."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..findings import Finding, did_you_mean
from ..rules import leaves
from .context import Context
from .regels import leaf_faults, shape_faults

PATH = "regelingen/_vragen.yml"
# Keys in the link that are not questions; see `web/wijzer/extras.mjs`.
TAKEN = ("v", "x", "dag")


def questions_are_sound(context: Context) -> Iterator[Finding]:
    """Ids and keys are unique, options exist, `toon_als` mentions earlier questions only."""
    seen_ids: set[str] = set()
    seen_keys: set[str] = set()
    order = {q["id"]: number for number, q in enumerate(context.questions)}
    for number, vraag in enumerate(context.catalog.vragen.vragen):
        where: tuple[Any, ...] = ("vragen", number)
        if vraag.id in seen_ids or vraag.sleutel in seen_keys or vraag.sleutel in TAKEN:
            yield at_question(
                context,
                (*where, "id"),
                "V003",
                f"de id '{vraag.id}' of sleutel '{vraag.sleutel}' is al in gebruik",
            )
        seen_ids.add(vraag.id)
        seen_keys.add(vraag.sleutel)
        if vraag.opties_uit and not context.catalog.words(vraag.opties_uit):
            lists = [*context.catalog.begrippen.lijsten, "sectoren"]
            yield at_question(
                context,
                (*where, "opties_uit"),
                "V002",
                f"de lijst '{vraag.opties_uit}' bestaat niet",
                did_you_mean(vraag.opties_uit, lists),
            )
        if vraag.soort == "ja_nee" and [option.id for option in vraag.opties] not in ([], ["ja", "nee"]):
            yield at_question(
                context,
                (*where, "opties"),
                "F004",
                f"de vraag '{vraag.id}' heeft andere antwoorden dan 'ja' en 'nee'",
                "gebruik de ids ja en nee, in die volgorde",
            )
        if vraag.soort in ("keuze", "meerkeuze", "ja_nee") and not (vraag.opties or vraag.opties_uit):
            yield at_question(
                context,
                where,
                "F001",
                f"de vraag '{vraag.id}' heeft geen antwoorden",
                "vul 'opties' of 'opties_uit' in",
            )
        if vraag.soort == "afgeleid" and vraag.uit not in order:
            yield at_question(
                context,
                where,
                "V001",
                f"de vraag '{vraag.id}' volgt uit '{vraag.uit}', maar die bestaat niet",
                did_you_mean(str(vraag.uit), order),
            )
        elif vraag.soort == "afgeleid" and order[str(vraag.uit)] >= order[vraag.id]:
            yield at_question(
                context,
                (*where, "uit"),
                "L001",
                f"'{vraag.uit}' komt niet vóór '{vraag.id}'",
                "noem een eerdere vraag (let op 'volgorde')",
            )
        yield from _classes(context, number, vraag)
        yield from _toon_als(context, number, vraag, order)


def _classes(context: Context, number: int, vraag: Any) -> Iterator[Finding]:
    """Classes of a number follow each other without a gap; only the last may be open at the end."""
    start = None
    for at, option in enumerate(vraag.opties if vraag.soort == "getal" else ()):
        where: tuple[Any, ...] = ("vragen", number, "opties", at)
        last = at + 1 == len(vraag.opties)
        if option.van is None or (option.tot is None and not last):
            yield at_question(context, where, "L011", f"de klasse '{option.id}' heeft geen begin of geen einde")
            return
        if start is not None and option.van != start:
            yield at_question(context, (*where, "van"), "L011", f"de klasse '{option.id}' begint niet bij {start}")
        if option.tot is not None and option.tot < option.van:
            yield at_question(context, (*where, "tot"), "L011", f"de klasse '{option.id}' is leeg")
        start = None if option.tot is None else option.tot + 1


def _toon_als(context: Context, number: int, vraag: Any, order: dict[str, int]) -> Iterator[Finding]:
    if vraag.toon_als is None:
        return
    start: tuple[Any, ...] = ("vragen", number, "toon_als")
    broken = list(shape_faults(vraag.toon_als))
    for where, phrase in broken:
        yield at_question(context, (*start, *where), *phrase)
    if broken:
        return
    for where, leaf in leaves(vraag.toon_als):
        for phrase in leaf_faults(leaf, context.by_id):
            yield at_question(context, (*start, *where), *phrase)
        if order.get(str(leaf.get("vraag", "")), -1) >= order[vraag.id]:
            yield at_question(
                context,
                (*start, *where),
                "L001",
                f"'{leaf['vraag']}' komt pas na '{vraag.id}'",
                "noem alleen eerdere vragen (let op 'volgorde')",
            )


def at_question(context: Context, where: tuple[Any, ...], code: str, text: str, hint: str = "") -> Finding:
    """A finding on a field of the list of questions, on the field's own line."""
    return context.find_in(PATH, where, code, text, hint)
