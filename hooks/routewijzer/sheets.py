"""Sheets: tables as CSV for people who calculate. UTF-8 with a mark, so that spreadsheets read accents well."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence

from .catalog import Catalog
from .matrix import matrix

MATRIX = "open-data/v1/programma-per-regio.csv"


def files(catalog: Catalog) -> Iterator[tuple[str, str]]:
    """(path, text) of every CSV file."""
    yield MATRIX, table(_MATRIX_HEAD, _matrix_rows(catalog))


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


def table(head: Sequence[str], rows: Iterable[Sequence[str | int]]) -> str:
    """A table as CSV. No cell can become a formula in a spreadsheet."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(head)
    writer.writerows([_plain(value) for value in row] for row in rows)
    return f"\ufeff{text.getvalue()}"


def _plain(value: str | int) -> str | int:
    return f"'{value}" if isinstance(value, str) and value.startswith(("=", "+", "-", "@", "\t", "\r")) else value
