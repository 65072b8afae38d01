"""Times that are counted from the publication or from the moment the text spoke of last."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from reportedly.extract.meaning import calendar
from reportedly.extract.meaning.accounts import a_year_before, latest_period
from reportedly.extract.meaning.calendar import Grain, Moment
from reportedly.extract.meaning.durations import duration
from reportedly.extract.meaning.frame import PARTS, Frame, Groups, Meaning, Side, count_of, dated, grain_of
from reportedly.model.statement import TimeType

_SATURDAY = 5
_SUPERLATIVE = re.compile(r"\b(?:first|last|most|least|worst|best|[a-z]+est)\b")  # "the worst day in ten years"
_OF_A_UNIT = re.compile(r"\b(?:for|(?:months?|half|part|rest|remainder|most|quarters?) of|far in)$", re.IGNORECASE)
_OF_ANOTHER = re.compile(r"(?:to|of|that|which|since|after|before|when|in|ahead|through|from|the|\w+e[dr]|ending)\b")
_CHANGING = re.compile(r"\b(?:happen|change|improve|disappear|done|built|solved?|fixed?|occur)$", re.IGNORECASE)
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


def deictic_night(groups: Groups, frame: Frame) -> Meaning | None:
    night = (groups["night"] or "").lower()
    if night == "overnight" and _CHANGING.search(frame.before):
        return None  # "it will not happen overnight"
    if night == "last night":
        on = frame.published
        return Meaning(TimeType.TIME, calendar.shifted(Grain.DAY, on, -1).at(part="NI") if on else None)
    around = frame.told if night.startswith(("during", "in")) else frame.published
    if around is None:
        return dated(None)
    return dated(calendar.stretch(around - timedelta(days=1), around))


_DEICTIC = {
    "the day before yesterday": -2,
    "yesterday": -1,
    "today": 0,
    "this": 0,
    "tonight": 0,
    "tomorrow": 1,
    "the day after tomorrow": 2,
}


def deictic_day(groups: Groups, frame: Frame) -> Meaning | None:
    if (groups["word"] or "").istitle() and frame.before.split()[-1:] and frame.before.split()[-1][0].isupper():
        return None  # the name of a paper or a programme: "USA Today"
    word = " ".join((groups["word"] or "").lower().split())
    part = PARTS.get((groups["part"] or "").lower(), "NI" if word == "tonight" else None)
    found = calendar.shifted(Grain.DAY, frame.published, _DEICTIC[word]).at(part=part) if frame.published else None
    return Meaning(TimeType.TIME if part else TimeType.DATE, found)


_STEPS = {
    "last": -1,
    "this past": -1,
    "the past": -1,
    "next": 1,
    "the coming": 1,
    "this coming": 1,
    "the next": 1,
    "this": 0,
    "the current": 0,
}


_ANCHORED = {
    "the following": 1,
    "the previous": -1,
    "the preceding": -1,
    "the prior": -1,
    "the same": 0,
    "that same": 0,
    "that": 0,
}


def calendar_unit(groups: Groups, frame: Frame) -> Meaning | None:
    """ "last week", "this year", "the following month", "the same day"."""
    rel, unit = (groups["rel"] or "").lower(), (groups["unit"] or "").lower()
    night = unit == "night"
    grain = Grain.DAY if night else Grain(unit)
    around = frame.told_of if rel in _ANCHORED else frame.published
    if grain is Grain.DAY and frame.anchor is not None and frame.anchor.grain is not Grain.DAY:
        around = frame.published
    if around is None:
        return dated(None)
    step = _STEPS.get(rel, _ANCHORED.get(rel, 0))
    if grain in _YEARS and step < 0:
        return dated(_years_before(grain, around))
    return dated(calendar.shifted(grain, around, step).at(part="NI" if night else None))


_YEARS = {Grain.DECADE: 10, Grain.CENTURY: 100}


def _years_before(grain: Grain, published: date) -> Moment:
    """ "The past decade": ten years as far as the publication. TIMEX3 names the decade of the calendar."""
    ends = (calendar.shifted(Grain.YEAR, published, -_YEARS[grain]), calendar.moment(Grain.YEAR, published))
    return calendar.interval(*ends, name=calendar.shifted(grain, published, -1).timex())


def next_part(groups: Groups, frame: Frame) -> Meaning | None:
    """ "The next morning": of the day after the one the narrative stands at."""
    around = frame.told_of
    if around is None:
        return dated(None)
    step = {"same": 0, "previous": -1}.get((groups["rel"] or "").lower(), 1)
    part = PARTS.get((groups["part"] or "").lower())
    on = calendar.shifted(Grain.DAY, around, step)
    return Meaning(TimeType.TIME if part else TimeType.DATE, on.at(part=part))


def year_end(groups: Groups, frame: Frame) -> Meaning | None:
    return dated(calendar.moment(Grain.YEAR, frame.published).at(edge="end") if frame.published else None)


def unit_of_anchor(groups: Groups, frame: Frame) -> Meaning | None:
    """ "the month": a time in "the end of the month", "the rest of the month"; it is that of the publication."""
    grain = Grain((groups["unit"] or "").lower())
    if frame.published is None:
        return dated(None, weak=grain not in (Grain.WEEKEND, Grain.QUARTER))
    if grain is Grain.QUARTER:  # else a part of a town
        return latest_period(groups, frame) if frame.narrative.period else None
    if grain is Grain.WEEKEND:
        over = frame.side != Side.AHEAD and frame.published.weekday() < _SATURDAY
        return dated(calendar.shifted(grain, frame.published, -1 if over else 0))
    return dated(calendar.moment(grain, frame.published), weak=not _is_current(frame))


def _is_current(frame: Frame) -> bool:
    """ "For the week", "nine months of the year", where no words say of which."""
    return _OF_A_UNIT.search(frame.before) is not None and _OF_ANOTHER.match(frame.after) is None
