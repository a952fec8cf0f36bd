"""Git: runs it, and tells which files differ from a base. Knows no records."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

# What "the version that visitors see" is called, the surest first.
BASES = ("origin/HEAD", "origin/main", "main")


def git(root: Path, *words: str, given: bytes | None = None, index: Path | None = None) -> bytes | None:
    """What git prints for these words in the folder `root`; None when it fails or is not there.

    With `index` git uses that file as its index, so that the one of the repository stays as it is.
    """
    environment = {**os.environ, "GIT_INDEX_FILE": str(index)} if index else None
    command = ["git", "-C", str(root), *words]
    try:
        done = subprocess.run(command, input=given, capture_output=True, check=False, env=environment)
    except OSError:
        return None
    return done.stdout if done.returncode == 0 else None


def commit_of(root: Path, name: str) -> str | None:
    """The full name of the commit that `name` (a branch, a tag, a commit) stands for; None when there is none."""
    found = git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}")
    return found.decode().strip() if found else None


def changed_files(root: Path, base: str = "") -> frozenset[str]:
    """Paths under `root` (relative to it) that differ from `base`: committed, not yet committed, and new.

    Compared is with the moment at which this branch left `base`; without `base` with the first of
    `BASES` that exists. Raises ValueError, in Dutch, when git cannot tell.
    """
    _require_repository(root)
    names = (base,) if base else BASES
    commit = next((found for name in names if (found := commit_of(root, name))), None)
    if commit is None:
        raise ValueError(_no_base(root, base))
    fork = git(root, "merge-base", commit, "HEAD")
    if fork is None:
        raise ValueError(
            "git weet niet waar uw werk begon; haal eerst de hele geschiedenis op met 'git fetch --unshallow'"
        )
    differing = git(root, "diff", "--name-only", "--no-renames", "--relative", "-z", fork.decode().strip())
    new = git(root, "ls-files", "--others", "--exclude-standard", "-z")
    if differing is None or new is None:
        raise ValueError("git kan niet zeggen wat er is gewijzigd; doe 'git status' en kijk wat er mis is")
    return frozenset(name for name in (differing + new).decode("utf-8", "surrogateescape").split("\0") if name)


def _require_repository(root: Path) -> None:
    if git(root, "--version") is None:
        raise ValueError("voor --gewijzigd is git nodig, en dat staat niet op deze computer; laat de optie weg")
    if git(root, "rev-parse", "--is-inside-work-tree") != b"true\n":
        raise ValueError(f"de map {root.resolve()} hoort niet bij een git-kopie; laat --gewijzigd weg")
    if git(root, "rev-parse", "--verify", "--quiet", "HEAD") is None:
        raise ValueError("er is nog geen enkele commit om mee te vergelijken; laat --gewijzigd weg")


def _no_base(root: Path, base: str) -> str:
    if base and (Path(base).exists() or (root / base).exists()):
        return f"'{base}' is een bestand of map; schrijf eerst de paden: controleer {base} --gewijzigd"
    if base:
        return f"git kent '{base}' niet; noem een branch of commit, bijvoorbeeld --gewijzigd main"
    return f"geen van {', '.join(BASES)} bestaat; noem zelf een branch of commit: --gewijzigd BASIS"
