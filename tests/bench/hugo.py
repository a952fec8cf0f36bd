"""The same pages for Hugo, the fastest widely used builder, with a bare theme of our own and the same short menu.

Written from the Markdown of the stock theme (see `stock`), so all three sites show the same words.
"""

from __future__ import annotations

import shutil
from pathlib import Path

_CONFIG = """\
baseURL: https://voorbeeld.invalid/
title: Vergelijking
languageCode: nl
taxonomies: {tag: tags}
disableKinds: [rss]
"""
_LAYOUTS = {
    "baseof.html": """\
<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ .Title }} | {{ .Site.Title }}</title>
{{ with .Description }}<meta name="description" content="{{ . }}">{{ end }}</head>
<body><nav aria-label="Menu"><ul>
{{ range (.Site.GetPage "/regios").Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}
</ul></nav>
<main><article>{{ block "main" . }}{{ end }}</article></main></body>
</html>
""",
    "single.html": """\
{{ define "main" }}{{ .Content }}
<ul>{{ range .GetTerms "tags" }}<li><a href="{{ .RelPermalink }}">{{ .LinkTitle }}</a></li>{{ end }}</ul>
{{ end }}
""",
    "list.html": """\
{{ define "main" }}{{ .Content }}
<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .LinkTitle }}</a></li>{{ end }}</ul>
{{ end }}
""",
}


def write_hugo(stock: Path, folder: Path) -> None:
    """Write the site for Hugo beside the Markdown site in `stock`; its start page and labels Hugo makes itself."""
    shutil.rmtree(folder, ignore_errors=True)
    docs = stock / "docs"
    for file in docs.rglob("*.md"):
        path = file.relative_to(docs)
        if path.parts == ("tags.md",):
            continue
        name = "_index.md" if file.name == "index.md" else file.name
        target = folder / "content" / path.with_name(name)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, target)
    (folder / "hugo.yaml").write_text(_CONFIG, encoding="utf-8")
    layouts = folder / "layouts/_default"
    layouts.mkdir(parents=True)
    for name, text in _LAYOUTS.items():
        (layouts / name).write_text(text, encoding="utf-8")
