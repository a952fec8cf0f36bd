"""What a command tells: messages for people on standard error, so that the outcome itself can be kept or passed on."""

from __future__ import annotations

import sys
from pathlib import Path

from ..text import counted

# The exit code that a shell makes of Ctrl+C.
INTERRUPTED = 130


def say(text: str) -> None:
    """One message."""
    print(text, file=sys.stderr, flush=True)


def files(number: int) -> str:
    """'1 bestand', '2 bestanden'."""
    return counted(number, "bestand", "bestanden")


def routewijzer(words: str) -> str:
    """A command to type, as this one was typed: with `.venv/bin/` before it when that was there."""
    typed = Path(sys.argv[0])
    known = typed.name == "routewijzer" and not typed.is_absolute()
    return f"{typed.as_posix() if known else 'routewijzer'} {words}"
