"""Everything that was found in one article."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from reportedly.model.document import Document
from reportedly.model.encode import reading_to_json
from reportedly.model.source import Source
from reportedly.model.statement import Statement


class ConflictKind(StrEnum):
    NEGATION = "negation"
    NUMBER = "number"
    STATUS = "status"
    TIME = "time"
    IDENTITY = "identity"


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two statements, by id, that can't both hold, and why in one line."""

    a: str
    b: str
    kind: ConflictKind
    why: str


@dataclass(frozen=True, slots=True)
class ReaderVersion:
    """version: of this package. model: name and digest of the weights."""

    version: str
    model: str


@dataclass(frozen=True, slots=True)
class Reading:
    """A document with its sources and statements, in the order of the text."""

    document: Document
    sources: tuple[Source, ...]
    statements: tuple[Statement, ...]
    reader: ReaderVersion
    conflicts: tuple[Conflict, ...] = ()
    title_sheds_attribution: bool = False

    def source(self, id: str) -> Source:
        """The source of that id; ``KeyError`` where there is none."""
        for source in self.sources:
            if source.id == id:
                return source
        raise KeyError(id)

    def chain(self, statement: Statement) -> tuple[Source, ...]:
        """The sources of a statement's chain: origin, relays, publisher."""
        return tuple(self.source(id) for id in statement.chain)

    def to_json(self) -> dict[str, Any]:
        """A JSON object as ``reading.schema.json`` has it."""
        return reading_to_json(self)
