"""Every gate sees the fault that it is there for: planted in a live page, it is named."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from browser import gates
from browser.conftest import watch
from browser.screens import Gate
from playwright.sync_api import Browser, Page, Route

# (gate, fault planted in the open page, how the gate names it). `p` is a fresh paragraph in the content.
PLANTS: dict[str, tuple[Gate, str, str]] = {
    "contrast": (gates.axe, "p.style.color = '#999'; p.style.background = '#aaa'", "color-contrast: #geplant"),
    "veld zonder label": (gates.axe, "p.append(document.createElement('input'))", "label: #geplant > input"),
    "pagina zonder taal": (gates.axe, "document.documentElement.lang = ''", "html-has-lang"),
    "te breed": (gates.reflow, "p.style.width = '500px'", "steekt uit: p “Geplant”"),
    "te breed, verstopt": (
        gates.reflow,
        "document.body.style.overflowX = 'hidden'; p.style.cssText = 'width: 500px; text-align: right'",
        "rand van het scherm: p “Geplant”",
    ),
    "balk over het scherm": (
        gates.reflow,
        "p.style.cssText = 'position: fixed; top: 0; height: 120px'",
        "vult het scherm: p “Geplant”",
    ),
    "vak met vaste hoogte": (
        gates.spacing,
        "p.textContent = 'Geplant '.repeat(40); p.style.cssText = `height: ${p.offsetHeight}px; overflow: hidden`",
        "afgeknipt: p “Geplant",
    ),
    "tekst over tekst": (
        gates.spacing,
        """p.style.height = '1px'; p.style.setProperty('margin', '0', 'important');
           p.after(Object.assign(document.createElement('p'), {textContent: 'Eronder'}))""",
        "over elkaar: p “Geplant” en p “Eronder”",
    ),
    "klein doel": (
        gates.targets,
        "p.innerHTML = ''; p.append(button); button.style.cssText = 'width: 16px; height: 60px; padding: 0'",
        "doel van 16×60: button",
    ),
    "lage knop": (
        gates.targets,
        "p.append(button); button.style.cssText = 'height: 30px; min-height: 0'",
        "×30: button",
    ),
    "woord in een knop breekt af": (
        gates.targets,
        "p.append(button); button.textContent = 'Breekt'; button.style.cssText = 'width: 50px; word-break: break-all'",
        "woord breekt af: button",
    ),
    "spatie in een knop valt weg": (
        gates.targets,
        "p.append(button); button.innerHTML = 'Naar <b>elders</b>'; button.style.display = 'inline-flex'",
        "spatie valt weg: button",
    ),
    "links te dicht op elkaar": (
        gates.targets,
        """p.style.cssText = 'font-size: 12px; line-height: 14px'; p.replaceChildren(
            ...[1, 2].flatMap(n => [Object.assign(document.createElement('a'), {href: '#', textContent: `Links ${n}`}),
                                    document.createElement('br')]))""",
        "a “Links 2”",
    ),
    "onzichtbare stop": (gates.keyboard, "p.append(button); button.style.opacity = 0", "onzichtbare stop: button"),
    "stop buiten het scherm": (
        gates.keyboard,
        "p.append(button); button.style.cssText = 'position: absolute; left: -300px'",
        "stop buiten het scherm: button",
    ),
    "stop achter een balk": (
        gates.keyboard,
        """document.body.append(button, Object.assign(document.createElement('div'), {className: 'balk'}));
           document.querySelector('.balk').style.cssText = 'position: fixed; inset: 0; background: #fff'""",
        "achter iets anders (div.balk",
    ),
    "focus niet te zien": (gates.keyboard, "p.append(button); button.style.outline = 'none'", "niet te zien: button"),
    "focusrand te licht": (
        gates.keyboard,
        """p.append(button); button.addEventListener('focus', () => { button.style.outline = '3px solid #eee'; })""",
        "focusrand met contrast",
    ),
    "val": (
        gates.keyboard,
        "p.append(button); button.onkeydown = event => { if (event.key === 'Tab') event.preventDefault(); }",
        "niet te bereiken met Tab",
    ),
    "beweging": (
        gates.motion,
        "p.animate([{opacity: 0}, {opacity: 1}], {duration: 1000, iterations: Infinity})",
        "beweegt: p “Geplant”",
    ),
    "overgang": (gates.motion, "p.style.transition = 'color 1s'", "kan bewegen: p “Geplant”"),
    "traag schuiven": (gates.motion, "p.style.scrollBehavior = 'smooth'", "schuift traag: p “Geplant”"),
    "status zonder woord": (
        gates.forced_colors,
        "p.textContent = '●'; p.className = 'rw-status'",
        "zonder woord: p.rw-status",
    ),
    "knop zonder rand": (gates.forced_colors, "p.append(button); button.style.border = 'none'", "zonder rand: button"),
    "alleen een teken": (gates.forced_colors, "p.append(button); button.textContent = '✕'", "alleen een teken: button"),
    "alleen een plaatje": (
        gates.forced_colors,
        "p.textContent = ''; p.style.cssText = 'height: 9px; background: url(data:image/gif,x)'; span.append(p)",
        "alleen een plaatje: p",
    ),
    "afbeelding zonder alt": (gates.images, "p.append(new Image())", "zonder alt"),
    "afbeelding zonder maten": (gates.images, "p.append(new Image())", "zonder maten"),
}
PREPARE = """() => {
    const p = Object.assign(document.createElement('p'), {id: 'geplant', textContent: 'Geplant'});
    const button = Object.assign(document.createElement('button'), {type: 'button', textContent: 'Druk'});
    const span = document.createElement('span');
    document.querySelector('main h1').after(p, span);
    %s;
}"""


@pytest.fixture
def live(browser: Browser, base: str) -> Iterator[Page]:
    """A small page of the site in the browser."""
    page = browser.new_page(viewport=gates.PHONE, locale="nl-NL")
    page.goto(base + "404.html")
    yield page
    page.close()


@pytest.mark.parametrize("name", PLANTS)
def test_a_planted_fault_is_named(live: Page, name: str) -> None:
    gate, plant, named = PLANTS[name]
    live.evaluate(PREPARE % plant)
    faults = gate(live)
    assert any(named in fault for fault in faults), faults
    live.reload()
    assert not any(named in fault for fault in gate(live))


def add_style(page: Page, css: str) -> None:
    """The site's own style sheet with more in it."""

    def more(route: Route) -> None:
        answer = route.fetch()
        route.fulfill(response=answer, body=answer.text() + css)

    page.route("**/site.css", more)


