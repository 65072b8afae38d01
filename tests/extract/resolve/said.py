"""Readings of short texts from attributions that a test states, so that resolution is tested without the network."""

from __future__ import annotations

import re

from reportedly.extract.resolve.explaining import explain
from reportedly.extract.resolve.statements import resolution, resolve
from reportedly.model.attribution import Attribution
from reportedly.model.document import Document, Section, SectionKind
from reportedly.model.grounds import Explained
from reportedly.model.reading import ReaderVersion, Reading
from reportedly.model.span import Span

OUTLET = "The Harbour Courant"


class Article:
    """Paragraphs of body text, with the attributions in it given as words; each is found after the one before."""

    def __init__(
        self, *paragraphs: str, title: str | None = None, outlet: str | None = OUTLET, byline: tuple[str, ...] = ()
    ) -> None:
        blocks = ([title] if title else []) + list(paragraphs)
        self.text = "\n\n".join(blocks)
        sections, start = [], 0
        for number, block in enumerate(blocks):
            kind = SectionKind.TITLE if title and number == 0 else SectionKind.BODY
            sections.append(Section(kind, Span(start, start + len(block))))
            start += len(block) + 2
        self.document = Document(self.text, title=title, outlet=outlet, sections=tuple(sections), byline=byline)
        self.attributions: list[Attribution] = []

    def says(
        self,
        source: str,
        cue: str,
        *content: str,
        after: str = "",
        confidence: float = 0.99,
        alone: tuple[float, ...] = (),
    ) -> Article:
        """Adds an attribution; ``after``: words that stand before all of it."""
        start = self.text.index(after)
        self.attributions.append(
            Attribution(
                source=(self._span(source, start),) if source else (),
                cue=(self._span(cue, start),) if cue else (),
                content=tuple(self._span(part, start) for part in content),
                confidence=confidence,
                alone=alone,
            )
        )
        return self

    def read(self) -> Reading:
        return resolve(self.document, self.attributions, ReaderVersion("0", "none"))

    def explain(self) -> Explained:
        made = resolution(self.document, self.attributions, ReaderVersion("0", "none"))
        return explain(made, made.reading)

    def chains(self) -> list[list[str]]:
        """The labels of each statement's chain."""
        reading = self.read()
        return [[source.label for source in reading.chain(statement)] for statement in reading.statements]

    def contents(self) -> list[str]:
        return [" … ".join(span.of(self.text) for span in s.content) for s in self.read().statements]

    def _span(self, words: str, start: int) -> Span:
        """The words from where one of the text's words begins, "he" not in "the"."""
        found = re.compile(rf"(?<!\w){re.escape(words)}").search(self.text, start)
        place = found.start() if found else self.text.index(words, start)
        return Span(place, place + len(words))


def chain(text: str, source: str, cue: str, content: str, after: str = "") -> list[str]:
    """The labels of the last statement's chain, without the publisher at its end."""
    return Article(text).says(source, cue, content, after=after).chains()[-1][:-1]
