"""A time expression of a text and what it comes to."""

from __future__ import annotations

from dataclasses import dataclass

from reportedly.extract.meaning.times.calendar import Moment
from reportedly.extract.meaning.times.frame import Meaning
from reportedly.model.span import Span


@dataclass(frozen=True, slots=True)
class Expression:
    """A time expression and what it means; side: one of ``tense.Side``."""

    span: Span
    meaning: Meaning
    side: str

    @property
    def moment(self) -> Moment | None:
        return self.meaning.moment

    @property
    def timex(self) -> str | None:
        """The value that a TIMEX3 element would have."""
        return self.moment.timex() if self.moment else self.meaning.timex
