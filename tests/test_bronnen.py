"""`routewijzer bronnen` as a whole: records in, visits to a real server, reports out."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import mini
import pytest
from bronproject import at_work, record, report, source, words
from bronserver import Reply, moved, page, serving
from cli_helpers import Run
from mini_records import REGELING, REGIO

from routewijzer.sources.connecting import Refused, Way

ONE, TWO, THREE, FOUR = (f"https://{name}.nl/pad" for name in ("een", "twee", "drie", "vier"))


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    return at_work(tmp_path, monkeypatch, capsys)


def small_project(root: Path) -> None:
    mini.write_project(
        root,
        {
            "regelingen/hulp-bij-brand.yml": record(REGELING, source(ONE), source(TWO)),
            "regions/oost/regio.yml": record(REGIO, source(ONE, soort="secundair"), source(THREE), source(FOUR)),
        },
    )


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
    _, mine, _ = report(run, "bronnen", "--zonder-bezoek", "--regio", "oost", "regions", "regelingen")
    assert TWO not in mine
    assert {ONE, THREE, FOUR} <= set(mine)
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


def test_a_broken_cache_or_record_loses_nothing(run: Run) -> None:
    small_project(Path())
    file, record_file = Path(".cache/bronnen/bezoeken.sqlite"), Path("regelingen/hulp-bij-brand.yml")
    with serving({"twee.nl/pad": page("Tekst.")}) as server:
        run(*words(server, "2026-11-02", "regelingen/hulp-bij-brand.yml"))
    text = record_file.read_bytes()
    record_file.write_bytes(b"kapot: [")
    run("bronnen", "--zonder-bezoek")
    record_file.write_bytes(text)
    assert "1 goed" in run("bronnen", "--zonder-bezoek")[1]
    for name in ("-wal", "-shm"):
        file.with_name(file.name + name).unlink(missing_ok=True)
    file.write_bytes(b"geen database" * 1000)
    code, _, err = run("bronnen", "--zonder-bezoek")
    assert (code, "is niet te lezen" in err) == (2, True)


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
