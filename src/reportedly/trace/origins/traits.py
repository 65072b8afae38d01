"""What an article is compared by to find out whether it repeats another; a function of the article alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import urlsplit

from reportedly.model.document import Document, SectionKind
from reportedly.model.reading import Reading
from reportedly.model.source import Naming
from reportedly.model.statement import Kind
from reportedly.trace.origins.markers import Marker, markers_of
from reportedly.trace.origins.outlets import known_outlets
from reportedly.trace.origins.sketch import Gram, grams, key, winnowed

# Eight words in a row are seldom the same by chance; five of a quotation seldom, for speech is freer than prose.
_PASSAGE, _QUOTED = 8, 6
# Any 23 words of prose in a row and any 9 of a quotation that two articles share give them a key in common.
_PASSAGE_WINDOW, _QUOTED_WINDOW = 16, 4
_READ = (SectionKind.TITLE, SectionKind.BODY)
_QUOTATION = re.compile(r"[“\"‘]([^“”\"]{20,600}?)[”\"’](?!\w)")


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words in quotation marks. unnamed: whether the article withholds whose they are."""

    grams: tuple[Gram, ...]
    unnamed: bool


@dataclass(frozen=True)
class Traits:
    """keys: 63-bit numbers; only articles that share one need be compared.

    published: EDTF, empty where unknown. passages: the runs of words of title and body. links: addresses in normal
    form with the paragraph that each stands in. feed: the outlet that the feed credits, and the entry's title.
    """

    document: str
    outlet: str
    published: str
    address: str | None
    passages: tuple[Gram, ...]
    quotations: tuple[Quotation, ...]
    markers: tuple[Marker, ...]
    links: tuple[tuple[str, tuple[int, int]], ...]
    feed: str | None
    title: str

    @cached_property
    def hashes(self) -> frozenset[int]:
        return frozenset(gram.hash for gram in self.passages)

    @cached_property
    def keys(self) -> tuple[int, ...]:
        return tuple(sorted(set(_keys(self))))


def traits(reading: Reading) -> Traits:
    """What an article is compared by."""
    document = reading.document
    outlets = known_outlets()
    return Traits(
        document=document.id,
        outlet=outlets.key(document.outlet) if document.outlet else "",
        published=document.published or "",
        address=_address(document.url),
        passages=tuple(
            gram for span in document.readable() for gram in grams(document.text, _PASSAGE, span.start, span.end)
        ),
        quotations=tuple(_quotations(reading)),
        markers=markers_of(document),
        links=tuple(_links(document)),
        feed=_feed(document),
        title=" ".join((document.title or "").lower().split()),
    )


def _quotations(reading: Reading) -> Iterator[Quotation]:
    text = reading.document.text
    for statement in reading.statements:
        if statement.kind is Kind.INDIRECT:
            continue
        unnamed = reading.source(statement.chain[0]).naming in (Naming.ANONYMOUS, Naming.COLLECTIVE)
        for span in statement.content:
            quoted = grams(text, _QUOTED, span.start, span.end)
            if quoted:
                yield Quotation(quoted, unnamed)


def _keys(traits: Traits) -> Iterator[int]:
    yield from winnowed(traits.passages, _PASSAGE_WINDOW)
    for quotation in traits.quotations:
        yield from winnowed(quotation.grams, _QUOTED_WINDOW)
    yield from (marker.pair for marker in traits.markers if marker.pair)
    addresses = [address for address, _ in traits.links] + ([traits.address] if traits.address else [])
    yield from (key("address", address) for address in addresses)
    if traits.title and len(traits.title.split()) >= _QUOTED:
        yield key("title", traits.title)


def _links(document: Document) -> Iterator[tuple[str, tuple[int, int]]]:
    for link in document.links:
        section = document.section_at(link.span.start)
        address = _address(link.url)
        if address and section is not None and section.kind in _READ:
            yield address, (section.span.start, section.span.end)


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
