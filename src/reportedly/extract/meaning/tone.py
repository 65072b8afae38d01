"""How much words, and who says them, sound like a denial's, whatever they are about: "every coin is in the house".

A denial without a word of denying says how things are: nothing happened, all is as it should be, somebody was at home.
The weights of single words and of two in a row are learned by ``training/tone.py`` from the kits, where such
wordings stand beside those that they contradict.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from reportedly.extract import tables
from reportedly.logistic import Logistic

_TOKEN = re.compile(r"[a-z']+|\d+|\?")


def tone(words: str, who: str) -> float:
    """Evidence as a logarithm of odds: 0 is even, most statements are below."""
    model = _model()
    return model.evidence(dict.fromkeys((name for name in names(words, who) if name in model.weights), 1.0))


def names(words: str, who: str) -> Iterator[str]:
    """The names of what is weighed: each word, each two in a row, each word of who says it."""
    tokens = tokens_of(words)
    yield from tokens
    yield from (f"{first} {second}" for first, second in pairwise(tokens))
    yield from (f"by {word}" for word in tokens_of(who))


def tokens_of(words: str) -> list[str]:
    return [token.strip("'") for token in _TOKEN.findall(words.lower().replace("’", "'")) if token.strip("'")]


@cache
def _model() -> Logistic:
    return Logistic(**tables.weights("tone"))
