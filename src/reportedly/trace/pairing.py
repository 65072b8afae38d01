"""Which statement of the new version is which of the old."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reportedly.model.statement import Stance
from reportedly.trace.version import Told
from reportedly.trace.words import overlap

# A statement that was reworded keeps at least a third of its telling words, counted on annotated revisions.
_LEAST_OVERLAP = 0.35

# A correction can replace nearly all words of a short statement, but it seldom replaces who said it as well.
_LEAST_OVERLAP_SAME_ORIGIN = 0.2

# A headline stands for its version: rewritten, it is still the headline, if it keeps any of its words.
_HEADLINE_ALLOWANCE = 0.25

# "Two managers be suspended" and "two managers had been suspended" share their words and are two acts of speech; only
# where more than half of the words stayed is one of them the other, reworded.
_LEAST_OVERLAP_OTHER_ACT = 0.5
_ACTS_OF_THEIR_OWN = frozenset({Stance.DEMANDS, Stance.ASKS, Stance.DECLINES})

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
    return min(common + bonus, 1.0) if common and common >= _least(before, after, same_origin=same_origin) else None


def _least(before: Told, after: Told, *, same_origin: bool) -> float:
    """How much of their telling words two tellings of one statement have in common at least."""
    least = _LEAST_OVERLAP_SAME_ORIGIN if same_origin else _LEAST_OVERLAP
    if _act(before) != _act(after):
        least = _LEAST_OVERLAP_OTHER_ACT
    if before.statement.headline and after.statement.headline:
        least -= _HEADLINE_ALLOWANCE
    return least


def _act(told: Told) -> Stance | None:
    """The act of speech where it is another than telling; all ways of telling are one."""
    return told.statement.stance if told.statement.stance in _ACTS_OF_THEIR_OWN else None
