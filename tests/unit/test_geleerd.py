"""Who learned from whom: every link once, and the picture says what the table says."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree as ET

from helpers import DAY, overlay, page_body

from routewijzer.build import build, check
from routewijzer.pages.geleerd import links

PAGE = "wie-leerde-van-wie/index.md"


def body(root: Path) -> str:
    return page_body(str(build(root, DAY)[PAGE].content))


def test_a_link_written_on_both_sides_is_there_once(project: Path) -> None:
    catalog, _ = check(project, DAY)
    assert catalog is not None
    assert [(learner.key, teacher.key) for learner, teacher in links(catalog)] == [
        ("oost/uitleen-oost", "noord/uitleen"),
        ("oost/uitleen-oost", "noord/brigade-noord"),
    ]


def test_a_programme_that_took_something_over_counts_too(project: Path) -> None:
    path = "regions/zuid/praktijk/gestopte-proef.md"
    story = (project / path).read_text("utf-8")
    overlay(project, {path: story.replace("naam: ", "overgenomen_door: [oost/fonds-oost]\nnaam: ", 1)})
    catalog, _ = check(project, DAY)
    assert catalog is not None
    assert ("oost/fonds-oost", "zuid/gestopte-proef") in [(lid.key, van.key) for lid, van in links(catalog)]


def test_the_picture_is_sound_and_says_what_the_list_says(project: Path) -> None:
    page = body(project)
    picture = ET.fromstring(re.findall(r"<svg.*?</svg>", page, re.DOTALL)[0])
    parts = {child.tag: child for child in picture}
    assert parts["title"].text
    assert "naar" in (parts["desc"].text or "")
    assert len(picture.findall("path")) == 2
    assert len(picture.findall("circle")) == 3
    assert {"style", "class"}.isdisjoint({name for element in picture.iter() for name in element.attrib} - {"class"})
    assert page.count("leerde van <a") == 2
    assert page.count('<th scope="row">') == 2


def test_without_links_the_page_invites(project: Path) -> None:
    for path, field in (
        ("noord/praktijk/uitleen.md", "overgenomen_door"),
        ("oost/praktijk/uitleen-oost.md", "geinspireerd_door"),
    ):
        file = project / "regions" / path
        file.write_text(re.sub(rf"(?m)^{field}:.*\n", "", file.read_text("utf-8")), encoding="utf-8")
    page = body(project)
    assert "<svg" not in page
    assert "Er is nog geen verband" in page
    assert "bijdragen/" in page
