"""The list of questions itself: unique, answerable, and asking only what came before."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..findings import Finding, did_you_mean
from ..rules import leaves
from .context import Context
from .regels import leaf_faults, shape_faults

PATH = "regelingen/_vragen.yml"


def questions_are_sound(context: Context) -> Iterator[Finding]:
    """Ids and keys are unique, options exist, `toon_als` mentions earlier questions only."""
    seen_ids: set[str] = set()
    seen_keys: set[str] = set()
    order = {q["id"]: number for number, q in enumerate(context.questions)}
    for number, vraag in enumerate(context.catalog.vragen.vragen):
        where: tuple[Any, ...] = ("vragen", number)
        if vraag.id in seen_ids or vraag.sleutel in seen_keys or vraag.sleutel == "v":
            yield _at(
                context,
                (*where, "id"),
                "V003",
                f"de id '{vraag.id}' of sleutel '{vraag.sleutel}' is al in gebruik",
            )
        seen_ids.add(vraag.id)
        seen_keys.add(vraag.sleutel)
        if vraag.opties_uit and not context.catalog.words(vraag.opties_uit):
            lists = [*context.catalog.begrippen.lijsten, "sectoren"]
            yield _at(
                context,
                (*where, "opties_uit"),
                "V002",
                f"de lijst '{vraag.opties_uit}' bestaat niet",
                did_you_mean(vraag.opties_uit, lists),
            )
        if vraag.soort in ("keuze", "meerkeuze") and not (vraag.opties or vraag.opties_uit):
            yield _at(
                context,
                where,
                "F001",
                f"de vraag '{vraag.id}' heeft geen antwoorden",
                "vul 'opties' of 'opties_uit' in",
            )
        if vraag.soort == "afgeleid" and vraag.uit not in order:
            yield _at(
                context,
                where,
                "V001",
                f"de vraag '{vraag.id}' volgt uit '{vraag.uit}', maar die bestaat niet",
                did_you_mean(str(vraag.uit), order),
            )
        elif vraag.soort == "afgeleid" and order[str(vraag.uit)] >= order[vraag.id]:
            yield _at(
                context,
                (*where, "uit"),
                "L001",
                f"'{vraag.uit}' komt niet vóór '{vraag.id}'",
                "noem een eerdere vraag (let op 'volgorde')",
            )
        yield from _toon_als(context, number, vraag, order)


def _toon_als(context: Context, number: int, vraag: Any, order: dict[str, int]) -> Iterator[Finding]:
    if vraag.toon_als is None:
        return
    start: tuple[Any, ...] = ("vragen", number, "toon_als")
    broken = list(shape_faults(vraag.toon_als))
    for where, text in broken:
        yield _at(context, (*start, *where), "L008", text)
    if broken:
        return
    for where, leaf in leaves(vraag.toon_als):
        for code, text, hint in leaf_faults(leaf, context.by_id):
            yield _at(context, (*start, *where), code, text, hint)
        if order.get(str(leaf.get("vraag", "")), -1) >= order[vraag.id]:
            yield _at(
                context,
                (*start, *where),
                "L001",
                f"'{leaf['vraag']}' komt pas na '{vraag.id}'",
                "noem alleen eerdere vragen (let op 'volgorde')",
            )


def _at(context: Context, where: tuple[Any, ...], code: str, text: str, hint: str = "") -> Finding:
    return context.find_in(PATH, where, code, text, hint)
