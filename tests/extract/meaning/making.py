"""Readings of one paragraph made by hand: who says what is given, what it means is asked."""

from __future__ import annotations

from reportedly.extract.meaning import add_meaning
from reportedly.model.document import Document, Section, SectionKind
from reportedly.model.reading import ReaderVersion, Reading
from reportedly.model.source import Naming, Source, SourceKind
from reportedly.model.span import Span
from reportedly.model.statement import Access, Kind, Mode, Statement

FRIDAY = "2025-06-20"  # the day of publication in these tests


def reading_of(text: str, *said: tuple[str, str], published: str | None = FRIDAY, **known: object) -> Reading:
    """A reading of a text, one paragraph a line; said: (content, cue) as worded, each by a speaker of its own.

    A content in quotation marks in the text is direct. title: the first line is the title.
    """
    sections, start = [], 0
    for number, line in enumerate(text.split("\n")):
        kind = SectionKind.TITLE if known.get("title") and number == 0 else SectionKind.BODY
        if line:
            sections.append(Section(kind, Span(start, start + len(line))))
        start += len(line) + 1
    document = Document(text=text, published=published, sections=tuple(sections))
    naming = Naming(str(known.get("naming", "named")))
    sources = tuple(Source(f"s{n}", f"speaker {n}", SourceKind.UNSPECIFIED, naming) for n, _ in enumerate(said))
    statements = tuple(_statement(n, text, *one, same=bool(known.get("same_speaker"))) for n, one in enumerate(said))
    return Reading(document, sources, statements, ReaderVersion("0", "by hand"))


def _statement(number: int, text: str, content: str, cue: str, *, same: bool) -> Statement:
    start = text.index(content)
    quoted = text[start - 1 : start] in '“"' and start > 0
    at = text.find(cue) if cue else -1
    return Statement(
        id=f"t{number}",
        kind=Kind.DIRECT if quoted else Kind.INDIRECT,
        mode=Mode.SPEECH,
        content=(Span(start, start + len(content)),),
        cue=(Span(at, at + len(cue)),) if at >= 0 else (),
        source=(),
        chain=("s0" if same else f"s{number}",),
        access=Access.UNKNOWN,
        confidence=0.9,
        headline=False,
    )


def meant(text: str, content: str, cue: str = "said", **known: object) -> Statement:
    """The one statement of a text, with its meaning."""
    published = known.pop("published", FRIDAY)
    return add_meaning(reading_of(text, (content, cue), published=published, **known)).statements[0]  # type: ignore[arg-type]
