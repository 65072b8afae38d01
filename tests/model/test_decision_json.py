"""Decisions as JSON: nothing is lost, and another decision has another digest."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

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
    What,
)
from reportedly.model.decision_json import decision_digest, decision_from_json, decision_to_json
from reportedly.model.span import Span
from reportedly.model.statement import Stance
from tests.ledger.deciding import COURANT, MAYOR, OFFICIAL

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


@pytest.mark.parametrize("what", ALL_KINDS, ids=lambda what: type(what).__name__)
@pytest.mark.parametrize("reason", [None, "see the tape"])
def test_every_kind_of_decision_survives_json(what: What, reason: str | None) -> None:
    decision = Decision(what, "Ana", "2025-05-02T10:00:00Z", reason)
    assert decision_from_json(decision_to_json(decision)) == decision


@given(by=st.text(), reason=st.text() | st.none())
def test_another_decision_has_another_digest(by: str, reason: str | None) -> None:
    decision = Decision(NoStatement(ANCHOR), by, "2025-05-02T10:00:00Z", reason)
    assert decision_digest(decision) != decision_digest(replace(decision, by=by + "x"))
