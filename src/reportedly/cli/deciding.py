"""What the commands that decide do: something is looked up, decided, and said with how to undo it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

import click

from reportedly.cli.errors import Refused
from reportedly.errors import LedgerError
from reportedly.ledger import Ledger
from reportedly.ledger.deciding import anchor_of, is_address
from reportedly.model.claim import Outcome
from reportedly.model.decision import (
    ClaimRated,
    Credibility,
    Merged,
    Noted,
    OutcomeSet,
    Reliability,
    SameName,
    SourceRated,
    Split,
    What,
)
from reportedly.present.decided import in_words

Whats = Callable[[Ledger], Iterable[What]]


def decide(path: Path | None, whats: Whats, by: str, reason: str | None) -> None:
    """Adds decisions to the log, all or none that is refused, and says so."""
    with Ledger(path, create=False) as ledger:
        for entry in ledger.decide(*whats(ledger), by=by, reason=reason):
            click.echo(
                f"{entry.number}: {in_words(entry.decision.what)}; to take it back: reportedly undo {entry.number}"
            )


def merge(one: str, other: str) -> Whats:
    """Two claims, or two names of one source."""

    def what(ledger: Ledger) -> list[What]:
        if not (is_address(one) or is_address(other)):
            return [SameName(one, other)]
        return [Merged(ledger.anchor(one), ledger.anchor(other))]

    return what


def split(claim: str, statements: tuple[str, ...]) -> Whats:
    """Statements out of a claim."""

    def what(ledger: Ledger) -> list[What]:
        whole = dict.fromkeys(ledger.anchors(claim))
        parted = dict.fromkeys(anchor_of(*ledger.statement(statement)) for statement in statements)
        if parted.keys() - whole.keys():
            raise LedgerError(claim, "it has no such statements", f"list them: reportedly trace {claim}")
        return [Split(tuple(parted), tuple(one for one in whole if one not in parted))]

    return what


def undo(path: Path | None, number: int, by: str, reason: str | None) -> None:
    """Takes a decision back."""
    with Ledger(path, create=False) as ledger:
        entry = ledger.undo(number, by=by, reason=reason)
    click.echo(f"{entry.number}: decision {number} is taken back; to have it again: reportedly undo {entry.number}")


def note(address: str, words: str) -> Whats:
    """A remark on a claim. Raises Refused where it has no words."""
    if not words.strip():
        raise Refused(f"{address}: there are no words in this note; give some, or leave it")
    return lambda ledger: [Noted(ledger.anchor(address), words)]


def rate(target: str, reliability: str | None, credibility: str | None) -> Whats:
    """A named source's reliability, or a claim's credibility."""
    if reliability is not None and credibility is None:
        return lambda _: [SourceRated(target, Reliability(reliability))]
    if credibility is not None and reliability is None:
        return lambda ledger: [ClaimRated(ledger.anchor(target), Credibility(credibility))]
    raise Refused("rate: give --reliability of a named source or --credibility of a claim, one of the two")


def outcome(address: str, became: str) -> Whats:
    """What became of a forecast."""

    def what(ledger: Ledger) -> list[What]:
        of = ledger.statement(address)[1] if ":" in address else ledger.claim(address)
        if of.forecast is None:
            raise LedgerError(address, "nothing to come is said in it", "list what is: reportedly forecasts")
        return [OutcomeSet(ledger.anchor(address), Outcome(became))]

    return what
