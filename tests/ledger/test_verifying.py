"""Whatever isn't as it was put in is found."""

from __future__ import annotations

import re
import sqlite3

import pytest

from reportedly.errors import LedgerError
from reportedly.ledger import Ledger, Raw
from reportedly.ledger.deciding import anchor_of
from reportedly.model.decision import Noted
from reportedly.model.reading import Reading

RAW = Raw(b"<p>The harbour.</p>", "a.html", "2025-05-01T10:00:00Z")


@pytest.fixture
def full(ledger: Ledger, harbour: Reading) -> Ledger:
    """A ledger with something in every table."""
    ledger.add(harbour, RAW)
    ledger.decide(Noted(anchor_of(harbour, harbour.statements[0]), "seen on the quay"), by="Ana")
    return ledger


def test_a_whole_ledger_has_no_faults(full: Ledger) -> None:
    assert full.verify() == []


@pytest.mark.parametrize(
    ("damage", "fault"),
    [
        ("UPDATE texts SET text = replace(text, 'May', 'Mai')", "the text [0-9a-f]{64}: its digest is another"),
        ("UPDATE readings SET data = x'00'", "the reading of sha256:[0-9a-f]+: its digest is another"),
        ("UPDATE publications SET document = 'sha256:0'", "the reading of sha256:0: its text is another"),
        ("UPDATE evidence SET data = x'00'", "the bytes [0-9a-f]{64}: they can't be unpacked"),
        ("UPDATE evidence SET sha256 = 'ab'", "the bytes ab: their digest is another"),
        ("UPDATE decisions SET body = replace(body, 'quay', 'pier')", "decision 1: its digest is another"),
        ("UPDATE decisions SET body = '{'", "decision 1: its digest is another"),
        ("INSERT INTO search (search) VALUES ('delete-all')", "the search index is not that of the texts"),
        ("UPDATE captures SET evidence_id = 9", "a row of captures refers to one of evidence that isn't there"),
    ],
)
def test_damage_is_found(full: Ledger, damage: str, fault: str) -> None:
    connection = sqlite3.connect(full.path, isolation_level=None)
    connection.execute(damage)
    connection.close()
    assert re.search(fault, "\n".join(full.verify()))


def test_a_damaged_reading_is_an_error_to_whoever_asks(full: Ledger) -> None:
    connection = sqlite3.connect(full.path, isolation_level=None)
    connection.execute("UPDATE readings SET data = x'00'")
    connection.close()
    with pytest.raises(LedgerError, match=r"the ledger is damaged at sha256:.*; restore it from an archive"):
        full.claims()


def test_the_log_of_decisions_cant_be_cut(full: Ledger) -> None:
    connection = sqlite3.connect(full.path)
    with pytest.raises(sqlite3.IntegrityError, match="never deleted"):
        connection.execute("DELETE FROM decisions")
    connection.close()
