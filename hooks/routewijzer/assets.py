"""Files that go to the browser as they are: JavaScript, images, and the style sheets as one file."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

WEB = Path(__file__).parent / "web"
_SUFFIXES = (".mjs", ".svg", ".png", ".ico")


def assets(colour: str = "") -> tuple[str, dict[str, bytes]]:
    """(folder, {name: content}). The folder's name changes when any content does, so it may be cached for ever.

    `colour` ('#rrggbb') takes the place of the colour of links and buttons, on light screens only.
    """
    found = {
        file.relative_to(WEB).as_posix(): file.read_bytes()
        for file in sorted(WEB.rglob("*"))
        if file.suffix in _SUFFIXES
    }
    found["site.css"] = b"\n".join(file.read_bytes() for file in sorted((WEB / "css").glob("*.css")))
    if colour:
        rule = f"\n@media screen and (prefers-color-scheme: light) {{ :root {{ --rw-water: {colour}; }} }}\n"
        found["site.css"] += rule.encode()
    digest = sha256()
    for name, content in sorted(found.items()):
        digest.update(name.encode() + b"\0" + content + b"\0")
    return f"assets/rw-{digest.hexdigest()[:8]}", found


def hashed_name(stem: str, content: str) -> str:
    """`data/<stem>-<hash>.json` for content that may be cached for ever."""
    return f"data/{stem}-{sha256(content.encode()).hexdigest()[:8]}.json"


def headers() -> Iterator[tuple[str, str]]:
    """Response headers for hosts that can send them: Netlify-style `_headers` and an nginx snippet."""
    rows = [
        ("Content-Security-Policy", f"{CSP}; frame-ancestors 'none'"),
        ("Strict-Transport-Security", "max-age=31536000; includeSubDomains"),
        ("X-Content-Type-Options", "nosniff"),
        ("X-Frame-Options", "DENY"),
        ("Referrer-Policy", "same-origin"),
        ("Permissions-Policy", "geolocation=(), camera=(), microphone=()"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
    ]
    yield "_headers", "/*\n" + "".join(f"  {name}: {value}\n" for name, value in rows)
    yield "nginx-headers.conf", "".join(f'add_header {name} "{value}" always;\n' for name, value in rows)


CSP = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
    )
)
