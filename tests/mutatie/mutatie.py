"""`make mutatie`: do the tests notice when somebody breaks an evaluator? Both, with well-kept tools.

Python with mutmut, JavaScript with Stryker: each changes an operator, a limit or a word and runs the tests that
belong to it. Exits with 1 when fewer than 95 of 100 changes are noticed. Takes minutes, so it is no part of
`make test`. What is never noticed because it changes nothing stands in `gelijkwaardig.md`.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
HERE = Path(__file__).parent
WORK = ROOT / ".cache" / "mutatie"
LEAST = 95.0
MUTATED = ("rules", "answers", "choice", "asking", "status")
TESTS = ("test_rules.py", "test_asking.py", "unit/test_answers.py", "unit/test_een_richting.py", "unit/test_status.py")
# Comparing with the browser's code notices everything, and walks take seconds: neither says whether the cases do.
LEFT_OUT = ("differ", "ask_the_same", "erased", "walk", "every_question")
# mutmut finds the code by the name with which it is imported, so it wants it in `src`.
CONFIG = f"""
[tool.pytest.ini_options]
pythonpath = ["tests"]
addopts = ["--import-mode=importlib"]

[tool.mutmut]
source_paths = {[f"src/routewijzer/{name}.py" for name in MUTATED]}
pytest_add_cli_args_test_selection = {[f"tests/{name}" for name in TESTS]}
also_copy = ["src", "tests", "mkdocs.yml", "pyproject.toml"]
pytest_add_cli_args = ["-p", "no:cacheprovider", "-k", "not {" and not ".join(LEFT_OUT)}"]
"""


def lay_out(folder: Path) -> None:
    """The code and the tests that belong to it, in the places where mutmut looks for them."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(
        ROOT / "hooks/routewijzer", folder / "src/routewijzer", ignore=shutil.ignore_patterns("__pycache__")
    )
    # What `conftest.py` and the tests lean on, but not the other tests: those would only take time.
    helpers = (file.name for file in (ROOT / "tests").glob("*.py") if not file.name.startswith("test_"))
    for name in (*TESTS, *helpers):
        (folder / "tests" / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / "tests" / name, folder / "tests" / name)
    shutil.copytree(ROOT / "tests/vectors", folder / "tests/vectors")
    for name in ("hooks/site_hooks.py", "mkdocs.yml"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, folder / name)
    (folder / "pyproject.toml").write_text(CONFIG, encoding="utf-8")


def python() -> float:
    """Percentage of changes in the evaluator in Python that the tests notice."""
    folder = WORK / "python"
    lay_out(folder)
    for words in (["run"], ["export-cicd-stats"]):
        subprocess.run([sys.executable, "-m", "mutmut", *words], cwd=folder, check=True)
    found = json.loads((folder / "mutants/mutmut-cicd-stats.json").read_text("utf-8"))
    subprocess.run([sys.executable, "-m", "mutmut", "results"], cwd=folder, check=True)
    return 100.0 * int(found["killed"]) / int(found["total"])


def javascript() -> float:
    """Percentage of changes in `rules.mjs` and `answers.mjs` that the tests notice."""
    for name in ("package.json", "package-lock.json"):
        WORK.mkdir(parents=True, exist_ok=True)
        shutil.copy(HERE / name, WORK / name)
    subprocess.run(["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"], cwd=WORK, check=True)
    tool = WORK / "node_modules/@stryker-mutator/core/bin/stryker.js"
    # Its own threshold would stop this before the report.
    subprocess.run(["node", tool, "run", HERE / "stryker.config.json"], cwd=ROOT, check=False)
    report = json.loads((WORK / "javascript.json").read_text("utf-8"))
    states = [mutant["status"] for file in report["files"].values() for mutant in file["mutants"]]
    return 100.0 * sum(state in ("Killed", "Timeout") for state in states) / len(states)


def main() -> int:
    """Both scores; 0 when both are high enough."""
    scores = {"Python (mutmut)": python(), "JavaScript (Stryker)": javascript()}
    for name, score in scores.items():
        print(f"{name}: {score:.1f} procent van de veranderingen opgemerkt (minstens {LEAST:.0f})")
    return int(min(scores.values()) < LEAST)


if __name__ == "__main__":
    sys.exit(main())