def test_a_foreign_font_is_named(live: Page) -> None:
    assert gates.fonts(live) == []
    add_style(live, "@media all { @font-face { font-family: Vreemd; src: url(vreemd.woff2); } }")
    live.reload()
    assert gates.fonts(live) == ["lettertype: Vreemd"]


def test_a_heavy_image_is_named(live: Page) -> None:
    assert gates.images(live) == []
    svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><!--' + "x" * 200_000 + "--></svg>"
    live.route("**/zwaar.svg", lambda route: route.fulfill(body=svg, content_type="image/svg+xml"))
    live.evaluate(
        """async () => { const image = new Image(9, 9); image.alt = ''; image.src = 'zwaar.svg';
                         document.querySelector('main').append(image); await image.decode(); }"""
    )
    assert [re.sub("http.*/", "", fault) for fault in gates.images(live)] == ["afbeelding van 200 KB: zwaar.svg"]


@pytest.mark.parametrize("bypass", [False, True], ids=["met CSP", "zonder CSP"])
def test_a_request_to_another_host_is_named(browser: Browser, base: str, bypass: bool) -> None:
    context = browser.new_context(bypass_csp=bypass)
    page = context.new_page()
    page.route("https://vreemd.example/**", lambda route: route.abort())
    trouble: list[str] = []
    watch(page, trouble, base)
    page.goto(base)
    assert trouble == []
    page.evaluate("document.body.append(Object.assign(new Image(), {src: 'https://vreemd.example/punt.png'}))")
    page.wait_for_load_state("networkidle")
    context.close()
    assert any("https://vreemd.example/punt.png" in line for line in trouble), trouble
    assert any("Content Security Policy" in line for line in trouble) is not bypass, trouble
