"""What is hostile or wrong in a form becomes plain text or a clear answer, and leaves nothing behind."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from robot.formulieren import correction, example_of, filled, received

from routewijzer.catalog import Catalog
from routewijzer.melding.reading import MOST

FOR_A_PERSON = {
    "iets-anders": {"onderdeel": "Iets anders"},
    "niets-ingevuld": {"wordt": ""},
    "veld-van-een-andere-soort": {"onderdeel": "Aanleiding"},
    "pagina-die-er-niet-is": {"pagina": "https://x.example/regelingen/bestaat-niet/"},
    "klimt-omhoog": {"pagina": "../../etc/passwd"},
    "woordenlijst": {"pagina": "regelingen/_vragen.yml"},
    "code": {"pagina": "hooks/site_hooks.py"},
    "kapot-adres": {"pagina": "https://[x"},
    "geen-webadres": {"bronnen_url": "javascript:alert(1)"},
    "geen-dag": {"bronnen_gezien_op": "vorige week"},
    "later-dan-vandaag": {"bronnen_gezien_op": "2027-01-01"},
    "lange-tekst": {"wordt": "woord " * 200},
    "onzichtbaar": {"wordt": "goed\u202etxet"},
}


@pytest.mark.parametrize("changes", FOR_A_PERSON.values(), ids=FOR_A_PERSON)
def test_what_cannot_be_done_by_itself_gets_a_reason(root: Path, catalog: Catalog, changes: dict[str, str]) -> None:
    outcome = received(root, correction(catalog, **changes))
    assert outcome.reasons
    assert outcome.path == outcome.text == ""
    assert all(reason and "Traceback" not in reason for reason in outcome.reasons)


# A field, what somebody puts in it, and what it must be in the record: text, and nothing but text.
TEXT = {
    "sjabloon": "${{ secrets.GITHUB_TOKEN }} {{ 7*7 }} {% raw %}",
    "opdracht": "$(rm -rf /) `id` ; && | > x",
    "yaml-sleutel": "goed: fout",
    "yaml-anker": "&a *a !!python/object:os.system",
    "yaml-lijst": "[a, {b: c}]",
    "yaml-tekst": '"aanhaling" \\ \\n #geen commentaar',
    "yaml-blok": "| > - ? : @ % ~",
    "nee": "no",
    "getal": "08",
    "code": "``` yaml",
    "kop-van-een-ander": "### Meer weten",
    "smal": "é’“”…–€",
}


@pytest.mark.parametrize("value", TEXT.values(), ids=TEXT)
def test_a_hostile_text_is_only_text(root: Path, catalog: Catalog, value: str) -> None:
    outcome = received(root, filled(catalog, bronnen_titel=value, partners=value))
    assert outcome.reasons == ()
    fields = yaml.safe_load(outcome.text)
    assert fields["bronnen"][0]["titel"] == value
    assert set(fields) == set(yaml.safe_load(received(root, filled(catalog)).text))


REFUSED = {
    "kop-twee-keer": ({"samenvatting": "Goed.\n\n### Status\n\ngestopt"}, "staat er twee keer of op de verkeerde plek"),
    "kop-terug": ({"partners": "x\n### Naam\n\nAnders"}, "staat er twee keer of op de verkeerde plek"),
    "kop-in-codeblok": ({"samenvatting": "```\n### Naam\n```"}, "staat er twee keer of op de verkeerde plek"),
    "keuze-die-er-niet-is": ({"soort": "Werkcentrum, Iets"}, "'Soort': dit antwoord staat niet in de lijst"),
    "regio-die-er-niet-is": ({"regio": "../../hooks"}, "'Regio': dit antwoord staat niet in de lijst"),
    "leeg": ({"naam": ""}, "'Naam' is niet ingevuld"),
    "naam-zonder-letters": ({"naam": "../../../../"}, "kan geen adres worden gemaakt"),
    "naam-die-niet-mag": ({"naam": "index"}, "kan geen adres worden gemaakt"),
    "bestaat-al": ({"naam": "Fonds Oost"}, "er is al een pagina met deze naam"),
    "script": ({"bronnen_url": "javascript:alert(1)"}, "bronnen.1.url"),
    "te-lang": ({"samenvatting": "woord " * 100}, "te lang"),
    "onzichtbaar": ({"naam": "Huis\u200bvan het vak"}, "U+200B"),
    "nul": ({"naam": "Huis\x00van het vak"}, "U+0000"),
}


@pytest.mark.parametrize(("changes", "why"), REFUSED.values(), ids=REFUSED)
def test_what_is_wrong_is_said_and_leaves_nothing_behind(
    root: Path, catalog: Catalog, changes: dict[str, str], why: str
) -> None:
    outcome = received(root, filled(catalog, **changes))
    assert why in " ".join(outcome.reasons)
    assert outcome.path == outcome.text == ""


@pytest.mark.parametrize(
    "story",
    ["<script>alert(1)</script>", "[x](http://evil.nl/)", "![x](https://evil.nl/x.png)", "# Grote kop"],
    ids=["script", "link", "beeld", "kop"],
)
def test_a_story_goes_through_the_same_checks(root: Path, catalog: Catalog, story: str) -> None:
    assert received(root, example_of(catalog, verhaal=story)).reasons


@pytest.mark.parametrize(
    "text",
    ["", "Hallo, er klopt iets niet.", "### Naam\n\nx", "x" * (MOST + 1), "### Regio\n" * 1000, "\r" * 5000],
    ids=["leeg", "los", "half", "te-lang", "koppen", "witregels"],
)
def test_what_is_no_form_is_said_so(root: Path, text: str) -> None:
    assert len(received(root, text).reasons) == 1


def test_text_above_the_first_heading_is_refused(root: Path, catalog: Catalog) -> None:
    assert "boven de eerste kop" in received(root, "Hallo\n\n" + filled(catalog)).reasons[0]
