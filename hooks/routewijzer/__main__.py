"""`routewijzer`: the command line. Calls the core, prints, sets the exit code; no logic.

Exit codes: 0 fine, 1 findings, 2 wrong use.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from .answers import questions
from .arguments import Command, parser
from .build import build, check
from .catalog import NATIONAL
from .checks.regels import answer_faults
from .clock import today
from .engine import build_site
from .findings import CheckFailed, Finding, did_you_mean, render
from .history import read_history
from .loading import WORD_LISTS, load
from .models import KINDS
from .schema import new_record, record_path, schemas
from .serving import ADDRESS, serve
from .state import state, state_text
from .text import is_slug
from .tree import write
from .views import Settings
from .wizard import consult


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code."""
    args = parser(COMMANDS, today()).parse_args(argv)
    try:
        run: Command = args.run
        return run(args)
    except CheckFailed as failed:
        print(render(failed.findings), file=sys.stderr)
        _say(f"{len(failed.findings)} fouten; er is niets gebouwd")
        return 1
    except (OSError, ValueError) as error:
        _say(f"dat lukt niet: {error}")
        return 2


def controleer(args: argparse.Namespace) -> int:
    """Check the records. A PAD is a file or folder in the source, or another source folder."""
    roots, chosen = _roots(args.bron, args.paden)
    findings = [finding for root in roots for finding in check(root, args.dag)[1] if _is_chosen(finding, chosen)]
    if findings or args.formaat == "json":
        print(render(findings, args.formaat))
    faults = sum(f.severity == "fout" for f in findings)
    _say(f"{faults} fouten, {len(findings) - faults} adviezen" if findings else "0 bevindingen: alles is in orde")
    return 1 if faults else 0


def _roots(bron: Path, paths: list[Path]) -> tuple[list[Path], list[str]]:
    roots = [path for path in paths if _is_root(path)]
    inside = [path for path in paths if path not in roots]
    if roots and inside:
        raise ValueError("geef bronmappen, of bestanden en mappen daarbinnen; niet allebei")
    for path in inside:
        if not path.exists() and not (bron / path).exists():
            raise ValueError(f"{path} bestaat niet")
    base = bron.resolve()
    chosen = []
    for path in inside:
        full = (path if path.exists() else bron / path).resolve()
        if not full.is_relative_to(base):
            raise ValueError(f"{path} ligt buiten {bron}")
        chosen.append(full.relative_to(base).as_posix())
    return roots or [bron], chosen


def _is_root(path: Path) -> bool:
    # A region has a folder `regelingen` too, but no word lists and no regions.
    return (path / "regions").is_dir() or any((path / "regelingen" / name).is_file() for name in WORD_LISTS)


def _is_chosen(finding: Finding, chosen: list[str]) -> bool:
    return not chosen or any(
        finding.path == path or finding.path.startswith(f"{path}/") or path == "." for path in chosen
    )


def bouw(args: argparse.Namespace) -> int:
    """Build the site into MAP, or only the tree of files with --boom."""
    if args.boom:
        _say("records lezen en controleren …")
        history = read_history(args.bron, args.dag)
        tree = build(args.bron, args.dag, Settings(edit_url=args.bewerk_url, regio=args.regio, history=history))
        changed = write(tree, args.boom)
        _say(f"{len(tree)} bestanden in {args.boom} ({changed} gewijzigd)")
        return 0
    return _build(args, args.map)


def _build(args: argparse.Namespace, site: Path) -> int:
    _require_config(args.bron)
    _say(f"site bouwen voor {args.dag} …")
    code = build_site(args.bron, site, args.dag, args.bewerk_url, args.regio)
    _say(f"klaar: {site}/index.html" if code == 0 else "de site is niet gebouwd")
    return code


def _require_config(root: Path) -> None:
    if not (root / "mkdocs.yml").is_file():
        raise ValueError(f"{root / 'mkdocs.yml'} bestaat niet; geef de goede map met --bron")
    if not (root / "content").is_dir():
        raise ValueError(f"de map {root / 'content'} ontbreekt; daar staan de geschreven pagina's")


