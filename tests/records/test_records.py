"""All real records: nothing wrong, every promise of the product kept. Grows with the content by itself.

The day is the day on which a record was last checked, so that these tests do not fail by the mere
passing of time; `routewijzer controleer` says what today asks for.
"""

from __future__ import annotations

from collections import Counter
from itertools import product
from typing import Any

import pytest
from helpers import ROOT

from routewijzer import checks
from routewijzer.answers import known_answers, questions
from routewijzer.catalog import Entry
from routewijzer.eligibility import whole_rule
from routewijzer.loading import read_all
from routewijzer.models import KINDS
from routewijzer.rules import deciding, evaluate
from routewijzer.status import is_expired
from routewijzer.wizard import consult

CATALOG, READING = read_all(ROOT)
RECORDS = list(CATALOG.all())
DAY = max(entry.record.gecontroleerd_op for entry in RECORDS)
SCHEMES = list(CATALOG.kind("regeling"))
EXPIRED = [entry for entry in SCHEMES if is_expired(entry.record, DAY)]
ANNOUNCED = [entry for entry in SCHEMES if entry.record.stand == "aangekondigd"]
RUNNING = [entry for entry in SCHEMES if entry not in EXPIRED and entry not in ANNOUNCED]
# The regions that the documents behind this product name.
SEED_REGIONS = {
    *("achterhoek", "flevoland", "foodvalley", "friesland", "groningen", "groot-amsterdam"),
    *("haaglanden", "helmond-de-peel", "midden-brabant", "midden-holland", "midden-utrecht"),
    *("noord-holland-noord", "noordoost-brabant", "rijnmond", "zeeland", "zuid-holland-centraal", "zwolle"),
}


def path(entry: Entry) -> str:
    return entry.path


# --- the project as a whole ------------------------------------------------------------------------------------


def test_no_faults() -> None:
    findings = [*READING, *checks.run(CATALOG, DAY)]
    assert [str(finding) for finding in findings if finding.severity == "fout"] == []


def test_word_lists_could_be_read() -> None:
    assert CATALOG.complete
    assert CATALOG.unread == frozenset()


def test_every_file_became_a_record() -> None:
    folders = [folder for name in ("regelingen", "regions") for folder in sorted((ROOT / name).rglob("*"))]
    files = {file.relative_to(ROOT).as_posix() for file in folders if file.suffix in (".yml", ".md")}
    files = {name for name in files if not name.endswith("README.md")}
    lists = {name for name in files if name.startswith("regelingen/_")}
    assert files - lists == {entry.path for entry in RECORDS}


def test_regions_and_municipalities() -> None:
    regions = [entry.record for entry in CATALOG.kind("regio")]
    assert len(regions) == 35
    counted = Counter(gemeente.code for regio in regions for gemeente in regio.gemeenten)
    assert len(counted) == 342
    assert set(counted.values()) == {1}
    assert len({gemeente.naam for regio in regions for gemeente in regio.gemeenten}) == 342


@pytest.mark.parametrize("kind", KINDS)
def test_there_are_enough_records(kind: str) -> None:
    least = {"regeling": 41, "regio": 35, "programma": 35, "opleiding": 12, "overstap": 10, "praktijk": 20}
    assert len(list(CATALOG.kind(kind))) >= least[kind]


def test_there_are_enough_running_schemes() -> None:
    assert len(RUNNING) >= 30


def test_there_are_enough_expired_schemes() -> None:
    assert len(EXPIRED) >= 6


def test_every_region_of_the_seeds_has_a_practice() -> None:
    assert {entry.regio for entry in CATALOG.kind("praktijk")} >= SEED_REGIONS


# --- every record ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("entry", RECORDS, ids=path)
def test_sources_can_be_found(entry: Entry) -> None:
    for source in entry.record.bronnen:
        assert source.url or source.soort == "document", source.titel
    if entry.record.zekerheid == "hoog":
        assert any(source.gelezen for source in entry.record.bronnen)


@pytest.mark.parametrize("entry", EXPIRED, ids=path)
def test_expired_scheme_says_what_to_do_now(entry: Entry) -> None:
    assert entry.record.opvolger or entry.record.in_plaats_daarvan


