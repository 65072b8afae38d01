"""One quotation in several articles: which wordings are of the same words, and what each made of them.

Named sources are compared whoever they are, since that shows words given to another mouth. An unnamed source's words
stand beside a named one's only where the article that it repeats printed the name; beside another unnamed one's only
within one claim.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from reportedly.model.claim import StatementRef
from reportedly.model.source import Naming, Source
from reportedly.trace.difference import In, Piece, difference, likeness
from reportedly.trace.found import Findings
from reportedly.trace.origins.names import same_name
from reportedly.trace.quotations import Quotation, quotations_of

# Four words in a row are seldom said twice by chance; of a newspaper's quotations nine of ten have as many.
_RUN = 4
# Of the shorter wording's words, in the same order: copy editors change one in five at most.
_SAME = 0.75
# With fewer words, two people may have said the same of different things.
_NOBODY_ELSES = 8


class Made(StrEnum):
    """What an article made of a quotation, held against its fullest wording."""

    TRIMMED = "trimmed"
    ALTERED = "altered"
    REATTRIBUTED = "re-attributed"
    UNNAMED = "name left out"


@dataclass(frozen=True, slots=True)
class Version:
    """One article's wording. made: nothing where it is the fullest one's. difference: from the fullest to this."""

    quotation: Quotation
    made: tuple[Made, ...]
    difference: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class SameWords:
    """fullest: the wording with most words, the first of those. versions: all, by day."""

    fullest: Quotation
    versions: tuple[Version, ...]

    @property
    def documents(self) -> frozenset[str]:
        return frozenset(version.quotation.said.document.id for version in self.versions)

    def is_by(self, name: str) -> bool:
        """Whether a named source whose name has this in it says any of them; unnamed ones are never looked for."""
        speakers = (_speaker(version.quotation) for version in self.versions)
        return any(_is_named(one) and name.casefold() in (one.name or one.label).casefold() for one in speakers)


def same_words(findings: Findings) -> tuple[SameWords, ...]:
    """Every quotation that stands in two articles or more, by the day of its first, whatever their order."""
    several = (q for reading in findings.readings.values() for q in quotations_of(reading) if len(q.words) >= _RUN)
    quotations = sorted(several, key=_order)
    groups = _Groups(quotations, _Ties.of(findings)).settled()
    found = (_compared(group) for group in groups if len({q.said.document.id for q in group}) > 1)
    return tuple(sorted(found, key=lambda one: _order(one.versions[0].quotation)))


@dataclass(frozen=True, slots=True)
class _Ties:
    """claims: of each statement. copies: a statement that repeats another's article, with the claim it does so in."""

    claims: dict[StatementRef, frozenset[str]]
    copies: frozenset[tuple[StatementRef, str, str]]

    @classmethod
    def of(cls, findings: Findings) -> _Ties:
        claims: dict[StatementRef, set[str]] = defaultdict(set)
        copies = set()
        for claim in findings.claims:
            for ref in claim.statements:
                claims[ref].add(claim.id)
            for derivation in claim.derivations:
                if isinstance(derivation.source, StatementRef):
                    copies.add((derivation.statement, derivation.source.document, claim.id))
        return cls({ref: frozenset(ids) for ref, ids in claims.items()}, frozenset(copies))

    def shared(self, a: Quotation, b: Quotation) -> frozenset[str]:
        """The claims that both make."""
        nothing: frozenset[str] = frozenset()
        return self.claims.get(a.said.ref, nothing) & self.claims.get(b.said.ref, nothing)

    def repeats(self, copy: Quotation, original: Quotation) -> bool:
        """Whether one repeats the article of the other, in a claim that both make."""
        ref, document = copy.said.ref, original.said.document.id
        return any((ref, document, claim) in self.copies for claim in self.shared(copy, original))


