"""`controleer`: check the records, after mending them if asked."""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from pathlib import Path

from ..build import check
from ..findings import Finding, render, tally
from ..github import as_annotations, as_summary
from ..text import counted
from .chosen import Chosen, choose
from .repairing import repair, repaired
from .saying import files, routewijzer, say


def controleer(args: argparse.Namespace) -> int:
    """Check the records. A PAD is a file or folder in the source, or another source folder."""
    if args.toon and not args.herstel:
        raise ValueError("--toon hoort bij --herstel: het laat zien wat herstellen zou veranderen")
    chosen = choose(args.bron, args.paden, args.gewijzigd)
    if chosen.changed is not None:
        say(f"gewijzigd: {files(len(chosen.changed))}")
    if args.herstel:
        mended = sum(repair(root, chosen.has, only_show=args.toon) for root in chosen.roots)
        if args.toon:
            return 1 if mended else 0
    found = {root: check(root, args.dag)[1] for root in chosen.roots}
    findings = [finding for rows in found.values() for finding in rows if chosen.has(finding.path)]
    _show(findings, args)
    _say_elsewhere(found, chosen)
    _say_mendable(found, findings)
    faults = sum(f.severity == "fout" for f in findings)
    say(tally(faults, len(findings) - faults) if findings else "0 bevindingen: alles is in orde")
    return 1 if faults else 0


def _show(findings: Sequence[Finding], args: argparse.Namespace) -> None:
    if args.formaat == "github":
        if findings:
            print(as_annotations(findings))
        if target := os.environ.get("GITHUB_STEP_SUMMARY"):
            with Path(target).open("a", encoding="utf-8") as stream:
                stream.write(as_summary(findings))
    elif findings or args.formaat == "json":
        print(render(findings, args.formaat, why=args.uitleg))


def _say_elsewhere(found: dict[Path, list[Finding]], chosen: Chosen) -> None:
    """What was changed can break a record that was not: a name that others refer to, for instance."""
    if chosen.changed is None:
        return
    faults = sum(f.severity == "fout" and f.path not in chosen.changed for rows in found.values() for f in rows)
    if faults:
        number, command = counted(faults, "fout", "fouten"), routewijzer("controleer")
        say(f"let op: nog {number} in bestanden die u niet wijzigde; bekijk ze met '{command}'")


def _say_mendable(found: dict[Path, list[Finding]], findings: Sequence[Finding]) -> None:
    for root, rows in found.items():
        wrong = {finding.path for finding in findings if finding.severity == "fout" and finding in rows}
        if wrong and (mendable := [m.path for m in repaired(root, wrong.__contains__) if m.heals]):
            command = routewijzer("controleer --herstel")
            say(f"een deel kan vanzelf: {command} {' '.join(mendable[:5])}{' …' if len(mendable) > 5 else ''}")
