"""`routewijzer`: the command line. Parses words, calls the core, prints, sets the exit code; no logic."""

from __future__ import annotations

import argparse
import sys
from datetime import date
from pathlib import Path

from . import checks
from .findings import Finding, render
from .loading import load


def controleer(args: argparse.Namespace) -> int:
    """Check all records; print findings for PATHs only."""
    catalog, findings = load(args.bron)
    if catalog is not None:
        findings = sorted({*findings, *checks.run(catalog, args.dag)})
    print(render(findings, args.formaat))
    return 1 if any(f.severity == "fout" for f in findings) else 0


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="routewijzer")
    parser.add_argument("opdracht")
    parser.add_argument("--bron", type=Path, default=Path())
    parser.add_argument("--dag", default=date.today().isoformat())
    parser.add_argument("--formaat", default="tekst")
    args = parser.parse_args(argv)
    return controleer(args)


if __name__ == "__main__":
    sys.exit(main())
