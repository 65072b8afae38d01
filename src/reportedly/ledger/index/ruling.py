"""Decisions about claims, sources and documents: which claims have to be settled anew when they change."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from sqlalchemy import Connection, func, or_, select

from reportedly.ledger.index.basis import Ruling, put_rulings, rulings
from reportedly.ledger.index.components import unsettle
from reportedly.ledger.index.places import publication_ids
from reportedly.ledger.listing import listed, listed_words
from reportedly.ledger.schema import propositions, publications
from reportedly.model.correction import Corrections
from reportedly.trace.origins.names import same_name


def has_changed(connection: Connection, corrections: Corrections) -> bool:
    """Whether something else had been decided when claims were made."""
    return bool(_since(connection, corrections))


def follow(connection: Connection, corrections: Corrections) -> None:
    """Unsettles the claims that something decided, or undone, since they were made is about."""
    since = _since(connection, corrections)
    for kind, *about in sorted(since):
        unsettle(connection, _ABOUT[kind](connection, about))
    if since:
        put_rulings(connection, rulings(connection) ^ since)


def _since(connection: Connection, corrections: Corrections) -> set[Ruling]:
    """What was decided, or undone, since claims were made."""
    return rulings(connection) ^ set(_rulings(corrections))


def _rulings(corrections: Corrections) -> Iterator[Ruling]:
    yield from (("together", *a, *b) for a, b in corrections.together)
    yield from (("apart", *a, *b) for a, b in corrections.apart)
    yield from (("outcome", *key, outcome) for key, outcome in corrections.outcomes.items())
    yield from (("names", *sorted(names)) for names in corrections.same_names)
    yield from (("no copies", *sorted(pair)) for pair in corrections.not_copies)


def _of_statements(connection: Connection, about: list[str]) -> set[int]:
    """about: document, statement, document, statement."""
    return _of_statement(connection, about[:2]) | _of_statement(connection, about[2:])


def _of_statement(connection: Connection, about: list[str]) -> set[int]:
    """about: document, statement."""
    document, statement = about[:2]
    ids = select(propositions.c.id).join(publications)
    return set(
        connection.scalars(ids.where(publications.c.document == document, propositions.c.statement == statement))
    )


def _of_names(connection: Connection, about: list[str]) -> set[int]:
    """Whatever comes from, or is printed by, somebody of a name that may stand for one of these."""
    lines = connection.scalars(select(propositions.c.named).distinct())
    named = {line for line in lines if any(_is_one_of(name, about) for name in line.splitlines())}
    outlets = connection.scalars(select(publications.c.outlet).where(publications.c.outlet.is_not(None)).distinct())
    printed = {outlet for outlet in outlets if _is_one_of(outlet, about)}
    theirs = or_(propositions.c.named.in_(listed_words(named)), publications.c.outlet.in_(listed_words(printed)))
    return set(connection.scalars(select(propositions.c.id).join(publications).where(theirs)))


def _is_one_of(name: str, names: list[str]) -> bool:
    return any(same_name(name, other) for other in names)


def _of_documents(connection: Connection, about: list[str]) -> set[int]:
    """Claims that all of these documents have a part in."""
    ids = publication_ids(connection, about)
    of = select(propositions.c.claim_id).where(propositions.c.publication_id.in_(listed(ids.values())))
    common = of.group_by(propositions.c.claim_id).having(
        func.count(propositions.c.publication_id.distinct()) == len(about)
    )
    return set(connection.scalars(select(propositions.c.id).where(propositions.c.claim_id.in_(common))))


_ABOUT: Mapping[str, Callable[[Connection, list[str]], set[int]]] = MappingProxyType(
    {
        "together": _of_statements,
        "apart": _of_statements,
        "outcome": _of_statement,
        "names": _of_names,
        "no copies": _of_documents,
    }
)
