"""What a person puts right in an article: who spoke, with which stance, a figure, a statement; and who did it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reportedly.ledger import Ledger
from reportedly.ledger.correcting import corrected
from reportedly.model.decision import Anchor, Meant, Missed, NoStatement, Spoken, Valued, Voice
from reportedly.model.reading import Reading
from reportedly.model.source import Naming
from reportedly.model.statement import Access, Kind, Modifier, Stance
from tests.conftest import find
from tests.ledger.deciding import COURANT, MAYOR, OFFICIAL, anchor, decided, statement


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


def test_decisions_about_another_text_change_nothing(harbour: Reading) -> None:
    assert corrected(harbour, []).reading == harbour
