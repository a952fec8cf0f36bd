"""The index of a number of documents: built by lunr, then packed for the browser.

lunr writes every posting twice and every score in full. The browser can work both out again, so only the words
and, for each document and field, the numbers of its words are sent; `web/zoeken/unpack.mjs` makes lunr's own
format of it again (a test compares that with what lunr writes here).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from lunr.builder import Builder

from .compounds import SHORTEST, parts
from .documents import Document
from .tokens import chunks, spellings, stem

LETTERS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
FIELDS = ("naam", "ook", "delen", "tekst")


class Vocabulary:
    """Every word of the site, to cut compounds with and to show a term by its usual spelling."""

    def __init__(self, documents: Iterable[Document], stopwords: Iterable[str]) -> None:
        texts = (text for d in documents for text in (*d.naam, *d.ook, *d.tekst))
        self.spelled = Counter(word for text in texts for word in spellings(text))
        self.stopwords = {word for text in stopwords for word in spellings(text)}
        self._terms = {stem(word) for word in self.spelled}
        self._cut: dict[str, list[str]] = {}
        self._shown: dict[str, str] = {}
        for word, _ in sorted(self.spelled.items(), key=lambda one: (-one[1], len(one[0]), one[0])):
            self._shown.setdefault(stem(word), word)

    def known(self, word: str) -> bool:
        """Whether a compound may be cut at this word."""
        return len(word) >= SHORTEST and stem(word) in self._terms and word not in self.stopwords

    def parts(self, word: str) -> list[str]:
        """The words in a compound; remembered, because words come back often."""
        if word not in self._cut:
            self._cut[word] = parts(word, self.known)
        return self._cut[word]

    def shown(self, term: str) -> str:
        """The spelling of a term that the site uses most."""
        return self._shown[term]


def field_terms(document: Document, vocabulary: Vocabulary) -> dict[str, list[str]]:
    """Per field the terms of a document, each once and only in the most telling field."""
    words = {
        name: [w for text in getattr(document, name) for w in spellings(text)] for name in ("naam", "ook", "tekst")
    }
    words["delen"] = [part for name in ("naam", "ook") for word in words[name] for part in vocabulary.parts(word)]
    found: dict[str, list[str]] = {}
    seen: set[str] = set()
    for name in FIELDS:
        found[name] = [term for term in dict.fromkeys(map(stem, words[name])) if term not in seen]
        seen.update(found[name])
    return found


def build_index(documents: Sequence[Document], vocabulary: Vocabulary) -> dict[str, Any]:
    """What lunr serialises for these documents; their place in the list is their reference."""
    builder = Builder()
    builder.ref("id")
    for name in FIELDS:
        builder.field(name)
    for number, document in enumerate(documents):
        # The terms are ready: without functions in its pipeline lunr takes them as they are.
        builder.add({"id": str(number), **field_terms(document, vocabulary)})
    serialized: dict[str, Any] = builder.build().serialize()
    return serialized


def names(document: Document, vocabulary: Vocabulary) -> list[tuple[str, ...]]:
    """The terms of each of its own names, without stop words."""
    told = ([stem(w) for w in spellings(name) if w not in vocabulary.stopwords] for name in document.naam)
    return list(dict.fromkeys(tuple(dict.fromkeys(terms)) for terms in told if terms))


def phrases(document: Document, vocabulary: Vocabulary) -> list[tuple[str, ...]]:
    """Its own names first, then the other names: a query that holds all terms of one asks for this page."""
    words = ([w for chunk in chunks(text) for w in chunk if w not in vocabulary.stopwords] for text in document.ook)
    others = (tuple(dict.fromkeys(map(stem, said))) for said in words if said)
    return list(dict.fromkeys([*names(document, vocabulary), *others]))


def pack(serialized: dict[str, Any], found: Sequence[Document], vocabulary: Vocabulary) -> dict[str, Any]:
    """lunr's format with only what the browser cannot work out: words in order of number, numbers per vector.

    Beside it `zinnen`: for each document its names, a letter of `LETTERS` for each term of the first two fields.
    """
    order = sorted((posting["_index"], term) for term, posting in serialized["invertedIndex"])
    number = {term: at for at, term in order}
    vectors = {ref: elements[::2] for ref, elements in serialized["fieldVectors"]}
    return {
        "lunr": serialized["version"],
        "velden": serialized["fields"],
        "woorden": " ".join(vocabulary.shown(term) for _, term in order),
        "vectoren": [_steps(numbers) for numbers in vectors.values()],
        "zinnen": [
            _spelled(
                phrases(document, vocabulary), [*vectors[f"{FIELDS[0]}/{at}"], *vectors[f"{FIELDS[1]}/{at}"]], number
            )
            for at, document in enumerate(found)
        ],
    }


def _spelled(said: list[tuple[str, ...]], own: list[int], number: dict[str, int]) -> str:
    """Names as letters, with a space between them; what has no letter is left out."""
    letters = dict(zip(own, LETTERS, strict=False))
    return " ".join(
        "".join(letters[number[term]] for term in terms)
        for terms in said
        if all(number.get(term) in letters for term in terms)
    )


def _steps(numbers: list[int]) -> list[int]:
    """Ascending numbers as steps: smaller to send."""
    return [number - before for number, before in zip(numbers, [0, *numbers], strict=False)]
