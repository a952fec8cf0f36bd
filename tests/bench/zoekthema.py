"""The search of the stock theme on the same pages: what its visitors get for the same questions, in a browser.

python -m bench.zoekthema VRAGEN.yml
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import yaml
from helpers import CHROMIUM, day_of_records
from playwright.sync_api import Page, sync_playwright
from playwright.sync_api import TimeoutError as Late
from served import served
from zoektoets.toets import ask, score, summary

from bench.generator import ROOT
from bench.stock import write_stock
from routewijzer.engine import build_site

RESULTS = "() => [...document.querySelectorAll('.md-search-result__item > a')].map(a => [a.pathname, a.innerText])"
ITEM = ".md-search-result__item"
# The theme looks at keys, so a value that was filled in says nothing.
TYPE = """query => {
  const input = document.querySelector('.md-search__input');
  input.value = query;
  for (const name of ['input', 'keyup']) input.dispatchEvent(new Event(name, {bubbles: true}));
}"""
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync"]
PATIENCE = 600
DAY = day_of_records()


def main(questions: Path) -> None:
    """Both scores on the real records, side by side, with what each misses."""
    asked = yaml.safe_load(questions.read_text("utf-8"))
    queries = [question["q"] for question in asked["vragen"]]
    with tempfile.TemporaryDirectory(prefix="routewijzer-bench-") as name:
        folder = Path(name)
        build_site(ROOT, folder / "onze", DAY)
        ours = {answer["query"]: answer["hits"] for answer in ask(folder / "onze", DAY, queries)["antwoorden"]}
        write_stock(ROOT, folder / "bron", DAY, everything=True)
        command = [sys.executable, "-m", "mkdocs", "build", "-q", "-f", str(folder / "bron/mkdocs.yml")]
        subprocess.run(
            [*command, "-d", str(folder / "thema")], check=True, env=os.environ | {"NO_MKDOCS_2_WARNING": "1"}
        )
        theirs = dict(_in_theme(folder / "thema", queries))
    table = [(label, score(asked, found)) for label, found in (("Routewijzer", ours), ("Material", theirs))]
    for label, scores in table:
        for one in scores:
            if not one.good:
                print(f"{label}: {one}")
    for label, scores in table:
        print(f"| {label} | {summary(scores)} |")


def _in_theme(site: Path, queries: Sequence[str]) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    with served(site) as base, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        page = browser.new_page(viewport={"width": 1280, "height": 900})
        page.goto(base)
        page.wait_for_load_state("networkidle")
        page.evaluate("document.getElementById('__search').click()")
        page.wait_for_timeout(5 * PATIENCE)
        for query in queries:
            yield query, list(_hits(page, query))
        browser.close()


def _hits(page: Page, query: str) -> Iterator[dict[str, Any]]:
    """Pages in order; a page of which several sections match counts once."""
    page.evaluate(TYPE, "")
    page.wait_for_function(f"() => !document.querySelector({ITEM!r})", timeout=20 * PATIENCE)
    page.evaluate(TYPE, query)
    with suppress(Late):  # really nothing found
        page.wait_for_function(f"() => document.querySelector({ITEM!r})", timeout=5 * PATIENCE)
    # The list grows while one looks at it.
    page.wait_for_timeout(PATIENCE)
    seen: set[str] = set()
    for path, title in page.evaluate(RESULTS):
        slug = path.strip("/").split("/")[-1]
        if slug not in seen:
            seen.add(slug)
            yield {"slugs": [slug], "titels": [title.split("\n")[0]]}


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "tests/zoektoets/vragen.yml")
