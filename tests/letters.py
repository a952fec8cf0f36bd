"""Letters that are the same on every machine: Roboto, what most phones have, as a pinned npm package.

The site uses the letters of the visitor's device, so on another machine every line would break elsewhere.
"""

from __future__ import annotations

from base64 import b64encode
from pathlib import Path

from playwright.sync_api import Page

_FILES = Path(__file__).resolve().parents[1] / "node_modules" / "@fontsource-variable" / "roboto" / "files"
NAME = "Roboto"

# Between machines the same letter also differs by hinting and by what the screen does with colours.
SAME_LETTERS = ["--font-render-hinting=none", "--disable-lcd-text", "--force-color-profile=srgb"]


def load_letters(page: Page) -> None:
    """Make `NAME` usable in the page, in all its weights."""
    page.evaluate(
        """async ([name, ...faces]) => {
          for (const [style, letters] of faces) {
            const bytes = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
            document.fonts.add(await new FontFace(name, bytes, { weight: "100 900", style }).load());
          }
        }""",
        [NAME, ["normal", _letters("normal")], ["italic", _letters("italic")]],
    )


def _letters(style: str) -> str:
    return b64encode((_FILES / f"roboto-latin-wght-{style}.woff2").read_bytes()).decode()
