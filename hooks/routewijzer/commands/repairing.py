"""Repairing: mends the files on disk, or shows what that would change."""

from __future__ import annotations

import difflib
import os
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from ..loading import SOURCE_FOLDERS, load
from ..mending import Mended, mend
from .saying import files, say

_SUFFIXES = (".yml", ".md")


def repaired(root: Path, wanted: Callable[[str], bool]) -> Iterator[Mended]:
    """Every wanted file under `root` that mending would change. Writes nothing."""
    catalog, _ = load(root)
    for folder in SOURCE_FOLDERS:
        for file in sorted((root / folder).rglob("*")):
            path = file.relative_to(root).as_posix()
            if file.suffix in _SUFFIXES and wanted(path) and file.is_file() and not file.is_symlink():
                mended = mend(path, file.read_bytes(), catalog)
                if mended.changes:
                    yield mended


def repair(root: Path, wanted: Callable[[str], bool], *, only_show: bool) -> int:
    """Mend the files, or with `only_show` print the difference. Says per file what changed; returns how many."""
    found = list(repaired(root, wanted))
    for mended in found:
        say(f"{mended.path}: {'; '.join(map(str, mended.changes))}")
        if only_show:
            print(_difference(mended))
        else:
            _replace(root / mended.path, mended.after)
    did = "te herstellen" if only_show else "hersteld"
    say(f"{files(len(found))} {did}" if found else "niets te herstellen")
    return len(found)


def _difference(mended: Mended) -> str:
    old, new = (data.decode("utf-8", "replace").splitlines() for data in (mended.before, mended.after))
    return "\n".join(difflib.unified_diff(old, new, mended.path, f"{mended.path} (hersteld)", lineterm=""))


def _replace(file: Path, data: bytes) -> None:
    """All or nothing: a computer that stops halfway leaves the old file as it was."""
    handle, name = tempfile.mkstemp(dir=file.parent, prefix=".", suffix=".nieuw")
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
        Path(name).chmod(file.stat().st_mode)
        Path(name).replace(file)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
