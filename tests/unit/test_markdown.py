"""Contributors' Markdown: ordinary text comes through whole, hostile text is refused or inert."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from payloads import HOSTILE, INERT, ORDINARY

from routewijzer import markdown
from routewijzer.addresses import refuse
from routewijzer.markdown import faults, render, render_page, with_cards

ALLOWED = {
    *("h2", "h3", "h4", "p", "ul", "ol", "li", "strong", "em", "a", "blockquote", "br", "hr", "code"),
    *("table", "thead", "tbody", "tr", "th", "td"),
}


class _Reader(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.other: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_comment(self, data: str) -> None:
        self.other.append(data)

    handle_decl = handle_pi = unknown_decl = handle_comment


def assert_harmless(html: str) -> None:
    found = _Reader(html)
    assert found.other == []
    for tag, attributes in found.tags:
        assert tag in ALLOWED
        assert set(attributes) <= ({"href"} if tag == "a" else {"start"} if tag == "ol" else set())
        if "href" in attributes:
            assert refuse(attributes["href"] or "") == ""


@pytest.mark.parametrize("text", ORDINARY, ids=lambda text: repr(text)[:40])
def test_ordinary_dutch_text_is_accepted_and_shown_as_it_was_meant(text: str) -> None:
    assert faults(text) == []
    assert render(text) == ORDINARY[text]


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: repr(text)[:40])
def test_hostile_text_is_refused_and_harmless_even_if_it_were_not(text: str) -> None:
    assert faults(text)
    assert_harmless(render(text))


@pytest.mark.parametrize("text", INERT, ids=lambda text: repr(text)[:40])
def test_what_only_looks_hostile_is_shown_as_text(text: str) -> None:
    assert faults(text) == []
    assert_harmless(render(text))
    assert all(tag != "a" or "a.nl" in str(given) for tag, given in _Reader(render(text)).tags)


def test_a_fault_says_what_and_on_which_line() -> None:
    text = "Goed.\n\n## Kop\n\nEen <b>vet</b> woord.\n\n[x](javascript:x) [y](http://evil.nl)\n"
    assert faults(text) == [
        (4, "ruwe HTML mag niet"),
        (4, "ruwe HTML mag niet"),
        (6, "de link mag niet: het adres begint met 'http:'"),
    ]


@pytest.mark.parametrize(
    "html",
    [
        "<iframe src=x></iframe>",
        "<p onclick=alert(1)>x</p>",
        "<p>x<!-- y --></p>",
        "<p>x<svg><script>1</script></svg></p>",
        '<a href="javascript:alert(1)">x</a>',
        '<a href="https://a.nl@evil.nl">x</a>',
        '<p style="color:red">x</p>',
        "<p>x</p><form></form>",
    ],
)
def test_the_second_wall_stands_alone(monkeypatch: pytest.MonkeyPatch, html: str) -> None:
    # Should the renderer ever let HTML through, then the text is refused and nothing of it is published.
    class Leaky:
        def parse(self, text: str) -> list[object]:
            return []

        def render(self, text: str) -> str:
            return text

    monkeypatch.setattr(markdown, "_renderer", Leaky)
    assert faults(html) == [(0, "deze opmaak mag niet")]
    assert_harmless(render.__wrapped__(html))


def test_a_page_may_link_inside_the_site_and_its_headings_have_their_own_id() -> None:
    text = "## Hulp\n\n[verder](../over/#wat) [kop](#hulp-2)\n\n## Één vraag?\n\n### Eén vraag\n\n## ???\n"
    assert faults(text, internal=True) == []
    assert len(faults(text)) == 2
    html = render_page(text)
    assert '<h2 id="hulp-2">Hulp</h2>' in html
    assert '<h2 id="een-vraag">Één vraag?</h2>' in html
    assert '<h3 id="een-vraag-2">Eén vraag</h3>' in html
    assert "<h2>???</h2>" in html
    assert '<a href="../over/#wat">verder</a>' in html


@pytest.mark.parametrize("address", ["//evil.nl", "/\\evil.nl", "javascript:alert(1)", "../x.html?y", "", "../../.."])
def test_a_page_may_not_link_anywhere_else(address: str) -> None:
    text = f"[x](<{address}>)"
    assert faults(text, internal=True) or "<a" not in render_page(text)


PIECES = st.sampled_from(
    [
        *"<>[]()!&#*_`|-=\\/:;\"' \n\ta1",
        *(
            "\n\n",
            "    ",
            "<b>",
            "</",
            "<!--",
            "-->",
            "](",
            "https://a.nl/",
            "javascript:",
            "&#106;",
            "```",
            "> ",
            "- ",
        ),
        *("a|b\n-|-\n", "[1]: ", "onclick=x", "<script>", "{{", "{%", "\u00a0", "é"),
    ]
)


def test_whatever_is_accepted_is_harmless_and_whole() -> None:
    counted = {True: 0, False: 0}

    @settings(max_examples=400)
    @given(st.lists(PIECES, max_size=25).map("".join) | st.text(max_size=40))
    def compare(text: str) -> None:
        assert_harmless(render(text))
        accepted = faults(text) == []
        counted[accepted] += 1
        if accepted:
            made = markdown._renderer().render(text)
            assert markdown._parts(made) == markdown._parts(render(text))

    compare()
    assert min(counted.values()) >= 20, counted


def test_a_table_becomes_the_table_of_the_site() -> None:
    html = render("Voor\n\na | b\n--|--\n1 | *2*\n3 |\n\nNa")
    assert with_cards(html) == (
        '<p>Voor</p>\n<div class="rw-tabel"><table>\n'
        '<thead><tr><th scope="col">a</th><th scope="col">b</th></tr></thead>\n'
        '<tbody>\n<tr><th scope="row">1</th><td><span class="rw-tabel__kolom">b</span> <em>2</em></td></tr>\n'
        '<tr><th scope="row">3</th><td><span class="rw-tabel__kolom">b</span> </td></tr>\n'
        "</tbody></table></div>\n<p>Na</p>\n"
    )
    assert with_cards("<p>Geen tabel</p>") == "<p>Geen tabel</p>"
