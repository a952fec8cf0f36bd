"""Loading: folders -> Catalog and findings. The only place that reads records from disk."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from .catalog import NATIONAL, Catalog, Entry
from .findings import Finding, did_you_mean
from .models import KINDS, Begrippen, Kind, Pagina, Sectoren, Vragen
from .models.base import Deel
from .models.faults import validate
from .reading import Document, read_front_matter, read_text, read_yaml
from .text import is_slug

WORD_LISTS: dict[str, type[Deel]] = {
    "_begrippen.yml": Begrippen,
    "_vragen.yml": Vragen,
    "_sectoren.yml": Sectoren,
}
_IGNORED = {".gitkeep", "README.md", "CODEOWNERS"}


def load(root: Path) -> tuple[Catalog | None, list[Finding]]:
    """Read everything under `root`/regelingen and `root`/regions.

    Never stops at the first fault. The catalog holds what could be read; it is None only when a
    word list is missing or broken, because nothing can be checked without those.
    """
    findings: list[Finding] = []
    lists = {name: _load_list(root, name, model, findings) for name, model in WORD_LISTS.items()}
    entries: dict[str, dict[str, Entry]] = {name: {} for name in KINDS}
    documents: dict[str, Document] = {}
    for kind, regio, file in _files(root, findings):
        entry, document = _load_record(root, kind, regio, file, findings)
        if document is not None:
            documents[document.path] = document
        if entry is None:
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
    content = _content(root, findings)
    if any(value is None for value, _ in lists.values()):
        return None, findings
    catalog = Catalog(
        {name: dict(sorted(found.items())) for name, found in entries.items()},
        lists["_begrippen.yml"][0],
        lists["_vragen.yml"][0],
        lists["_sectoren.yml"][0],
        documents | {f"regelingen/{name}": document for name, (_, document) in lists.items() if document},
        content,
    )
    return catalog, findings


def _load_list(root: Path, name: str, model: type[Deel], findings: list[Finding]) -> tuple[Any, Document | None]:
    path = f"regelingen/{name}"
    file = root / path
    if not file.is_file():
        findings.append(Finding(path, 0, "", "Y009", "deze woordenlijst ontbreekt", "zet het bestand terug"))
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
    document, faults = (read_front_matter if path.endswith(".md") else read_yaml)(text, path)
    findings.extend(faults)
    return document


def _load_record(
    root: Path, kind: Kind, regio: str, file: Path, findings: list[Finding]
) -> tuple[Entry | None, Document | None]:
    path = file.relative_to(root).as_posix()
    name = regio if kind.name == "regio" else file.stem
    if not is_slug(name):
        findings.append(
            Finding(
                path,
                0,
                "",
                "Y009",
                f"'{name}' is geen goede bestandsnaam",
                "gebruik kleine letters, cijfers en streepjes",
            )
        )
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
    for file in sorted(base.rglob("*.md")) if base.is_dir() else ():
        path = file.relative_to(root).as_posix()
        place = file.relative_to(base).with_suffix("").as_posix().removesuffix("/index")
        if file.is_symlink() or not all(is_slug(part) for part in place.split("/")):
            findings.append(
                Finding(
                    path,
                    0,
                    "",
                    "Y009",
                    "deze pagina heeft geen goede naam of plaats",
                    "bijvoorbeeld content/over/index.md",
                )
            )
        elif document := _read(file, path, findings):
            pagina, faults = validate(Pagina, document)
            findings.extend(faults)
            if pagina is not None:
                found[place] = (pagina, document)
    return found


def _files(root: Path, findings: list[Finding]) -> Iterator[tuple[Kind, str, Path]]:
    """Every record file with its kind and region; what does not belong becomes a finding."""
    national = {kind.national: kind for kind in KINDS.values() if kind.national is not None}
    regional = {kind.regional: kind for kind in KINDS.values() if kind.regional is not None}
    findings.extend(
        Finding(folder, 0, "", "Y009", "deze map ontbreekt", "zet de map terug")
        for folder in ("regelingen", "regions")
        if not (root / folder).is_dir()
    )
    yield from _folder(root, root / "regelingen", NATIONAL, national, findings, lists=True)
    for region in _entries(root / "regions"):
        where = region.relative_to(root).as_posix()
        if region.name in _IGNORED:
            continue
        if not region.is_dir() or region.is_symlink() or not is_slug(region.name):
            findings.append(
                Finding(
                    where,
                    0,
                    "",
                    "Y009",
                    "hier horen alleen mappen van regio's",
                    "maak een map met de naam van de regio",
                )
            )
            continue
        if not (region / "regio.yml").is_file():
            findings.append(
                Finding(
                    f"{where}/regio.yml",
                    0,
                    "",
                    "Y009",
                    "de regio heeft geen regio.yml",
                    "maak het bestand aan met 'routewijzer nieuw regio'",
                )
            )
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
            findings.append(Finding(path, 0, "", "Y009", "een koppeling naar een ander bestand mag niet"))
        elif item.is_dir():
            if item.name not in kinds or not item.name:
                findings.append(
                    Finding(
                        path,
                        0,
                        "",
                        "Y009",
                        f"de map '{item.name}' hoort hier niet",
                        did_you_mean(item.name, allowed),
                    )
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
        findings.append(Finding(path, 0, "", "Y009", "hier horen alleen gewone bestanden"))
    elif kind is None or item.suffix != suffix or (only and item.name != only):
        wanted = only or f"een naam die eindigt op {suffix}"
        findings.append(Finding(path, 0, "", "Y009", "dit bestand hoort hier niet", f"hier hoort {wanted}"))
    else:
        yield kind, regio, item


def _entries(folder: Path) -> Iterable[Path]:
    return sorted(folder.iterdir()) if folder.is_dir() else ()
