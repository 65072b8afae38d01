"""Periods of somebody's accounts: quarters, half-years, financial years, and what figures are compared with."""

from __future__ import annotations

from datetime import date

from reportedly.extract.meaning.tense import Side
from reportedly.extract.meaning.times import calendar
from reportedly.extract.meaning.times.calendar import Grain, Moment
from reportedly.extract.meaning.times.frame import Frame, Groups, Meaning, dated
from reportedly.model.statement import TimeType

_ORDINALS = {"first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4}
_MONTHS = {Grain.QUARTER: 3, Grain.HALF: 6}
_STEPS = {"last": -1, "this past": -1, "next": 1, "this coming": 1}
_FINANCIAL_YEAR_BEGINS = 7  # a month: most years of account are over by then


def quarter(groups: Groups, frame: Frame) -> Meaning | None:
    """ "The third quarter", "the first half of 2024", "Q2"."""
    grain, number = _grain(groups), _number(groups)
    year = groups.get("year") or groups.get("year2")
    if number is None:
        return None
    if year:
        return dated(_period(grain, int(year), number))
    if frame.published is None:
        return dated(None)
    rel = (groups.get("rel") or groups.get("rel2") or "").lower()
    found = _period(grain, frame.published.year + _STEPS.get(rel, 0), number)
    if not rel and found.first > frame.published and frame.side != Side.AHEAD:
        found = _period(grain, frame.published.year - 1, number)
    return dated(found)


def quarter_of_year(groups: Groups, frame: Frame) -> Meaning | None:
    """ "The 1988 third quarter"; "the 1988 quarter" is that year's like the last one spoken of."""
    year, unit = int(groups["year"] or 1), (groups["unit"] or "").lower()
    if groups["ordinal"]:
        number = _number(groups)
        return None if number is None or unit == "period" else dated(_period(_grain(groups), year, number))
    period = frame.narrative.period
    if period is None:
        return dated(calendar.moment(Grain.YEAR, date(year, 1, 1)))
    like = calendar.moment(period.grain, date(year, period.first.month, 1))
    return Meaning(TimeType.DATE, like, compares=True)


def same_period(groups: Groups, frame: Frame) -> Meaning | None:
    """ "The year-earlier quarter": what the last period spoken of is compared with."""
    return a_year_before(frame)


def a_year_before(frame: Frame) -> Meaning:
    """A year before the last period of accounts, else before the publication."""
    period, published = frame.narrative.period, frame.published
    if period is not None:
        before: Moment | None = calendar.shifted(period.grain, period.first, -12 // _MONTHS[period.grain])
    else:
        before = calendar.shifted(Grain.YEAR, published, -1) if published else None
    return Meaning(TimeType.DATE, before, compares=True)


def latest_period(groups: Groups, frame: Frame) -> Meaning | None:
    """ "The quarter": the last one spoken of, else the one before the publication."""
    if frame.published is None:
        return dated(None)
    ahead = frame.side == Side.AHEAD
    period = frame.narrative.period
    return dated(period or calendar.shifted(Grain.QUARTER, frame.published, 0 if ahead else -1))


def account_year(groups: Groups, frame: Frame) -> Meaning | None:
    """ "The year ended June 30": as long as a year; its end is a date of its own."""
    return Meaning(TimeType.DURATION, timex="P1Y", account=True)


def financial_year(groups: Groups, frame: Frame) -> Meaning | None:
    """Years of account over by the publication; most end in summer. TIMEX3 names one by the year it ends in."""
    if frame.published is None:
        return dated(None)
    first = frame.published.year - (2 if frame.published.month < _FINANCIAL_YEAR_BEGINS else 1)
    first += {"next": 2, "current": 1}.get((groups["rel"] or "").lower(), 0)
    years = tuple(calendar.moment(Grain.YEAR, date(year, 1, 1)) for year in (first, first + 1))
    return dated(calendar.interval(years[0], years[1], name=f"{first + 1:04}"))


def _grain(groups: Groups) -> Grain:
    return Grain.HALF if (groups.get("unit") or "").lower() == "half" else Grain.QUARTER


def _number(groups: Groups) -> int | None:
    """Which quarter or half of its year; None where a year has no such."""
    count = 12 // _MONTHS[_grain(groups)]
    ordinal = (groups["ordinal"] or "").lower()
    number = count if ordinal == "last" else int(ordinal) if ordinal.isdigit() else _ORDINALS[ordinal]
    return number if number <= count else None


def _period(grain: Grain, year: int, number: int) -> Moment:
    return calendar.moment(grain, date(year, (number - 1) * _MONTHS[grain] + 1, 1))
