"""The estimate of how easy a text reads: sentences, hard words, the passive voice; and its budget for real records."""

from __future__ import annotations

import time
from functools import cache

import pytest
from helpers import ROOT

from routewijzer.catalog import Catalog
from routewijzer.language import HardWords, Measure, hard_words, is_passive, measure, prose, sentences
from routewijzer.loading import read_all


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("U belt. Daarna komt er iemand!", [2, 4]),
        ("U belt: dan weet u het", [2, 4]),
        ("Geen punt aan het eind", [5]),
        ("U krijgt 25.000 euro (hoogstens 3,5 procent).", [7]),
        ("Zo'n re-integratiebedrijf helpt.", [3]),
        ("## Een kop\n\nEen zin van vijf woorden.", [2, 5]),
        ("- een punt\n- nog een punt", [2, 3]),
        ("| een | rij |\n|---|---|\n| van | een tabel |\nEn een zin.", [3]),
        ("Kijk op [de site](https://www.voorbeeld.nl/een/lang/adres).", [4]),
        ("… – !", []),
        ("", []),
    ],
)
def test_sentences_are_counted_as_people_read_them(text: str, words: list[int]) -> None:
    assert [len(sentence) for sentence in sentences(text)] == words


@pytest.mark.parametrize(
    "sentence",
    [
        "Het geld wordt betaald.",
        "De kosten werden vergoed door UWV.",
        "De aanvraag moet voor 1 mei worden ingediend.",
        "U wordt gebeld.",
        "Uw plan wordt eerst nagekeken.",
        "De regeling is gestopt en werd vervangen.",
        "Het bedrag wordt verrekend, en dat merkt u niet.",
        "Wordt het geld verstrekt?",
    ],
)
def test_passive(sentence: str) -> None:
    assert is_passive(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "UWV betaalt het geld.",
        "Wilt u leraar worden?",
        "Uw loon wordt lager.",
        "Wordt u ziek, dan betaalt UWV.",  # two clauses
        "U werd werkloos (dat is geregeld).",
        "Als u ziek wordt, bent u verzekerd.",
        "Het wordt geen geld van gemeenten.",
        "U hebt betaald.",
        "Gewoon werk.",
    ],
)
def test_not_passive(sentence: str) -> None:
    assert not is_passive(sentence)


def test_a_text_in_all() -> None:
    long = " ".join(["woord"] * 21) + "."
    assert measure(["U belt. U wordt gebeld.", long]) == Measure(sentences=3, words=26, long=1, passive=1)
    assert measure([" ".join(["woord"] * 20)]).long == 0
    assert measure([]) == Measure(0, 0, 0, 0)


@pytest.mark.parametrize(
    ("count", "passive", "too_much"),
    [(1, 1, False), (2, 2, False), (3, 3, True), (8, 2, False), (8, 3, True), (40, 10, False), (40, 11, True)],
)
def test_a_few_passive_sentences_are_fine(count: int, passive: int, too_much: bool) -> None:
    assert Measure(count, count * 8, 0, passive).too_passive is too_much


def test_hard_words_are_found_whole_and_in_any_case() -> None:
    words = HardWords({"indien": "als", "met betrekking tot": "over", "betrekking": "baan", "m.b.t.": "over"})
    text = "Indien u wilt. Indiening mag, met betrekking tot loon (m.b.t. uren). Proef-indien. INDIEN."
    assert list(words.find(text)) == [
        ("Indien", "als"),
        ("met betrekking tot", "over"),
        ("m.b.t.", "over"),
        ("INDIEN", "als"),
    ]
    assert list(HardWords({}).find(text)) == []


# --- the real records -------------------------------------------------------------------------------------------


@cache
def real() -> Catalog:
    return read_all(ROOT)[0]


def test_the_list_is_about_words_and_gives_other_words() -> None:
    found = hard_words(real())
    assert len(found.plain) > 80
    assert [(form, plain) for form, plain in found.plain.items() if list(found.find(plain))] == []


def test_real_records_are_within_the_budget() -> None:
    hard = hard_words(real())
    over = []
    entries = list(real().all())
    assert len(entries) > 300
    for entry in entries:
        texts = [text for _, text in prose(entry)]
        found = measure(texts)
        words = [word for text in texts for word, _ in hard.find(text)]
        if found.long or found.too_passive or words:
            over.append((entry.path, found, words))
    assert over == []


def test_the_steps_per_situation_are_within_the_budget_too() -> None:
    routes = [route for routes in real().hulp.situaties.values() for route in routes]
    texts = [step.wat for route in routes for step in route.stappen]
    assert len(texts) > 30
    assert measure(texts).long == 0
    assert not measure(texts).too_passive
    assert [word for text in texts for word in hard_words(real()).find(text)] == []


def test_all_records_are_measured_within_a_second() -> None:
    entries = list(real().all())
    hard = hard_words(real())
    begin = time.process_time()
    total = [measure([text for _, text in prose(e)]) for e in entries]
    found = sum(1 for e in entries for _, text in prose(e) for _ in hard.find(text))
    assert time.process_time() - begin < 1
    assert sum(m.sentences for m in total) > 10 * len(entries)
    assert found == 0
