"""States that exclude each other, and dates of one thing that do."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import islice

from reportedly.extract import tables
from reportedly.extract.meaning.clauses import first_clause, own_subject
from reportedly.extract.meaning.held import Held, neighbours, other_subjects
from reportedly.extract.meaning.topics import stems
from reportedly.model.reading import Conflict, ConflictKind
from reportedly.model.statement import Stance, TimeRole

_SAME_CLAIM, _FEWEST = 0.5, 2
_OF_LONGER = 0.4
_WORDS_OF_SUBJECT = 9
_NEAR = 3  # statements: "nothing before June" answers one of the last few
_CLAUSE = 200  # characters before a state that may say it is awaited
_AWAITED = re.compile(
    r"\b(?:until|unless|if|once|whether|try(?:ing)? to|(?:to|will|would|can|could) (?:bring|get|have|keep|be))\b"
    r"[^,;.]*$",
    re.IGNORECASE,
)
_NOT_BEFORE = re.compile(r"\b(?:nothing|nobody|no one|none|not|no)\b.{0,80}\b(?:before|until)\s", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Pair:
    """Two wordings of states that exclude each other. shared: words that two statements have in common at least;
    subject: whether one of them is what both states are said of."""

    one: re.Pattern[str]
    other: re.Pattern[str]
    why: str
    shared: int
    subject: bool

    def tells(self, a: _States, b: _States) -> bool:
        return self._tell(a.get(self.one), b.get(self.other)) or self._tell(a.get(self.other), b.get(self.one))

    def _tell(self, one: frozenset[str] | None, other: frozenset[str] | None) -> bool:
        return one is not None and other is not None and (not self.subject or bool(one & other))


# Each wording of a state that a statement has, and stems of the words before it: of what it is said.
_States = Mapping[re.Pattern[str], frozenset[str]]


def opposite_states(statements: Sequence[Held]) -> Iterator[Conflict]:
    """Two states of the table, of something that both statements name."""
    stated = [one for one in statements if one.statement.stance is not Stance.DOUBTS]
    states = {one.place: _states_of(one) for one in stated}
    for a, b in neighbours(stated) if sum(map(bool, states.values())) > 1 else ():
        shared = len(a.stems & b.stems)
        told = (pair for pair in _pairs() if pair.tells(states[a.place], states[b.place]) and shared >= pair.shared)
        yield from (Conflict(a.statement.id, b.statement.id, ConflictKind.STATUS, pair.why) for pair in islice(told, 1))


def _states_of(one: Held) -> _States:
    """The wordings of the table that say how something is; not of what is awaited, "until it is under control"."""
    words = one.said.words
    found = ((state, state.search(words)) for pair in _pairs() for state in (pair.one, pair.other))
    return {
        state: stems(" ".join(words[: match.start()].split()[-_WORDS_OF_SUBJECT:]))
        for state, match in found
        if match and not _is_awaited(words, match.start())
    }


def _is_awaited(words: str, state: int) -> bool:
    return _AWAITED.search(words, max(0, state - _CLAUSE), state) is not None


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
def _pairs() -> tuple[_Pair, ...]:
    return tuple(
        _Pair(
            tables.phrase_pattern([row["one"]]),
            tables.phrase_pattern([row["other"]]),
            row["why"],
            row["shared"],
            row.get("subject", False),
        )
        for row in tables.table("conflicts")["status"]
    )
