"""The site as a real host sends it: text goes over the wire with gzip."""

from __future__ import annotations

import gzip
import io
from pathlib import Path
from typing import BinaryIO

from routewijzer.serving import SiteHandler

_TEXT = (".html", ".css", ".mjs", ".json", ".svg", ".xml", ".txt", ".webmanifest")


class GzipHandler(SiteHandler):
    """Sends text with gzip to a browser that asks for it; images are packed already."""

    def send_head(self) -> io.BytesIO | BinaryIO | None:
        """Headers, and the body that follows them; None when the answer was a redirect or 404."""
        path = Path(self.translate_path(self.path))
        file = path / "index.html" if path.is_dir() and self.path.partition("?")[0].endswith("/") else path
        wants = "gzip" in self.headers.get("Accept-Encoding", "")
        if not wants or file.suffix not in _TEXT or not file.is_file():
            return super().send_head()
        body = gzip.compress(file.read_bytes(), mtime=0)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(file)))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Vary", "Accept-Encoding")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        return io.BytesIO(body)
