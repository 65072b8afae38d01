"""What isn't a person's to decide, or decides nothing, doesn't get into the log."""

from __future__ import annotations

import pytest

from reportedly.errors import LedgerError
from reportedly.ledger import Ledger
from reportedly.model.decision import (
    Anchor,
    Meant,
    Merged,
    Missed,
    NoCopy,
    Reliability,
    SameName,
    SourceRated,
    Split,
    Spoken,
    Voice,
    What,
)
from reportedly.model.reading import Reading
from reportedly.model.source import Naming
from reportedly.model.span import Span
from reportedly.model.statement import Stance
from tests.ledger.deciding import anchor

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


@pytest.mark.parametrize(
    ("what", "why"),
    [
        (SameName("Eva Strand", "a port official"), "a port official: that is an unnamed source"),
        (SameName("port insiders", "Eva Strand"), "port insiders: that is an unnamed source"),
        (SourceRated("a port official", Reliability.A), "who it is, and how good, is never recorded"),
        (SourceRated("Nobody Known", Reliability.A), "no source of the ledger has that name"),
    ],
)
def test_who_an_unnamed_source_is_and_how_good_is_never_recorded(
    ledger: Ledger, harbour: Reading, what: What, why: str
) -> None:
    ledger.add(harbour)
    with pytest.raises(LedgerError, match=why):
        ledger.decide(what, by="Ana")
    assert ledger.decisions() == []


@pytest.mark.parametrize("kind", ["spoken", "missed"])
def test_a_speaker_whom_the_article_doesnt_name_is_refused(ledger: Ledger, harbour: Reading, kind: str) -> None:
    ledger.add(harbour)
    guess = Voice("Lars Holm", Naming.NAMED)
    place = anchor(harbour, "s2")
    what = Spoken(place, (guess,)) if kind == "spoken" else Missed(place, guess, None)
    with pytest.raises(LedgerError, match="Lars Holm: these words are not in the article"):
        ledger.decide(what, by="Ana")


def test_of_several_decisions_all_are_made_or_none(ledger: Ledger, harbour: Reading) -> None:
    ledger.add(harbour)
    with pytest.raises(LedgerError):
        ledger.decide(
            Meant(anchor(harbour, "s2"), Stance.DENIES), SourceRated("a port official", Reliability.A), by="Ana"
        )
    assert ledger.decisions() == []
