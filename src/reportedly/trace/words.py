"""Words as they are compared: case, quotation marks, punctuation and line breaks make no difference."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

# A figure with its separators is one word; so is one with an apostrophe or a hyphen in it.
_WORD = re.compile(r"\d+(?:[.,:/]\d+)*%?|\w+(?:['’-]\w+)*")

# Two sentences about different things share these and little else.
_FUNCTION_WORDS = frozenset(
    word
    for line in (
        "a an the and or but that this these those it its he she they we i you his her their our my him them us is",
        "are was were be been being am has have had do does did will would can could may might should must of in on",
        "at to for from by with as about into over after before up out not no so than then there",
    )
    for word in line.split()
)


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text in order, in lower case, apostrophes straight."""
    return tuple(_WORD.findall(text.lower().replace("’", "'")))


def gist(words: Sequence[str]) -> Counter[str]:
    """The words that say what a sentence is about, every figure alike: a new version corrects figures first."""
    return Counter(_telling(words)) or Counter(words)


def _telling(words: Sequence[str]) -> Iterator[str]:
    for word in words:
        if word[0].isdigit():
            yield "#"
        elif word not in _FUNCTION_WORDS:
            yield word


def overlap(a: Counter[str], b: Counter[str]) -> float:
    """How many of the words of either are in both, 0 to 1 (Jaccard's index over multisets)."""
    either = (a | b).total()
    return (a & b).total() / either if either else 0.0


def contains(words: Sequence[str], part: Sequence[str]) -> bool:
    """Whether ``part`` stands in ``words``, uninterrupted; no words stand nowhere."""
    return bool(part) and line_of(part) in line_of(words)


def line_of(words: Sequence[str]) -> str:
    """Words as one string in which other words can be looked for as a whole."""
    return f" {' '.join(words)} "
