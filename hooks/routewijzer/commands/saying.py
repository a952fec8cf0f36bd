"""Messages for people go to standard error, so that the outcome itself can be kept or passed on."""

from __future__ import annotations

import sys


def say(text: str) -> None:
    """One message."""
    print(text, file=sys.stderr)
