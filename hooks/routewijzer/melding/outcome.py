"""What came of a form, as plain data between the job that reads it and the one that may write. Only Python itself."""

from __future__ import annotations

import json
import re
from dataclasses import asdict, dataclass

from ..text import SLUG

MOST_TEXT = 64 * 1024
_MOST_REASONS = 50
_MOST_REASON = 2_000
# Where a record can lie, and nothing else: no word list, no code, no folder above.
RECORD = re.compile(
    rf"(?:regelingen|regions/{SLUG.pattern})(?:/(?:programmas|opleidingen|overstappen|regelingen|praktijk))?/{SLUG.pattern}\.(?:yml|md)"
)


@dataclass(frozen=True)
class Outcome:
    """A file to propose, or the reasons why there is none; one of the two."""

    path: str = ""
    text: str = ""
    reasons: tuple[str, ...] = ()

    def to_json(self) -> str:
        return json.dumps(asdict(self), ensure_ascii=False) + "\n"


def from_json(raw: bytes) -> Outcome:
    """The outcome in a file from elsewhere. Raises ValueError when it is anything else."""
    try:
        found = json.loads(raw.decode("utf-8"))
    except (UnicodeDecodeError, RecursionError, json.JSONDecodeError) as error:
        raise ValueError(f"de uitkomst is geen goede JSON: {error}") from None
    if not isinstance(found, dict) or set(found) != {"path", "text", "reasons"}:
        raise ValueError("de uitkomst heeft niet de velden path, text en reasons")
    path, text, reasons = found["path"], found["text"], found["reasons"]
    if not isinstance(reasons, list) or len(reasons) > _MOST_REASONS:
        raise ValueError(f"de redenen zijn geen lijst van hoogstens {_MOST_REASONS}")
    if not all(isinstance(reason, str) and len(reason) <= _MOST_REASON for reason in reasons):
        raise ValueError("een reden is geen korte tekst")
    if not isinstance(path, str) or not isinstance(text, str) or len(text.encode("utf-8", "replace")) > MOST_TEXT:
        raise ValueError(f"het record is geen tekst, of groter dan {MOST_TEXT // 1024} kB")
    if reasons:
        return Outcome(reasons=tuple(reasons))
    if not RECORD.fullmatch(path) or not text:
        raise ValueError(f"{path[:80]!r} is geen plaats van een record")
    return Outcome(path, text)
