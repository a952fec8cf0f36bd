"""Search at scale: bytes before the first results, time until ready, time of a query; with the shipped code in Node.

The same 200 queries for every number of records: made words that occur, plain words, two words, and half-typed ones.
"""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from random import Random
from time import process_time

from bench.generator import DAY, write_source
from bench.vocabulary import PLAIN, compound
from routewijzer.assets import assets
from routewijzer.datafiles import compact
from routewijzer.loading import load
from routewijzer.wizard import place_regions
from routewijzer.zoeken.files import CONTENTS, search_files

ASK = Path(__file__).parents[1] / "zoektoets" / "vraag.mjs"
PLACES = "data/plaatsen.json"
QUERIES = 200


def main(numbers: list[int]) -> None:
    """Print the table."""
    print("| records | index cpu s | eerste resultaten KB gz | regio's KB gz | klaar cpu ms | vraag p50 / p95 cpu ms |")
    print("|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory(prefix="routewijzer-bench-") as folder:
        for number in numbers:
            print(_row(Path(folder) / str(number), number), flush=True)


def _row(folder: Path, number: int) -> str:
    write_source(folder / "bron", number)
    catalog, _ = load(folder / "bron")
    assert catalog is not None
    start = process_time()
    files = dict(search_files(catalog, (), PLACES))
    cpu = process_time() - start
    files[PLACES] = compact(place_regions(catalog))
    site = folder / "site"
    _write(site, {path: text.encode() for path, text in files.items()})
    _, web = assets()
    _write(site / "assets/rw-bench", web)
    first = [text.encode() for path, text in files.items() if path in (CONTENTS, PLACES) or "landelijk" in path]
    code = [data for path, data in web.items() if path.startswith(("zoeken/", "shared/", "status.mjs"))]
    regional = [text.encode() for path, text in files.items() if "-regio-" in path]
    found = _ask(site, national=number > 5000)
    times = sorted(answer["ms"] for answer in found["antwoorden"])
    p50, p95 = times[len(times) // 2], times[int(len(times) * 0.95)]
    return (
        f"| {number} | {cpu:.2f} | {_kb([*first, *code])} | {_kb(regional)} | {found['landelijk_ms']:.0f} "
        f"| {p50:.1f} / {p95:.1f} |"
    )


def _write(folder: Path, files: dict[str, bytes]) -> None:
    for path, data in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)


def _kb(parts: list[bytes]) -> str:
    return f"{sum(len(gzip.compress(part, 9, mtime=0)) for part in parts) / 1000:.0f}"


def _ask(site: Path, *, national: bool) -> dict[str, object] | dict[str, list[dict[str, float]]]:
    """A visitor of a large site has the national part; of a small one everything."""
    environment = os.environ | ({"ZOEK_LANDELIJK": "1"} if national else {})
    done = subprocess.run(
        ["node", str(ASK), str(site), DAY],
        input=json.dumps(list(_queries())),
        capture_output=True,
        text=True,
        check=True,
        env=environment,
    )
    answers: dict[str, list[dict[str, float]]] = json.loads(done.stdout)
    return answers


def _queries() -> list[str]:
    random = Random("zoeken")
    made = []
    for _ in range(QUERIES // 4):
        word = compound(random)
        made += [
            word,
            random.choice(PLAIN),
            f"{compound(random)} {random.choice(PLAIN)}",
            word[: random.randrange(4, 9)],
        ]
    return made


if __name__ == "__main__":
    main([int(word) for word in sys.argv[1:]] or [120, 2000, 10000])
