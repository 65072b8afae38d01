"""Which claims a person asks for, found by the rows of their statements."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import ColumnElement, Connection, func, or_, select

from reportedly.ledger import search
from reportedly.ledger.index.standing import stands
from reportedly.ledger.listing import listed_words
from reportedly.ledger.schema import claims, facts, propositions, publications, ties
from reportedly.trace.claims.ties import TieKind
from reportedly.trace.wanted import Told, Wanted

_TOLD = (
    select(propositions.c.claim_id, propositions.c.words, propositions.c.named, publications.c.outlet, facts.c.day)
    .select_from(propositions)
    .join(publications, publications.c.id == propositions.c.publication_id)
    .join(facts, facts.c.publication_id == publications.c.id)
    .join(claims, claims.c.id == propositions.c.claim_id)
)


def looked_up(connection: Connection, wanted: Wanted) -> set[int]:
    """Ids of the rows of the claims that fit. Rows narrow them down, then each is looked at word for word."""
    if not (wanted.words or wanted.since or wanted.until or wanted.outlet or wanted.source):
        return set(connection.scalars(select(claims.c.id).where(*_of_claim(wanted))))
    told = _TOLD.where(*_of_claim(wanted), *_of_statement(connection, wanted))
    return {
        row.claim_id
        for row in connection.execute(told)
        if wanted.fits_told(Told(row.words, _day(row.day), row.outlet, tuple(row.named.splitlines())))
    }


def by_prefix(connection: Connection, begins: str) -> set[int]:
    """Ids of the rows of claims whose id in JSON begins so."""
    return set(connection.scalars(select(claims.c.id).where(claims.c.claim.startswith(begins, autoescape=True))))


def _of_claim(wanted: Wanted) -> Iterator[ColumnElement[bool]]:
    if wanted.min_origins:
        yield claims.c.least >= wanted.min_origins
    if wanted.disputed:
        tied = or_(ties.c.a == claims.c.id, ties.c.b == claims.c.id)
        yield select(ties.c.a).where(tied, ties.c.kind == TieKind.CONFLICT, stands()).exists()


def _of_statement(connection: Connection, wanted: Wanted) -> Iterator[ColumnElement[bool]]:
    if wanted.words and (saying := search.saying(wanted.words)) is not None:
        yield propositions.c.id.in_(saying)
    if wanted.since:
        yield facts.c.day >= wanted.since
    if wanted.until:
        yield facts.c.day <= wanted.until
    if wanted.source:
        yield func.instr(propositions.c.named, wanted.source.casefold()) > 0
    if wanted.outlet:
        known = connection.scalars(select(publications.c.outlet).where(publications.c.outlet.is_not(None)).distinct())
        fitting = {outlet for outlet in known if wanted.outlet.casefold() in outlet.casefold()}
        yield publications.c.outlet.in_(listed_words(fitting))


def _day(day: str) -> str | None:
    return None if day == "~" else day
