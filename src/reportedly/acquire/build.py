"""Text with blocks, and what is said of it -> a ``Document``."""

from __future__ import annotations

from reportedly.acquire.language import refuse_foreign
from reportedly.acquire.parsed import Parsed
from reportedly.acquire.publication import PublicationDate, printed_publication, printed_update
from reportedly.acquire.sections import names_in, sections
from reportedly.acquire.sites import site_of
from reportedly.acquire.stated import Stated
from reportedly.errors import Rejected
from reportedly.model.document import Basis, Document, Section, SectionKind


def build(parsed: Parsed, stated: Stated, where: str) -> Document:
    """The document. What is stated goes before what the page says of itself, and that before what its lines print.

    Raises Rejected where the text isn't English or holds no story.
    """
    text, found = parsed.text, parsed.found
    language = refuse_foreign(text, where, declared=stated.language)
    parts = sections(text, parsed.blocks)
    if not any(section.kind is SectionKind.BODY for section in parts):
        raise Rejected(where, "there is no article in it, only titles, captions or labels", "give the whole article")
    date = _published(parsed, stated, parts)
    return Document(
        text=text,
        title=stated.title or _title(text, parts),
        outlet=stated.outlet or found.outlet,
        url=stated.url or _own_address(stated.fetched, found.url),
        byline=stated.byline or found.byline or names_in(text, parts),
        published=date.value,
        published_basis=date.basis,
        modified=stated.modified or found.modified or printed_update(text, parts),
        captured=stated.captured,
        language=language,
        sections=parts,
        links=parsed.links,
        meta=stated.meta,
        revision_of=stated.revision_of,
    )


def _published(parsed: Parsed, stated: Stated, parts: tuple[Section, ...]) -> PublicationDate:
    if stated.published:
        return PublicationDate(stated.published, Basis.GIVEN)
    if parsed.found.published:
        return PublicationDate(parsed.found.published, Basis.METADATA)
    return printed_publication(parsed.text, parts)


def _title(text: str, parts: tuple[Section, ...]) -> str | None:
    titles = (" ".join(section.span.of(text).split()) for section in parts if section.kind is SectionKind.TITLE)
    return next(titles, None)


def _own_address(fetched: str | None, canonical: str | None) -> str | None:
    """The address a page gives itself, unless it was fetched from another site: a copy names its original there."""
    if fetched is None or (canonical and site_of(canonical) == site_of(fetched)):
        return canonical
    return fetched
