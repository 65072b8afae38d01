"""What is decided or undone unsettles the claims that it is about, once, and no others."""

from __future__ import annotations

from sqlalchemy import Connection, func, select

from reportedly.ledger import Ledger
from reportedly.ledger.index.ruling import follow, has_changed
from reportedly.ledger.schema import claims
from reportedly.ledger.view import View
from reportedly.model.decision import NoCopy
from reportedly.model.reading import Reading
from tests.ledger.index.told import STORY


def test_what_is_decided_or_undone_is_followed_once(ledger: Ledger) -> None:
    settled = _claims(ledger, *STORY)
    ledger.decide(NoCopy(STORY[1].document.id, STORY[2].document.id), by="Ana")
    assert 0 < _followed(ledger) < settled
    ledger.claims()
    ledger.undo(1, by="Bo")
    assert 0 < _followed(ledger) < settled


def test_whoever_follows_when_nothing_was_decided_leaves_all_claims_as_they_are(ledger: Ledger) -> None:
    settled = _claims(ledger, *STORY[:2])
    with ledger._database.writing() as connection:
        follow(connection, View(connection, ledger.path).corrections)
        assert _number(connection) == settled


def _claims(ledger: Ledger, *story: Reading) -> int:
    """How many there are of these articles."""
    for reading in story:
        ledger.add(reading)
    return len(ledger.claims())


def _followed(ledger: Ledger) -> int:
    """How many claims are left once what was decided is followed."""
    with ledger._database.writing() as connection:
        corrections = View(connection, ledger.path).corrections
        assert has_changed(connection, corrections)
        follow(connection, corrections)
        assert not has_changed(connection, corrections)
        return _number(connection)


def _number(connection: Connection) -> int:
    return connection.scalar(select(func.count()).select_from(claims)) or 0
