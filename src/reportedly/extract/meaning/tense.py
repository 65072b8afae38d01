"""Whether the words around an expression speak of something to come or of something past."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from reportedly.extract.meaning import tables
from reportedly.extract.meaning.frame import Side

_BORDER = re.compile(r"[;:“”\"()—]|,\s(?:who|which|after|when|while|and|but|as)\b|\b(?:because|although|though)\b")
_BE_BEFORE = re.compile(r"\b(?:be|been|being|get|is|are)\s+(?:\w+ly\s+)?$", re.IGNORECASE)
_LEAN_AHEAD = re.compile(r"\b(?:by|until|till|from|before|due)\s+(?:the\s+|early\s+|late\s+)?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Markers:
    ahead: re.Pattern[str]
    back: re.Pattern[str]
    around: re.Pattern[str]


@cache
def _markers() -> _Markers:
    tense = tables.table("times")["tense"]
    ahead, back, around = (
        re.compile(rf"(?:\b|(?<=\w)(?=[’']))(?:{tables.joined(tense[key])})\b", re.IGNORECASE)
        for key in ("ahead", "back", "around")
    )
    return _Markers(ahead, back, around)


def side_of(sentence: str, start: int, end: int) -> str:
    """The side on which ``sentence[start:end]`` lies: by the nearest marker before it in its clause, then after it."""
    left = sentence[:start]
    border = max((match.end() for match in _BORDER.finditer(left)), default=0)
    left = left[border:]
    found = _last(left)
    if found is None:
        following = _BORDER.search(sentence, end)
        found = _first(sentence[end : following.start() if following else len(sentence)])
    if _LEAN_AHEAD.search(left) and found in (None, "participle", Side.NEAREST):
        return Side.AHEAD
    return {None: Side.BACK, "participle": Side.BACK}.get(found, found or Side.BACK)


def _kinds(words: str) -> list[tuple[int, str]]:
    markers = _markers()
    found = [(match.start(), Side.AHEAD) for match in markers.ahead.finditer(words)]
    taken = {start for start, _ in found}
    found += [
        (match.start(), "participle" if _is_participle(words, match) else Side.BACK)
        for match in markers.back.finditer(words)
        if match.start() not in taken
    ]
    found += [(match.start(), Side.NEAREST) for match in markers.around.finditer(words)]
    return sorted(found)


def _is_participle(words: str, match: re.Match[str]) -> bool:
    """ "be paid", "being held": the verb before it has the tense."""
    return _BE_BEFORE.search(words, 0, match.start()) is not None


def _last(words: str) -> str | None:
    """The last marker that settles it; "would be paid" is settled by "would", not by its participle."""
    kinds = [kind for _, kind in _kinds(words)]
    settled = [kind for kind in kinds if kind in (Side.AHEAD, Side.BACK)]
    if settled:
        return settled[-1]
    return kinds[-1] if kinds else None


def _first(words: str) -> str | None:
    kinds = [kind for _, kind in _kinds(words)]
    return kinds[0] if kinds else None
