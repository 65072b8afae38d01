"""Times of day, durations, repetitions, and words that stand beside a date."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from reportedly.extract.meaning import calendar, tables
from reportedly.extract.meaning.beside import asks_for_length
from reportedly.extract.meaning.calendar import Grain, Moment
from reportedly.extract.meaning.frame import PARTS, Frame, Groups, Meaning, Side, count_of, dated
from reportedly.model.statement import TimeType

_NOON, _HALF_DAY, _HOURS = 12, 12, 24


_UNIT_CODES = {
    "second": "S",
    "minute": "M",
    "hour": "H",
    "day": "D",
    "week": "W",
    "month": "M",
    "quarter": "Q",
    "year": "Y",
    "decade": "E",
    "century": "C",
    "weekend": "WE",
    "night": "D",
}


_BETWEEN = re.compile(r"\bbetween \S+(?: \S+)? and$", re.IGNORECASE)
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
    if on is None:
        return Meaning(TimeType.TIME, timex=f"T{words}")
    if known is None:
        return Meaning(TimeType.TIME, timex=f"{on.isoformat()}T{words}")
    return Meaning(TimeType.TIME, calendar.day(on).at(clock=words), timex=f"T{words}")


def _past_day(frame: Frame) -> Moment | None:
    """The day that earlier paragraphs spoke of, for a clock beside a verb of the past."""
    return frame.narrative.story if frame.side == Side.BACK else None


def bare_clock(groups: Groups, frame: Frame) -> Meaning | None:
    return _clock(f"{count_of(groups['hour']):02}:00", frame)


def named_clock(groups: Groups, frame: Frame) -> Meaning | None:
    name = (groups["name"] or "").lower()
    if name in _NAMED_CLOCKS:
        return _clock(_NAMED_CLOCKS[name], frame)
    return Meaning(TimeType.TIME, None, weak=True)


def part_of_day(groups: Groups, frame: Frame) -> Meaning | None:
    return Meaning(TimeType.TIME, None, timex=PARTS[(groups["part"] or "").lower()], weak=True)


def _lasting(number: str, unit: str) -> Meaning:
    if unit.lower().startswith("fortnight"):
        return _lasting(str(2 * int(number)) if number.isdigit() else number, "weeks")
    singular = {"centuries": "century"}.get(unit.lower(), unit.lower().removesuffix("s"))
    code = _UNIT_CODES[singular]
    mark = "PT" if singular in ("hour", "minute", "second") else "P"
    return Meaning(TimeType.DURATION, timex=f"{mark}{number}{code}")


def duration(groups: Groups, frame: Frame) -> Meaning | None:
    """ "Three weeks", "a two-day visit"; "$2 a year" is a rate."""
    words, unit = groups["n"] or "", groups["unit"] or ""
    if words.lower() in ("a", "an") and not asks_for_length(frame.before):
        return None
    return _lasting(words if words[:1].isdigit() else str(count_of(words)), unit)


def duration_vague(groups: Groups, frame: Frame) -> Meaning | None:
    return _lasting("X", groups["unit"] or "")


def past_duration(groups: Groups, frame: Frame) -> Meaning | None:
    number = "2" if groups.get("couple") else str(count_of(groups["n"])) if groups.get("n") else "X"
    return _lasting(number, groups["unit"] or "")


def period_of_months(groups: Groups, frame: Frame) -> Meaning | None:
    return replace(_lasting(str(count_of(groups["n"])), "months"), account=True)


def the_past(groups: Groups, frame: Frame) -> Meaning | None:
    return dated(None, timex="PAST_REF")


_ADVERBS = {"daily": "P1D", "weekly": "P1W", "monthly": "P1M"}


def every(groups: Groups, frame: Frame) -> Meaning | None:
    if adverb := groups.get("adverb"):
        return Meaning(TimeType.SET, timex=_ADVERBS[adverb.lower()])
    unit = (groups["unit"] or "").lower()
    if unit in PARTS:
        return Meaning(TimeType.SET, timex=f"XXXX-XX-XXT{PARTS[unit]}")
    if unit not in _UNIT_CODES:
        return Meaning(TimeType.SET, timex=f"XXXX-WXX-{calendar.WEEKDAYS[unit[:3]] + 1}")
    return Meaning(TimeType.SET, timex=f"P1{_UNIT_CODES[unit]}")


def edge(groups: Groups, frame: Frame) -> Meaning | None:
    return Meaning(TimeType.DATE, None, timex=(groups["edge"] or "").lower(), weak=True)


@cache
def _reference_words() -> dict[str, str]:
    return {
        phrase: name
        for name, listed in tables.table("times")["references"].items()
        for phrase in tables.phrases(listed)
    }


def reference(groups: Groups, frame: Frame) -> Meaning | None:
    return dated(None, timex=_reference_words()[" ".join((groups["reference"] or "").lower().split())])
