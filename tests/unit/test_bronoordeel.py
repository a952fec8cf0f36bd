"""What visits mean: memory, turns, verdicts, and the texts for editors. Without a network."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from routewijzer.sources.issues import MOST_CHARACTERS, sections
from routewijzer.sources.memory import Memory
from routewijzer.sources.places import Mention, Source
from routewijzer.sources.reporting import as_text
from routewijzer.sources.rounds import due
from routewijzer.sources.verdicts import Verdict, verdicts
from routewijzer.sources.visiting import Content, Visit

URL = "https://a.nl/pad"


@pytest.fixture
def memory(tmp_path: Path) -> Iterator[Memory]:
    found = Memory(tmp_path / "bezoeken.sqlite")
    yield found
    found.close()


def at(moment: str) -> str:
    return f"2026-{moment}:00+00:00"


def good(moment: str, words: str, url: str = URL, body: str = "", **more: Any) -> Visit:
    return Visit(url, at(moment), "goed", "", 200, content=Content("Titel", words, body or words), **more)


def failed(moment: str, outcome: Any = "mislukt", status: int = 404) -> Visit:
    return Visit(URL, at(moment), outcome, "de pagina bestaat niet (404)", status)


def named(checked: str = "2026-11-01", regio: str = "oost", url: str = URL, **more: Any) -> Source:
    return Source(url, (Mention(f"regions/{regio}/regio.yml", 7, regio, "Bron", checked, **more),))


def verdict(memory: Memory, source: Source | None = None) -> Verdict:
    return verdicts([source or named()], memory.known(), memory.versions)[0]


@pytest.mark.parametrize(
    ("visits", "oordeel"),
    [
        ([], "onbezocht"),
        ([failed("11-01T08:00")], "twijfel"),
        ([failed("11-01T08:00"), failed("11-02T07:59")], "twijfel"),
        ([failed("11-01T08:00"), failed("11-02T08:00")], "kapot"),
        ([failed("11-01T08:00"), good("11-01T20:00", "a"), failed("11-02T08:00")], "twijfel"),
        ([failed("11-01T08:00"), failed("11-01T20:00", "geblokkeerd", 403), failed("11-02T08:00")], "twijfel"),
        ([failed("11-01T08:00"), failed("11-02T08:00"), good("11-03T08:00", "a")], "goed"),
        ([failed("11-01T08:00", "geblokkeerd", 403), failed("11-09T08:00", "geblokkeerd", 403)], "geblokkeerd"),
        ([failed("11-01T08:00", "geweigerd", 0)], "geblokkeerd"),
        ([good("11-01T08:00", "a", moved_to="https://a.nl/nieuw")], "verplaatst"),
    ],
)
def test_two_failures_a_day_apart_make_a_source_dead(memory: Memory, visits: list[Visit], oordeel: str) -> None:
    for visit in visits:
        memory.record(visit)
    assert verdict(memory).oordeel == oordeel


@pytest.mark.parametrize(
    ("checked", "words"),
    [
        ("2026-10-20", "van vóór die tijd hebben wij geen tekst"),
        ("2026-11-02", "u keek haar na op 2 november 2026"),
        ("2026-11-09", "u keek haar na op 9 november 2026"),
        ("2026-11-12", "misschien zag u dit al toen u haar nakeek op 12 november 2026"),
        ("2026-11-16", ""),
        ("2026-11-20", ""),
    ],
)
def test_a_change_counts_from_the_day_the_editor_looked(memory: Memory, checked: str, words: str) -> None:
    for visit in (good("11-02T08:00", "€ 1"), good("11-09T08:00", "€ 1"), good("11-16T08:00", "€ 2")):
        memory.record(visit)
    found = verdict(memory, named(checked))
    assert found.oordeel == ("gewijzigd" if words else "goed")
    shown = as_text([found])
    assert words in shown
    if words:
        assert "veranderd tussen 9 november 2026 en 16 november 2026" in shown
        assert "weg: € 1; nieuw: € 2" in shown
        assert "      -€ 1\n      +€ 2" in shown


def test_a_page_that_says_the_old_thing_again_has_not_changed(memory: Memory) -> None:
    for day, words in (("02", "a"), ("09", "b"), ("16", "a")):
        memory.record(good(f"11-{day}T08:00", words))
    assert verdict(memory, named("2026-11-02")).oordeel == "goed"
    assert verdict(memory, named("2026-11-09")).oordeel == "gewijzigd"


def test_the_same_bytes_read_in_another_way_are_no_change(memory: Memory) -> None:
    memory.record(good("11-02T08:00", "oude lezing", body="zelfde"))
    memory.record(good("11-09T08:00", "nieuwe lezing", body="zelfde"))
    assert [version.text for version in memory.versions(URL)] == ["nieuwe lezing"]
    assert verdict(memory).oordeel == "goed"


def test_a_plain_link_never_counts_as_changed(memory: Memory) -> None:
    memory.record(good("11-02T08:00", "a"))
    memory.record(good("11-09T08:00", "b"))
    assert verdict(memory, named("")).oordeel == "goed"


def test_memory_drops_only_what_nobody_compares_with(memory: Memory) -> None:
    for day, words in (("02", "a"), ("09", "b"), ("16", "c")):
        memory.record(good(f"11-{day}T08:00", words))
    memory.record(good("11-02T08:00", "x", url="https://weg.nl/"))
    memory.forget({URL: "2026-11-08"})
    assert [version.text for version in memory.versions(URL)] == ["a", "b", "c"]
    assert set(memory.known()) == {URL}
    assert memory.versions("https://weg.nl/") == []
    memory.forget({URL: "2026-11-10"})
    assert [version.text for version in memory.versions(URL)] == ["b", "c"]


def test_whose_turn_it_is(memory: Memory) -> None:
    memory.record(good("11-02T08:00", "a", url="https://oud.nl/"))
    memory.record(good("11-08T08:00", "a", url="https://vers.nl/"))
    memory.record(failed("11-08T08:00"))
    all_of_them = [named(url=f"https://{name}.nl/") for name in ("nieuw", "oud", "vers")]
    all_of_them += [named(url=URL), named(url="https://officieel.nl/", official=True)]

    def turn(moment: str) -> list[str]:
        return [source.url for source in due(all_of_them, memory.known(), at(moment), 6)]

    news = ["https://officieel.nl/", "https://nieuw.nl/"]
    assert turn("11-07T23:00") == news
    assert turn("11-08T23:00") == [*news, "https://oud.nl/"]
    assert turn("11-09T08:00") == [*news, "https://oud.nl/", URL]
    assert turn("11-14T01:00") == [*news, "https://oud.nl/", URL, "https://vers.nl/"]


# --- issues ------------------------------------------------------------------------------------------------------


def issues(memory: Memory, *all_of_them: Source) -> Mapping[str, str]:
    return sections(verdicts(all_of_them, memory.known(), memory.versions))


def test_an_issue_per_region_with_work_and_none_without(memory: Memory) -> None:
    memory.record(good("11-02T08:00", "€ 1"))
    memory.record(good("11-09T08:00", "€ 2"))
    memory.record(Visit("https://dicht.nl/", at("11-09T08:00"), "geblokkeerd", "dicht", 403))
    found = issues(
        memory,
        named(),
        named("2026-11-10", "west"),
        named(regio="zuid", url="https://dicht.nl/"),
        named(url="https://dicht.nl/"),
    )
    assert list(found) == ["oost"]
    assert "### Deze pagina's zijn veranderd sinds u ze nakeek (1)" in found["oost"]
    assert "`regions/oost/regio.yml` (regel 7)" in found["oost"]
    assert "<!-- bron-gewijzigd-2026-11-09 https://a.nl/pad -->" in found["oost"]
    assert "  ```diff\n  -€ 1\n  +€ 2\n  ```" in found["oost"]
    assert "met de hand na (1)" in found["oost"]


def test_an_issue_stays_the_same_while_nothing_changes(memory: Memory) -> None:
    for visit in (failed("11-02T08:00"), failed("11-04T08:00")):
        memory.record(visit)
    before = issues(memory, named())
    memory.record(failed("11-11T08:00"))
    assert issues(memory, named()) == before
    assert "sinds 2 november 2026" in before["oost"]


def test_what_a_page_says_cannot_get_out_of_its_block(memory: Memory) -> None:
    evil = "```\n</details>\n@iedereen #1 <script>x</script> ~~~~ `````"
    memory.record(good("11-02T08:00", "€ 1"))
    memory.record(good("11-09T08:00", evil))
    source = Source(URL, (Mention("regions/oost/regio.yml", 7, "oost", "Bron @jan #2 [x](y) <b>", "2026-11-02"),))
    found = issues(memory, source)["oost"]
    fence = "`" * 6
    assert found.count(f"  {fence}diff\n") == found.count(f"  {fence}\n") == 1
    outside = found[: found.index(fence)] + found[found.rindex(fence) :]
    assert "@iedereen" not in outside
    assert "@jan" not in outside
    assert "#2" not in outside
    assert "\\[x\\](y) \\<b\\>" in outside


def test_an_issue_fits(memory: Memory) -> None:
    all_of_them = []
    for n in range(400):
        url = f"https://a.nl/{n}"
        for day, words in (("02", "oud"), ("09", "nieuw " * 300)):
            memory.record(good(f"11-{day}T08:00", f"{words} {n}", url=url))
        all_of_them.append(named(url=url, official=n == 399))
    found = issues(memory, *all_of_them)["oost"]
    assert len(found) < MOST_CHARACTERS
    assert found.count("<details>") == found.count("</details>") > 3
    assert "En nog " in found
    rows = [line for line in found.splitlines() if line.startswith("- [ ]")]
    assert "https://a.nl/399" in rows[0]
