"""Tree: every output path with its content and source; writing it to disk. Knows no records, no engine.

A page is a Markdown file: front matter with plain text values, then one block of ready HTML. So any
engine can build the tree, and one that knows (`site_hooks`) need not parse the HTML again.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from .words import brief

_FRONT = "---\n"
# What waits for a day or goes after it, the script that does that, and those that do so besides something else.
_HELD = ("<template data-na=", ' data-tot="')
_RELEASE = "later.mjs"
_ALSO_RELEASE = frozenset({"status-dag.mjs", "status-groepen.mjs", "regeling.mjs"})


@dataclass(frozen=True)
class Output:
    """Content of one file; `source` is the record it came from ('' for generated overviews)."""

    content: str | bytes
    source: str = ""

    @property
    def data(self) -> bytes:
        return self.content.encode() if isinstance(self.content, str) else self.content


class Tree(Mapping[str, Output]):
    """An immutable mapping of output paths, in order of path; `site_name` is what the site is called."""

    def __init__(self, outputs: Iterator[tuple[str, Output]], site_name: str = "") -> None:
        self.site_name = site_name
        found: dict[str, Output] = {}
        for path, output in outputs:
            if path in found:
                raise ValueError(f"twee keer hetzelfde uitvoerpad: {path}")
            found[path] = output
        self._outputs = dict(sorted(found.items()))

    def __getitem__(self, path: str) -> Output:
        return self._outputs[path]

    def __iter__(self) -> Iterator[str]:
        return iter(self._outputs)

    def __len__(self) -> int:
        return len(self._outputs)


@dataclass(frozen=True)
class Page:
    """One page before it becomes a file: `path` without slashes at the ends ('' is home).

    `template` names the kind of page, so that checks of the built site can take one of each;
    `feed` is the path of a feed about this page; `styles` are style sheets that only this page needs;
    `synonyms` are other words by which people look for it.
    """

    path: str
    title: str
    description: str
    body: str
    template: str
    section: str = ""
    modules: tuple[str, ...] = ()
    source: str = ""
    index: bool = False
    feed: str = ""
    styles: tuple[str, ...] = ()
    synonyms: tuple[str, ...] = ()

    @property
    def file(self) -> str:
        """The Markdown file: `regelingen/slim.md`, or `regelingen/index.md` for an overview."""
        return f"{self.path}/index.md".lstrip("/") if self.index else f"{self.path}.md"

    def output(self) -> Output:
        meta: dict[str, object] = {
            "title": self.title,
            "description": brief(self.description),
            "sectie": self.section,
            "sjabloon": self.template,
        }
        modules = list(self.modules)
        if any(mark in self.body for mark in _HELD) and _ALSO_RELEASE.isdisjoint(modules):
            modules.append(_RELEASE)
        if modules:
            meta["modules"] = modules
        if self.styles:
            meta["stijlen"] = list(self.styles)
        if self.feed:
            meta["feed"] = self.feed
        # A JSON value is a YAML value: nothing in a title can break out of its line.
        head = "".join(f"{key}: {json.dumps(value, ensure_ascii=False)}\n" for key, value in meta.items())
        # Blank lines would end an HTML block for some Markdown engines.
        body = re.sub(r"\n\s*\n+", "\n", self.body.strip())
        return Output(f'{_FRONT}{head}{_FRONT}<div class="rw-pagina">\n{body}\n</div>\n', self.source)


def page_parts(content: str) -> tuple[str, str]:
    """(front matter with its lines of dashes, HTML) of a page output."""
    # A text in the front matter has no line of its own, so the first such line is the end of it.
    head, body = content.split(f"\n{_FRONT}", 1)
    return f"{head}\n{_FRONT}", body


def root_of(path: str) -> str:
    """The way from a page back to the root of the site: 'regelingen/slim' -> '../../'."""
    return "../" * len([part for part in path.split("/") if part]) or "./"


def write(tree: Tree, folder: Path) -> int:
    """Write the tree under `folder`; files that are already right stay untouched. Returns how many changed."""
    changed = 0
    for path, output in tree.items():
        file = folder / path
        data = output.data
        if file.is_file() and file.read_bytes() == data:
            continue
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
        changed += 1
    return changed
