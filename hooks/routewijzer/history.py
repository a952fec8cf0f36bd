"""History: what git knows about the records, as `History`. Without git, or with half of it, it is not known."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from .changes import Change, History, field_words
from .git import git
from .loading import RECORD_FOLDERS
from .models import kind_of
from .reading import read_document

_WHAT = {"A": "nieuw", "M": "gewijzigd", "D": "weg"}
_BACK = timedelta(days=400)


def read_history(root: Path, today: str) -> History:
    """The changes of the 400 days before `today`, the newest first.

    Not known when `root` is no git repository of its own, or one that was fetched without its past.
    """
    if (
        git(root, "rev-parse", "--show-prefix") != b"\n"
        or git(root, "rev-parse", "--is-shallow-repository") != b"false\n"
    ):
        return History()
    since = (date.fromisoformat(today) - _BACK).isoformat()
    log = git(
        root,
        "log",
        "--no-merges",
        "--no-renames",
        "--name-status",
        "--diff-filter=AMD",
        f"--since={since}T00:00:00Z",
        "--format=%x00%H %cs",
        "--",
        *RECORD_FOLDERS,
    )
    if log is None:
        return History()
    rows = list(_rows(log.decode("utf-8", "replace")))
    texts = _texts(root, [name for commit, _, what, path in rows if what == "M" for name in _pair(commit, path)])
    changes = [change for row in rows if (change := _change(row, texts))]
    return History(tuple(changes), known=True)


def _rows(log: str) -> Iterator[tuple[str, str, str, str]]:
    """(commit, day, letter of what happened, path) of every record in the log."""
    for part in log.split("\0")[1:]:
        head, *lines = part.strip().split("\n")
        commit, day = head.split(" ")
        for line in lines:
            if line:
                what, path = line.split("\t", 1)
                if kind_of(path):
                    yield commit, day, what, path


def _pair(commit: str, path: str) -> tuple[str, str]:
    return f"{commit}^:{path}", f"{commit}:{path}"


def _texts(root: Path, names: list[str]) -> dict[str, str]:
    """Name of a blob -> its text, all in one process."""
    if not names:
        return {}
    answer = git(root, "cat-file", "--batch", given="".join(f"{name}\n" for name in names).encode()) or b""
    found = {}
    at = 0
    for name in names:
        end = answer.find(b"\n", at)
        if end < 0:
            break
        words = answer[at:end].split(b" ")
        at = end + 1
        if words[-1] == b"missing":
            continue
        size = int(words[-1])
        found[name] = answer[at : at + size].decode("utf-8", "replace")
        at += size + 1
    return found


def _change(row: tuple[str, str, str, str], texts: dict[str, str]) -> Change | None:
    commit, day, what, path = row
    kind = kind_of(path)
    if kind is None:
        return None
    if what != "M":
        return Change(day, path, _WHAT[what])
    old, new = (_fields(texts.get(name, ""), path) for name in _pair(commit, path))
    fields = field_words(kind, old, new)
    return Change(day, path, "gewijzigd", fields) if fields else None


def _fields(text: str, path: str) -> dict[str, Any]:
    """The fields of an old version; nothing of one that cannot be read."""
    document, _ = read_document(text, path)
    return document.value if document and isinstance(document.value, dict) else {}
