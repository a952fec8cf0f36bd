"""Nothing lies about unused: no function, export, style or import of a template that nobody needs."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from helpers import ROOT

HOOKS = ROOT / "hooks"
WEB = HOOKS / "routewijzer" / "web"
# What the engine calls by its name.
CALLED_FROM_OUTSIDE = {"on_config", "on_files"}


def texts(*suffixes: str) -> dict[Path, str]:
    return {file: file.read_text("utf-8") for file in sorted(HOOKS.rglob("*.*")) if file.suffix in suffixes}


def defined(source: str) -> Iterator[str]:
    """Every function, class and constant at the top of a module."""
    for node in ast.parse(source).body:
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            yield node.name
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            yield node.target.id
        elif isinstance(node, ast.Assign):
            yield from (target.id for target in node.targets if isinstance(target, ast.Name))


def unused_in_python(sources: dict[Path, str]) -> set[str]:
    """Names that stand only where they are defined; what only tests use belongs to the tests."""
    words = Counter(word for source in sources.values() for word in re.findall(r"\w+", source))
    names = {name for source in sources.values() for name in defined(source) if not name.startswith("__")}
    return {name for name in names if words[name] == 1} - CALLED_FROM_OUTSIDE


def unused_exports(sources: dict[Path, str], tests: str) -> set[str]:
    """Exports of browser modules that no other module imports, and no test."""
    found = set()
    for file, source in sources.items():
        others = "".join(text for other, text in sources.items() if other != file) + tests
        for name in re.findall(r"^export (?:async )?(?:function\*?|const) (\w+)", source, re.MULTILINE):
            if not re.search(rf"\b{name}\b", others):
                found.add(f"{file.name}: {name}")
    return found


def unused_imports(template: str) -> set[str]:
    """Macros that a template imports and does not use."""
    rows = re.findall(r" import (.+?) %}", template)
    names = [name.split(" as ")[-1].strip() for row in rows for name in row.split(",")]
    return {name for name in names if len(re.findall(rf"\b{name}\b", template)) < 2}


def unused_styles(sheet: str, pages: str) -> set[str]:
    """Classes of a style sheet that nothing on a page has; the end of a name may be filled in (`rw-status--…`)."""
    selectors = re.sub(r"\{[^{}]*\}", "{}", re.sub(r"/\*.*?\*/", "", sheet, flags=re.DOTALL))
    names = set(re.findall(r"\.(-?[a-zA-Z_][\w-]*)", selectors))
    known = set(re.findall(r"[\w-]+", pages))
    return {name for name in names if not {name, re.sub(r"--.*", "--", name), name.rstrip("0123456789")} & known}


def test_every_name_in_the_core_is_used() -> None:
    assert unused_in_python(texts(".py")) == set()


def test_every_export_is_imported_somewhere() -> None:
    tests = "".join(file.read_text("utf-8") for file in (ROOT / "tests").rglob("*.mjs"))
    assert unused_exports(texts(".mjs"), tests) == set()


def test_every_macro_that_a_template_imports_is_used() -> None:
    assert {f"{file.name}: {name}" for file, text in texts(".jinja").items() for name in unused_imports(text)} == set()


def test_every_class_of_a_style_sheet_occurs() -> None:
    pages = "".join(texts(".jinja", ".html", ".mjs", ".py").values())
    sheets = texts(".css")
    assert {f"{file.name}: {name}" for file, text in sheets.items() for name in unused_styles(text, pages)} == set()


def test_these_checks_see_what_is_unused() -> None:
    here, there = Path("a.mjs"), Path("b.mjs")
    assert unused_in_python({Path("a.py"): "A = 1\ndef f(): return g()\ndef g(): return f()\n"}) == {"A"}
    assert unused_exports({here: "export const a = 1;\nexport const b = 2;", there: "b();"}, "") == {"a.mjs: a"}
    assert unused_imports("{% from 'x' import a, b as c %}{{ a() }}") == {"c"}
    assert unused_styles(".rw-a { } .rw-b--c { } .rw-d { /* .rw-e */ }", 'class="rw-a rw-b--{{ x }}"') == {"rw-d"}
