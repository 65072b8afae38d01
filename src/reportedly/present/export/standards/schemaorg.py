"""schema.org as JSON-LD: a Claim with its appearances, its Quotations, and a ClaimReview for a person to finish.

The review has no author, no rating and no verdict: these are a person's.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from reportedly.model.claim import Claim
from reportedly.model.document import Document
from reportedly.model.source import Naming, Source, SourceKind
from reportedly.present.export.exported import Exported
from reportedly.present.export.standards.names import (
    Json,
    address,
    claim_urn,
    document_urn,
    present,
    statement_urn,
    write_list,
)
from reportedly.trace.found import Findings
from reportedly.trace.quotations import quotations_of

_KINDS = {
    SourceKind.PERSON: "Person",
    SourceKind.OUTLET: "NewsMediaOrganization",
    SourceKind.GOVERNMENT: "GovernmentOrganization",
}


def write_schemaorg(exported: Exported, folder: Path) -> None:
    """One graph."""
    before = '{"@context": "https://schema.org", "@graph": ['
    write_list(folder / "claims.jsonld", before, _graph(exported), "\n]}\n")


def _graph(exported: Exported) -> Iterator[Json]:
    for reading in exported.readings():
        yield _article(reading.document)
        for number, quotation in enumerate(quotations_of(reading)):
            yield present(
                _type="Quotation",
                _id=f"{statement_urn(quotation.said.ref)}:{number}",
                text=quotation.text,
                creator=_speaker(quotation.said.chain[0]),
                isPartOf={"@id": document_urn(reading.document.id)},
            )
    for claim in exported.findings.claims:
        yield _claim(claim, exported.findings)
        yield _review(claim)


def _article(document: Document) -> Json:
    return present(
        _type="NewsArticle",
        _id=document_urn(document.id),
        url=document.url and address(document),
        headline=document.title,
        datePublished=document.published,
        dateModified=document.modified,
        inLanguage=document.language,
        publisher=present(_type="NewsMediaOrganization", name=document.outlet) if document.outlet else None,
    )


def _claim(claim: Claim, findings: Findings) -> Json:
    documents = dict.fromkeys(findings.said(ref).document.id for ref in claim.statements)
    first = claim.first_reported
    return present(
        _type="Claim",
        _id=claim_urn(claim.id),
        text=claim.label,
        appearance=[{"@id": document_urn(document)} for document in documents],
        firstAppearance={"@id": document_urn(first.document)} if first else None,
    )


def _review(claim: Claim) -> Json:
    return present(
        _type="ClaimReview",
        claimReviewed=claim.label,
        itemReviewed={"@id": claim_urn(claim.id)},
        creativeWorkStatus="Draft",
    )


def _speaker(source: Source) -> Json | None:
    """A named source alone; an unnamed one is nobody of its own here."""
    if source.naming is not Naming.NAMED:
        return None
    kind = _KINDS.get(source.kind, "Organization" if source.kind is SourceKind.ORGANIZATION else "Thing")
    return present(_type=kind, name=source.name or source.label, jobTitle=source.role if kind == "Person" else None)
