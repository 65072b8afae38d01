"""The statements of an article beside each other: what else is said, by others, about what one of them says."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cached_property

from reportedly.extract.meaning.future import to_come
from reportedly.extract.meaning.negation import is_negative
from reportedly.extract.meaning.said import Said
from reportedly.extract.meaning.stance import settled_stance
from reportedly.extract.meaning.topics import stems
from reportedly.extract.resolve.text.article import Article
from reportedly.model.reading import Reading

_NEAR = 40  # statements on either side that may be answered: a bound for articles without end


class Conversation:
    """said: in the order of the text. settled: the act of each, None where no verb or phrase settles it. stances: the
    same with what speaks of something to come; None where words by themselves only assert."""

    def __init__(self, said: Sequence[Said]) -> None:
        self.said = said
        self.settled = [settled_stance(one) for one in said]
        self.stances = [act or to_come(one) for act, one in zip(self.settled, said, strict=True)]

    @cached_property
    def stems(self) -> list[frozenset[str]]:
        return [stems(one.words) for one in self.said]

    @cached_property
    def negative(self) -> list[bool]:
        return [is_negative(one.words) for one in self.said]

    @cached_property
    def _bearing(self) -> Counter[str]:
        return Counter(stem for one in self.stems for stem in one)

    def covered(self, words: frozenset[str], at: int) -> float:
        """The share of words, the rare ones counting more, that statement ``at`` has too: 0 to 1."""
        whole = sum(self._weight(word) for word in words)
        return sum(self._weight(word) for word in words & self.stems[at]) / whole if whole else 0.0

    def _weight(self, word: str) -> float:
        return math.log(1 + len(self.said) / max(1, self._bearing[word]))

    def others(self, at: int) -> Iterator[int]:
        """Statements near by of other origins, that don't hold the words of this one."""
        mine = self.said[at].statement
        for number in range(max(0, at - _NEAR), min(len(self.said), at + _NEAR + 1)):
            other = self.said[number].statement
            if other.chain[0] != mine.chain[0] and not any(a.overlaps(b) for a in mine.content for b in other.content):
                yield number


def conversation_in(reading: Reading) -> Conversation:
    article = Article(reading.document)
    origins = {source.id: source for source in reading.sources}
    return Conversation([Said(one, article, origins.get(one.chain[0])) for one in reading.statements])