def serveer(args: argparse.Namespace) -> int:
    """Build and serve; build again after every change."""
    if code := _build(args, args.map):
        return code
    _say(f"kijk op http://{ADDRESS}:{args.poort}/ (stoppen met Ctrl+C); wijzigingen worden vanzelf opnieuw gebouwd")

    def again() -> None:
        try:
            _build(args, args.map)
        except (OSError, ValueError) as error:
            _say(f"dat lukt niet: {error}")

    serve(args.map, args.bron, args.poort, again)
    return 0


def nieuw(args: argparse.Namespace) -> int:
    """Write a commented template for a new record."""
    kind = KINDS[args.soort]
    name = args.naam or _asked("Korte naam van het record (kleine letters en streepjes): ")
    if not is_slug(name):
        raise ValueError(f"'{name}' kan niet: gebruik kleine letters, cijfers en streepjes")
    regions = [file.parent.name for file in (args.bron / "regions").glob("*/regio.yml")]
    if args.regio not in (NATIONAL, *regions):
        raise ValueError(f"de regio '{args.regio}' bestaat niet ({did_you_mean(args.regio, regions)})")
    path = record_path(kind, args.regio, name)
    file = args.bron / path
    if file.exists():
        raise ValueError(f"{path} bestaat al")
    catalog, _ = load(args.bron)
    if catalog is None:
        raise ValueError("de woordenlijsten zijn niet te lezen; doe eerst 'routewijzer controleer'")
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(new_record(kind, path, args.dag, catalog), encoding="utf-8")
    _say(f"{path} gemaakt. Vul het in en doe daarna: routewijzer controleer {path}")
    return 0


def _asked(question: str) -> str:
    try:
        return input(question).strip()
    except EOFError:
        raise ValueError("geef een naam: routewijzer nieuw SOORT NAAM") from None


def schema(args: argparse.Namespace) -> int:
    """Write the JSON Schemas for editors."""
    catalog, findings = load(args.bron)
    if catalog is None:
        raise CheckFailed(findings)
    args.map.mkdir(parents=True, exist_ok=True)
    for name, text in schemas(catalog):
        (args.map / name).write_text(text, encoding="utf-8")
    _say(f"schema's staan in {args.map}")
    return 0


def wijzer(args: argparse.Namespace) -> int:
    """Answer the wizard from a file of answers."""
    catalog, findings = check(args.bron, args.dag)
    if catalog is None:
        raise CheckFailed(findings)
    try:
        given = json.loads(args.antwoorden.read_text(encoding="utf-8"))
    except (ValueError, RecursionError) as error:
        raise ValueError(f"{args.antwoorden} is geen goede JSON: {error}") from None
    if not isinstance(given, dict):
        raise ValueError(f"{args.antwoorden} is geen object met vragen en antwoorden")
    faults = list(answer_faults(given, {q["id"]: q for q in questions(catalog)}))
    for name, phrase in faults:
        _say(f"{args.antwoorden}: {name}: {phrase.text}{f' ({phrase.hint})' if phrase.hint else ''}")
    if faults:
        return 2
    rows = consult(catalog, given, args.dag)
    if args.formaat == "json":
        print(json.dumps({"dag": args.dag, "uitkomsten": rows}, ensure_ascii=False, indent=1))
        return 0
    for verdict in ("ja", "onbekend", "nee"):
        print(f"{verdict}:")
        for row in (r for r in rows if r["verdict"] == verdict):
            print(f"  {row['id']}: {row['naam']}" + (f" (open: {', '.join(row['open'])})" if row["open"] else ""))
    return 0


def peil(args: argparse.Namespace) -> int:
    """Show how the content is doing."""
    catalog, findings = check(args.bron, args.dag)
    if catalog is None:
        raise CheckFailed(findings)
    found = state(catalog, args.dag)
    faults = sum(f.severity == "fout" for f in findings)
    advice = len(findings) - faults
    if args.formaat == "json":
        print(json.dumps(found | {"fouten": faults, "adviezen": advice}, ensure_ascii=False, indent=1))
    else:
        print(state_text(found, faults, advice))
    return 1 if faults else 0


def _say(text: str) -> None:
    print(text, file=sys.stderr)


COMMANDS: dict[str, Command] = {run.__name__: run for run in (controleer, bouw, serveer, nieuw, schema, wijzer, peil)}


if __name__ == "__main__":
    sys.exit(main())
