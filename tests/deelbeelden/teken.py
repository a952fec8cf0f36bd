"""`make deelbeelden`: draws the share images and the icons that old browsers and phones ask for.

One image per section of the site, with the words of mkdocs.yml. Social sites take only PNG and not every machine
has the same letters, so the images are drawn here once and kept in `hooks/theme/`, under addresses that stay the
same. Each PNG holds the hash of what it was drawn from: a test sees when one has become old.
"""

from __future__ import annotations

import io
import sys
from hashlib import sha256
from pathlib import Path

import yaml
from helpers import CHROMIUM
from jinja2 import Environment, FileSystemLoader
from letters import NAME, SAME_LETTERS, load_letters
from PIL import Image
from PIL.PngImagePlugin import PngInfo
from playwright.sync_api import Page, sync_playwright

ROOT = Path(__file__).resolve().parents[2]
THEME = ROOT / "hooks" / "theme"
MARK = ROOT / "hooks" / "routewijzer" / "web" / "img" / "merk.svg"
SIZE = (1200, 630)
_ROOM = 1700  # letters times font size that fit on the board
_LARGEST = 104


class _Config(yaml.SafeLoader):
    """mkdocs.yml as plain values; what its tags mean is not needed here."""


_Config.add_multi_constructor("!", lambda *_: None)


def sources() -> dict[str, str]:
    """File under `hooks/theme/` -> the SVG it is drawn from."""
    config = yaml.load((ROOT / "mkdocs.yml").read_text("utf-8"), _Config)
    extra = config["extra"]
    template = Environment(autoescape=True, loader=FileSystemLoader(Path(__file__).parent)).get_template(
        "deelbeeld.svg.jinja"
    )
    drawn = {
        f"deel/{section}.png": template.render(
            woorden=words, naam=config["site_name"], letter=NAME, maat=min(_LARGEST, _ROOM // len(words))
        )
        for section, words in {**extra["menu"], **extra["delen"]}.items()
    }
    mark = MARK.read_text("utf-8")
    # A phone rounds the corners itself and makes what is see-through black.
    whole = mark.replace(' rx="9"', "")
    assert whole != mark, "merk.svg heeft geen ronde hoeken meer"
    return {**drawn, "apple-touch-icon.png": whole, "favicon.ico": mark}


def fingerprint(source: str) -> str:
    """The hash by which a drawn file knows its source."""
    return sha256(source.encode()).hexdigest()[:16]


def main() -> None:
    """Draw everything again."""
    (THEME / "deel").mkdir(exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM,
            args=["--no-sandbox", "--disable-gpu", *SAME_LETTERS],
        )
        page = browser.new_page()
        for name, source in sources().items():
            data = _icon(page, source) if name.endswith(".ico") else _image(page, name, source)
            (THEME / name).write_bytes(data)
            print(f"  hooks/theme/{name}: {len(data)} bytes")
        browser.close()


def _image(page: Page, name: str, source: str) -> bytes:
    size = SIZE if name.startswith("deel/") else (180, 180)
    picture = _drawn(page, source, size).convert("RGB")
    note = PngInfo()
    note.add_text("bron", fingerprint(source))
    # Few flat colours and soft edges: 64 colours are enough for the eye.
    return _saved(picture.quantize(64, dither=Image.Dither.NONE), "PNG", optimize=True, pnginfo=note)


def _icon(page: Page, source: str) -> bytes:
    # 32 pixels is what an address bar shows; a browser that wants a sharper one takes merk.svg.
    return _saved(_drawn(page, source, (32, 32)), "ICO", sizes=[(32, 32)])


def _drawn(page: Page, source: str, size: tuple[int, int]) -> Image.Image:
    page.set_viewport_size({"width": size[0], "height": size[1]})
    page.goto("about:blank")
    page.set_content(f"<style>body {{ margin: 0 }} svg {{ display: block; width: 100%; height: auto }}</style>{source}")
    load_letters(page)
    shot = page.screenshot(omit_background=True)
    return Image.open(io.BytesIO(shot))


def _saved(picture: Image.Image, kind: str, **options: object) -> bytes:
    out = io.BytesIO()
    picture.save(out, kind, **options)
    return out.getvalue()


if __name__ == "__main__":
    sys.exit(main())
