"""Two wordings word by word: what they share and what only one of them has."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from reportedly.trace.words import words_of

# Longer ones are speeches; comparing two takes the product of their lengths.
_MOST_WORDS = 400


class In(StrEnum):
    """Which of the two wordings has the words."""

    BOTH = "both"
    FIRST = "first"
    SECOND = "second"


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words, as one of the wordings prints them."""

    of: In
    text: str


def difference(first: str, second: str) -> tuple[Piece, ...]:
    """Both wordings in one row of pieces; case, punctuation and the shape of marks are no difference."""
    a, b = _tokens(first), _tokens(second)
    return tuple(_pieces(a, b, _matcher(a, b)))


def likeness(a: Sequence[str], b: Sequence[str]) -> float:
    """The share of the shorter wording's words that both have in the same order, 0 to 1."""
    if not a or not b:
        return 0.0
    blocks = SequenceMatcher(None, a[:_MOST_WORDS], b[:_MOST_WORDS], autojunk=False).get_matching_blocks()
    return sum(block.size for block in blocks) / min(len(a), len(b), _MOST_WORDS)


def _tokens(text: str) -> list[str]:
    """The words as printed, without any that is nothing but punctuation."""
    tokens = [token for token in text.split() if words_of(token)]
    return tokens[:_MOST_WORDS]


def _matcher(a: Sequence[str], b: Sequence[str]) -> SequenceMatcher[tuple[str, ...]]:
    return SequenceMatcher(None, [words_of(token) for token in a], [words_of(token) for token in b], autojunk=False)


def _pieces(a: Sequence[str], b: Sequence[str], matcher: SequenceMatcher[tuple[str, ...]]) -> Iterator[Piece]:
    for kind, a_start, a_end, b_start, b_end in matcher.get_opcodes():
        if kind == "equal":
            yield Piece(In.BOTH, " ".join(b[b_start:b_end]))
            continue
        if a_end > a_start:
            yield Piece(In.FIRST, " ".join(a[a_start:a_end]))
        if b_end > b_start:
            yield Piece(In.SECOND, " ".join(b[b_start:b_end]))
