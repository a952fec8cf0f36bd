"""Serving the built site on this machine, and building again when a source changes."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from .loading import SOURCE_FOLDERS

ADDRESS = "127.0.0.1"
PORT = 8000
_NEXT_PORTS = 9
_WATCHED = (*SOURCE_FOLDERS, "hooks", "mkdocs.yml")


class SiteHandler(SimpleHTTPRequestHandler):
    """Files with the right types, our own 404 page, no listings of folders."""

    extensions_map = SimpleHTTPRequestHandler.extensions_map | {
        ".mjs": "text/javascript",
        ".json": "application/json",
    }

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - name of the base class
        """Quiet: only problems are worth a line."""

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """A missing page shows the site's own 404 page."""
        page = Path(self.directory) / "404.html"
        if code != 404 or not page.is_file():
            super().send_error(code, message, explain)
            return
        body = page.read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def list_directory(self, path: str | os.PathLike[str]) -> None:
        """A folder without a page is not a page."""
        del path
        self.send_error(404)

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "no-cache")
        super().end_headers()


class SiteServer(ThreadingHTTPServer):
    """Serves a folder; a browser that hangs up halfway is no fault."""

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Silent about a connection that was closed; anything else is shown."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)


def open_server(site: Path, port: int | None = None) -> SiteServer:
    """A server of the folder `site` that holds its port; without `port` the first free one from `PORT` on.

    It answers once `serve` runs: who asks earlier, while the site is being built, waits. Raises OSError when
    the port is taken.
    """
    handler = partial(SiteHandler, directory=str(site))
    for number in (port,) if port is not None else range(PORT, PORT + _NEXT_PORTS + 1):
        try:
            return SiteServer((ADDRESS, number), handler)
        except OSError as error:
            taken = f"poort {number} is niet vrij ({error.strerror}); kies een andere met --poort"
    raise OSError(taken)


def serve(server: SiteServer, root: Path, rebuild: Callable[[], object], stop: threading.Event | None = None) -> None:
    """Serve until Ctrl+C (or `stop`); call `rebuild` when a file under `root` changes."""
    threading.Thread(target=server.serve_forever, daemon=True).start()
    stop = stop or threading.Event()
    seen = _state(root)
    try:
        while not stop.wait(1.0):
            try:
                now = _state(root)
            except OSError:  # a file went away while we looked; look again
                continue
            if now != seen:
                seen = now
                rebuild()
    finally:
        server.shutdown()


def _state(root: Path) -> dict[str, int]:
    """Path -> time of change of every source file."""
    files = (
        f for name in _WATCHED for f in ([root / name] if (root / name).is_file() else sorted((root / name).rglob("*")))
    )
    return {str(f): f.stat().st_mtime_ns for f in files if f.is_file()}
