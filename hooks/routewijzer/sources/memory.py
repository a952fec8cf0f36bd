"""Memory: what earlier visits found, in one SQLite file. Every visit is one transaction, so nothing is half kept."""

from __future__ import annotations

import hashlib
import sqlite3
import threading
import zlib
from dataclasses import dataclass
from pathlib import Path

from .visiting import Content, Outcome, Visit

# WAL: a visit is safe when this program dies, without waiting for the disk each time.
_TABLES = """
PRAGMA journal_mode = WAL;
PRAGMA synchronous = NORMAL;
CREATE TABLE IF NOT EXISTS bezoek (
  url TEXT PRIMARY KEY, bezocht TEXT NOT NULL, uitkomst TEXT NOT NULL, reden TEXT NOT NULL, status INTEGER NOT NULL,
  nieuw_adres TEXT NOT NULL, goed_op TEXT NOT NULL, mislukt_sinds TEXT NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS versie (
  url TEXT NOT NULL, eerst TEXT NOT NULL, laatst TEXT NOT NULL, hash TEXT NOT NULL, inhoud TEXT NOT NULL,
  titel TEXT NOT NULL, tekst BLOB NOT NULL, PRIMARY KEY (url, eerst)
) STRICT;
"""


@dataclass(frozen=True)
class Known:
    """The last visit to a source. Moments are ISO in UTC; `good_at` and `failing_since` are '' when that is not so.

    `failing_since` is the first of an unbroken row of failed visits.
    """

    url: str
    visited: str
    outcome: Outcome
    reason: str
    status: int
    moved_to: str
    good_at: str
    failing_since: str


@dataclass(frozen=True)
class Version:
    """A text that a page had, from the first to the last visit that saw it. `text` is '' for a file."""

    first: str
    last: str
    hash: str
    title: str
    text: str


class Memory:
    """Keeps visits and versions in `file`; may be used from several threads. Close it after use."""

    def __init__(self, file: Path) -> None:
        self._lock = threading.Lock()
        self._db = sqlite3.connect(file, check_same_thread=False, timeout=30)
        self._db.executescript(_TABLES)

    def close(self) -> None:
        self._db.close()

    def known(self) -> dict[str, Known]:
        """Address -> its last visit."""
        with self._lock:
            return {row[0]: Known(*row) for row in self._db.execute("SELECT * FROM bezoek")}

    def versions(self, url: str) -> list[Version]:
        """What a page has said, the oldest first."""
        with self._lock:
            rows = self._db.execute(
                "SELECT eerst, laatst, hash, titel, tekst FROM versie WHERE url = ? ORDER BY eerst", (url,)
            ).fetchall()
        return [Version(a, b, c, d, zlib.decompress(text).decode()) for a, b, c, d, text in rows]

    def record(self, visit: Visit) -> None:
        """Keep a visit: how the source is doing, and its text when that is new."""
        with self._lock, self._db:
            before = self._db.execute(
                "SELECT uitkomst, goed_op, mislukt_sinds FROM bezoek WHERE url = ?", (visit.url,)
            ).fetchone()
            good_at = visit.moment if visit.content else before[1] if before else ""
            failing = ""
            if visit.outcome == "mislukt":
                failing = before[2] if before and before[0] == "mislukt" else visit.moment
            row = (visit.url, visit.moment, visit.outcome, visit.reason, visit.status, visit.moved_to, good_at, failing)
            self._db.execute("INSERT OR REPLACE INTO bezoek VALUES (?, ?, ?, ?, ?, ?, ?, ?)", row)
            if visit.content:
                self._keep(visit.url, visit.moment, visit.content)

    def _keep(self, url: str, moment: str, content: Content) -> None:
        digest = hashlib.sha256(content.text.encode()).hexdigest() if content.text else content.body
        text = zlib.compress(content.text.encode())
        last = self._db.execute(
            "SELECT eerst, hash, inhoud FROM versie WHERE url = ? ORDER BY eerst DESC LIMIT 1", (url,)
        ).fetchone()
        # The same bytes with another text: not the page changed, but our way of reading it.
        if last and (last[1] == digest or last[2] == content.body):
            self._db.execute(
                "UPDATE versie SET laatst = ?, hash = ?, inhoud = ?, titel = ?, tekst = ? WHERE url = ? AND eerst = ?",
                (moment, digest, content.body, content.title, text, url, last[0]),
            )
        else:
            self._db.execute(
                "INSERT OR REPLACE INTO versie VALUES (?, ?, ?, ?, ?, ?, ?)",
                (url, moment, moment, digest, content.body, content.title, text),
            )

    def forget(self, oldest: dict[str, str]) -> None:
        """Drop what nobody compares with any more: addresses that no record names, and versions that were replaced
        before `oldest[url]`, the first ISO day on which an editor looked."""
        with self._lock, self._db:
            for (url,) in self._db.execute("SELECT url FROM bezoek").fetchall():
                if url not in oldest:
                    self._db.execute("DELETE FROM bezoek WHERE url = ?", (url,))
                    self._db.execute("DELETE FROM versie WHERE url = ?", (url,))
            for url, day in oldest.items():
                self._db.execute(
                    "DELETE FROM versie WHERE url = ? AND eerst < (SELECT max(eerst) FROM versie"
                    " WHERE url = ? AND substr(eerst, 1, 10) <= ?)",
                    (url, url, day),
                )
