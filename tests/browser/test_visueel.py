"""What the pages of the proof project look like, beside the pictures that were approved (`tests/visueel/verwacht`).

Fixed are: the records (made up), the day, the clock of the browser and the letters. The site uses the letters of the
device, and every machine has others; here they are Roboto from a pinned package (see `letters`), without hinting. So
the pictures are the same on every machine with a Chromium, whatever is installed there; a sign that Roboto lacks
comes from the machine, and that is too small to count.

Approve a new look with `make bless`, or only these: pytest tests/browser/test_visueel.py --bless
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from browser.conftest import CHROMIUM_ARGS
from helpers import CHROMIUM, DAY, ROOT, TESTS, copy_golden
from letters import NAME, SAME_LETTERS, load_letters
from PIL import Image
from playwright.sync_api import Browser, Page, expect
from served import served
from visueel import parts, pictures

from routewijzer.engine import build_site

EXPECTED = TESTS / "visueel" / "verwacht"
FAILED = ROOT / ".build" / "visueel"
WAY_OUT = "Als het zo goed is: make bless"
PHONE = {"viewport": {"width": 360, "height": 640}, "has_touch": True}
VIEWS: dict[str, dict[str, Any]] = {
    "360-licht": {**PHONE, "color_scheme": "light"},
    "360-donker": {**PHONE, "color_scheme": "dark"},
    "360-contrast": {**PHONE, "color_scheme": "light", "forced_colors": "active"},
    "1280-licht": {"viewport": {"width": 1280, "height": 800}, "color_scheme": "light"},
}
# The colours of the visitor are not ours to approve.
WITH_PARTS = ("360-licht", "360-donker", "1280-licht")
PAGES = {
    "home": "",
    "bouwstenen": "over/bouwstenen/",
    "hulp": "hulp/te-weinig-werk/werkgever/",
    "wijzer-vraag": "wijzer/",
    "wijzer-uitkomst": "wijzer/#v=3&vraag=uitkomst&s=te-weinig-werk&w=werkgever&g=oosterdam&m=10-249",
    "regelingen": "regelingen/",
    "regeling-open": "regelingen/open-venster/",
    "regeling-vervallen": "regelingen/vervallen/",
    "regios": "regios/",
    "regio": "regios/noord/",
    "programma": "programmas/noord/brigade-noord/",
    "opleidingen": "opleidingen/",
    "opleiding": "opleidingen/veilig-werken/",
    "overstap": "overstappen/horeca-naar-techniek/",
    "rekenhulp": "overstappen/rekenhulp/",
    "praktijk": "praktijk/noord/uitleen/",
    "over": "over/",
    "stand": "over/stand/",
    "werking": "over/hoe-het-werkt/",
    "zoeken": "zoeken/",
    "agenda": "agenda/",
    "betalers": "betalers/",
    "vervallen": "vervallen/",
    "uitleg": "regelingen/open-venster/uitleg/",
    "sectoren": "sectoren/",
    "sector": "sectoren/horeca/",
    "praktijken": "praktijk/",
    "vergelijken": "regios/vergelijken/",
    "geleerd": "wie-leerde-van-wie/",
    "dashboard": "dashboard/",
    "nieuws": "nieuws/",
    "open-data": "open-data/",
    "formulier": "bijdragen/formulier/",
    "formulier-stap": "bijdragen/formulier/#open=praktijk/noord/uitleen&stap=3",
    "404": "404.html",
}

# What these show is fetched and drawn after the page itself.
WITH_DATA = ("wijzer", "formulier")

# With the colours of the visitor only the components differ, and these pages have them all.
WITH_CONTRAST = ("home", "bouwstenen", "wijzer-vraag", "wijzer-uitkomst", "regeling-open")
PICTURES = [(view, name) for view in VIEWS for name in PAGES if view != "360-contrast" or name in WITH_CONTRAST]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the built proof project."""
    folder = tmp_path_factory.mktemp("visueel")
    assert build_site(copy_golden(folder / "project"), folder / "site", DAY) == 0
    return folder / "site"


@pytest.fixture(scope="module")
def base(site: Path) -> Iterator[str]:
    with served(site) as address:
        yield address


