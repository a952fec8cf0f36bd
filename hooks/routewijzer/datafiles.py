"""Data files for the browser: JSON that is small, and names that change when the content does. Writes nothing."""

from __future__ import annotations

import json
from hashlib import sha256
from typing import Any


def compact(data: Any) -> str:
    """JSON for the browser: small, and the same bytes for the same data."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def hashed_name(stem: str, content: str) -> str:
    """`data/<stem>-<hash>.json` for content that may be cached for ever."""
    return f"data/{stem}-{sha256(content.encode()).hexdigest()[:8]}.json"
