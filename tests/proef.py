"""The tasks of visitors (`make proef`): which test walks which task, and what the walk takes of a visitor.

A test says so with `@pytest.mark.taak("T01", "Wat iemand wil")`. While it runs, every real tap or click and every
answered question is counted, in the browser itself (so not without JavaScript); the table stands at the end of the run.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext

# Counts what a person does: a click, a tap or a key that presses; scripts and fields that get text do not count.
_COUNT = """addEventListener("click", ({ isTrusted, target }) => {
  if (!isTrusted || (target instanceof HTMLInputElement && !["radio", "checkbox"].includes(target.type))) return;
  const pressed = target instanceof Element ? target.closest("button, a, label, input, summary, select") : null;
  if (pressed instanceof HTMLLabelElement && pressed.control) return;
  if (pressed) void globalThis.proefTelt(pressed.textContent?.trim() === "Verder");
}, true);"""


@pytest.fixture(autouse=True)
def counted(request: pytest.FixtureRequest, record_property: Callable[[str, Any], None]) -> Iterator[None]:
    """Counts the taps and the answers of a test that walks a task."""
    marker = request.node.get_closest_marker("taak")
    if marker is None:
        yield
        return
    presses: list[bool] = []
    make_context, make_page = Browser.new_context, Browser.new_page

    def watched(context: BrowserContext) -> None:
        context.expose_binding("proefTelt", lambda _, onwards: presses.append(onwards))
        context.add_init_script(_COUNT)

    def new_context(self: Browser, **options: Any) -> BrowserContext:
        context = make_context(self, **options)
        watched(context)
        return context

    def new_page(self: Browser, **options: Any) -> Any:
        page = make_page(self, **options)
        watched(page.context)
        return page

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Browser, "new_context", new_context)
        patch.setattr(Browser, "new_page", new_page)
        yield
    record_property("taak", [*marker.args, len(presses), sum(presses)])


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """The table of tasks, when any was walked."""
    reports = [r for found in terminalreporter.stats.values() for r in found if isinstance(r, pytest.TestReport)]
    walked = {r.nodeid: dict(r.user_properties)["taak"] for r in reports if "taak" in dict(r.user_properties)}
    called = {r.nodeid: r for r in reports if r.when == "call"}
    rows = sorted(((*walked[node], called[node]) for node in walked if node in called), key=lambda row: row[:2])
    if not rows:
        return
    terminalreporter.section("proef")
    terminalreporter.line(
        f"{'taak':5}{'wat':58}{'geslaagd':>9}{'tikken':>8}{'vragen':>8}{'sec':>7}  wat stond in de weg"
    )
    for task, what, taps, questions, report in rows:
        fault = "" if report.passed else str(report.longrepr).strip().splitlines()[-1]
        verdict = "ja" if report.passed else "NEE"
        terminalreporter.line(
            f"{task:5}{what[:56]:58}{verdict:>9}{taps:8}{questions:8}{report.duration:7.1f}  {fault}".rstrip()
        )
    tasks = {row[0] for row in rows}
    failed = {row[0] for row in rows if not row[-1].passed}
    terminalreporter.line(f"{len(tasks) - len(failed)} van de {len(tasks)} taken geslaagd")
