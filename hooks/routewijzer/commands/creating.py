"""`nieuw`: a new record, from what was typed on the line or asked on the screen."""

from __future__ import annotations

import argparse
import sys

from ..catalog import NATIONAL
from ..drafts import new_record, record_path
from ..findings import did_you_mean
from ..interview import Interview, Stopped
from ..loading import load
from ..models import KINDS
from ..text import is_slug
from .saying import routewijzer, say


def nieuw(args: argparse.Namespace) -> int:
    """Write a commented record: a template when kind and name are given, else from questions on the screen."""
    catalog, _ = load(args.bron)
    if catalog is None:
        raise ValueError(f"de woordenlijsten zijn niet te lezen; doe eerst '{routewijzer('controleer')}'")
    regions = [file.parent.name for file in (args.bron / "regions").glob("*/regio.yml")]
    if args.regio is not None and args.regio not in (NATIONAL, *regions):
        raise ValueError(f"de regio '{args.regio}' bestaat niet ({did_you_mean(args.regio, regions)})")
    given = None
    if args.soort and args.naam:
        kind, regio, name = KINDS[args.soort], args.regio or NATIONAL, args.naam
    elif sys.stdin.isatty():
        try:
            kind, regio, name, given = Interview(catalog, args.bron, args.dag).ask(args.soort, args.regio)
        except Stopped:
            say("\ngestopt; er is niets geschreven")
            return 2
    elif args.soort:
        kind, regio, name = KINDS[args.soort], args.regio or NATIONAL, _asked_name()
    else:
        raise ValueError(f"noem de soort: {routewijzer('nieuw SOORT NAAM')} (soorten: {', '.join(sorted(KINDS))})")
    if not is_slug(name):
        raise ValueError(f"'{name}' kan niet: gebruik kleine letters, cijfers en streepjes")
    path = record_path(kind, regio, name)
    file = args.bron / path
    if file.exists():
        raise ValueError(f"{path} bestaat al")
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(new_record(kind, path, args.dag, catalog, given), encoding="utf-8")
    say(f"{path} gemaakt. Vul het aan en doe daarna: {routewijzer(f'controleer {path}')}")
    return 0


def _asked_name() -> str:
    try:
        return input("Korte naam van het record (kleine letters en streepjes): ").strip()
    except EOFError:
        raise ValueError(f"geef een naam: {routewijzer('nieuw SOORT NAAM')}") from None
