"""What a person decides holds for the words, is replayed, can be taken back, and is listed when it no longer fits."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportedly.errors import LedgerError
from reportedly.ledger import Ledger
from reportedly.ledger.correcting import corrected
from reportedly.ledger.deciding import anchor_of
from reportedly.model.claim import Outcome
from reportedly.model.decision import (
    Anchor,
    ClaimRated,
    Credibility,
    Decision,
    Meant,
    Merged,
    Missed,
    NoCopy,
    NoStatement,
    Noted,
    OutcomeSet,
    Reliability,
    SameName,
    SourceRated,
    Split,
    Spoken,
    Undone,
    Valued,
    Voice,
    What,
)
from reportedly.model.decision_json import decision_digest, decision_from_json, decision_to_json
from reportedly.model.reading import Reading
from reportedly.model.source import Naming
from reportedly.model.span import Span
from reportedly.model.statement import Access, Kind, Modifier, Stance, Statement
from tests.conftest import find

MAYOR = Voice("Eva Strand", Naming.NAMED)
OFFICIAL = Voice("a port official", Naming.ANONYMOUS)
COURANT = Voice("the Courant", Naming.NAMED)
ANCHOR = Anchor("ab" * 32, (Span(0, 4), Span(7, 9)))
ALL_KINDS: list[What] = [
    Spoken(ANCHOR, (OFFICIAL, COURANT)),
    Meant(ANCHOR, Stance.DENIES),
    Valued(ANCHOR, Anchor(ANCHOR.text_sha256, (Span(1, 2),)), 14.0, None),
    NoStatement(ANCHOR),
    Missed(ANCHOR, MAYOR, None),
    SameName("Eva Strand", "Mayor Strand"),
    NoCopy("sha256:a", "sha256:b"),
    Merged(ANCHOR, ANCHOR),
    Split((ANCHOR,), (ANCHOR, ANCHOR)),
    Noted(ANCHOR, "seen on the quay"),
    SourceRated("Eva Strand", Reliability.B),
    ClaimRated(ANCHOR, Credibility.POSSIBLE),
    OutcomeSet(ANCHOR, Outcome.CAME_TRUE),
    Undone("cd" * 32),
]


def anchor(reading: Reading, id: str) -> Anchor:
    return anchor_of(reading, statement(reading, id))


def statement(reading: Reading, id: str) -> Statement:
    return next(one for one in reading.statements if one.id == id)


def decided(ledger: Ledger, reading: Reading, what: What) -> Reading:
    """The reading once that is decided."""
    ledger.add(reading)
    ledger.decide(what, by="Ana")
    return ledger.show(reading.document.id).reading


@pytest.mark.parametrize("what", ALL_KINDS, ids=lambda what: type(what).__name__)
@pytest.mark.parametrize("reason", [None, "see the tape"])
def test_every_kind_of_decision_survives_json(what: What, reason: str | None) -> None:
    decision = Decision(what, "Ana", "2025-05-02T10:00:00Z", reason)
    assert decision_from_json(decision_to_json(decision)) == decision


@given(by=st.text(), reason=st.text() | st.none())
def test_another_decision_has_another_digest(by: str, reason: str | None) -> None:
    decision = Decision(NoStatement(ANCHOR), by, "2025-05-02T10:00:00Z", reason)
    assert decision_digest(decision) != decision_digest(replace(decision, by=by + "x"))


def test_a_wrong_speaker_is_put_right_and_the_relays_stay(ledger: Ledger, harbour: Reading) -> None:
    after = decided(ledger, harbour, Spoken(anchor(harbour, "s2"), (MAYOR,)))
    assert statement(after, "s2").chain == ("mayor", "courant", "p")


def test_a_whole_chain_takes_the_place_of_another(ledger: Ledger, harbour: Reading) -> None:
    after = decided(ledger, harbour, Spoken(anchor(harbour, "s3"), (OFFICIAL, COURANT)))
    assert statement(after, "s3").chain == ("official", "courant", "p")
    assert statement(after, "s3").access is Access.RELAYED


def test_a_speaker_who_is_no_source_yet_becomes_one(ledger: Ledger, harbour: Reading) -> None:
    after = decided(ledger, harbour, Spoken(anchor(harbour, "s3"), (Voice("The eastern quay", Naming.COLLECTIVE),)))
    new = after.source(statement(after, "s3").chain[0])
    assert (new.label, new.naming, new.name) == ("The eastern quay", Naming.COLLECTIVE, None)
    assert [span.of(after.document.text) for span in new.mentions] == ["The eastern quay"]


def test_a_stance_is_put_right(ledger: Ledger, harbour: Reading) -> None:
    after = decided(ledger, harbour, Meant(anchor(harbour, "s2"), Stance.DENIES))
    assert statement(after, "s2").stance is Stance.DENIES


@pytest.mark.parametrize(("high", "modifier"), [(None, Modifier.EXACT), (6.0, Modifier.RANGE)])
def test_a_figure_is_put_right(ledger: Ledger, harbour: Reading, high: float | None, modifier: Modifier) -> None:
    place = Anchor(harbour.document.text_sha256, (find(harbour.document.text, "4"),))
    after = decided(ledger, harbour, Valued(anchor(harbour, "s2"), place, 5.0, high))
    (figure,) = statement(after, "s2").quantities
    assert (figure.value, figure.high, figure.modifier) == (5.0, high, modifier)


def test_what_is_no_statement_goes_with_its_conflicts(ledger: Ledger, harbour: Reading) -> None:
    after = decided(ledger, harbour, NoStatement(anchor(harbour, "s5")))
    assert "s5" not in [one.id for one in after.statements]
    assert after.conflicts == ()


def test_a_missed_statement_is_found_by_its_words(ledger: Ledger, harbour: Reading) -> None:
    words = Anchor(harbour.document.text_sha256, (find(harbour.document.text, "Updated with comment"),))
    after = decided(ledger, harbour, Missed(words, MAYOR, Stance.CONFIRMS))
    new = next(one for one in after.statements if one.content == words.spans)
    assert (new.chain, new.stance, new.kind) == (("mayor", "p"), Stance.CONFIRMS, Kind.INDIRECT)
    assert list(after.statements) == sorted(after.statements, key=lambda one: one.content)


def test_a_missed_statement_in_an_article_without_any_has_its_publisher(ledger: Ledger, harbour: Reading) -> None:
    silent = replace(harbour, statements=(), sources=(), conflicts=())
    words = Anchor(harbour.document.text_sha256, (find(harbour.document.text, "Updated with comment"),))
    after = decided(ledger, silent, Missed(words, MAYOR, None))
    assert [source.label for source in after.chain(after.statements[0])] == ["Eva Strand", "The Ledger"]


def test_a_decision_holds_for_every_publication_of_the_text(ledger: Ledger, harbour: Reading) -> None:
    other = replace(harbour, document=replace(harbour.document, outlet="The Echo"))
    ledger.add(other)
    decided(ledger, harbour, Meant(anchor(harbour, "s2"), Stance.DENIES))
    assert {statement(reading, "s2").stance for reading in ledger.readings()} == {Stance.DENIES}


def test_who_put_what_right_and_when_is_told(ledger: Ledger, harbour: Reading) -> None:
    decided(ledger, harbour, Meant(anchor(harbour, "s2"), Stance.DENIES))
    (mark,) = ledger.show(harbour.document.id).marks
    assert (mark.statement, mark.entry.number, mark.entry.decision.by) == ("s2", 1, "Ana")
    assert mark.entry.decision.made.endswith("Z")


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


def test_decisions_about_another_text_change_nothing(harbour: Reading) -> None:
    assert corrected(harbour, []).reading == harbour


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
