"""Months and seasons: alone, of a year, and from one to another."""

from __future__ import annotations

import re
from datetime import date

from reportedly.extract.meaning import calendar
from reportedly.extract.meaning.beside import asks_for_time, is_determined
from reportedly.extract.meaning.calendar import Grain
from reportedly.extract.meaning.frame import Frame, Groups, Meaning, Side, dated, in_years, month_of, nearest

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
    named = asks_for_time(frame.before) or (is_determined(frame.before) and _WORD.match(frame.after) is not None)
    if (groups["month"] or "").lower() in _AMBIGUOUS_MONTHS and not named:
        return None
    options = in_years(frame, month_of(groups), 1)
    if frame.side == Side.AHEAD:
        options = [calendar.moment(Grain.MONTH, o).last for o in options]
    found = nearest(frame, options)
    return dated(calendar.moment(Grain.MONTH, found) if found else None)


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
    month = calendar.SEASONS[(groups["season"] or "").lower()]
    return dated(calendar.moment(Grain.SEASON, date(int(groups["year"] or 1), month, 1)))


def season(groups: Groups, frame: Frame) -> Meaning | None:
    if frame.published is None:
        return dated(None)
    published = frame.published
    month, rel = calendar.SEASONS[(groups["season"] or "").lower()], (groups["rel"] or "").lower()
    if rel == "the" and not asks_for_time(frame.before):
        return None
    options = [calendar.moment(Grain.SEASON, o) for o in in_years(frame, month, 1)]
    if rel in ("last", "this past"):
        found = [o for o in options if o.last < frame.published][-1:]
    elif rel == "next":
        found = [o for o in options if o.first > frame.published][:1]
    elif rel.startswith("this"):
        near = nearest(frame, [o.first for o in options])
        found = [o for o in options if o.first <= published <= o.last] or [o for o in options if o.first == near]
    else:
        near = nearest(frame, [o.first for o in options])
        found = [o for o in options if o.first == near]
    return dated(found[0] if found else None)
