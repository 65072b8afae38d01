"""The way of one statement: who said it, which newsroom had it from them, who passed it on."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from reportedly.model.document import Document, SectionKind
from reportedly.model.source import Naming, Source, SourceKind
from reportedly.model.statement import Access
from reportedly.trace.origins.outlets import Outlets, is_outlet_name, named_among
from reportedly.trace.said import Said

# "PORT LAUREN, May 12 (Unison) -" and "STAVRIN, 18 June 2025, 13:40 /KarsInform/.": the agency whose text it is.
_DATELINE = re.compile(r"^[^(/\n“\"]{0,80}?[(/]([A-Z][\w .&-]{1,40}?)[)/]\s*[.:–—-]")
_CLOSING = re.compile(r"^\(([A-Z][\w .&-]{1,40}?)[;)]")


@dataclass(frozen=True, slots=True)
class Route:
    """publisher, newsroom: keys of outlets; newsroom is the one that had it first, as far as the article says.

    credited: the newsroom as the article calls it, None where it is the publisher's own report.
    """

    said: Said
    origin: Source
    publisher: str
    newsroom: str
    credited: str | None

    @property
    def is_outlets_own(self) -> bool:
        """Whether nobody stands before the outlet in the chain."""
        return len(self.said.chain) == 1 or (self.credited is not None and self.origin.name == self.credited)

    @property
    def access(self) -> Access:
        return self.said.statement.access

    @property
    def hearsay(self) -> bool:
        return self.origin.naming is Naming.UNATTRIBUTED


def routes_of(several: Sequence[Said], outlets: Outlets) -> tuple[Route, ...]:
    """The way of each statement of a claim, outlets named as the claim's articles name them."""
    keys = {_publisher(said.document, outlets) for said in several}
    return tuple(_route(said, keys, outlets) for said in several)


def agency_of(document: Document) -> str | None:
    """The agency that a dateline or a closing credit names, None where there is neither."""
    for section in document.sections:
        words = section.span.of(document.text)
        if section.kind is SectionKind.TITLE:
            continue
        if dateline := _DATELINE.match(words):
            return dateline[1].strip()
        if (closing := _CLOSING.match(words)) and is_outlet_name(closing[1]):
            return closing[1].strip()
    return None


def _publisher(document: Document, outlets: Outlets) -> str:
    if document.outlet:
        return outlets.key(document.outlet)
    return (outlets.of_address(document.url) if document.url else None) or document.id


def _route(said: Said, keys: Collection[str], outlets: Outlets) -> Route:
    publisher = _publisher(said.document, outlets)
    chain = said.chain
    relays = [source for source in chain[:-1] if _is_outlet(source, keys, outlets)]
    credited = (relays[0].name or relays[0].label) if relays else agency_of(said.document)
    newsroom = named_among(credited, keys, outlets) if credited else publisher
    return Route(said, chain[0], publisher, newsroom, credited if newsroom != publisher else None)


def _is_outlet(source: Source, keys: Collection[str], outlets: Outlets) -> bool:
    if source.naming is not Naming.NAMED:
        return False
    name = source.name or source.label
    if source.kind is SourceKind.PERSON or source.affiliation:
        return False
    return source.kind is SourceKind.OUTLET or named_among(name, keys, outlets) in keys or is_outlet_name(name)
