"""Which claims come first: those that many outlets carry, that are disputed, or that changed."""

from __future__ import annotations

from dataclasses import dataclass

from reportedly.model.claim import Claim
from reportedly.trace.found import Findings


@dataclass(frozen=True, slots=True)
class Ranked:
    """main: carried by several outlets, in a conflict, or part of a row of figures. minor: all others."""

    main: tuple[Claim, ...]
    minor: tuple[Claim, ...]

    @property
    def all(self) -> tuple[Claim, ...]:
        return self.main + self.minor


def ranked(findings: Findings) -> Ranked:
    """The claims by weight; those of one weight in the order of their first statements."""
    replacing = {claim.superseded_by for claim in findings.claims if claim.superseded_by}
    main, minor = [], []
    for claim in findings.claims:
        tied = claim.conflicts or claim.superseded_by or claim.id in replacing
        outlets = len(outlets_of(claim, findings))
        if tied or outlets > 1:
            main.append((-outlets, -carried_by(claim), -len(claim.conflicts), claim))
        else:
            minor.append(claim)
    return Ranked(tuple(claim for *_, claim in sorted(main, key=lambda ranked: ranked[:-1])), tuple(minor))


def carried_by(claim: Claim) -> int:
    """How many articles have it."""
    return len({ref.document for ref in claim.statements})


def outlets_of(claim: Claim, findings: Findings) -> tuple[str, ...]:
    """The outlets of these articles, each once; an article of unknown outlet counts as one of its own."""
    documents = (findings.readings[ref.document].document for ref in claim.statements)
    return tuple(dict.fromkeys(document.outlet or document.id for document in documents))
