"""Receiving a filled form: reads it, writes the record into the source, and takes it back when a check says no."""

from __future__ import annotations

from pathlib import Path

from .build import check
from .catalog import Catalog
from .loading import load
from .melding.forms import forms
from .melding.making import new_file
from .melding.mending import mended_file, source_of, with_change
from .melding.outcome import Outcome
from .melding.reading import Unclear, read, which_form

_MOST_REASONS = 20


def receive(root: Path, body: str, today: str) -> Outcome:
    """What comes of the text of a form on ISO day `today`; a sound record stays in the source under `root`.

    Raises ValueError when the source itself is not in order: then nobody's form can be judged.
    """
    catalog, _ = load(root)
    if catalog is None:
        raise ValueError("de woordenlijsten zijn niet te lezen; doe eerst 'routewijzer controleer'")
    try:
        path, text = _made(root, body, catalog, today)
    except Unclear as unclear:
        return Outcome(reasons=unclear.reasons)
    if reasons := _tried(root, path, text, today):
        return Outcome(reasons=reasons)
    return Outcome(path, text)


def _made(root: Path, body: str, catalog: Catalog, today: str) -> tuple[str, str]:
    known = forms(catalog)
    form = which_form(body, known)
    answers = read(body, form)
    if form.kind:
        return new_file(form, answers, catalog, today)
    path, field, value = mended_file(answers, catalog)
    old = (root / path).read_text(encoding="utf-8")
    return path, with_change(old, path, field, value, source_of(answers))


def _tried(root: Path, path: str, text: str, today: str) -> tuple[str, ...]:
    """The faults in the file at `path` once it is written; with faults it is put back as it was."""
    file = root / path
    if not file.resolve().is_relative_to(root.resolve()):
        return (f"{path} ligt buiten de records",)
    old = file.read_bytes() if file.exists() else None
    made = [folder for folder in file.parents if not folder.exists()]
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8", newline="\n")
    found = [finding for finding in check(root, today)[1] if finding.path == path and finding.severity == "fout"]
    if not found:
        return ()
    if old is None:
        file.unlink()
        for folder in made:
            folder.rmdir()
    else:
        file.write_bytes(old)
    rows = [f"{finding.told} ({finding.way_out})" for finding in found]
    return tuple(rows[:_MOST_REASONS])
