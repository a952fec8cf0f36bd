"""`routewijzer bronnen` as a whole: records in, visits to a real server, reports out; interrupted and resumed."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any

import mini
import pytest
from bronserver import Reply, Server, moved, page, serving
from cli_helpers import Result, Run
from mini_records import REGELING, REGIO

from routewijzer.__main__ import main
from routewijzer.sources.connecting import Refused, Way

HOSTS, PAGES = 30, 10


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    folder = tmp_path / "bron"
    folder.mkdir()
    monkeypatch.chdir(folder)

    def call(*given: str) -> Result:
        try:
            code = main(given)
        except SystemExit as stopped:
            code = int(stopped.code or 0)
        out, err = capsys.readouterr()
        return code, out, err

    return call


def source(url: str, **more: Any) -> dict[str, Any]:
    return {"titel": f"Bron {url[-12:]}", "url": url, "gezien_op": "2026-11-01", "soort": "officieel"} | more


def record(base: dict[str, Any], *sources: dict[str, Any]) -> dict[str, Any]:
    """The record with these sources and no other address."""
    plain = {name: value for name, value in base.items() if "https://" not in str(value)}
    return plain | {"bronnen": list(sources), "gecontroleerd_op": "2026-11-01"}


def words(server: Server, day: str, *more: str) -> list[str]:
    return ["bronnen", "--proefserver", str(server.port), "--pauze", "0", "--dag", day, *more]


ONE, TWO, THREE, FOUR = (f"https://{name}.nl/pad" for name in ("een", "twee", "drie", "vier"))


def small_project(root: Path) -> None:
    mini.write_project(
        root,
        {
            "regelingen/hulp-bij-brand.yml": record(REGELING, source(ONE), source(TWO)),
            "regions/oost/regio.yml": record(REGIO, source(ONE, soort="secundair"), source(THREE), source(FOUR)),
        },
    )


def report(run: Run, *more: str) -> tuple[int, dict[str, dict[str, Any]], dict[str, Any]]:
    code, out, _ = run(*more, "--formaat", "json")
    found = json.loads(out)
    return code, {row["url"]: row for row in found["bronnen"]}, found


def test_from_records_to_verdicts_and_issues(run: Run, tmp_path: Path) -> None:
    small_project(Path())
    alive = {url.removeprefix("https://"): page("U krijgt € 25.000.") for url in (ONE, TWO, THREE)}
    with serving(alive | {"vier.nl/pad": Reply(403)}) as server:
        paths = ["regelingen/hulp-bij-brand.yml", "regions/oost/regio.yml"]
        code, rows, _ = report(run, *words(server, "2026-11-02", *paths))
        assert {url: rows[url]["oordeel"] for url in (ONE, TWO, THREE, FOUR)} == {
            **dict.fromkeys((ONE, TWO, THREE), "goed"),
            FOUR: "geblokkeerd",
        }
        assert code == 0
        server.answers |= {"een.nl/pad": page("U krijgt € 30.000."), "twee.nl/pad": Reply(404)}
        server.answers |= {"drie.nl/pad": moved(301, "/nieuw"), "drie.nl/nieuw": page("U krijgt € 25.000.")}
        code, rows, _ = report(run, *words(server, "2026-11-09", *paths))
        assert [rows[url]["oordeel"] for url in (ONE, TWO, THREE)] == ["gewijzigd", "twijfel", "verplaatst"]
        assert rows[THREE]["nieuw_adres"] == "https://drie.nl/nieuw"
        change = rows[ONE]["genoemd_in"][0]["verandering"]
        assert (change["weg"], change["nieuw"], change["sinds_eerste_bezoek"]) == (["€ 25.000"], ["€ 30.000"], True)
        assert code == 1
        asked = len(server.log)
        code, _, err = run(*words(server, "2026-11-09", *paths))
        assert "0 zijn aan de beurt" in err
        assert len(server.log) == asked
        code, out, _ = run(*words(server, "2026-11-11", "--per-regio", str(tmp_path / "issues"), *paths))
        assert "kapot: doet het niet meer: minstens een dag later nog steeds niet (1)\n  https://twee.nl/pad\n" in out
        assert "de pagina bestaat niet (404), sinds 9 november 2026" in out
        assert code == 1
    texts = {file.name: file.read_text("utf-8") for file in (tmp_path / "issues").iterdir()}
    assert set(texts) == {"landelijk.md", "oost.md"}
    assert "https://twee.nl/pad" in texts["landelijk.md"]
    assert "https://twee.nl/pad" not in texts["oost.md"]
    assert "Nieuw adres: <https://drie.nl/nieuw>" in texts["oost.md"]
    assert "met de hand na (1)" in texts["oost.md"]


def test_links_in_records_are_visited_too(run: Run) -> None:
    small_project(Path())
    link = {"naam": "Loket", "url": "https://loket.nl/#kop", "zekerheid": "hoog"}
    mini.write_project(Path(), {"regions/oost/regio.yml": record(REGIO, source(THREE)) | {"loketten": [link]}})
    with serving({"drie.nl/pad": page("Tekst."), "loket.nl/": page("Tekst.")}) as server:
        _, rows, _ = report(run, *words(server, "2026-11-02", "regions/oost/regio.yml"))
        server.answers["loket.nl/"] = page("Anders.")
        code, later, _ = report(run, *words(server, "2026-11-09", "regions/oost/regio.yml"))
    assert [row["oordeel"] for row in (rows | later).values()] == ["goed", "goed"]
    assert set(rows) == {THREE, "https://loket.nl/"}
    assert code == 0


def test_without_a_network_nothing_is_concluded(run: Run) -> None:
    small_project(Path())
    with serving({}) as server:
        pass
    code, out, err = run(*words(server, "2026-11-02", "regelingen/hulp-bij-brand.yml"))
    assert code == 2
    assert "geen enkele site antwoordde" in err
    assert "2 onbezocht" in out


def test_a_source_may_not_lead_to_this_machine_without_the_test_server(run: Run) -> None:
    with pytest.raises(Refused):
        Way().addresses("localhost", 80)
    assert "proefserver" not in run("bronnen", "--help")[1]


@pytest.mark.parametrize("bad", [["--na", "-1"], ["--sites", "0"], ["--pauze", "nan"], ["--proefserver", "x"]], ids=str)
def test_wrong_use(run: Run, bad: list[str]) -> None:
    assert run("bronnen", *bad)[0] == 2


def test_a_path_without_sources_is_wrong_use(run: Run) -> None:
    small_project(Path())
    code, _, err = run("bronnen", "regelingen/bestaat-niet.yml")
    assert code == 2
    assert "daar staan geen bronnen" in err


def test_a_site_that_is_down_is_not_knocked_on_for_every_page(run: Run) -> None:
    pages = [f"https://weg.nl/{n}" for n in range(9)]
    mini.write_project(Path(), {"regelingen/hulp-bij-brand.yml": record(REGELING, source(ONE), *map(source, pages))})
    cut = {f"weg.nl/{n}": page("Tekst.", cut=True) for n in range(9)}
    with serving(cut | {"een.nl/pad": page("Tekst.")}) as server:
        code, rows, found = report(run, *words(server, "2026-11-02", "regelingen/hulp-bij-brand.yml"), "--sites", "1")
    assert Counter(row["oordeel"] for row in rows.values()) == {"goed": 1, "twijfel": 3, "onbezocht": 6}
    assert found["verzoeken"]["uitgesteld"] == 6
    assert code == 0


# --- three hundred sources, interrupted and resumed --------------------------------------------------------------


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
