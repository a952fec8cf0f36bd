"""What the source watch makes of a page without a network: main text, facts, differences."""

from __future__ import annotations

import pytest

from routewijzer.sources.comparing import MOST_LINES, difference, facts
from routewijzer.sources.maintext import MOST_DEPTH, MOST_HTML, main_text


def text(html: str) -> str:
    found = main_text(html.encode())
    assert found
    return found.text


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<nav>Menu</nav><p>Eén</p><p>Twee</p><footer>Voet</footer>", "Eén\nTwee"),
        ("<header>Logo</header>" + "<main>" + "Tekst. " * 40 + "</main><p>Nieuws</p>", " ".join(["Tekst."] * 40)),
        ("<main>Kort</main><p>Wat een script niet vult</p>", "Kort\nWat een script niet vult"),
        ("<main><header><h1>Kop</h1></header>Tekst</main>", "Kop\nTekst"),
        ("<div role=main>Tekst<div role=navigation>Menu</div></div>", "Tekst"),
        ("<p>Zicht<span aria-hidden=true>baar</span><p hidden>weg<div aria-hidden=true>weg</div>", "Zichtbaar"),
        ("<p>a<script>b()</script><style>c{}</style><noscript>d</noscript><!-- e --><template>f</template>", "a"),
        ("<table><tr><td>Uurloon<td>€ 15", "Uurloon\n€ 15"),
        ("<nav>Menu<p>nooit dicht", ""),
        ("<p>veel\n   wit\t\u00a0hier<br>en\u200b daar\u202e", "veel wit hier\nen daar"),
        ("<form><p>In een formulier</p><button>Zend</button></form>", "In een formulier"),
        ("1 < 2 &amp; 3 &lt;b&gt;", "1 < 2 & 3 <b>"),
    ],
)  # fmt: skip
def test_the_main_text_of_a_page(html: str, expected: str) -> None:
    assert text(html) == expected


@pytest.mark.parametrize("html", ["<div>" * (MOST_DEPTH + 1), "x" * (MOST_HTML + 1)], ids=["diep", "groot"])
def test_a_page_that_is_made_to_hold_us_up_is_not_read(html: str) -> None:
    assert main_text(html.encode()) is None


def test_unclosed_paragraphs_are_not_deep() -> None:
    assert text("<ul>" + "<li><p>x" * (MOST_DEPTH + 1)).count("x") == MOST_DEPTH + 1


def test_facts_are_found_however_they_are_written() -> None:
    assert list(
        facts("€ 25.000,- of 80% tot 1 maart 2026; bel (038) 123 45 67 of info@a.nl. Artikel 12, 7 mensen.")
    ) == [
        *("bedrag:25000", "percentage:80%", "datum:1maart2026", "telefoon:381234567", "mail:info@a.nl"),
    ]
    assert facts("€ 25.000").keys() == facts("25.000 euro").keys() == facts("€25000,00").keys()
    assert facts("+31 38 123 45 67").keys() == facts("038-1234567").keys()


def test_a_difference_names_facts_first_and_shows_the_lines() -> None:
    found = difference("Kop\nU krijgt € 25.000.\nSlot", "Kop\nU krijgt € 30.000.\nSlot")
    assert (found.gone, found.new, found.small, found.cut) == (("€ 25.000",), ("€ 30.000",), False, False)
    assert found.lines == (" Kop", "-U krijgt € 25.000.", "+U krijgt € 30.000.", " Slot")


def test_another_way_of_writing_an_amount_is_no_other_fact() -> None:
    found = difference("Kop\nU krijgt € 25.000,-.", "Kop\nU krijgt 25.000 euro.")
    assert (found.gone, found.new, len(found.lines)) == ((), (), 3)


def test_a_change_far_down_a_long_page_is_shown() -> None:
    old = [f"regel {n}" for n in range(9000)]
    found = difference("\n".join(old), "\n".join([*old[:-1], "anders"]))
    assert found.lines == (" regel 8998", "-regel 8999", "+anders")
    assert found.small
    assert difference("\n".join(old), "\n".join([*old, "nieuw"])).lines == (" regel 8999", "+nieuw")


def test_a_long_difference_is_cut() -> None:
    found = difference("a", "\n".join(f"{n} " + "x" * 500 for n in range(100)))
    assert (len(found.lines), found.cut) == (MOST_LINES, True)
    assert max(map(len, found.lines)) < 310
