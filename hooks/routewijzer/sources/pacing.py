"""Pacing: one request at a time per host, with a pause in between; and what robots.txt asks."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from urllib.robotparser import RobotFileParser

MOST_PAUSE = 30.0


class Stopped(Exception):
    """Somebody asked to stop; what was not finished is not recorded."""


@dataclass(frozen=True)
class Time:
    """The clock of a run: `moment` gives an ISO moment in UTC (seconds), `tick` seconds that only go up.

    `sleep` waits so many seconds, or raises Stopped.
    """

    moment: Callable[[], str]
    tick: Callable[[], float]
    sleep: Callable[[float], None]


@dataclass
class _Host:
    lock: threading.Lock = field(default_factory=threading.Lock)
    free_at: float = 0.0
    pause: float = 0.0
    robots: RobotFileParser | None = None
    reading: threading.Lock = field(default_factory=threading.Lock)


class Pace:
    """Keeps requests to one host apart, whichever thread makes them. `pause` is in seconds."""

    def __init__(self, time: Time, pause: float) -> None:
        self._time = time
        self._pause = pause
        self._hosts: dict[str, _Host] = {}
        self._lock = threading.Lock()

    def _host(self, name: str) -> _Host:
        with self._lock:
            return self._hosts.setdefault(name, _Host(pause=self._pause))

    @contextmanager
    def turn(self, name: str) -> Iterator[None]:
        """Wait for a turn at this host and keep it while the block runs."""
        host = self._host(name)
        with host.lock:
            if (wait := host.free_at - self._time.tick()) > 0:
                self._time.sleep(wait)
            try:
                yield
            finally:
                host.free_at = self._time.tick() + host.pause

    def allows(self, name: str, url: str, agent: str, read: Callable[[], str]) -> bool:
        """Whether robots.txt of this host lets `agent` visit `url`; `read` fetches it, once per run ('' if none)."""
        host = self._host(name)
        with host.reading:
            if host.robots is None:
                host.robots = RobotFileParser()
                host.robots.parse(read().splitlines())
                if asked := host.robots.crawl_delay(agent):
                    host.pause = max(host.pause, min(float(asked), MOST_PAUSE))
        return host.robots.can_fetch(agent, url)
