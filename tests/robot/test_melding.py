"""Forms of GitHub: what people fill in becomes a sound record; what is hostile becomes plain text or an answer."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
import yaml
from helpers import DAY, ROOT, copy_golden

from routewijzer.build import check
from routewijzer.catalog import Catalog
from routewijzer.loading import load
from routewijzer.melding.forms import FOLDER, Form, forms
from routewijzer.melding.outcome import Outcome, from_json
from routewijzer.melding.reading import MOST
from routewijzer.receiving import receive

PROGRAMMA = {
    "Regio": "Oost",
    "Naam": "Huis van het vak",
    "Samenvatting": "Helpt bedrijven en mensen\r\nin Oost met leren op het werk.",
    "Soort": "Loket, Werkcentrum",
    "Voor wie": "Werkgevers",
    "Situaties": "Te weinig werk",
    "Status": "lopend",
    "Diensten": "- Een gesprek over leren\r\n- Een plek om te proberen\r\n",
    "Partners": "UWV\r\nde gemeente Oosterdam",
    "Contact: naam": "Huis van het vak",
    "Contact: website": "https://www.example.nl/huis",
    "Bron: titel": "Huis van het vak is open",
    "Bron: adres": "https://www.example.nl/nieuws?x=1&y=2",
    "Bron: gezien op": "3-11-2026",
}


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copy_golden(tmp_path_factory.mktemp("melding") / "bron")


@pytest.fixture
def root(base: Path) -> Path:
    """One copy for all tests: whatever a form writes is taken away again."""
    return base


@pytest.fixture(scope="module")
def catalog(base: Path) -> Catalog:
    found, findings = load(base)
    assert found, findings
    return found


def form(catalog: Catalog, name: str) -> Form:
    return next(one for one in forms(catalog) if one.id == name)


def body(of: Form, answers: Mapping[str, str]) -> str:
    """The text that GitHub makes of a form: CRLF, a heading per question, the boxes at the end."""
    parts = [f"### {q.label}\r\n\r\n{answers.get(q.label) or '_No response_'}" for q in of.questions]
    assert set(answers) <= {q.label for q in of.questions}
    return "\r\n\r\n".join([*parts, "### Akkoord\r\n\r\n- [X] Geen namen\r\n- [X] Mag worden overgenomen"])


def options(catalog: Catalog, name: str, label: str) -> tuple[str, ...]:
    return next(q.options for q in form(catalog, name).questions if q.label == label)


def filled(catalog: Catalog, **changes: str) -> str:
    """A real-looking form for a programme; the choices are those of this catalog."""
    chosen = {label: options(catalog, "programma", label)[0] for label in ("Soort", "Voor wie", "Situaties")}
    chosen["Soort"] = ", ".join(options(catalog, "programma", "Soort")[:2])
    names = {q.id.replace("-", "_"): q.label for q in form(catalog, "programma").questions}
    return body(form(catalog, "programma"), PROGRAMMA | chosen | {names[name]: text for name, text in changes.items()})


def received(root: Path, text: str) -> Outcome:
    """What comes of it; the source is as it was afterwards."""
    before = {file: file.read_bytes() for file in root.rglob("*") if file.is_file()}
    outcome = receive(root, text, DAY)
    if not outcome.reasons:
        file = root / outcome.path
        assert file.read_text("utf-8") == outcome.text
        assert [f for f in check(root, DAY)[1] if f.severity == "fout"] == []
        file.write_bytes(before[file]) if file in before else file.unlink()
    assert {file: file.read_bytes() for file in root.rglob("*") if file.is_file()} == before
    return outcome


def test_a_programme(root: Path, catalog: Catalog) -> None:
    outcome = received(root, filled(catalog))
    assert outcome.reasons == ()
    assert outcome.path == "regions/oost/programmas/huis-van-het-vak.yml"
    fields = yaml.safe_load(outcome.text)
    assert fields["samenvatting"] == "Helpt bedrijven en mensen in Oost met leren op het werk."
    assert fields["diensten"] == [{"wat": "Een gesprek over leren"}, {"wat": "Een plek om te proberen"}]
    assert fields["partners"] == ["UWV", "de gemeente Oosterdam"]
    assert fields["bronnen"] == [
        {
            "titel": "Huis van het vak is open",
            "url": "https://www.example.nl/nieuws?x=1&y=2",
            "gezien_op": "2026-11-03",
        }
    ]
    assert len(fields["soort"]) == 2
    assert set(fields["soort"]) <= set(catalog.words("programmasoorten"))
    assert (fields["zekerheid"], fields["beheerder"]) == ("laag", "redactie regio Oost")
    assert fields["gecontroleerd_op"] == DAY


def example_of(catalog: Catalog, **changes: str) -> str:
    answers = {q.label: q.options[0] for q in form(catalog, "voorbeeld").questions if q.options}
    answers |= {
        "Naam": "Leren in de keuken",
        "Samenvatting": "Een restaurant leerde mensen koken.",
        "Aanleiding": "Er waren te weinig koks.",
        "Aanpak": "1. Bellen\n2. Proberen\n\n* Beginnen",
        "Wat kunnen andere regio's hiervan leren?": "Begin klein.",
        "Bron: titel": "Verslag",
        "Bron: adres": "https://www.example.nl/verslag",
        "Bron: gezien op": "2026-11-01",
        "Verhaal": "## Het begin\n\nHet begon *klein*.\n\n---\n\nEn toen groot.",
    }
    names = {q.id.replace("-", "_"): q.label for q in form(catalog, "voorbeeld").questions}
    return body(form(catalog, "voorbeeld"), answers | {names[name]: text for name, text in changes.items()})


def test_an_example_with_its_story(root: Path, catalog: Catalog) -> None:
    outcome = received(root, example_of(catalog))
    assert outcome.reasons == ()
    _, front, story = outcome.text.split("---\n")
    fields = yaml.safe_load(front)
    assert [step["stap"] for step in fields["aanpak"]] == ["Bellen", "Proberen", "Beginnen"]
    assert fields["nog_niet_bekend"] is True
    assert fields["fase"] == {"status": next(iter(catalog.words("fasen")))}
    assert story.strip() == "## Het begin\n\nHet begon *klein*.\n\n\nEn toen groot."


def correction(catalog: Catalog, **changes: str) -> str:
    answers = {
        "Welke pagina?": "https://routewijzer.example/regelingen/doorlopend/",
        "Welk onderdeel?": "Samenvatting",
        "Wat klopt er niet?": "Het is niet meer gratis.",
        "Wat moet er staan?": "Een adviseur denkt met u mee.\r\nDat kost 10 euro.",
        "Bron: titel": "Tarieven",
        "Bron: adres": "https://www.example.nl/tarieven",
        "Bron: gezien op": "20-11-2026",
    }
    names = {q.id.replace("-", "_"): q.label for q in form(catalog, "fout").questions}
    return body(form(catalog, "fout"), answers | {names[name]: text for name, text in changes.items()})


@pytest.mark.parametrize(
    "page",
    ["regelingen/doorlopend.yml", "/regelingen/doorlopend/", "https://x.example/pad/regelingen/doorlopend/index.html"],
    ids=["bestand", "pad", "adres"],
)
def test_a_correction_changes_one_field_and_adds_its_source(root: Path, catalog: Catalog, page: str) -> None:
    old = (root / "regelingen/doorlopend.yml").read_text("utf-8")
    outcome = received(root, correction(catalog, pagina=page))
    assert outcome.reasons == ()
    new_lines = [line for line in outcome.text.splitlines() if line not in old.splitlines()]
    assert new_lines == [
        'samenvatting: "Een adviseur denkt met u mee. Dat kost 10 euro."',
        '  - titel: "Tarieven"',
        '    url: "https://www.example.nl/tarieven"',
        '    gezien_op: "2026-11-20"',
        'gecontroleerd_op: "2026-11-20"',
    ]
    gone = [line for line in old.splitlines() if line not in outcome.text.splitlines()]
    assert gone == ["samenvatting: Een adviseur denkt gratis met u mee.", "gecontroleerd_op: 2026-11-01"]


def test_a_correction_of_a_field_that_was_not_there_and_in_front_matter(root: Path, catalog: Catalog) -> None:
    outcome = received(root, correction(catalog, onderdeel="Afkorting", wordt="VRA"))
    assert yaml.safe_load(outcome.text)["afkorting"] == "VRA"
    outcome = received(
        root, correction(catalog, pagina="praktijk/oost/uitleen-oost", onderdeel="Aanleiding", wordt="Het was stil.")
    )
    assert outcome.reasons == ()
    assert 'aanleiding: "Het was stil."' in outcome.text.split("---\n")[1]


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
def test_what_cannot_be_done_by_itself_gets_a_reason(
    root: Path, catalog: Catalog, changes: dict[str, str]
) -> None:
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


def test_the_headings_of_a_form_are_unique_and_no_choice_holds_a_comma() -> None:
    found, _ = load(ROOT)
    assert found
    for one in forms(found):
        labels = [q.label for q in one.questions]
        assert len(set(labels)) == len(labels)
        for q in one.questions:
            assert len(set(q.options)) == len(q.options) == len(q.words)
            assert not [option for option in q.options if ", " in option or option in ("None", "_No response_")]


@pytest.mark.parametrize("name", ["fout", "programma", "voorbeeld"])
def test_a_form_is_what_github_asks_of_it(name: str) -> None:
    written = yaml.safe_load((ROOT / FOLDER / f"{name}.yml").read_text("utf-8"))
    assert set(written) == {"name", "description", "title", "labels", "body"}
    ids = [part["id"] for part in written["body"]]
    assert len(set(ids)) == len(ids)
    for part in written["body"]:
        assert part["type"] in ("input", "textarea", "dropdown", "checkboxes")
        assert part["attributes"]["label"]
        assert ("options" in part["attributes"]) == (part["type"] in ("dropdown", "checkboxes"))


def test_the_script_of_the_workflow(tmp_path: Path, catalog: Catalog) -> None:
    bron = copy_golden(tmp_path / "bron")
    (bron / ".github/scripts").mkdir(parents=True)
    script = bron / ".github/scripts/melding.sh"
    script.write_bytes((ROOT / ".github/scripts/melding.sh").read_bytes())
    script.chmod(0o755)
    tool = bron / "hulp"
    tool.write_text(f'#!/bin/sh\nexec {sys.executable} -m routewijzer "$@" --dag {DAY}\n')
    tool.chmod(0o755)
    event = tmp_path / "event.json"
    for text, path in ((filled(catalog), "regions/oost/programmas/huis-van-het-vak.yml"), ("### Kapot", "")):
        event.write_text(json.dumps({"issue": {"number": 12, "body": text}}))
        environment = {"GITHUB_EVENT_PATH": str(event), "ROUTEWIJZER": str(tool), "PYTHONPATH": str(ROOT / "hooks")}
        subprocess.run([script], env=os.environ | environment, check=True, timeout=120, capture_output=True)
        assert from_json((bron / ".build/melding.json").read_bytes()).path == path
