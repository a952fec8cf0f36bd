"""`routewijzer`: the command line. Calls the core, prints, sets the exit code; no logic.

Exit codes: 0 fine, 1 findings, 2 wrong use, 130 stopped with Ctrl+C.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from .answers import questions
from .arguments import Command, parser
from .build import build
from .checks.regels import answer_faults
from .clock import moment, today
from .commands.checking import controleer
from .commands.creating import nieuw
from .commands.editorial import gemeenten, redactielijst
from .commands.proposing import github_files, melding, verschil
from .commands.records import checked, loaded
from .commands.saying import INTERRUPTED, files, say
from .engine import build_site
from .findings import CheckFailed, render
from .history import read_history
from .schema import schemas
from .serving import ADDRESS, PORT, open_server, serve
from .state import state, state_text
from .text import counted
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
        say(f"{counted(len(failed.findings), 'fout', 'fouten')}; er is niets gebouwd")
        return 1
    except (OSError, ValueError) as error:
        say(f"dat lukt niet: {error}")
        return 2
    except KeyboardInterrupt:
        say("\ngestopt")
        return INTERRUPTED


def bouw(args: argparse.Namespace) -> int:
    """Build the site into MAP, or only the tree of files with --boom."""
    if args.boom:
        say("records lezen en controleren …")
        history = read_history(args.bron, args.dag)
        tree = build(args.bron, args.dag, Settings(edit_url=args.bewerk_url, regio=args.regio, history=history))
        changed = write(tree, args.boom)
        say(f"{files(len(tree))} in {args.boom} ({changed} gewijzigd)")
        return 0
    return _build(args, args.map)


def _build(args: argparse.Namespace, site: Path) -> int:
    _require_config(args.bron)
    say(f"site bouwen voor {args.dag}; dat duurt enkele seconden …")
    code = build_site(args.bron, site, args.dag, args.bewerk_url, args.regio)
    say(f"klaar: {site}/index.html" if code == 0 else "de site is niet gebouwd")
    return code


def _require_config(root: Path) -> None:
    if not (root / "mkdocs.yml").is_file():
        raise ValueError(f"{root / 'mkdocs.yml'} bestaat niet; geef de goede map met --bron")
    if not (root / "content").is_dir():
        raise ValueError(f"de map {root / 'content'} ontbreekt; daar staan de geschreven pagina's")


def serveer(args: argparse.Namespace) -> int:
    """Build and serve until Ctrl+C; build again after every change, also when the records are not right yet."""
    try:
        with open_server(args.map, args.poort) as server:
            address = f"http://{ADDRESS}:{server.server_port}/"
            if args.poort is None and server.server_port != PORT:
                say(f"poort {PORT} is bezet; de site komt op {address}")

            def build_once() -> None:
                wrong = _build(args, args.map)
                say("verbeter wat hierboven staat" if wrong else f"kijk op {address} (of ververs de pagina)")

            def again() -> None:
                try:
                    build_once()
                except (OSError, ValueError) as error:
                    say(f"dat lukt niet: {error}")

            build_once()
            say("na elke wijziging in een bestand wordt de site vanzelf opnieuw gebouwd; stoppen met Ctrl+C")
            serve(server, args.bron, again)
    except KeyboardInterrupt:
        say("\ngestopt")
    return 0


def schema(args: argparse.Namespace) -> int:
    """Write the JSON Schemas for editors."""
    catalog = loaded(args.bron)
    args.map.mkdir(parents=True, exist_ok=True)
    for name, text in schemas(catalog):
        (args.map / name).write_text(text, encoding="utf-8")
    for file, text in github_files(args.bron, catalog):
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, encoding="utf-8")
    say(f"schema's staan in {args.map}")
    return 0


def wijzer(args: argparse.Namespace) -> int:
    """Answer the wizard from a file of answers."""
    catalog, _ = checked(args.bron, args.dag)
    try:
        given = json.loads(args.antwoorden.read_text(encoding="utf-8"))
    except (ValueError, RecursionError) as error:
        raise ValueError(f"{args.antwoorden} is geen goede JSON: {error}") from None
    if not isinstance(given, dict):
        raise ValueError(f"{args.antwoorden} is geen object met vragen en antwoorden")
    faults = list(answer_faults(given, {q["id"]: q for q in questions(catalog)}))
    for name, phrase in faults:
        say(f"{args.antwoorden}: {name}: {phrase.text}{f' ({phrase.hint})' if phrase.hint else ''}")
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
    catalog, findings = checked(args.bron, args.dag)
    found = state(catalog, args.dag)
    faults = sum(f.severity == "fout" for f in findings)
    advice = len(findings) - faults
    if args.formaat == "json":
        print(json.dumps(found | {"fouten": faults, "adviezen": advice}, ensure_ascii=False, indent=1))
    else:
        print(state_text(found, faults, advice))
    return 1 if faults else 0


def bronnen(args: argparse.Namespace) -> int:
    """Visit every source and tell which ones are dead, moved or changed."""
    from .commands.visiting import bronnen as visit  # the network: only for this command

    return visit(args, lambda: moment(args.dag))


COMMANDS: dict[str, Command] = {
    run.__name__: run
    for run in (
        controleer,
        bouw,
        serveer,
        nieuw,
        schema,
        wijzer,
        peil,
        bronnen,
        redactielijst,
        gemeenten,
        verschil,
        melding,
    )
}


if __name__ == "__main__":
    sys.exit(main())
