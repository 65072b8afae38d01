"""Full-text search over texts and over the words of statements: the one place that knows FTS5."""

from __future__ import annotations

import re
from collections.abc import Iterable

from sqlalchemy import Connection, Integer, TextualSelect, column, text

_WORD = re.compile(r"\w+")
_LETTERS = re.compile(r"[^\W_]")
_FIND = """SELECT publications.document FROM search
    JOIN publications ON publications.text_id = search.rowid
    WHERE search MATCH ? ORDER BY search.rank, publications.document LIMIT ?"""
_SAYING = text("SELECT rowid FROM said WHERE said MATCH :phrases").columns(column("rowid", Integer))
_INDEXES = ("search", "said")


def find(connection: Connection, query: str, limit: int | None = None) -> list[str]:
    """Ids of the documents that hold every word of ``query``, whatever its ending, the best first."""
    words = _WORD.findall(query)
    if not words:
        return []
    phrase = " ".join(f'"{word}"' for word in words)
    return list(connection.exec_driver_sql(_FIND, (phrase, -1 if limit is None else limit)).scalars())


def saying(words: Iterable[str]) -> TextualSelect | None:
    """A query for the propositions in whose words each of these begins a word, and for some others where a word has a
    hyphen or the like; None where no word has a letter to look for."""
    phrases = " ".join(f'"{word}"*' for word in words if _LETTERS.search(word))
    return _SAYING.bindparams(phrases=phrases) if phrases else None


def renew(connection: Connection) -> None:
    """Writes the indexes anew from what they index, so that nothing of what was deleted is left in their pages."""
    for name in _INDEXES:
        connection.exec_driver_sql(f"INSERT INTO {name} ({name}) VALUES ('rebuild')")
        connection.exec_driver_sql(f"INSERT INTO {name} ({name}) VALUES ('optimize')")


def check(connection: Connection) -> None:
    """Raises SQLite's DatabaseError where an index isn't that of its table."""
    for name in _INDEXES:
        connection.exec_driver_sql(f"INSERT INTO {name} ({name}, rank) VALUES ('integrity-check', 1)")
