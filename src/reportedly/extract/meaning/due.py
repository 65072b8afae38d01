"""By when something to come falls due: which of a statement's times that is, and how its day is written."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from reportedly.extract.meaning.tense import Side
from reportedly.extract.meaning.times import Expression
from reportedly.extract.meaning.times.calendar import Grain, Moment, day

_BY = re.compile(r"\bby\s+(?:the\s+)?$", re.IGNORECASE)
_BEFORE = re.compile(r"\bbefore\s+(?:the\s+)?$", re.IGNORECASE)
# A time after these is of what came before ("that was cracked by the January storms"), what something is compared
# with, or an aside.
_OF_ANOTHER = re.compile(
    r"\b(?:since|after|until last)\s+$|\([^)]*$|\b(?:that|which|who) (?:was|were|had)\b[^,;.]*\s$|"
    r"\b(?:in the wake of|following|because of|despite|amid|what|than)\s+[^,;.]+\s$",
    re.IGNORECASE,
)
_OWNED = re.compile(r"[’']\s?s\b")  # "Monday’s ruling"
_BEFORE_YEARS = frozenset("in by until till before since for during of through to from".split())
_NOUN_AFTER = re.compile(r"\s+[A-Za-z]{3,}")
_NEAR = 60  # characters before a time that may say what it is of
# Grains whose own name is no day but is how the words put it: "by March" is due in that month.
_NAMED_GRAINS = frozenset({Grain.MONTH, Grain.QUARTER, Grain.SEASON, Grain.HALF, Grain.YEAR, Grain.DECADE})


def own_times(text: str, times: Sequence[Expression]) -> list[Expression]:
    """The times of what is said itself: without those after "since", "because of", "more than what"."""
    return [time for time in times if _OF_ANOTHER.search(_before(time, text)) is None]


def due_of(text: str, times: Sequence[Expression], published: date | None) -> str | None:
    """The last stretch of time named that is not over on publication; times: as ``own_times`` has them."""
    if published is None:
        named = [t.moment for t in times if t.moment is not None]
        return due_form(named[-1]) if named else None
    found: str | None = None
    for time in times:
        moment = time.moment
        if moment is None or moment.last < published or _has_begun(time, moment, text, published):
            continue
        if moment.grain is Grain.YEAR and _names_thing(time, text):
            continue
        if moment.grain is Grain.WEEKEND and _BY.search(_before(time, text)):
            moment = day(moment.first)
        bounded = _BEFORE.search(_before(time, text)) and moment.edge is None and moment.grain is not Grain.DAY
        found = (moment.first - timedelta(days=1)).isoformat() if bounded else due_form(moment)
    return found


def due_form(moment: Moment) -> str:
    """The day it falls due, or the month or year where the words name no more; a week ends on its Sunday."""
    if moment.grain in _NAMED_GRAINS:
        return moment.edtf()
    return moment.last.isoformat()


def _has_begun(time: Expression, moment: Moment, text: str, published: date) -> bool:
    """ "He told them this week that it would", "Monday’s ruling", and today, where no word looks ahead."""
    if moment.last == published and time.side != Side.AHEAD:
        return True
    return moment.first <= published and (time.side == Side.BACK or _OWNED.match(text, time.span.end) is not None)


def _names_thing(time: Expression, text: str) -> bool:
    """ "The 2020 Olympics", "2012 withholding tables": digits before a noun, and no word of time before them."""
    before = _before(time, text).split()
    digits = text[time.span.start].isdigit()
    follows = _NOUN_AFTER.match(text, time.span.end)
    return digits and follows is not None and bool(before) and before[-1].lower() not in _BEFORE_YEARS


def _before(time: Expression, text: str) -> str:
    return text[max(0, time.span.start - _NEAR) : time.span.start]
