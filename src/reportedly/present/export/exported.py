"""What is exported, and how much of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reportedly.ledger.log import Entry
from reportedly.model.claim import StatementRef
from reportedly.model.decided import OPINIONS
from reportedly.model.decision import Undone
from reportedly.model.reading import Reading
from reportedly.trace.found import Findings


@dataclass(frozen=True, slots=True)
class Exported:
    """log: people's decisions. full_text: whole texts, which are their publishers'. ratings: also ratings and notes."""

    findings: Findings
    log: Sequence[Entry] = ()
    full_text: bool = False
    ratings: bool = False

    def readings(self) -> Iterator[Reading]:
        """By document id."""
        for _, reading in sorted(self.findings.readings.items()):
            yield reading

    def refs(self) -> Iterator[StatementRef]:
        """Every statement, by document, in the order of the text."""
        for reading in self.readings():
            for statement in reading.statements:
                yield StatementRef(reading.document.id, statement.id, statement.stance)

    def decisions(self) -> Iterator[Entry]:
        """Those that may be shown, in the order in which they were made."""
        hidden = {entry.digest for entry in self.log if not self.ratings and isinstance(entry.decision.what, OPINIONS)}
        for entry in self.log:
            what = entry.decision.what
            undoes_hidden = isinstance(what, Undone) and what.decision in hidden
            if entry.digest not in hidden and not undoes_hidden:
                yield entry
