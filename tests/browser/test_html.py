"""html-validate finds no error in any built page, nor in what the wizard draws."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from browser.gates import PHONE, ROOT
from browser.screens import Screen
from playwright.sync_api import Browser


def validate(*folders: Path) -> tuple[list[str], int]:
    """(a line per fault, how many files were seen)."""
    node = shutil.which("node")
    assert node, "Node.js is nodig voor deze test (make test installeert het)"
    done = subprocess.run(
        [node, "tests/browser/validate.mjs", *map(str, folders)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=240,
        check=False,
    )
    assert done.stderr == ""
    *faults, last = done.stdout.splitlines()
    assert done.returncode == bool(faults)
    return faults, int(last.removeprefix("gezien: "))


def test_every_built_page_is_valid(site: Path) -> None:
    faults, seen = validate(site)
    assert faults == []
    assert seen == len(list(site.rglob("*.html")))


def test_what_the_wizard_draws_is_valid(browser: Browser, base: str, wizard: list[Screen], tmp_path: Path) -> None:
    page = browser.new_page(viewport=PHONE)
    for number, screen in enumerate(wizard):
        screen.show(page, base)
        (tmp_path / f"{number}.html").write_text(page.content(), encoding="utf-8")
    page.close()
    faults, seen = validate(tmp_path)
    assert faults == []
    assert seen == len(wizard) > 8
