"""One visit of the source watch, against a real server that answers in every way a site can."""

from __future__ import annotations

import socket
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest
from bronserver import HTML, Reply, Server, moved, page, serving, zipped

from routewijzer.sources.connecting import Limits, Refused, Way, is_public, open_session
from routewijzer.sources.pacing import Pace, Stopped, Time
from routewijzer.sources.visiting import MOST_HOPS, TRIES, Visit, Visitor

CALM = Limits(connect=10, read=10, whole=30, size=100_000)
SOON = Limits(connect=10, read=0.2, whole=0.4, size=100_000)
LONG = page("x" * 300).body


class Site:
    """A server, a session and a clock that only goes on when somebody sleeps."""

    def __init__(self, server: Server, folder: Path, limits: Limits = CALM) -> None:
        self.server = server
        self.slept: list[float] = []
        self.now = 0.0
        self.count = Counter[str]()
        self.time = Time(lambda: "2026-11-22T08:00:00+00:00", lambda: self.now, self._sleep)
        self._session = open_session(folder / "cache.sqlite", Way(server.port), limits, "Proef/1", self.count)
        self.visitor = Visitor(self._session, Pace(self.time, 1.0), self.time, limits, "Proef/1")

    def _sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds

    def visit(self, url: str = "https://a.nl/pad") -> Visit:
        self.now += 10
        return self.visitor.visit(url)

    def close(self) -> None:
        self._session.close()


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    with serving({}) as server:
        found = Site(server, tmp_path)
        yield found
        found.close()


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


@pytest.mark.parametrize(
    "to",
    [
        *(
            "http://127.0.0.1/",
            "http://localhost/",
            "http://[::1]/",
            "https://10.0.0.1/x",
            "http://169.254.169.254/meta",
        ),
        *(
            "file:///etc/passwd",
            "ftp://b.nl/",
            "http://a.nl:22/",
            "https://jan@b.nl/",
            "https://b.nl\\@127.0.0.1/",
            "//0x7f.1/",
        ),
    ],
)
def test_a_redirect_leads_to_ordinary_sites_only(site: Site, to: str) -> None:
    site.server.answers["a.nl/pad"] = moved(302, to)
    assert site.visit().outcome == "geweigerd"
    assert len(site.server.asked(robots=True)) == 2


def test_trouble_is_tried_again_with_growing_waits(site: Site) -> None:
    site.server.answers["a.nl/pad"] = lambda times: page("Tekst.") if times == 2 else Reply(500)
    assert site.visit().outcome == "goed"
    assert [seconds for seconds in site.slept if seconds > 1] == [2, 4]
    site.server.answers["a.nl/stuk"] = Reply(502)
    assert site.visit("https://a.nl/stuk").reason == "de site heeft een storing (502)"
    assert sum(one.url == "a.nl/stuk" for one in site.server.asked()) == TRIES


def in_40_seconds() -> str:
    return format_datetime(datetime.now(UTC) + timedelta(seconds=40), usegmt=True)


@pytest.mark.parametrize(
    ("asked", "least", "most"),
    [(lambda: "7", 7, 7), (in_40_seconds, 30, 41), (lambda: "straks", 2, 2), (lambda: "-5", 2, 2)],
    ids=["seconden", "tijdstip", "onzin", "min"],
)
def test_a_site_says_how_long_to_wait(site: Site, asked: Callable[[], str], least: float, most: float) -> None:
    busy = Reply(429, b"", {"Retry-After": asked()})
    site.server.answers["a.nl/pad"] = lambda times: busy if times == 0 else page("Tekst.")
    assert site.visit().outcome == "goed"
    waited = [seconds for seconds in site.slept if seconds > 1]
    assert len(waited) == 1
    assert least <= waited[0] <= most


def test_a_site_that_wants_us_much_later_is_left_alone(site: Site) -> None:
    site.server.answers["a.nl/pad"] = Reply(429, b"", {"Retry-After": "86400"})
    assert site.visit().outcome == "geblokkeerd"
    assert len(site.server.asked()) == 1
    assert max(site.slept, default=0) <= 1


