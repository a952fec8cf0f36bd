"""A stand-in for the open data of the CBS on this machine, and a project with enough municipalities for it.

The answers have the shape of the real ones: values filled up with spaces, and column numbers that mean nothing.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

import mini
import pytest
from cli_helpers import Result, Run, runner

Row = dict[str, Any]
TABLE = "86999NED"
TITLE = "Gebieden in Nederland 2027"
REGIONS = {"AM01": "Noord", "AM02": "Oost", "AM03": "West"}
PER_REGION = 101


def places() -> dict[str, tuple[str, str]]:
    """{code: (name, code of the region)} of every municipality of the project."""
    found = {}
    for at, region in enumerate(REGIONS):
        for number in range(PER_REGION):
            code = at * PER_REGION + number + 1
            found[f"GM{code:04}"] = (f"Plaats {code:03}", region)
    return found


def write_regions(root: Path) -> Path:
    """The tiny project of `mini`, but with these regions; their files have comments and a source."""
    regions = enumerate(REGIONS.items())
    changes = {f"regions/{name.lower()}/regio.yml": region_text(code, name, at) for at, (code, name) in regions}
    return mini.write_project(root, changes)


def region_text(code: str, name: str, column: int) -> str:
    own = [(gm, naam) for gm, (naam, region) in places().items() if region == code]
    rows = [f"  - {{code: {gm}, naam: {naam}}}" for gm, naam in own]
    rows[0] = rows[0].replace("}", ", ook: [Dorp]}  # de eerste")
    rows.insert(2, "  # hierna de rest")
    listed = "\n".join(rows)
    return f"""\
# Regio {name}
naam: {name}
samenvatting: In {name} werken {PER_REGION} gemeenten samen.
code: {code}
afkorting: {name[:3].upper()}
provincies: [Overijssel]
centrumgemeente: {{naam: {own[1][1]}, zekerheid: laag}}
gemeenten:  # van het CBS
{listed}
tegel: {{kolom: {column}, rij: 1}}
bronnen:
  - titel: Gebieden in Nederland 2026
    url: https://www.cbs.nl/nl-nl/cijfers/detail/86247NED
    datum: "2026"  # via een kopie
    soort: officieel
    gezien_op: 2026-11-01
  - {{titel: Krant, url: "https://www.voorbeeld.nl/", gezien_op: 2026-11-01}}
gecontroleerd_op: 2026-11-02
zekerheid: hoog
beheerder: redactie
"""


class Answers:
    """What the service answers; a test changes it. `asked` are the addresses that were asked for, decoded."""

    def __init__(self) -> None:
        self.places = places()
        self.title = TITLE
        self.shift = 0
        self.tables: list[Row] = [
            {"Identifier": "86247NED", "Title": "Gebieden in Nederland 2026"},
            {"Identifier": TABLE, "Title": TITLE},
        ]
        self.names = dict(REGIONS)
        self.replaced: dict[str, tuple[int, bytes]] = {}
        self.asked: list[str] = []

    def columns(self) -> list[str]:
        """Code and name of municipality and region."""
        first = 4 + self.shift
        return ["Code_1", "Naam_2", f"Code_{first}", f"Naam_{first + 1}"]

    def properties(self) -> list[Row]:
        """Groups and topics; the second group of regions is one that must not be taken for the first."""
        place_code, place_name, code, name = self.columns()
        groups = {1: "Codes en namen van gemeenten", 4: "Lokaliseringen van gemeenten"}
        groups |= {5: "RegioPlus-arbeidsmarktregio's", 8: "Arbeidsmarktregio's"}
        parents = {1: None, 4: None, 5: 4, 8: 4}
        topics = [(2, 1, place_code, "Code"), (3, 1, place_name, "Naam"), (12, 1, "SorteringNaam_3", "Sortering naam")]
        topics += [(6, 5, "Code_90", "Code"), (7, 5, "Naam_91", "Naam"), (9, 8, code, "Code"), (10, 8, name, "Naam")]
        return [
            {"ID": 0, "ParentID": None, "Type": "Dimension", "Key": "RegioS", "Title": "Regio's"},
            *(
                {"ID": n, "ParentID": parents[n], "Type": "TopicGroup", "Key": "", "Title": t}
                for n, t in groups.items()
            ),
            *({"ID": n, "ParentID": p, "Type": "Topic", "Key": key, "Title": t} for n, p, key, t in topics),
        ]

    def rows(self) -> list[Row]:
        place_code, place_name, code, name = self.columns()
        found: list[Row] = [{"RegioS": "NL01", place_code: None, place_name: None, code: None, name: None}]
        for gm, (naam, region) in self.places.items():
            named = self.names.get(region, region)
            values = {place_code: f"{gm:10}", place_name: f"{naam:50}", code: f"{region:10}", name: f"{named:50}"}
            found.append({"RegioS": f"{gm} ", **values})
        return found

    def answer(self, path: str, parameters: dict[str, list[str]]) -> tuple[int, bytes]:
        last = path.rsplit("/", 1)[-1]
        if last in self.replaced:
            return self.replaced[last]
        if not path.startswith(f"/ODataApi/odata/{TABLE}/") and path != "/ODataCatalog/Tables":
            return 404, b"weg"
        value: list[Row] = {
            "Tables": self.tables,
            "TableInfos": [{"ID": 0, "Title": f" {self.title} ", "Identifier": TABLE}],
            "DataProperties": self.properties(),
            "TypedDataSet": self.rows(),
        }[last]
        if last == "TypedDataSet":
            chosen = parameters["$select"][0].split(",")
            value = [{name: row[name] for name in chosen} for row in value]
        return 200, json.dumps({"odata.metadata": f"https://voorbeeld.nl/$metadata#{last}", "value": value}).encode()


@contextmanager
def service(answers: Answers) -> Iterator[str]:
    """The address of the service while it runs; as the real one, it wants to be asked for JSON."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            parts = urlsplit(self.path)
            answers.asked.append(unquote(self.path))
            good = self.headers.get("Accept") == "application/json" and "$format=json" in unquote(parts.query)
            code, body = answers.answer(parts.path, parse_qs(parts.query)) if good else (406, b"")
            self.send_response(code)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()


@contextmanager
def at_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], answers: Answers
) -> Iterator[Run]:
    """`routewijzer gemeenten` for the year 2027, in the project of `write_regions`."""
    monkeypatch.chdir(write_regions(tmp_path / "project"))
    run = runner(capsys)
    with service(answers) as address:

        def call(*words: str) -> Result:
            return run("gemeenten", "--jaar", "2027", "--adres", address, *words)

        yield call


def texts() -> dict[str, str]:
    """The file of every region, in the folder where we are."""
    return {file.as_posix(): file.read_text("utf-8") for file in sorted(Path("regions").glob("*/regio.yml"))}
