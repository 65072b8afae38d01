"""What speaks of something to come, and by when."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from functools import cache

from reportedly.extract.meaning import tables
from reportedly.extract.meaning.calendar import Grain, Moment
from reportedly.extract.meaning.clauses import first_clause, main_clause
from reportedly.extract.meaning.expression import Expression
from reportedly.extract.meaning.frame import Side
from reportedly.extract.meaning.said import Said
from reportedly.model.statement import Forecast, Stance

_AHEAD = frozenset({Stance.PREDICTS, Stance.PROMISES})
_BEFORE = re.compile(r"\bbefore\s+(?:the\s+)?$", re.IGNORECASE)
_WOULD = re.compile(r"\b(?:would|will) (?!have\b)\w+", re.IGNORECASE)
_SINCE = re.compile(
    r"\b(?:since|after|until last)\s+$|\([^)]*$|"
    r"\b(?:in the wake of|following|because of|despite|amid|what|than)\s+[^,;.]+\s$",
    re.IGNORECASE,
)
_OWNED = re.compile(r"[’']\s?s\b")  # "Monday’s ruling"
_BEFORE_YEARS = frozenset("in by until till before since for during of through to from".split())
_NEAR = 60  # characters before a time that may say it is none of what is to come
# Grains whose own name is no day but is how the words put it: "by March" is due in that month.
_NAMED_GRAINS = frozenset({Grain.DAY, Grain.MONTH, Grain.QUARTER, Grain.SEASON, Grain.HALF, Grain.YEAR, Grain.DECADE})


def forecast_of(said: Said, stance: Stance, times: Sequence[Expression], published: date | None) -> Forecast | None:
    """The forecast that a statement makes, or None. times: those of its content."""
    text = said.article.text
    due = _due(text, times, published)
    past = published is not None and due is None and any(t.moment and t.moment.last < published for t in times)
    if stance is Stance.DECLINES or stance is Stance.DENIES or stance is Stance.CONFIRMS:
        return None
    if stance in _AHEAD:
        return None if past and _is_over(times, published) else Forecast(due)
    main = main_clause(said.words)
    if _compiled("not_ahead").search(main):
        return None
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


def _is_over(times: Sequence[Expression], published: date | None) -> bool:
    """Whether every day that the words name is before the publication."""
    moments = [t.moment for t in times if t.moment is not None]
    return published is not None and bool(moments) and all(m.last <= published for m in moments)


def _due(text: str, times: Sequence[Expression], published: date | None) -> str | None:
    """The last stretch of time named that is not over on publication."""
    if published is None:
        named = [t.moment for t in times if t.moment is not None]
        return due_form(named[-1]) if named else None
    found: str | None = None
    for time in times:
        before = text[max(0, time.span.start - _NEAR) : time.span.start]
        moment = time.moment
        if moment is None or moment.last < published or _is_of_another(time, text, before, published):
            continue
        bounded = _BEFORE.search(before) is not None and moment.edge is None and moment.grain is not Grain.DAY
        found = (moment.first - timedelta(days=1)).isoformat() if bounded else due_form(moment)
    return found


def _is_of_another(time: Expression, text: str, before: str, published: date) -> bool:
    """Whether a time that is not over is of something else than what is to come: "after", "Monday’s ruling", "the 2020
    census", "he told them this week that it would"."""
    moment = time.moment
    if moment is None or _SINCE.search(before):
        return True
    begun = moment.first <= published
    if begun and (time.side == Side.BACK or _OWNED.match(text, time.span.end)):
        return True
    if moment.last == published and time.side != Side.AHEAD:
        return True
    return moment.grain is Grain.YEAR and re.match(r"\d", time.span.of(text)) is not None and _names_thing(time, text)


def _names_thing(time: Expression, text: str) -> bool:
    """ "The 2020 Olympics", "2012 withholding tables": a year before a noun, and no word of time before it."""
    before = text[max(0, time.span.start - _NEAR) : time.span.start].split()
    follows = re.match(r"\s+[A-Za-z]{3,}", text[time.span.end :])
    return follows is not None and bool(before) and before[-1].lower() not in _BEFORE_YEARS


def due_form(moment: Moment) -> str:
    """The day it falls due, or the month or year where the words name no more; a week ends on its Sunday."""
    if moment.grain in _NAMED_GRAINS or moment.edge == "end" or moment.grain is Grain.WEEKEND:
        return moment.edtf()
    return moment.last.isoformat()


@cache
def _compiled(key: str) -> re.Pattern[str]:
    return tables.phrase_pattern(tables.table("forecasts")[key])
