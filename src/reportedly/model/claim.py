"""One proposition, everybody who puts it forward, and how many of them are independent."""

from __future__ import annotations

from dataclasses import dataclass, fields, is_dataclass
from enum import StrEnum
from typing import Any

from reportedly.model.encode import SCHEMA_VERSION
from reportedly.model.reading import ConflictKind
from reportedly.model.source import Naming
from reportedly.model.statement import Certainty, Modifier, Stance


class Independence(StrEnum):
    """What the bounds come to; ``NOT_ESTABLISHED`` is an answer, not a failure."""

    ESTABLISHED = "established"
    ONE_NEWSROOM = "one_newsroom"
    NOT_ESTABLISHED = "not_established"
    SINGLE_ORIGIN = "single_origin"
    NO_ORIGIN = "no_origin"


class DerivationKind(StrEnum):
    """By what sign a statement is known to repeat another."""

    CREDIT = "credit"
    LINK = "link"
    FEED = "feed"
    VERBATIM_QUOTE = "verbatim_quote"
    COPIED_TEXT = "copied_text"
    SAME_EVENT = "same_event"


class Outcome(StrEnum):
    """What has become of a forecast. All but ``OPEN`` and ``DUE`` are only ever set by a person."""

    OPEN = "open"
    DUE = "due"
    CAME_TRUE = "came_true"
    DID_NOT = "did_not"
    WITHDRAWN = "withdrawn"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True, order=True)
class StatementRef:
    """One statement of one publication: ids of the document and, in its reading, of the statement."""

    document: str
    statement: str
    stance: Stance


@dataclass(frozen=True, slots=True)
class Counts:
    """What an origin adds to each bound. rule: its number in the design's list. why: one sentence to be checked."""

    min: int
    max: int
    rule: str
    why: str


@dataclass(frozen=True, slots=True)
class Origin:
    """Whoever is first in the chains of ``statements``.

    first_hand_of: the outlet that had it first hand, None where it was said in public. may_be_same_as: indices of
    other unnamed entries of the claim's list; a named origin is never among them and has none.
    """

    label: str
    naming: Naming
    statements: tuple[StatementRef, ...]
    first_hand_of: str | None
    public: bool
    counts: Counts
    may_be_same_as: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Bounds:
    """At least and at most so many."""

    min: int
    max: int

    def __post_init__(self) -> None:
        if not 0 <= self.min <= self.max:
            raise ValueError(f"bounds run upward from 0: {self.min}..{self.max}")


@dataclass(frozen=True, slots=True)
class Derivation:
    """Why a statement is no origin of its own. source: what it repeats, or an outlet that the ledger lacks."""

    statement: StatementRef
    source: StatementRef | str
    kind: DerivationKind
    why: str
    certainty: Certainty


@dataclass(frozen=True, slots=True)
class ClaimConflict:
    """Another claim, by id, that can't hold beside this one."""

    claim: str
    kind: ConflictKind
    why: str


@dataclass(frozen=True, slots=True)
class FirstReport:
    """Where a claim was first read, as far as the ledger's articles tell."""

    document: str
    outlet: str | None
    published: str | None


@dataclass(frozen=True, slots=True)
class Figure:
    """One value of a claim's figure and the day it is of."""

    value: float
    high: float | None
    unit: str | None
    modifier: Modifier
    as_of: str | None
    statement: StatementRef


@dataclass(frozen=True, slots=True)
class Due:
    """A forecast. due: EDTF, None where no day was named."""

    due: str | None
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Among:
    """The denominator: how much had been read when the origins were counted. until: the latest publication."""

    articles: int
    outlets: int
    until: str | None


@dataclass(frozen=True, slots=True)
class Claim:
    """One proposition across articles. label: the clearest wording found, quoted from a statement."""

    id: str
    label: str
    statements: tuple[StatementRef, ...]
    origins: Bounds
    origin_list: tuple[Origin, ...]
    would_change: tuple[str, ...]
    newsrooms: Bounds
    independence: Independence
    first_reported: FirstReport | None
    among: Among
    conflicts: tuple[ClaimConflict, ...] = ()
    forecast: Due | None = None
    superseded_by: str | None = None
    derivations: tuple[Derivation, ...] = ()
    series: tuple[Figure, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """A JSON object as ``claim.schema.json`` has it."""
        plain = _plain(self)
        plain["schema_version"] = SCHEMA_VERSION
        plain["origins"] |= {"list": plain.pop("origin_list"), "would_change": plain.pop("would_change")}
        plain["derivations"] = [_derivation(derivation) for derivation in plain["derivations"]]
        return dict(plain)


def _derivation(plain: dict[str, Any]) -> dict[str, Any]:
    source = plain.pop("source")
    return {**plain, "from": {"outlet": source} if isinstance(source, str) else source}


def _plain(value: Any) -> Any:  # noqa: ANN401 - whatever is in a dataclass
    """Dataclasses as dictionaries, enumerations as their words, tuples as lists."""
    if isinstance(value, StrEnum):
        return str(value)
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if is_dataclass(value):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    return value
