"""What is shown of many articles: their claims, and the readings that these point into."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from reportedly.model.claim import Claim, StatementRef
from reportedly.model.reading import Reading
from reportedly.trace.said import Said


@dataclass(frozen=True, slots=True)
class Findings:
    """readings: by document id; every statement that a claim refers to is in one of them."""

    claims: tuple[Claim, ...]
    readings: Mapping[str, Reading]

    @classmethod
    def of(cls, claims: Iterable[Claim], readings: Iterable[Reading]) -> Findings:
        return cls(tuple(claims), MappingProxyType({reading.document.id: reading for reading in readings}))

    def said(self, ref: StatementRef) -> Said:
        """The statement that is referred to. Raises KeyError where no reading has it."""
        reading = self.readings[ref.document]
        for statement in reading.statements:
            if statement.id == ref.statement:
                return Said(reading, statement)
        raise KeyError(ref)

    def claim(self, id: str) -> Claim:
        """The claim of that id. Raises KeyError where there is none."""
        for claim in self.claims:
            if claim.id == id:
                return claim
        raise KeyError(id)
