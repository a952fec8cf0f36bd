"""The report of the benchmark: builds in turn, then the tables. See `bench.py` for what is compared."""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from pathlib import Path

from bench.clone import clone_to_site
from bench.measure import Run, exponent, measure, median, pages, sizes

DAY = "2026-11-21"
TESTS = Path(__file__).parents[1]


def main() -> int:
    """Measure and print; 0 also when a goal is missed, because machines differ."""
    parser = argparse.ArgumentParser(description="Meet hoe snel de site bouwt en hoe groot zij wordt.")
    parser.add_argument("--records", type=int, nargs=2, default=[500, 2000], metavar="N", help="twee aantallen")
    parser.add_argument("--rondes", type=int, default=3, metavar="N", help="metingen per bouw")
    parser.add_argument("--kloon", action="store_true", help="meet alleen: van git clone tot de site in de browser")
    args = parser.parse_args()
    if args.kloon:
        return clone_to_site()
    with tempfile.TemporaryDirectory(prefix="routewijzer-bench-") as folder:
        report(Path(folder), args.records, args.rondes)
    return 0


def report(folder: Path, numbers: list[int], rounds: int) -> None:
    """Make the sources, build everything in turn, print the tables."""
    for number in numbers:
        print(f"bronnen maken: {number} records …", file=sys.stderr)
        _step("maak", folder, number)
    runs: dict[tuple[str, int], list[Run]] = {}
    for round_ in range(rounds):
        for number in numbers:
            for name in ("Routewijzer", "Material"):
                print(f"ronde {round_ + 1} van {rounds}: {name}, {number} records …", file=sys.stderr)
                runs.setdefault((name, number), []).append(build(name, folder, number))
    _times(runs, numbers)
    _stages(folder, numbers, rounds)
    _sizes(folder, numbers)


def build(name: str, folder: Path, number: int) -> Run:
    """One full build into an empty folder."""
    if name == "Routewijzer":
        source, site = folder / f"bron-{number}", folder / f"site-{number}"
        return measure([sys.executable, "-m", "routewijzer", "bouw", str(site), "--bron", str(source), "--dag", DAY])
    config = folder / f"stock-{number}" / "mkdocs.yml"
    return measure([sys.executable, "-m", "mkdocs", "build", "--quiet", "--clean", "--config-file", str(config)])


def _step(name: str, folder: Path, number: int) -> str:
    """A step in a process of its own, so that this one stays small and does not disturb the measurement."""
    environment = os.environ | {"PYTHONPATH": str(TESTS)}
    return measure([sys.executable, "-m", "bench.steps", name, str(folder), str(number)], environment).output


def _times(runs: dict[tuple[str, int], list[Run]], numbers: list[int]) -> None:
    _head("bouw", "records", "cpu s", "klok s", "geheugen MB", "groei (exponent)")
    cpu = {}
    for name in ("Routewijzer", "Material"):
        for number in numbers:
            found = runs[name, number]
            cpu[name, number] = median(r.cpu for r in found)
            growth = exponent(cpu[name, numbers[0]], cpu[name, number], numbers) if number != numbers[0] else ""
            print(
                f"| {name} | {number} | {cpu[name, number]:.2f} | {median(r.wall for r in found):.2f} "
                f"| {median(r.memory for r in found):.0f} | {growth} |"
            )
    for number in numbers:
        ratio = cpu["Routewijzer", number] / cpu["Material", number]
        print(f"Bij {number} records kost onze bouw {ratio:.2f} keer de CPU-tijd van Material (doel bij 2000: <= 1).")


def _head(*columns: str) -> None:
    print(f"\n| {' | '.join(columns)} |\n|{'---|' * len(columns)}")


def _stages(folder: Path, numbers: list[int], rounds: int) -> None:
    _head("stap (cpu s)", *map(str, numbers), "groei (exponent)")
    found: dict[str, list[float]] = {}
    for number in numbers:
        rows = [json.loads(_step("stadia", folder, number)) for _ in range(rounds)]
        for name in rows[0]:
            found.setdefault(name, []).append(median(row[name] for row in rows))
    for name, seconds in found.items():
        shown = " | ".join(f"{s:.2f}" for s in seconds)
        print(f"| {name} | {shown} | {exponent(seconds[0], seconds[-1], numbers)} |")
    for position, number in enumerate(numbers):
        rate = number / (found["lezen"][position] + found["controleren"][position])
        print(f"Lezen en controleren: {rate:.0f} records per seconde bij {number} records.")


def _sizes(folder: Path, numbers: list[int]) -> None:
    small, large = (folder / f"site-{number}" for number in numbers)
    _head("pagina van hetzelfde record (bytes ruw / gzip)", *map(str, numbers), "gelijk")
    for page in pages(small):
        first, second = small / page, large / page
        same = "ja" if first.read_bytes() == second.read_bytes() else "NEE"
        print(f"| {page.parent} | {sizes(first)} | {sizes(second)} | {same} |")
    print(
        f"\n| overig bij {numbers[0]} en {numbers[1]} records | " + " | ".join(map(str, numbers)) + " |\n|---|---|---|"
    )
    biggest = max(large.rglob("*.html"), key=lambda file: file.stat().st_size).relative_to(large)
    print(f"| grootste overzicht: {biggest.parent} | {sizes(small / biggest)} | {sizes(large / biggest)} |")
    for file in sorted((large / "data").glob("*.json")):
        stem = file.name.rsplit("-", 1)[0]
        other = next((small / "data").glob(f"{stem}-*.json"), None)
        print(f"| data/{stem}.json | {sizes(other) if other else ''} | {sizes(file)} |")
    total = [sum(f.stat().st_size for f in site.rglob("*") if f.is_file()) / 1e6 for site in (small, large)]
    print(f"| hele site | {total[0]:.1f} MB | {total[1]:.1f} MB |")
