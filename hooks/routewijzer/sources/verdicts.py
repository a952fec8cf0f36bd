"""Verdicts: what the visits mean for the records that name a source. Pure; reads only what memory holds."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from .comparing import Difference, difference
from .memory import Known, Version
from .places import Mention, Source
from .rounds import APART

Oordeel = Literal["kapot", "gewijzigd", "verplaatst", "geblokkeerd", "twijfel", "onbezocht", "goed"]

MEANINGS: dict[Oordeel, str] = {
    "kapot": "doet het niet meer: minstens een dag later nog steeds niet",
    "gewijzigd": "veranderd sinds een redacteur haar nakeek",
    "verplaatst": "voorgoed verhuisd naar een ander adres",
    "geblokkeerd": "niet te bezoeken met een programma: met de hand nakijken",
    "twijfel": "deed het de laatste keer niet; nog één keer proberen",
    "onbezocht": "nog niet bezocht",
    "goed": "in orde",
}
# For these an editor has something to do.
WORK: tuple[Oordeel, ...] = ("kapot", "gewijzigd", "verplaatst")


@dataclass(frozen=True)
class Change:
    """A page that differs from what an editor saw. The text changed after `after` and at the latest at `seen`.

    `since_first` when our first visit came after the editor's look, so that we compare with that visit.
    `what` is None for a file, of which only is known that it is another one.
    """

    after: str
    seen: str
    since_first: bool
    what: Difference | None


@dataclass(frozen=True)
class Verdict:
    """How a source is doing; `changes` says per mention what changed since that editor looked."""

    source: Source
    oordeel: Oordeel
    known: Known | None
    changes: Mapping[Mention, Change]


def verdicts(
    sources: Iterable[Source], known: Mapping[str, Known], versions: Callable[[str], Sequence[Version]]
) -> list[Verdict]:
    """The verdict about every source, in the same order."""
    return [_verdict(source, known.get(source.url), versions) for source in sources]


def _verdict(source: Source, known: Known | None, versions: Callable[[str], Sequence[Version]]) -> Verdict:
    if known is None:
        return Verdict(source, "onbezocht", None, {})
    if known.outcome == "mislukt":
        failing = datetime.fromisoformat(known.visited) - datetime.fromisoformat(known.failing_since)
        return Verdict(source, "kapot" if failing >= APART else "twijfel", known, {})
    if known.outcome != "goed":
        return Verdict(source, "geblokkeerd", known, {})
    changes = _changes(source, versions(source.url))
    return Verdict(source, "gewijzigd" if changes else "verplaatst" if known.moved_to else "goed", known, changes)


def _changes(source: Source, versions: Sequence[Version]) -> dict[Mention, Change]:
    found: dict[Mention, Change] = {}
    made: dict[str, Change] = {}
    if len(versions) < 2:
        return found
    now = versions[-1]
    for mention in source.mentions:
        if not mention.checked:
            continue
        at = max((i for i, version in enumerate(versions) if version.first[:10] <= mention.checked), default=0)
        then = versions[at]
        if then.hash == now.hash:
            continue
        since_first = then.first[:10] > mention.checked
        key = f"{then.first}{since_first}"
        if key not in made:
            what = difference(then.text, now.text) if then.text and now.text else None
            made[key] = Change(then.last, versions[at + 1].first, since_first, what)
        found[mention] = made[key]
    return found
