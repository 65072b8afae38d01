"""A statement as a judge of pairs reads it: words alone, cut from their article."""

from __future__ import annotations

from dataclasses import dataclass

from reportedly.model.statement import Stance


@dataclass(frozen=True, slots=True)
class Utterance:
    """speaker: name or description, empty for what an outlet says itself. content: the words attributed.

    before: what stands before the statement, as far as it may be needed to understand it. day: of publication, an ISO
    date, or ``~`` where it isn't known.
    """

    speaker: str
    stance: Stance
    content: str
    before: str = ""
    day: str = "~"
