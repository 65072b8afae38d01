"""What a person decided holds for the words, is replayed, can be taken back, and is listed when it no longer fits."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from reportedly.errors import LedgerError
from reportedly.ledger import Ledger
from reportedly.model.claim import Outcome
from reportedly.model.decision import Meant, Merged, NoCopy, OutcomeSet, SameName, Split
from reportedly.model.reading import Reading
from reportedly.model.span import Span
from reportedly.model.statement import Stance, Statement
from tests.conftest import find
from tests.ledger.deciding import anchor, decided, statement


def test_a_decision_follows_the_words_into_a_newer_reading(ledger: Ledger, harbour: Reading) -> None:
    decided(ledger, harbour, Meant(anchor(harbour, "s2"), Stance.DENIES))
    longer = replace(
        statement(harbour, "s2"), id="t9", content=(find(harbour.document.text, "The harbour will close"),)
    )
    ledger.put_again(replace(harbour, statements=(longer,), conflicts=()))
    assert statement(next(ledger.readings()), "t9").stance is Stance.DENIES


def test_what_a_newer_reading_no_longer_has_is_listed_and_not_dropped(ledger: Ledger, harbour: Reading) -> None:
    decided(ledger, harbour, Meant(anchor(harbour, "s2"), Stance.DENIES))
    ledger.put_again(replace(harbour, statements=(), conflicts=()))
    (orphan,) = ledger.orphans()
    assert (orphan.entry.number, orphan.why) == (1, "the reader no longer finds the statement")
    ledger.put_again(harbour)
    assert ledger.orphans() == []


def test_a_decision_goes_with_its_words_into_a_new_version(ledger: Ledger, harbour: Reading) -> None:
    first = published_at("https://a.example/x", harbour)
    second = published_at("https://a.example/x", harbour, before="Updated at noon. ")
    ledger.add(second)
    decided(ledger, first, Meant(anchor(first, "s2"), Stance.DENIES))
    assert statement(ledger.show(second.document.id).reading, "s2").stance is Stance.DENIES
    assert ledger.orphans() == []


def test_where_a_new_version_words_it_otherwise_the_decision_is_listed(ledger: Ledger, harbour: Reading) -> None:
    first = published_at("https://a.example/x", harbour)
    text = harbour.document.text.replace("close on 4 May", "open on 5 May")
    second = replace(harbour, document=replace(first.document, text=text))
    ledger.add(second)
    decided(ledger, first, Meant(anchor(first, "s2"), Stance.DENIES))
    assert statement(ledger.show(second.document.id).reading, "s2").stance is Stance.PREDICTS
    assert [orphan.why for orphan in ledger.orphans()] == ["a new version of the article no longer has its words"]


def test_an_undone_decision_no_longer_holds_and_an_undoing_can_be_undone(ledger: Ledger, harbour: Reading) -> None:
    decided(ledger, harbour, Meant(anchor(harbour, "s2"), Stance.DENIES))
    ledger.undo(1, by="Bo")
    assert next(ledger.readings()) == harbour
    ledger.undo(2, by="Ana")
    assert statement(next(ledger.readings()), "s2").stance is Stance.DENIES
    assert [entry.number for entry in ledger.decisions()] == [1, 2, 3]


def test_what_was_never_decided_cant_be_undone(ledger: Ledger) -> None:
    with pytest.raises(LedgerError, match="there is none of that number"):
        ledger.undo(7, by="Ana")


def test_of_two_decisions_about_the_same_the_later_holds(ledger: Ledger, harbour: Reading) -> None:
    decided(ledger, harbour, Meant(anchor(harbour, "s2"), Stance.DENIES))
    after = decided(ledger, harbour, Meant(anchor(harbour, "s2"), Stance.DOUBTS))
    assert statement(after, "s2").stance is Stance.DOUBTS


def test_a_merge_and_a_later_split_of_the_same_statements_are_a_split(ledger: Ledger, harbour: Reading) -> None:
    ledger.add(harbour)
    a, b = anchor(harbour, "s2"), anchor(harbour, "s5")
    keys = tuple((harbour.document.id, id) for id in ("s2", "s5"))
    ledger.decide(Merged(a, b), by="Ana")
    assert ledger.corrections().together == (keys,)
    ledger.decide(Split((b,), (a,)), by="Ana")
    assert (ledger.corrections().together, ledger.corrections().apart) == ((), (keys,))


def test_outcomes_names_and_copies_reach_those_who_count(ledger: Ledger, harbour: Reading) -> None:
    ledger.add(harbour)
    whats = (OutcomeSet(anchor(harbour, "s2"), Outcome.CAME_TRUE), NoCopy("sha256:a", "sha256:b"))
    ledger.decide(*whats, SameName("Eva Strand", "Courant"), by="Ana")
    found = ledger.corrections()
    assert found.outcomes == {(harbour.document.id, "s2"): Outcome.CAME_TRUE}
    assert found.not_copies == {frozenset({"sha256:a", "sha256:b"})}
    assert found.same_names == (frozenset({"Eva Strand", "Courant"}),)


def published_at(url: str, reading: Reading, *, before: str = "") -> Reading:
    """The same article at an address, with words put before it."""
    text = before + reading.document.text
    document = replace(reading.document, text=text, url=url, sections=())
    return replace(reading, document=document, statements=tuple(_later(s, len(before)) for s in reading.statements))


def _later(one: Statement, by: int) -> Statement:
    spans: Any = {
        role: tuple(Span(span.start + by, span.end + by) for span in getattr(one, role))
        for role in ("content", "cue", "source")
    }
    return replace(one, **spans)
