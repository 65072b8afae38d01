"""Statements with their attributes, as the search for conflicts looks at them, and which of them speak of one thing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from reportedly.extract.meaning.said import Said
from reportedly.extract.meaning.topics import stems
from reportedly.model.statement import Statement

# Statements that may share one word for it to say what they are about: a word of most statements is the article's
# subject. It also bounds the search: pairs are as many as statements, not as their square.
_COMMON = 12
_SUBJECT = 50  # characters of what is said that its subject stands in


@dataclass(frozen=True)
class Held:
    """plain_stems: those of words that are no names. subject: the last words of names that it begins with, in lower
    case. place: the number among the statements of the reading, in the order of the text. paragraph: where it begins.
    """

    said: Said
    statement: Statement
    stems: frozenset[str]
    plain_stems: frozenset[str]
    subject: frozenset[str]
    place: int
    paragraph: int | None

    @property
    def origin(self) -> str:
        return self.statement.chain[0]


def held(said: Said, statement: Statement, place: int) -> Held:
    paragraph = said.article.paragraph_number(statement.content[0].start)
    plain = " ".join(word for word in said.words.split() if word[:1].islower())
    return Held(said, statement, stems(said.words), stems(plain), _subject(said), place, paragraph)


def _subject(said: Said) -> frozenset[str]:
    first = said.statement.content[0]
    names = said.article.names_between(first.start, min(first.end, first.start + _SUBJECT))
    return frozenset(name.words[-1].lower() for name in names)


def other_subjects(a: Held, b: Held) -> bool:
    """Whether they begin with names, and with none in common: "Ryan’s website has no plan" is no answer to "Warren’s
    has one"."""
    return bool(a.subject and b.subject) and not a.subject & b.subject


def other_places(a: Held, b: Held) -> bool:
    """Whether both name places, and none in common."""
    named = [{place.of(one.said.article.text) for place in one.statement.places} for one in (a, b)]
    return bool(named[0] and named[1]) and not named[0] & named[1]


def neighbours(statements: Sequence[Held]) -> Iterator[tuple[Held, Held]]:
    """Pairs of different origins that share a word which few statements have, each once, in the order of the text."""
    bearing: dict[str, list[int]] = defaultdict(list)
    for number, one in enumerate(statements):
        for stem in one.stems:
            bearing[stem].append(number)
    pairs = {pair for numbers in bearing.values() if len(numbers) <= _COMMON for pair in combinations(numbers, 2)}
    for first, second in sorted(pairs):
        a, b = statements[first], statements[second]
        if a.origin != b.origin and not _nested(a, b):
            yield a, b


def _nested(a: Held, b: Held) -> bool:
    """One quotes the other: the same words are no contradiction of themselves."""
    return any(one.overlaps(other) for one in a.statement.content for other in b.statement.content)


def short(one: Held, words: int = 10) -> str:
    """Its first words, for a reason."""
    listed = one.said.words.split()
    return " ".join(listed[:words]) + (" …" if len(listed) > words else "")
