"""What was found in many articles: their claims, and the readings that these point into."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from types import MappingProxyType

from reportedly.model.claim import Claim, StatementRef
from reportedly.model.decided import NOTHING_DECIDED, Decided
from reportedly.model.reading import Reading
from reportedly.trace.said import Said


@dataclass(frozen=True)
class Findings:
    """claims: those that are asked for. readings: by document id; every statement that a claim refers to is in one.

    beside: further claims, which those asked for contradict or are superseded by. decided: what people decided about
    them.
    """

    claims: tuple[Claim, ...]
    readings: Mapping[str, Reading]
    beside: tuple[Claim, ...] = ()
    decided: Decided = NOTHING_DECIDED

    @classmethod
    def of(cls, claims: Iterable[Claim], readings: Iterable[Reading], decided: Decided = NOTHING_DECIDED) -> Findings:
        by_id = MappingProxyType({reading.document.id: reading for reading in readings})
        return cls(tuple(claims), by_id, decided=decided)

    def only(self, claims: Iterable[Claim]) -> Findings:
        """Some of the claims, with those that they point to beside them."""
        kept = tuple(claims)
        ids = {claim.id for claim in kept}
        pointed_to = {id for claim in kept for id in _pointed_to(claim)} - ids
        beside = tuple(claim for claim in self._all() if claim.id in pointed_to)
        return Findings(kept, self.readings, beside, self.decided)

    def said(self, ref: StatementRef) -> Said:
        """The statement that is referred to. Raises KeyError where no reading has it."""
        reading = self.readings[ref.document]
        for statement in reading.statements:
            if statement.id == ref.statement:
                return Said(reading, statement)
        raise KeyError(ref)

    def claim(self, id: str) -> Claim:
        """The claim of that id. Raises KeyError where there is none."""
        return self._by_id[id]

    @cached_property
    def _by_id(self) -> dict[str, Claim]:
        return {claim.id: claim for claim in self._all()}

    def _all(self) -> Iterator[Claim]:
        return chain(self.claims, self.beside)


def _pointed_to(claim: Claim) -> Iterator[str]:
    yield from (conflict.claim for conflict in claim.conflicts)
    if claim.superseded_by is not None:
        yield claim.superseded_by
