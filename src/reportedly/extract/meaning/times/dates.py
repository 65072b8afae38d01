"""Days that the calendar names, by number or as a holiday."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from reportedly.extract import tables
from reportedly.extract.meaning.tense import Side
from reportedly.extract.meaning.times import calendar
from reportedly.extract.meaning.times.calendar import Grain
from reportedly.extract.meaning.times.frame import (
    Frame,
    Groups,
    Meaning,
    dated,
    day_or_none,
    in_years,
    month_of,
    nearest,
)
from reportedly.model.statement import TimeType

# Days within which a day and month without a year is the nearest one whatever the tense: "the report, dated 12 May".
_FAR_AHEAD, _FAR_BACK = 31, 120


def _full_year(words: str) -> int:
    number = int(words)
    return number if number >= 100 else number + (1900 if number > 40 else 2000)  # noqa: PLR2004 - two digits


def iso(groups: Groups, frame: Frame) -> Meaning | None:
    found = day_or_none(int(groups["year"] or 0), int(groups["mon"] or 0), int(groups["day"] or 0))
    if found is None:
        return None
    clock = f"{groups['hour']}:{groups['minute']}" if groups.get("hour") else None
    return Meaning(TimeType.TIME if clock else TimeType.DATE, calendar.day(found).at(clock=clock))


def slashed(groups: Groups, frame: Frame) -> Meaning | None:
    """Month first, as American papers write; day first where there is no such month."""
    month, number = int(groups["mon"] or 0), int(groups["day"] or 0)
    year = _full_year(groups["year"] or "0")
    found = day_or_none(year, month, number) or day_or_none(year, number, month)
    return dated(calendar.day(found)) if found else None


def day_of_month(groups: Groups, frame: Frame) -> Meaning | None:
    month, number = month_of(groups), int(groups.get("day") or _spelled_day(groups))
    if year := groups.get("year"):
        found = day_or_none(int(year), month, number)
        return dated(calendar.day(found)) if found else None
    if day_or_none(2024, month, number) is None:
        return None
    options = in_years(frame, month, number)
    found = _of_a_year(frame, options)
    return dated(calendar.day(found) if found else None)


def _of_a_year(frame: Frame, options: list[date]) -> date | None:
    """The nearest, unless it is too far from the publication to go without its year against the tense."""
    found = nearest(replace(frame, side=Side.NEAREST), options)
    far = _FAR_AHEAD if frame.side == Side.AHEAD else _FAR_BACK
    over = frame.before.lower().endswith(" ended")  # "the year ended Jan. 31"
    if found and frame.published and (over or abs((found - frame.published).days) > far):
        return nearest(frame, options)
    return found


_DAYS = {
    name: number
    for number, name in enumerate(
        """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
        fifteenth sixteenth seventeenth eighteenth nineteenth twentieth""".split(),
        start=1,
    )
}


def _spelled_day(groups: Groups) -> int:
    """ "The fourth of July"."""
    return _DAYS[(groups["spelled"] or "").lower()]


def day_of_relative_month(groups: Groups, frame: Frame) -> Meaning | None:
    """ "The 18th of next month"; "on the 18th" is of the month that the tense asks for."""
    if frame.published is None:
        return dated(None)
    rel = (groups.get("rel") or "").lower()
    step = {"last": -1, "next": 1}.get(rel, 0)
    number = int(groups["day"] or 1)
    around = calendar.shifted(Grain.MONTH, frame.published, step).first
    months = [around] if rel else [calendar.shifted(Grain.MONTH, around, step).first for step in (-1, 0, 1)]
    options = [found for first in months if (found := day_or_none(first.year, first.month, number))]
    found = nearest(frame, options)
    return dated(calendar.day(found)) if found else None


def days_of_month(groups: Groups, frame: Frame) -> Meaning | None:
    """ "3-5 March", "March 3 to 5"."""
    ends = [day_of_month({**groups, "day": groups[key]}, frame) for key in ("day", "day2")]
    first, last = (end.moment if end else None for end in ends)
    if first is None or last is None or first.first >= last.first:
        return dated(None) if all(ends) else None
    return dated(calendar.interval(first, last))


def holiday(groups: Groups, frame: Frame) -> Meaning | None:
    if frame.before.endswith(("Father", "Merry", "Happy")):
        return None
    rule = tables.table("times")["holidays"][" ".join((groups["holiday"] or "").lower().split())]
    if year := groups.get("year"):
        return dated(calendar.day(calendar.holiday(rule, int(year))))
    if frame.published is None:
        return dated(None)
    options = [calendar.holiday(rule, max(1, min(9999, frame.published.year + step))) for step in (-1, 0, 1)]
    found = _of_a_year(frame, options)
    return dated(calendar.day(found) if found else None)
