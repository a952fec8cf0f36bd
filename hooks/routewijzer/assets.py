"""Files that go to the browser: scripts, images, and the style sheets as one file."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from .scripts import published

WEB = Path(__file__).parent / "web"
_IMAGES = (".svg", ".png", ".ico")


def assets() -> tuple[str, dict[str, bytes]]:
    """(folder, {name: content}). The folder's name changes when any content does, so it may be cached for ever."""
    found = {
        file.relative_to(WEB).as_posix(): file.read_bytes() for file in sorted(WEB.rglob("*")) if file.suffix in _IMAGES
    }
    modules = {file.relative_to(WEB).as_posix(): file.read_text("utf-8") for file in sorted(WEB.rglob("*.mjs"))}
    found |= published(modules)
    found["site.css"] = b"\n".join(file.read_bytes() for file in sorted((WEB / "css").glob("*.css")))
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
