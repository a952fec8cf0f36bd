"""Connecting: a session that reaches public hosts only, reads no more than it should, and keeps what it read.

Contributors write the addresses and CI visits them, so an address may not lead inside. Every connection is
checked after the name is looked up and goes to the address that was checked, also after a redirect.
"""

from __future__ import annotations

import ipaddress
import socket
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

import requests
from requests.adapters import HTTPAdapter
from requests_cache import CachedSession
from urllib3 import HTTPConnectionPool, HTTPSConnectionPool, PoolManager
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.exceptions import ConnectTimeoutError, NameResolutionError, NewConnectionError
from urllib3.util.connection import create_connection

_EMBEDDED = ipaddress.ip_network("64:ff9b::/96")
_CHUNK = 64 * 1024


class Refused(Exception):
    """The address leads to a machine that is not public. No OSError: urllib3 would take it for a broken line."""


class TooLarge(Exception):
    """The answer is larger than we read."""


class TooSlow(Exception):
    """The answer takes longer than we wait, though something keeps coming."""


@dataclass(frozen=True)
class Limits:
    """Seconds to wait for a connection, for the next bytes and for the whole answer; most bytes of an answer."""

    connect: float = 10
    read: float = 20
    whole: float = 60
    size: int = 5_000_000


Resolver = Callable[[str, int], list[str]]


@dataclass(frozen=True)
class Way:
    """How hosts are reached. `proof` is the port of a test server on this machine that stands in for every host,
    without TLS; None in real use. `resolve` gives the addresses of a host."""

    proof: int | None = None
    resolve: Resolver | None = None

    def addresses(self, host: str, port: int) -> list[tuple[str, int]]:
        """Where to connect to; raises Refused, or OSError when the name is unknown."""
        if self.proof is not None:
            return [("127.0.0.1", self.proof)]
        found = (self.resolve or _resolve)(host, port)
        if not found or not all(is_public(address) for address in found):
            raise Refused("het adres leidt naar een computer die niet openbaar is")
        return [(address, port) for address in found]


def _resolve(host: str, port: int) -> list[str]:
    rows = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(row[4][0]) for row in rows))


def is_public(address: str) -> bool:
    """Whether an IP address is one of the open internet, also when it wraps an IPv4 address."""
    ip = ipaddress.ip_address(address)
    if isinstance(ip, ipaddress.IPv6Address):
        inner = ip.ipv4_mapped or ip.sixtofour
        if ip in _EMBEDDED:
            inner = ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
        if inner is not None:
            return is_public(str(inner))
        if ip.teredo is not None:
            return False
    return ip.is_global and not ip.is_multicast


def open_session(cache: Path, way: Way, limits: Limits, agent: str, count: Counter[str]) -> CachedSession:
    """A session with its answers in the SQLite file `cache`. Close it after use; use it in one thread.

    `expire_after=0` keeps only answers with an ETag or Last-Modified and asks the server about them every time;
    anything else is fetched anew. No `stale_if_error`: it would show a dead page as the living one of before.
    `count` counts verzoeken, voorwaardelijk, ongewijzigd and bytes.
    """
    session = CachedSession(
        cache,
        backend="sqlite",
        serializer="json",  # no pickle: the file is restored from a shared cache in CI
        busy_timeout=30_000,
        wal=True,
        fast_save=True,  # what is lost in a power cut is fetched again
        expire_after=0,
        allowable_codes=(200,),
        cache_control=False,
        stale_if_error=False,
    )
    session.trust_env = False  # no passwords from .netrc, no proxy that would look up names for us
    session.headers.update({"User-Agent": agent, "Accept": "text/html,application/pdf;q=0.9,*/*;q=0.5"})
    session.headers["Accept-Language"] = "nl, en;q=0.5"
    adapter = _Adapter(way, limits, count)
    session.mount("https://", adapter)
    session.mount("http://", adapter)
    return session


class _Adapter(HTTPAdapter):
    """Reads the whole answer within the limits, before anything above can keep it."""

    def __init__(self, way: Way, limits: Limits, count: Counter[str]) -> None:
        self._count = count
        self._way = way
        self._limits = limits
        super().__init__()

    def init_poolmanager(self, connections: int, maxsize: int, block: bool = False, **kwargs: Any) -> None:
        super().init_poolmanager(connections, maxsize, block, **kwargs)
        manager: PoolManager = self.poolmanager
        manager.pool_classes_by_scheme = _pools(self._way)

    def send(self, request: requests.PreparedRequest, **kwargs: Any) -> requests.Response:  # type: ignore[override]
        asked = request
        if self._way.proof is not None:
            asked = request.copy()
            asked.url = str(request.url).replace("https://", "http://", 1)
        self._count["verzoeken"] += 1
        self._count["voorwaardelijk"] += "If-None-Match" in asked.headers or "If-Modified-Since" in asked.headers
        kwargs |= {"stream": True, "timeout": (self._limits.connect, self._limits.read)}
        response = super().send(asked, **kwargs)
        response.request, response.url = request, str(request.url)
        try:
            response._content = self._read(response)
        finally:
            response.close()
        self._count["ongewijzigd"] += response.status_code == 304
        self._count["bytes"] += len(response._content)
        response._content_consumed = True
        return response

    def _read(self, response: requests.Response) -> bytes:
        until = time.monotonic() + self._limits.whole
        body = bytearray()
        # Unpacked size counts: a few kB of gzip may be gigabytes. read1 gives what there is, so that the clock
        # is looked at between drops too.
        while chunk := response.raw.read1(_CHUNK, decode_content=True):
            body += chunk
            if len(body) > self._limits.size:
                raise TooLarge
            if time.monotonic() > until:
                raise TooSlow
        return bytes(body)


def _pools(way: Way) -> dict[str, Any]:
    """Pools whose connections go only to the addresses that `way` gives."""

    class Plain(_Checked, HTTPConnection):
        checked_way = way

    class Secure(_Checked, HTTPSConnection):
        checked_way = way

    class PlainPool(HTTPConnectionPool):
        ConnectionCls = Plain

    class SecurePool(HTTPSConnectionPool):
        ConnectionCls = Secure

    return {"http": PlainPool, "https": SecurePool}


class _Checked:
    """A connection that looks up its host through the way of this run and connects to what was checked."""

    checked_way: ClassVar[Way]
    host: str
    port: int
    timeout: Any
    socket_options: Any

    def _new_conn(self) -> socket.socket:
        error: OSError | None = None
        try:
            places = self.checked_way.addresses(self.host, self.port)
        except (OSError, UnicodeError) as fault:
            raise NameResolutionError(self.host, self, fault) from fault  # type: ignore[arg-type]
        for place in places:
            try:
                return create_connection(place, self.timeout, socket_options=self.socket_options)
            except TimeoutError as fault:
                raise ConnectTimeoutError(self, "geen verbinding") from fault
            except OSError as fault:
                error = fault
        raise NewConnectionError(self, str(error)) from error  # type: ignore[arg-type]
