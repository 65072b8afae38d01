"""The index brought up to date with articles and decisions, in steps that are each whole: it goes on after any stop."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, delete, select, union

from reportedly.ledger.database import Database, UnwritableError
from reportedly.ledger.index import basis
from reportedly.ledger.index.components import unsettled
from reportedly.ledger.index.entering import enter, withdraw
from reportedly.ledger.index.ruling import follow, has_changed
from reportedly.ledger.index.settling import settle
from reportedly.ledger.listing import listed
from reportedly.ledger.networks import PACKAGED
from reportedly.ledger.schema import (
    claims,
    dependences,
    facts,
    keys,
    propositions,
    publications,
    relations,
    texts,
    ties,
    topics,
)
from reportedly.ledger.view import View
from reportedly.model.reading import Reading
from reportedly.trace.facts import Facts, facts_of

# What takes about a second, so that whoever wants to write meanwhile doesn't wait for long.
_ARTICLES, _PROPOSITIONS = 20, 400


@contextmanager
def caught_up(database: Database) -> Iterator[View]:
    """A state of the ledger in which nothing is behind. Who may not write to the file has it in a copy."""
    while True:
        with database.reading() as connection:
            view = View(connection, database.path)
            if not is_behind(view):
                yield view
                return
        try:
            with database.writing() as connection:
                catch_up(View(connection, database.path))
        except UnwritableError:
            break
    with database.copy() as connection:
        while is_behind(view := View(connection, database.path)):
            catch_up(view)
        yield view


def take_in(connection: Connection, publication: int, reading: Reading, facts: Facts | None) -> None:
    """Enters a new article whose facts are known, so that nobody has to make them later."""
    if facts is not None:
        if not basis.is_current(connection):
            clear(connection)
        enter(connection, publication, reading, facts)


def is_behind(view: View) -> bool:
    """Whether anything is left for ``catch_up``."""
    connection = view.connection
    return (
        not basis.is_current(connection)
        or bool(_outdated(view))
        or has_changed(connection, view.corrections)
        or bool(unsettled(connection, 1))
    )


def catch_up(view: View) -> None:
    """One step; call it until nothing is behind."""
    connection = view.connection
    if not basis.is_current(connection):
        clear(connection)
    elif outdated := _outdated(view):
        _enter_anew(view, outdated)
    else:
        follow(connection, view.corrections)
        settle(view, _PROPOSITIONS)


def clear(connection: Connection) -> None:
    """Empties the index; from now on it is made by this program."""
    connection.execute(propositions.update().values(claim_id=None))
    for table in (ties, claims, relations, keys, topics, propositions, dependences, facts):
        connection.execute(delete(table))
    basis.put_stamp(connection)


def _outdated(view: View) -> dict[int, str]:
    """Articles whose facts are missing, or of a reading that was corrected otherwise: which decisions hold for each."""
    connection, wanted = view.connection, _decided(view)
    missing = select(publications.c.id).where(publications.c.id.not_in(select(facts.c.publication_id)))
    found = {id: wanted.get(id, "") for id in connection.scalars(missing.limit(_ARTICLES))}
    kept = select(facts.c.publication_id, facts.c.decided)
    # Two look-ups in place of one that would go through all facts.
    told = union(kept.where(facts.c.decided > ""), kept.where(facts.c.publication_id.in_(listed(wanted))))
    for row in connection.execute(told):
        if row.decided != wanted.get(row.publication_id, ""):
            found[row.publication_id] = wanted.get(row.publication_id, "")
    return found


def _decided(view: View) -> dict[int, str]:
    """Of each article whose reading people corrected, a digest of how."""
    rows = select(publications.c.id, texts.c.sha256).join(texts)
    of = view.connection.execute(rows.where(texts.c.sha256.in_(view.docket.texts())))
    entries = {row.id: view.docket.of_text(row.sha256) for row in of}
    return {
        id: hashlib.sha256("\n".join(repr(entry.decision.what) for entry in several).encode()).hexdigest()
        for id, several in entries.items()
        if several
    }


def _enter_anew(view: View, outdated: dict[int, str]) -> None:
    connection = view.connection
    withdraw(connection, outdated)
    rows = connection.execute(
        select(publications.c.document, publications.c.id).where(publications.c.id.in_(listed(outdated)))
    )
    ids = {row.document: row.id for row in rows}
    for one in view.corrected(ids):
        id = ids[one.reading.document.id]
        enter(connection, id, one.reading, facts_of(one.reading, PACKAGED.embed), outdated[id])
