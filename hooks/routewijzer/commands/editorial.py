"""The commands with which editors keep the content up to date. Calls the core, reads and writes files; no logic."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from ..addresses import folder
from ..catalog import NATIONAL, Catalog
from ..cbs import CACHE, fetcher, read_table
from ..findings import CheckFailed
from ..municipalities import Changes, centres, compare, report, wanted
from ..redactielijst import Addresses, lists, plan
from ..regioedits import edited
from ..regional import region_of
from ..text import counted
from .records import checked
from .saying import say

PLAN = "plan.tsv"
# A source that was seen after the last check: so a file stands that `gemeenten` wrote and nobody has looked at yet.
_TO_LOOK_AT = "D004"


def redactielijst(args: argparse.Namespace) -> int:
    """Write per region what its editors have to look at."""
    catalog, _ = checked(args.bron, args.dag)
    if args.regio and args.regio != NATIONAL:
        region_of(catalog, args.regio)
    addresses = Addresses(folder(args.site_url), folder(args.bewerk_url))
    extra = _extra(args.extra, catalog) if args.extra else {}
    found = [i for i in lists(catalog, args.dag, addresses, extra) if args.regio in ("", i.regio)]
    args.map.mkdir(parents=True, exist_ok=True)
    for issue in found:
        _write(args.map / f"{issue.regio}.md", issue.tekst)
    steps = list(plan(found, _issues(args.bestaand), keep=not args.extra)) if args.bestaand else []
    for step in steps:
        _write(args.map / f"{step.issue.regio}.md", step.tekst)
    if args.bestaand:
        rows = [(s.actie, s.nummer or "-", s.issue.regio, " ".join(s.issue.titel.split())) for s in steps]
        _write(args.map / PLAN, "".join("\t".join(row) + "\n" for row in rows))
    busy = sum(issue.busy for issue in found)
    say(f"{counted(len(found), 'lijst', 'lijsten')} in {args.map}; bij {busy} is er iets om na te kijken")
    return 0


def _extra(place: Path, catalog: Catalog) -> dict[str, str]:
    if not place.is_dir():
        raise ValueError(f"{place} is geen map")
    names = (NATIONAL, *catalog.entries["regio"])
    return {name: file.read_text("utf-8") for name in names if (file := place / f"{name}.md").is_file()}


def _issues(file: Path) -> list[dict[str, Any]]:
    try:
        found = json.loads(file.read_text("utf-8"))
        return [{"number": int(row["number"]), "state": str(row["state"]), "body": str(row["body"])} for row in found]
    except (ValueError, TypeError, KeyError):
        raise ValueError(f"{file} is geen lijst van issues met number, state en body") from None


def _write(file: Path, text: str) -> None:
    file.write_text(text, encoding="utf-8")


def gemeenten(args: argparse.Namespace) -> int:
    """Show what the table of the CBS changes in our regions, and write it with --schrijf."""
    catalog, findings = checked(args.bron, args.dag)
    faults = [f for f in findings if f.severity == "fout" and f.path.endswith("/regio.yml") and f.code != _TO_LOOK_AT]
    if faults:
        raise CheckFailed(faults)
    with fetcher(args.adres.rstrip("/"), args.bron / CACHE) as fetch:
        table = read_table(fetch, args.jaar, args.tabel)
    changes = compare(catalog, table, dict(args.naar))
    print("\n".join([*report(changes), *centres(catalog, changes)]))
    if not changes.any:
        return 0
    # Every text is made before the first is written: all files change, or none.
    texts = _region_texts(args.bron, catalog, changes, args.dag)
    for path, text in texts.items():
        if args.schrijf:
            (args.bron / path).write_bytes(text.encode())
        print(f"{path}: {'gewijzigd' if args.schrijf else 'moet veranderen'}")
    if not args.schrijf:
        say("Klopt dit? Geef dezelfde opdracht met --schrijf.")
        return 1
    say(f"Loop deze bestanden na, zet 'gecontroleerd_op' op {args.dag} en doe: routewijzer controleer")
    return 0


def _region_texts(root: Path, catalog: Catalog, changes: Changes, day: str) -> dict[str, str]:
    """{path: new text} of every region whose municipalities change."""
    found = {}
    for slug, places in wanted(changes).items():
        entry = catalog.entries["regio"][slug]
        if {g.code: g for g in entry.record.gemeenten} != places:
            text = (root / entry.path).read_bytes().decode()
            found[entry.path] = edited(entry, text, places, changes.tabel, day)
    return found
