"""How fast the wizard is: from a click to the next screen painted, and one evaluation of all help.

The real site and the real questions; the help is repeated until there are as many schemes as asked for. The
browser's CPU is slowed down four times, as a cheap phone is slower than the machine this runs on.

The goal is about the screen of a phone: a question as a whole, or the top of the outcome with what to do now. The
cards below that are painted right after; a column of its own says when. On a machine that does other work as well
the times say little; then look at the lowest ones, of runs in turn with the version before.
"""

from __future__ import annotations

import json
import random
import subprocess
import tempfile
from pathlib import Path
from typing import Any

from helpers import CHROMIUM
from playwright.sync_api import Page, Route, sync_playwright
from served import served

from routewijzer.engine import build_site

ROOT = Path(__file__).parents[2]
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-sync"]
SLOWER = 4
WALKS = 12
READING_MS = 1500
# Schemes -> the most milliseconds at the 95th percentile.
GOALS = {125: 50, 2000: 100}
MOST_EVALUATION_MS = 1.0

# After the frame with the new screen a message comes first when it has been painted.
_CLICK = """([choice]) => new Promise((done) => {
  const rows = [...document.querySelectorAll(".rw-vraag input[type=radio], .rw-vraag input[type=checkbox]")];
  const place = document.querySelector("#plaats");
  if (place) { place.value = "kampen"; place.dispatchEvent(new Event("input")); }
  else rows[Math.floor(choice * rows.length)].click();
  const start = performance.now();
  document.querySelector(".rw-vraag button[type=submit]").click();
  const times = [];
  const painted = () => requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      times.push(performance.now() - start);
      if (document.querySelector("[aria-busy]")) painted();
      else done([times[0], times.at(-1)]);
    };
    channel.port2.postMessage(0);
  });
  painted();
})"""
_FETCHED = "() => performance.getEntriesByType('resource').some(({ name }) => name.includes('/result.mjs'))"
_EVALUATE = """
import { readFileSync } from "node:fs";
const { evaluate } = await import(process.argv[1]);
const { regels, bekend, dag } = JSON.parse(readFileSync(0, "utf8"));
const times = [];
for (let turn = 0; turn < 400; turn++) {
  const start = performance.now();
  for (const regel of regels) evaluate(regel, bekend, dag);
  times.push(performance.now() - start);
}
times.sort((a, b) => a - b);
console.log(times[times.length / 2]);
"""


def main(day: str) -> None:
    """Build the site once, measure, and print a table."""
    with tempfile.TemporaryDirectory(prefix="routewijzer-bench-") as folder:
        site = Path(folder) / "site"
        if build_site(ROOT, site, day):
            raise SystemExit("de site kon niet worden gebouwd")
        print(f"\nVan klik tot beeld in ms, CPU {SLOWER}x trager:\n")
        print("| regelingen | laagste | p50 | p95 | doel p95 | alle kaarten eronder p95 |\n|---|---|---|---|---|---|")
        with served(site) as address:
            for number, goal in GOALS.items():
                found = clicks(f"{address}wijzer/", number)
                times, whole = (sorted(one[at] for one in found) for at in (0, 1))
                parts = (times[0], _part(times, 0.5), _part(times, 0.95), goal, _part(whole, 0.95))
                print(f"| {number} | {' | '.join(f'{part:.0f}' for part in parts)} |")
        rules = [row["regel"] for row in _data(site, "wijzer")["hulp"]]
    print(f"Eén keer 125 regelingen beoordelen: {evaluation(rules, day):.2f} ms (doel {MOST_EVALUATION_MS}).")


def clicks(address: str, number: int) -> list[tuple[float, float]]:
    """Milliseconds until the screen, and until all of it, of every answer in some walks with `number` schemes."""
    dice = random.Random(1)
    found = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        page = browser.new_page(viewport={"width": 360, "height": 640})
        page.route("**/data/*.json", lambda route: _fulfil(route, number))
        page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
        for _ in range(WALKS):
            page.goto("about:blank")
            page.goto(address)
            page.locator(".rw-vraag").wait_for()
            # The rest is fetched at the first touch, while somebody reads the question.
            page.locator(".rw-vraag").dispatch_event("pointerdown")
            page.wait_for_load_state("networkidle")
            page.wait_for_function(_FETCHED)
            page.wait_for_timeout(READING_MS)
            found += _walk(page, dice)
            assert page.locator(".rw-uitkomst").count(), "de uitkomst was er nog niet"
        browser.close()
    return found


def _walk(page: Page, dice: random.Random) -> list[tuple[float, float]]:
    times = []
    while page.locator(".rw-vraag").count():
        screen, whole = page.evaluate(_CLICK, [dice.random()])
        times.append((float(screen), float(whole)))
    return times


def _fulfil(route: Route, number: int) -> None:
    answer = route.fetch()
    data = answer.json()
    if "hulp" in data:
        data["hulp"] = [
            row | ({"id": f"{row['id']}-{at}"} if "id" in row else {})
            for at, row in enumerate(_more(data["hulp"], number))
        ]
    route.fulfill(response=answer, json=data)


def _more(rows: list[Any], number: int) -> list[Any]:
    return [rows[at % len(rows)] for at in range(number)]


def _part(times: list[float], share: float) -> float:
    return times[min(len(times) - 1, int(share * len(times)))]


def _data(site: Path, stem: str) -> Any:
    return json.loads(next((site / "data").glob(f"{stem}-*.json")).read_text("utf-8"))


def evaluation(rules: list[Any], day: str) -> float:
    """The median of milliseconds to judge 125 rules after three answers."""
    known = {"situatie": "te-weinig-werk", "rol": "werkgever", "gemeente": "kampen", "regio": "zwolle"}
    module = (ROOT / "hooks/routewijzer/web/wijzer/rules.mjs").as_uri()
    done = subprocess.run(
        ["node", "--input-type=module", "-e", _EVALUATE, module],
        input=json.dumps({"regels": _more(rules, 125), "bekend": known, "dag": day}),
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    return float(done.stdout)
