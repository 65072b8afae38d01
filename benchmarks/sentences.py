"""A sentence as an article of its own, so that what is known sentence by sentence can be grouped like statements."""

from __future__ import annotations

from reportedly.extract.meaning import add_meaning
from reportedly.model.document import Basis, Document, Section, SectionKind
from reportedly.model.reading import ReaderVersion, Reading
from reportedly.model.source import Naming, Source, SourceKind
from reportedly.model.span import Span
from reportedly.model.statement import Access, Kind, Mode, Statement


def reading_of(sentence: str, outlet: str, published: str | None = None, url: str | None = None) -> Reading:
    """One statement: the outlet says the sentence. Stance, figures and times are read as in any article."""
    whole = Span(0, len(sentence))
    document = Document(
        text=sentence,
        outlet=outlet,
        url=url,
        published=published,
        published_basis=Basis.GIVEN if published else Basis.UNKNOWN,
        sections=(Section(SectionKind.BODY, whole),),
    )
    source = Source("s0", outlet, SourceKind.OUTLET, Naming.NAMED, name=outlet)
    statement = Statement(
        id="t1",
        kind=Kind.INDIRECT,
        mode=Mode.SPEECH,
        content=(whole,),
        cue=(),
        source=(),
        chain=("s0",),
        access=Access.UNKNOWN,
        confidence=1.0,
        headline=False,
    )
    return add_meaning(Reading(document, (source,), (statement,), ReaderVersion("0", "sentence")))
