"""Steps that `bench.py` runs in a process of their own: `python -m bench.steps maak|stadia MAP AANTAL`."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from time import process_time

from bench.generator import DAY, write_source
from bench.hugo import write_hugo
from bench.stock import write_stock
from routewijzer import checks
from routewijzer.build import build
from routewijzer.loading import load


def make(folder: Path, number: int) -> None:
    """The source with records, and the same pages for the stock theme and for Hugo."""
    source = folder / f"Routewijzer-bron-{number}"
    write_source(source, number)
    stock = folder / f"Material-bron-{number}"
    write_stock(source, stock, DAY)
    write_hugo(stock, folder / f"Hugo-bron-{number}")


def stages(folder: Path, number: int) -> None:
    """CPU seconds of reading, checking and making the tree; the engine is what `bouw` costs beyond these."""
    root = folder / f"Routewijzer-bron-{number}"
    start = process_time()
    catalog, findings = load(root)
    read = process_time()
    assert catalog is not None
    findings += checks.run(catalog, DAY)
    checked = process_time()
    assert not findings, findings[:3]
    tree = build(root, DAY)
    built = process_time()
    assert len(tree) > number
    seconds = {"lezen": read - start, "controleren": checked - read, "boom": built - checked - (checked - start)}
    print(json.dumps(seconds))


if __name__ == "__main__":
    {"maak": make, "stadia": stages}[sys.argv[1]](Path(sys.argv[2]), int(sys.argv[3]))
