"""What is asked for is found by rows as it would be by looking at every claim."""

from __future__ import annotations

import pytest

from reportedly.errors import LedgerError
from reportedly.ledger import Ledger
from reportedly.model.reading import Reading
from reportedly.trace.found import Findings
from reportedly.trace.wanted import ALL, Wanted
from tests.ledger.index.told import STORY, in_one_go


@pytest.fixture
def told(ledger: Ledger) -> Ledger:
    for reading in STORY:
        ledger.add(reading)
    return ledger


@pytest.mark.parametrize(
    "wanted",
    [
        ALL,
        Wanted.asked("quay"),
        Wanted.asked("clos MAY"),
        Wanted.asked("“Nobody dockers’"),
        Wanted.asked("uay"),
        Wanted.asked("14"),
        Wanted.asked("wall-less _ %"),
        Wanted.asked('" OR NOT *'),
        Wanted(since="2025-05-03"),
        Wanted(until="2025-05-02"),
        Wanted(since="2025-05-02", until="2025-05-02"),
        Wanted(outlet="ECHO"),
        Wanted(outlet="%"),
        Wanted(source="port auth"),
        Wanted(source="official"),
        Wanted(min_origins=1),
        Wanted(min_origins=2, disputed=True),
        Wanted(disputed=True),
        Wanted.asked("quay", since="2025-05-02", outlet="the", source="strand"),
    ],
)
def test_all_that_fits_is_found_and_nothing_else(told: Ledger, wanted: Wanted) -> None:
    every = wanted.chosen(Findings.of(in_one_go(told), told.readings()))
    found = told.findings(wanted)
    assert (found.claims, found.beside) == (every.claims, every.beside)
    assert all(found.readings[document] == every.readings[document] for document in found.readings)


def test_only_the_readings_that_claims_point_into_come_along(told: Ledger) -> None:
    found = told.findings(Wanted(outlet="bugle"))
    assert 0 < len(found.readings) < len(STORY)


def test_with_all_claims_come_the_articles_that_make_none(told: Ledger, bare: Reading) -> None:
    told.add(bare)
    assert len(told.findings().readings) == len(STORY) + 1
    assert bare.document.id not in told.findings(Wanted(outlet="e")).readings


def test_conditions_are_given_by_name(told: Ledger) -> None:
    assert told.claims("quay", outlet="echo") == told.findings(Wanted.asked("quay", outlet="echo")).claims
    assert told.claims() == told.findings(ALL).claims


@pytest.mark.parametrize("id", ["c000000", "quay", "c", ""])
def test_a_claim_that_isnt_there_is_refused_with_the_remedy(told: Ledger, id: str) -> None:
    with pytest.raises(LedgerError, match=r"no (claim, or|id of a claim).*; list them: reportedly claims"):
        told.trace(id)