def test_requests_to_one_host_are_apart(site: Site) -> None:
    site.server.answers |= {f"a.nl/{n}": page(f"Tekst {n}.") for n in range(3)} | {"b.nl/": page("Ander.")}
    for n in range(3):
        site.visitor.visit(f"https://a.nl/{n}")
    assert site.slept == [1.0, 1.0, 1.0]  # three pages after robots.txt
    site.visitor.visit("https://b.nl/")
    assert len(site.slept) == 4


def test_robots_txt_is_heard_once_per_host(site: Site) -> None:
    rules = b"User-agent: *\nDisallow: /geheim\nCrawl-delay: 7\n\nUser-agent: Anders\nDisallow: /\n"
    site.server.answers |= {
        "a.nl/robots.txt": Reply(200, rules, {"Content-Type": "text/plain"}, '"r"'),
        "a.nl/pad": page("Tekst."),
        "a.nl/geheim/x": page("Geheim."),
        "b.nl/robots.txt": Reply(403),
        "b.nl/geheim": page("Tekst."),
    }
    assert site.visitor.visit("https://a.nl/pad").outcome == "goed"
    secret = site.visitor.visit("https://a.nl/geheim/x")
    assert (secret.outcome, "robots.txt" in secret.reason) == ("geblokkeerd", True)
    assert [one.url for one in site.server.asked(robots=True)] == ["a.nl/robots.txt", "a.nl/pad"]
    site.visitor.visit("https://a.nl/pad")
    assert site.slept[-1] == 7.0
    assert site.visit("https://b.nl/geheim").outcome == "goed"


def test_stopping_while_waiting_records_nothing(site: Site) -> None:
    def stop(_: float) -> None:
        raise Stopped

    site.server.answers["a.nl/pad"] = Reply(500)
    time = Time(site.time.moment, site.time.tick, stop)
    visitor = Visitor(site.visitor.session, Pace(time, 0), time, CALM, "Proef/1")
    with pytest.raises(Stopped):
        visitor.visit("https://a.nl/pad")


PRIVATE = [
    *("127.0.0.1", "127.8.8.8", "0.0.0.0", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1"),
    *("224.0.0.1", "255.255.255.255", "::1", "::", "fe80::1", "fd00::1", "ff02::1", "::ffff:127.0.0.1"),
    *("64:ff9b::7f00:1", "2002:7f00:1::", "2001:0:4136:e378:8000:63bf:3fff:fdd2"),
]


@pytest.mark.parametrize("address", PRIVATE)
def test_a_name_that_leads_inside_is_refused_before_anything_is_sent(tmp_path: Path, address: str) -> None:
    assert not is_public(address)
    with serving({}) as server:
        way = Way(resolve=lambda host, port: ["93.184.216.34", address])
        with pytest.raises(Refused):
            way.addresses("intern.nl", server.port)
        with open_session(tmp_path / "cache.sqlite", way, CALM, "Proef/1", Counter()) as session:
            time = Time(lambda: "2026-11-22T08:00:00+00:00", lambda: 0.0, lambda seconds: None)
            visit = Visitor(session, Pace(time, 0), time, CALM, "Proef/1").visit("https://intern.nl/pad")
        assert visit.outcome == "geweigerd"
        assert server.log == []


@pytest.mark.parametrize(
    "address", ["93.184.216.34", "2a00:1450:400e:80d::2004", "::ffff:93.184.216.34", "64:ff9b::5db8:d822"]
)
def test_a_public_address_is_allowed(address: str) -> None:
    assert is_public(address)


def test_a_name_that_does_not_exist_is_said_so(tmp_path: Path) -> None:
    def unknown(host: str, port: int) -> list[str]:
        raise socket.gaierror(-2, "Name or service not known")

    with open_session(tmp_path / "cache.sqlite", Way(resolve=unknown), CALM, "Proef/1", Counter()) as session:
        time = Time(lambda: "2026-11-22T08:00:00+00:00", lambda: 0.0, lambda seconds: None)
        visit = Visitor(session, Pace(time, 0), time, CALM, "Proef/1").visit("https://bestaat-niet.nl/")
    assert (visit.outcome, visit.status) == ("mislukt", 0)
    assert visit.reason == "de naam van de site bestaat niet (meer)"
