"""From the network's scores to spans of pieces: the most probable well-formed sequence of tags (Viterbi, 1967)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from reportedly.extract.reader.encoder import Floats
from reportedly.extract.reader.labels import LABELS, ROLES, Role
from reportedly.extract.reader.pieces import Ints

_OPENS, _GOES_ON = LABELS.index("B-content"), LABELS.index("I-content")
_NEVER = np.float32(-1e4)

# Added to the log-probability of a way. The network judges each piece by itself and so breaks contents into more
# fragments than there are; a border has to be worth this much. Chosen on PolNeAR's development articles, where
# 1 to 2 for either serve alike.
_OPENING, _CLOSING = np.float32(-2), np.float32(-1)
# The same for a border between two pieces of one quotation: what is quoted is seldom said by two.
_IN_QUOTATION = np.float32(-2)


@dataclass(frozen=True, slots=True)
class PieceSpan:
    """Pieces ``start`` to ``end`` in one role. certainty: the mean log-probability of their tags."""

    role: Role
    start: int
    end: int
    certainty: float


def _transitions() -> Floats:
    """[from, to]: 0 where allowed and free. A span is only gone on with after its own role."""
    table = np.zeros((len(LABELS), len(LABELS)), dtype=np.float32)
    for inside in range(2, len(LABELS), 2):
        table[:, inside] = _NEVER
        table[inside - 1 : inside + 1, inside] = 0
    table[:, _OPENS] += _OPENING
    table[_OPENS : _GOES_ON + 1, 0] += _CLOSING
    return table


def _borders() -> Floats:
    """[from, to]: 1 where a content begins or ends."""
    table = np.zeros((len(LABELS), len(LABELS)), dtype=np.float32)
    table[_OPENS : _GOES_ON + 1, :] = table[:, _OPENS] = 1
    table[_OPENS : _GOES_ON + 1, _GOES_ON] = 0
    return table


_TRANSITIONS = _transitions()
_QUOTED_TRANSITIONS = _TRANSITIONS + _IN_QUOTATION * _borders()
_CONTINUES = np.array([label.startswith("I-") for label in LABELS])


def best_tags(scores: Floats, paragraph: Ints, quoted: NDArray[np.bool_]) -> list[int]:
    """The best label of each piece; ``quoted`` says which stand inside a quotation.

    No span crosses into another paragraph.
    """
    if not len(scores):
        return []
    first = np.concatenate([[True], np.diff(paragraph) > 0])
    joined = quoted & np.concatenate([[False], quoted[:-1]]) & ~first
    allowed = np.where(first[:, None] & _CONTINUES[None, :], _NEVER, scores)
    total = allowed[0]
    back = np.zeros(scores.shape, dtype=np.int64)
    for position in range(1, len(scores)):
        paths = total[:, None] + (_QUOTED_TRANSITIONS if joined[position] else _TRANSITIONS)
        back[position] = paths.argmax(axis=0)
        total = paths.max(axis=0) + allowed[position]
    labels = [int(total.argmax())]
    for position in range(len(scores) - 1, 0, -1):
        labels.append(int(back[position, labels[-1]]))
    return labels[::-1]


def spans_of(labels: list[int], scores: Floats, turn: Ints) -> list[PieceSpan]:
    """The spans that a well-formed sequence of labels stands for; a content ends where ``turn`` says 1.

    What is quoted and the sentence beside it often hang on two cues.
    """
    found: list[PieceSpan] = []
    start = 0
    for position in range(1, len(labels) + 1):
        turned = position < len(labels) and labels[position] == _GOES_ON and turn[position]
        if position == len(labels) or turned or not _CONTINUES[labels[position]]:
            if labels[start]:
                own = scores[np.arange(start, position), labels[start:position]]
                found.append(PieceSpan(ROLES[(labels[start] - 1) // 2], start, position, float(own.mean())))
            start = position
    return found
