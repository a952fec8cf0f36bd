"""Rounds: which sources have their turn, visited host by host, several hosts at a time, and stopped without loss."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Protocol
from urllib.parse import urlsplit

from .memory import Known, Memory
from .pacing import Stopped
from .places import Source
from .visiting import Visit

APART = timedelta(hours=24)
_GIVE_UP = 3


class _Visits(Protocol):
    def visit(self, url: str) -> Visit: ...


Workers = Callable[[], AbstractContextManager[_Visits]]


def is_due(known: Known | None, now: str, days: int) -> bool:
    """Whether a source has its turn at `now` (ISO, UTC): after so many days, or a day after a failure."""
    if known is None:
        return True
    if known.outcome == "mislukt":
        return datetime.fromisoformat(now) - datetime.fromisoformat(known.visited) >= APART
    return date.fromisoformat(now[:10]) - date.fromisoformat(known.visited[:10]) >= timedelta(days=days)


def due(sources: Iterable[Source], known: Mapping[str, Known], now: str, days: int) -> list[Source]:
    """The sources that have their turn: official ones first, then the longest not visited."""
    found = [source for source in sources if is_due(known.get(source.url), now, days)]

    def order(source: Source) -> tuple[bool, str, str]:
        before = known.get(source.url)
        return not source.official, before.visited if before else "", source.url

    return sorted(found, key=order)


@dataclass
class Round:
    """One run over `todo`. Visits go into `memory` one by one; `tell` hears how many are done, after each;
    `stopping` is called when Ctrl+C is heard.

    `workers` opens what makes the visits, once per thread; `hosts` is how many threads there are.
    """

    todo: list[Source]
    memory: Memory
    workers: Workers
    hosts: int
    tell: Callable[[int], None]
    stopping: Callable[[], None]
    stop: threading.Event = field(default_factory=threading.Event)
    done: int = 0
    postponed: int = 0

    def __post_init__(self) -> None:
        self._lock = threading.Lock()
        self._answered = False
        self._silent: list[Visit] = []
        self._faults: list[BaseException] = []

    @property
    def offline(self) -> bool:
        """True when not one site answered: then it is our own line, and nothing was kept."""
        return not self._answered and bool(self._silent)

    def run(self) -> None:
        """Visit everything. After `stop` is set, visits that are under way are still finished."""
        groups: dict[str, list[Source]] = {}
        for source in self.todo:
            groups.setdefault(urlsplit(source.url).netloc, []).append(source)
        waiting: queue.SimpleQueue[list[Source]] = queue.SimpleQueue()
        for group in sorted(groups.values(), key=len, reverse=True):
            waiting.put(group)
        # Daemons: a second Ctrl+C ends the program at once.
        threads = [threading.Thread(target=self._work, args=(waiting,), daemon=True) for _ in range(self.hosts)]
        for thread in threads:
            thread.start()
        try:
            self._join(threads)
        except KeyboardInterrupt:
            self.stop.set()
            self.stopping()
            self._join(threads)
            raise
        if self._faults:
            raise self._faults[0]

    @staticmethod
    def _join(threads: list[threading.Thread]) -> None:
        for thread in threads:
            while thread.is_alive():
                thread.join(0.2)

    def _work(self, waiting: queue.SimpleQueue[list[Source]]) -> None:
        try:
            with self.workers() as visitor:
                while True:
                    try:
                        group = waiting.get_nowait()
                    except queue.Empty:
                        return
                    self._visit_host(visitor, group)
        except BaseException as fault:  # noqa: BLE001 - a thread has nobody above it; `run` raises it again
            self._faults.append(fault)
            self.stop.set()

    def _visit_host(self, visitor: _Visits, group: list[Source]) -> None:
        silent = 0
        for number, source in enumerate(group):
            if self.stop.is_set():
                return
            if silent == _GIVE_UP:
                # A site that is down should not cost us an hour, nor be knocked on a hundred times.
                with self._lock:
                    self.postponed += len(group) - number
                return
            try:
                visit = visitor.visit(source.url)
            except Stopped:
                return
            silent = silent + 1 if _is_silent(visit) else 0
            self._keep(visit)

    def _keep(self, visit: Visit) -> None:
        with self._lock:
            if _is_silent(visit) and not self._answered:
                self._silent.append(visit)
            else:
                self._answered |= visit.outcome != "geweigerd"
                for kept in (*(self._silent if self._answered else ()), visit):
                    self.memory.record(kept)
                if self._answered:
                    self._silent.clear()
            self.done += 1
            done = self.done
        self.tell(done)


def _is_silent(visit: Visit) -> bool:
    return visit.outcome == "mislukt" and visit.status == 0
