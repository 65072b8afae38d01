"""Times that are counted from the publication, from today, or from the moment that the text spoke of last."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from reportedly.extract.meaning.tense import Side
from reportedly.extract.meaning.times import calendar
from reportedly.extract.meaning.times.accounts import a_year_before
from reportedly.extract.meaning.times.calendar import Grain, Moment
from reportedly.extract.meaning.times.durations import duration
from reportedly.extract.meaning.times.frame import Frame, Groups, Meaning, count_of, dated, grain_of
from reportedly.model.statement import TimeType

_SUPERLATIVE = re.compile(r"\b(?:first|last|most|least|worst|best|[a-z]+est)\b")  # "the worst day in ten years"
_HOURS_OF_A_DAY = 24


def _counted(groups: Groups, around: date | None, sign: int) -> Meaning:
    if (groups.get("unit") or "").lower().startswith("fortnight"):
        return _counted({"n": str(2 * count_of(groups["n"])), "unit": "weeks"}, around, sign)
    grain = grain_of(groups.get("unit") or "")
    if grain is None:  # hours and minutes: the same day, as far as the words say
        return Meaning(TimeType.DURATION, timex=None, weak=True)
    if around is None:
        return dated(None)
    if groups.get("half"):
        return _and_a_half(groups, grain, around, sign)
    number = count_of(groups["n"])
    if grain is Grain.WEEK and number > 1 and sign < 0:
        return dated(calendar.moment(Grain.WEEK, around - timedelta(days=min(7 * number, around.toordinal() - 800))))
    return dated(calendar.shifted(grain, around, sign * number))


# Half of a unit: so many of the next smaller one.
_HALVES = {
    Grain.CENTURY: (Grain.YEAR, 50),
    Grain.DECADE: (Grain.YEAR, 5),
    Grain.YEAR: (Grain.MONTH, 6),
    Grain.MONTH: (Grain.WEEK, 2),
}


def _and_a_half(groups: Groups, grain: Grain, around: date, sign: int) -> Meaning:
    """ "Two and a half years ago" is a year, "half a century ago" too; "a month and a half ago" a week."""
    finer, half = _HALVES.get(grain, (Grain.DAY, 3))
    reached = calendar.shifted(finer, around, sign * half * (2 * count_of(groups.get("n")) + 1))
    return dated(calendar.moment(Grain.YEAR, reached.first) if finer is Grain.MONTH else reached)


def ago(groups: Groups, frame: Frame) -> Meaning | None:
    if _is_comparison(groups, frame):
        return a_year_before(frame)
    counted = _counted(groups, frame.published, -1 if groups["way"] == "ago" else 1)
    if groups["way"] == "from today" and counted.moment and frame.published:
        return replace(counted, moment=calendar.day(_same_day(counted.moment, frame.published)))
    return counted


def _is_comparison(groups: Groups, frame: Frame) -> bool:
    """ "A year ago" of a quarter's figures is that quarter of the year before."""
    a_year = count_of(groups.get("n")) == 1 and not groups.get("half") and (groups.get("unit") or "").lower() == "year"
    return a_year and groups["way"] in ("ago", "earlier") and frame.narrative.period is not None


def ago_vague(groups: Groups, frame: Frame) -> Meaning | None:
    return dated(None, timex="PAST_REF")


def from_anchor(groups: Groups, frame: Frame) -> Meaning | None:
    """ "a day earlier", "two weeks later": counted from the moment the text last spoke of."""
    if _is_comparison(groups, frame):
        return a_year_before(frame)
    back = (groups["way"] or "").lower() in ("earlier", "before", "previously", "ago")
    story = frame.anchor if back else frame.narrative.story
    return _counted(groups, story.first if story else frame.published, -1 if back else 1)


def within(groups: Groups, frame: Frame) -> Meaning | None:
    """ "within ten days" of something to come is its last day, for TIMEX3 how long it is; of something past it is a
    duration."""
    if frame.side != Side.AHEAD or _SUPERLATIVE.search(frame.before):
        return duration(groups, frame)
    unit, number = (groups["unit"] or "").lower(), count_of(groups["n"])
    if unit == "hours":
        unit, number = "days", number // _HOURS_OF_A_DAY
        if number == 0:
            return duration(groups, frame)
    if frame.published is None:
        return dated(None)
    last = calendar.shifted(grain_of(unit) or Grain.DAY, frame.published, number)
    if last.grain is not Grain.YEAR:
        last = calendar.day(_same_day(last, frame.published))
    length = duration(groups, frame) if (groups["prep"] or "").lower() == "within" else None
    return Meaning(TimeType.DATE, replace(last, name=length.timex if length else None), counts=True)


def _same_day(moment: Moment, on: date) -> date:
    """The day of a later week or month that is like the given one."""
    if moment.grain is Grain.WEEK:
        return moment.first + timedelta(days=on.weekday())
    return min(moment.last, moment.first + timedelta(days=on.day - 1)) if moment.grain is Grain.MONTH else moment.first
