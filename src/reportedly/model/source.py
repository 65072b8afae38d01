"""Whoever or whatever speaks in an article."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from reportedly.model.span import Span


class SourceKind(StrEnum):
    PERSON = "person"
    OUTLET = "outlet"
    ORGANIZATION = "organization"
    GOVERNMENT = "government"
    GROUP = "group"
    DOCUMENT = "document"
    UNSPECIFIED = "unspecified"


class Naming(StrEnum):
    """named: name or organisation given. anonymous: identity withheld, of one or several. collective: a crowd nobody
    could name. unattributed: passive hearsay."""

    NAMED = "named"
    ANONYMOUS = "anonymous"
    COLLECTIVE = "collective"
    UNATTRIBUTED = "unattributed"


@dataclass(frozen=True, slots=True)
class Source:
    """One speaker with all its mentions in one article, as the article words it; nobody is looked up.

    name: the fullest proper name that the article gives; of letters that every reader knows, "FDA", what they stand
    for. label: how a person would refer to it. conditions: the stated terms of anonymity, as worded. count: how many
    people, where the text says so.
    """

    id: str
    label: str
    kind: SourceKind
    naming: Naming
    name: str | None = None
    affiliation: str | None = None
    role: str | None = None
    conditions: str | None = None
    count: int | None = None
    mentions: tuple[Span, ...] = ()
