"""One validator for every address that a contributor writes: https, mailto, tel.

Stricter than `urllib.parse`, whose idea of a host differs from a browser's.
"""

from __future__ import annotations

import re

_HOST = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}", re.IGNORECASE)
_HTTPS = re.compile(r"https://([^/?#]+)([/?#][!-~]*)?")
_MAILTO = re.compile(r"mailto:([A-Za-z0-9._%+-]+)@([^@]+)")
_TEL = re.compile(r"tel:\+?[0-9]{3,15}")
MOST = 2000


def refuse(address: str) -> str:
    """Why `address` may not be published, in Dutch; '' when it may.

    Allowed: `https://` with an ASCII DNS name (no user, port, number as host), `mailto:`, `tel:`.
    """
    if len(address) > MOST:
        return "het adres is langer dan 2000 tekens"
    if not address.isascii() or re.search(r"[\s\\<>\"'`^{|}]", address):
        return "er staat een spatie of een teken in dat niet in een webadres hoort"
    if address.startswith("tel:"):
        return "" if _TEL.fullmatch(address) else "schrijf een telefoonnummer als tel:0381234567"
    if address.startswith("mailto:"):
        found = _MAILTO.fullmatch(address)
        return "" if found and _is_plain_host(found[2]) else "schrijf een mailadres als mailto:naam@voorbeeld.nl"
    if not address.startswith("https://"):
        scheme = address.split(":", 1)[0] if ":" in address else ""
        return f"het adres begint met '{scheme}:'" if scheme else "het adres begint niet met https://"
    found = _HTTPS.fullmatch(address)
    if not found or not _is_plain_host(found[1]):
        return "dit is geen gewoon webadres (naam van een site, zonder gebruikersnaam, poort of cijfers)"
    return ""


def _is_plain_host(name: str) -> bool:
    # Punycode can look like another name in the address bar.
    return _HOST.fullmatch(name) is not None and "xn--" not in name.lower()
