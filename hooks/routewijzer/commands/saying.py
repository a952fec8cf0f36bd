"""Messages for people go to standard error, so that the outcome itself can be kept or passed on."""

from __future__ import annotations

import sys


def say(text: str) -> None:
    """One message."""
    print(text, file=sys.stderr)


def counted(files: int) -> str:
    """'1 bestand', '2 bestanden'."""
    return f"{files} bestand" if files == 1 else f"{files} bestanden"
