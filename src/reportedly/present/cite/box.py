"""A claim as the sourcing box beside an article: three sentences."""

from __future__ import annotations

from datetime import date

from reportedly.model.claim import Bounds, Claim, Independence
from reportedly.present.cite import phrases
from reportedly.present.cite.telling import outlet, repeating, tellings
from reportedly.present.days import day
from reportedly.present.labels import claimed
from reportedly.present.prose import capital, count, sentence, spelled
from reportedly.trace.found import Findings


def box(claim: Claim, findings: Findings, counted: date) -> str:
    """What is said and where it comes from; how independent that is; of how much, and what speaks against it."""
    return " ".join(sentences(claim, findings, counted)) + "\n"


def sentences(claim: Claim, findings: Findings, counted: date) -> tuple[str, str, str]:
    """The three of them, each with its full stop."""
    said = claimed(claim, findings)
    first = f"{capital(said)} {_carried(claim, findings)} {_comes_from(claim, findings)}."
    last = "; ".join([f"that holds {phrases.denominator(claim, counted)}", *phrases.against(claim, findings)])
    return first, sentence(_independence(claim, findings)), sentence(last)


def _carried(claim: Claim, findings: Findings) -> str:
    documents = {telling.document.id: telling.document for telling in tellings(claim, findings)}
    articles = count(len(documents), "article")
    outlets = {outlet(document) for document in documents.values()}
    of = f" of {count(len(outlets), 'outlet')}" if len(documents) > 1 else ""
    first = claim.first_reported
    if first is None:
        return f"stands in {articles}{of}"
    begun = f", first in {outlet(findings.readings[first.document].document)} on {day(first.published)}"
    return f"stands in {articles}{of}{begun},"


def _comes_from(claim: Claim, findings: Findings) -> str:
    if claim.origins.max == 0:
        return "without any origin"
    who = phrases.origin_list(claim, findings)
    return f"and goes back to {phrases.origins(claim.origins)}: {who}"


def _independence(claim: Claim, findings: Findings) -> str:
    told = tellings(claim, findings)
    copies = len(repeating(told))
    rests = _rests(claim, len({telling.document.id for telling in told}))
    if not copies:
        return rests
    verb = "article only repeats" if copies == 1 else "articles only repeat"
    return f"{spelled(copies)} {verb} another report, and {rests}"


def _rests(claim: Claim, articles: int) -> str:
    if claim.origins == Bounds(0, 1):
        return "whether it has any origin is not established"
    if articles == 1 and claim.independence is Independence.SINGLE_ORIGIN:
        return "no other article that was read has it"
    return phrases.INDEPENDENCE[claim.independence]
