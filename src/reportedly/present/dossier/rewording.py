"""Two wordings word by word, so that what differs can be shown in each."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

from reportedly.present.safe import one_line

_PIECES = re.compile(r"\s+|[\w’'-]+|[^\w\s]")
# Beyond this a comparison takes longer than a page may; such a passage is shown as changed altogether.
_LONGEST = 2000


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of words. changed: the other wording lacks it."""

    words: str
    changed: bool


def rewording(before: str, after: str) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """Both wordings in pieces; the pieces of each, put together, are its words on one line."""
    old, new = (_PIECES.findall(one_line(words)) for words in (before, after))
    if max(len(old), len(new)) > _LONGEST:
        return (Piece("".join(old), changed=True),), (Piece("".join(new), changed=True),)
    blocks = SequenceMatcher(a=old, b=new, autojunk=False).get_opcodes()
    left = [(old[i1:i2], tag != "equal") for tag, i1, i2, _, _ in blocks]
    right = [(new[j1:j2], tag != "equal") for tag, _, _, j1, j2 in blocks]
    return _pieces(left), _pieces(right)


def _pieces(stretches: list[tuple[list[str], bool]]) -> tuple[Piece, ...]:
    return tuple(Piece("".join(words), changed) for words, changed in stretches if words)
