"""MkDocs adapter: mounts the Tree of the core into a MkDocs build. Nothing about records here.

The core's pages hold ready HTML, so their Markdown is not parsed: an empty text goes through the
engine and the HTML is put back afterwards.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from routewijzer.assets import CSP, assets
from routewijzer.build import build
from routewijzer.clock import today
from routewijzer.findings import CheckFailed, render
from routewijzer.tree import Tree, page_parts
from routewijzer.views import Settings

_bodies: dict[str, str] = {}


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Tell the theme where the assets are and which policy holds."""
    config.extra["rw_assets"] = assets()[0]
    config.extra["rw_csp"] = CSP
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Mount every output of the core as a generated file."""
    root = Path(config.config_file_path).parent
    try:
        tree = build(
            root,
            os.environ.get("ROUTEWIJZER_DAG", today()),
            Settings(edit_url=os.environ.get("ROUTEWIJZER_BEWERK_URL", "")),
        )
    except CheckFailed as failed:
        raise PluginError(f"de records kloppen niet:\n{render(failed.findings)}") from None
    mount(tree, files, config)
    return files


def mount(tree: Tree, files: Files, config: MkDocsConfig) -> None:
    """Put the tree into MkDocs' list of files and remember the HTML of its pages."""
    _bodies.clear()
    for path, output in tree.items():
        content: Any = output.content
        if path.endswith(".md"):
            content, _bodies[path] = page_parts(str(content))
        if known := files.get_file_from_path(path):
            files.remove(known)
        files.append(File.generated(config, path, content=content))


def on_page_markdown(markdown: str, page: Page, **_: Any) -> str:
    """Nothing to parse for a page of the core."""
    return "" if page.file.src_uri in _bodies else markdown


def on_page_content(html: str, page: Page, **_: Any) -> str:
    """The HTML that the core made."""
    return _bodies.get(page.file.src_uri, html)
