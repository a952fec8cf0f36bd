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


def serve(
    site: Path, root: Path, port: int, rebuild: Callable[[], object], stop: threading.Event | None = None
) -> None:
    """Serve `site` until Ctrl+C (or `stop`); call `rebuild` when a file under `root` changes.

    Raises OSError when the port is taken.
    """
    try:
        server = SiteServer((ADDRESS, port), partial(SiteHandler, directory=str(site)))
    except OSError as error:
        raise OSError(f"poort {port} is niet vrij ({error.strerror}); kies een andere met --poort") from None
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
    except KeyboardInterrupt:
        pass
    finally:
        server.shutdown()
        server.server_close()


def _state(root: Path) -> dict[str, int]:
    """Path -> time of change of every source file."""
    files = (
        f for name in _WATCHED for f in ([root / name] if (root / name).is_file() else sorted((root / name).rglob("*")))
    )
    return {str(f): f.stat().st_mtime_ns for f in files if f.is_file()}
