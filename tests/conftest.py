"""Readings made by hand, so that what is shown and compared can be tested without the reader's weights."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from reportedly.model.document import Basis, Document, Section, SectionKind
from reportedly.model.reading import Conflict, ConflictKind, Reading, ReaderVersion
from reportedly.model.source import Naming, Source, SourceKind
from reportedly.model.span import Span
from reportedly.model.statement import Access, Certainty, Forecast, Kind, Mode, Stance, Statement

CONTRACT = Path(__file__).parent / "contract"
READER = ReaderVersion("0.1.0", "by hand")

PARAGRAPHS = (
    (SectionKind.TITLE, "Harbour to close, port insiders say"),
    (SectionKind.BYLINE, "By Ana Lind"),
    (SectionKind.UPDATE_NOTE, "Updated with comment from the port authority."),
    (SectionKind.CAPTION, "The eastern quay. Photo: J. Roe"),
    (SectionKind.BODY, "The harbour will close on 4 May, the Courant reported, citing a port official."),
    (SectionKind.BODY, "“Nobody,” the mayor, Eva Strand, told\nThe Ledger, “has told us [bold]anything[/bold].”"),
    (SectionKind.TEASER, "Related: <script>alert('ferry')</script>"),
    (SectionKind.BODY, "Residents fear the worst. 港は閉鎖されない、と市長は述べた。 It is said to be certain."),
)


def find(text: str, words: str) -> Span:
    """The first place of ``words``; line breaks count as spaces."""
    start = text.replace("\n", " ").index(words)
    return Span(start, start + len(words))


def document_of(paragraphs: tuple[tuple[SectionKind, str], ...], **known: Any) -> Document:
    """A document whose sections are the given paragraphs."""
    sections, text = [], ""
    for kind, words in paragraphs:
        sections.append(Section(kind, Span(len(text), len(text) + len(words))))
        text += words + "\n\n"
    return Document(text=text, sections=tuple(sections), **known)


def said(document: Document, id: str, content: list[str], chain: tuple[str, ...], **known: Any) -> Statement:
    """A statement of the given words; source and cue, too, are given as words."""
    spans = {
        role: tuple(find(document.text, words) for words in known.pop(role, ())) for role in ("source", "cue")
    }
    usual = {"kind": Kind.INDIRECT, "mode": Mode.SPEECH, "access": Access.UNKNOWN, "confidence": 0.9, "headline": False}
    return Statement(
        id=id,
        content=tuple(find(document.text, words) for words in content),
        chain=chain,
        **spans,
        **{**usual, **known},
    )


def harbour_document() -> Document:
    return document_of(
        PARAGRAPHS,
        title="Harbour to close, port insiders say",
        outlet="The Ledger",
        published="2025-05-01",
        published_basis=Basis.GIVEN,
        meta={"id": "harbour-1"},
    )


SOURCES = (
    Source("p", "The Ledger", SourceKind.OUTLET, Naming.NAMED, name="The Ledger"),
    Source("insiders", "port insiders", SourceKind.GROUP, Naming.ANONYMOUS),
    Source("official", "a port official", SourceKind.PERSON, Naming.ANONYMOUS, affiliation="port"),
    Source("courant", "the Courant", SourceKind.OUTLET, Naming.NAMED, name="Courant"),
    Source("mayor", "Eva Strand", SourceKind.PERSON, Naming.NAMED, name="Eva Strand", role="mayor"),
    Source("residents", "residents", SourceKind.GROUP, Naming.COLLECTIVE),
    Source("hearsay", "it is said", SourceKind.UNSPECIFIED, Naming.UNATTRIBUTED),
)


def harbour_reading() -> Reading:
    """A relay, an unnamed source, a headline, a split quotation with markup in it, wide characters, a conflict."""
    document = harbour_document()
    statements = (
        said(document, "s1", ["Harbour to close"], ("insiders", "p"), source=["port insiders"], cue=["say"],
             headline=True, stance=Stance.PREDICTS, forecast=Forecast(None)),
        said(document, "s2", ["The harbour will close on 4 May"], ("official", "courant", "p"),
             source=["the Courant"], cue=["reported"], stance=Stance.PREDICTS, forecast=Forecast("2025-05-04")),
        said(document, "s3", ["“Nobody,”", "“has told us [bold]anything[/bold].”"], ("mayor", "p"),
             source=["the mayor, Eva Strand"], cue=["told"], kind=Kind.DIRECT, stance=Stance.DENIES, negated=True),
        said(document, "s4", ["the worst"], ("residents", "p"), source=["Residents"], cue=["fear"],
             mode=Mode.THOUGHT, certainty=Certainty.POSSIBLE, confidence=0.51),
        said(document, "s5", ["港は閉鎖されない"], ("mayor", "p"), stance=Stance.DENIES),
        said(document, "s6", ["It", "to be certain"], ("hearsay", "p"), cue=["is said"], certainty=Certainty.PROBABLE),
    )  # fmt: skip
    conflict = Conflict("s2", "s5", ConflictKind.NEGATION, "one says that it closes, the other that it does not")
    return Reading(document, SOURCES, statements, READER, conflicts=(conflict,), title_sheds_attribution=True)


@pytest.fixture
def harbour() -> Reading:
    return harbour_reading()


@pytest.fixture
def bare() -> Reading:
    """An article of which nothing is known and in which nobody speaks."""
    publisher = Source("p", "this article", SourceKind.OUTLET, Naming.NAMED)
    return Reading(document_of(((SectionKind.BODY, "It rained."),)), (publisher,), (), READER)


def validator(name: str) -> Draft202012Validator:
    """A validator of one of the contract's schemas, by the name of its file without endings."""
    schema = json.loads((CONTRACT / f"{name}.schema.json").read_text(encoding="utf-8"))
    return Draft202012Validator(schema)
