"""A draft: its text as a document, and where in its file each part of it stands."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from reportedly.model.document import Document, Section, SectionKind
from reportedly.model.span import Span


class Unit(StrEnum):
    """What the parts of a file are counted in."""

    LINE = "line"
    PARAGRAPH = "paragraph"


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph or heading. place: the number of its line or paragraph in the file, from 1."""

    text: str
    place: int
    heading: bool = False


@dataclass(frozen=True, slots=True)
class Draft:
    """places: for each section of the document the line or paragraph of the file where it begins."""

    document: Document
    places: tuple[int, ...]
    unit: Unit

    def place(self, position: int) -> int:
        """The line or paragraph of a code point; within a section that has several lines, the line it stands on."""
        starts = [section.span.start for section in self.document.sections]
        number = max(0, bisect_right(starts, position) - 1)
        further = self.document.text.count("\n", starts[number], position) if self.unit is Unit.LINE else 0
        return self.places[number] + further


def draft_of(blocks: Iterable[Block], unit: Unit) -> Draft:
    """A draft of blocks that were taken out of markup; between two of them stands an empty line."""
    sections, places, parts, length = [], [], [], 0
    for block in blocks:
        words = " ".join(block.text.split())
        if words:
            kind = SectionKind.TITLE if block.heading else SectionKind.BODY
            sections.append(Section(kind, Span(length, length + len(words))))
            places.append(block.place)
            parts.append(words)
            length += len(words) + 2
    return Draft(Document("\n\n".join(parts), sections=tuple(sections)), tuple(places), unit)
