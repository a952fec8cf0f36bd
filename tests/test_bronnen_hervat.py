"""Three hundred sources: interrupted and resumed without losing or repeating a visit; later only questions."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import mini
import pytest
from bronproject import at_work, record, report, source, words
from bronserver import Reply, page, serving
from cli_helpers import Run
from mini_records import REGELING

HOSTS, PAGES = 30, 10


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    return at_work(tmp_path, monkeypatch, capsys)


def large_project(root: Path) -> list[str]:
    """A project with 300 sources on 30 hosts; returns their addresses without scheme."""
    urls = [f"site{host}.nl/{number}" for host in range(HOSTS) for number in range(PAGES)]
    records = {
        f"regelingen/regeling-{host}.yml": record(
            REGELING, *(source(f"https://site{host}.nl/{number}") for number in range(PAGES))
        )
        for host in range(HOSTS)
    }
    mini.write_project(root, records)
    return urls


def answers(urls: list[str]) -> dict[str, Reply]:
    """A page per address, half with an ETag and half with a day of change; and robots.txt of every host."""
    day = "Sun, 01 Nov 2026 10:00:00 GMT"
    found = {
        url: page(f"Tekst van {url}.") if number % 2 else page(f"Tekst van {url}.", etag="", modified=day)
        for number, url in enumerate(urls)
    }
    rules = Reply(200, b"User-agent: *\nDisallow: /geheim\n", {"Content-Type": "text/plain"}, '"robots"')
    return found | {f"site{host}.nl/robots.txt": rules for host in range(HOSTS)}


def kept(root: Path) -> set[str]:
    with sqlite3.connect(root / ".cache/bronnen/bezoeken.sqlite") as db:
        return {url.removeprefix("https://") for (url,) in db.execute("SELECT url FROM bezoek")}


def test_300_sources_interrupted_and_resumed_without_losing_or_repeating_a_visit(
    run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    root = Path.cwd()
    urls = large_project(root)
    paths = [f"regelingen/regeling-{host}.yml" for host in range(HOSTS)]
    with serving(answers(urls)) as server:
        server.pause = 0.02
        interrupted = started(root, words(server, "2026-11-02", *paths))
        while len(server.asked()) < 100:
            assert interrupted.poll() is None, interrupted.communicate()
            time.sleep(0.01)
        interrupted.send_signal(signal.SIGINT)
        _, err = interrupted.communicate(timeout=60)
        first = [one.url for one in server.asked()]
        assert (interrupted.returncode, "gestopt; wat bezocht is, is bewaard" in err) == (130, True)
        assert "worden nog afgemaakt" in err
        assert 100 <= len(first) < 300
        assert kept(root) == set(first)

        code, _, found = report(run, *words(server, "2026-11-02", *paths))
        both = [one.url for one in server.asked()]
        assert code == 0
        assert sorted(both) == sorted(urls)
        assert found["verzoeken"]["bezocht"] == 300 - len(first)
        assert found["aantallen"]["goed"] == 300

        server.log.clear()
        code, _, again = report(run, *words(server, "2026-11-09", *paths))
        assert code == 0
        assert sorted(one.url for one in server.asked()) == sorted(urls)
        assert {(one.conditional, one.status) for one in server.asked(robots=True)} == {(True, 304)}
        figures = again["verzoeken"]
        assert figures == {
            "bezocht": 300, "uitgesteld": 0, "bytes": 0,
            **dict.fromkeys(("verzoeken", "voorwaardelijk", "ongewijzigd"), 300 + HOSTS),
        }  # fmt: skip
        assert set(server.most_busy.values()) == {1}
        assert 1 < server.most_at_once <= 6
    with capsys.disabled():
        print(
            f"\n300 bronnen op {HOSTS} sites: onderbroken na {len(first)}, hervat met {len(both) - len(first)},"
            f" 0 dubbel; een week later {figures['voorwaardelijk']} van {figures['verzoeken']} verzoeken"
            f" voorwaardelijk, {figures['bytes']} bytes; hoogstens 1 tegelijk per site, {server.most_at_once} in totaal"
        )


def started(root: Path, given: list[str]) -> subprocess.Popen[str]:
    hooks = str(mini.ROOT / "hooks")
    return subprocess.Popen(
        [sys.executable, "-m", "routewijzer", *given],
        cwd=root,
        env=os.environ | {"PYTHONPATH": hooks},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
