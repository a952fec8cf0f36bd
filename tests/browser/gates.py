"""The gates: each looks at a page that is open and returns a list of faults, empty when all is well."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

ROOT = Path(__file__).parents[2]
SCRIPTS = Path(__file__).parent / "in_page"
AXE = ROOT / "node_modules" / "axe-core" / "axe.min.js"
AXE_TAGS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")

PHONE = {"width": 360, "height": 640}
DESK = {"width": 1280, "height": 900}
SMALL = {"width": 320, "height": 640}
ZOOMED = {"width": 320, "height": 256}  # a window of 1280×1024 at 400 %
TARGET = 24  # WCAG 2.5.8
BUTTON = 44
FOLDS = 3
IMAGE_BYTES = 30_000
SPACING = (  # WCAG 1.4.12
    "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }"
    "p { margin-bottom: 2em !important }"
)


def axe(page: Page, *rules: str) -> list[str]:
    """Every violation of WCAG 2.2 AA or good practice, or of the named rules only."""
    if not page.evaluate("'axe' in globalThis"):
        page.evaluate(AXE.read_text("utf-8"))
    only = {"type": "rule", "values": list(rules)} if rules else {"type": "tag", "values": list(AXE_TAGS)}
    result = page.evaluate("only => axe.run(document, {runOnly: only, resultTypes: ['violations']})", only)
    return [f"{v['id']}: {' '.join(n['target'])}" for v in result["violations"] for n in v["nodes"]]


def reflow(page: Page) -> list[str]:
    """Everything can be read on 320 px, and at 400 % no bar covers it."""
    found = []
    for size in (SMALL, ZOOMED):
        page.set_viewport_size(size)
        found += [
            f"{size['height']} hoog: {fault}" for fault in run(page, "layout.sideways") + run(page, "layout.bars")
        ]
    return found + run(page, "layout.cutOff")


def spacing(page: Page) -> list[str]:
    """With the text spacing of WCAG 1.4.12 no text is cut off, overlaps or makes the page scroll sideways."""
    page.evaluate(
        """css => { const sheet = new CSSStyleSheet(); sheet.replaceSync(css);
                    document.adoptedStyleSheets.push(sheet); }""",
        SPACING,
    )
    found = [fault for gate in ("sideways", "cutOff", "overlap") for fault in run(page, f"layout.{gate}")]
    page.evaluate("() => { document.adoptedStyleSheets.pop(); }")
    return found


def targets(page: Page) -> list[str]:
    """Nothing to hit is smaller than 24 px, no button lower than 44 px, and no word in a button is broken."""
    small = run(page, "layout.smallTargets", {"least": TARGET, "button": BUTTON})
    return small + run(page, "layout.brokenButtons")


def keyboard(page: Page) -> list[str]:
    """Tab reaches everything, every stop can be seen, and no stop is a trap. Tab may not have been pressed yet."""
    page.emulate_media(reduced_motion="reduce")  # or stops are judged while the page still scrolls to them
    page.evaluate("document.activeElement?.blur()")  # what the page focused itself must look different without focus
    fold(page)
    stops = run(page, "keyboard.watchFocus")
    for _ in range(0, stops + 60, 20):
        for _ in range(20):
            page.keyboard.press("Tab")
        if run(page, "keyboard.isRound"):
            break
    return run(page, "keyboard.focusFaults")


def fold(page: Page) -> None:
    """Of open details in a row leave only the first few open: letters of the alphabet hold the same kind of list."""
    page.evaluate(
        """most => {
            const place = new Map();
            for (const part of document.querySelectorAll('details')) {
                place.set(part, (place.get(part.previousElementSibling) ?? 0) + 1);
                if (place.get(part) > most) part.open = false;
            }
        }""",
        FOLDS,
    )


def motion(page: Page) -> list[str]:
    """Nothing moves for a visitor who asked for rest."""
    page.emulate_media(reduced_motion="reduce")
    return run(page, "looks.moving")


def forced_colors(page: Page) -> list[str]:
    """Without our colours there is still a word or a border."""
    page.emulate_media(forced_colors="active")
    found = run(page, "looks.withoutColour")
    page.emulate_media(forced_colors="none")
    return found


def fonts(page: Page) -> list[str]:
    """Only fonts of the visitor's own device."""
    return run(page, "looks.fonts")


def images(page: Page) -> list[str]:
    """Every image has a text and a size, and is light."""
    return run(page, "looks.images", IMAGE_BYTES)


def run(page: Page, name: str, argument: object = None) -> Any:
    """The outcome of a function in `in_page/`, named 'module.function'."""
    module, function = name.split(".")
    if not page.evaluate("module => module in (globalThis.poorten ??= {})", module):
        page.evaluate(_source(module))
    return page.evaluate(f"argument => poorten.{module}.{function}(argument)", argument)


@cache
def _source(module: str) -> str:
    """A module and what it imports as one expression, because a page with our policy runs no other script."""
    parts = [(SCRIPTS / f"{name}.mjs").read_text("utf-8") for name in ("common", module)]
    names = re.findall(r"^export function (\w+)", parts[1], re.MULTILINE)
    text = re.sub(r"^import .*$|^export (?=function|const)", "", "\n".join(parts), flags=re.MULTILINE)
    return f"(() => {{ {text}\npoorten.{module} = {{ {', '.join(names)} }}; }})()"
