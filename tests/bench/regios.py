"""How long the own site of each region takes: `python tests/bench/regios.py [--compleet]`.

Without more: the tree of files of every region, from records that are read once. With `--compleet` each region
is built as people do it: `routewijzer bouw --regio`, with MkDocs and strict.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "hooks"), str(ROOT / "tests")]

from helpers import day_of_records  # noqa: E402

from routewijzer.build import check, site  # noqa: E402
from routewijzer.engine import build_site  # noqa: E402
from routewijzer.views import Settings  # noqa: E402

DAY = day_of_records()


def main() -> int:
    """Print a row per region; 1 when a build fails."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--compleet", action="store_true", help="bouw elke regio met MkDocs")
    whole = parser.parse_args().compleet
    catalog, _ = check(ROOT, DAY)
    if catalog is None:
        print("de records zijn niet te lezen", file=sys.stderr)
        return 1
    started = time.perf_counter()
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        for region in catalog.kind("regio"):
            begin = time.perf_counter()
            if whole:
                code = build_site(ROOT, Path(folder) / region.id, DAY, regio=region.id)
                made = sum(1 for file in (Path(folder) / region.id).rglob("*") if file.is_file())
            else:
                code, made = 0, len(site(catalog, DAY, Settings(regio=region.id)))
            failed += code
            word = "mislukt" if code else f"{made} bestanden"
            print(f"{region.id:32} {time.perf_counter() - begin:6.2f} s  {word}", flush=True)
    print(f"{'samen':32} {time.perf_counter() - started:6.2f} s")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
