"""Articles and statements by the ids that readings and decisions know them by -> the numbers of their rows."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import Connection, select

from reportedly.ledger.listing import listed_words
from reportedly.ledger.schema import propositions, publications
from reportedly.model.correction import Key


def publication_ids(connection: Connection, documents: Collection[str]) -> dict[str, int]:
    """Of those that are there."""
    rows = select(publications.c.document, publications.c.id)
    found = connection.execute(rows.where(publications.c.document.in_(listed_words(documents))))
    return {row.document: row.id for row in found}


def first_parts(connection: Connection, statements: Collection[Key]) -> dict[Key, int]:
    """The proposition that each statement begins with; none where it puts nothing forward."""
    rows = select(publications.c.document, propositions.c.statement, propositions.c.id).join(publications)
    of = publications.c.document.in_(listed_words({document for document, _ in statements}))
    found = connection.execute(rows.where(of, propositions.c.part == 0))
    wanted = set(statements)
    return {key: row.id for row in found if (key := (row.document, row.statement)) in wanted}
