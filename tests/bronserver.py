"""A web server on this machine that stands in for every site: it answers as a test tells it, and writes down what
it was asked. Addresses look real (`https://a.nl/pad`); the proof mode of the source watch leads them here.
"""

from __future__ import annotations

import gzip
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

HTML = "text/html; charset=utf-8"


@dataclass(frozen=True)
class Reply:
    """One answer. `cut` breaks off halfway; `drip` sends the body so slowly; `etag` makes it conditional."""

    status: int = 200
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)
    etag: str = ""
    modified: str = ""
    cut: bool = False
    drip: float = 0.0


@dataclass(frozen=True)
class Asked:
    """What was asked: the address, and whether the question was conditional."""

    url: str
    conditional: bool
    agent: str
    status: int


Answer = Reply | Callable[[int], Reply]


def page(text: str, title: str = "Een pagina", **more: Any) -> Reply:
    """A page with a menu around its text; its ETag follows from the text unless given."""
    html = f"<!doctype html><title>{title}</title><nav>Menu</nav><main><p>{text}</p></main><footer>Voet</footer>"
    given: dict[str, Any] = {"headers": {"Content-Type": HTML}, "etag": f'"{hash(text)}"'} | more
    return Reply(200, html.encode(), **given)


def zipped(reply: Reply) -> Reply:
    """The same answer, compressed."""
    return Reply(200, gzip.compress(reply.body), {**reply.headers, "Content-Encoding": "gzip"}, reply.etag)


def moved(status: int, to: str) -> Reply:
    return Reply(status, b"elders", {"Location": to})


class Server(ThreadingHTTPServer):
    """`answers` maps an address without scheme ('a.nl/pad') to a reply, or to a function of how often it was asked."""

    daemon_threads = True
    # Many connections at once must not wait for a retransmission.
    request_queue_size = 64

    def __init__(self, answers: Mapping[str, Answer]) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.answers = dict(answers)
        self.log: list[Asked] = []
        self.busy: dict[str, int] = {}
        self.most_busy: dict[str, int] = {}
        self.most_at_once = 0
        self.lock = threading.Lock()
        self.pause = 0.0

    @property
    def port(self) -> int:
        return int(self.server_address[1])

    def asked(self, *, robots: bool = False) -> list[Asked]:
        """Everything that was asked, without robots.txt."""
        return [one for one in self.log if robots or not one.url.endswith("/robots.txt")]

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that hangs up is no fault here."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Server

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - name of the base class
        pass

    def do_GET(self) -> None:
        server, host = self.server, self.headers["Host"]
        url = f"{host}{self.path}"
        with server.lock:
            server.busy[host] = server.busy.get(host, 0) + 1
            server.most_busy[host] = max(server.most_busy.get(host, 0), server.busy[host])
            server.most_at_once = max(server.most_at_once, sum(server.busy.values()))
            times = sum(1 for one in server.log if one.url == url)
            answer = server.answers.get(url, Reply(404, b"weg", {"Content-Type": HTML}))
        reply = answer if isinstance(answer, Reply) else answer(times)
        known = self.headers.get("If-None-Match"), self.headers.get("If-Modified-Since")
        same = (reply.etag and known[0] == reply.etag) or (reply.modified and known[1] == reply.modified)
        status = 304 if same and reply.status == 200 else reply.status
        if server.pause:
            time.sleep(server.pause)
        with server.lock:
            server.log.append(Asked(url, any(known), self.headers.get("User-Agent", ""), status))
            server.busy[host] -= 1
        self._send(reply, status)

    def _send(self, reply: Reply, status: int) -> None:
        body = b"" if status == 304 else reply.body
        self.send_response(status)
        for name, value in reply.headers.items():
            self.send_header(name, value)
        if reply.etag:
            self.send_header("ETag", reply.etag)
        if reply.modified:
            self.send_header("Last-Modified", reply.modified)
        if reply.cut:
            self.send_header("Transfer-Encoding", "chunked")
            self.end_headers()
            self.wfile.write(b"400\r\n" + body)
            self.close_connection = True
            return
        if status != 304:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if reply.drip:
            for index in range(len(body)):
                self.wfile.write(body[index : index + 1])
                self.wfile.flush()
                time.sleep(reply.drip)
        else:
            self.wfile.write(body)


@contextmanager
def serving(answers: Mapping[str, Answer]) -> Iterator[Server]:
    """The server, as long as the block runs."""
    server = Server(answers)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
