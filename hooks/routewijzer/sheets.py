"""Sheets: tables as CSV for people who calculate. UTF-8 with a mark, so that spreadsheets read accents well."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence

from .catalog import Catalog
from .payers import UNKNOWN, payers

PAYERS = "open-data/v1/wie-betaalt-wat.csv"


def files(catalog: Catalog, today: str) -> Iterator[tuple[str, str]]:
    """(path, text) of every CSV file; what has expired on ISO day `today` is left out."""
    yield PAYERS, table(_PAYERS_HEAD, _payer_rows(catalog, today))


_PAYERS_HEAD = (
    *("situatie", "wie_betaalt", "regeling", "voor_wie", "uitvoerder", "stand", "aanvragen", "geldig_van"),
    *("geldig_tot", "zekerheid", "pagina"),
)


def _payer_rows(catalog: Catalog, today: str) -> Iterator[Sequence[str]]:
    for situatie, row in payers(catalog, today).items():
        for payer, entries in row.items():
            name = catalog.label("betalers", payer) if payer != UNKNOWN else "niet bekend"
            for entry in entries:
                r = entry.record
                who = ", ".join(catalog.label("rolnamen", rol).lower() for rol in r.voor_wie)
                head = (catalog.label("situaties", situatie), name, entry.name, who, ", ".join(r.uitvoerder))
                dates = (r.geldig.van or "", r.geldig.tot or "")
                yield (*head, r.stand, r.aanvragen, *dates, r.zekerheid, f"{entry.page}/")


def table(head: Sequence[str], rows: Iterable[Sequence[str | int]]) -> str:
    """A table as CSV. No cell can become a formula in a spreadsheet."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(head)
    writer.writerows([_plain(value) for value in row] for row in rows)
    return f"\ufeff{text.getvalue()}"


def _plain(value: str | int) -> str | int:
    return f"'{value}" if isinstance(value, str) and value.startswith(("=", "+", "-", "@", "\t", "\r")) else value
