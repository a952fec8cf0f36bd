"""Versions: another version of the source as a folder on this disk, from git or from a folder that is there already."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .git import changed_files as changed_since
from .git import commit_of, git
from .loading import RECORD_FOLDERS, SOURCE_FOLDERS


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
        _unpack(root, base, folder, Path(place) / "index")
        yield folder


def changed_files(root: Path, base: str) -> list[str]:
    """The paths that differ between a commit and the files in `root`, new files too; of a folder, nothing."""
    return [] if _is_folder(base) else sorted(changed_since(root, base))


def _is_folder(base: str) -> bool:
    return base != "" and (Path(base) / "regelingen").is_dir()


def _unpack(root: Path, base: str, folder: Path, index: Path) -> None:
    commit = commit_of(root, base)
    prefix = git(root, "rev-parse", "--show-prefix")
    if commit is None or prefix is None:
        raise ValueError(f"'{base}' is geen map met records en geen versie die git kent")
    folder.mkdir()
    tree = f"{commit}:{prefix.decode().strip()}"
    read = git(root, "read-tree", tree, index=index)
    names = git(root, "ls-files", "-z", "--", *(f":(top){name}" for name in SOURCE_FOLDERS), index=index)
    words = ("checkout-index", "-z", "--stdin", f"--prefix={folder}/")
    if read is None or names is None or git(root, *words, index=index, given=names) is None:
        raise ValueError(f"git kan de versie '{base}' niet uitpakken")
    for name in RECORD_FOLDERS:
        (folder / name).mkdir(exist_ok=True)
