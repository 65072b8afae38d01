"""Fingerprints of texts: what two articles that share wording have in common, found without comparing all pairs."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

_WORD = re.compile(r"\w+(?:[.,:]\d+)*", re.UNICODE)
# Keys have 63 bits, so that every database holds them as integers.
_MASK = (1 << 63) - 1


@dataclass(frozen=True, slots=True)
class Gram:
    """Some words in a row: their hash and the code points of the text that they take up."""

    hash: int
    start: int
    end: int


def grams(text: str, size: int, start: int = 0, end: int | None = None) -> tuple[Gram, ...]:
    """All runs of ``size`` words between two code points, in order; case and punctuation make no difference."""
    words = [(match[0].lower(), match.start(), match.end()) for match in _WORD.finditer(text, start, end or len(text))]
    return tuple(
        Gram(key("gram", *(word for word, _, _ in words[i : i + size])), words[i][1], words[i + size - 1][2])
        for i in range(len(words) - size + 1)
    )


@lru_cache(maxsize=1 << 16)
def key(kind: str, *parts: str) -> int:
    """A number for some words that is the same on every machine."""
    digest = hashlib.blake2b("\0".join((kind, *parts)).encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big") & _MASK


def winnowed(several: Sequence[Gram], window: int) -> Iterator[int]:
    """Fingerprints of a text: the smallest hash of every ``window`` grams in a row (Schleimer, Wilkerson, Aiken, 2003).

    Two texts that share a run of ``window`` grams have at least one of them in common.
    """
    last = None
    for i in range(max(1, len(several) - window + 1)):
        least = min((gram.hash for gram in several[i : i + window]), default=None)
        if least is not None and least != last:
            yield least
            last = least


def runs(several: Iterable[Gram], shared: frozenset[int]) -> list[tuple[int, int]]:
    """Where grams of ``shared`` stand, as code points; neighbours that touch are one run."""
    found: list[tuple[int, int]] = []
    for gram in several:
        if gram.hash not in shared:
            continue
        if found and gram.start <= found[-1][1]:
            found[-1] = found[-1][0], gram.end
        else:
            found.append((gram.start, gram.end))
    return found
