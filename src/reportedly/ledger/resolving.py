"""Decisions about claims, sources and documents -> what grouping and counting need to know of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import product

from reportedly.ledger.correcting import statement_at
from reportedly.ledger.docket import Docket, Placed
from reportedly.model.claim import Outcome
from reportedly.model.correction import Corrections, Key
from reportedly.model.decision import Anchor, Merged, NoCopy, OutcomeSet, SameName, Split
from reportedly.model.reading import Reading

Readings = Mapping[str, Iterable[Reading]]


@dataclass(slots=True)
class _Pairs:
    """Which statements belong together or apart; what was decided last about a pair holds."""

    together: dict[frozenset[Key], bool]

    def decide(self, some: Iterable[Key], others: Iterable[Key], *, together: bool) -> None:
        for pair in product(some, others):
            self.together[frozenset(pair)] = together

    def of(self, *, together: bool) -> tuple[tuple[Key, Key], ...]:
        return tuple(_pair(pair) for pair, holds in self.together.items() if holds is together and len(pair) > 1)


def corrections_of(docket: Docket, readings: Readings) -> Corrections:
    """readings: corrected ones, by the digest of their text, of all texts that decisions are about."""
    pairs, outcomes = _Pairs({}), dict[Key, Outcome]()
    for one in docket.placed:
        what = one.entry.decision.what
        if isinstance(what, Merged):
            found = (keys_of(one, anchor, readings) for anchor in (what.statement, what.other_statement))
            pairs.decide(*found, together=True)
        elif isinstance(what, Split):
            sides = (
                [k for anchor in side for k in keys_of(one, anchor, readings)]
                for side in (what.statements, what.others)
            )
            pairs.decide(*sides, together=False)
        elif isinstance(what, OutcomeSet):
            outcomes |= dict.fromkeys(keys_of(one, what.statement, readings), what.outcome)
    return Corrections(
        together=pairs.of(together=True),
        apart=pairs.of(together=False),
        same_names=tuple(_same_names(docket.placed)),
        not_copies=frozenset(_not_copies(docket.placed)),
        outcomes=outcomes,
    )


def keys_of(placed: Placed, anchor: Anchor, readings: Readings) -> list[Key]:
    """The statements, one in each publication of each text, whose content these words are."""
    found = (
        (reading.document.id, statement_at(reading, place))
        for place in placed.places[anchor]
        for reading in readings.get(place.text_sha256, ())
    )
    return [(document, statement.id) for document, statement in found if statement is not None]


def _same_names(placed: Iterable[Placed]) -> Iterator[frozenset[str]]:
    for one in placed:
        what = one.entry.decision.what
        if isinstance(what, SameName):
            yield frozenset({what.name, what.other_name})


def _not_copies(placed: Iterable[Placed]) -> Iterator[frozenset[str]]:
    for one in placed:
        what = one.entry.decision.what
        if isinstance(what, NoCopy):
            yield frozenset({what.document, what.other_document})


def _pair(keys: frozenset[Key]) -> tuple[Key, Key]:
    a, b = sorted(keys)
    return a, b
