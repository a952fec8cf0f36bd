"""Dutch words made from data."""

from __future__ import annotations

from typing import Any

import pytest
from markupsafe import Markup

from routewijzer.status import Status
from routewijzer.words import (
    brief,
    capital,
    condition,
    conditions,
    euro,
    first_sentence,
    in_brackets,
    join_words,
    long_day,
    next_day,
    number,
    site_name,
    span,
    spelled_days,
    status_text,
)

QUESTIONS: dict[str, dict[str, Any]] = {
    "sector": {
        "kort": "Branche",
        "soort": "keuze",
        "opties": [
            {"id": "horeca", "naam": "Horeca en catering"},
            {"id": "ict", "naam": "ICT en telecom"},
            {"id": "bouw", "naam": "Bouw"},
        ],
    },
    "mensen": {"kort": "Aantal mensen", "soort": "getal", "opties": []},
    "brand": {"kort": "Brand", "soort": "ja_nee", "opties": []},
    "start": {"kort": "Begin", "soort": "datum", "opties": []},
}


@pytest.mark.parametrize(
    ("iso", "words"),
    [("2026-11-21", "21 november 2026"), ("2026-03-01", "1 maart 2026"), ("2026-05", "mei 2026"), ("2020", "2020")],
)
def test_a_day_in_words(iso: str, words: str) -> None:
    assert long_day(iso) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("ongeveer 2021-03", "ongeveer maart 2021"),
        ("overleg op 2020-04-30", "overleg op 30 april 2020"),
        ("2020-2021", "2020-2021"),
        ("zomer 2020", "zomer 2020"),
        ("nummer 2021-77", "nummer 2021-77"),
    ],
)
def test_days_inside_a_text_are_spelled_out(text: str, words: str) -> None:
    assert spelled_days(text) == words


def test_a_value_begins_with_a_capital_and_stays_safe() -> None:
    assert capital("een paar dagen") == "Een paar dagen"
    assert capital(Markup("<a>werk</a>")) == Markup("<a>werk</a>")
    assert type(capital(Markup("niet &amp; wel"))) is Markup
    assert capital("") == ""


def test_brackets_never_stand_in_brackets() -> None:
    assert in_brackets("UWV") == "(UWV)"
    assert in_brackets("Tweede Kamer (31 066)") == "(Tweede Kamer, 31 066)"


def test_a_description_is_short_and_ends_well() -> None:
    sentence = "Dit is een zin van precies veertig tekens."
    assert brief(sentence) == sentence
    assert brief(" ".join([sentence] * 5)) == " ".join([sentence] * 3)
    long = f"{'woord, ' * 40}einde."
    assert brief(long).endswith("woord…")
    assert len(brief(long)) <= 160
    assert brief(f"Kort. {long}").startswith("Kort. woord, woord")


def test_the_next_day_crosses_months_and_leap_years() -> None:
    assert next_day("2026-12-31") == "2027-01-01"
    assert next_day("2028-02-28") == "2028-02-29"


@pytest.mark.parametrize(
    ("van", "tot", "words"),
    [
        ("2020-03-01", "2021-09-30", "1 maart 2020 tot en met 30 september 2021"),
        ("2020", "2020", "2020"),
        ("2020-06", None, "sinds juni 2020"),
        (None, "2024", "tot en met 2024"),
        (None, None, ""),
    ],
)
def test_a_period_in_words(van: str | None, tot: str | None, words: str) -> None:
    assert span(van, tot) == words


@pytest.mark.parametrize(
    ("van", "tot", "words"),
    [
        ("2021", None, "begonnen in 2021"),
        ("2020-06", None, "begonnen in juni 2020"),
        ("2020-06-15", None, "begonnen op 15 juni 2020"),
        ("2020", "2021", "2020 tot en met 2021"),
        (None, "2021", "tot en met 2021"),
    ],
)
def test_what_is_over_did_not_go_on_since_then(van: str | None, tot: str | None, words: str) -> None:
    assert span(van, tot, over=True) == words


@pytest.mark.parametrize(
    ("value", "words"),
    [(0, "0"), (999, "999"), (12500, "12.500"), (1234567, "1.234.567"), (3.05, "3,05"), (1500.5, "1.500,50")],
)
def test_a_number_the_dutch_way(value: float, words: str) -> None:
    assert number(value) == words


