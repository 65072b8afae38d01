"""PROV-O (W3C, 2013) as JSON-LD: publications, statements and claims as entities, whoever said it as an agent.

An agent belongs to one publication; nothing joins two of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from reportedly.model.claim import Claim, StatementRef
from reportedly.model.reading import Reading
from reportedly.model.source import Source, SourceKind
from reportedly.present.export.exported import Exported
from reportedly.present.export.standards.names import (
    Json,
    claim_urn,
    document_urn,
    present,
    source_urn,
    statement_urn,
    write_list,
)
from reportedly.trace.said import said_in

_CONTEXT = (
    '{"@context": {"prov": "http://www.w3.org/ns/prov#", "rdfs": "http://www.w3.org/2000/01/rdf-schema#", '
    '"label": "rdfs:label", "comment": "rdfs:comment", '
    '"attributedTo": {"@id": "prov:wasAttributedTo", "@type": "@id"}, '
    '"quotedFrom": {"@id": "prov:wasQuotedFrom", "@type": "@id"}, '
    '"derivedFrom": {"@id": "prov:wasDerivedFrom", "@type": "@id"}, '
    '"revisionOf": {"@id": "prov:wasRevisionOf", "@type": "@id"}, '
    '"members": {"@id": "prov:hadMember", "@type": "@id"}}, "@graph": ['
)


def write_prov(exported: Exported, folder: Path) -> None:
    """One graph."""
    write_list(folder / "provenance.jsonld", _CONTEXT, _graph(exported), "\n]}\n")


def _graph(exported: Exported) -> Iterator[Json]:
    derived = _derived(exported)
    for reading in exported.readings():
        yield from _publication(reading)
        for said in said_in(reading):
            yield present(
                _id=statement_urn(said.ref),
                _type="prov:Entity",
                label=said.words,
                quotedFrom=document_urn(reading.document.id),
                attributedTo=source_urn(reading.document.id, said.statement.chain[0]),
                derivedFrom=derived.get(said.ref),
            )
    for claim in exported.findings.claims:
        yield _claim(claim)


def _publication(reading: Reading) -> Iterator[Json]:
    document = reading.document
    yield present(
        _id=document_urn(document.id),
        _type="prov:Entity",
        label=document.title,
        comment=", ".join(filter(None, (document.outlet, document.published, document.url))),
        revisionOf=document.revision_of and document_urn(document.revision_of),
    )
    for source in reading.sources:
        yield present(_id=source_urn(document.id, source.id), _type=["prov:Agent", _kind(source)], label=source.label)


def _derived(exported: Exported) -> dict[StatementRef, list[str]]:
    """What each statement repeats, where that was read."""
    found: dict[StatementRef, list[str]] = {}
    for claim in exported.findings.claims:
        for derivation in claim.derivations:
            if isinstance(derivation.source, StatementRef):
                found.setdefault(derivation.statement, []).append(statement_urn(derivation.source))
    return {ref: sorted(set(sources)) for ref, sources in found.items()}


def _claim(claim: Claim) -> Json:
    return present(
        _id=claim_urn(claim.id),
        _type=["prov:Entity", "prov:Collection"],
        label=claim.label,
        members=[statement_urn(ref) for ref in claim.statements],
    )


def _kind(source: Source) -> str:
    return "prov:Person" if source.kind is SourceKind.PERSON else "prov:Organization"
