"""Days of the week, and weeks that a date, a month or a year names."""

from __future__ import annotations

from datetime import date, timedelta

from reportedly.extract.meaning.tense import Side
from reportedly.extract.meaning.times import calendar
from reportedly.extract.meaning.times.calendar import Grain
from reportedly.extract.meaning.times.dates import day_of_month
from reportedly.extract.meaning.times.frame import PARTS, Frame, Groups, Meaning, dated, month_of
from reportedly.extract.meaning.times.months import month
from reportedly.model.statement import TimeType

_STEPS = {"last": -1, "next": 1}
_ORDINALS = {"first": 0, "second": 1, "third": 2, "fourth": 3}


def weekday(groups: Groups, frame: Frame) -> Meaning | None:
    if frame.before.lower().endswith(("on a", "any", "every", "each", "most")):
        return None  # "it never comes on a Friday": no day of the calendar
    rel = (groups["rel"] or "").lower()
    around = frame.told if rel in ("the previous", "the following") else frame.published
    part = PARTS.get((groups["part"] or "").lower())
    kind = TimeType.TIME if part else TimeType.DATE
    if around is None:
        return Meaning(kind, None)
    ahead = {
        "last": False,
        "this past": False,
        "the previous": False,
        "next": True,
        "this coming": True,
        "the following": True,
        "this": True,
    }.get(rel, frame.side == Side.AHEAD)
    number = calendar.WEEKDAYS[(groups["weekday"] or "")[:3].lower()]
    found = calendar.weekday(
        number, around, ahead=ahead, strictly=rel in ("last", "next", "the previous", "the following")
    )
    return Meaning(kind, calendar.day(found).at(part=part))


def weekday_of_week(groups: Groups, frame: Frame) -> Meaning | None:
    """ "Tuesday of last week", "next week on Friday"."""
    if frame.published is None:
        return dated(None)
    number = calendar.WEEKDAYS[(groups["weekday"] or groups["weekday2"] or "")[:3].lower()]
    step = _STEPS.get((groups["rel"] or groups["rel2"] or "").lower(), 0)
    monday = calendar.shifted(Grain.WEEK, frame.published, step).first
    return dated(calendar.day(monday + timedelta(days=number)))


def week_of(groups: Groups, frame: Frame) -> Meaning | None:
    """ "The week of March 6"."""
    named = day_of_month({"month": groups["month"] or groups["month2"], "day": groups["day"] or groups["day2"]}, frame)
    if named is None or named.moment is None:
        return named
    return dated(calendar.moment(Grain.WEEK, named.moment.first))


def ordinal_week(groups: Groups, frame: Frame) -> Meaning | None:
    """ "The first week of May": the days 1 to 7; "the last week" the seven days before the end."""
    if year := groups["year"]:
        of = calendar.moment(Grain.YEAR if not groups["month"] else Grain.MONTH, _first_day(groups, int(year)))
    else:
        named = month({"month": groups["month"]}, frame)
        if named is None or named.moment is None:
            return named
        of = named.moment
    ordinal = (groups["ordinal"] or "").lower()
    if ordinal == "last":
        return dated(calendar.stretch(of.last - timedelta(days=6), of.last))
    first = of.first + timedelta(days=7 * _ORDINALS[ordinal])
    return dated(calendar.stretch(first, first + timedelta(days=6)))


def _first_day(groups: Groups, year: int) -> date:
    return date(year, month_of(groups) if groups["month"] else 1, 1)
