"""What a person decides about readings, claims and sources.

A decision names what it is about by words of a text (an ``Anchor``), never by the ids of a reading, so that it holds
for every publication of that text and for whatever a later reader finds in it.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from enum import StrEnum

from reportedly.model.claim import Outcome
from reportedly.model.source import Naming
from reportedly.model.span import Span
from reportedly.model.statement import Stance


class Reliability(StrEnum):
    """Of a source, by the Admiralty code: completely, usually, fairly, not usually reliable, unreliable, unknown."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"
    E = "E"
    F = "F"


class Credibility(StrEnum):
    """Of a claim, by the Admiralty code: confirmed, probably true, possibly true, doubtful, improbable, unknown."""

    CONFIRMED = "1"
    PROBABLE = "2"
    POSSIBLE = "3"
    DOUBTFUL = "4"
    IMPROBABLE = "5"
    UNKNOWN = "6"


@dataclass(frozen=True, slots=True, order=True)
class Anchor:
    """The content of a statement: spans, at least one, of the text that has this digest."""

    text_sha256: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Voice:
    """Somebody who speaks, in words of the article, and how openly."""

    words: str
    naming: Naming


@dataclass(frozen=True, slots=True)
class Spoken:
    """Who said it first, each relay, without the publisher; of a single voice only the first is put right."""

    statement: Anchor
    chain: tuple[Voice, ...]


@dataclass(frozen=True, slots=True)
class Meant:
    """With which stance a statement was made."""

    statement: Anchor
    stance: Stance


@dataclass(frozen=True, slots=True)
class Valued:
    """What a figure of a statement is. figure: its words, one span. high: the upper end where it is a range."""

    statement: Anchor
    figure: Anchor
    value: float
    high: float | None


@dataclass(frozen=True, slots=True)
class NoStatement:
    """What was taken for a statement is none."""

    statement: Anchor


@dataclass(frozen=True, slots=True)
class Missed:
    """A statement that wasn't found. stance: None to go by its words."""

    statement: Anchor
    voice: Voice
    stance: Stance | None


@dataclass(frozen=True, slots=True)
class SameName:
    """Two names of one source. Both are named ones: who an unnamed source is, is never recorded."""

    name: str
    other_name: str


@dataclass(frozen=True, slots=True)
class NoCopy:
    """Neither of two documents, given by their ids, repeats the other."""

    document: str
    other_document: str


@dataclass(frozen=True, slots=True)
class Merged:
    """Two statements put forward the same."""

    statement: Anchor
    other_statement: Anchor


@dataclass(frozen=True, slots=True)
class Split:
    """None of these statements puts forward what any of the others does."""

    statements: tuple[Anchor, ...]
    others: tuple[Anchor, ...]


@dataclass(frozen=True, slots=True)
class Noted:
    """A remark on the claim that a statement puts forward."""

    statement: Anchor
    words: str


@dataclass(frozen=True, slots=True)
class SourceRated:
    """How reliable a named source is."""

    name: str
    reliability: Reliability


@dataclass(frozen=True, slots=True)
class ClaimRated:
    """How credible the claim is that a statement puts forward."""

    statement: Anchor
    credibility: Credibility


@dataclass(frozen=True, slots=True)
class OutcomeSet:
    """What became of the forecast that a statement makes."""

    statement: Anchor
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Undone:
    """An earlier decision, by its digest, no longer holds."""

    decision: str


What = (
    Spoken
    | Meant
    | Valued
    | NoStatement
    | Missed
    | SameName
    | NoCopy
    | Merged
    | Split
    | Noted
    | SourceRated
    | ClaimRated
    | OutcomeSet
    | Undone
)

# Those that change what was found in an article; the others say something of claims, sources and documents.
OfReading = Spoken | Meant | Valued | NoStatement | Missed


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided, by whom, when (RFC 3339) and why."""

    what: What
    by: str
    made: str
    reason: str | None = None

    @property
    def of_reading(self) -> bool:
        """Whether it changes what was found in an article."""
        return isinstance(self.what, OfReading)


def anchors_of(what: What) -> tuple[Anchor, ...]:
    """All words that a decision is about."""
    values = (getattr(what, field.name) for field in fields(what))
    several = (value if isinstance(value, tuple) else (value,) for value in values)
    return tuple(one for group in several for one in group if isinstance(one, Anchor))
