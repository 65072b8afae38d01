"""What a statement puts forward, in the form in which statements of different articles are compared."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

import numpy as np
from numpy.typing import NDArray

from reportedly.model.claim import StatementRef
from reportedly.trace.claims.figures import Measure
from reportedly.trace.claims.lexicon import concepts, words_of

# A row of what ``Embed`` gives, in 8 bits, so that what is kept is what was compared.
Vector = NDArray[np.int8]
VECTOR_SCALE = 127.0

# Document, statement, and the place among the propositions of that statement.
PropositionKey = tuple[str, str, int]


@dataclass(frozen=True, slots=True)
class Speaker:
    """The origin of a statement, as far as statements are compared by it: concepts of its name, else description."""

    words: frozenset[str]
    named: bool


@dataclass(frozen=True, slots=True, eq=False)
class Proposition:
    """One thing that a statement puts forward; everything here is a function of the article alone.

    part: its place among the propositions of its statement. order: the canonical order of statements, the day first.
    said_by: in the article's words, empty for what an outlet says itself. content: the words attributed. before: the
    sentence before them where they lean on it, else empty. wording: the content word by word. terms: their concepts.
    setting: concepts of the paragraph and of the one before. topic: of the article's beginning. dates: EDTF, of what is
    spoken of.
    against: ids of statements of the same article that can't hold beside it, as its reading says.
    relays: outlets between origin and publisher. paragraph: number of the section. place: number among the article's
    statements. keys: 63-bit numbers, of which two propositions share one when they are worth comparing.
    """

    ref: StatementRef
    part: int
    order: tuple[str, str, int]
    said_by: str
    content: str
    before: str
    wording: tuple[str, ...]
    terms: frozenset[str]
    names: frozenset[str]
    setting: frozenset[str]
    topic: frozenset[str]
    measures: tuple[Measure, ...]
    dates: frozenset[str]
    due: str | None
    forecast: bool
    negative: bool
    headline: bool
    paragraph: int
    place: int
    speaker: Speaker
    against: frozenset[str]
    relays: frozenset[str]
    publisher: str
    vector: Vector
    keys: frozenset[int] = frozenset()

    @property
    def key(self) -> PropositionKey:
        return self.ref.document, self.ref.statement, self.part

    @property
    def day(self) -> str:
        """The day of publication, ``~`` where it isn't known."""
        return self.order[0]

    @property
    def own_report(self) -> bool:
        """Whether the outlet says it itself and names nobody who does."""
        return self.speaker.named and self.speaker.words == concepts(words_of(self.publisher))

    @property
    def sort_key(self) -> tuple[str, str, int, int]:
        return *self.order, self.part

    def with_keys(self, keys: frozenset[int]) -> Proposition:
        return replace(self, keys=keys)

    def cosine(self, other: Proposition) -> float:
        product = np.dot(self.vector.astype(np.float32), other.vector.astype(np.float32))
        return float(product) / (VECTOR_SCALE * VECTOR_SCALE)


def wording_of(content: str) -> tuple[str, ...]:
    """The words of a content, as wordings are compared."""
    return tuple(word.lower() for word in words_of(content))


def days_between(a: str, b: str) -> int:
    """Below 0 where ``b`` is the earlier, 0 where either isn't known."""
    try:
        return (date.fromisoformat(b) - date.fromisoformat(a)).days
    except ValueError:
        return 0
