"""What the reader finds: who says what, by which words, before anything is resolved."""

from __future__ import annotations

from dataclasses import dataclass

from reportedly.model.span import Span


@dataclass(frozen=True, slots=True)
class Attribution:
    """A source, a cue and the content, each as spans in the order of the text (Pareti, 2015; PolNeAR, 2018).

    source is empty where no words name a speaker. content has at least one span, with its quotation marks.
    confidence: the reader's, 0 to 1. alone: of each content as if the others were not there; empty where nothing more
    is known of them.
    """

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    confidence: float
    alone: tuple[float, ...] = ()

    def confidence_of(self, content: Span) -> float:
        """How sure the reader is of what lies in ``content``, whatever else hangs on the cue."""
        of_each = zip(self.content, self.alone, strict=True) if self.alone else ()
        return max((sure for span, sure in of_each if span.overlaps(content)), default=self.confidence)
