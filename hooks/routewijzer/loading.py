"""Loading: folders -> Catalog and findings. The only place that reads records from disk."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from .catalog import NATIONAL, Catalog, Entry, key_of
from .findings import Finding, did_you_mean, nearest
from .models import KINDS, Begrippen, Hulp, Kind, Pagina, Sectoren, Vragen
from .models.base import Deel
from .models.faults import validate
from .reading import Document, read_document, read_text
from .slugs import slugify
from .text import is_slug

RECORD_FOLDERS = ("regelingen", "regions")
# Everything that people write for the site.
SOURCE_FOLDERS = (*RECORD_FOLDERS, "content")
WORD_LISTS: dict[str, type[Deel]] = {
    "_begrippen.yml": Begrippen,
    "_vragen.yml": Vragen,
    "_sectoren.yml": Sectoren,
    "_hulp.yml": Hulp,
}
_IGNORED = {".gitkeep", "README.md", "CODEOWNERS"}
_IMAGES = (".png", ".jpg", ".jpeg", ".webp")
# Parts of the site that are made from records.
_MADE = {kind.page.split("/")[0] for kind in KINDS.values()} | {
    *("agenda", "betalers", "feeds", "hulp", "open-data", "vervallen", "wijzer", "zoeken")
}


def load(root: Path) -> tuple[Catalog | None, list[Finding]]:
    """As `read_all`, but without a catalog when a word list is missing or broken: nothing can be made then."""
    catalog, findings = read_all(root)
    return (catalog if catalog.complete else None), findings


def read_all(root: Path) -> tuple[Catalog, list[Finding]]:
    """Read everything under `root`/regelingen, `root`/regions and `root`/content.

    Never stops at the first fault. The catalog holds what could be read.
    """
    findings: list[Finding] = []
    lists = {name: _load_list(root, name, model, findings) for name, model in WORD_LISTS.items()}
    entries: dict[str, dict[str, Entry]] = {name: {} for name in KINDS}
    documents: dict[str, Document] = {}
    unread: set[tuple[str, str]] = set()
    for kind, regio, file in _files(root, findings):
        entry, document = _load_record(root, kind, regio, file, findings)
        if document is not None:
            documents[document.path] = document
        if entry is None:
            unread.add((kind.name, regio if kind.name == "regio" else key_of(kind, regio, file.stem)))
            continue
        known = entries[kind.name]
        if entry.key in known:
            findings.append(
                Finding(
                    entry.path,
                    0,
                    "",
                    "V003",
                    f"de naam '{entry.key}' is al gebruikt door {known[entry.key].path}",
                )
            )
        else:
            known[entry.key] = entry
    _name_variants(entries["regeling"])
    content = _content(root, findings)
    unread |= {("regio", name) for name in _region_names(root) if name not in entries["regio"]}
    catalog = Catalog(
        {name: dict(sorted(found.items())) for name, found in entries.items()},
        lists["_begrippen.yml"][0] or Begrippen(lijsten={}),
        lists["_vragen.yml"][0] or Vragen.model_construct(versie=1, vragen=()),
        lists["_sectoren.yml"][0] or Sectoren.model_construct(bronnen=(), sectoren={}),
        documents | {f"regelingen/{name}": document for name, (_, document) in lists.items() if document},
        content,
        frozenset(unread),
        complete=all(value is not None for value, _ in lists.values()),
        hulp=lists["_hulp.yml"][0] or Hulp(situaties={}),
    )
    return catalog, findings


def _name_variants(schemes: dict[str, Entry]) -> None:
    """Tell every national scheme which schemes of regions take its place."""
    for entry in sorted(schemes.values(), key=lambda one: one.key):
        national = schemes.get(entry.record.variant_van or "")
        # What is only announced takes no place yet.
        if national and entry.regio != NATIONAL == national.regio and entry.record.stand != "aangekondigd":
            schemes[national.key] = replace(national, vervangen_door=(*national.vervangen_door, entry))


def _region_names(root: Path) -> list[str]:
    folders = (folder for folder in _entries(root / "regions") if folder.is_dir() and not folder.is_symlink())
    return [folder.name for folder in folders if is_slug(folder.name)]


def _load_list(root: Path, name: str, model: type[Deel], findings: list[Finding]) -> tuple[Any, Document | None]:
    path = f"regelingen/{name}"
    file = root / path
    if not file.is_file() or file.is_symlink():
        findings.append(_misplaced(path, "deze woordenlijst ontbreekt", "zet het bestand terug"))
        return None, None
    document = _read(file, path, findings)
    if document is None:
        return None, None
    value, faults = validate(model, document)
    findings.extend(faults)
    return value, document


def _read(file: Path, path: str, findings: list[Finding]) -> Document | None:
    text, faults = read_text(file, path)
    findings.extend(faults)
    if text is None:
        return None
    document, faults = read_document(text, path)
    findings.extend(faults)
    return document


def _load_record(
    root: Path, kind: Kind, regio: str, file: Path, findings: list[Finding]
) -> tuple[Entry | None, Document | None]:
    path = file.relative_to(root).as_posix()
    name = regio if kind.name == "regio" else file.stem
    if not is_slug(name):
        better = slugify(name)
        hint = f"noem het '{better}'" if is_slug(better) else "gebruik kleine letters, cijfers en streepjes"
        findings.append(_misplaced(path, f"'{name}' is geen goede bestandsnaam", hint))
        return None, None
    document = _read(file, path, findings)
    if document is None:
        return None, None
    record, faults = validate(kind.model, document)
    findings.extend(faults)
    return (Entry(kind, name, regio, record, document) if record is not None else None), document


def _content(root: Path, findings: list[Finding]) -> dict[str, tuple[Pagina, Document]]:
    """Hand-written pages by their path in the site ('over' for content/over/index.md)."""
    found: dict[str, tuple[Pagina, Document]] = {}
    base = root / "content"
    for file in sorted(base.rglob("*")) if base.is_dir() else ():
        path = file.relative_to(root).as_posix()
        place = file.relative_to(base).with_suffix("").as_posix().removesuffix("/index")
        if file.is_symlink():
            findings.append(_misplaced(path, "een koppeling naar een ander bestand mag niet"))
        elif file.is_dir() or file.name == ".gitkeep":
            continue
        elif file.suffix not in (".md", *_IMAGES):
            # The engine would publish it as it is, also a page or script that nobody has checked.
            findings.append(_misplaced(path, "hier horen alleen pagina's (.md) en afbeeldingen"))
        elif not all(is_slug(part) for part in place.split("/")):
            hint = "bijvoorbeeld content/over/index.md"
            findings.append(_misplaced(path, "dit bestand heeft geen goede naam of plaats", hint))
        elif (section := place.split("/")[0]) in _MADE:
            findings.append(_misplaced(path, f"het deel '{section}' wordt gemaakt uit records", "kies een andere map"))
        elif file.suffix == ".md" and (document := _read(file, path, findings)):
            pagina, faults = validate(Pagina, document)
            findings.extend(faults)
            if place in found:
                other = found[place][1].path
                findings.append(Finding(path, 0, "", "V003", f"de pagina '{place}' is er al: {other}"))
            elif pagina is not None:
                found[place] = (pagina, document)
    return found


def _files(root: Path, findings: list[Finding]) -> Iterator[tuple[Kind, str, Path]]:
    """Every record file with its kind and region; what does not belong becomes a finding."""
    national = {kind.national: kind for kind in KINDS.values() if kind.national is not None}
    regional = {kind.regional: kind for kind in KINDS.values() if kind.regional is not None}
    findings.extend(
        _misplaced(folder, "deze map ontbreekt", "zet de map terug")
        for folder in RECORD_FOLDERS
        if not (root / folder).is_dir()
    )
    yield from _folder(root, root / "regelingen", NATIONAL, national, findings, lists=True)
    for region in _entries(root / "regions"):
        where = region.relative_to(root).as_posix()
        if region.name in _IGNORED:
            continue
        if not region.is_dir() or region.is_symlink() or not is_slug(region.name):
            findings.append(
                _misplaced(where, "hier horen alleen mappen van regio's", "maak een map met de naam van de regio")
            )
            continue
        if not (region / "regio.yml").is_file():
            others = [name for name in _region_names(root) if (root / "regions" / name / "regio.yml").is_file()]
            close = nearest(region.name, others)
            hint = f"bedoelde u de map '{close}'?" if close else "maak het bestand aan met 'routewijzer nieuw regio'"
            findings.append(_misplaced(f"{where}/regio.yml", "de regio heeft geen regio.yml", hint))
        yield from _folder(root, region, region.name, regional, findings, lists=False)


def _folder(
    root: Path, base: Path, regio: str, kinds: dict[str, Kind], findings: list[Finding], *, lists: bool
) -> Iterator[tuple[Kind, str, Path]]:
    allowed = [name for name in kinds if name]
    for item in _entries(base):
        path = item.relative_to(root).as_posix()
        if item.name in _IGNORED or (lists and item.name in WORD_LISTS):
            continue
        if item.is_symlink():
            findings.append(_misplaced(path, "een koppeling naar een ander bestand mag niet"))
        elif item.is_dir():
            if item.name not in kinds or not item.name:
                findings.append(
                    _misplaced(path, f"de map '{item.name}' hoort hier niet", did_you_mean(item.name, allowed))
                )
                continue
            yield from _kind_files(root, item, kinds[item.name], regio, findings)
        else:
            yield from _one_file(path, item, kinds.get(""), regio, findings, only="" if lists else "regio.yml")


def _kind_files(
    root: Path, folder: Path, kind: Kind, regio: str, findings: list[Finding]
) -> Iterator[tuple[Kind, str, Path]]:
    for item in _entries(folder):
        path = item.relative_to(root).as_posix()
        if item.name not in _IGNORED:
            yield from _one_file(path, item, kind, regio, findings, only="")


def _one_file(
    path: str, item: Path, kind: Kind | None, regio: str, findings: list[Finding], *, only: str
) -> Iterator[tuple[Kind, str, Path]]:
    suffix = kind.suffix if kind else ".yml"
    if item.is_symlink() or not item.is_file():
        findings.append(_misplaced(path, "hier horen alleen gewone bestanden"))
    elif kind is None or item.suffix != suffix or (only and item.name != only):
        wanted = only or f"een naam die eindigt op {suffix}"
        findings.append(_misplaced(path, "dit bestand hoort hier niet", f"hier hoort {wanted}"))
    else:
        yield kind, regio, item


def _entries(folder: Path) -> Iterable[Path]:
    return sorted(folder.iterdir()) if folder.is_dir() else ()


def _misplaced(path: str, text: str, hint: str = "") -> Finding:
    return Finding(path, 0, "", "Y009", text, hint)
