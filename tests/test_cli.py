"""The command line: help, exit codes and `controleer`."""

from __future__ import annotations

import json
from pathlib import Path

import mini
import pytest
from cli_helpers import Run

from routewijzer.__main__ import COMMANDS, main


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(run: Run, command: str) -> None:
    code, out, _ = run(command, "--help")
    assert code == 0
    assert out.startswith(f"usage: routewijzer {command}")
    assert "--bron MAP" in out
    assert command in run("--help")[1]


def test_the_version_and_wrong_words() -> None:
    assert [main_code(words) for words in (["--versie"], [], ["onzin"], ["controleer", "--dag", "morgen"])] == [
        0,
        2,
        2,
        2,
    ]
    assert [main_code(words) for words in (["bouw", "--formaat", "x"], ["nieuw", "regelign", "x"], ["wijzer"])] == [
        2
    ] * 3


def main_code(words: list[str]) -> int:
    with pytest.raises(SystemExit) as stopped:
        main(words)
    return int(stopped.value.code or 0)


def test_a_sound_project_gives_nothing_to_mend(run: Run) -> None:
    assert run("controleer") == (0, "", "0 bevindingen: alles is in orde\n")
    assert run("controleer", "--formaat", "json")[1] == "[]\n"


def broken(root: Path) -> None:
    fields = mini.OPLEIDING | {"soort": "certificat"}
    (root / "regelingen/opleidingen/veilig-werken.yml").write_bytes(mini.file_text("x.yml", fields))
    fields = mini.PROGRAMMA | {"statsu": "lopend"}
    (root / "regions/oost/programmas/brigade.yml").write_bytes(mini.file_text("x.yml", fields))


def test_faults_come_with_place_field_and_way_out(run: Run, root: Path) -> None:
    broken(root)
    code, out, err = run("controleer")
    assert code == 1
    assert out.splitlines() == [
        "regelingen/opleidingen/veilig-werken.yml:3: soort: kent 'certificat' niet (lijst opleidingsoorten) "
        "(bedoelde u 'certificaat'?) [V002]",
        "regions/oost/programmas/brigade.yml:17: statsu: kent dit veld niet (bedoelde u 'status'?) [F002]",
    ]
    assert err == "2 fouten, 0 adviezen\n"


def test_faults_for_github_and_for_programs(run: Run, root: Path) -> None:
    broken(root)
    code, out, _ = run("controleer", "--formaat", "github")
    assert code == 1
    # The worst first: a field that does not exist before a word that is not in the list.
    assert out.splitlines()[0] == (
        "::error file=regions/oost/programmas/brigade.yml,line=17,title=F002::"
        "statsu: kent dit veld niet (bedoelde u 'status'?)"
    )
    code, out, _ = run("controleer", "--formaat", "json")
    assert code == 1
    assert json.loads(out)[1] == {
        "code": "F002",
        "ernst": "fout",
        "bestand": "regions/oost/programmas/brigade.yml",
        "regel": 17,
        "veld": "statsu",
        "tekst": "kent dit veld niet",
        "oplossing": "bedoelde u 'status'?",
    }


@pytest.mark.parametrize(
    ("paths", "lines"),
    [
        (["regelingen"], 1),
        (["regions/oost"], 1),
        (["regions/oost/programmas/brigade.yml"], 1),
        (["regelingen/opleidingen", "regions"], 2),
        (["regelingen/hulp-bij-brand.yml"], 0),
        (["content"], 0),
        (["."], 2),
    ],
    ids=str,
)
def test_only_the_paths_that_are_asked_for(run: Run, root: Path, paths: list[str], lines: int) -> None:
    broken(root)
    code, out, _ = run("controleer", *paths)
    assert len(out.splitlines()) == lines
    assert code == (1 if lines else 0)
    assert run("controleer", *paths, "--bron", str(root))[1] == out


def test_advice_alone_is_fine(run: Run, root: Path) -> None:
    (root / "regelingen/oude-hulp.yml").write_bytes(
        mini.file_text("x.yml", mini.EXPIRED | {"samenvatting": "woord " * 40})
    )
    code, out, err = run("controleer")
    assert (code, err) == (0, "0 fouten, 1 advies\n")
    assert "[A001]" in out


def test_another_source_folder(run: Run, tmp_path: Path) -> None:
    other = mini.write_project(tmp_path / "anders", {"regelingen/oude-hulp.yml": "naam: X\n"})
    assert run("controleer", str(other))[0] == 1
    assert run("controleer", "--bron", str(other))[0] == 1
    assert run("controleer", "regelingen")[0] == 0


@pytest.mark.parametrize("path", ["bestaat-niet", "regelingen/weg.yml", "/etc"])
def test_a_path_that_is_not_there_is_wrong_use(run: Run, path: str) -> None:
    code, out, err = run("controleer", path)
    assert (code, out) == (2, "")
    assert path in err


def test_a_region_with_schemes_of_its_own_is_no_source_folder(run: Run, root: Path) -> None:
    broken(root)
    bon = root / "regions/oost/regelingen/bon.yml"
    bon.parent.mkdir()
    bon.write_text("naam: [\n", encoding="utf-8")
    code, out, _ = run("controleer", "regions/oost")
    assert code == 1
    assert [line.split(":")[0] for line in out.splitlines()] == [
        "regions/oost/programmas/brigade.yml",
        "regions/oost/regelingen/bon.yml",
    ]


def test_a_source_folder_and_a_path_inside_do_not_go_together(run: Run, root: Path, tmp_path: Path) -> None:
    other = mini.write_project(tmp_path / "anders")
    code, _, err = run("controleer", str(other), "regelingen")
    assert code == 2
    assert "niet allebei" in err


@pytest.mark.parametrize("formaat", ["tekst", "github"])
def test_a_value_or_file_name_cannot_pass_for_another_message(run: Run, root: Path, formaat: str) -> None:
    fake = "x\n::error file=evil::nep\n::add-mask::x"
    (root / "regelingen/oude-hulp.yml").write_bytes(mini.file_text("x.yml", mini.EXPIRED | {"zekerheid": fake}))
    (root / f"regelingen/{fake.replace('/', '')}.yml").write_text("naam: X", encoding="utf-8")
    code, out, _ = run("controleer", "--formaat", formaat)
    assert code == 1
    assert len(out.splitlines()) == 2
    assert not [line for line in out.splitlines() if line.startswith("::") and "file=regelingen/" not in line]