@pytest.mark.parametrize("entry", RUNNING, ids=path)
def test_running_scheme_can_be_judged(entry: Entry) -> None:
    record = entry.record
    assert record.voorwaarden is not None
    # Free help may have no conditions of its own; of money there is always something left to check.
    assert record.zelf_nagaan or set(record.soort) == {"dienst"}
    assert len(record.voorbeelden) >= 2
    assert {"ja", "nee"} <= {example.verwacht for example in record.voorbeelden}


@pytest.mark.parametrize("entry", [entry for entry in SCHEMES if entry.record.voorbeelden], ids=path)
def test_examples_come_out(entry: Entry) -> None:
    asked = questions(CATALOG)
    for example in entry.record.voorbeelden:
        known = known_answers(asked, example.antwoorden, DAY)
        assert evaluate(whole_rule(entry), known, DAY).verdict == example.verwacht, example.naam


@pytest.mark.parametrize("entry", RUNNING, ids=path)
def test_every_rule_is_judged_on_nothing_and_on_everything(entry: Entry) -> None:
    asked = questions(CATALOG)
    # Who said nothing is never told "no".
    assert evaluate(whole_rule(entry), known_answers(asked, {}, DAY), DAY).verdict in ("ja", "onbekend")
    for number in range(max(len(question["opties"]) for question in asked if question["soort"] == "keuze")):
        full = {q["id"]: q["opties"][number % len(q["opties"])]["id"] for q in asked if "uit" not in q and q["opties"]}
        verdict, trace = evaluate(whole_rule(entry), known_answers(asked, full, DAY), DAY)
        # Of everything answered only a class across a limit is still open.
        assert verdict != "onbekend" or {leaf["toets"] for leaf in deciding(trace)} <= {"minstens", "hoogstens"}


# --- the wizard ------------------------------------------------------------------------------------------------

PAIRS = list(product(CATALOG.words("situaties"), CATALOG.words("rollen")))


@pytest.mark.parametrize(("situatie", "rol"), PAIRS)
def test_what_is_not_confirmed_is_never_likely(situatie: str, rol: str) -> None:
    rows = consult(CATALOG, {"situatie": situatie, "rol": rol}, DAY)
    assert rows
    by_key = {(entry.kind.name, entry.key): entry.record for entry in RECORDS}
    likely = [by_key[row["soort"], row["id"]] for row in rows if row["groep"] == "waarschijnlijk"]
    assert [record.naam for record in likely if record.zekerheid == "laag"] == []


def test_the_wizard_would_offer_some_unconfirmed_help_otherwise() -> None:
    """Proof that the test above can fail: records that fit, but are not confirmed."""
    rows = [row for pair in PAIRS for row in _fitting(*pair) if row["zekerheid"] == "laag"]
    assert rows
    assert {row["groep"] for row in rows} <= {"misschien", "straks"}


def _fitting(situatie: str, rol: str) -> list[dict[str, Any]]:
    rows = consult(CATALOG, {"situatie": situatie, "rol": rol}, DAY)
    return [row for row in rows if row["verdict"] == "ja"]


@pytest.mark.parametrize("entry", list(CATALOG.kind("regio")), ids=path)
def test_every_region_has_a_desk_to_go_to_for_everybody(entry: Entry) -> None:
    """The first thing on the outcome: a telephone or a website that is not in doubt."""
    for rol in CATALOG.words("rollen"):
        desks = [one for one in entry.record.loketten if not one.voor_wie or rol in one.voor_wie]
        assert any(one.zekerheid != "laag" and (one.tel or one.url) for one in desks), rol


@pytest.mark.parametrize(("situatie", "rol"), PAIRS)
def test_expired_and_stopped_help_is_never_offered(situatie: str, rol: str) -> None:
    offered = {(row["soort"], row["id"]) for row in consult(CATALOG, {"situatie": situatie, "rol": rol}, DAY)}
    gone = {("programma", e.key) for e in CATALOG.kind("programma") if e.record.status in ("gestopt", "opgegaan")}
    assert not offered & (gone | {("regeling", entry.key) for entry in EXPIRED})
