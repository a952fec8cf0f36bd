"""Which part of which source a command is about: paths that were named, and files that were changed."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from ..git import changed_files
from ..loading import WORD_LISTS


@dataclass(frozen=True)
class Chosen:
    """The sources to look at; in them only `paths` (empty: everything) and only `changed` (None: everything)."""

    roots: tuple[Path, ...]
    paths: tuple[str, ...] = ()
    changed: Collection[str] | None = None

    def has(self, path: str) -> bool:
        """Whether the file at `path`, relative to its root, is among what was asked for."""
        named = not self.paths or any(path == part or path.startswith(f"{part}/") or part == "." for part in self.paths)
        return named and (self.changed is None or path in self.changed)


def choose(bron: Path, paths: list[Path], base: str | None) -> Chosen:
    """What the arguments of a command mean. `base` is None, or what changed files are compared with."""
    roots = [path for path in paths if _is_root(path)]
    inside = [path for path in paths if path not in roots]
    if roots and inside:
        raise ValueError("geef bronmappen, of bestanden en mappen daarbinnen; niet allebei")
    if roots and base is not None:
        raise ValueError("--gewijzigd gaat over één bron; noem die met --bron")
    chosen = tuple(_inside(bron, path) for path in inside)
    changed = None if base is None else changed_files(bron, base)
    return Chosen(tuple(roots) or (bron,), chosen, changed)


def _inside(bron: Path, path: Path) -> str:
    if not path.exists() and not (bron / path).exists():
        raise ValueError(f"{path} bestaat niet")
    full = (path if path.exists() else bron / path).resolve()
    if not full.is_relative_to(bron.resolve()):
        raise ValueError(f"{path} ligt buiten {bron}")
    return full.relative_to(bron.resolve()).as_posix()


def _is_root(path: Path) -> bool:
    # A region has a folder `regelingen` too, but no word lists and no regions.
    return (path / "regions").is_dir() or any((path / "regelingen" / name).is_file() for name in WORD_LISTS)
