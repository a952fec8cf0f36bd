"""Slugs made from names (municipalities, headings), and ids that last; record ids are file names, never made up."""

from __future__ import annotations

import re
import unicodedata
import uuid


def slugify(name: str) -> str:
    """'Súdwest-Fryslân' -> 'sudwest-fryslan'; "'s-Hertogenbosch" -> 's-hertogenbosch'."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


def lasting_id(name: str) -> str:
    """A UUID that follows from the name alone, so that readers of feeds and calendars know a thing again."""
    return str(uuid.uuid5(uuid.NAMESPACE_URL, f"routewijzer:{name}"))
