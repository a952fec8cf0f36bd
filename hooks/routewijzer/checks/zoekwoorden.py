"""The words for searching: each leads to words that stand on the site, and none stands there twice."""

from __future__ import annotations

from collections.abc import Iterator

from ..findings import Finding
from ..zoeken.documents import documents
from ..zoeken.index import Vocabulary, field_terms
from ..zoeken.tokens import chunks, stem
from .context import Context

PATH = "regelingen/_begrippen.yml"


def search_words_lead_somewhere(context: Context) -> Iterator[Finding]:
    """Every meaning of a search word is a word with which something on the site is found."""
    if not context.catalog.begrippen.zoekwoorden:
        return
    found = documents(context.catalog, ())
    vocabulary = Vocabulary(found, context.catalog.begrippen.stopwoorden)
    known = {term for d in found for terms in field_terms(d, vocabulary).values() for term in terms}
    for page, _ in context.catalog.content.values():
        known |= {stem(word) for text in (page.titel, *page.synoniemen) for word in _words(text)}
    for number, entry in enumerate(context.catalog.begrippen.zoekwoorden):
        for at, meaning in enumerate(entry.betekent):
            words = [word for word in _words(meaning) if word not in vocabulary.stopwords]
            if missing := [word for word in words if stem(word) not in known]:
                text = f"'{missing[0]}' staat bij geen enkel record"
                yield context.find_in(PATH, ("zoekwoorden", number, "betekent", at), "A003", text)


def search_words_say_something(context: Context) -> Iterator[Finding]:
    """A search word is more than stop words, is not its own meaning, and leads to a meaning only once."""
    stopwords = {word for text in context.catalog.begrippen.stopwoorden for word in _words(text)}
    seen: set[tuple[tuple[str, ...], str]] = set()
    for number, entry in enumerate(context.catalog.begrippen.zoekwoorden):
        for at, said in enumerate(entry.woorden):
            where = ("zoekwoorden", number, "woorden", at)
            terms = tuple(stem(word) for word in _words(said) if word not in stopwords)
            if not terms:
                yield context.find_in(PATH, where, "Z001", f"'{said}' bestaat alleen uit stopwoorden")
            elif len(entry.betekent) == 1 and terms == tuple(stem(w) for w in _words(entry.betekent[0])):
                yield context.find_in(PATH, where, "Z001", f"'{said}' betekent al '{entry.betekent[0]}'")
            elif repeated := [meaning for meaning in entry.betekent if (terms, meaning) in seen]:
                yield context.find_in(PATH, where, "Z001", f"'{said}' leidt al naar '{repeated[0]}'")
            seen.update((terms, meaning) for meaning in entry.betekent)


def _words(text: str) -> list[str]:
    return [word for words in chunks(text) for word in words]
