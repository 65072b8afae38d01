"""Times of day."""

from __future__ import annotations

import re
from datetime import timedelta

from reportedly.extract.meaning.tense import Side
from reportedly.extract.meaning.times import calendar
from reportedly.extract.meaning.times.calendar import Grain, Moment
from reportedly.extract.meaning.times.frame import PARTS, Frame, Groups, Meaning, count_of
from reportedly.model.statement import TimeType

_NOON, _HALF_DAY, _HOURS = 12, 12, 24


_BETWEEN = re.compile(r"\bbetween \S+(?: \S+)? and$", re.IGNORECASE)
_COUNT_BEFORE = re.compile(r"\b(?:numbers?|tolls?|counts?|totals?|figures?|tally|dead|cases|estimates?)\b[^.;,]*$")
_UNTIL = re.compile(r"\b(?:by|until|till)$", re.IGNORECASE)
# "By the evening", "before dawn": of one day; "in the evening" and "the morning" may be of every day, or another's.
_OF_ONE_DAY = re.compile(r"\b(?:by|before|until|till|since|towards?|during|at)$", re.IGNORECASE)
_NAMED_CLOCKS = {"noon": "12:00", "midday": "12:00", "midnight": "00:00"}


def clock(groups: Groups, frame: Frame) -> Meaning | None:
    hour, half = (
        int(count_of(groups["hour"])),
        (groups.get("ap") or groups.get("ap2") or groups.get("inthe") or "").lower(),
    )
    minute = int(groups.get("minute") or groups.get("minute2") or 0)
    if half.startswith("p") or "afternoon" in half or "evening" in half or half == "at night":
        hour += _HALF_DAY if hour < _NOON else 0
    elif (half.startswith("a") or "morning" in half) and hour == _NOON:
        hour = 0
    if hour >= _HOURS:
        return None
    return _clock(f"{hour:02}:{minute:02}", frame)


def _clock(words: str, frame: Frame) -> Meaning:
    """On the last day that the text spoke of; where it spoke of none, a clock is no date, though TIMEX3 gives it that
    of the publication: most are of every day ("he is up at four") or of a day that only the story tells."""
    if frame.before.lower().endswith("between") or _BETWEEN.search(frame.before):
        return Meaning(TimeType.TIME, timex=f"T{words}")  # "between midnight and 6am" is on every day
    known = next((m for m in (frame.anchor, _past_day(frame)) if m and m.grain is Grain.DAY), None)
    on = known.first if known else frame.published
    if known and words == "00:00" and frame.before.lower().endswith(("after", "past")):
        on = known.last + timedelta(days=1)
    if on is None:
        return Meaning(TimeType.TIME, timex=f"T{words}")
    if known is None:
        return Meaning(TimeType.TIME, timex=f"{on.isoformat()}T{words}")
    return Meaning(TimeType.TIME, calendar.day(on).at(clock=words), timex=f"T{words}")


def _past_day(frame: Frame) -> Moment | None:
    """The day that earlier paragraphs spoke of, for a clock beside a verb of the past."""
    return frame.narrative.day if frame.side == Side.BACK else None


def bare_clock(groups: Groups, frame: Frame) -> Meaning | None:
    if _COUNT_BEFORE.search(frame.before):
        return None  # "the number of dead at three"
    return _clock(f"{count_of(groups['hour']):02}:00", frame)


def named_clock(groups: Groups, frame: Frame) -> Meaning | None:
    name = (groups["name"] or "").lower()
    if name == "midnight" and _UNTIL.search(frame.before):
        return _clock(calendar.END_OF_DAY, frame)
    if name in _NAMED_CLOCKS:
        return _clock(_NAMED_CLOCKS[name], frame)
    return _part(None, frame)


def part_of_day(groups: Groups, frame: Frame) -> Meaning | None:
    return _part(PARTS[(groups["part"] or "").lower()], frame)


def _part(part: str | None, frame: Frame) -> Meaning:
    """Weak, as TIMEX3 marks no such words alone; where a preposition says that it is of one day, that of the day
    spoken of or of the publication."""
    on = frame.anchor.last if frame.anchor and frame.anchor.grain is Grain.DAY else frame.published
    if on is None or part in ("MO", "NI") or not _OF_ONE_DAY.search(frame.before):
        return Meaning(TimeType.TIME, None, timex=part, weak=True)
    return Meaning(TimeType.TIME, calendar.day(on).at(part=part), timex=part, weak=True)
