"""A statement in its reading: what is compared, grouped and counted across articles."""

from __future__ import annotations

from dataclasses import dataclass

from reportedly.model.claim import StatementRef
from reportedly.model.document import Document
from reportedly.model.reading import Reading
from reportedly.model.source import Source
from reportedly.model.span import hull
from reportedly.model.statement import Statement


@dataclass(frozen=True, slots=True)
class Said:
    """One statement with the article that has it."""

    reading: Reading
    statement: Statement

    @property
    def ref(self) -> StatementRef:
        return StatementRef(self.document.id, self.statement.id, self.statement.stance)

    @property
    def document(self) -> Document:
        return self.reading.document

    @property
    def words(self) -> str:
        """What was said, in the words of the article, white space evened out."""
        text = self.document.text
        return " ".join(" ".join(span.of(text) for span in self.statement.content).split())

    @property
    def chain(self) -> tuple[Source, ...]:
        """Origin, relays, publisher."""
        return self.reading.chain(self.statement)

    @property
    def order(self) -> tuple[str, str, int]:
        """The canonical order of statements: by day of publication (unknown ones last), document, place in the text.

        It depends on the article alone, never on when a ledger met it.
        """
        return self.document.day or "~", self.document.id, hull(self.statement.content).start


def said_in(reading: Reading) -> tuple[Said, ...]:
    """All statements of a reading, in the order of the text."""
    return tuple(Said(reading, statement) for statement in reading.statements)
