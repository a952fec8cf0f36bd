"""Runs of words that stand in two texts: a sign that a sentence was copied and not written.

Also a tool to hold the records against the documents they were made from, which are not in this repository:
`PYTHONPATH=hooks:tests python -m records.overlap MAP` (every `.txt` and `.md` in MAP is a document).
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from helpers import ROOT

from routewijzer.catalog import Catalog, Entry
from routewijzer.language import prose
from routewijzer.loading import read_all
from routewijzer.models.marks import references

LENGTH = 8
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+|[.,]\d+)*")
_NUMBER = re.compile(r"\d[\d.,]*")
_STOP = re.compile(r"[.!?:;\n]+(?=\s|$)|\n")
# Not "een", which is more often no number.
_NUMBERS = frozenset(["twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"])
NUMBER = "getal"

Run = tuple[str, ...]


def words(text: str) -> Run:
    """Plain words of a text; numbers are all the same, because a fact may return in two records."""
    found = (word.casefold().replace("’", "'") for word in _WORD.findall(text))
    return tuple(NUMBER if _NUMBER.fullmatch(word) or word in _NUMBERS else word for word in found)


def runs(text: str) -> Iterator[Run]:
    """Every run of `LENGTH` words inside one sentence; rows of a table are no sentences."""
    for part in _STOP.split(text):
        if part.lstrip().startswith("|"):
            continue
        found = words(part)
        yield from (found[at : at + LENGTH] for at in range(len(found) - LENGTH + 1))


def runs_of(entry: Entry) -> set[Run]:
    """The runs of a record."""
    return {run for _, text in prose(entry) for run in runs(text)}


def shared(catalog: Catalog) -> dict[Run, set[str]]:
    """Run -> paths of the records, for runs in records that have nothing to do with each other."""
    kin = _kin(catalog)
    found: dict[Run, set[str]] = {}
    for entry in catalog.all():
        for run in runs_of(entry):
            found.setdefault(run, set()).add(entry.path)
    return {run: paths for run, paths in found.items() if len(paths) > 1 and not _all_kin(paths, kin)}


def _kin(catalog: Catalog) -> dict[str, set[str]]:
    """Path -> paths of records that it names, that name it, or that are of the same family: they tell one story."""
    kin: dict[str, set[str]] = {}
    families: dict[str, list[str]] = {}
    for entry in catalog.all():
        for _, key, kinds in references(entry.record):
            if other := catalog.find(key, kinds):
                kin.setdefault(entry.path, set()).add(other.path)
                kin.setdefault(other.path, set()).add(entry.path)
        if family := getattr(entry.record, "familie", None):
            families.setdefault(family, []).append(entry.path)
    for paths in families.values():
        for path in paths:
            kin.setdefault(path, set()).update(paths)
    return kin


def _all_kin(paths: Iterable[str], kin: dict[str, set[str]]) -> bool:
    rest = sorted(paths)
    return all(other in kin.get(path, ()) for at, path in enumerate(rest) for other in rest[at + 1 :])


def copied(catalog: Catalog, documents: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str, str]]:
    """(path of a record, name of a document, run) of every run that stands in both."""
    texts = {entry.path: runs_of(entry) for entry in catalog.all()}
    for name, text in documents:
        there = set(runs(text))
        for path, here in texts.items():
            yield from ((path, name, " ".join(run)) for run in sorted(here & there))


def main(folder: Path) -> int:
    """Print every run that a record has in common with a document in `folder`."""
    files = [file for file in sorted(folder.rglob("*")) if file.suffix in (".txt", ".md")]
    found = list(copied(read_all(ROOT)[0], ((file.name, file.read_text("utf-8", "replace")) for file in files)))
    for path, name, run in found:
        print(f"{path} / {name}: {run}")
    print(f"{len(files)} documenten, {len(found)} rijen van {LENGTH} woorden in beide", file=sys.stderr)
    return 1 if found or not files else 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("gebruik: python -m records.overlap MAP")
    sys.exit(main(Path(sys.argv[1])))