@pytest.fixture(scope="module")
def draughtsman(browser: Browser) -> Iterator[Browser]:
    """A browser that draws letters the same way on every machine."""
    running = browser.browser_type.launch(
        executable_path=CHROMIUM,
        args=[*CHROMIUM_ARGS, *SAME_LETTERS],
        env={**os.environ, "FONTCONFIG_FILE": str(TESTS / "visueel" / "fonts.conf")},
    )
    yield running
    running.close()


@pytest.fixture(scope="module")
def view(request: pytest.FixtureRequest, draughtsman: Browser) -> Iterator[tuple[str, Page]]:
    """(name, page) of a screen; the clock stands still at noon of the day of the proof project."""
    name: str = request.param
    # Our letters come from outside the site, and its policy refuses that.
    context = draughtsman.new_context(
        **VIEWS[name], reduced_motion="reduce", locale="nl-NL", timezone_id="Europe/Amsterdam", bypass_csp=True
    )
    context.clock.set_fixed_time(f"{DAY}T12:00:00+01:00")
    yield name, context.new_page()
    context.close()


@pytest.mark.parametrize(("view", "name"), PICTURES, indirect=["view"])
def test_a_page_looks_as_approved(view: tuple[str, Page], base: str, name: str, bless: bool) -> None:
    screen, page = view
    page.goto("about:blank")
    page.goto(base + PAGES[name])
    page.wait_for_load_state("networkidle" if name.startswith(WITH_DATA) else "load")
    # What says that a script does not come stands there until it has drawn.
    expect(page.locator(".rw-hapert")).to_have_count(0)
    load_letters(page)
    page.add_style_tag(content=f"* {{ font-family: {NAME} !important }}")
    found = page.evaluate(parts.SCRIPT) if screen in WITH_PARTS else []
    shot = page.screenshot(full_page=True, animations="disabled")
    faults = [
        fault
        for fault in (
            _compare_parts(EXPECTED / f"{name}-{screen}.txt", found, bless),
            _compare_picture(EXPECTED / f"{name}-{screen}.webp", shot, bless),
        )
        if fault
    ]
    if faults:
        pytest.fail(
            "\n".join([f"{PAGES[name] or 'de voorpagina'} ({screen}) ziet er anders uit.", *faults, WAY_OUT]), False
        )


def _compare_parts(file: Path, found: list[str], bless: bool) -> str:
    if not found:
        return ""
    expected = file.read_text("utf-8").splitlines() if file.is_file() else []
    changed = parts.difference(expected, found)
    if changed and bless:
        file.parent.mkdir(exist_ok=True)
        file.write_text("\n".join(found) + "\n", encoding="utf-8")
        return ""
    return changed


def _compare_picture(file: Path, shot: bytes, bless: bool) -> str:
    """What differs and where to see it; a picture that is alike is never written again."""
    found = pictures.small(shot)
    expected = Image.open(file).convert("RGB") if file.is_file() else Image.new("RGB", found.size)
    changed = pictures.difference(expected, found)
    if changed and bless:
        pictures.save(found, file)
        return ""
    if changed:
        pictures.save(pictures.side_by_side(expected, found), FAILED / f"{file.stem}.verschil.png")
        (FAILED / f"{file.stem}.nu.png").write_bytes(shot)
        return (
            f"{changed}\nBekijk .build/visueel/{file.stem}.verschil.png (verwacht, nu, verschil) en {file.stem}.nu.png"
        )
    return ""


def test_every_template_is_pictured(site: Path) -> None:
    mark = re.compile(r'data-sjabloon="([^"]+)"')
    templates = {address: mark.findall(page.read_text("utf-8")) for address, page in _pages(site).items()}
    assert all(len(found) == 1 for found in templates.values()), templates
    pictured = {templates[address.split("#")[0]][0] for address in PAGES.values()}
    assert {found[0] for found in templates.values()} - pictured == set()


def _pages(site: Path) -> dict[str, Path]:
    return {page.relative_to(site).as_posix().removesuffix("index.html"): page for page in site.rglob("*.html")}


def test_no_picture_is_left_over(bless: bool) -> None:
    wanted = {f"{name}-{view}.webp" for view, name in PICTURES}
    wanted |= {f"{name}-{view}.txt" for name in PAGES for view in WITH_PARTS}
    left = [file for file in EXPECTED.iterdir() if file.name not in wanted]
    if bless:
        for file in left:
            file.unlink()
        left = []
    assert left == []
