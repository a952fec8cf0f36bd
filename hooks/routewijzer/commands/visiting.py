"""`bronnen`: puts the parts of the source watch together, tells how far it is, prints the report."""

from __future__ import annotations

import argparse
import sqlite3
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from .. import __version__
from ..sources.connecting import Limits, Way, open_session
from ..sources.issues import sections
from ..sources.memory import Memory
from ..sources.pacing import Pace, Stopped, Time
from ..sources.places import Source, sources
from ..sources.reporting import as_json, as_text
from ..sources.rounds import Round, due
from ..sources.verdicts import WORK, verdicts
from ..sources.visiting import Visitor
from ..text import counted
from ..tree import Output, Tree, write
from .records import loaded
from .saying import INTERRUPTED, say

_SHORT = 5.0
_TELL_EVERY = 5.0


def bronnen(args: argparse.Namespace, moment: Callable[[], str]) -> int:
    """Visit what has its turn and report; `moment` gives the present moment (ISO, UTC).

    Returns 0 when no editor has to act, 1 when somebody has, 2 when no site could be reached, 130 after Ctrl+C.
    """
    catalog = loaded(args.bron)
    everything = sources(catalog)
    chosen = [source for source in everything if _is_chosen(source, args)]
    if not chosen and (args.paden or args.regio):
        raise ValueError("daar staan geen bronnen; geef bestanden of mappen zoals regelingen/slim-mkb.yml")
    args.cache.mkdir(parents=True, exist_ok=True)
    code, figures = 0, Counter[str]()
    try:
        with closing(Memory(args.cache / "bezoeken.sqlite")) as memory:
            if not args.zonder_bezoek:
                code = _visit(args, chosen, memory, moment, figures)
            if not catalog.unread:
                memory.forget({source.url: min(_days(source), default=args.dag) for source in everything})
            found = verdicts(chosen, memory.known(), memory.versions)
    except sqlite3.DatabaseError as error:
        raise ValueError(f"de map {args.cache} is niet te lezen ({error}); haal haar weg en begin opnieuw") from None
    print(as_json(found, args.dag, figures) if args.formaat == "json" else as_text(found))
    if args.per_regio:
        texts = {f"{regio}.md": Output(text) for regio, text in sections(found).items()}
        write(Tree(iter(texts.items())), args.per_regio)
    return code or int(any(verdict.oordeel in WORK for verdict in found))


def _days(source: Source) -> Iterator[str]:
    yield from (mention.checked for mention in source.mentions if mention.checked)


def _is_chosen(source: Source, args: argparse.Namespace) -> bool:
    paths = [Path(path).as_posix() for path in args.paden]
    return any(
        args.regio in ("", mention.regio)
        and (not paths or any(mention.path == path or mention.path.startswith(f"{path}/") for path in paths))
        for mention in source.mentions
    )


def _visit(
    args: argparse.Namespace, chosen: list[Source], memory: Memory, moment: Callable[[], str], figures: Counter[str]
) -> int:
    todo = due(chosen, memory.known(), moment(), args.na)
    be = "is" if len(todo) == 1 else "zijn"
    say(f"{counted(len(chosen), 'bron', 'bronnen')}, {len(todo)} {be} aan de beurt")
    stop = threading.Event()
    clock = Time(moment, time.monotonic, lambda seconds: _sleep(stop, seconds))
    pace = Pace(clock, args.pauze)
    agent = f"Routewijzer-bronnen/{__version__}" + (f" (+{args.contact})" if args.contact else "")
    counts: list[Counter[str]] = []

    @contextmanager
    def worker() -> Iterator[Visitor]:
        count = Counter[str]()
        counts.append(count)
        way, limits = Way(args.proefserver), Limits()
        with open_session(args.cache / "antwoorden.sqlite", way, limits, agent, count) as session:
            yield Visitor(session, pace, clock, limits, agent)

    one = Round(todo, memory, worker, args.sites, _progress(len(todo)), _stopping, stop)
    code = 0
    try:
        one.run()
    except KeyboardInterrupt:
        say("gestopt; wat bezocht is, is bewaard. Ga verder met dezelfde opdracht.")
        code = INTERRUPTED
    for count in counts:
        figures.update(count)
    figures.update(bezocht=one.done, uitgesteld=one.postponed)
    say(
        f"{one.done} bezocht, {one.postponed} uitgesteld; {counted(figures['verzoeken'], 'verzoek', 'verzoeken')},"
        f" {figures['voorwaardelijk']} voorwaardelijk, {figures['ongewijzigd']} ongewijzigd,"
        f" {figures['bytes'] / 1e6:.1f} MB"
    )
    if one.offline:
        say("geen enkele site antwoordde: werkt het netwerk hier? Er is niets bewaard.")
        return code or 2
    return code


def _sleep(stop: threading.Event, seconds: float) -> None:
    # A short wait is sat out, so that a visit that is under way gets finished and is not made twice.
    if seconds <= _SHORT:
        time.sleep(seconds)
    elif stop.wait(seconds):
        raise Stopped


def _progress(total: int) -> Callable[[int], None]:
    told = [time.monotonic()]

    def tell(done: int) -> None:
        if done == total or time.monotonic() - told[0] >= _TELL_EVERY:
            told[0] = time.monotonic()
            say(f"{done} van {total} bezocht")

    return tell


def _stopping() -> None:
    say("bezoeken die lopen, worden nog afgemaakt (nog eens Ctrl+C: meteen stoppen)")
