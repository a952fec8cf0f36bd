"""What the outcome of the wizard shows beside the verdicts: what combines, who pays, sources, cases, switches."""

from __future__ import annotations

from typing import Any

from .catalog import NATIONAL, Catalog, Entry
from .upkeep import due

# A lesson or something that was stopped is no example to follow.
_TO_FOLLOW = "praktijkvoorbeeld"


def details(catalog: Catalog, entry: Entry) -> dict[str, Any]:
    """What a card of this help shows more, by name; fields that are empty are left out.

    `betaalt` and `bron.naam` are Dutch labels; `sluit_uit`, `samen_met`, `voorliggend` and `variant_van` are ids.
    """
    record = entry.record
    source = record.bronnen[0]
    found: dict[str, Any] = {
        name: list(value) if isinstance(value, tuple) else value
        for name in ("sluit_uit", "samen_met", "voorliggend", "variant_van")
        if (value := getattr(record, name, None))
    }
    if (amount := getattr(record, "bedrag", None)) and amount.zekerheid != "laag":
        found["bedrag"] = amount.tekst
        if amount.geldt_voor:
            found["bedragjaar"] = str(amount.geldt_voor)
    if payers := getattr(record, "wie_betaalt", ()):
        found["betaalt"] = [catalog.label("betalers", payer) for payer in payers]
    found["bron"] = {"naam": source.uitgever or source.titel, "url": source.url}
    found["gezien"] = record.gecontroleerd_op
    if record.controleer_elke:
        found["nakijken"] = due(record)
    return found


def cases(catalog: Catalog) -> list[dict[str, Any]]:
    """Good practices to learn from, each with the region, situations, roles and sectors it is about."""
    return [
        {
            "naam": entry.name,
            "url": f"{entry.page}/",
            "kort": entry.record.samenvatting,
            "regio": entry.regio,
            "situaties": list(entry.record.situaties),
            "rollen": list(entry.record.voor_wie),
            "sectoren": list(dict.fromkeys((*entry.record.sector_van, *entry.record.sector_naar))),
        }
        for entry in catalog.kind("praktijk")
        if entry.record.soort == _TO_FOLLOW and entry.regio != NATIONAL
    ]


def switches(catalog: Catalog) -> list[dict[str, Any]]:
    """Switches to other work: the sector one comes from, and in which situations that helps."""
    return [
        {
            "naam": entry.name,
            "url": f"{entry.page}/",
            "sector": entry.record.van.sector,
            "situaties": list(entry.record.situaties),
        }
        for entry in catalog.kind("overstap")
    ]
