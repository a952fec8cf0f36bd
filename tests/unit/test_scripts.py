"""The browser's modules joined into files: they do the same, and what cannot be joined is refused."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from routewijzer.assets import WEB, assets
from routewijzer.scripts import published

MODULES = {
    "main.mjs": (
        'import { shout as say, MARK } from "./a/words.mjs";\nimport {\n  twice,\n} from "./a/more.mjs";\n'
        "/** Nothing of this stays: import x from 'y'. */\n"
        'const text = `${say("dag")} // ${twice(2)}`; // a remark\n'
        'import("./a/later.mjs").then(({ later, again }) =>\n'
        "  console.log(text, MARK, /[/*]+/u.test('*'), later, again, twice(0)));\n"
    ),
    "a/words.mjs": 'export const MARK = "!";\nexport function shout(text) {\n  return text.toUpperCase() + MARK;\n}\n',
    "a/more.mjs": 'import { add } from "../sums.mjs";\nexport { MARK as SIGN } from "./words.mjs";\n'
    "export const twice = (one) => add(one, one);\n",
    "a/later.mjs": 'import { SIGN } from "./more.mjs";\nimport { add } from "../sums.mjs";\n'
    'export { MARK as again } from "./words.mjs";\nexport const later = `straks${SIGN}${add(1, 1)}`;\n',
    "sums.mjs": "let turns = -1;\nexport function add(one, other) {\n  turns += 1;\n  return one + other + turns;\n}\n",
    "types.mjs": "/** @typedef {string} Word */\n\nexport {};\n",
}


def run(folder: Path, name: str) -> str:
    node = shutil.which("node")
    assert node
    done = subprocess.run([node, folder / name], capture_output=True, text=True, check=True, timeout=60)
    return done.stdout


def test_joined_modules_do_the_same(tmp_path: Path) -> None:
    for path, source in MODULES.items():
        (tmp_path / "los" / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "los" / path).write_text(source, encoding="utf-8")
    found = published(MODULES)
    assert set(found) == {"main.mjs", "a/later.mjs"}
    for path, script in found.items():
        (tmp_path / "samen" / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "samen" / path).write_bytes(script)
    assert run(tmp_path / "samen", "main.mjs") == run(tmp_path / "los", "main.mjs") == "DAG! // 4 ! true straks!3 ! 2\n"
    # What the first file has is not sent again, and remembers what it did.
    assert b"toUpperCase" not in found["a/later.mjs"]
    assert b"turns" not in found["a/later.mjs"]
    assert b"remark" not in found["main.mjs"]
    assert b"Nothing of this stays" not in found["main.mjs"]


def test_what_two_files_fetch_later_stands_alone() -> None:
    found = published(MODULES | {"b.mjs": 'const { later } = await import("./a/later.mjs");\nconsole.log(later);\n'})
    assert b"toUpperCase" in found["main.mjs"]
    assert b"toUpperCase" in found["a/later.mjs"]
    assert b"import{" not in found["a/later.mjs"]


def test_a_file_that_lends_modules_waits_for_nothing() -> None:
    waiting = MODULES["main.mjs"] + 'const word = await say("a");\nconsole.log(word);\n'
    with pytest.raises(ValueError, match="mag bovenaan nergens op wachten: const word = await"):
        published(MODULES | {"main.mjs": waiting})


@pytest.mark.parametrize(
    ("source", "fault"),
    [
        ('import * as a from "./b.mjs";\na.b();\n', "kan niet worden samengevoegd: import"),
        ('import a from "./b.mjs";\na();\n', "kan niet worden samengevoegd: import"),
        ("const b = await import(name);\n", "kan niet worden samengevoegd: import"),
        ('import { a } from "./weg.mjs";\n', "die module bestaat niet"),
        ('import { b } from "./b.mjs";\nb();\n', "in een kring"),
        ("const a = (b) => `${b ? `${b} – ` : ''}c`;\n", "sjabloontekst in een sjabloontekst"),
        ("const a = `'${[1].map((b) => { return `${b} `; })}'`;\n", "sjabloontekst in een sjabloontekst"),
        ("const a = `${'`'} – `;\n", "sjabloontekst in een sjabloontekst"),
    ],
)
def test_what_cannot_be_joined_is_refused(source: str, fault: str) -> None:
    circle = {
        "b.mjs": 'import { c } from "./c.mjs";\nexport const b = c;\n',
        "c.mjs": 'export { b as c } from "./b.mjs";\n',
    }
    with pytest.raises(ValueError, match=fault):
        published({"a.mjs": source, **circle})


def test_other_text_with_backticks_is_no_nested_text() -> None:
    source = (
        "const a = `it's ${{ b: 1 }.b} {`; // a remark with `\n"
        "const c = `${a} \\` {` + '`' + a.replace(/[`/]/u, '');\nconsole.log(`${a} – `, c);\n"
    )
    assert "${a} – `".encode() in published({"a.mjs": source})["a.mjs"]


def test_every_real_script_can_be_read_and_is_small(tmp_path: Path) -> None:
    node = shutil.which("node")
    assert node
    scripts = {name: content for name, content in assets()[1].items() if name.endswith(".mjs")}
    assert {"wijzer/main.mjs", "status-dag.mjs", "zoekgemeente.mjs"} <= set(scripts)
    for number, (name, content) in enumerate(scripts.items()):
        file = tmp_path / f"{number}.mjs"
        file.write_bytes(content)
        subprocess.run([node, "--check", file], check=True, timeout=60)
        # The library of others keeps the comments that hold its licence.
        assert name == "zoeken/lunr.mjs" or b"/**" not in content, name
    assert len(scripts["wijzer/main.mjs"]) < 0.7 * sum(file.stat().st_size for file in WEB.glob("wijzer/*.mjs"))
