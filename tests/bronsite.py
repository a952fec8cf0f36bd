"""A visitor of the source watch with a test server and a clock that only goes on when somebody sleeps."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bronserver import Server, serving

from routewijzer.sources.connecting import Limits, Way, open_session
from routewijzer.sources.pacing import Pace, Time
from routewijzer.sources.visiting import Visit, Visitor

CALM = Limits(connect=10, read=10, whole=30, size=100_000)
SOON = Limits(connect=10, read=0.2, whole=0.4, size=100_000)


class Site:
    """One visitor; `slept` holds every wait in seconds."""

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


@contextmanager
def opened(folder: Path) -> Iterator[Site]:
    """A visitor with a server that knows no page yet."""
    with serving({}) as server:
        site = Site(server, folder)
        yield site
        site.close()
