"""What became of a claim over time: who had it first, who repeated, confirmed and denied it, what replaced it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from reportedly.model.claim import Claim, StatementRef
from reportedly.model.reading import ConflictKind
from reportedly.model.statement import Stance
from reportedly.trace.found import Findings
from reportedly.trace.said import Said


class EventKind(StrEnum):
    FIRST_REPORTED = "first reported"
    REPORTED = "reported"
    REPEATED = "repeated"
    CONFIRMED = "confirmed"
    DENIED = "denied"
    DOUBTED = "doubted"
    DECLINED = "no comment"
    SUPERSEDED = "superseded"
    DUE = "due"


_BY_STANCE = {
    Stance.CONFIRMS: EventKind.CONFIRMED,
    Stance.DENIES: EventKind.DENIED,
    Stance.DOUBTS: EventKind.DOUBTED,
    Stance.DECLINES: EventKind.DECLINED,
}


@dataclass(frozen=True, slots=True)
class Event:
    """day: EDTF, of the article's publication or of the due date; None where it isn't known.

    claim: the id of the claim whose history it is. said: what was said then; None where only a date came.
    """

    day: str | None
    kind: EventKind
    claim: str
    said: Said | None = None

    @property
    def order(self) -> tuple[str, tuple[str, str, int]]:
        return self.day or "~", self.said.order if self.said else ("~", "", 0)


def history(claim: Claim, findings: Findings) -> tuple[Event, ...]:
    """The claim's events in order of time; unknown days come last.

    Denials are the statements of the claims that contradict it, as well as those in its own group.
    """
    events = [*_told(claim, findings), *_denied(claim, findings), *_superseded(claim, findings), *_due(claim)]
    return tuple(sorted(events, key=lambda event: event.order))


def _told(claim: Claim, findings: Findings) -> Iterator[Event]:
    repeats = {derivation.statement for derivation in claim.derivations}
    for place, said in enumerate(_in_order(claim.statements, findings)):
        yield _event(claim, _kind(said, first=place == 0, repeat=said.ref in repeats), said)


def _kind(said: Said, *, first: bool, repeat: bool) -> EventKind:
    if said.statement.stance in _BY_STANCE:
        return _BY_STANCE[said.statement.stance]
    if first:
        return EventKind.FIRST_REPORTED
    return EventKind.REPEATED if repeat else EventKind.REPORTED


def _denied(claim: Claim, findings: Findings) -> Iterator[Event]:
    for conflict in claim.conflicts:
        if conflict.kind is ConflictKind.NEGATION:
            for said in _in_order(findings.claim(conflict.claim).statements, findings):
                yield _event(claim, EventKind.DENIED, said)


def _superseded(claim: Claim, findings: Findings) -> Iterator[Event]:
    if claim.superseded_by is not None:
        first = _in_order(findings.claim(claim.superseded_by).statements, findings)[0]
        yield _event(claim, EventKind.SUPERSEDED, first)


def _due(claim: Claim) -> Iterator[Event]:
    if claim.forecast is not None and claim.forecast.due is not None:
        yield Event(claim.forecast.due, EventKind.DUE, claim.id)


def _in_order(refs: tuple[StatementRef, ...], findings: Findings) -> list[Said]:
    return sorted((findings.said(ref) for ref in refs), key=lambda said: said.order)


def _event(claim: Claim, kind: EventKind, said: Said) -> Event:
    return Event(said.document.day, kind, claim.id, said)
