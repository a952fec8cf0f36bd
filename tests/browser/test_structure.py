"""Every built page has a template, a language, its own title and description, headings in order, the same frame."""

from __future__ import annotations

from browser.built import Sample
from browser.document import Document
from browser.screens import Screen, survey
from browser.structure import frame, headings, structure, twice
from playwright.sync_api import Browser, Page


def test_every_page_is_well_made(documents: dict[str, Document]) -> None:
    assert [f"{path}: {fault}" for path, document in documents.items() for fault in structure(path, document)] == []


def test_every_page_has_the_same_frame_with_help_in_the_same_place(documents: dict[str, Document]) -> None:
    assert frame(documents) == []


def test_titles_and_descriptions_are_unique(documents: dict[str, Document]) -> None:
    assert twice(documents, "title") == []
    assert twice(documents, "description") == []


def test_what_the_wizard_draws_has_its_headings_in_order(browser: Browser, base: str, wizard: list[Screen]) -> None:
    def gate(page: Page) -> list[str]:
        return headings(Document(page.content()))

    page = browser.new_page()
    found = survey(page, base, wizard, {"koppen": gate})
    page.close()
    assert found["koppen"] == []


def test_the_samples_show_every_template_and_all_that_it_can_show(
    documents: dict[str, Document], samples: list[Sample]
) -> None:
    for template in {document.template for document in documents.values()}:
        every = set().union(*(document.parts for document in documents.values() if document.template == template))
        shown = set().union(*(documents[sample.address].parts for sample in samples if sample.template == template))
        assert shown == every, template
    statuses = {part for document in documents.values() for part in document.parts if part.startswith(".rw-status--")}
    assert len(statuses) >= 5
