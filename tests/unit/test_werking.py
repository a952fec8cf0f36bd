"""The page that explains the site: its stages are those of the code, each with words of its own."""

from __future__ import annotations

import re

import pytest
from helpers import DAY, GOLDEN, ROOT, page_body

import routewijzer
from routewijzer.build import build
from routewijzer.pages import werking


def test_the_page_names_every_stage_and_every_module_in_order() -> None:
    body = page_body(str(build(GOLDEN, DAY)["over/hoe-het-werkt/index.md"].content))
    package = ROOT / "hooks/routewijzer"
    modules = {p.stem for p in package.iterdir() if p.suffix == ".py" or (p / "__init__.py").is_file()} - {"__init__"}
    named = re.findall(r"<code>(\w+)</code>", body)
    assert set(named) == modules
    assert len(named) == len(modules)
    names = [stage.name for stage in werking.stages()]
    assert re.findall(r'<th scope="row">\d+\. (\w+)</th>', body) == [name.capitalize() for name in names]
    assert re.findall(r"<text[^>]*>(\w+)", body)[1:] == [name.capitalize() for name in names]


def test_a_stage_without_words_stops_the_build(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(routewijzer, "__doc__", f"{routewijzer.__doc__}\n- toveren: magie\n")
    with pytest.raises(KeyError, match="toveren"):
        werking.stages()
