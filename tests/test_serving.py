"""Serving on this machine: right types, our own 404 page, and building again after a change."""

from __future__ import annotations

import http.client
import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from routewijzer import serving
from routewijzer.serving import ADDRESS, open_server, serve


class Server:
    """A server on a free port in a thread of its own; `built` counts how often it built again."""

    def __init__(self, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.root, self.site, self.port = root, root / "site", free_port()
        self.built, self.stop, self.ready = 0, threading.Event(), threading.Event()
        self.looked = threading.Semaphore(0)
        real = serving._state

        def look(folder: Path) -> dict[str, int]:
            found = real(folder)
            self.looked.release()
            self.ready.set()
            return found

        monkeypatch.setattr(serving, "_state", look)
        # The pause between two looks is short here, and nobody waits for the clock.
        monkeypatch.setattr(self.stop, "wait", lambda _: threading.Event.wait(self.stop, 0.01))
        self.thread = threading.Thread(target=self.run, daemon=True)
        self.thread.start()
        assert self.ready.wait(10)

    def run(self) -> None:
        with open_server(self.site, self.port) as server:
            serve(server, self.root, self.rebuild, self.stop)

    def rebuild(self) -> None:
        self.built += 1

    def after_a_look(self) -> int:
        """How often it was built, once it has certainly looked at the files as they are now."""
        while self.looked.acquire(blocking=False):
            pass
        for _ in range(3):
            assert self.looked.acquire(timeout=10)
        return self.built

    def get(self, path: str, method: str = "GET") -> tuple[int, dict[str, str], bytes]:
        connection = http.client.HTTPConnection(ADDRESS, self.port, timeout=10)
        connection.request(method, path)
        answer = connection.getresponse()
        found = answer.status, {name.lower(): value for name, value in answer.getheaders()}, answer.read()
        connection.close()
        return found


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind((ADDRESS, 0))
        return int(probe.getsockname()[1])


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    for path, text in {
        "site/index.html": "<h1>Thuis</h1>",
        "site/404.html": "<h1>Niet hier</h1>",
        "site/over/index.html": "<h1>Over</h1>",
        "site/assets/a.mjs": "export {}",
        "site/assets/a.css": "a{}",
        "site/assets/a.svg": "<svg/>",
        "site/data/a.json": "{}",
        "site/leeg/x.txt": "x",
        "regelingen/a.yml": "naam: A",
        "regions/oost/regio.yml": "naam: Oost",
        "content/over.md": "x",
        "mkdocs.yml": "x",
        "niet-bekeken.txt": "x",
    }.items():
        file = tmp_path / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    found = Server(tmp_path, monkeypatch)
    yield found
    found.stop.set()
    found.thread.join(10)
    assert not found.thread.is_alive()


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/", "text/html"),
        ("/over/", "text/html"),
        ("/assets/a.mjs", "text/javascript"),
        ("/assets/a.css", "text/css"),
        ("/assets/a.svg", "image/svg+xml"),
        ("/data/a.json", "application/json"),
    ],
)
def test_files_are_served_with_their_type(server: Server, path: str, kind: str) -> None:
    status, headers, body = server.get(path)
    assert status == 200
    assert headers["content-type"] == kind
    assert headers["cache-control"] == "no-cache"
    assert body


def test_a_page_without_its_slash_is_found(server: Server) -> None:
    status, headers, _ = server.get("/over")
    assert (status, headers["location"]) == (301, "/over/")


@pytest.mark.parametrize("path", ["/weg", "/weg/", "/over/x", "/leeg/", "/../mkdocs.yml", "/%2e%2e/mkdocs.yml"])
def test_what_is_not_there_gets_our_own_page(server: Server, path: str) -> None:
    status, headers, body = server.get(path)
    assert status == 404
    assert headers["content-type"] == "text/html; charset=utf-8"
    assert body == b"<h1>Niet hier</h1>"
    assert server.get(path, "HEAD")[2] == b""


def test_without_a_404_page_there_is_still_an_answer(server: Server) -> None:
    (server.site / "404.html").unlink()
    assert server.get("/weg")[0] == 404


def test_only_reading_is_possible(server: Server) -> None:
    assert server.get("/", "POST")[0] == 501
    assert server.get("/", "DELETE")[0] == 501


@pytest.mark.parametrize("path", ["regelingen/a.yml", "regions/oost/regio.yml", "content/over.md", "mkdocs.yml"])
def test_a_change_is_built_once(server: Server, path: str) -> None:
    assert server.after_a_look() == 0
    (server.root / path).write_text("anders en langer", encoding="utf-8")
    assert server.after_a_look() == 1
    assert server.after_a_look() == 1


def test_a_new_file_and_a_lost_file_are_changes_too(server: Server) -> None:
    (server.root / "regelingen/b.yml").write_text("naam: B", encoding="utf-8")
    assert server.after_a_look() == 1
    (server.root / "regelingen/b.yml").unlink()
    assert server.after_a_look() == 2


def test_the_site_itself_is_not_a_source(server: Server) -> None:
    (server.site / "index.html").write_text("anders", encoding="utf-8")
    (server.root / "niet-bekeken.txt").write_text("anders", encoding="utf-8")
    assert server.after_a_look() == 0
    assert server.get("/")[2] == b"anders"


def test_a_file_that_goes_away_while_looking_does_not_stop_the_server(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, broken = serving._state, threading.Event()

    def look(folder: Path) -> dict[str, int]:
        if not broken.is_set():
            broken.set()
            raise FileNotFoundError(2, "weg")
        return real(folder)

    monkeypatch.setattr(serving, "_state", look)
    assert broken.wait(10)
    (server.root / "regelingen/a.yml").write_text("naam: anders", encoding="utf-8")
    assert server.after_a_look() == 1


def test_a_port_that_is_taken_is_told(server: Server) -> None:
    with pytest.raises(OSError, match=f"poort {server.port} is niet vrij"):
        open_server(server.site, server.port)


def test_without_a_wish_the_next_free_port_is_taken(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(serving, "PORT", server.port)
    with open_server(server.site) as other:
        assert server.port < other.server_port <= server.port + 9
