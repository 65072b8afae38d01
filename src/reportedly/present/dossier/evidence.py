"""The statements that make a claim, each with who said it, through whom, in which words, and where they stand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from reportedly.model.claim import Claim, Derivation, DerivationKind, StatementRef
from reportedly.model.statement import Stance
from reportedly.present import wording
from reportedly.present.claim_wording import credited
from reportedly.present.days import in_words, short
from reportedly.present.decided import signed
from reportedly.present.dossier.anchors import Anchors, by_time
from reportedly.present.dossier.marks import Openness, openness
from reportedly.present.pins import Pin, on_the_web, pin_of
from reportedly.present.safe import one_line
from reportedly.trace.found import Findings
from reportedly.trace.said import Said

# By what sign an article is known to repeat another; of one event two may tell, and neither repeats the other.
REPEATS = {
    DerivationKind.CREDIT: "credits",
    DerivationKind.LINK: "links",
    DerivationKind.FEED: "feed",
    DerivationKind.VERBATIM_QUOTE: "same quotation",
    DerivationKind.COPIED_TEXT: "copies",
    DerivationKind.SAME_EVENT: "same event",
}


@dataclass(frozen=True, slots=True)
class Link:
    """One of a chain. outlet: it passes on, or publishes."""

    label: str
    openness: Openness | None


@dataclass(frozen=True, slots=True)
class Evidence:
    """One statement. href: the very words on this page. web: the same in the outlet's own page, where it has one.

    corrected: what a person put right in it.
    """

    href: str
    day: str
    outlet: str
    title: str
    chain: tuple[Link, ...]
    stance: Stance
    remarks: tuple[str, ...]
    words: str
    pin: Pin
    web: str | None
    repeats: tuple[str, ...]
    corrected: tuple[str, ...]


def evidence_of(claim: Claim, findings: Findings, anchors: Anchors) -> tuple[Evidence, ...]:
    """All statements of a claim in the order of publication."""
    several = sorted((findings.said(ref) for ref in claim.statements), key=_order)
    return tuple(_evidence(said, claim, findings, anchors) for said in several)


def chain_of(said: Said) -> tuple[Link, ...]:
    """Origin, relays, publisher; only the origin has a mark of its openness."""
    origin, *others = said.chain
    first = Link(wording.label(origin), openness(origin.naming))
    return first, *(Link(wording.label(source), None) for source in others)


def repeated(derivation: Derivation, findings: Findings) -> str:
    """ "Tessel (copies): 41 words in a row are the same": what a statement repeats, and why that is thought."""
    outlet = credited(derivation)
    if outlet is None and isinstance(derivation.source, StatementRef):
        outlet = wording.outlet(findings.said(derivation.source).document)
    return f"{outlet} ({REPEATS[derivation.kind]}): {one_line(derivation.why)}"


def _order(said: Said) -> tuple[tuple[float, str], tuple[str, str, int]]:
    return by_time(said.document), said.order


def _evidence(said: Said, claim: Claim, findings: Findings, anchors: Anchors) -> Evidence:
    document, statement = said.document, said.statement
    first = one_line(statement.content[0].of(document.text))
    return Evidence(
        href=anchors.in_text(said),
        day=short(document.published),
        outlet=wording.outlet(document),
        title=wording.title(document),
        chain=chain_of(said),
        stance=statement.stance,
        remarks=tuple(wording.remarks(statement, in_words)),
        words=wording.content(statement, document.text),
        pin=pin_of(said),
        web=on_the_web(document, first),
        repeats=tuple(_repeats(claim, said, findings)),
        corrected=tuple(map(signed, findings.decided.of_statement(said.ref))),
    )


def _repeats(claim: Claim, said: Said, findings: Findings) -> Iterator[str]:
    for derivation in claim.derivations:
        if derivation.statement == said.ref:
            yield repeated(derivation, findings)
