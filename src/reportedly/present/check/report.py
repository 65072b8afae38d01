"""A draft with all that was found of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reportedly.model.claim import Among
from reportedly.model.document import Document
from reportedly.present.days import day
from reportedly.present.prose import count
from reportedly.trace.check import Checked
from reportedly.trace.findings import among_of
from reportedly.trace.found import Findings


@dataclass(frozen=True, slots=True)
class Report:
    """document: the draft's. places: where each of ``checked`` stands, as the file is counted. unit: what that counts.

    unread: how many sentences of the draft's own were left out, since they have no figure and no article says the same.
    """

    document: Document
    checked: Sequence[Checked]
    places: Sequence[int]
    unit: str
    unread: int
    findings: Findings

    @property
    def among(self) -> Among:
        claims, readings = self.findings.claims, self.findings.readings
        return claims[0].among if claims else among_of(list(readings.values()))

    @property
    def tally(self) -> str:
        """What it was held against, and what was not looked at."""
        read, until = self.among, f", published until {day(self.among.until)}" if self.among.until else ""
        against = f"Held against {count(read.articles, 'article')} of {count(read.outlets, 'outlet')}{until}."
        left = f" {count(self.unread, 'sentence').capitalize()} with neither source nor figure not looked at."
        return against + (left if self.unread else "")
