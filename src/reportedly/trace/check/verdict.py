"""What a check says of one statement, quotation or figure of a draft."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from reportedly.model.claim import StatementRef
from reportedly.model.span import Span
from reportedly.trace.difference import Piece


class Verdict(StrEnum):
    """Never whether something is true. The first three say whether sources say so, the others what to look at."""

    SOURCES_SAY = "sources_say"
    OTHER_FIGURE = "other_figure"
    UNSUPPORTED = "unsupported"
    SUPERSEDED = "superseded"
    DISPUTED = "disputed"
    MISQUOTED = "misquoted"
    NOT_QUOTED = "not_quoted"
    OTHER_SOURCE = "other_source"
    RELAYED = "relayed"


@dataclass(frozen=True, slots=True)
class Remark:
    """claim: the id of the one that it is about. evidence: where that is read. beside: the claims that replace it, or
    contradict it. difference: from the draft's words (first) to the recorded ones (second).
    """

    verdict: Verdict
    claim: str | None = None
    evidence: StatementRef | None = None
    beside: tuple[str, ...] = ()
    difference: tuple[Piece, ...] = ()


@dataclass(frozen=True, slots=True)
class Checked:
    """One statement of the draft, or a sentence of its own with a figure. span: from its first to its last word."""

    span: Span
    words: str
    cited: bool
    remarks: tuple[Remark, ...]
