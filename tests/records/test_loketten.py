"""A desk that says for whom it is, is shown to them only: an employee is not sent to the desk of employers."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from helpers import ROOT

from routewijzer.catalog import Entry
from routewijzer.loading import read_all
from routewijzer.models.base import Contact

CATALOG = read_all(ROOT)[0]
WORDS = {row.naam.lower(): role for role, row in CATALOG.words("rolnamen").items()}
ROLE = "|".join(WORDS)
# "Voor werkgevers met …", "Helpt werkgevers en werkzoekenden …": what follows may be anything.
SAYS_WHO = re.compile(rf"(?:Voor|Helpt) ((?:{ROLE})(?:(?:, | en )(?:{ROLE}))*)\b")


def desks() -> Iterator[tuple[Entry, Contact]]:
    for entry in CATALOG.all():
        for desk in (*getattr(entry.record, "loketten", ()), getattr(entry.record, "contact", None)):
            if isinstance(desk, Contact):
                yield entry, desk


NAMED = [(entry, desk, found[1]) for entry, desk in desks() if (found := SAYS_WHO.match(desk.toelichting or ""))]


@pytest.mark.parametrize(
    ("desk", "said"), [row[1:] for row in NAMED], ids=[f"{entry.id}: {desk.naam}" for entry, desk, _ in NAMED]
)
def test_a_desk_is_for_whom_it_says(desk: Contact, said: str) -> None:
    assert set(desk.voor_wie) == {WORDS[word] for word in re.findall(ROLE, said)}
