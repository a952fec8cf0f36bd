"""What a command tells: messages for people on standard error, so that the outcome itself can be kept or passed on."""

from __future__ import annotations

import sys

from ..text import counted

# The exit code that a shell makes of Ctrl+C.
INTERRUPTED = 130


def say(text: str) -> None:
    """One message."""
    print(text, file=sys.stderr, flush=True)


def files(number: int) -> str:
    """'1 bestand', '2 bestanden'."""
    return counted(number, "bestand", "bestanden")
