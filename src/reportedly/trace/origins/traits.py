"""What an article is compared by to find out whether it repeats another; a function of the article alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from reportedly.model.document import READABLE, Document
from reportedly.model.reading import Reading
from reportedly.model.source import Naming
from reportedly.model.span import Span
from reportedly.model.statement import Kind
from reportedly.trace.origins.markers import Marker, markers_of
from reportedly.trace.origins.outlets import known_outlets
from reportedly.trace.origins.sketch import Grams, grams_of, key, winnowed

# Eight words in a row are seldom the same by chance; of a quotation five seldom are, for speech is freer than prose.
_PASSAGE, QUOTED = 8, 5
# Any 23 words of prose in a row and any 8 of a quotation that two articles share give them a key in common.
_PASSAGE_WINDOW, _QUOTED_WINDOW = 16, 4
_LEAST_OF_A_TITLE = 6


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words in quotation marks. unnamed: whether the article withholds whose they are."""

    span: Span
    grams: Grams
    unnamed: bool


@dataclass(frozen=True, slots=True)
class Traits:
    """keys: 63-bit numbers; only articles that share one need be compared.

    published: EDTF, empty where unknown. passages: the runs of words of title and body. links: addresses in normal
    form with the paragraph that each stands in. feed: the outlet that the feed credits.
    """

    document: str
    outlet: str
    published: str
    title: str
    address: str | None
    feed: str | None
    passages: Grams
    quotations: tuple[Quotation, ...]
    markers: tuple[Marker, ...]
    links: tuple[tuple[str, Span], ...]
    keys: tuple[int, ...]


def traits(reading: Reading) -> Traits:
    """What an article is compared by."""
    document = reading.document
    outlets = known_outlets()
    title = " ".join((document.title or "").lower().split())
    address = _address(document.url)
    passages = grams_of(document.text, _PASSAGE, document.readable())
    quotations = tuple(_quotations(reading))
    markers = markers_of(document)
    links = tuple(_links(document))
    keys = {
        *winnowed(passages.hashes, _PASSAGE_WINDOW),
        *(found for quotation in quotations for found in winnowed(quotation.grams.hashes, _QUOTED_WINDOW)),
        *(marker.pair for marker in markers if marker.pair is not None),
        *(key("address", one) for one in (address, *(link for link, _ in links)) if one),
    }
    if len(title.split()) >= _LEAST_OF_A_TITLE:
        keys.add(key("title", title))
    return Traits(
        document=document.id,
        outlet=outlets.key(document.outlet) if document.outlet else "",
        published=document.published or "",
        title=title,
        address=address,
        feed=_feed(document),
        passages=passages,
        quotations=quotations,
        markers=markers,
        links=links,
        keys=tuple(sorted(keys)),
    )


def _quotations(reading: Reading) -> Iterator[Quotation]:
    for statement in reading.statements:
        if statement.kind is Kind.INDIRECT:
            continue
        unnamed = reading.source(statement.chain[0]).naming in (Naming.ANONYMOUS, Naming.COLLECTIVE)
        for span in statement.content:
            found = grams_of(reading.document.text, QUOTED, (span,))
            if len(found):
                yield Quotation(span, found, unnamed)


def _links(document: Document) -> Iterator[tuple[str, Span]]:
    for link in document.links:
        section = document.section_at(link.span.start)
        address = _address(link.url)
        if address and section is not None and section.kind in READABLE:
            yield address, section.span


def _address(url: str | None) -> str | None:
    """An address without scheme, "www.", query and fragment; None for a bare host, which is no article's."""
    if not url:
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    path = parts.path.rstrip("/")
    return f"{(parts.hostname or '').removeprefix('www.').removeprefix('m.')}{path}" if path else None


def _feed(document: Document) -> str | None:
    """The outlet that a feed's entry credits in ``<source>``."""
    source = document.meta.get("source")
    if not isinstance(source, dict):
        return None
    outlets = known_outlets()
    title, url = source.get("title"), source.get("url")
    return outlets.key(str(title)) if title else outlets.of_address(str(url or ""))
