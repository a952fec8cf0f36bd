"""MkDocs adapter: mounts the Tree of the core into a MkDocs build. Nothing about records here.

The core's pages hold ready HTML. The engine reads their front matter and puts them in its frame, but
never builds a Markdown parser for them: that would cost more than the rest of the page.
"""

from __future__ import annotations

import calendar
import gc
import os
from datetime import date
from pathlib import Path
from urllib.parse import quote

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page

from routewijzer.addresses import folder
from routewijzer.assets import CSP, assets
from routewijzer.build import build
from routewijzer.clock import today
from routewijzer.findings import CheckFailed, render
from routewijzer.history import read_history
from routewijzer.tree import Tree, page_parts
from routewijzer.views import Settings

# Records and pages live until the end of this process; looking for garbage after every 700 of them is wasted.
gc.set_threshold(100_000, 20, 100)


class ReadyPage(Page):
    """A page of the core: its HTML is there already."""

    def __init__(self, file: File, config: MkDocsConfig, html: str) -> None:
        super().__init__(None, file, config)
        self.html = html

    def render(self, config: MkDocsConfig, files: Files) -> None:  # noqa: ARG002 - the engine calls it so
        """Nothing to parse; the table of contents stays empty, because our frame does not show it."""
        self.content = self.html


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Tell the theme which policy holds; the day is input, also for the sitemap."""
    day = date.fromisoformat(os.environ.setdefault("ROUTEWIJZER_DAG", today()))
    os.environ.setdefault("SOURCE_DATE_EPOCH", str(calendar.timegm(day.timetuple())))
    try:
        files = assets()[1]
    except FileNotFoundError as error:
        raise Abort(str(error)) from None
    # Inside the page the mark costs no request, neither in the header nor as the icon of the tab.
    merk = files["img/merk.svg"].decode().strip()
    config.extra["rw_merk"] = merk.replace("<svg ", '<svg aria-hidden="true" ', 1)
    config.extra["rw_icoon"] = "data:image/svg+xml," + quote(merk, safe=" =:/'")
    config.extra["rw_csp"] = CSP
    config.extra["rw_voorbeeld"] = bool(os.environ.get("ROUTEWIJZER_VOORBEELD"))
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Mount every output of the core as a generated file."""
    root = Path(config.config_file_path).parent
    try:
        tree = build(
            root,
            os.environ["ROUTEWIJZER_DAG"],
            Settings(
                site_name=config.site_name,
                edit_url=os.environ.get("ROUTEWIJZER_BEWERK_URL", ""),
                site_url=folder(config.site_url or ""),
                regio=os.environ.get("ROUTEWIJZER_REGIO", ""),
                history=read_history(root, os.environ["ROUTEWIJZER_DAG"]),
            ),
        )
    except CheckFailed as failed:
        raise Abort(f"de records kloppen niet:\n{render(failed.findings)}") from None
    except ValueError as error:
        raise Abort(str(error)) from None
    config.site_name = tree.site_name
    config.extra["rw_assets"] = next(path for path in tree if path.endswith("/site.css")).removesuffix("/site.css")
    _drop_unused(files)
    mount(tree, files, config)
    return files


def _drop_unused(files: Files) -> None:
    """What the theme brings and our frame does not load: 2 MB of scripts, styles and source maps."""
    for file in list(files):
        path = file.src_uri
        if path.startswith(("assets/images/", "assets/javascripts/", "assets/stylesheets/")):
            files.remove(file)


def mount(tree: Tree, files: Files, config: MkDocsConfig) -> None:
    """Put the tree into MkDocs' list of files, each page with the HTML that the core made."""
    for path, output in tree.items():
        is_page = path.endswith(".md")
        content, html = page_parts(str(output.content)) if is_page else (output.content, "")
        if known := files.get_file_from_path(path):
            files.remove(known)
        # The menu is ours, so the engine need not compare every path with `not_in_nav`.
        file = File.generated(config, path, content=content, inclusion=InclusionLevel.INCLUDED)
        files.append(file)
        if is_page:
            ReadyPage(file, config, html)
