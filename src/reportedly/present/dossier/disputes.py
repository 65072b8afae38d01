"""Claims that can't both hold, side by side."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from reportedly.model.claim import Claim
from reportedly.model.reading import ConflictKind
from reportedly.present import wording
from reportedly.present.claim_wording import bounds, standing
from reportedly.present.dossier.anchors import Anchors
from reportedly.present.dossier.marks import Openness, of_origin
from reportedly.present.dossier.ranking import outlets_of
from reportedly.present.labels import claimed
from reportedly.present.prose import capital
from reportedly.present.safe import one_line
from reportedly.trace.found import Findings

KINDS = {
    ConflictKind.NEGATION: "One says that it is so, the other that it isn’t",
    ConflictKind.NUMBER: "Two figures for one thing",
    ConflictKind.STATUS: "Two states of one thing",
    ConflictKind.TIME: "Two times for one thing",
    ConflictKind.IDENTITY: "Two answers to who or what it is",
}


@dataclass(frozen=True, slots=True)
class Voice:
    label: str
    openness: Openness


@dataclass(frozen=True, slots=True)
class Side:
    """voices: the claim's origins. href: the clearest words, where they stand."""

    claim: str
    number: int | None
    label: str
    voices: tuple[Voice, ...]
    origins: str
    outlets: str
    standing: str
    href: str


@dataclass(frozen=True, slots=True)
class Dispute:
    kind: str
    why: str
    sides: tuple[Side, Side]


def disputes(claims: Iterable[Claim], findings: Findings, anchors: Anchors) -> tuple[Dispute, ...]:
    """Each pair once, the claim that stands first on the page on the left."""
    found: dict[frozenset[str], Dispute] = {}
    for claim in claims:
        for conflict in claim.conflicts:
            pair = frozenset({claim.id, conflict.claim})
            if pair not in found:
                sides = _side(claim, findings, anchors), _side(findings.claim(conflict.claim), findings, anchors)
                found[pair] = Dispute(KINDS[conflict.kind], one_line(conflict.why), sides)
    return tuple(found.values())


def _side(claim: Claim, findings: Findings, anchors: Anchors) -> Side:
    return Side(
        claim=claim.id,
        number=anchors.number(claim.id),
        label=capital(claimed(claim, findings)),
        voices=tuple(Voice(one_line(origin.label), of_origin(origin)) for origin in claim.origin_list),
        origins=bounds(claim.origins),
        outlets=wording.counted(len(outlets_of(claim, findings)), "outlet"),
        standing=capital(standing(claim)),
        href=anchors.in_text(findings.said(claim.statements[0])),
    )
