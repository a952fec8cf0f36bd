"""Text -> the terms that are searched. Twin of `web/zoeken/tokens.mjs`: the same terms for every text.

A text is cut into chunks ('no-riskpolis'), a chunk into words ('no', 'riskpolis'); a word becomes a term by
its stem. Stems come from Snowball's old Dutch algorithm, which lunr.js has too, and then lose what that
algorithm leaves on plurals (bedrijven/bedrijf, vacatures/vacature, krappe/krap).
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from Stemmer import Stemmer

_APOSTROPHES = str.maketrans(dict.fromkeys("\u2018\u2019\u201b\u02bc\u0060\u00b4\u2032", "'"))
_HYPHENS = str.maketrans(dict.fromkeys("\u2010\u2011\u00ad", "-"))
_LETTERS = str.maketrans({"ß": "ss", "ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d"})
_MARKS = re.compile("[\u0300-\u036f]")
_CHUNK = re.compile("[a-z0-9]+(?:['&-][a-z0-9]+)*")
_ENDING = re.compile("'(?:s|er|ers|tje|tjes|en)$")
_DOUBLE = re.compile(r"([bcdfgklmnprst])\1$")
# Shorter words are mostly abbreviations (WW, LKV, Wia): those are never cut.
_SHORTEST = 4
_SHORTEST_ES = 6
_SOFT = {"v": "f", "z": "s"}
# Since Snowball 3 `dutch` is another algorithm, with other stems for half of all words.
_SNOWBALL = Stemmer("dutch_porter", 0)


def plain(text: str) -> str:
    """Lower case, without accents, with one kind of apostrophe and hyphen."""
    spelled = unicodedata.normalize("NFKD", text.translate(_APOSTROPHES))
    return _MARKS.sub("", spelled).lower().translate(_HYPHENS).translate(_LETTERS)


def chunks(text: str) -> list[list[str]]:
    """The words of a text; what a hyphen joins stays together: "zzp'ers e-learning" -> [['zzp'], ['e', 'learning']]."""
    found = ([_word(part) for part in chunk.split("-")] for chunk in _CHUNK.findall(plain(text)))
    return [words for chunk in found if (words := [word for word in chunk if word])]


def _word(part: str) -> str:
    return re.sub("['&]", "", _ENDING.sub("", part))


@lru_cache(maxsize=200_000)
def stem(word: str) -> str:
    """The term of one word: 'subsidies' and 'subsidie' give the same."""
    if len(word) < _SHORTEST or not word.isalpha():
        return word
    term = _DOUBLE.sub(r"\1", str(_SNOWBALL.stemWord(word)))
    term = term[:-1] + _SOFT.get(term[-1], term[-1])
    if term.endswith(("ies", "ees")):
        return term[:-1]
    return term[:-2] if term.endswith("es") and len(term) >= _SHORTEST_ES else term


def spellings(text: str) -> list[str]:
    """Every word of a text, and what a hyphen joins also as one word: 'e-learning' -> learning, elearning."""
    found = []
    for words in chunks(text):
        found += [word for word in words if len(word) > 1 or word.isdigit() or len(words) == 1]
        if len(words) > 1:
            found.append("".join(words))
    return found


def terms(text: str) -> list[str]:
    """The terms under which a text is found."""
    return [stem(word) for word in spellings(text)]
