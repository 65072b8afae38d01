"""Which claims come first: those that many articles carry, that are disputed, or that changed."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from reportedly.model.claim import Claim
from reportedly.trace.found import Findings


@dataclass(frozen=True, slots=True)
class Ranked:
    """main: carried by several articles, in a conflict, or part of a row of figures. minor: all others."""

    main: tuple[Claim, ...]
    minor: tuple[Claim, ...]

    @property
    def all(self) -> tuple[Claim, ...]:
        return self.main + self.minor


def ranked(findings: Findings) -> Ranked:
    """The claims by weight; those of one weight in the order of their first statements."""
    replacing = {claim.superseded_by for claim in findings.claims if claim.superseded_by}
    main = [claim for claim in findings.claims if _matters(claim, replacing)]
    minor = [claim for claim in findings.claims if not _matters(claim, replacing)]
    return Ranked(tuple(sorted(main, key=_weight)), tuple(minor))


def carried_by(claim: Claim) -> int:
    """How many articles have it."""
    return len({ref.document for ref in claim.statements})


def outlets_of(claim: Claim, findings: Findings) -> tuple[str, ...]:
    """The outlets of these articles, each once; an article of unknown outlet counts as one of its own."""
    documents = (findings.readings[ref.document].document for ref in claim.statements)
    return tuple(dict.fromkeys(document.outlet or document.id for document in documents))


def ids(claims: Sequence[Claim]) -> frozenset[str]:
    return frozenset(claim.id for claim in claims)


def _matters(claim: Claim, replacing: Collection[str]) -> bool:
    linked = bool(claim.conflicts or claim.superseded_by) or claim.id in replacing
    return linked or carried_by(claim) > 1


def _weight(claim: Claim) -> tuple[int, int, int]:
    return -carried_by(claim), -len(claim.conflicts), -claim.origins.max
