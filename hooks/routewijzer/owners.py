"""Who looks after what: CODEOWNERS and labels, made from the regions; and who reads a change, in words. Pure."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from .catalog import Catalog

_MADE = "# Gemaakt door `routewijzer schema`; pas dit bestand niet met de hand aan.\n"
_RECORDS = ("/regelingen/", "/content/")
_CORE = ("/.ci/", "/.github/", "/Makefile", "/hooks/", "/mkdocs.yml", "/pyproject.toml", "/requirements/", "/tests/")
CORE_FILE = ".github/kernteam.txt"


def core_team(text: str) -> tuple[str, ...]:
    """The accounts and teams named in `.github/kernteam.txt`, one on a line; lines with # explain."""
    lines = (line.strip() for line in text.splitlines())
    return tuple(line for line in lines if line and not line.startswith("#"))


def codeowners(catalog: Catalog, core: tuple[str, ...]) -> str:
    """The text of `.github/CODEOWNERS`. Later lines win: a region's own folder is of its own editors.

    A region that names nobody is of the core team; without a core team GitHub asks nobody by itself.
    """
    own = ((f"/regions/{entry.id}/", entry.record.redactie_github or core) for entry in catalog.kind("regio"))
    rows = [("*", core), *((path, core) for path in (*_RECORDS, *_CORE)), *own]
    lines = [" ".join((path.ljust(40) if owners else path, *owners)) for path, owners in rows]
    return (
        f"{_MADE}# De redactie van een regio staat in regions/<regio>/regio.yml (redactie_github), "
        f"het kernteam in {CORE_FILE}.\n" + "\n".join(lines) + "\n"
    )


def label_rules(catalog: Catalog) -> str:
    """The text of `.github/labeler.yml`: one label per region, one for national records, pages and code."""
    rows = [("landelijk", ["regelingen/**"]), ("teksten", ["content/**"])]
    rows.append(("code", [f"{path.strip('/')}{'/**' if path.endswith('/') else ''}" for path in _CORE]))
    rows += [(f"regio {entry.id}", [f"regions/{entry.id}/**"]) for entry in catalog.kind("regio")]
    return _MADE + "".join(_label(name, globs) for name, globs in rows)


def _label(name: str, globs: list[str]) -> str:
    quoted = ", ".join(json.dumps(glob) for glob in globs)
    return f"{json.dumps(name)}:\n  - changed-files:\n      - any-glob-to-any-file: [{quoted}]\n"


def reviewers(catalog: Catalog, paths: Iterable[str]) -> tuple[str, ...]:
    """Who reads changes of these files, in words: the editors of every region concerned first."""
    return tuple(dict.fromkeys(_sorted(_reviewer(catalog, path) for path in paths)))


def _sorted(found: Iterator[tuple[int, str]]) -> list[str]:
    return [who for _, who in sorted(found)]


def _reviewer(catalog: Catalog, path: str) -> tuple[int, str]:
    parts = path.split("/")
    entry = catalog.find(parts[1], ("regio",)) if parts[0] == "regions" and len(parts) > 1 else None
    if entry is not None:
        return 0, f"de {entry.record.beheerder}"
    if parts[0] in ("regions", "regelingen", "content"):
        return 1, "de landelijke redactie"
    return 2, "het kernteam, want er verandert ook code"
