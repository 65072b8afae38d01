"""Months and seasons: alone, of a year, and from one to another."""

from __future__ import annotations

import re
from datetime import date

from reportedly.extract.meaning.tense import Side
from reportedly.extract.meaning.times import calendar
from reportedly.extract.meaning.times.beside import asks_for_time, is_determined
from reportedly.extract.meaning.times.calendar import Grain, Moment
from reportedly.extract.meaning.times.frame import Frame, Groups, Meaning, dated, in_years, month_of, nearest
from reportedly.extract.meaning.times.years import year_number

_WORD = re.compile(r"[a-z]+")
# Months that are also words or people's names.
_AMBIGUOUS_MONTHS = frozenset("may march mar jan jun dec august april june".split())


def months_of_year(groups: Groups, frame: Frame) -> Meaning | None:
    """ "The April-June quarter": the last one that has begun, unless it lies ahead."""
    if groups["year"] is None and frame.published is None:
        return dated(None)
    numbers = [month_of({"month": groups[key]}) for key in ("month", "month2")]
    if groups["year"] is not None:
        year = int(groups["year"])
    else:
        begun = nearest(frame, in_years(frame, numbers[0], 1))
        year = begun.year if begun else 1
    first = calendar.moment(Grain.MONTH, date(year, numbers[0], 1))
    last = calendar.moment(Grain.MONTH, date(year + (numbers[1] < numbers[0]), numbers[1], 1))
    return dated(calendar.interval(first, last))


def month_of_year(groups: Groups, frame: Frame) -> Meaning | None:
    return dated(calendar.moment(Grain.MONTH, date(int(groups["year"] or 1), month_of(groups), 1)))


def month(groups: Groups, frame: Frame) -> Meaning | None:
    """A month alone; "May" and "March" only after a word that asks for a time, or "the March accession"."""
    if frame.before.endswith(" and") and frame.after[:1].isupper():
        return None  # "Hungary's minister and Jan Kavan"
    named = asks_for_time(frame.before) or (is_determined(frame.before) and _WORD.match(frame.after) is not None)
    if (groups["month"] or "").lower() in _AMBIGUOUS_MONTHS and not named:
        return None
    return dated(_of_a_year(frame, Grain.MONTH, month_of(groups)))


def month_of_relative_year(groups: Groups, frame: Frame) -> Meaning | None:
    """ "June last year"."""
    if frame.published is None:
        return dated(None)
    year = frame.published.year + {"last": -1, "next": 1}.get((groups["rel"] or "").lower(), 0)
    return dated(calendar.moment(Grain.MONTH, date(year, month_of(groups), 1)))


def relative_month(groups: Groups, frame: Frame) -> Meaning | None:
    rel = (groups["rel"] or "").lower()
    if frame.published is None:
        return dated(None)
    number = month_of(groups)
    year = frame.published.year
    if rel == "last":
        year -= number >= frame.published.month
    elif rel == "next":
        year += number <= frame.published.month
    return dated(calendar.moment(Grain.MONTH, date(year, number, 1)))


def season_of_year(groups: Groups, frame: Frame) -> Meaning | None:
    month, number = calendar.SEASONS[(groups["season"] or "").lower()], year_number(groups)
    return dated(calendar.moment(Grain.SEASON, date(number, month, 1))) if number else None


def season(groups: Groups, frame: Frame) -> Meaning | None:
    if frame.published is None:
        return dated(None)
    published = frame.published
    month, rel = calendar.SEASONS[(groups["season"] or "").lower()], (groups.get("rel") or "").lower()
    if rel == "the" and not asks_for_time(frame.before):
        return None
    options = [calendar.moment(Grain.SEASON, o) for o in in_years(frame, month, 1)]
    if rel in ("last", "this past"):
        found = [o for o in options if o.last < published][-1:]
    elif rel == "next":
        found = [o for o in options if o.first > published][:1]
    else:
        found = [o for o in options if rel.startswith("this") and o.first <= published <= o.last]
    return dated(found[0] if found else _of_a_year(frame, Grain.SEASON, month))


def _of_a_year(frame: Frame, grain: Grain, month: int) -> Moment | None:
    """The stretch of that grain that begins in a month, of the year that the tense asks for; one that runs may lie
    ahead as well as back."""
    options = in_years(frame, month, 1)
    if frame.side == Side.AHEAD:
        options = [calendar.moment(grain, option).last for option in options]
    found = nearest(frame, options)
    return calendar.moment(grain, found) if found else None
