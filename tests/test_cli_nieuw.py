"""The command line: `nieuw` that asks. What is typed becomes a record in the right place, or nothing at all."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import mini
import pytest

from routewijzer.__main__ import main
from routewijzer.build import check
from routewijzer.interview import Screen, Stopped
from routewijzer.loading import load
from routewijzer.models import KINDS
from routewijzer.reading import read_front_matter, read_yaml

Ask = Callable[..., tuple[int, str]]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return mini.write_project(tmp_path / "bron")


@pytest.fixture
def ask(root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Ask:
    """Runs `nieuw` on a screen with somebody who answers by the beginning of each question; exit code and screen."""

    def run(*words: str, **answers: str) -> tuple[int, str]:
        asked: list[str] = []
        waiting = {key: iter([*value.split("|"), *[""] * 9]) for key, value in answers.items()}

        def answer(prompt: str) -> str:
            asked.append(prompt)
            assert len(asked) < 200, "it keeps asking"
            said = capsys.readouterr().out
            screen.append(said + prompt)
            text = (said + prompt).strip().lower()
            again = not said.startswith("\n")
            hits = [key for key in waiting if key.replace("__", ". ").replace("_", " ") in text]
            current[:] = hits[:1] or (current if again else [])
            reply = next(waiting[current[0]]) if current else ""
            if reply == "STOP":
                raise KeyboardInterrupt
            return reply

        screen: list[str] = []
        current: list[str] = []
        monkeypatch.setattr("builtins.input", answer)
        monkeypatch.setattr(sys.stdin, "isatty", lambda: True)
        code = main(["nieuw", *words, "--bron", str(root), "--dag", mini.DAY])
        out, err = capsys.readouterr()
        return code, "".join(screen) + out + err

    return run


def test_a_whole_opleiding_is_asked_and_can_be_built(ask: Ask, root: Path) -> None:
    code, screen = ask(
        "opleiding",
        voor_welke_regio="Oost",
        naam__de_gewone="Leren lassen in Oost",
        korte_naam="",
        samenvatting="U leert lassen.",
        soort__wat_voor="x|1",
        levert_op="Een certificaat|",
        hoe_verplicht="1",
        titel="Cursus lassen|",
        soort_bron="9|1",
        adres="www.example.nl|https://www.example.nl/lassen",
        uitgever="Voorbeeldschool",
        gezien_op="1 november 2026|",
        zekerheid="hoog",
    )
    assert code == 0, screen
    file = root / "regions/oost/opleidingen/leren-lassen-in-oost.yml"
    assert "Enter: leren-lassen-in-oost\n" in screen
    assert "'x' staat niet in de lijst" in screen
    assert "het adres begint niet met https://" in screen
    assert "Enter: redactie regio Oost\n" in screen
    text = file.read_text("utf-8")
    record, findings = read_yaml(text, "x")
    assert findings == []
    assert record is not None
    assert record.value["bronnen"] == [
        {
            "titel": "Cursus lassen",
            "url": "https://www.example.nl/lassen",
            "uitgever": "Voorbeeldschool",
            "soort": "officieel",
            "gezien_op": "2026-11-01",
        }
    ]
    assert record.value["gecontroleerd_op"] == mini.DAY
    assert record.value["beheerder"] == "redactie regio Oost"
    assert text.splitlines()[0].startswith("# yaml-language-server: $schema=../../../hooks/")
    # What was not asked stands there with its help, to be switched on.
    assert "# controleer_elke: 3" in text.splitlines()
    faults = [f for f in check(root, mini.DAY)[1] if f.severity == "fout" and f.path.endswith("lassen-in-oost.yml")]
    assert faults == []


def test_a_whole_praktijk_is_asked_with_what_did_not_work(ask: Ask, root: Path) -> None:
    code, screen = ask(
        "praktijk",
        voor_welke_regio="oost",
        naam__de_gewone="Bakkers naar de zorg",
        samenvatting="Bakkers leerden werken in de zorg.",
        thema="1",
        situaties="1",
        voor_wie="1",
        hoe_ver_het="pilot",
        aanleiding="Bakkerijen sloten.",
        bewijs="beschreven",
        wat_werkte_niet="Mensen wisten niet of zij mochten blijven.|",
        hiervan_leren="Laat mensen eerst meelopen.|",
        titel="Verslag|",
        soort_bron="document",
        zekerheid="laag",
    )
    assert code == 0, screen
    assert "Wat kunnen andere regio's hiervan leren? Minstens één les." in screen
    faults = [f for f in check(root, mini.DAY)[1] if f.severity == "fout" and "bakkers" in f.path]
    assert faults == []


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_can_be_asked_and_what_is_skipped_is_asked_for_by_the_check(kind: str, ask: Ask, root: Path) -> None:
    code, screen = ask(voor_welke_regio="oost", wat_wilt_u="|" + kind, naam__de_gewone="|Mijn Naam!", korte_naam="A B|")
    assert code == 0, screen
    assert "Kies een nummer uit de lijst." in screen
    assert "Zonder naam gaat het niet." in screen
    assert "Gebruik kleine letters" in screen
    (file,) = [f for f in root.rglob("*") if f.is_file() and "mijn-naam" in f.as_posix()]
    text = file.read_text("utf-8")
    record, findings = (read_front_matter if file.suffix == ".md" else read_yaml)(text, "x")
    assert findings == []
    assert record is not None
    # Nothing made up: only the name, today, and who keeps it.
    assert set(record.value) <= {"naam", "gecontroleerd_op", "beheerder", "bronnen"}
    missing = {f.field for f in check(root, mini.DAY)[1] if f.code == "F001"}
    assert "samenvatting" in missing
    assert "zekerheid" in missing


def test_a_name_that_is_taken_is_refused_and_a_twin_is_pointed_out(ask: Ask, root: Path) -> None:
    code, screen = ask(
        "regeling", "--regio", "landelijk", naam__de_gewone=mini.REGELING["naam"], korte_naam="hulp-bij-brand|brand-2"
    )
    assert code == 0
    assert "dit lijkt op" in screen
    assert "regelingen/hulp-bij-brand.yml bestaat al. Kies een andere naam." in screen
    assert (root / "regelingen/brand-2.yml").is_file()
    assert "Voor welke regio" not in screen


def test_stopping_halfway_writes_nothing(ask: Ask, root: Path) -> None:
    before = sorted(root.rglob("*"))
    code, screen = ask("regeling", naam__de_gewone="Hulp", samenvatting="STOP")
    assert code == 2
    assert "er is niets geschreven" in screen
    assert sorted(root.rglob("*")) == before


def test_kind_and_name_on_the_line_ask_nothing(ask: Ask, root: Path) -> None:
    code, screen = ask("opleiding", "snel", wat="STOP")
    assert (code, screen.count("?")) == (0, 0)
    assert (root / "regelingen/opleidingen/snel.yml").is_file()


def test_a_word_of_a_long_list_is_found_by_number_name_or_id() -> None:
    replies: Iterator[str] = iter(["2", "derde keus", "een, 3", "vier", "", "\udcff", "1"])
    said: list[str] = []
    screen = Screen(lambda _: next(replies), said.append)
    words = {"een": "Eerste", "twee": "Tweede", "drie": "Derde keus"}
    assert screen.choose("", words) == ["twee"]
    assert screen.choose("", words) == ["drie"]
    assert screen.choose("", words, many=True) == ["een", "drie"]
    assert screen.choose("", words) == []
    assert any("'vier' staat niet in de lijst" in text for text in said)
    assert screen.choose("", words) == ["een"]
    assert "Typ het opnieuw" in said[-1]
    with pytest.raises(Stopped):
        Screen(lambda _: (_ for _ in ()).throw(EOFError)).line("")


def test_on_a_real_terminal_it_asks_and_in_a_pipe_it_does_not(root: Path) -> None:
    catalog, _ = load(root)
    assert catalog is not None
    words = [sys.executable, "-m", "routewijzer", "nieuw", "--dag", mini.DAY]
    env = os.environ | {"PYTHONPATH": str(mini.ROOT / "hooks")}
    piped = subprocess.run(
        words, cwd=root, env=env, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )
    assert piped.returncode == 2
    assert "noem de soort" in piped.stderr
    ours, theirs = pty.openpty()
    with subprocess.Popen(words, cwd=root, env=env, stdin=theirs, stdout=theirs, stderr=theirs) as process:
        os.close(theirs)
        os.write(ours, b"overstap\nVan hier naar daar\n\n\x04")
        shown = b""
        while True:
            try:
                part = os.read(ours, 4096)
            except OSError:  # the other side is gone
                break
            if not part:
                break
            shown += part
    os.close(ours)
    text = shown.decode()
    assert process.returncode == 2, text
    assert "Wat wilt u maken?" in text
    assert "Enter: van-hier-naar-daar" in text
    assert "er is niets geschreven" in text
