"""State: how the content is doing on a day, in figures. For `peil` and for the page `over/stand/`.

One walk over the records; what it costs grows with their number and not faster.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any, get_args

from .answers import questions
from .catalog import NATIONAL, Catalog, Entry
from .eligibility import whole_rule
from .findings import tally
from .language import hard_words, measure, prose
from .models import KINDS
from .models.types import Zekerheid
from .rules import leaves
from .status import StatusName, is_expired, status_on, status_row
from .tasks import tasks
from .upkeep import due, is_overdue

Row = dict[str, Any]


def state(catalog: Catalog, today: str) -> Row:
    """Figures and lists of files: records, statuses, certainty, regions, sources, upkeep, questions.

    Keys: dag, aantal, soorten, regelingen, programmas, regios, zonder_officiele_bron, niet_gelezen, te_laat,
    taken (per region what its editors have to look at), taal, vragen.
    Files are paths below the root, sorted.
    """
    entries = list(catalog.all())
    schemes = [e for e in entries if e.kind.name == "regeling"]
    return {
        "dag": today,
        "aantal": len(entries),
        "soorten": {kind.plural: _certainty(catalog.kind(kind.name)) for kind in KINDS.values()},
        "regelingen": _counted(get_args(StatusName), (status_on(status_row(e.record), today).name for e in schemes)),
        "programmas": _counted(
            catalog.words("programmastatussen"), (e.record.status for e in catalog.kind("programma"))
        ),
        "regios": _regions(catalog, entries),
        "zonder_officiele_bron": sorted(e.path for e in entries if _unofficial(e)),
        "niet_gelezen": sorted(e.path for e in entries if not any(bron.gelezen for bron in e.record.bronnen)),
        "te_laat": [
            {"bestand": e.path, "gecontroleerd_op": e.record.gecontroleerd_op, "uiterlijk": due(e.record)}
            for e in sorted(entries, key=lambda e: (due(e.record), e.path))
            if is_overdue(e.record, today)
        ],
        "taken": {
            slug: [{"wat": task.what, "bestand": task.entry.path, "dag": task.day} for task in rows]
            for slug, rows in tasks(catalog, today).items()
        },
        "taal": _language(catalog, entries),
        "vragen": _questions(catalog, [e for e in schemes if not is_expired(e.record, today)]),
    }


def _certainty(entries: Iterable[Entry]) -> dict[str, int]:
    found = Counter(entry.record.zekerheid for entry in entries)
    return {"aantal": found.total()} | {word: found[word] for word in get_args(Zekerheid)}


def _counted(words: Iterable[str], found: Iterable[str]) -> dict[str, int]:
    counts = Counter(found)
    return {word: counts[word] for word in words if counts[word]}


def _regions(catalog: Catalog, entries: Iterable[Entry]) -> dict[str, dict[str, int]]:
    """Records per region and kind; a programme counts once, in the region that keeps it."""
    kinds = [kind.plural for kind in KINDS.values() if kind.name != "regio"]
    found: dict[str, Counter[str]] = {slug: Counter() for slug in (NATIONAL, *catalog.entries["regio"])}
    for entry in entries:
        if entry.kind.name != "regio":
            # The record of a region may be unreadable while those in its folder are not.
            found.setdefault(entry.regio, Counter())[entry.kind.plural] += 1
    return {slug: {kind: counts[kind] for kind in kinds} for slug, counts in found.items()}


def _unofficial(entry: Entry) -> bool:
    return not any(bron.soort == "officieel" for bron in entry.record.bronnen)


def _language(catalog: Catalog, entries: Iterable[Entry]) -> Row:
    """How the texts read: in all, and per file what somebody should read again, the most first."""
    hard = hard_words(catalog)
    measured = [(e, texts, measure(texts)) for e in entries if (texts := [text for _, text in prose(e)])]
    rows = [
        {
            "bestand": e.path,
            "zinnen": m.sentences,
            "lang": m.long,
            "moeilijk": sum(1 for text in texts for _ in hard.find(text)),
            "lijdend": m.passive,
        }
        for e, texts, m in measured
    ]
    count: Counter[str] = Counter()
    for row in rows:
        count.update({name: number for name, number in row.items() if isinstance(number, int)})
    words = sum(m.words for _, _, m in measured)
    todo = [row for row in rows if row["lang"] or row["moeilijk"] or row["lijdend"]]
    return {
        **{name: count[name] for name in ("zinnen", "lang", "moeilijk", "lijdend")},
        "woorden_per_zin": round(words / count["zinnen"], 1) if count["zinnen"] else 0,
        "per_bestand": sorted(todo, key=lambda r: (-r["lang"] - r["moeilijk"], -r["lijdend"], r["bestand"])),
    }


def _questions(catalog: Catalog, schemes: Iterable[Entry]) -> list[Row]:
    """Per question how many current schemes depend on it; what follows from an answer counts for that question."""
    asked = questions(catalog)
    source: Mapping[str, str] = {q["id"]: q["uit"] for q in asked if q["soort"] == "afgeleid"}
    decides: Counter[str] = Counter()
    for entry in schemes:
        names = {leaf["vraag"] for _, leaf in leaves(whole_rule(entry)) if "vraag" in leaf}
        decides.update({source.get(name, name) for name in names})
    rows = [
        {"id": q["id"], "vraag": q["tekst"], "regelingen": decides[q["id"]]} for q in asked if q["id"] not in source
    ]
    return sorted(rows, key=lambda row: (-row["regelingen"], row["id"]))


def state_text(found: Row, faults: int, advice: int) -> str:
    """The state for people at a terminal: one fact per line, lists of files only as far as they are short."""
    lines = [f"stand op {found['dag']}: {found['aantal']} records, {tally(faults, advice)}", ""]
    lines += _columns(
        ("soort", "aantal", *get_args(Zekerheid)),
        [(kind, *counts.values()) for kind, counts in found["soorten"].items()],
    )
    for name in ("regelingen", "programmas"):
        lines += ["", f"{name}: " + ", ".join(f"{word} {n}" for word, n in found[name].items())]
    lines.append("")
    lines += _columns(
        ("regio", *next(iter(found["regios"].values()))),
        [(slug, *counts.values()) for slug, counts in found["regios"].items()],
    )
    lines += ["", *_columns(("vraag", "regelingen"), [(q["id"], q["regelingen"]) for q in found["vragen"]])]
    lines += ["", *_files("zonder officiële bron", found["zonder_officiele_bron"])]
    lines += _files("alleen bronnen die niet gelezen zijn", found["niet_gelezen"])
    lines += _files(
        "te laat gecontroleerd", [f"{row['bestand']} (vóór {row['uiterlijk']})" for row in found["te_laat"]]
    )
    todo = [(slug, row) for slug, rows in found["taken"].items() for row in rows if row["wat"] != "controle"]
    lines += _files(
        "rondes, einden en bedragen om na te kijken",
        [f"{row['bestand']} ({slug}, {row['wat']} {row['dag']})" for slug, row in todo],
    )
    lines += ["", *_language_lines(found["taal"])]
    return "\n".join(lines)


def _language_lines(found: Row) -> list[str]:
    head = f"taal: {found['zinnen']} zinnen van gemiddeld {str(found['woorden_per_zin']).replace('.', ',')} woorden"
    counts = f"{found['lang']} lange zinnen, {found['moeilijk']} moeilijke woorden, {found['lijdend']} lijdende zinnen"
    rows = [(r["bestand"], r["zinnen"], r["lang"], r["moeilijk"], r["lijdend"]) for r in found["per_bestand"]]
    return [f"{head}; {counts}", *_columns(("bestand", "zinnen", "lang", "moeilijk", "lijdend"), rows)]


def _columns(head: tuple[str, ...], rows: Iterable[tuple[str | int, ...]]) -> list[str]:
    table = [head, *rows]
    widths = [max(len(str(cell)) for cell in column) for column in zip(*table, strict=True)]
    return [
        "  ".join(
            [str(row[0]).ljust(widths[0]), *(f"{cell:>{w}}" for cell, w in zip(row[1:], widths[1:], strict=True))]
        )
        for row in table
    ]


def _files(what: str, names: list[str]) -> list[str]:
    return [f"{what}: {len(names)}", *(f"  {name}" for name in names)]
