"""A scheme of a region that takes the place of a national one: in that region only, also while it is closed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from helpers import DAY, copy_golden, overlay, shown

from routewijzer.answers import questions
from routewijzer.asking import follow
from routewijzer.build import build, check
from routewijzer.eligibility import help_entries, whole_rule
from routewijzer.wizard import consult

HERE = "regions/noord/regelingen/hier.yml"
RECORD = """\
naam: Hulp van het Noorden
samenvatting: Een adviseur uit het Noorden denkt gratis met u mee.
soort: [dienst]
voor_wie: [werkgever, zzp]
situaties: [te-weinig-werk]
uitvoerder: [Loket Noord]
variant_van: doorlopend
{more}
voorwaarden: {{vraag: eerder_gekregen, is: false}}
voorbeelden:
  - naam: Noord
    antwoorden: {{rol: zzp, situatie: te-weinig-werk, gemeente: s-gravenoord, eerder_gekregen: nee}}
    verwacht: ja
  - naam: Oost
    antwoorden: {{rol: zzp, situatie: te-weinig-werk, gemeente: oosterdam, eerder_gekregen: nee}}
    verwacht: nee
bronnen:
  - {{titel: Noord, url: https://www.example.nl/noord/hulp, gezien_op: 2026-11-01}}
gecontroleerd_op: 2026-11-01
zekerheid: middel
beheerder: redactie regio Noord
"""
ALWAYS = "aanvragen: doorlopend"
CLOSED = "aanvragen: tijdvakken\naanvraagvensters: [{van: 2026-02-01, tot: 2026-03-01}]"
ENDS = f"{ALWAYS}\ngeldig: {{tot: 2026-12-31}}"
STARTS = f"{ALWAYS}\ngeldig: {{van: 2027-01-01}}"
# Without a municipality the national scheme needs one, so its example says where.
NATIONAL = {
    "vervang": {"{rol: zzp, situatie: te-weinig-personeel}": "{rol: zzp, situatie: te-weinig-personeel, regio: oost}"}
}


def source(tmp_path: Path, more: str, national: Any = NATIONAL) -> Path:
    """The proof project with a national scheme and a variant of it in the north."""
    files = {HERE: RECORD.format(more=more), "regelingen/doorlopend.yml": national}
    return overlay(copy_golden(tmp_path / "bron"), files)


def groups(tmp_path: Path, more: str, place: str, day: str = DAY) -> tuple[str, str]:
    """The groups of the national and of the regional scheme, for someone in `place`."""
    root = source(tmp_path, more, NATIONAL)
    catalog, findings = check(root, DAY)
    assert catalog is not None
    assert shown(f for f in findings if f.severity == "fout") == []
    given = {"rol": "zzp", "situatie": "te-weinig-werk", "gemeente": place, "eerder_gekregen": "nee"}
    found = {row["id"]: row["groep"] for row in consult(catalog, given, day)}
    return found["doorlopend"], found.get("hier", "weg")


@pytest.mark.parametrize(
    ("more", "place", "day", "wanted"),
    [
        (ALWAYS, "s-gravenoord", DAY, ("niet", "waarschijnlijk")),
        (ALWAYS, "oosterdam", DAY, ("waarschijnlijk", "niet")),
        (ALWAYS, "weet-niet", DAY, ("misschien", "misschien")),
        (CLOSED, "s-gravenoord", DAY, ("niet", "straks")),
        (ENDS, "s-gravenoord", "2026-12-31", ("niet", "waarschijnlijk")),
        (ENDS, "s-gravenoord", "2027-01-01", ("waarschijnlijk", "weg")),
        (STARTS, "s-gravenoord", "2026-12-31", ("waarschijnlijk", "straks")),
        (STARTS, "s-gravenoord", "2027-01-01", ("niet", "waarschijnlijk")),
        (f"{ALWAYS}\nstand: aangekondigd", "s-gravenoord", DAY, ("waarschijnlijk", "straks")),
    ],
    ids=[
        "hier",
        "elders",
        "onbekend",
        "gesloten",
        "laatste-dag",
        "vervallen",
        "nog-niet",
        "eerste-dag",
        "aangekondigd",
    ],
)
def test_the_scheme_of_the_region_takes_the_place(
    tmp_path: Path, more: str, place: str, day: str, wanted: tuple[str, str]
) -> None:
    assert groups(tmp_path, more, place, day) == wanted


def test_nothing_is_asked_for_a_scheme_that_was_replaced(tmp_path: Path) -> None:
    rule = {"vervang": {**NATIONAL["vervang"], "voorwaarden: {alle: []}": "voorwaarden: {vraag: sector, is: horeca}"}}
    root = source(tmp_path, ALWAYS, rule)
    catalog, _ = check(root, DAY)
    assert catalog is not None
    rules = [whole_rule(entry) for entry in help_entries(catalog, DAY) if entry.id in ("doorlopend", "hier")]
    asked = {}
    for place in ("s-gravenoord", "oosterdam"):
        given = {"situatie": "te-weinig-werk", "rol": "zzp", "gemeente": place, "eerder_gekregen": "nee"}
        question = follow(questions(catalog), rules, given, DAY)[1]
        asked[place] = question["id"] if question else None
    assert asked == {"s-gravenoord": None, "oosterdam": "sector"}


def test_the_page_of_the_rule_says_so(tmp_path: Path) -> None:
    root = source(tmp_path, ENDS, NATIONAL)
    page = str(build(root, DAY)["regelingen/doorlopend/uitleg.md"].content)
    assert "Dit geldt juist niet" in page
    assert "de regeling die in een regio hiervoor in de plaats komt" in page
