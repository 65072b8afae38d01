"""Fingerprints of texts: what two articles that share wording have in common, found without comparing all pairs."""

from __future__ import annotations

import hashlib
import re
import zlib
from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from reportedly.model.span import Span

_WORD = re.compile(r"\w+(?:[.,:]\d+)*")
# A Mersenne prime: sums and products of fingerprints stay below 63 bits, which every database holds as integers.
_PRIME = (1 << 61) - 1
_BASE = 1_000_003


@dataclass(frozen=True)
class Grams:
    """All runs of ``size`` words of some spans of a text, in order: their hashes and the code points they take up.

    Held as plain numbers, sixteen bytes a run, since a ledger has thousands of articles.
    """

    hashes: array[int] = field(default_factory=lambda: array("q"))
    starts: array[int] = field(default_factory=lambda: array("L"))
    ends: array[int] = field(default_factory=lambda: array("L"))

    def __len__(self) -> int:
        return len(self.hashes)

    def runs(self, shared: frozenset[int]) -> Iterator[tuple[int, int, int]]:
        """Where grams of ``shared`` stand one upon the other: start and end as code points, and how many there are."""
        start, end, count = 0, 0, 0
        for gram, begins, ends in zip(self.hashes, self.starts, self.ends, strict=True):
            if gram not in shared:
                continue
            if count and begins > end:
                yield start, end, count
                count = 0
            start, end, count = (start if count else begins), ends, count + 1
        if count:
            yield start, end, count


def grams_of(text: str, size: int, spans: Iterable[Span]) -> Grams:
    """The runs of words of each span; case and punctuation make no difference (Karp and Rabin, 1987)."""
    found = Grams()
    top = pow(_BASE, size - 1, _PRIME)
    for span in spans:
        words = list(_WORD.finditer(text, span.start, span.end))
        codes = [_code(word[0]) for word in words]
        rolling = 0
        for place, code in enumerate(codes):
            if place >= size:
                rolling = (rolling - codes[place - size] * top) % _PRIME
            rolling = (rolling * _BASE + code) % _PRIME
            if place >= size - 1:
                found.hashes.append(rolling)
                found.starts.append(words[place - size + 1].start())
                found.ends.append(words[place].end())
    return found


def key(kind: str, *parts: str) -> int:
    """A number below 2⁶³ for some words, the same on every machine."""
    digest = hashlib.blake2b("\0".join((kind, *parts)).encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big") >> 1


def winnowed(hashes: Sequence[int], window: int) -> Iterator[int]:
    """Fingerprints of a text: the smallest hash of every ``window`` in a row (Schleimer, Wilkerson, Aiken, 2003).

    Two texts that share ``window`` grams in a row have at least one of them in common.
    """
    last = None
    for start in range(max(1, len(hashes) - window + 1)):
        least = min(hashes[start : start + window], default=None)
        if least is not None and least != last:
            yield least
            last = least


def _code(word: str) -> int:
    return zlib.crc32(word.lower().encode())
