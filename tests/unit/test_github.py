"""What GitHub is told: the worst first, no more than it shows, and nothing in a text that GitHub could act on."""

from __future__ import annotations

import re

from markdown_it import MarkdownIt

from routewijzer.findings import Finding
from routewijzer.github import MOST_IN_SUMMARY, MOST_SHOWN, as_annotations, as_summary

HOSTILE = "| <img src=x onerror=alert(1)> [klik](https://example.nl) @redactie `x` *v* ~~a~~ #1 \\| &amp; ::error::nep"


def finding(code: str, line: int = 1, text: str = "kent dit niet") -> Finding:
    return Finding("regelingen/x.yml", line, "naam", code, text)


def test_advice_never_takes_the_place_of_a_fault() -> None:
    many = [finding(code, line) for code in ("A001", "F002", "Y002", "C001") for line in range(1, 9)]
    lines = as_annotations(many).splitlines()
    shown = [line for line in lines if line.startswith(("::error ", "::warning "))]
    codes = [re.search(r"title=(\w+)", line).group(1) for line in shown]  # type: ignore[union-attr]
    assert codes == ["Y002"] * 8 + ["F002"] * 2 + ["A001"] * 8
    assert sum(line.startswith("::error ") for line in lines) == MOST_SHOWN
    assert len(lines) == len(many) + 2
    assert lines[len(shown)] == "::group::Nog 14 bevindingen"


def test_an_annotation_is_one_line_whatever_is_in_it() -> None:
    text = as_annotations([Finding("a,b:c\n.yml", 0, "", "Y009", "x%0A\n::add-mask::y")])
    assert text.count("\n") == 0
    assert text.startswith("::error file=a%2Cb%3Ac%0A.yml,line=1,title=Y009::x%250A%0A::add-mask::y")


def test_the_summary_is_a_table_in_which_a_text_is_only_text() -> None:
    found = [finding("F004", text=HOSTILE)]
    html = MarkdownIt("commonmark", {"html": True}).enable("table").render(as_summary(found))
    assert html.count("<tr>") == 2
    assert re.findall(r"<(?!/?(?:h2|table|thead|tbody|tr|th|td)>)", html) == []
    assert "@" not in as_summary(found)
    cells = re.findall(r"<td>(.*?)</td>", html)
    assert len(cells) == 4
    assert "onerror=alert(1)" in cells[1]


def test_a_long_summary_says_how_much_it_leaves_out() -> None:
    text = as_summary([finding("F002", line) for line in range(MOST_IN_SUMMARY + 7)])
    assert text.startswith("## Records: 207 fouten, 0 adviezen\n")
    assert text.count("\n|") == MOST_IN_SUMMARY + 2
    assert text.endswith("\nEn nog 7.\n")
    assert as_summary([]) == "## Records: 0 fouten, 0 adviezen\n\nAlles is in orde.\n"
