"""Tasks of coordinators on a phone: who has this too, and regions side by side (T21)."""

from __future__ import annotations

from browser.conftest import watch
from browser.test_pages import axe
from playwright.sync_api import Browser, Page, expect

COMPARE = "regios/vergelijken/"


def fits(page: Page) -> bool:
    return bool(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))


def test_who_has_or_had_this_too(browser: Browser, base: str) -> None:
    """T21, with links only: from home, without JavaScript, nothing scrolls sideways."""
    context = browser.new_context(java_script_enabled=False, viewport={"width": 360, "height": 640})
    page = context.new_page()
    page.goto(base)
    page.get_by_role("link", name="Vergelijk de regio's").click()
    page.locator("summary", has_text="Werkcentrum:").click()
    kind = page.locator("details[open]")
    assert fits(page)
    heads = [head.split(" (")[0] for head in kind.locator("h3").all_inner_texts()]
    assert heads == ["Ja", "Genoemd", "Onbekend"]
    running = kind.locator("ul").first.locator("li")
    assert running.count() >= 5
    for item in running.all():
        assert item.locator("a").count() >= 1
    page.locator("summary", has_text="Werkt Door:").click()
    assert "Rijnmond Werkt Door" in page.locator("main").inner_text()
    assert {"Ja", "Genoemd", "Gestopt", "Nee", "Onbekend"} <= set(page.locator("dt").all_inner_texts())
    assert page.locator(".rw-matrix").is_hidden()
    running.first.locator("a").first.click()
    assert "/programmas/" in page.url
    context.close()


def test_three_regions_side_by_side(page: Page, base: str) -> None:
    page.goto(f"{base}{COMPARE}")
    page.get_by_label("Regio 1").select_option("zwolle")
    expect(page.get_by_role("status")).to_have_text("Kies nog een regio om te vergelijken.")
    page.get_by_label("Regio 2").select_option("twente")
    assert page.url.endswith("#vergelijk=zwolle,twente")
    expect(page.get_by_role("status")).to_contain_text("staan hieronder naast elkaar")
    expect(page.locator(".rw-tabel thead th")).to_have_count(3)
    page.get_by_label("Regio 3").select_option("rijnmond")
    expect(page.locator(".rw-tabel thead th")).to_have_count(4)
    assert fits(page)
    page.go_back()
    expect(page.locator(".rw-tabel thead th")).to_have_count(3)
    expect(page.get_by_label("Regio 3")).to_have_value("")
    page.go_back()
    expect(page.locator(".rw-tabel")).to_have_count(0)


def test_a_shared_comparison_opens_and_odd_ones_do_no_harm(browser: Browser, base: str, trouble: list[str]) -> None:
    page = browser.new_page(viewport={"width": 320, "height": 640}, bypass_csp=True)
    watch(page, trouble, base)
    for fragment, columns in (("zwolle,twente", 3), ("zwolle,zwole", 0), ("__proto__,constructor", 0)):
        page.goto("about:blank")
        page.goto(f"{base}{COMPARE}#vergelijk={fragment}")
        page.wait_for_load_state("networkidle")
        expect(page.locator(".rw-tabel thead th")).to_have_count(columns)
        assert fits(page)
        assert axe(page) == []
    page.close()
