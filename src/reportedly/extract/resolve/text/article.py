"""A document as resolution looks at it: its paragraphs, sentences and names, each found once."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cached_property

from reportedly.extract.quotes import Quotation, quotations
from reportedly.extract.resolve.text.names import find_names
from reportedly.extract.resolve.text.posts import Post, posts
from reportedly.extract.resolve.text.runs import Name
from reportedly.extract.sentences import sentences
from reportedly.model.document import Document, SectionKind
from reportedly.model.span import Span


@dataclass(frozen=True)
class Article:
    """What lies outside the readable sections of ``document`` is not looked at."""

    document: Document

    @property
    def text(self) -> str:
        return self.document.text

    @cached_property
    def paragraphs(self) -> list[Span]:
        return self.document.readable()

    @cached_property
    def title(self) -> Span | None:
        return next((s.span for s in self.document.sections if s.kind is SectionKind.TITLE), None)

    @cached_property
    def sentences(self) -> list[Span]:
        return [sentence for paragraph in self.paragraphs for sentence in sentences(self.text, paragraph)]

    @cached_property
    def quotations(self) -> list[Quotation]:
        return quotations(self.text, self.paragraphs)

    @cached_property
    def posts(self) -> list[Post]:
        return posts(self.text, self.paragraphs)

    @cached_property
    def names(self) -> list[Name]:
        """Names of the body; a headline's capitals say nothing, so its names are those that the body has too."""
        starts = frozenset(self._first_letter(s) for s in [*self.sentences, *(q.span for q in self.quotations)])
        body = [p for p in self.paragraphs if p != self.title]
        return find_names(self.text, body, starts)

    def sentence_number(self, position: int) -> int:
        """The number of the sentence that holds a code point, or of the last before it."""
        return max(0, bisect_right(self._sentence_starts, position) - 1)

    def sentence_at(self, position: int) -> Span:
        return self.sentences[self.sentence_number(position)]

    def paragraph_number(self, position: int) -> int:
        return max(0, bisect_right(self._paragraph_starts, position) - 1)

    def in_quotation(self, position: int) -> bool:
        before = bisect_left(self._outer_starts, position) - 1
        quoted = before >= 0 and position < self._outer[before].end
        return quoted or any(post.words.start <= position < post.words.end for post in self.posts)

    def paragraphs_between(self, start: int, end: int) -> list[Span]:
        """The paragraphs that overlap a range, in order."""
        first, last = self.paragraph_number(start), bisect_left(self._paragraph_starts, end)
        return [paragraph for paragraph in self.paragraphs[first:last] if paragraph.end > start]

    def quotations_between(self, start: int, end: int) -> list[Quotation]:
        """The quotations that overlap a range, in order."""
        first = bisect_left(self._outer_starts, start)
        lowest = self._outer[first - 1].start if first > 0 and self._outer[first - 1].end > start else start
        here = bisect_left(self._quotation_starts, lowest), bisect_left(self._quotation_starts, end)
        return [q for q in self.quotations[here[0] : here[1]] if q.span.end > start]

    def names_between(self, start: int, end: int) -> list[Name]:
        """The names that begin in a range, in order."""
        return self.names[bisect_left(self._name_starts, start) : bisect_left(self._name_starts, end)]

    def in_title(self, position: int) -> bool:
        return self.title is not None and self.title.start <= position < self.title.end

    @cached_property
    def _outer(self) -> list[Span]:
        """Quotations that stand in no other; they don't overlap."""
        return [q.span for q in self.quotations if q.depth == 0]

    @cached_property
    def _outer_starts(self) -> list[int]:
        return [span.start for span in self._outer]

    @cached_property
    def _name_starts(self) -> list[int]:
        return [name.span.start for name in self.names]

    @cached_property
    def _quotation_starts(self) -> list[int]:
        return [q.span.start for q in self.quotations]

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [s.start for s in self.sentences]

    @cached_property
    def _paragraph_starts(self) -> list[int]:
        return [p.start for p in self.paragraphs]

    def _first_letter(self, span: Span) -> int:
        return next((i for i in range(span.start, span.end) if self.text[i].isalnum()), span.start)
