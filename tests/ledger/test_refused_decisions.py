"""What isn't a person's to decide, or decides nothing, doesn't get into the log."""

from __future__ import annotations

import pytest

from reportedly.errors import LedgerError
from reportedly.ledger import Ledger
from reportedly.model.decision import Anchor, Merged, NoCopy, SameName, Split, What
from reportedly.model.span import Span

ANCHOR = Anchor("ab" * 32, (Span(0, 4),))
OTHER = Anchor("ab" * 32, (Span(7, 9),))


@pytest.mark.parametrize(
    ("what", "why"),
    [
        (Merged(ANCHOR, ANCHOR), "merge: both are one claim already"),
        (Split((), (ANCHOR,)), "split: no statement would be parted from another"),
        (Split((ANCHOR,), ()), "split: no statement would be parted from another"),
        (Split((ANCHOR, OTHER), (OTHER,)), "split: a statement would be parted from itself"),
        (NoCopy("sha256:a", "sha256:a"), "sha256:a: both are the same article"),
        (SameName("Eva Strand", "Eva Strand"), "Eva Strand: both names are the same"),
    ],
)
def test_one_thing_is_neither_made_one_with_itself_nor_told_from_itself(ledger: Ledger, what: What, why: str) -> None:
    with pytest.raises(LedgerError, match=why):
        ledger.decide(what, by="Ana")
    assert ledger.decisions() == []
