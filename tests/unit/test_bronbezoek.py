"""One visit of the source watch, against a real server that answers in every way a site can."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from bronserver import HTML, Reply, moved, page, serving, zipped
from bronsite import SOON, Site, opened

from routewijzer.sources.visiting import MOST_HOPS

LONG = page("x" * 300).body


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    with opened(tmp_path) as found:
        yield found


def test_a_page_gives_its_title_and_main_text(site: Site) -> None:
    site.server.answers["a.nl/pad"] = page("U krijgt € 25.000.", title="Hulp &amp; geld")
    visit = site.visit()
    assert (visit.outcome, visit.status, visit.reason, visit.moved_to) == ("goed", 200, "", "")
    assert visit.content
    assert (visit.content.title, visit.content.text) == ("Hulp & geld", "U krijgt € 25.000.")
    assert [one.agent for one in site.server.asked()] == ["Proef/1"]


@pytest.mark.parametrize("kind", ["etag", "modified"])
def test_the_second_visit_only_asks_whether_it_changed(site: Site, kind: str) -> None:
    same = {"etag": "", "modified": "", kind: '"v1"' if kind == "etag" else "Sun, 01 Nov 2026 10:00:00 GMT"}
    site.server.answers["a.nl/pad"] = page("Zelfde tekst.", **same)
    first, second = site.visit(), site.visit()
    assert [(one.conditional, one.status) for one in site.server.asked()] == [(False, 200), (True, 304)]
    assert second.content == first.content
    assert site.count["ongewijzigd"] == 1
    site.server.answers["a.nl/pad"] = page("Andere tekst.", etag='"v2"')
    assert site.visit().content != first.content


def test_a_page_without_validator_is_fetched_again(site: Site) -> None:
    site.server.answers["a.nl/pad"] = page("Tekst.", etag="")
    site.visit()
    del site.server.answers["a.nl/pad"]
    assert site.visit().outcome == "mislukt"


@pytest.mark.parametrize("status", [404, 410, 500, 503, 400])
def test_a_page_that_was_kept_never_hides_that_it_is_gone(site: Site, status: int) -> None:
    site.server.answers["a.nl/pad"] = page("Tekst.")
    assert site.visit().outcome == "goed"
    site.server.answers["a.nl/pad"] = Reply(status)
    dead = site.visit()
    assert (dead.outcome, dead.status, dead.content) == ("mislukt", status, None)
    assert str(status) in dead.reason
    site.server.answers["a.nl/pad"] = page("Tekst.", cut=True, etag='"nieuw"')
    assert site.visit().outcome == "mislukt"
    site.server.answers["a.nl/pad"] = page("Tekst.")
    assert site.visit().outcome == "goed"


@pytest.mark.parametrize("status", [401, 403, 406, 451, 999])
def test_a_site_that_refuses_programs_is_not_dead(site: Site, status: int) -> None:
    site.server.answers["a.nl/pad"] = Reply(status)
    assert site.visit().outcome == "geblokkeerd"


def test_a_challenge_page_is_a_refusal(site: Site) -> None:
    site.server.answers["a.nl/pad"] = Reply(503, b"even wachten", {"cf-mitigated": "challenge"})
    assert site.visit().outcome == "geblokkeerd"


@pytest.mark.parametrize(
    ("reply", "reason"),
    [
        (Reply(200, LONG, {"Content-Type": HTML}, cut=True), "breekt af"),
        (Reply(200, b"geen gzip", {"Content-Encoding": "gzip"}), "breekt af"),
        (page("De pagina is er niet.", title="Pagina niet gevonden - Gemeente"), "bestaat"),
        (page("Fout 404"), "bestaat"),
        (Reply(304), "geen pagina"),
        (Reply(301), "geen pagina"),
    ],
    ids=["afgebroken", "kapotte-gzip", "titel-404", "tekst-404", "304-zonder-vraag", "301-kaal"],
)
def test_an_answer_that_is_no_page(site: Site, reply: Reply, reason: str) -> None:
    site.server.answers["a.nl/pad"] = reply
    visit = site.visit()
    assert visit.outcome == "mislukt"
    assert reason in visit.reason


@pytest.mark.parametrize("drip", [0.5, 0.05], ids=["volgende-byte-te-laat", "elke-byte-op-tijd"])
def test_a_slow_site_does_not_hold_us_up(tmp_path: Path, drip: float) -> None:
    with serving({"a.nl/pad": Reply(200, LONG, {"Content-Type": HTML}, drip=drip)}) as server:
        slow = Site(server, tmp_path, SOON)
        visit = slow.visit()
        slow.close()
    assert (visit.outcome, visit.reason) == ("mislukt", "de site antwoordt niet op tijd")


def test_a_huge_answer_is_not_read_to_the_end_and_not_kept(site: Site) -> None:
    site.server.answers["a.nl/groot"] = Reply(200, b"x" * 5_000_000, {"Content-Type": HTML}, '"g"')
    site.server.answers["a.nl/bom"] = zipped(Reply(200, b"x" * 5_000_000, {"Content-Type": HTML}, '"b"'))
    for url in ("https://a.nl/groot", "https://a.nl/bom") * 2:
        visit = site.visit(url)
        assert (visit.outcome, visit.content) == ("te-groot", None)
    assert not any(one.conditional for one in site.server.asked())
    assert site.count["bytes"] < 1000


def test_gzip_is_unpacked(site: Site) -> None:
    site.server.answers["a.nl/pad"] = zipped(page("Tekst in een zip."))
    first = site.visit()
    assert first.content
    assert first.content.text == "Tekst in een zip."
    assert site.visit().content == first.content


@pytest.mark.parametrize(
    ("declared", "meta", "charset"),
    [
        ("utf-8", "", "latin-1"),
        ("iso-8859-1", "", "utf-8"),
        ("bestaat-niet", "", "utf-8"),
        ("", "windows-1252", "cp1252"),
        ("utf-8", "iso-8859-15", "iso-8859-15"),
        ("", "", "utf-16"),
    ],
)
def test_a_wrong_charset_gives_no_broken_letters(site: Site, declared: str, meta: str, charset: str) -> None:
    text = "Financiële hulp voor cafés"
    head = f'<meta charset="{meta}">' if meta else ""
    kind = f"text/html; charset={declared}" if declared else "text/html"
    site.server.answers["a.nl/pad"] = Reply(200, f"{head}<main>{text}</main>".encode(charset), {"Content-Type": kind})
    visit = site.visit()
    assert visit.content
    assert visit.content.text == text


def test_a_pdf_is_compared_by_its_bytes(site: Site) -> None:
    site.server.answers["a.nl/pad"] = lambda times: Reply(
        200, f"%PDF {times // 2}".encode(), {"Content-Type": "application/pdf"}
    )
    first, second, third = (site.visit().content for _ in range(3))
    assert first
    assert (first.text, first == second, first == third) == ("", True, False)


def test_permanent_redirects_are_told_and_temporary_ones_are_not(site: Site) -> None:
    site.server.answers |= {
        "a.nl/301": moved(301, "/nieuw"),
        "a.nl/308": moved(308, "https://b.nl/ver weg"),
        "a.nl/302": moved(302, "/nieuw"),
        "a.nl/301-302": moved(301, "/302"),
        "a.nl/302-301": moved(302, "/301"),
        "a.nl/streep": moved(301, "/streep/"),
        "a.nl/http": moved(301, "http://a.nl/nieuw"),
        **{url: page("Hier.") for url in ("a.nl/nieuw", "b.nl/ver%20weg", "a.nl/streep/")},
    }
    found = {
        url: site.visit(f"https://a.nl/{url}") for url in ("301", "308", "302", "301-302", "302-301", "streep", "http")
    }
    assert {visit.outcome for visit in found.values()} == {"goed"}
    assert {url: visit.moved_to for url, visit in found.items()} == {
        "301": "https://a.nl/nieuw",
        "308": "https://b.nl/ver%20weg",
        "302": "",
        "301-302": "https://a.nl/302",
        "302-301": "",
        "streep": "",
        "http": "",
    }


def test_a_loop_ends(site: Site) -> None:
    site.server.answers |= {"a.nl/pad": moved(301, "/rond"), "a.nl/rond": moved(302, "/pad")}
    assert site.visit().reason == "het adres blijft doorverwijzen"
    assert len(site.server.asked()) == MOST_HOPS


def test_a_deep_address_that_ends_at_the_front_page_is_dead(site: Site) -> None:
    site.server.answers |= {"a.nl/pad": moved(301, "/"), "a.nl/": page("Welkom.")}
    assert site.visit().reason == "het adres leidt nu naar de voorpagina"
    assert site.visit("https://a.nl/").outcome == "goed"
