"""Claims that are kept are those that all articles and decisions come to in one go, whatever came when."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reportedly.ledger import Ledger
from reportedly.ledger.deciding import anchor_of
from reportedly.model.claim import Outcome
from reportedly.model.decision import (
    Anchor,
    Meant,
    Merged,
    NoCopy,
    NoStatement,
    OutcomeSet,
    SameName,
    Split,
    Spoken,
    Voice,
    What,
)
from reportedly.model.reading import Reading
from reportedly.model.source import Naming
from reportedly.model.statement import Stance
from reportedly.trace.found import Findings
from reportedly.trace.wanted import ALL
from tests.ledger.index.told import STORY, in_one_go


def anchor(reading: Reading, place: int = 0) -> Anchor:
    return anchor_of(reading, reading.statements[place])


DECISIONS: tuple[tuple[What, ...], ...] = (
    (Merged(anchor(STORY[0], 1), anchor(STORY[3])),),
    (Split((anchor(STORY[0]),), (anchor(STORY[1]), anchor(STORY[2]))),),
    (NoCopy(STORY[1].document.id, STORY[2].document.id),),
    (SameName("Tessel Port Authority", "Eva Strand"),),
    (OutcomeSet(anchor(STORY[0]), Outcome.CAME_TRUE),),
    (Meant(anchor(STORY[1]), Stance.DENIES), NoStatement(anchor(STORY[4]))),
    (Spoken(anchor(STORY[2], 1), (Voice("Tessel", Naming.NAMED),)),),
)


Step = Callable[[Ledger], object]


def decide(number: int) -> Step:
    def decided(ledger: Ledger) -> None:
        documents = {reading.document.id for reading in ledger.readings()}
        if all(one.document.id in documents for one in STORY):
            ledger.decide(*DECISIONS[number], by="Ana")

    return decided


def add(number: int) -> Step:
    return lambda ledger: ledger.add(STORY[number], forgotten=True)


def forget(number: int) -> Step:
    return lambda ledger: ledger.forget(STORY[number].document.id)


def undo(ledger: Ledger) -> None:
    if log := ledger.decisions():
        ledger.undo(log[-1].number, by="Bo")


def ask(ledger: Ledger) -> None:
    assert ledger.claims() == in_one_go(ledger)


@pytest.mark.parametrize("order", [STORY, STORY[::-1], STORY[3:] + STORY[:3]])
@pytest.mark.parametrize("asking", [True, False])
def test_the_order_of_arrival_changes_nothing(ledger: Ledger, order: Sequence[Reading], asking: bool) -> None:
    for reading in order:
        ledger.add(reading)
        if asking:
            ledger.claims()
    claims = ledger.claims()
    assert claims == in_one_go(ledger)
    assert any(claim.conflicts or claim.superseded_by for claim in claims)
    assert any(claim.derivations for claim in claims)


@pytest.mark.parametrize("whats", DECISIONS)
def test_what_is_decided_and_taken_back_counts_at_once(ledger: Ledger, whats: tuple[What, ...]) -> None:
    for reading in STORY:
        ledger.add(reading)
    before = ledger.claims()
    ledger.decide(*whats, by="Ana")
    assert ledger.claims() == in_one_go(ledger) != before
    for entry in ledger.decisions()[: len(whats)]:
        ledger.undo(entry.number, by="Bo")
    assert ledger.claims() == before


STEPS = st.one_of(
    st.sampled_from(range(len(STORY))).map(add),
    st.sampled_from(range(len(STORY))).map(forget),
    st.sampled_from(range(len(DECISIONS))).map(decide),
    st.sampled_from([undo, ask]),
)


@settings(max_examples=10, deadline=None)
@given(st.permutations(range(len(STORY))), st.lists(STEPS, max_size=6))
def test_nothing_that_happens_to_a_ledger_leaves_a_trace_in_its_claims(order: list[int], steps: list[Step]) -> None:
    with tempfile.TemporaryDirectory() as folder, Ledger(Path(folder) / "l") as ledger:
        for number in order:
            ledger.add(STORY[number])
        for step in steps:
            step(ledger)
        assert ledger.claims() == in_one_go(ledger)
        assert ledger.verify() == []


def test_a_reading_put_in_place_of_another_counts(ledger: Ledger) -> None:
    for reading in STORY:
        ledger.add(reading)
    ledger.claims()
    bare = Reading(STORY[1].document, STORY[1].sources, STORY[1].statements[:1], STORY[1].reader)
    ledger.put_again(bare)
    assert ledger.claims() == in_one_go(ledger)
    ledger.renew()
    assert ledger.claims() == in_one_go(ledger)


def test_what_comes_in_with_an_archive_counts(ledger: Ledger, tmp_path: Path) -> None:
    with Ledger(tmp_path / "other.sqlite") as other:
        for reading in STORY[:4]:
            other.add(reading)
        other.decide(*DECISIONS[0], by="Ana")
        other.write_archive(tmp_path / "other.zip", full_text=True)
    for reading in STORY[4:]:
        ledger.add(reading)
    ledger.claims()
    ledger.read_archive(tmp_path / "other.zip")
    assert ledger.claims() == in_one_go(ledger)
    assert len(ledger) == len(STORY)


def test_claims_come_with_those_that_they_point_to_and_the_readings_of_both(ledger: Ledger) -> None:
    for reading in STORY:
        ledger.add(reading)
    everything = Findings.of(in_one_go(ledger), ledger.readings())
    whole = ledger.findings(ALL)
    assert (whole.claims, dict(whole.readings)) == (everything.claims, dict(everything.readings))
    for claim in everything.claims:
        found = ledger.trace(claim.id[:8])
        assert (found.claims, found.beside) == (everything.only([claim]).claims, everything.only([claim]).beside)
        assert all(found.said(ref) == everything.said(ref) for one in found.beside for ref in one.statements)
