"""The tables that can be sorted, and the picture of dates."""

from __future__ import annotations

import gzip
from pathlib import Path

from playwright.sync_api import Browser, Page

# Words in a table that stand on more than one line, and what is wider than the window.
BROKEN = """() => {
  const found = [];
  for (const cell of document.querySelectorAll('main :is(th, td)')) {
    if (cell.closest('thead')?.getBoundingClientRect().width < 2) continue;  // on a phone only for who listens
    const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode, range = document.createRange();
      for (const match of node.textContent.matchAll(/[\\p{L}\\p{N}]+/gu)) {
        range.setStart(node, match.index);
        range.setEnd(node, match.index + match[0].length);
        const lines = [...range.getClientRects()].filter(({width}) => width).map(({top}) => Math.round(top));
        if (new Set(lines).size > 1) found.push(match[0]);
      }
    }
  }
  const over = document.documentElement.scrollWidth - innerWidth;
  return over > 0 ? [...found, `${over} px te breed`] : found;
}"""


def first_column(page: Page) -> list[str]:
    return page.locator(".rw-tabel").first.locator("tbody th").all_inner_texts()


def test_the_tables_of_payers_can_be_put_in_another_order(page: Page, base: str) -> None:
    page.goto(f"{base}betalers/")
    select = page.get_by_label("Volgorde in de tabellen")
    built = first_column(page)
    assert len(built) > 3
    select.select_option("0")
    assert first_column(page) == sorted(built, key=str.casefold) != built
    select.select_option("-1")
    cells = page.locator(".rw-tabel").first.locator("tbody tr td:nth-of-type(1)").all_inner_texts()
    numbers = [int(text.split()[-1]) for text in cells]
    assert numbers == sorted(numbers, reverse=True)
    assert len(set(numbers)) > 1
    select.select_option("")
    assert first_column(page) == built


def test_the_figures_can_be_shown_per_phase(page: Page, base: str) -> None:
    page.goto(f"{base}dashboard/")
    select = page.get_by_label("Toon cijfers van voorbeelden in de fase")
    rows = page.locator("tr[data-fase]")
    every = rows.count()
    phases = [option for option in select.locator("option").evaluate_all("all => all.map((o) => o.value)") if option]
    shown = []
    for phase in phases:
        select.select_option(phase)
        visible = page.locator("tr[data-fase]:visible")
        assert set(visible.evaluate_all("all => all.map((row) => row.dataset.fase)")) == {phase}
        shown.append(visible.count())
        assert page.get_by_role("status").inner_text().startswith(f"{visible.count()} van de {every} cijfers")
        assert page.locator(".rw-tabel:visible").count() <= visible.count()
    assert len(phases) > 1
    assert sum(shown) == every
    select.select_option("")
    assert page.locator("tr[data-fase]:visible").count() == every


def test_the_sheet_can_be_downloaded(page: Page, base: str) -> None:
    page.goto(f"{base}betalers/")
    with page.expect_download() as waiting:
        page.get_by_role("link", name="Download deze gegevens als CSV").click()
    assert waiting.value.path().read_bytes().startswith("\ufeffsituatie,".encode())


def test_words_in_tables_stay_whole(browser: Browser, base: str) -> None:
    page = browser.new_page()
    own = ("over/stand/", "agenda/", "dashboard/", "wie-leerde-van-wie/", "regios/zwolle/", "regios/vergelijken/")
    written = ("over/wensen/", "over/metingen/", "regelingen/tozo/")
    for address in (*own, *written):
        page.goto(base + address)
        assert page.locator("main td").count() > 2, address
        for width in (1280, 1010, 360):
            page.set_viewport_size({"width": width, "height": 800})
            assert page.evaluate(BROKEN) == [], f"{address} op {width}"
    page.close()


def test_every_bar_lies_inside_the_picture_and_has_its_row(browser: Browser, base: str) -> None:
    for width in (320, 1280):
        page = browser.new_page(viewport={"width": width, "height": 800})
        page.goto(f"{base}agenda/")
        whole = page.locator(".rw-tijdbalk").bounding_box()
        bars = page.locator(".rw-tijdbalk rect")
        assert whole is not None
        assert bars.count() == page.locator(".rw-tabel tbody tr").count() > 2
        for shape in (*bars.all(), *page.locator(".rw-tijdbalk text").all()):
            box = shape.bounding_box()
            assert box is not None
            assert box["width"] > 0
            assert whole["x"] - 1 <= box["x"]
            assert box["x"] + box["width"] <= whole["x"] + whole["width"] + 1
        page.close()


def test_the_overview_of_all_schemes_stays_light(site: Path) -> None:
    page = (site / "regelingen" / "index.html").read_bytes()
    assert page.count(b"rw-kaart") > 100
    assert len(gzip.compress(page)) < 30_000
