"""The real site, built once per worker, served on this machine, and a browser to look at it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from browser.built import Sample, documents_of, samples_of, without_template
from browser.document import Document
from browser.gates import PHONE
from browser.screens import Screen, of_form, of_samples, of_search, of_wizard
from helpers import CHROMIUM, day_of_records
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright
from served import served

from routewijzer.engine import build_site

ROOT = Path(__file__).parents[2]
DAY = day_of_records()
CHROMIUM_ARGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the built site."""
    folder = tmp_path_factory.mktemp("bouw") / "site"
    assert build_site(ROOT, folder, DAY) == 0
    return folder


@pytest.fixture(scope="session")
def base(site: Path) -> Iterator[str]:
    """Address of the served site, with a slash at the end."""
    with served(site) as address:
        yield address


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Debian's Chromium."""
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=CHROMIUM, args=CHROMIUM_ARGS)
        yield running
        running.close()


@pytest.fixture(scope="session")
def documents(site: Path) -> dict[str, Document]:
    """Every page of the site by its address below the root."""
    found = documents_of(site)
    assert without_template(found) == []
    return found


@pytest.fixture(scope="session")
def samples(documents: dict[str, Document]) -> list[Sample]:
    """The pages that together show every template in every state."""
    return samples_of(documents)


@pytest.fixture(scope="session")
def wizard(browser: Browser, base: str, samples: list[Sample]) -> list[Screen]:
    """The steps of the wizard: questions, errors, results."""
    address = next(sample.address for sample in samples if sample.template == "wijzer")
    region = yaml.safe_load(min((ROOT / "regions").glob("*/regio.yml")).read_text(encoding="utf-8"))
    page = browser.new_page(viewport=PHONE, locale="nl-NL")
    screens = of_wizard(page, base, address, region["gemeenten"][0]["naam"])
    page.close()
    return screens


@pytest.fixture(scope="session")
def screens(samples: list[Sample], wizard: list[Screen]) -> list[Screen]:
    """All that the gates look at."""
    address = {sample.template: sample.address for sample in samples}
    search = of_search(address["home"], address["zoeken"], address["regelingen"])
    return [*of_samples(samples), *search, *of_form(address["formulier"]), *wizard]


@pytest.fixture
def phone(browser: Browser) -> Iterator[BrowserContext]:
    """A small phone with a touch screen."""
    context = browser.new_context(viewport=PHONE, has_touch=True, locale="nl-NL")
    yield context
    context.close()


@pytest.fixture
def page(phone: BrowserContext, trouble: list[str], base: str) -> Page:
    """A page on the phone; everything that goes wrong in it is noted in `trouble`."""
    opened = phone.new_page()
    watch(opened, trouble, base)
    return opened


@pytest.fixture
def trouble() -> Iterator[list[str]]:
    """Script errors, console errors (CSP violations among them), foreign and failed requests: none may be left."""
    found: list[str] = []
    yield found
    assert found == []


def watch(page: Page, trouble: list[str], base: str) -> None:
    """Note all that should never happen on a page of this site."""
    page.on("pageerror", lambda error: trouble.append(f"scriptfout: {error}"))
    page.on("console", lambda message: trouble.append(f"console: {message.text}") if message.type == "error" else None)
    page.on("request", lambda request: None if request.url.startswith((base, "data:")) else trouble.append(request.url))
    page.on(
        "response",
        lambda response: trouble.append(f"{response.status} {response.url}") if response.status >= 400 else None,
    )
