"""The form: somebody adds a case and mends an amount, and the build takes what comes out."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
import yaml
from browser.conftest import DAY, ROOT
from browser.invullen import BOX, CASE, begin, field, fill, fill_step, go_on, hand_in, stuck
from helpers import page_body
from playwright.sync_api import Page, expect

from routewijzer.build import build, check
from routewijzer.findings import Finding

LEFT_OUT = "Aanleiding"


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the records."""
    root = tmp_path_factory.mktemp("project")
    for name in ("regelingen", "regions", "content"):
        shutil.copytree(ROOT / name, root / name)
    return root


def faults(root: Path) -> list[Finding]:
    """What the build has against the records."""
    return [finding for finding in check(root, DAY)[1] if finding.severity == "fout"]


@pytest.fixture(autouse=True)
def day(page: Page) -> None:
    """The browser lives on the day of the build."""
    page.clock.set_fixed_time(f"{DAY}T12:00:00+01:00")


@pytest.mark.taak("T23", "Nieuw voorbeeld insturen met het formulier")
def test_a_region_adds_a_case(page: Page, base: str, project: Path) -> None:
    page.goto(f"{base}bijdragen/")
    page.get_by_role("link", name="Open het formulier").click()
    begin(page, base, "Praktijkvoorbeeld", "Twente")

    first, choices = CASE[0]
    fill_step(page, ({name: text for name, text in first.items() if name != LEFT_OUT}, choices))
    said = stuck(page)
    assert len(said) == 1
    assert said[0] == f"{LEFT_OUT}: vul dit in"
    assert page.title().startswith("Fout: ")
    page.locator(f"{BOX} a").click()
    expect(field(page, LEFT_OUT)).to_be_focused()
    expect(field(page, LEFT_OUT)).to_have_attribute("aria-invalid", "true")
    fill(page, {LEFT_OUT: first[LEFT_OUT]})
    go_on(page)
    for step in CASE[1:]:
        fill_step(page, step)
        go_on(page)
    expect(page.locator("h1")).to_have_text("Controleer en stuur in")
    expect(page.locator(BOX)).to_have_count(0)
    expect(page.locator(".rw-voorbeeld .rw-kaart h3")).to_have_text(first["Naam"])
    page.get_by_role("button", name="Naar insturen").click()
    expect(page.get_by_text("Zet een vinkje als u hiermee instemt")).to_be_visible()

    file = hand_in(page, project)
    assert file.relative_to(project).as_posix() == "regions/twente/praktijk/bakkers-lenen-mensen-aan-elkaar-uit.md"
    assert faults(project) == []
    body = page_body(str(build(project, DAY)["praktijk/twente/bakkers-lenen-mensen-aan-elkaar-uit.md"].content))
    for text in (first["Naam"].replace("'", "&#39;"), first[LEFT_OUT], "https://www.twente.com/verslag"):
        assert text in body
    for name, wanted in (("mail", "mailto:?subject="), ("bestand", "")):
        assert page.locator("main").get_by_role("link", name=name).count() == bool(wanted), name
    page.go_back()
    expect(page.locator("h1")).to_have_text("Controleer en stuur in")


@pytest.mark.taak("E16", "Een bedrag verbeteren vanaf de pagina van de regeling")
def test_somebody_mends_an_amount(page: Page, base: str, project: Path) -> None:
    path = next(
        path
        for path in sorted((project / "regelingen").glob("*.yml"))
        if re.search(r"euro: 25000\b", path.read_text("utf-8"))
    )
    before = path.read_text("utf-8")
    figures = yaml.safe_load(before)["bedrag"]["gegevens"]
    number = next(at for at, row in enumerate(figures, 1) if row.get("euro") == 25000)
    page.goto(f"{base}regelingen/{path.stem}/")
    page.get_by_role("link", name="Wijzig dit").click()
    page.get_by_role("link", name="Wat levert het op, en wanneer?").click()
    page.locator("summary", has_text=f"Cijfers {number}: ").click()
    row = page.locator("details", has=page.locator("summary", has_text=f"Cijfers {number}: ")).last
    row.get_by_label("Euro").fill("27.500")
    (said,) = stuck(page)
    assert "verwacht een getal, kreeg '27.500' (schrijf 27500)" in said
    page.locator(f"{BOX} a").click()
    page.keyboard.press("Control+A")
    page.keyboard.type("27500")
    page.get_by_role("link", name="Controleer en stuur in").click()
    expect(page.get_by_role("heading", name="Dit hebt u gewijzigd")).to_be_visible()
    hand_in(page, project)

    after = path.read_text("utf-8")
    old, new = before.splitlines(), after.splitlines()
    assert yaml.safe_load(after)["bedrag"]["gegevens"][number - 1]["euro"] == 27500
    assert yaml.safe_load(after.replace("27500", "25000")) == yaml.safe_load(before)
    # Only the lines of this one field may differ.
    same = [line for line in old if line in new]
    assert len(old) - len(same) <= len(figures) + 2
    assert faults(project) == []


def test_everything_is_still_right(page: Page, base: str, project: Path) -> None:
    path = project / "regions/twente/regio.yml"
    text = path.read_text("utf-8")
    path.write_text(text, "utf-8")
    page.goto(f"{base}regios/twente/")
    page.clock.set_fixed_time("2026-12-24T12:00:00+01:00")
    page.get_by_role("link", name="Alles klopt nog").click()
    expect(page.locator("h1")).to_have_text("Controleer en stuur in")
    expect(page.locator("dl.rw-feiten").first).to_contain_text("Wordt: 24 december 2026")
    hand_in(page, project)
    changed = [line for line in path.read_text("utf-8").splitlines() if line not in text.splitlines()]
    assert changed == ["gecontroleerd_op: 2026-12-24"]
