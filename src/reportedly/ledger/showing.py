"""The decisions that hold -> each beside the statements and names that it is about."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import TypeVar

from reportedly.ledger.correcting import Corrected
from reportedly.ledger.docket import Docket, Placed
from reportedly.ledger.resolving import Readings, keys_of
from reportedly.model.correction import Key
from reportedly.model.decided import Decided
from reportedly.model.decision import Decision, SameName, SourceRated, What, anchors_of

_K = TypeVar("_K")


def shown_by(docket: Docket, readings: Readings, several: Iterable[Corrected]) -> Decided:
    """readings: by the digest of their text, several: the same ones, of all texts that decisions are about."""
    statements: dict[Key, list[Decision]] = defaultdict(list)
    names: dict[str, list[Decision]] = defaultdict(list)
    for one in several:
        for mark in one.marks:
            statements[one.reading.document.id, mark.statement].append(mark.entry.decision)
    for placed in docket.placed:
        decision = placed.entry.decision
        for name in _names(decision.what):
            names[name].append(decision)
        for key in _statements(placed, readings):
            statements[key].append(decision)
    return Decided(_fixed(statements), _fixed(names))


def _statements(placed: Placed, readings: Readings) -> Iterator[Key]:
    """Those that a decision says something of; what changes a reading is marked there."""
    if not placed.entry.decision.of_reading:
        for anchor in anchors_of(placed.entry.decision.what):
            yield from keys_of(placed, anchor, readings)


def _names(what: What) -> Iterator[str]:
    if isinstance(what, SameName):
        yield from (what.name, what.other_name)
    elif isinstance(what, SourceRated):
        yield what.name


def _fixed(several: dict[_K, list[Decision]]) -> dict[_K, tuple[Decision, ...]]:
    return {key: tuple(decisions) for key, decisions in several.items()}
