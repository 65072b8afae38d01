"""States that exclude each other, and dates of one thing that do."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from reportedly.extract.meaning import tables
from reportedly.extract.meaning.clauses import first_clause, own_subject
from reportedly.extract.meaning.held import Held, neighbours, other_subjects
from reportedly.model.reading import Conflict, ConflictKind
from reportedly.model.statement import Stance, TimeRole

_SAME_CLAIM, _FEWEST = 0.5, 2
_OF_LONGER = 0.4
_NEAR = 3  # statements: "nothing before June" answers one of the last few
_AWAITED = re.compile(
    r"\b(?:until|unless|if|once|whether|try(?:ing)? to|(?:to|will|would|can|could) (?:bring|get|have|keep|be))\b"
    r"[^,;.]*$",
    re.IGNORECASE,
)
_NOT_BEFORE = re.compile(r"\b(?:nothing|nobody|no one|none|not|no)\b.{0,80}\b(?:before|until)\s", re.IGNORECASE)


def opposite_states(statements: Sequence[Held]) -> Iterator[Conflict]:
    """Two states of the table, of something that both statements name."""
    for a, b in neighbours(statements):
        if (why := _opposite(a, b)) is not None:
            yield Conflict(a.statement.id, b.statement.id, ConflictKind.STATUS, why)


def _opposite(a: Held, b: Held) -> str | None:
    if Stance.DOUBTS in (a.statement.stance, b.statement.stance):
        return None
    for one, other, why, shared in _pairs():
        if len(a.stems & b.stems) < shared:
            continue
        for first, second in ((a, b), (b, a)):
            if _states(one, first) and _states(other, second):
                return why
    return None


def _states(state: re.Pattern[str], one: Held) -> bool:
    """Whether it is said to be so, not awaited: "until it is under control"."""
    found = state.search(one.said.words)
    return found is not None and _AWAITED.search(one.said.words, 0, found.start()) is None


def rival_dates(statements: Sequence[Held]) -> Iterator[Conflict]:
    """Two dates that one thing is due on; "nothing before June" after "as soon as this week"."""
    ahead = [one for one in statements if one.statement.stance is not Stance.DOUBTS]
    for a, b in neighbours(ahead):
        if _two_dues(a, b):
            yield _dated(a, b)
    for number, later in enumerate(ahead):
        limit = _not_before(later)
        for one in ahead[max(0, number - _NEAR) : number] if limit else ():
            due = one.statement.forecast.due if one.statement.forecast else None
            if due and due < limit and one.origin != later.origin and not one.statement.negated:
                yield _dated(one, later)


def _two_dues(a: Held, b: Held) -> bool:
    """A year and a day in it agree; what is negated gives no date."""
    dues = [one.statement.forecast.due if one.statement.forecast else None for one in (a, b)]
    if dues[0] is None or dues[1] is None or a.statement.negated or b.statement.negated:
        return False
    if dues[0].startswith(dues[1]) or dues[1].startswith(dues[0]):
        return False
    if other_subjects(a, b) or all(own_subject(one.said, first_clause(one.said)) for one in (a, b)):
        return False  # what two speakers will do themselves are two things
    shorter, longer = sorted((len(a.stems), len(b.stems)))
    return len(a.stems & b.stems) >= max(_FEWEST, _SAME_CLAIM * shorter, _OF_LONGER * longer)


def _not_before(one: Held) -> str:
    """The date before which it says nothing will happen, or nothing."""
    if not one.statement.negated or not _NOT_BEFORE.search(one.said.words):
        return ""
    times = [time.value for time in one.statement.times if time.role is not TimeRole.SAID and time.value]
    return times[-1] if times else ""


def _dated(a: Held, b: Held) -> Conflict:
    dues = [one.statement.forecast.due if one.statement.forecast else _not_before(one) for one in (a, b)]
    return Conflict(a.statement.id, b.statement.id, ConflictKind.TIME, f"due {dues[0]}, or {dues[1]}")


@cache
def _pairs() -> tuple[tuple[re.Pattern[str], re.Pattern[str], str, int], ...]:
    return tuple(
        (
            tables.phrase_pattern([pair["one"]]),
            tables.phrase_pattern([pair["other"]]),
            pair["why"],
            pair["shared"],
        )
        for pair in tables.table("conflicts")["status"]
    )
