"""The report of the benchmark: builds in turn, then the tables. See `bench.py` for what is compared."""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
import tempfile
from pathlib import Path

from helpers import day_of_records

from bench import lighthouse, wizard
from bench.clone import clone_to_site
from bench.measure import Run, exponent, measure, median, pages, sizes, words

DAY = "2026-11-21"
OURS, THEIRS, FASTEST = "Routewijzer", "Material", "Hugo"
COMPARED = """\
Vergeleken: een complete bouw van lege map tot site, in CPU-seconden (mediaan; de bouwen wisselen elkaar af).
  Routewijzer: `routewijzer bouw`: records lezen, alle controles en bewijzen, alle pagina's (ook overzichten, hulp
    per situatie en rol, regio's), gegevens voor de wijzer en open data, in het frame.
  Material: `mkdocs build` met het kale thema en dezelfde record- en regiopagina's als Markdown (dezelfde woorden,
    uit onze HTML teruggezet), hoogstens vijf labels per pagina, een kort menu (35 regio's, de rest in
    not_in_nav) en de plug-ins search (nl) en tags. Geen controles, geen overzichten buiten regio's en labels.
  Hugo: dezelfde Markdown met een kaal eigen thema, hetzelfde menu en labels; zonder zoeken en zonder controles.
Records: verzonnen, met de echte vragen, woordenlijsten en 35 regio's; zonder de regio's zelf geteld."""
TESTS = Path(__file__).parents[1]


def main() -> int:
    """Measure and print; 0 also when a goal is missed, because machines differ."""
    parser = argparse.ArgumentParser(description="Meet hoe snel de site bouwt en hoe groot zij wordt.")
    parser.add_argument("--records", type=int, nargs=2, default=[500, 2000], metavar="N", help="twee aantallen")
    parser.add_argument("--rondes", type=int, default=3, metavar="N", help="metingen per bouw")
    parser.add_argument("--wijzer", action="store_true", help="meet alleen hoe snel de wijzer is")
    parser.add_argument("--kloon", action="store_true", help="meet alleen: van git clone tot de site in de browser")
    parser.add_argument(
        "--lighthouse", action="store_true", help="meet alleen met Lighthouse; 1 als een doel niet is gehaald"
    )
    args = parser.parse_args()
    if args.kloon:
        return clone_to_site()
    if args.lighthouse:
        return lighthouse.main(day_of_records(), args.rondes)
    wizard.main(day_of_records())
    if args.wijzer:
        return 0
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
            for name in (OURS, THEIRS, FASTEST):
                print(f"ronde {round_ + 1} van {rounds}: {name}, {number} records …", file=sys.stderr)
                runs.setdefault((name, number), []).append(build(name, folder, number))
    print(COMPARED)
    _times(runs, numbers)
    _stages(folder, numbers, rounds)
    _sizes(folder, numbers)


def build(name: str, folder: Path, number: int) -> Run:
    """One full build into a folder that is not there yet."""
    source, site = folder / f"{name}-bron-{number}", folder / f"{name}-site-{number}"
    shutil.rmtree(site, ignore_errors=True)
    if name == OURS:
        return _run("routewijzer", "bouw", str(site), "--bron", str(source), "--dag", DAY)
    if name == FASTEST:
        return measure([sys.executable, "-m", "hugo", "--quiet", "--source", str(source), "--destination", str(site)])
    return _run("mkdocs", "build", "--quiet", "--config-file", str(source / "mkdocs.yml"), "--site-dir", str(site))


def _run(module: str, *words: str) -> Run:
    """Run a module of this checkout, also when another one is installed."""
    path = os.pathsep.join(map(str, (TESTS.parent / "hooks", TESTS)))
    return measure([sys.executable, "-m", module, *words], os.environ | {"PYTHONPATH": path})


def _step(name: str, folder: Path, number: int) -> str:
    """A step in a process of its own, so that this one stays small and does not disturb the measurement."""
    return _run("bench.steps", name, str(folder), str(number)).output


def _times(runs: dict[tuple[str, int], list[Run]], numbers: list[int]) -> None:
    _head("bouw", "records", "cpu s", "klok s", "geheugen MB", "groei (exponent)")
    cpu = {}
    for name in (OURS, THEIRS, FASTEST):
        for number in numbers:
            found = runs[name, number]
            cpu[name, number] = median(r.cpu for r in found)
            growth = exponent(cpu[name, numbers[0]], cpu[name, number], numbers) if number != numbers[0] else ""
            print(
                f"| {name} | {number} | {cpu[name, number]:.2f} | {median(r.wall for r in found):.2f} "
                f"| {median(r.memory for r in found):.0f} | {growth} |"
            )
    for number in numbers:
        ratio, to_fastest = (cpu[OURS, number] / cpu[other, number] for other in (THEIRS, FASTEST))
        print(
            f"Bij {number} records kost onze bouw {ratio:.2f} keer de CPU-tijd van Material (doel bij 2000: <= 1) "
            f"en {to_fastest:.1f} keer die van Hugo."
        )


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
    small, large = (folder / f"{OURS}-site-{number}" for number in numbers)
    stock = folder / f"{THEIRS}-site-{numbers[1]}"
    _head("pagina van hetzelfde record (bytes ruw / gzip)", *map(str, numbers), "gelijk")
    for page in pages(small):
        first, second = small / page, large / page
        same = "ja" if first.read_bytes() == second.read_bytes() else "NEE"
        print(f"| {page.parent} | {sizes(first)} | {sizes(second)} | {same} |")
    _head("bytes ruw / gzip", *map(str, numbers))
    biggest = max(large.rglob("*.html"), key=lambda file: file.stat().st_size).relative_to(large)
    print(f"| grootste overzicht: {biggest.parent} | {sizes(small / biggest)} | {sizes(large / biggest)} |")
    for file in sorted((large / "data").glob("*.json")):
        stem = file.name.rsplit("-", 1)[0]
        other = next((small / "data").glob(f"{stem}-*.json"), None)
        print(f"| data/{stem}.json | {sizes(other) if other else ''} | {sizes(file)} |")
    total = [sum(f.stat().st_size for f in site.rglob("*") if f.is_file()) / 1e6 for site in (small, large)]
    print(f"| hele site | {total[0]:.1f} MB | {total[1]:.1f} MB |")
    pairs = [(words(large / page), words(stock / page)) for page in pages(large, most=100)]
    ours, theirs = (sum(side) / len(pairs) for side in zip(*pairs, strict=True))
    print(f"Zichtbare woorden per recordpagina: {ours:.0f}; bij Material {theirs:.0f} (zonder kruimelpad).")
