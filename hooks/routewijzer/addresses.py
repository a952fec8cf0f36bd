"""One validator for every address that a contributor writes: https, mailto, tel.

Stricter than `urllib.parse`, whose idea of a host differs from a browser's.
"""

from __future__ import annotations

import re

from .phrases import Phrase, said

_HOST = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}", re.IGNORECASE)
_HTTPS = re.compile(r"https://([^/?#]+)([/?#][!-~]*)?")
_MAILTO = re.compile(r"mailto:([A-Za-z0-9._%+-]+)@([^@]+)")
_TEL = re.compile(r"tel:\+?[0-9]{3,15}")
MOST = 2000


def refuse(address: str) -> str:
    """Why `address` may not be published, in Dutch; '' when it may. See `refusal`."""
    found = refusal(address)
    return found.text if found else ""


def refusal(address: str) -> Phrase | None:
    """Why `address` may not be published; None when it may. The JavaScript twin is `web/formulier/adressen.mjs`.

    Allowed: `https://` with an ASCII DNS name (no user, port, number as host), `mailto:`, `tel:`.
    """
    if len(address) > MOST:
        return said("adres_lang", grens=MOST)
    if not address.isascii() or re.search(r"[\s\\<>\"'`^{|}]", address):
        return said("adres_teken")
    if address.startswith("tel:"):
        return None if _TEL.fullmatch(address) else said("telefoon")
    if address.startswith("mailto:"):
        found = _MAILTO.fullmatch(address)
        return None if found and _is_plain_host(found[2]) else said("mailadres")
    if not address.startswith("https://"):
        scheme = address.split(":", 1)[0] if ":" in address else ""
        return said("adres_schema", schema=scheme) if scheme else said("adres_begin")
    found = _HTTPS.fullmatch(address)
    if not found or not _is_plain_host(found[1]):
        return said("adres_vreemd")
    return None


def folder(address: str) -> str:
    """The address with a slash at the end, so that a path can come behind it; '' stays ''."""
    return f"{address.rstrip('/')}/" if address else ""


def _is_plain_host(name: str) -> bool:
    # Punycode can look like another name in the address bar.
    return _HOST.fullmatch(name) is not None and "xn--" not in name.lower()
