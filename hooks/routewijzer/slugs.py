"""Slugs made from names (municipalities, headings); record ids are file names and are never made up."""

from __future__ import annotations

import re
import unicodedata


def slugify(name: str) -> str:
    """'Súdwest-Fryslân' -> 'sudwest-fryslan'; "'s-Hertogenbosch" -> 's-hertogenbosch'."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
