"""The manners of the source watch: waits, turns, robots.txt, and never to a machine that is not public."""

from __future__ import annotations

import socket
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest
from bronserver import Reply, moved, page, serving
from bronsite import CALM, Site, opened

from routewijzer.sources.connecting import Refused, Way, is_public, open_session
from routewijzer.sources.pacing import Pace, Stopped, Time
from routewijzer.sources.visiting import TRIES, Visitor


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    with opened(tmp_path) as found:
        yield found


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


def test_two_threads_never_ask_one_host_at_a_time(site: Site) -> None:
    pace = Pace(site.time, 0)
    inside = threading.Event()

    def other(host: str) -> None:
        with pace.turn(host):
            inside.set()

    with pace.turn("a.nl"):
        same, another = (threading.Thread(target=other, args=(host,), daemon=True) for host in ("a.nl", "b.nl"))
        same.start()
        assert not inside.wait(0.1)
        another.start()
        assert inside.wait(10)
        inside.clear()
    assert inside.wait(10)


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


class Here(Way):
    """As in real use, with TLS; only the name leads to a server on this machine."""

    def addresses(self, host: str, port: int) -> list[tuple[str, int]]:
        return [("127.0.0.1", int(host.removesuffix(".nl").removeprefix("poort")))]


def test_a_safe_address_is_never_visited_without_tls(tmp_path: Path) -> None:
    with serving({"a.nl/pad": page("Tekst.")}) as server:
        with open_session(tmp_path / "cache.sqlite", Here(), CALM, "Proef/1", Counter()) as session:
            time = Time(lambda: "2026-11-22T08:00:00+00:00", lambda: 0.0, lambda seconds: None)
            visit = Visitor(session, Pace(time, 0), time, CALM, "Proef/1").visit(f"https://poort{server.port}.nl/")
        assert (visit.outcome, visit.reason[:24]) == ("mislukt", "de beveiligde verbinding")
        assert server.log == []


def test_a_name_that_does_not_exist_is_said_so(tmp_path: Path) -> None:
    def unknown(host: str, port: int) -> list[str]:
        raise socket.gaierror(-2, "Name or service not known")

    with open_session(tmp_path / "cache.sqlite", Way(resolve=unknown), CALM, "Proef/1", Counter()) as session:
        time = Time(lambda: "2026-11-22T08:00:00+00:00", lambda: 0.0, lambda seconds: None)
        visit = Visitor(session, Pace(time, 0), time, CALM, "Proef/1").visit("https://bestaat-niet.nl/")
    assert (visit.outcome, visit.status) == ("mislukt", 0)
    assert visit.reason == "de naam van de site bestaat niet (meer)"
