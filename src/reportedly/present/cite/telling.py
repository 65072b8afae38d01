"""A claim's statements as they are listed: when, who, through whom, with which figure, and what they only repeat."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from reportedly.model.claim import Claim, Derivation, Figure, StatementRef
from reportedly.model.document import Document
from reportedly.model.statement import Stance
from reportedly.present import claim_wording, wording
from reportedly.present.safe import one_line
from reportedly.present.speakers import described
from reportedly.trace.found import Findings
from reportedly.trace.said import Said


@dataclass(frozen=True, slots=True)
class Telling:
    """One statement of a claim. repeats: why it is no origin of its own, None where it is."""

    said: Said
    figures: tuple[Figure, ...]
    repeats: Derivation | None

    @property
    def document(self) -> Document:
        return self.said.document

    @property
    def who(self) -> str:
        return described(self.said.chain[0])

    @property
    def through(self) -> str:
        """Relays, then the publisher: "Teln Valley Echo → FlashDigest"; empty where the publisher itself speaks."""
        return " → ".join(wording.label(source) for source in self.said.chain[1:])

    @property
    def figure(self) -> str:
        return ", ".join(dict.fromkeys(claim_wording.figure(figure) for figure in self.figures))

    @property
    def stance(self) -> Stance:
        return self.said.statement.stance


def tellings(claim: Claim, findings: Findings) -> tuple[Telling, ...]:
    """All of them, by day of publication. Raises KeyError where ``findings`` lacks a reading of the claim."""
    repeats = {derivation.statement: derivation for derivation in claim.derivations}
    several = [
        Telling(findings.said(ref), _figures(claim, ref), repeats.get(ref)) for ref in dict.fromkeys(claim.statements)
    ]
    return tuple(sorted(several, key=lambda telling: telling.said.order))


def repeating(told: Iterable[Telling]) -> tuple[Document, ...]:
    """The articles that have nothing of the claim but what they repeat."""
    several = list(told)
    own = {telling.document.id for telling in several if telling.repeats is None}
    return tuple({t.document.id: t.document for t in several if t.document.id not in own}.values())


def outlet(document: Document) -> str:
    return one_line(document.outlet or "an unknown outlet")


def _figures(claim: Claim, ref: StatementRef) -> tuple[Figure, ...]:
    return tuple(figure for figure in claim.series if figure.statement == ref)
