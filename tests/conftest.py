"""Readings made by hand, so that what is shown and compared needs no weights; and one reader for tests that do."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from reportedly.model.document import Basis, Document, Section, SectionKind
from reportedly.model.reading import Conflict, ConflictKind, ReaderVersion, Reading
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
    start = text.replace("\n", " ").index(words.replace("\n", " "))
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

    def spans(words: Iterable[str]) -> tuple[Span, ...]:
        return tuple(find(document.text, part) for part in words)

    source, cue = (spans(known.pop(role, ())) for role in ("source", "cue"))
    usual: dict[str, Any] = {
        "kind": Kind.INDIRECT,
        "mode": Mode.SPEECH,
        "access": Access.UNKNOWN,
        "confidence": 0.9,
        "headline": False,
        **known,
    }
    return Statement(
        id=id,
        content=spans(content),
        source=source,
        cue=cue,
        chain=chain,
        **usual,
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


ARTICLE = """\
Harbour to close for 14 months, official tells agency

By Dana Roos

The harbour will close for 14 months, a senior official told the Tessel agency on Tuesday.

“Nobody has asked me,” said Aila Strom, the harbour master. “They never do.”
"""

# What strangers put into titles, names and addresses.
SCRIPT = "<script>alert('x')</script>"
ESCAPES = "\x1b[31mred\x1b[0m\x07\x9b2J"
REORDERED = "abc\u202ecba\u2066xyz\u2069"


def hostile_reading() -> Reading:
    """Every string that an article can hold tries to be something else."""
    evil = f'{SCRIPT} "onclick=x {ESCAPES} {REORDERED}'
    document = document_of(
        ((SectionKind.TITLE, evil), (SectionKind.BODY, f"It rained, said Eve {evil}."), (SectionKind.CAPTION, evil)),
        title=evil,
        outlet=evil,
        url=f'javascript:alert("{evil}")',
        published="2025-05-01",
        byline=(evil,),
        language='en"><script>',
    )
    publisher = Source("p", evil, SourceKind.OUTLET, Naming.NAMED, name=evil)
    eve = Source('"><script>', f"Eve {evil}", SourceKind.PERSON, Naming.ANONYMOUS, conditions=evil)
    statements = (
        said(document, '"><script>', ["It rained"], (eve.id, "p", "p"), source=["Eve"], cue=["said"],
             forecast=Forecast(evil)),
        said(document, "s2", [evil], ("p",)),
    )  # fmt: skip
    conflict = Conflict('"><script>', "s2", ConflictKind.NEGATION, evil)
    return Reading(document, (publisher, eve), statements, READER, conflicts=(conflict,))


@pytest.fixture(autouse=True)
def _own_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing that a test does may touch the data of the person who runs it."""
    monkeypatch.setenv("REPORTEDLY_DATA", str(tmp_path / "data"))


@pytest.fixture
def article(tmp_path: Path) -> Path:
    """A short article in a file."""
    path = tmp_path / "article.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


@pytest.fixture
def hostile() -> Reading:
    return hostile_reading()


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
