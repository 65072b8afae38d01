"""What speaks of something to come, and by when."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from functools import cache

from reportedly.extract import tables
from reportedly.extract.meaning.clauses import first_clause, main_clause
from reportedly.extract.meaning.due import due_of, own_times
from reportedly.extract.meaning.said import Said
from reportedly.extract.meaning.times import Expression
from reportedly.model.statement import Forecast, Stance

_AHEAD = frozenset({Stance.PREDICTS, Stance.PROMISES})
_FIRM = re.compile(r"(?:\b(?:will|going to)|[’']ll|\bwon[’']t)\b(?! have\b)", re.IGNORECASE)
# "Once they would help": in the speaker's own words "would" beside a verb in the past tells of the past, unless
# something makes it a condition or looks ahead.
_WOULD_ONLY = re.compile(r"\b(?:would|could)(?:n[’']t)?\b", re.IGNORECASE)
_TOLD = re.compile(
    r"\b(?:was|were|had|did|didn[’']t|wasn[’']t|weren[’']t|stayed|went|came|used to|once)\b", re.IGNORECASE
)
_LOOKS_AHEAD = re.compile(
    r"\b(?:will|won[’']t|going to|may|might|should|must|can|if|hope|expect|likely|plan|ready|want|need|promise|next|"
    r"tomorrow|soon|until|by|were to|I think|I doubt)\b|[’'](?:ll|d)\b",
    re.IGNORECASE,
)
_MODAL = re.compile(r"(?:\b(?:will|would|going to)|[’']ll|\bwon[’']t|\bwouldn[’']t)\b(?! have\b)", re.IGNORECASE)
_PERFECT = re.compile(r"\bhad (?!to\b)\w+", re.IGNORECASE)
_WOULD = re.compile(r"\b(?:would|will) (?!have\b)\w+", re.IGNORECASE)


def forecast_of(said: Said, stance: Stance, times: Sequence[Expression], published: date | None) -> Forecast | None:
    """The forecast that a statement makes, or None. times: those of its content."""
    text = said.article.text
    own = own_times(text, times)
    due = due_of(text, own, published)
    past = published is not None and due is None and any(t.moment and t.moment.last < published for t in own)
    if stance is Stance.DECLINES:
        return None
    if stance is Stance.DENIES:
        return Forecast(due) if not past and _speaks_of_to_come(said, own, published) else None
    if stance in _AHEAD:
        return (
            None if (past and _is_over(own, published)) or (due is None and _tells_of_the_past(said)) else Forecast(due)
        )
    if stance in (Stance.CONFIRMS, Stance.DOUBTS) and not past and _FIRM.search(first_clause(said)):
        return Forecast(due)
    main = main_clause(said.words)
    if stance is Stance.CONFIRMS or _compiled("not_ahead").search(main):
        return None
    if stance is Stance.ASSERTS and _falls_later(own, published) and not _PERFECT.search(main):
        return Forecast(due)
    if due is not None and _WOULD.search(said.words) and stance is Stance.ASSERTS:
        return Forecast(due)
    if due is not None and (
        stance in (Stance.DEMANDS, Stance.DOUBTS)
        or any(_compiled(key).search(main) for key in ("timetable", "plans", "deadline"))
    ):
        return Forecast(due)
    if stance is Stance.ASSERTS and not past and _compiled("plans").search(first_clause(said)):
        return Forecast(due)
    return None


def _speaks_of_to_come(said: Said, times: Sequence[Expression], published: date | None) -> bool:
    """ "There will be no election": what a denial denies may lie ahead, or be named for a day that does."""
    clause = first_clause(said)
    if _compiled("not_ahead").search(clause):
        return False
    return _MODAL.search(clause) is not None or _falls_later(times, published)


def _tells_of_the_past(said: Said) -> bool:
    words = said.plain
    if not said.quoted or _LOOKS_AHEAD.search(words):
        return False
    return _WOULD_ONLY.search(words) is not None and _TOLD.search(words) is not None


def _falls_later(times: Sequence[Expression], published: date | None) -> bool:
    """Whether every day that the words name is after the publication: "the school reopens on 23 March"."""
    moments = [t.moment for t in times if t.moment is not None]
    return published is not None and bool(moments) and all(m.first > published for m in moments)


def _is_over(times: Sequence[Expression], published: date | None) -> bool:
    """Whether every day that the words name is before the publication."""
    moments = [t.moment for t in times if t.moment is not None]
    return published is not None and bool(moments) and all(m.last <= published for m in moments)


@cache
def _compiled(key: str) -> re.Pattern[str]:
    return tables.phrase_pattern(tables.table("forecasts")[key])
