"""Which statement of the new version is which of the old."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reportedly.trace.version import Told
from reportedly.trace.words import overlap

# A statement that was reworded keeps about half of its telling words; 0.4 is also the least overlap at which the
# project's scorer takes two contents for one statement.
_LEAST_OVERLAP = 0.4

# A correction can replace nearly all words of a short statement, but it seldom replaces who said it as well.
_LEAST_OVERLAP_SAME_ORIGIN = 0.3

# Decides between candidates that are about equally like; small enough never to beat clearly more words in common.
_SAME_ORIGIN_BONUS = 0.15


def pairs(old: Sequence[Told], new: Sequence[Told]) -> list[tuple[Told, Told]]:
    """Each statement at most once: first where the words are the same, then the most alike first.

    The result doesn't depend on which version is called the old one.
    """
    candidates = sorted(_candidates(old, new))
    taken_old, taken_new = set[int](), set[int]()
    found = []
    for *_, i, j in candidates:
        if i not in taken_old and j not in taken_new:
            taken_old.add(i)
            taken_new.add(j)
            found.append((i, j))
    return [(old[i], new[j]) for i, j in sorted(found, key=lambda pair: pair[1])]


def _candidates(old: Sequence[Told], new: Sequence[Told]) -> Iterator[tuple[float, int, int, int, int]]:
    """Likeness, best first, and of candidates equally alike those nearest in place; then both places."""
    for i, before in enumerate(old):
        for j, after in enumerate(new):
            score = _likeness(before, after)
            if score is not None:
                yield -score, i + j, abs(i - j), i, j


def _likeness(before: Told, after: Told) -> float | None:
    """1 and more: the same words; less: the part of telling words in common; None: another statement."""
    same_origin = before.chain[0] == after.chain[0]
    bonus = _SAME_ORIGIN_BONUS if same_origin else 0.0
    if before.words == after.words:
        return 1 + bonus
    common = overlap(before.gist, after.gist)
    least = _LEAST_OVERLAP_SAME_ORIGIN if same_origin else _LEAST_OVERLAP
    return min(common + bonus, 1.0) if common >= least else None
