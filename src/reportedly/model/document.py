"""One article as it was read: its text, what is known of its publication, and which parts of the text are what."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from reportedly.model.span import Span

_NO_META: Mapping[str, Any] = MappingProxyType({})


class SectionKind(StrEnum):
    """What a part of the text is. Statements are looked for in ``READABLE`` sections only."""

    TITLE = "title"
    BYLINE = "byline"
    DATELINE = "dateline"
    UPDATE_NOTE = "update_note"
    CORRECTION = "correction"
    BODY = "body"
    CAPTION = "caption"
    TEASER = "teaser"
    FURNITURE = "furniture"


READABLE = frozenset({SectionKind.TITLE, SectionKind.BODY})


class Basis(StrEnum):
    """How the publication date is known."""

    GIVEN = "given"
    METADATA = "metadata"
    TEXT = "text"
    INFERRED = "inferred"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Section:
    """One block of the text: a title, a byline, one paragraph of the body, a caption …

    Sections are in order and don't overlap; each paragraph of the body is a section of its own, whether or not the
    file breaks its lines in mid-sentence. Between sections there is only white space.
    """

    kind: SectionKind
    span: Span


@dataclass(frozen=True, slots=True)
class Link:
    """A hyperlink of the page: the words it stands on and where it goes."""

    span: Span
    url: str


# Every statement is referred to by its document's id: it is worked out once for each of so many at hand.
_AT_HAND = 1024


@lru_cache(_AT_HAND)
def _publication(outlet: str | None, url: str | None, text: str) -> str:
    digest = hashlib.sha256()
    for part in (outlet, url, text):
        digest.update((part or "").encode() + b"\0")
    return f"sha256:{digest.hexdigest()}"


@lru_cache(_AT_HAND)
def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Document:
    """An article. All spans, here and in whatever is found in it, are into ``text``.

    published, modified: EDTF (``2024-03-22``, or a date-time), None where not known. captured: RFC 3339, when this
    copy was fetched or saved, where known. meta: the article's own id and any further keys of its input row.
    revision_of: the document id of an earlier version, where known.
    """

    text: str
    title: str | None = None
    outlet: str | None = None
    url: str | None = None
    byline: tuple[str, ...] = ()
    published: str | None = None
    published_basis: Basis = Basis.UNKNOWN
    modified: str | None = None
    captured: str | None = None
    language: str = "en"
    sections: tuple[Section, ...] = ()
    links: tuple[Link, ...] = ()
    meta: Mapping[str, Any] = field(default_factory=lambda: _NO_META)
    revision_of: str | None = None

    @property
    def id(self) -> str:
        """The publication: the same text of another outlet or at another URL is another document."""
        return _publication(self.outlet, self.url, self.text)

    @property
    def text_sha256(self) -> str:
        """What every span is pinned to: the digest of the text's UTF-8 bytes, in hexadecimal."""
        return _digest(self.text)

    @property
    def day(self) -> str | None:
        """The day of publication, without its hour; None where it isn't known."""
        return self.published and self.published[: len("2024-03-22")]

    def readable(self) -> list[Span]:
        """The title and the paragraphs of the body, in order: where statements are looked for."""
        return [section.span for section in self.sections if section.kind in READABLE]

    def section_at(self, position: int) -> Section | None:
        """The section that holds a code point."""
        return next((s for s in self.sections if s.span.start <= position < s.span.end), None)