def test_whole_decimals_lose_their_zeros_and_euros_do_not_break() -> None:
    assert number(25.0) == "25"
    assert euro(25000) == "€\u00a025.000"


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Een zin. Nog een zin.", "Een zin."),
        ("Wilt u iets? Dan kan dat. En nog wat.", "Wilt u iets? Dan kan dat."),
        (
            "U krijgt hoogstens 25.000 euro, bijv. voor een cursus.",
            "U krijgt hoogstens 25.000 euro, bijv. voor een cursus.",
        ),
        ("Zonder punt", "Zonder punt"),
    ],
)
def test_the_first_sentence(text: str, first: str) -> None:
    assert first_sentence(text) == first


@pytest.mark.parametrize(
    ("words", "text"), [([], ""), (["a"], "a"), (["a", "b"], "a en b"), (["a", "b", "c"], "a, b en c")]
)
def test_a_list_in_words(words: list[str], text: str) -> None:
    assert join_words(words) == text
    assert join_words(["a", "b"], "of") == "a of b"


@pytest.mark.parametrize(
    ("status", "text"),
    [
        (Status("open", "2026-12-31"), "Open tot en met 31 december 2026"),
        (Status("open"), "Open"),
        (Status("doorlopend"), "U kunt dit altijd aanvragen"),
        (Status("niet-nodig"), "U hoeft dit niet aan te vragen"),
        (Status("straks", "2027-01-01"), "Opent op 1 januari 2027"),
        (Status("verwacht", "2027-01-01"), "Volgende ronde verwacht vanaf 1 januari 2027, nog niet zeker"),
        (Status("verwacht"), "Misschien is er nu een ronde"),
        (Status("gesloten", "2026-01-31"), "Gesloten. De laatste ronde die wij kennen, sloot op 31 januari 2026"),
        (Status("vervallen", "2021-12-31"), "Vervallen sinds 1 januari 2022"),
        (Status("aangekondigd", "2027-01-01"), "Gaat in op 1 januari 2027"),
        (Status("aangekondigd"), "Aangekondigd: u kunt dit nog niet aanvragen"),
        (Status("onbekend"), "Het is niet bekend wanneer u kunt aanvragen"),
    ],
    ids=str,
)
def test_a_status_in_words(status: Status, text: str) -> None:
    assert status_text(status) == text


@pytest.mark.parametrize(
    ("leaf", "text"),
    [
        ({"vraag": "sector", "is": "horeca"}, "Branche: horeca en catering"),
        ({"vraag": "sector", "in": ["horeca", "ict", "bouw"]}, "Branche: horeca en catering, ICT en telecom of Bouw"),
        ({"vraag": "mensen", "hoogstens": 1250}, "Aantal mensen: hoogstens 1.250"),
        ({"vraag": "mensen", "minstens": 10}, "Aantal mensen: minstens 10"),
        ({"vraag": "brand", "is": True}, "Brand: ja"),
        ({"vraag": "brand", "is": False}, "Brand: nee"),
        ({"vraag": "start", "vanaf": "2026-01-01"}, "Begin: vanaf 1 januari 2026"),
        ({"vraag": "start", "tot_en_met": "2026-01-01"}, "Begin: tot en met 1 januari 2026"),
        ({"vandaag": True, "vanaf": "2026-01-01"}, "Vanaf 1 januari 2026"),
        ({"vandaag": True, "tot_en_met": "2026-01-01"}, "Tot en met 1 januari 2026"),
    ],
    ids=str,
)
def test_a_condition_in_words(leaf: dict[str, Any], text: str) -> None:
    assert condition(leaf, QUESTIONS) == text


def test_a_rule_becomes_nested_lists_without_needless_layers() -> None:
    ten = {"vraag": "mensen", "minstens": 10}
    fire = {"vraag": "brand", "is": True}
    rule = {"alle": [ten, {"een_van": [fire, {"alle": [ten, fire]}]}, {"niet": fire}]}
    assert conditions(rule, QUESTIONS) == [
        "Aantal mensen: minstens 10",
        {
            "kop": "Eén van deze:",
            "delen": ["Brand: ja", {"kop": "Samen:", "delen": ["Aantal mensen: minstens 10", "Brand: ja"]}],
        },
        {"kop": "Dit geldt juist niet:", "delen": ["Brand: ja"]},
    ]
    assert conditions(None, QUESTIONS) == []
    assert conditions({"alle": []}, QUESTIONS) == []


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("https://www.werkcentrum.nl", "werkcentrum.nl"),
        ("https://loket.example.nl/pad?vraag=1", "loket.example.nl"),
        ("https://wwwerk.example.nl/", "wwwerk.example.nl"),
    ],
)
def test_a_link_is_named_after_the_site_it_goes_to(address: str, name: str) -> None:
    assert site_name(address) == name
