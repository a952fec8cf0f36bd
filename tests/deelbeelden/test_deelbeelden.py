"""Every section of the site has a share image: the right size, small, and drawn from today's template and words."""

from __future__ import annotations

import json
import re
from html import unescape
from pathlib import Path

import pytest
from deelbeelden.teken import SIZE, THEME, fingerprint, sources
from helpers import DAY, ROOT, copy_golden, day_of_records
from PIL import Image

from routewijzer.build import build
from routewijzer.engine import build_site
from routewijzer.tree import page_parts

MOST_BYTES = 30_000
WAY_OUT = "teken opnieuw met: make deelbeelden"
SOURCES = sources()
PNGS = [name for name in SOURCES if name.endswith(".png")]


@pytest.fixture(scope="module")
def sections() -> set[str]:
    """What every page of the real site says that its section is."""
    heads = (
        page_parts(str(out.content))[0] for path, out in build(ROOT, day_of_records()).items() if path.endswith(".md")
    )
    found = {re.search(r"^sectie: (.*)$", head, flags=re.MULTILINE) for head in heads}
    return {json.loads(match[1]) for match in found if match}


def test_every_section_has_an_image_and_no_image_is_left_over(sections: set[str]) -> None:
    drawn = {name.removeprefix("deel/").removesuffix(".png") for name in SOURCES if name.startswith("deel/")}
    assert drawn == sections
    assert {file.stem for file in (THEME / "deel").iterdir()} == drawn, WAY_OUT


@pytest.mark.parametrize("name", SOURCES)
def test_an_image_is_small(name: str) -> None:
    assert (THEME / name).stat().st_size <= MOST_BYTES


@pytest.mark.parametrize("name", PNGS)
def test_an_image_has_the_right_size_and_is_not_old(name: str) -> None:
    with Image.open(THEME / name) as image:
        image.load()
        assert image.size == (SIZE if name.startswith("deel/") else (180, 180))
        assert image.info.get("bron") == fingerprint(SOURCES[name]), WAY_OUT
        assert len(image.convert("RGB").getcolors(100_000) or []) >= 3, "het beeld is leeg"


def test_the_icon_for_old_browsers_is_an_icon() -> None:
    with Image.open(THEME / "favicon.ico") as icon:
        assert icon.format == "ICO"
        assert icon.size == (32, 32)
        assert len(icon.convert("RGB").getcolors(2000) or []) >= 3, "het pictogram is leeg"


def test_every_page_says_what_a_shared_link_shows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    address = "https://voorbeeld.test/map/"
    monkeypatch.setenv("ROUTEWIJZER_URL", address)
    site = tmp_path / "site"
    assert build_site(copy_golden(tmp_path / "project"), site, DAY) == 0
    pages = [page for page in site.rglob("*.html") if page.name != "404.html"]
    assert len(pages) > 20
    for page in pages:
        said = _properties(page)
        assert said["og:image"].startswith(f"{address}deel/"), page
        assert (site / said["og:image"].removeprefix(address)).is_file(), page
        assert said["og:url"] == address + page.relative_to(site).as_posix().removesuffix("index.html")
        for name in ("og:title", "og:description", "og:image:alt"):
            assert said[name], f"{page}: {name}"
            assert not said[name].endswith(": "), f"{page}: {name}"
    assert _properties(site / "404.html") == {}


def test_without_an_address_no_page_points_to_an_image(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ROUTEWIJZER_URL", raising=False)
    assert build_site(copy_golden(tmp_path / "project"), tmp_path / "site", DAY) == 0
    said = _properties(tmp_path / "site" / "index.html")
    assert said["og:title"]
    assert "og:image" not in said


def _properties(page: Path) -> dict[str, str]:
    rows = re.findall(r'<meta property="(og:[^"]+)" content="([^"]*)">', page.read_text("utf-8"))
    assert len(dict(rows)) == len(rows), page
    return {name: unescape(value) for name, value in rows}
