"""The commands around a proposal: `verschil` (what it changes), `melding` (from a form), and files for GitHub."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

from ..build import check, site
from ..catalog import Catalog
from ..melding.forms import FOLDER, form_yaml, forms
from ..owners import CORE_FILE, codeowners, core_team, label_rules
from ..receiving import receive
from ..verschil.comment import markdown
from ..verschil.compare import Version, compare
from ..versions import changed_files, version
from ..views import Settings
from .saying import say


def verschil(args: argparse.Namespace) -> int:
    """Show what changed since another version of the source, for a reader of the proposal."""
    say(f"de site maken zoals zij was ({args.basis}) en zoals zij wordt; dat duurt enkele seconden …")
    with version(args.bron, args.basis) as folder:
        before = _version(folder, args.dag)
    if before.catalog is None:
        raise ValueError(f"in {args.basis} ontbreekt een woordenlijst, of zij is niet te lezen")
    after = _version(args.bron, args.dag)
    report = compare(before, after, changed_files(args.bron, args.basis), args.dag)
    if args.json:
        args.json.write_text(report.to_json(), encoding="utf-8")
    print(markdown(report, pages=args.voorbeeld_url), end="")
    return 1 if report.faults else 0


def _version(root: Path, today: str) -> Version:
    catalog, findings = check(root, today)
    sound = not any(finding.severity == "fout" for finding in findings)
    return Version(catalog, findings, site(catalog, today, Settings()) if catalog and sound else None)


def melding(args: argparse.Namespace) -> int:
    """Make a record, or a change of one, from the text of a form that was filled in on GitHub."""
    outcome = receive(args.bron, args.bestand.read_text(encoding="utf-8", errors="replace"), args.dag)
    if args.formaat == "json":
        print(outcome.to_json(), end="")
    else:
        print("\n".join(outcome.reasons) or outcome.path)
    return 1 if outcome.reasons else 0


def github_files(root: Path, catalog: Catalog) -> Iterator[tuple[Path, str]]:
    """(path, text) of the files in `.github` that are made from the records; nothing when there is no such folder."""
    folder = root / ".github"
    if not folder.is_dir():
        return
    core_file = root / CORE_FILE
    core = core_team(core_file.read_text(encoding="utf-8")) if core_file.is_file() else ()
    yield folder / "CODEOWNERS", codeowners(catalog, core)
    yield folder / "labeler.yml", label_rules(catalog)
    for form in forms(catalog):
        yield root / FOLDER / f"{form.id}.yml", form_yaml(form)
