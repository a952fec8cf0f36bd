"""The funds in the list of sectors: what is said with certainty has been seen somewhere."""

from __future__ import annotations

from collections.abc import Iterator

from ..findings import Finding
from .context import Context

PATH = "regelingen/_sectoren.yml"


def funds_have_evidence(context: Context) -> Iterator[Finding]:
    """A fund with certainty 'hoog' or 'middel' has a site or a source, and the day on which it was seen."""
    for word, sector in context.catalog.words("sectoren").items():
        for number, fonds in enumerate(sector.fondsen):
            if fonds.zekerheid == "laag" or ((fonds.url or fonds.bron) and fonds.gezien_op):
                continue
            yield context.find_in(
                PATH,
                ("sectoren", word, "fondsen", number),
                "B001",
                f"is '{fonds.zekerheid}', maar er is geen site of bron met de dag waarop u die zag",
                "vul 'url' of 'bron' en 'gezien_op' in, of zet 'zekerheid: laag'",
            )
