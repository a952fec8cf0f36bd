"""Sheets: tables for people who calculate, as CSV; the figures also as JSON.

CSV is UTF-8 with a mark, so that spreadsheets read accents well.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from . import opendata
from .catalog import Catalog
from .figures import Figure, figures
from .matrix import matrix
from .payers import UNKNOWN, payers

FIGURES = "open-data/v1/cijfers.csv"
PAYERS = "open-data/v1/wie-betaalt-wat.csv"
MATRIX = "open-data/v1/programma-per-regio.csv"


def files(catalog: Catalog, today: str, whole: bool = True) -> Iterator[tuple[str, str]]:
    """(path, text) of every sheet; of a part of the catalog there is none about all regions.

    What has expired on ISO day `today` is left out.
    """
    yield PAYERS, table(_PAYERS_HEAD, _payer_rows(catalog, today))
    if whole:
        yield MATRIX, table(_MATRIX_HEAD, _matrix_rows(catalog))
    rows = [_figure(catalog, row) for rows in figures(catalog).values() for row in rows]
    yield FIGURES, table(_FIGURE_HEAD, [[row.get(name, "") for name in _FIGURE_HEAD] for row in rows])
    yield opendata.document("cijfers", rows)


_MATRIX_HEAD = ("regio", "code", "soort", "stand", "programma", "status", "van", "tot", "laatste_bewijs", "pagina")


def _matrix_rows(catalog: Catalog) -> Iterator[Sequence[str]]:
    for soort, row in matrix(catalog).items():
        for slug, cell in row.items():
            region = catalog.entries["regio"][slug]
            head = (region.name, region.record.code, soort, cell.stand)
            for p in cell.programmes:
                term = p.record.looptijd
                dates = (term.van or "", term.tot or "", p.record.laatste_bewijs or "")
                yield (*head, p.name, p.record.status, *dates, f"{p.page}/")
            if not cell.programmes:
                yield (*head, "", "", "", "", "", "")


_FIGURE_HEAD = (
    "regio",
    "voorbeeld",
    "indicator",
    "definitie",
    "wat",
    "waarde",
    "minstens",
    "eenheid",
    "noemer",
    "noemer_waarde",
    "peildatum",
    "moment",
    "bron",
    "bron_url",
    "pagina",
)


def _figure(catalog: Catalog, row: Figure) -> dict[str, Any]:
    """One figure as it is published; what is not known is left out, and is never zero."""
    result = row.result
    found = {
        "regio": row.region,
        "voorbeeld": row.practice.name,
        "indicator": result.indicator,
        "definitie": catalog.words("indicatoren")[result.indicator].uitleg,
        "wat": result.wat,
        "waarde": result.waarde,
        "minstens": "ja" if result.minstens else "nee",
        "eenheid": result.eenheid,
        "noemer": result.deel_van,
        "noemer_waarde": row.whole.waarde if row.whole else None,
        "peildatum": result.peildatum,
        "moment": result.moment,
        "bron": row.source.titel,
        "bron_url": row.source.url,
        "pagina": f"{row.practice.page}/",
    }
    return {name: value for name, value in found.items() if value is not None}


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
    if isinstance(value, int):
        return value
    text = " ".join(value.split())
    return f"'{text}" if text.startswith(("=", "+", "-", "@")) else text
