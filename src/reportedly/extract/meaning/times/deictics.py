"""Days, weeks, months and years named by where the publication or the text stands: "tomorrow", "last week"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from reportedly.extract.meaning.tense import Side
from reportedly.extract.meaning.times import calendar
from reportedly.extract.meaning.times.accounts import latest_period
from reportedly.extract.meaning.times.calendar import Grain, Moment
from reportedly.extract.meaning.times.frame import PARTS, Frame, Groups, Meaning, dated
from reportedly.model.statement import TimeType

_TUESDAY, _SATURDAY = 1, 5
_OF_A_UNIT = re.compile(r"\b(?:for|(?:months?|half|part|rest|remainder|most|quarters?) of|far in)$", re.IGNORECASE)
_OF_ANOTHER = re.compile(r"(?:to|of|that|which|since|after|before|when|in|ahead|through|from|the|\w+e[dr]|ending)\b")
# "Before the week is out", "an election within the year": the one that runs.
_RUNS_OUT = re.compile(r"(?:is|has|was) (?:out|over|up|ended)\b")
_WITHIN = re.compile(r"\bwithin$", re.IGNORECASE)
_CHANGING = re.compile(r"\b(?:happen|change|improve|disappear|done|built|solved?|fixed?|occur)$", re.IGNORECASE)


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
    if grain is Grain.WEEKEND and rel == "this" and _is_just_over(frame):
        step = -1
    if grain in _YEARS and step < 0:
        return dated(_years_before(grain, around))
    return dated(calendar.shifted(grain, around, step).at(part="NI" if night else None))


def _is_just_over(frame: Frame) -> bool:
    """On a Monday "this weekend" is the one before, unless something is to come."""
    return frame.side != Side.AHEAD and frame.published is not None and frame.published.weekday() <= _TUESDAY


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
    """ "For the week", "nine months of the year", where no words say of which; "before the year is out"."""
    if _RUNS_OUT.match(frame.after) or (_WITHIN.search(frame.before) and frame.side == Side.AHEAD):
        return True
    return _OF_A_UNIT.search(frame.before) is not None and _OF_ANOTHER.match(frame.after) is None
