"""The wizard's data for the browser, and the wizard on the command line. Private format, no HTML."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .answers import known_answers, questions
from .aside import cases, details, switches
from .catalog import Catalog, Entry
from .eligibility import help_entries, programme_on, programme_row, whole_rule
from .models import Contact
from .rules import deciding, evaluate
from .slugs import slugify
from .status import status_on, status_row
from .upkeep import is_stale

CAVEAT = "Dit is een hulpmiddel. De uitvoerder beslist. Niet alle regelingen staan hier."
# Only old cases, or not certain that it still holds: never for a newcomer to count on.
UNSURE_STANDS = ("overgangsrecht", "onzeker")
_FOR_QUESTIONS = ("regel", "status")
NOT_NOW = ("straks", "verwacht", "gesloten", "aangekondigd")


def wizard_data(catalog: Catalog, today: str) -> dict[str, Any]:
    """Everything the wizard in the browser needs; see `web/shared/regions.mjs` for what is filled in there.

    Names of places stand once, under their region; options and maps of the questions about place follow from them.
    """
    national = catalog.national_desk
    return {
        "versie": catalog.vragen.versie,
        "dag": today,
        "voorbehoud": CAVEAT,
        "vragen": [_sent(question) for question in questions(catalog)],
        "hulp": [_help(entry) | details(catalog, entry) for entry in help_entries(catalog, today)],
        "praktijk": cases(catalog),
        "overstappen": switches(catalog),
        "regios": {
            entry.id: {
                "naam": entry.name,
                "url": f"{entry.page}/",
                "gemeenten": _municipalities(entry),
                "loketten": [_desk(d) for d in entry.record.loketten],
                "inwoners": entry.record.inwoners.aantal if entry.record.inwoners else None,
            }
            for entry in catalog.kind("regio")
        },
        "landelijk_loket": _desk(national.record.contact)
        if national and national.record.contact
        else {"naam": "Zoek het loket in uw regio"},
        "situaties": {
            word: {"naam": term.naam, "url": f"hulp/{word}/"} for word, term in catalog.words("situaties").items()
        },
    }


def in_two(data: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """What the questions need, and what only the outcome shows: `hulp` in the same order, and whole lists.

    The browser loads the first part before the first question, and the second while somebody answers it.
    """
    later = {name: data[name] for name in ("praktijk", "overstappen")}
    first = [{name: row[name] for name in _FOR_QUESTIONS} for row in data["hulp"]]
    cards = [{name: value for name, value in row.items() if name not in _FOR_QUESTIONS} for row in data["hulp"]]
    return {name: data[name] for name in data if name not in later} | {"hulp": first}, later | {"hulp": cards}


def place_regions(catalog: Catalog) -> dict[str, Any]:
    """For the field 'typ uw gemeente': per region its name, its page and its places."""
    return {
        "regios": {
            entry.id: {"naam": entry.name, "url": f"{entry.page}/", "gemeenten": _municipalities(entry)}
            for entry in catalog.kind("regio")
        }
    }


def _municipalities(entry: Entry) -> list[list[str]]:
    """[slug, official name, other names …] of every municipality of a region."""
    return [[slugify(g.naam), g.naam, *g.ook] for g in entry.record.gemeenten]


def _sent(question: dict[str, Any]) -> dict[str, Any]:
    """A question without what the browser can fill in from the regions."""
    if question["soort"] == "gemeente":
        return {**question, "opties": []}
    if question["soort"] == "afgeleid":
        return {**question, "opties": [], "kaart": {}}
    return question


def _help(entry: Entry) -> dict[str, Any]:
    record = entry.record
    row: dict[str, Any] = {
        "id": entry.key,
        "soort": entry.kind.name,
        "naam": record.naam,
        "url": f"{entry.page}/",
        "kort": record.samenvatting,
        "zekerheid": record.zekerheid,
        "regel": whole_rule(entry),
        "regio": entry.regio,
        "zelf_nagaan": list(getattr(record, "zelf_nagaan", ())),
        "uitvoerder": list(getattr(record, "uitvoerder", ())),
        "status": programme_row(record)
        if entry.kind.name == "programma"
        else status_row(record)
        if entry.kind.name == "regeling"
        else {},
        "actie": None,
    }
    url = getattr(record, "aanvraag_url", None) or getattr(record, "url", None)
    if url:
        row["actie"] = {
            "tekst": "Naar de uitvoerder" if entry.kind.name == "regeling" else "Naar de website",
            "url": url,
        }
    return row


def _desk(contact: Contact) -> dict[str, Any]:
    return {name: value for name, value in contact.model_dump(mode="json").items() if value not in (None, [])}


def consult(catalog: Catalog, given: Mapping[str, Any], today: str) -> list[dict[str, Any]]:
    """The verdict on every record that the wizard may offer, for these answers on this day.

    Rows: id, soort, naam, verdict, groep (what people see it under), beslissend (conditions that decided)
    and open (questions still open).
    """
    asked = questions(catalog)
    known = known_answers(asked, given, today)
    rows = []
    for entry in help_entries(catalog, today):
        verdict, trace = evaluate(whole_rule(entry), known, today)
        leaves = [{key: value for key, value in leaf.items() if key != "soort"} for leaf in deciding(trace)]
        rows.append(
            {
                "id": entry.key,
                "soort": entry.kind.name,
                "naam": entry.name,
                "verdict": verdict,
                "groep": _group(entry, verdict, today),
                "zekerheid": entry.record.zekerheid,
                "beslissend": leaves if verdict != "onbekend" else [],
                "open": sorted({leaf["vraag"] for leaf in leaves if "vraag" in leaf}) if verdict == "onbekend" else [],
                "zelf_nagaan": list(getattr(entry.record, "zelf_nagaan", ())),
            }
        )
    return rows


def _group(entry: Entry, verdict: str, today: str) -> str:
    """Twin of `group` in `web/wijzer/outcome.mjs`: what is old or not confirmed is never "waarschijnlijk"."""
    record = entry.record
    if verdict == "nee":
        return "niet"
    if entry.kind.name == "regeling" and status_on(status_row(record), today).name in NOT_NOW:
        return "straks"
    unsure = record.zekerheid == "laag"
    unsure = unsure or (entry.kind.name == "programma" and programme_on(programme_row(record), today) == "onbekend")
    unsure = unsure or getattr(record, "stand", "") in UNSURE_STANDS or is_stale(record, today)
    return "waarschijnlijk" if verdict == "ja" and not unsure else "misschien"
