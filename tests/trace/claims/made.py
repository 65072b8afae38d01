"""Articles of a few statements, made by hand."""

from __future__ import annotations

from reportedly.model.document import SectionKind
from reportedly.model.reading import Reading
from reportedly.model.source import Naming, Source, SourceKind
from tests.conftest import READER, document_of, said

MAYOR = Source("mayor", "Eva Strand", SourceKind.PERSON, Naming.NAMED, name="Eva Strand")


def article(outlet: str, day: str | None, *contents: str, source: Source = MAYOR, **known: object) -> Reading:
    """One statement a sentence, all of them of one source; ``known`` is what is known of each statement."""
    document = document_of(tuple((SectionKind.BODY, words + ".") for words in contents), outlet=outlet, published=day)
    publisher = Source("p", outlet, SourceKind.OUTLET, Naming.NAMED, name=outlet)
    chain = (source.id, "p")
    statements = tuple(said(document, f"s{n}", [words], chain, **known) for n, words in enumerate(contents))
    return Reading(document, (publisher, source), statements, READER)


THREE = (
    article("The Ledger", "2025-05-02", "the harbour will close on 4 May", "nobody was told"),
    article("The Courant", "2025-05-01", "The harbour will close on 4 May"),
    article("The Echo", "2025-05-01", "the bridge is sound"),
)
