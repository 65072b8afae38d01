"""A decision on an article, and what the article is then."""

from __future__ import annotations

from reportedly.ledger import Ledger
from reportedly.ledger.deciding import anchor_of
from reportedly.model.decision import Anchor, Voice, What
from reportedly.model.reading import Reading
from reportedly.model.source import Naming
from reportedly.model.statement import Statement

MAYOR = Voice("Eva Strand", Naming.NAMED)
OFFICIAL = Voice("a port official", Naming.ANONYMOUS)
COURANT = Voice("the Courant", Naming.NAMED)


def anchor(reading: Reading, id: str) -> Anchor:
    return anchor_of(reading, statement(reading, id))


def statement(reading: Reading, id: str) -> Statement:
    return next(one for one in reading.statements if one.id == id)


def decided(ledger: Ledger, reading: Reading, what: What) -> Reading:
    """The reading once that is decided."""
    ledger.add(reading)
    ledger.decide(what, by="Ana")
    return ledger.show(reading.document.id).reading
