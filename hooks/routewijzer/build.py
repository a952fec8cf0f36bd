"""Build: `build(root, today) -> Tree`. Load, check, and turn the catalog into every output."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain
from pathlib import Path

from . import calendars, checks, feeds, formdata, opendata, sheets
from .assets import assets, headers
from .catalog import Catalog
from .datafiles import compact, hashed_name
from .findings import CheckFailed, Finding
from .loading import read_all
from .matrix import compare_data
from .pages import in_the_way, nieuws, pages
from .regional import edition_name, part_for, region_of
from .tree import Output, Page, Tree
from .views import Settings, Views
from .wizard import in_two, place_regions, wizard_data
from .zoeken.documents import Other
from .zoeken.files import search_files


def check(root: Path, today: str) -> tuple[Catalog | None, list[Finding]]:
    """Everything that can be said about the records under `root` on ISO day `today`, sorted by place."""
    catalog, findings = read_all(root)
    found = sorted({*findings, *checks.run(catalog, today), *in_the_way(catalog)})
    return (catalog if catalog.complete else None), found


def build(root: Path, today: str, settings: Settings | None = None) -> Tree:
    """The whole site as a tree of files, before an engine puts it in its frame.

    `today` is the ISO day on which statuses are shown. Raises CheckFailed with every fault when
    there is one; advice does not stop a build.
    """
    catalog, findings = check(root, today)
    faults = [finding for finding in findings if finding.severity == "fout"]
    if catalog is None or faults:
        raise CheckFailed(faults)
    return site(catalog, today, settings or Settings())


def site(catalog: Catalog, today: str, settings: Settings) -> Tree:
    """The tree of a catalog that was found sound: of the whole, or of one region's own site.

    Raises ValueError when `settings.regio` is no region.
    """
    colour = ""
    whole = catalog
    if settings.regio:
        region = region_of(catalog, settings.regio)
        catalog = part_for(catalog, settings.regio)
        settings = replace(settings, site_name=edition_name(region, settings.site_name))
        colour = (region.record.uitgave.kleur if region.record.uitgave else None) or ""
    # A record of the region may refer to any other, also to one that the region's site leaves out.
    asked = ((path, Output(text)) for path, text in formdata.files(catalog, whole, today, settings.edit_url))
    return Tree(chain(_outputs(catalog, today, settings, colour), asked), settings.site_name)


def _outputs(catalog: Catalog, today: str, settings: Settings, colour: str) -> Iterator[tuple[str, Output]]:
    first, cards = in_two(wizard_data(catalog, today))
    data = {"wijzer": compact(first), "kaarten": compact(cards), "plaatsen": compact(place_regions(catalog))}
    if not settings.regio:
        data["vergelijk"] = compact(compare_data(catalog))
    names = {stem: hashed_name(stem, content) for stem, content in data.items()}
    for stem, content in data.items():
        yield names[stem], Output(content)
    views = Views(catalog, today, settings, names)
    found_by_search: list[Other] = []
    for page in [*pages(views), _open_data_page(views)]:
        yield page.file, page.output()
        if page.path and page.section not in ("hulp", "zoeken") and (not page.source or page.path in catalog.content):
            found_by_search.append(Other(page.path, page.title, page.description, page.synonyms))
    for path, text in search_files(catalog, found_by_search, names["plaatsen"]):
        yield path, Output(text)
    for path, text in [
        *opendata.files(catalog),
        *sheets.files(catalog, today, whole=not settings.regio),
        *feeds.files(views),
        *calendars.files(views),
        *nieuws.texts(views),
    ]:
        yield path, Output(text)
    folder, files = assets(colour)
    for name, content_bytes in files.items():
        yield f"{folder}/{name}", Output(content_bytes)
    for name, text in headers():
        yield name, Output(text)


def _open_data_page(views: Views) -> Page:
    body = views.render(
        "opendata.jinja", "open-data", versie=opendata.VERSION, bestanden=opendata.counts(views.catalog)
    )
    return Page(
        "open-data",
        "Open data",
        "Alle records van Routewijzer als JSON, vrij te gebruiken.",
        body,
        "opendata",
        "open-data",
        index=True,
        synonyms=("csv", "excel", "json", "api", "dataset", "gegevens downloaden", "data"),
    )
