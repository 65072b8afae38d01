"""The way of one statement: who said it, which newsroom had it from them, who passed it on."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from reportedly.model.document import Document, SectionKind
from reportedly.model.source import Naming, Source, SourceKind
from reportedly.model.statement import Access
from reportedly.trace.origins.descriptions import is_proper
from reportedly.trace.origins.outlets import Outlets, all_named_among, is_outlet_name, named_among
from reportedly.trace.said import Said

# "PORT LAUREN, May 12 (Unison) -" and "STAVRIN, 18 June 2025, 13:40 /KarsInform/.": the agency whose text it is.
_DATELINE = re.compile(r"^[A-Z][A-Z.'’ -]{2,40}\b[^(/\n“\"]{0,60}?[(/]([A-Z][\w .&-]{1,40}?)[)/]\s*[.:–—-]")
_CLOSING = re.compile(r"^\(([A-Z][\w .&-]{1,40}?)[;)]")
_POSSESSIVE = re.compile(r"^((?:The )?[A-Z][\w .&-]{1,40}?)['’]s? (?=\S)")


@dataclass(frozen=True, slots=True)
class Route:
    """publisher, newsroom: keys of outlets; newsroom is the one that had it first, as far as the article says.

    naming: of the origin, an outlet that the reader took for somebody put right. credited: the newsroom as the article
    calls it, None where it is the publisher's own report. is_outlets_own: nobody stands before the outlet in the chain.
    or_newsrooms: outlets of the claim that a shortened name may mean where it fits several ("the Herald").
    """

    said: Said
    origin: Source
    naming: Naming
    publisher: str
    newsroom: str
    credited: str | None
    is_outlets_own: bool
    or_newsrooms: tuple[str, ...] = ()

    @property
    def access(self) -> Access:
        return self.said.statement.access

    @property
    def hearsay(self) -> bool:
        return self.naming is Naming.UNATTRIBUTED


def routes_of(several: Sequence[Said], outlets: Outlets) -> tuple[Route, ...]:
    """The way of each statement of a claim, outlets named as the claim's articles name them."""
    keys = frozenset(_publisher(said.document, outlets) for said in several)
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


def _route(said: Said, keys: frozenset[str], outlets: Outlets) -> Route:
    publisher = _publisher(said.document, outlets)
    origin, *relays = said.chain
    own = not relays or _is_outlet(origin, keys, outlets)
    credits = [_called(source) for source in said.chain[:-1] if _is_outlet(source, keys, outlets)]
    credited = next(iter(credits), None) or _in_label(origin, keys, outlets) or agency_of(said.document)
    newsroom = named_among(credited, keys, outlets) if credited else publisher
    return Route(
        said=said,
        origin=origin,
        naming=Naming.NAMED if (own and relays) or is_proper(origin) else origin.naming,
        publisher=publisher,
        newsroom=newsroom,
        credited=credited if newsroom != publisher else None,
        is_outlets_own=own,
        or_newsrooms=all_named_among(credited, keys, outlets) if credited else (),
    )


def _called(source: Source) -> str:
    return source.name or source.label


def _is_outlet(source: Source, keys: Collection[str], outlets: Outlets) -> bool:
    """Whether a source is an outlet: by the claim's articles whatever the reader took it for, else by what it says."""
    if source.naming in (Naming.COLLECTIVE, Naming.UNATTRIBUTED):
        return False
    if source.affiliation and source.kind is not SourceKind.OUTLET:
        return False
    if named_among(_called(source), keys, outlets) in keys:
        return True
    named = source.naming is Naming.NAMED and source.kind is not SourceKind.PERSON
    return named and (source.kind is SourceKind.OUTLET or is_outlet_name(_called(source)))


def _in_label(origin: Source, keys: Collection[str], outlets: Outlets) -> str | None:
    """The outlet of "Unison's two sources", where the claim has an article of it."""
    whose = _POSSESSIVE.match(origin.label) if origin.naming is Naming.ANONYMOUS else None
    return whose[1] if whose and named_among(whose[1], keys, outlets) in keys else None
