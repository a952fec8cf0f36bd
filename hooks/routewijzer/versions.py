"""Versions: another version of the source as a folder on this disk, from git or from a folder that is there already."""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_SOURCE = ("regelingen", "regions", "content")


@contextmanager
def version(root: Path, base: str) -> Iterator[Path]:
    """A folder with the source as it was: `base` is a folder, or the name of a commit in the repository of `root`.

    Raises ValueError when it is neither.
    """
    if _is_folder(base):
        yield Path(base)
        return
    with tempfile.TemporaryDirectory(prefix="routewijzer-") as place:
        folder = Path(place) / "bron"
        _unpack(root, _commit(root, base), folder, Path(place) / "index")
        yield folder


def changed_files(root: Path, base: str) -> list[str]:
    """The paths that differ between a commit and the files in `root`, new files too; of a folder, nothing."""
    if _is_folder(base):
        return []
    commit = _commit(root, base)
    differing = _git(root, "diff", "--name-only", "--no-renames", "--relative", "-z", commit, "--", ".")
    fresh = _git(root, "ls-files", "--others", "--exclude-standard", "-z", "--", ".")
    return sorted({path for path in (differing + fresh).decode("utf-8", "replace").split("\0") if path})


def _is_folder(base: str) -> bool:
    return base != "" and (Path(base) / "regelingen").is_dir()


def _commit(root: Path, base: str) -> str:
    try:
        found = _git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{base}^{{commit}}")
    except ValueError:
        raise ValueError(f"'{base}' is geen map met records en geen versie die git kent") from None
    return found.decode().strip()


def _unpack(root: Path, commit: str, folder: Path, index: Path) -> None:
    # An index of its own: the files and the index of the person who asks stay as they are.
    folder.mkdir()
    prefix = _git(root, "rev-parse", "--show-prefix").decode().strip()
    tree = f"{commit}:{prefix}" if prefix else commit
    _git(root, "read-tree", tree, index=index)
    names = _git(root, "ls-files", "-z", "--", *(f":(top){name}" for name in _SOURCE), index=index)
    _git(root, "checkout-index", "-z", "--stdin", f"--prefix={folder}/", index=index, given=names)
    for name in _SOURCE[:2]:
        (folder / name).mkdir(exist_ok=True)


def _git(root: Path, *words: str, index: Path | None = None, given: bytes | None = None) -> bytes:
    environment = os.environ | ({"GIT_INDEX_FILE": str(index)} if index else {})
    try:
        done = subprocess.run(
            ["git", "-C", str(root), *words], input=given, capture_output=True, check=False, env=environment
        )
    except OSError as error:
        raise ValueError(f"git is nodig, maar werkt niet: {error}") from None
    if done.returncode:
        raise ValueError(f"git {words[0]} lukt niet: {done.stderr.decode('utf-8', 'replace').strip()[:300]}")
    return done.stdout
