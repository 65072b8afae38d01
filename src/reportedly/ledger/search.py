"""Full-text search over the texts, the one place that knows FTS5."""

from __future__ import annotations

import re

from sqlalchemy import Connection

_WORD = re.compile(r"\w+")
_FIND = """SELECT publications.document FROM search
    JOIN publications ON publications.text_id = search.rowid
    WHERE search MATCH ? ORDER BY search.rank, publications.document LIMIT ?"""


def find(connection: Connection, query: str, limit: int | None = None) -> list[str]:
    """Ids of the documents that hold every word of ``query``, whatever its ending, the best first."""
    words = _WORD.findall(query)
    if not words:
        return []
    phrase = " ".join(f'"{word}"' for word in words)
    return list(connection.exec_driver_sql(_FIND, (phrase, -1 if limit is None else limit)).scalars())


def renew(connection: Connection) -> None:
    """Writes the index anew from the texts, so that nothing of a deleted one is left in its pages."""
    connection.exec_driver_sql("INSERT INTO search (search) VALUES ('rebuild')")
    connection.exec_driver_sql("INSERT INTO search (search) VALUES ('optimize')")


def check(connection: Connection) -> None:
    """Raises SQLite's DatabaseError where the index isn't that of the texts."""
    connection.exec_driver_sql("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)")
