"""Files that go to the browser: scripts, images, and the style sheets as one file.

A style sheet outside `css/` is for the pages that name it, and stays a file of its own.

The search library comes from the files of the `mkdocs` package, so that it is pinned with it; the validator
of the form comes from npm, which `package-lock.json` pins.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path

from .scripts import published

WEB = Path(__file__).parent / "web"
_IMAGES = (".svg", ".png", ".ico")
_LUNR = ("templates/search/lunr.js", "lunr-language/lunr.stemmer.support.js", "lunr-language/lunr.nl.js")
_LUNR_PATH = "zoeken/lunr.mjs"
_SCHEMA = Path(__file__).resolve().parents[2] / "node_modules" / "@cfworker" / "json-schema"
_SCHEMA_PATH = "formulier/jsonschema.mjs"
# Those that are needed first.
_SCHEMA_FILES = ("pointer", "ucs2-length", "deep-compare-strict", "format", "dereference", "validate", "validator")


def assets(colour: str = "") -> tuple[str, dict[str, bytes]]:
    """(folder, {name: content}). The folder's name changes when any content does, so it may be cached for ever.

    `colour` ('#rrggbb') takes the place of the colour of links and buttons, on light screens only.
    """
    found = {
        file.relative_to(WEB).as_posix(): file.read_bytes() for file in sorted(WEB.rglob("*")) if file.suffix in _IMAGES
    }
    modules = {file.relative_to(WEB).as_posix(): file.read_text("utf-8") for file in sorted(WEB.rglob("*.mjs"))}
    found |= published(modules, ready=(_LUNR_PATH, _SCHEMA_PATH))
    found[_LUNR_PATH] = _lunr_module().encode()
    found[_SCHEMA_PATH] = _schema_module().encode()
    found["site.css"] = b"\n".join(file.read_bytes() for file in sorted((WEB / "css").glob("*.css")))
    found |= {
        file.relative_to(WEB).as_posix(): file.read_bytes()
        for file in sorted(WEB.rglob("*.css"))
        if file.parent != WEB / "css"
    }
    if colour:
        rule = f"\n@media screen and (prefers-color-scheme: light) {{ :root {{ --rw-water: {colour}; }} }}\n"
        found["site.css"] += rule.encode()
    digest = sha256()
    for name, content in sorted(found.items()):
        digest.update(name.encode() + b"\0" + content + b"\0")
    return f"assets/rw-{digest.hexdigest()[:8]}", found


def _lunr_module() -> str:
    """lunr.js with its Dutch stemmer as one ES module: `lunr` and `snowball(word)`.

    Only comments on lines of their own and indents go (but not the licences): that is two thirds of the bytes.
    """
    spec = find_spec("mkdocs")
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError("het pakket mkdocs ontbreekt; daar komt lunr.js uit")
    folder = Path(spec.origin).parent / "contrib" / "search"
    parts = [_unpadded((folder / name).read_text("utf-8")) for name in _LUNR]
    # The sources were written for scripts: each gets a `module` of its own to export to.
    wrapped = [
        f"const {name} = (() => {{\nconst module = {{ exports: {{}} }}, exports = module.exports;\n{text}\n"
        "return module.exports;\n})();\n"
        for name, text in zip(("lunr", "support", "dutch"), parts, strict=True)
    ]
    end = (
        "support(lunr);\ndutch(lunr);\nconst snowball = (word) => lunr.nl.stemmer(word);\nexport { lunr, snowball };\n"
    )
    return "".join(wrapped) + end


def _schema_module() -> str:
    """The JSON Schema validator as one ES module: `Validator` and `format`.

    Raises FileNotFoundError when npm did not install it.
    """
    folder = _SCHEMA / "dist" / "esm"
    try:
        package = json.loads((_SCHEMA / "package.json").read_text("utf-8"))
        texts = [(folder / f"{name}.js").read_text("utf-8") for name in _SCHEMA_FILES]
    except FileNotFoundError:
        raise FileNotFoundError(
            "@cfworker/json-schema ontbreekt in node_modules; daarmee keurt het formulier wat iemand invult. "
            "Installeer het met 'npm ci --omit=dev'"
        ) from None
    head = "/*! {name} {version} | {license} | {author} | {homepage} */\n".format_map(package)
    code = re.sub(r"^(?:import .*|//# sourceMappingURL=.*)$|^export ", "", "\n".join(texts), flags=re.MULTILINE)
    return f"{head}{_unpadded(code)}\nexport {{ Validator, format }};\n"


def _unpadded(source: str) -> str:
    kept_licences = re.sub(r"^[ \t]*/\*(?!!)(?:(?!@license|\*/)[\s\S])*\*/[ \t]*$", "", source, flags=re.MULTILINE)
    return re.sub(r"\n(?:[ \t]*(?://[^\n]*)?\n|[ \t]+)+", "\n", kept_licences).strip()


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
