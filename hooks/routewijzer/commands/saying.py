"""Messages for people go to standard error, so that the outcome itself can be kept or passed on."""

from __future__ import annotations

import sys

from ..text import counted


def say(text: str) -> None:
    """One message."""
    print(text, file=sys.stderr, flush=True)


def files(number: int) -> str:
    """'1 bestand', '2 bestanden'."""
    return counted(number, "bestand", "bestanden")
