"""CBS: the table "Gebieden in Nederland" of a year: which municipality belongs to which labour-market region.

The only module that asks the open data of Statistics Netherlands (OData 3), through requests-cache. Columns are
found by their titles: the numbers in their names shift from year to year. Whatever is not as expected is a
ValueError with a Dutch text; half a table is never returned.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any, NamedTuple

ADDRESS = "https://opendata.cbs.nl"
CACHE = Path(".cache/cbs.sqlite")
_KEPT = timedelta(days=1)
_PATIENCE = 60
_TITLE = "Gebieden in Nederland {}"
_PLACES, _REGIONS = "Codes en namen van gemeenten", "Arbeidsmarktregio's"
# The country never had fewer; fewer rows means that the answer is not whole.
_FEWEST = 300
_PLACE_CODE, _REGION_CODE = re.compile("GM[0-9]{4}"), re.compile("AM[0-9]{2}")

Row = dict[str, Any]
# A path below the address and its parameters -> the rows of the answer.
Fetch = Callable[[str, Mapping[str, str]], list[Row]]


class Place(NamedTuple):
    """A municipality with the labour-market region that it belongs to, by code and by name."""

    code: str
    naam: str
    regio: str
    regionaam: str


class Table(NamedTuple):
    """All municipalities of a year, in order of code; `id` and `titel` name the table."""

    id: str
    titel: str
    plaatsen: tuple[Place, ...]


@contextmanager
def fetcher(address: str, cache: Path) -> Iterator[Fetch]:
    """Asks below `address`; good answers are kept in `cache` for a day, so that what was shown is what is written."""
    from requests import RequestException
    from requests.adapters import HTTPAdapter
    from requests_cache import CachedSession
    from urllib3.util import Retry

    session = CachedSession(cache, backend="sqlite", serializer="json", expire_after=_KEPT, allowable_codes=(200,))
    # Without this header the service answers some programs with 406.
    session.headers.update({"Accept": "application/json", "User-Agent": "routewijzer (redactie van open regelingen)"})
    retry = Retry(total=2, backoff_factor=0.3, status_forcelist=(429, 500, 502, 503, 504), raise_on_status=False)
    session.mount(address, HTTPAdapter(max_retries=retry))

    def fetch(path: str, parameters: Mapping[str, str]) -> list[Row]:
        where = f"{address}/{path}"
        try:
            answer = session.get(where, params={"$format": "json", **parameters}, timeout=_PATIENCE)
        except RequestException as error:
            raise ValueError(f"{where} is niet te bereiken ({type(error).__name__})") from None
        if answer.status_code != 200:
            raise ValueError(f"{where} antwoordt met {answer.status_code}")
        try:
            found = answer.json()
        except ValueError:
            raise ValueError(f"{where} geeft geen JSON") from None
        if not isinstance(found, dict) or not isinstance(found.get("value"), list):
            raise ValueError(f"{where} geeft geen lijst 'value'")
        if any(name.endswith("nextLink") for name in found):
            raise ValueError(f"{where} geeft maar een deel van het antwoord")
        rows: list[Row] = [row for row in found["value"] if isinstance(row, dict)]
        if not rows:
            raise ValueError(f"{where} geeft een leeg antwoord")
        return rows

    try:
        yield fetch
    finally:
        session.close()  # type: ignore[no-untyped-call]
        session.cache.close()  # type: ignore[no-untyped-call]


def read_table(fetch: Fetch, year: int, table: str = "") -> Table:
    """The table of this year; `table` is its id (86247NED), looked up by title when it is not given."""
    title = _TITLE.format(year)
    table = table or _find(fetch, title)
    base = f"ODataApi/odata/{table}"
    shown = _text(fetch(f"{base}/TableInfos", {})[0], "Title")
    if shown != title:
        raise ValueError(f"tabel {table} heet '{shown}', niet '{title}'")
    properties = fetch(f"{base}/DataProperties", {})
    names = [_column(properties, group, title) for group in (_PLACES, _REGIONS) for title in ("Code", "Naam")]
    rows = fetch(f"{base}/TypedDataSet", {"$select": ",".join(("RegioS", *names))})
    return Table(table, shown, _places(rows, names))


def _find(fetch: Fetch, title: str) -> str:
    words = {"$filter": "substringof('Gebieden in Nederland', Title)", "$select": "Identifier,Title"}
    rows = fetch("ODataCatalog/Tables", words)
    found = {_text(row, "Identifier") for row in rows if _text(row, "Title") == title}
    if len(found) != 1:
        known = ", ".join(sorted({_text(row, "Title") for row in rows})[-3:])
        raise ValueError(f"er zijn {len(found)} tabellen '{title}' (wel: {known}); geef het nummer met --tabel")
    return found.pop()


def _column(properties: list[Row], group: str, title: str) -> str:
    """The name of the column with this title in the group with exactly this title."""
    groups = {row.get("ID") for row in properties if row.get("Title") == group and row.get("Type") == "TopicGroup"}
    found = [_text(row, "Key") for row in properties if row.get("ParentID") in groups and row.get("Title") == title]
    if len(groups) != 1 or len(found) != 1:
        raise ValueError(f"de tabel heeft {len(groups)} groepen '{group}' met {len(found)} kolommen '{title}'")
    return found[0]


def _places(rows: list[Row], names: list[str]) -> tuple[Place, ...]:
    found = []
    for row in rows:
        key = _text(row, "RegioS")
        if not key.startswith("GM"):
            continue
        place = Place(*(_text(row, name) for name in names))
        if place.code != key or not _PLACE_CODE.fullmatch(key) or not _REGION_CODE.fullmatch(place.regio):
            raise ValueError(f"de rij van {key} klopt niet: gemeente '{place.code}', arbeidsmarktregio '{place.regio}'")
        if not place.naam or not place.regionaam:
            raise ValueError(f"in de rij van {key} ontbreekt een naam")
        found.append(place)
    if len(found) < _FEWEST:
        raise ValueError(f"de tabel heeft {len(found)} gemeenten; minstens {_FEWEST} verwacht")
    for what, counted in (("code", Counter(p.code for p in found)), ("naam", Counter(p.naam for p in found))):
        if twice := [word for word, number in counted.items() if number > 1]:
            raise ValueError(f"een gemeente staat er twee keer in ({what} {', '.join(twice)})")
    regions = {(place.regio, place.regionaam) for place in found}
    for number in (0, 1):
        counted = Counter(region[number] for region in regions)
        if twice := [word for word, count in counted.items() if count > 1]:
            raise ValueError(f"niet elke arbeidsmarktregio heeft één code en één naam: {', '.join(sorted(twice))}")
    return tuple(sorted(found))


def _text(row: Row, name: str) -> str:
    """The value without the spaces that fill it up."""
    value = row.get(name)
    if not isinstance(value, str):
        raise ValueError(f"in een rij van het antwoord ontbreekt '{name}'")
    return value.strip()
