"""Filled forms as GitHub makes them, for the proof project; and what comes of them, with the source left as it was."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from helpers import DAY

from routewijzer.build import check
from routewijzer.catalog import Catalog
from routewijzer.loading import load
from routewijzer.melding.forms import Form, forms
from routewijzer.melding.outcome import Outcome
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


def catalog_of(root: Path) -> Catalog:
    """What is in a source that is sound."""
    found, findings = load(root)
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
