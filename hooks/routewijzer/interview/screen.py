"""The screen: puts one question and takes one answer, as text or as numbers of a list."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from ..findings import did_you_mean
from ..slugs import slugify
from ..text import forbidden_characters

# A longer list is not shown; one types (a part of) the name.
MOST_SHOWN = 60


class Stopped(Exception):
    """Somebody stopped with Ctrl+C or Ctrl+D."""


class Screen:
    """Questions and answers in Dutch. `read` and `write` are the keyboard and the screen."""

    def __init__(self, read: Callable[[str], str] | None = None, write: Callable[[str], None] = print) -> None:
        self._read = read or input
        self.say = write

    def line(self, prompt: str) -> str:
        """One line of text that may stand in a record; '' for just Enter. Raises Stopped."""
        while True:
            try:
                answer = self._read(prompt).strip()
            except (EOFError, KeyboardInterrupt):
                raise Stopped from None
            unreadable = any("\ud800" <= letter <= "\udfff" for letter in answer)
            if not unreadable and not forbidden_characters(answer):
                return answer
            self.say("  Daar zit een teken in dat niet in een record mag. Typ het opnieuw.")

    def until(self, prompt: str, wrong: Callable[[str], str], default: str = "") -> str:
        """A line about which `wrong` has nothing to say; Enter gives the default."""
        while True:
            answer = self.line(prompt) or default
            if not (fault := wrong(answer)):
                return answer
            self.say(f"  {fault}")

    def choose(self, prompt: str, words: Mapping[str, str], default: str = "", *, many: bool = False) -> list[str]:
        """Words of a closed list, by number or by name; [] for just Enter without a default."""
        options = list(words)
        if len(options) <= MOST_SHOWN:
            for number, word in enumerate(options, 1):
                meaning = words[word] if words[word].casefold() != word else ""
                self.say(f"  {number:>2}  {word}{f' ({meaning})' if meaning else ''}")
        while True:
            answer = self.line(prompt) or default
            parts = [part.strip() for part in (answer.split(",") if many else [answer]) if part.strip()]
            found = [_word(part, options, words) for part in parts]
            wrong = [part for part, word in zip(parts, found, strict=True) if not word]
            if not wrong:
                return list(dict.fromkeys(found))
            self.say(f"  '{wrong[0]}' staat niet in de lijst ({did_you_mean(wrong[0], options)})")


def _word(part: str, options: Sequence[str], words: Mapping[str, str]) -> str:
    if part.isdecimal() and 0 < int(part) <= len(options):
        return options[int(part) - 1]
    if part in words:
        return part
    plain = slugify(part)
    return next((word for word in options if plain and plain in (slugify(word), slugify(words[word]))), "")
