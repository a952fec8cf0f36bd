"""A folder served on this machine, for as long as it is needed."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from routewijzer.serving import ADDRESS, SiteHandler, SiteServer


@contextmanager
def served(site: Path, handler: type[SiteHandler] = SiteHandler) -> Iterator[str]:
    """The address, with a slash at the end, on which `site` is served; it may be filled later."""
    server = SiteServer((ADDRESS, 0), partial(handler, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://{ADDRESS}:{server.server_address[1]}/"
    finally:
        server.shutdown()
        server.server_close()
