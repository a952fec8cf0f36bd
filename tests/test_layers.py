"""The shape of the code: imports go one way, the core knows no engine and no clock, the web runs no text."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import routewijzer

ROOT = Path(__file__).resolve().parents[1]
HOOKS = ROOT / "hooks"
CORE = HOOKS / "routewijzer"
WEB = CORE / "web"
MOST_LINES = 250
MOST_WIDTH = 140

MODULES = sorted({(file.relative_to(CORE).with_suffix("").parts)[0] for file in CORE.rglob("*.py")} - {"__init__"})
ORDER = [
    word.strip()
    for line in (routewijzer.__doc__ or "").splitlines()
    if line.startswith("- ")
    for word in line.split(":", 1)[1].split(",")
]
SOURCES = sorted(CORE.rglob("*.py"))


def imports(file: Path) -> Iterator[str]:
    """Full names of every module that a file imports, also inside its functions."""
    package = ["routewijzer", *file.relative_to(CORE).parts[:-1]]
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            start = package[: len(package) - node.level + 1] if node.level else []
            base = [*start, *(node.module or "").split(".")]
            for name in node.names:
                yield ".".join(part for part in (*base, name.name) if part)


def test_the_order_in_the_docstring_names_every_module_once() -> None:
    assert sorted(ORDER) == MODULES


@pytest.mark.parametrize("file", SOURCES, ids=lambda file: file.relative_to(CORE).as_posix())
def test_a_module_imports_only_what_stands_before_it(file: Path) -> None:
    own = file.relative_to(CORE).with_suffix("").parts[0]
    if own == "__init__":
        assert list(imports(file)) == []
        return
    wrong = []
    for name in imports(file):
        parts = name.split(".")
        if parts[0] == "routewijzer" and parts[1] != "__version__":
            used = parts[1]
            if used != own and ORDER.index(used) >= ORDER.index(own):
                wrong.append(used)
    assert wrong == []


@pytest.mark.parametrize("file", SOURCES, ids=lambda file: file.relative_to(CORE).as_posix())
def test_the_core_does_not_import_the_engine(file: Path) -> None:
    assert [
        name for name in imports(file) if name.split(".")[0] in ("mkdocs", "material", "pymdownx", "markdown")
    ] == []


def test_using_the_core_loads_no_engine_and_no_network() -> None:
    code = (
        "import sys, routewijzer.build, routewijzer.__main__\n"
        "print(sorted({'mkdocs', 'material', 'requests', 'requests_cache', 'urllib3'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=HOOKS, timeout=60
    )
    assert done.stdout.strip() == "[]"


CLOCK = re.compile(r"\b(?:date|datetime)\.(?:today|now|utcnow)\b|\btime\.(?:time|localtime|gmtime|strftime)\b")


@pytest.mark.parametrize("file", SOURCES, ids=lambda file: file.relative_to(CORE).as_posix())
def test_only_the_clock_asks_what_day_it_is(file: Path) -> None:
    found = CLOCK.findall(file.read_text("utf-8"))
    assert bool(found) == (file.name == "clock.py")


def test_only_reading_and_writing_modules_touch_the_disk() -> None:
    touching = re.compile(
        r"\.(?:read_text|read_bytes|write_text|write_bytes|iterdir|rglob|glob|unlink|mkdir)\(|\bopen\("
    )
    found = {file.relative_to(CORE).parts[0] for file in SOURCES if touching.search(file.read_text("utf-8"))}
    allowed = {f"{name}.py" for name in ("reading", "loading", "assets", "tree", "engine", "serving", "__main__")}
    # Other versions of the source, forms that become a record, and the robots that read what a workflow was given.
    allowed |= {"versions.py", "receiving.py", "commands", "robot"}
    assert found == allowed


def without_comments(file: Path) -> str:
    text = file.read_text("utf-8")
    # Not after a letter or a mark: `"*/*"` is text, and what follows it is code.
    text = re.sub(r"(?<![^\s(])/\*.*?\*/|<!--.*?-->|\{#.*?#\}", "", text, flags=re.DOTALL)
    return re.sub(r"(?m)(?:^|\s)//.*$", "", text) if file.suffix == ".mjs" else text


@pytest.mark.parametrize(
    "code", ['const a = "*/*"; x.innerHTML = a; /* b */', "x.innerHTML = a; // b", "/* b */ x.innerHTML = a;"]
)
def test_code_beside_a_comment_is_looked_at(tmp_path: Path, code: str) -> None:
    (tmp_path / "x.mjs").write_text(f"/** Doel. */\n// Waarom.\n{code}\n", encoding="utf-8")
    left = without_comments(tmp_path / "x.mjs")
    assert "x.innerHTML = a;" in left
    assert [word for word in ("Doel", "Waarom", " b") if word in left] == []


SCRIPTS = sorted(WEB.rglob("*.mjs"))
SHOWN = sorted(
    file
    for folder in (WEB, CORE / "templates", HOOKS / "theme")
    for file in folder.rglob("*.*")
    if file.suffix not in (".png", ".ico")  # no text
)


@pytest.mark.parametrize("file", SCRIPTS, ids=lambda file: file.relative_to(WEB).as_posix())
def test_a_script_never_makes_code_or_html_from_text(file: Path) -> None:
    risky = r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function|createContextualFragment"
    more = r"|srcdoc|DOMParser|setHTML|javascript:|sessionStorage|document\.cookie"
    # Only what the visitor asks to keep is kept, and only there.
    stored = "" if file.name == "saved.mjs" else "|localStorage"
    assert re.findall(risky + more + stored, without_comments(file)) == []


@pytest.mark.parametrize("file", SHOWN, ids=lambda file: file.relative_to(HOOKS).as_posix())
def test_nothing_is_fetched_from_another_host(file: Path) -> None:
    known = {
        "https://creativecommons.org/licenses/by/4.0/deed.nl",  # a link to the licence, for people
        "http://www.sitemaps.org/schemas/sitemap/0.9",  # names of XML languages, never fetched
        "http://www.w3.org/2000/svg",
    }
    found = set(re.findall(r"https?://[^\s\"'<>)`]+", without_comments(file)))
    assert found <= known
    assert re.findall(r"(?:src|href|url|import|fetch)\W{0,3}//", without_comments(file)) == []


@pytest.mark.parametrize("file", [f for f in SHOWN if f.suffix in (".jinja", ".html")], ids=lambda file: file.name)
def test_no_style_or_script_stands_in_a_page(file: Path) -> None:
    text = without_comments(file)
    # Names of arguments inside an expression are not attributes of an element.
    html = re.sub(r"\{%.*?%\}|\{\{.*?\}\}", "", text, flags=re.DOTALL)
    assert re.findall(r"<style|\sstyle=|\son[a-z]+=|javascript:|<script(?![^>]*\ssrc=)", html) == []


@pytest.mark.parametrize(
    "file",
    [f for f in SHOWN if f.suffix == ".jinja"],
    ids=lambda file: file.name,
)
def test_a_template_never_switches_escaping_off(file: Path) -> None:
    assert re.findall(r"\|\s*safe\b|autoescape|Markup", file.read_text("utf-8")) == []


@pytest.mark.parametrize("file", SCRIPTS, ids=lambda file: file.relative_to(WEB).as_posix())
def test_a_line_of_a_script_can_be_read_at_once(file: Path) -> None:
    # What is said to people stands on one line, however long.
    long = [line for line in file.read_text("utf-8").splitlines() if len(line) > MOST_WIDTH]
    assert long == [] or file.name in ("woorden.mjs", "words.mjs", "resultwords.mjs")


def test_files_stay_small() -> None:
    files = [
        *HOOKS.rglob("*.py"),
        *(f for kind in ("*.mjs", "*.css", "*.jinja", "*.html") for f in HOOKS.rglob(kind)),
        *(ROOT / "tests").rglob("*.py"),
        *(ROOT / "tests").rglob("*.mjs"),
    ]
    files = [file for file in files if "node_modules" not in file.parts]
    assert len(files) > 50
    long = {f.relative_to(ROOT).as_posix(): n for f in files if (n := f.read_text("utf-8").count("\n")) > MOST_LINES}
    assert long == {}
