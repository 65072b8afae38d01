"""What speaks of something to come, and by when."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from reportedly.extract import tables
from reportedly.extract.meaning.clauses import first_clause, main_clause
from reportedly.extract.meaning.due import due_of, own_times
from reportedly.extract.meaning.said import Said
from reportedly.extract.meaning.times import Expression
from reportedly.model.statement import Forecast, Stance

_FIRM = re.compile(r"(?:\b(?:will|going to)|[’']ll|\bwon[’']t)\b(?! have\b)", re.IGNORECASE)
# "Once they would help": in the speaker's own words "would" beside a verb in the past tells of the past, unless
# something makes it a condition or looks ahead.
_WOULD_ONLY = re.compile(r"\b(?:would|could)(?:n[’']t)?\b", re.IGNORECASE)
_TOLD = re.compile(
    r"\b(?:was|were|had|did|didn[’']t|wasn[’']t|weren[’']t|stayed|went|came|used to|once)\b", re.IGNORECASE
)
_AHEAD = re.compile(
    r"\b(?:will|won[’']t|going to|may|might|should|must|can|if|hope|expect|likely|plan|ready|want|need|promise|next|"
    r"tomorrow|soon|until|by|were to|I think|I doubt)\b|[’'](?:ll|d)\b",
    re.IGNORECASE,
)
_MODAL = re.compile(r"(?:\b(?:will|would|going to)|[’']ll|\bwon[’']t|\bwouldn[’']t)\b(?! have\b)", re.IGNORECASE)
_PERFECT = re.compile(r"\bhad (?!to\b)\w+", re.IGNORECASE)
_WOULD = re.compile(r"\b(?:would|will) (?!have\b)\w+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Outlook:
    """A statement as its forecast is judged.

    main: its main clause. own: the times of its content, without those after "since" and the like.
    """

    said: Said
    main: str
    own: Sequence[Expression]
    due: str | None
    published: date | None

    @property
    def is_past(self) -> bool:
        """Whether a day that it names was over at publication."""
        if self.published is None or self.due is not None:
            return False
        return any(t.moment and t.moment.last < self.published for t in self.own)

    @property
    def first(self) -> str:
        """Its first clause."""
        return first_clause(self.said)


def forecast_of(said: Said, stance: Stance, times: Sequence[Expression], published: date | None) -> Forecast | None:
    """The forecast that a statement makes, or None. times: those of its content."""
    own = own_times(said.article.text, times)
    due = due_of(said.article.text, own, published)
    return Forecast(due) if _LOOKS_AHEAD[stance](_Outlook(said, main_clause(said.words), own, due, published)) else None


def _predicted(outlook: _Outlook) -> bool:
    if outlook.is_past and _is_over(outlook.own, outlook.published):
        return False
    return outlook.due is not None or not _tells_of_the_past(outlook.said)


def _denied(outlook: _Outlook) -> bool:
    """ "There will be no election": what a denial denies may lie ahead, or be named for a day that does."""
    if outlook.is_past or _has("not_ahead", outlook.first):
        return False
    return _MODAL.search(outlook.first) is not None or _falls_later(outlook.own, outlook.published)


def _confirmed(outlook: _Outlook) -> bool:
    return not outlook.is_past and _FIRM.search(outlook.first) is not None


def _doubted(outlook: _Outlook) -> bool:
    return _confirmed(outlook) or _demanded(outlook)


def _demanded(outlook: _Outlook) -> bool:
    return outlook.due is not None and not _has("not_ahead", outlook.main)


def _asked(outlook: _Outlook) -> bool:
    return _demanded(outlook) and _is_timetabled(outlook)


def _asserted(outlook: _Outlook) -> bool:
    if _has("not_ahead", outlook.main):
        return False
    if _falls_later(outlook.own, outlook.published) and not _PERFECT.search(outlook.main):
        return True
    if outlook.due is not None and (_WOULD.search(outlook.said.words) is not None or _is_timetabled(outlook)):
        return True
    return not outlook.is_past and _has("plans", outlook.first)


def _is_timetabled(outlook: _Outlook) -> bool:
    return any(_has(key, outlook.main) for key in ("timetable", "plans", "deadline"))


def _has(key: str, clause: str) -> bool:
    """Whether a clause has words of a list."""
    return _compiled(key).search(clause) is not None


def _never(_: _Outlook) -> bool:
    return False


_LOOKS_AHEAD: dict[Stance, Callable[[_Outlook], bool]] = {
    Stance.ASSERTS: _asserted,
    Stance.CONFIRMS: _confirmed,
    Stance.DENIES: _denied,
    Stance.DOUBTS: _doubted,
    Stance.PREDICTS: _predicted,
    Stance.PROMISES: _predicted,
    Stance.DEMANDS: _demanded,
    Stance.ASKS: _asked,
    Stance.DECLINES: _never,
}


def _tells_of_the_past(said: Said) -> bool:
    words = said.plain
    if not said.quoted or _AHEAD.search(words):
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
