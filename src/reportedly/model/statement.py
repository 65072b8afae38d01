"""One attribution made whole: who said it first, through whom it came, and what it means."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from reportedly.model.span import Span


class Kind(StrEnum):
    """direct: wholly quoted; mixed: a paraphrase with quoted words in it; indirect: paraphrased."""

    DIRECT = "direct"
    MIXED = "mixed"
    INDIRECT = "indirect"


class Mode(StrEnum):
    """How the article presents it (Semino and Short, 2004)."""

    SPEECH = "speech"
    WRITING = "writing"
    THOUGHT = "thought"


class Access(StrEnum):
    """How the publisher has it."""

    TOLD_PUBLISHER = "told_publisher"
    PUBLIC = "public"
    RELAYED = "relayed"
    UNKNOWN = "unknown"


class Stance(StrEnum):
    ASSERTS = "asserts"
    CONFIRMS = "confirms"
    DENIES = "denies"
    DOUBTS = "doubts"
    PREDICTS = "predicts"
    PROMISES = "promises"
    DEMANDS = "demands"
    ASKS = "asks"
    DECLINES = "declines"


class Certainty(StrEnum):
    """As the words present it; never a judgement of truth."""

    CERTAIN = "certain"
    PROBABLE = "probable"
    POSSIBLE = "possible"
    DOUBTFUL = "doubtful"


class TimeType(StrEnum):
    DATE = "date"
    TIME = "time"
    DURATION = "duration"
    SET = "set"


class TimeRole(StrEnum):
    SAID = "said"
    EVENT = "event"
    DUE = "due"
    OTHER = "other"


class Modifier(StrEnum):
    EXACT = "exact"
    ABOUT = "about"
    MORE_THAN = "more_than"
    LESS_THAN = "less_than"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    RANGE = "range"


@dataclass(frozen=True, slots=True)
class Time:
    """A temporal expression. value: EDTF for dates and times, ISO 8601 for durations, None where it can't be known."""

    span: Span
    type: TimeType
    value: str | None
    role: TimeRole


@dataclass(frozen=True, slots=True)
class Quantity:
    """A figure. high: the upper end when ``modifier`` is a range. unit: what is counted, or the unit, as worded."""

    span: Span
    value: float
    high: float | None
    unit: str | None
    modifier: Modifier


@dataclass(frozen=True, slots=True)
class Forecast:
    """Something to come; ``due`` (EDTF) where the words give a date."""

    due: str | None


@dataclass(frozen=True, slots=True)
class Statement:
    """chain: source ids, the origin first, then each relay, the publisher last. confidence: 0 to 1."""

    id: str
    kind: Kind
    mode: Mode
    content: tuple[Span, ...]
    cue: tuple[Span, ...]
    source: tuple[Span, ...]
    chain: tuple[str, ...]
    access: Access
    confidence: float
    headline: bool
    stance: Stance = Stance.ASSERTS
    certainty: Certainty = Certainty.CERTAIN
    negated: bool = False
    times: tuple[Time, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    places: tuple[Span, ...] = ()
    forecast: Forecast | None = None