class _Groups:
    """Quotations in canonical order, put together in three steps, none of which depends on that order."""

    def __init__(self, quotations: list[Quotation], ties: _Ties) -> None:
        self._quotations = quotations
        self._ties = ties
        self._parent = list(range(len(quotations)))

    def settled(self) -> list[list[Quotation]]:
        """First named with named; then what is unnamed and repeats a name; then what else is unnamed."""
        pairs = [(a, b) for a, b in _near(self._quotations) if self._alike(a, b)]
        named = [_is_named(_speaker(quotation)) for quotation in self._quotations]
        for a, b in pairs:
            if named[a] and named[b] and self._one_utterance(a, b):
                self._join(a, b)
        led = set()
        for a, b in pairs:
            copy, original = (b, a) if named[a] else (a, b)
            if named[original] and not named[copy] and copy not in led and self._repeats(copy, original):
                led.add(copy)
                self._join(copy, original)
        for a, b in pairs:
            if not (named[a] or named[b] or {a, b} & led) and self._in_one_claim(a, b):
                self._join(a, b)
        return self._gathered()

    def _alike(self, a: int, b: int) -> bool:
        return likeness(self._quotations[a].words, self._quotations[b].words) >= _SAME

    def _one_utterance(self, a: int, b: int) -> bool:
        one, other = self._quotations[a], self._quotations[b]
        if not _is_another(_speaker(one), _speaker(other)) or self._in_one_claim(a, b):
            return True
        return min(len(one.words), len(other.words)) >= _NOBODY_ELSES

    def _repeats(self, copy: int, original: int) -> bool:
        return self._ties.repeats(self._quotations[copy], self._quotations[original])

    def _in_one_claim(self, a: int, b: int) -> bool:
        return bool(self._ties.shared(self._quotations[a], self._quotations[b]))

    def _join(self, a: int, b: int) -> None:
        self._parent[self._root(a)] = self._root(b)

    def _root(self, one: int) -> int:
        while self._parent[one] != one:
            self._parent[one] = self._parent[self._parent[one]]
            one = self._parent[one]
        return one

    def _gathered(self) -> list[list[Quotation]]:
        groups: dict[int, list[Quotation]] = defaultdict(list)
        for place, quotation in enumerate(self._quotations):
            groups[self._root(place)].append(quotation)
        return list(groups.values())


def _near(quotations: list[Quotation]) -> Iterable[tuple[int, int]]:
    """Pairs of places, the lower first, that share some words in a row; in order."""
    having: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for place, quotation in enumerate(quotations):
        for run in set(_runs(quotation.words)):
            having[run].append(place)
    return sorted({(a, b) for places in having.values() for a in places for b in places if a < b})


def _runs(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    return (words[start : start + _RUN] for start in range(len(words) - _RUN + 1))


def _compared(group: list[Quotation]) -> SameWords:
    fullest = max(group, key=lambda quotation: len(quotation.words))
    return SameWords(fullest, tuple(_version(quotation, fullest) for quotation in group))


def _version(quotation: Quotation, fullest: Quotation) -> Version:
    pieces = difference(fullest.text, quotation.text)
    kinds = {piece.of for piece in pieces}
    holds = {
        Made.TRIMMED: In.FIRST in kinds and In.SECOND not in kinds,
        Made.ALTERED: In.SECOND in kinds,
        Made.REATTRIBUTED: _is_another(_speaker(quotation), _speaker(fullest)),
        Made.UNNAMED: _is_named(_speaker(fullest)) and not _is_named(_speaker(quotation)),
    }
    return Version(quotation, tuple(made for made, it_is in holds.items() if it_is), pieces)


def _is_another(a: Source, b: Source) -> bool:
    return _is_named(a) and _is_named(b) and not same_name(a.name or a.label, b.name or b.label)


def _speaker(quotation: Quotation) -> Source:
    return quotation.said.chain[0]


def _is_named(source: Source) -> bool:
    return source.naming is Naming.NAMED


def _order(quotation: Quotation) -> tuple[tuple[str, str, int], str]:
    return quotation.said.order, quotation.text
