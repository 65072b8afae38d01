"""Articles made for tests: who said what in which outlet, as a perfect reader would have it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import count

from reportedly.model.document import Basis, Document, Link, Section, SectionKind
from reportedly.model.reading import ReaderVersion, Reading
from reportedly.model.source import Naming, Source, SourceKind
from reportedly.model.span import Span
from reportedly.model.statement import Access, Kind, Mode, Stance, Statement
from reportedly.trace.origins import Traced, dependences, origins_of
from reportedly.trace.said import said_in

_ids = count()


def named(name: str, *, role: str | None = None, of: str | None = None, kind: SourceKind = SourceKind.PERSON) -> Source:
    return Source(_id(), name, kind, Naming.NAMED, name=name, role=role, affiliation=of)


def institution(name: str) -> Source:
    return named(name, kind=SourceKind.GOVERNMENT)


def unnamed(label: str, *, of: str | None = None) -> Source:
    return Source(_id(), label, SourceKind.PERSON, Naming.ANONYMOUS, affiliation=of)


def group(label: str, size: int | None = None) -> Source:
    return Source(_id(), label, SourceKind.GROUP, Naming.ANONYMOUS, count=size)


def crowd(label: str) -> Source:
    return Source(_id(), label, SourceKind.GROUP, Naming.COLLECTIVE)


def hearsay() -> Source:
    return Source(_id(), "unattributed", SourceKind.UNSPECIFIED, Naming.UNATTRIBUTED)


def outlet(name: str) -> Source:
    return Source(_id(), name, SourceKind.OUTLET, Naming.NAMED, name=name)


@dataclass(frozen=True)
class Says:
    """One statement: its origin and relays (the publisher is added), its words, how the publisher has it."""

    chain: Sequence[Source]
    words: str = "the bridge was closed on the order of the port"
    access: Access = Access.UNKNOWN
    stance: Stance = Stance.ASSERTS
    headline: bool = False


def article(
    publisher: str,
    *says: Says,
    published: str = "2031-03-01",
    paragraphs: Sequence[str] = (),
    url: str | None = None,
    links: Sequence[str] = (),
    meta: dict[str, object] | None = None,
) -> Reading:
    """Each statement is a paragraph of its own, then the further paragraphs. Links stand in the first paragraph."""
    text = ""
    sections: list[Section] = []
    statements: list[Statement] = []
    sources: list[Source] = []
    house = outlet(publisher)
    for says_one in says:
        start = len(text)
        text += f"{says_one.words}\n\n"
        span = Span(start, start + len(says_one.words))
        sections.append(Section(SectionKind.TITLE if says_one.headline else SectionKind.BODY, span))
        chain = [*says_one.chain, house]
        sources += says_one.chain
        statements.append(_statement(f"t{len(statements)}", span, chain, says_one))
    for paragraph in paragraphs:
        sections.append(Section(SectionKind.BODY, Span(len(text), len(text) + len(paragraph))))
        text += f"{paragraph}\n\n"
    document = Document(
        text=text,
        title=says[0].words if says and says[0].headline else None,
        outlet=publisher,
        url=url,
        published=published,
        published_basis=Basis.GIVEN,
        sections=tuple(sections),
        links=tuple(Link(Span(0, 3), address) for address in links),
        meta=meta or {},
    )
    return Reading(document, (house, *sources), tuple(statements), ReaderVersion("0", "made"))


def traced(*readings: Reading) -> Traced:
    """All statements of these articles as one claim."""
    return origins_of([said for reading in readings for said in said_in(reading)], dependences(readings))


def bounds(*readings: Reading) -> tuple[int, int]:
    found = traced(*readings).origins
    return found.min, found.max


def _statement(id: str, span: Span, chain: Sequence[Source], says: Says) -> Statement:
    return Statement(
        id=id,
        kind=Kind.DIRECT,
        mode=Mode.SPEECH,
        content=(span,),
        cue=(),
        source=(),
        chain=tuple(source.id for source in chain),
        access=says.access,
        confidence=1.0,
        headline=says.headline,
        stance=says.stance,
    )


def _id() -> str:
    return f"s{next(_ids)}"
