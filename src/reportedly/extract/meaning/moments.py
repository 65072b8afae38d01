"""What each rule of ``times.toml`` means: the words it found -> a moment of the calendar, a duration, a set.

A meaning is a function of the words (named groups of the rule) and the frame they stand in. It returns None where the
words are no time after all.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from reportedly.extract.meaning import calendar, numerals, tables
from reportedly.extract.meaning.calendar import Grain, Moment
from reportedly.model.statement import TimeType

_SATURDAY = 5
# Days within which a day and month without a year is the nearest one whatever the tense: "the report, dated 12 May".
_FAR_AHEAD, _FAR_BACK = 31, 120
_NOON, _HALF_DAY, _HOURS = 12, 12, 24
_PARTS = {"morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI"}
_REFERENCE_PREPOSITIONS = tuple(
    "in since of for from by until till to before after during mid early late through and around about year".split()
)
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
}
_ORDINALS = {"first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4}
_NAMED_CLOCKS = {"noon": "12:00", "midday": "12:00", "midnight": "00:00"}
_NAMED_DECADES = {
    name: 1920 + 10 * n
    for n, name in enumerate("twenties thirties forties fifties sixties seventies eighties nineties".split())
}


class Side:
    """On which side of the publication an expression lies, by the words around it."""

    AHEAD = "ahead"
    BACK = "back"
    NEAREST = "nearest"


@dataclass(frozen=True, slots=True)
class Frame:
    """Where an expression stands. published: None where not known. anchor: the last moment the text spoke of.
    side: one of ``Side``. story: the last moment spoken of in any paragraph, where ``anchor`` is of this one. before, after: a few words around it, for what only they can tell."""

    published: date | None
    anchor: Moment | None
    side: str
    before: str = ""
    after: str = ""
    story: Moment | None = None

    @property
    def told(self) -> date | None:
        """The day the narrative stands at: the last moment spoken of, or the publication."""
        return self.anchor.first if self.anchor else self.published


@dataclass(frozen=True, slots=True)
class Meaning:
    """type and value of an expression; timex: the TIMEX3 value where there is no moment."""

    type: TimeType
    moment: Moment | None = None
    timex: str | None = None
    # Words such as "the month" or "dawn" that are a time only beside another ("the end of the month").
    weak: bool = False
    # "within ten days" is a date and a figure.
    counts: bool = False


Groups = Mapping[str, str | None]
Rule = Callable[[Groups, Frame], Meaning | None]


def _date(moment: Moment | None, *, weak: bool = False, timex: str | None = None) -> Meaning:
    return Meaning(TimeType.DATE, moment, timex, weak=weak)


def _day(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None


def _full_year(words: str) -> int:
    number = int(words)
    return number if number >= 100 else number + (1900 if number > 40 else 2000)  # noqa: PLR2004 - two digits


@cache
def _months() -> dict[str, int]:
    order = "jan feb mar apr may jun jul aug sep oct nov dec".split()
    return {name: order.index(name[:3].lower()) + 1 for name in tables.table("times")["lists"]["month"].split()}


def _month(groups: Groups) -> int:
    return _months()[groups["month"] or ""]


def _near(frame: Frame, options: list[date]) -> date | None:
    """Of the same date in several years, the one on the frame's side of the publication, or the nearest."""
    if frame.published is None or not options:
        return None
    published = frame.published
    nearest = min(options, key=lambda option: abs((option - published).days))
    if frame.side == Side.AHEAD:
        return min((option for option in options if option >= published), default=nearest)
    if frame.side == Side.BACK:
        return max((option for option in options if option <= published), default=nearest)
    return nearest


def _years(frame: Frame, month: int, number: int) -> list[date]:
    published = frame.published
    found = [_day(published.year + step, month, number) for step in (-1, 0, 1)] if published else []
    return [one for one in found if one]


def iso(groups: Groups, frame: Frame) -> Meaning | None:
    found = _day(int(groups["year"] or 0), int(groups["mon"] or 0), int(groups["day"] or 0))
    if found is None:
        return None
    clock = f"{groups['hour']}:{groups['minute']}" if groups.get("hour") else None
    return Meaning(TimeType.TIME if clock else TimeType.DATE, calendar.day(found).at(clock=clock))


def slashed(groups: Groups, frame: Frame) -> Meaning | None:
    """Month first, as American papers write; day first where there is no such month."""
    month, number = int(groups["mon"] or 0), int(groups["day"] or 0)
    year = _full_year(groups["year"] or "0")
    found = _day(year, month, number) or _day(year, number, month)
    return _date(calendar.day(found)) if found else None


def day_of_month(groups: Groups, frame: Frame) -> Meaning | None:
    month, number = _month(groups), int(groups["day"] or 0)
    if year := groups.get("year"):
        found = _day(int(year), month, number)
        return _date(calendar.day(found)) if found else None
    if _day(2024, month, number) is None:
        return None
    options = _years(frame, month, number)
    found = _near(Frame(frame.published, frame.anchor, Side.NEAREST), options)
    far = _FAR_AHEAD if frame.side == Side.AHEAD else _FAR_BACK
    if found and frame.published and abs((found - frame.published).days) > far:
        found = _near(frame, options)
    return _date(calendar.day(found) if found else None)


def month_of_year(groups: Groups, frame: Frame) -> Meaning | None:
    return _date(calendar.moment(Grain.MONTH, date(int(groups["year"] or 1), _month(groups), 1)))


def month(groups: Groups, frame: Frame) -> Meaning | None:
    """A month alone; "May" and "March" only after a word that asks for a time."""
    word = groups["month"] or ""
    if word.lower() in ("may", "march", "mar", "jan", "jun", "dec", "august", "april", "june") and not _asks_for_time(
        frame.before
    ):
        return None
    options = _years(frame, _month(groups), 1)
    if frame.side == Side.AHEAD:
        options = [calendar.moment(Grain.MONTH, o).last for o in options]
    found = _near(frame, options)
    return _date(calendar.moment(Grain.MONTH, found) if found else None)


def _asks_for_time(before: str) -> bool:
    words = before.lower().split()
    return bool(words) and words[-1].strip("-") in (
        *_REFERENCE_PREPOSITIONS,
        "last",
        "next",
        "this",
        "earlier",
        "–",
        "than",
        "on",
    )


def relative_month(groups: Groups, frame: Frame) -> Meaning | None:
    rel = (groups["rel"] or "").lower()
    if frame.published is None:
        return _date(None)
    number = _month(groups)
    year = frame.published.year
    if rel == "last":
        year -= number >= frame.published.month
    elif rel == "next":
        year += number <= frame.published.month
    return _date(calendar.moment(Grain.MONTH, date(year, number, 1)))


def holiday(groups: Groups, frame: Frame) -> Meaning | None:
    rule = tables.table("times")["holidays"][" ".join((groups["holiday"] or "").lower().split())]
    if year := groups.get("year"):
        return _date(calendar.day(calendar.holiday(rule, int(year))))
    if frame.published is None:
        return _date(None)
    options = [calendar.holiday(rule, max(1, min(9999, frame.published.year + step))) for step in (-1, 0, 1)]
    found = _near(frame, options)
    return _date(calendar.day(found) if found else None)


def season_of_year(groups: Groups, frame: Frame) -> Meaning | None:
    month = calendar.SEASONS[(groups["season"] or "").lower()]
    return _date(calendar.moment(Grain.SEASON, date(int(groups["year"] or 1), month, 1)))


def season(groups: Groups, frame: Frame) -> Meaning | None:
    if frame.published is None:
        return _date(None)
    month, rel = calendar.SEASONS[(groups["season"] or "").lower()], (groups["rel"] or "").lower()
    if rel == "the" and not _asks_for_time(frame.before):
        return None
    options = [calendar.moment(Grain.SEASON, o) for o in _years(frame, month, 1)]
    if rel in ("last", "this past"):
        found = [o for o in options if o.last < frame.published][-1:]
    elif rel == "next":
        found = [o for o in options if o.first > frame.published][:1]
    elif rel.startswith("this"):
        found = [o for o in options if o.first.year == frame.published.year]
    else:
        near = _near(frame, [o.first for o in options])
        found = [o for o in options if o.first == near]
    return _date(found[0] if found else None)


def quarter(groups: Groups, frame: Frame) -> Meaning | None:
    ordinal = (groups["ordinal"] or "").lower()
    number = int(ordinal) if ordinal.isdigit() else _ORDINALS[ordinal]
    grain = Grain.HALF if (groups.get("unit") or "").lower() == "half" else Grain.QUARTER
    if grain is Grain.HALF and number > 2:  # noqa: PLR2004 - a year has two
        return None
    year = groups.get("year") or groups.get("year2")
    span = 6 if grain is Grain.HALF else 3
    first_month = (number - 1) * span + 1
    if year:
        return _date(calendar.moment(grain, date(int(year), first_month, 1)))
    if frame.published is None:
        return _date(None)
    rel = (groups.get("rel") or groups.get("rel2") or "").lower()
    base = frame.published.year + {"last": -1, "next": 1}.get(rel, 0)
    found = calendar.moment(grain, date(base, first_month, 1))
    if not rel and found.first > frame.published and frame.side != Side.AHEAD:
        found = calendar.moment(grain, date(base - 1, first_month, 1))
    return _date(found)


def _number(words: str | None) -> int:
    value = 1 if (words or "").lower() in ("a", "an", "year") else numerals.value_of(words or "")
    return int(value or 0)


_GRAINS = {str(grain): grain for grain in Grain if grain is not Grain.SPAN}


def _grain(word: str) -> Grain | None:
    singular = {"centuries": "century"}.get(word.lower(), word.lower().removesuffix("s"))
    return _GRAINS.get(singular)


_MONTHS_OF = {Grain.QUARTER: 3, Grain.HALF: 6, Grain.MONTH: 1}


def _counted(groups: Groups, around: date | None, sign: int, anchor: Moment | None) -> Meaning | None:
    """anchor: a quarter a year earlier is a quarter, not a year."""
    grain = _grain(groups.get("unit") or groups["n"] or "")
    if grain is None:  # hours and minutes: the same day, as far as the words say
        return Meaning(TimeType.DURATION, timex=None, weak=True)
    if around is None:
        return _date(None)
    number = _number(groups["n"])
    if grain is Grain.YEAR and anchor is not None and anchor.grain in (Grain.QUARTER, Grain.HALF, Grain.MONTH):
        months = _MONTHS_OF[anchor.grain]
        return _date(calendar.shifted(anchor.grain, anchor.first, sign * number * 12 // months))
    if grain is Grain.WEEK and number > 1 and sign < 0:
        return _date(calendar.moment(Grain.WEEK, around - timedelta(days=min(7 * number, around.toordinal() - 800))))
    return _date(calendar.shifted(grain, around, sign * number))


def ago(groups: Groups, frame: Frame) -> Meaning | None:
    quarter = frame.story if frame.story and frame.story.grain in (Grain.QUARTER, Grain.HALF) else None
    return _counted(groups, frame.published, -1 if groups["way"] == "ago" else 1, quarter)


def ago_vague(groups: Groups, frame: Frame) -> Meaning | None:
    return _date(None, timex="PAST_REF")


def from_anchor(groups: Groups, frame: Frame) -> Meaning | None:
    """ "a day earlier", "two weeks later": counted from the moment the text last spoke of."""
    way = (groups["way"] or "").lower()
    back = way in ("earlier", "before", "previously", "ago")
    story = frame.story if not back or (frame.story and frame.story.grain is Grain.QUARTER) else frame.anchor
    return _counted(groups, story.first if story else frame.published, -1 if back else 1, story)


def within(groups: Groups, frame: Frame) -> Meaning | None:
    """ "within ten days" of something to come is its last day; of something past it is a duration."""
    if frame.side != Side.AHEAD:
        return duration(groups, frame)
    grain, number = _grain(groups["unit"] or ""), _number(groups["n"])
    if grain is None or frame.published is None:
        return _date(None)
    days = number * (7 if grain is Grain.WEEK else 1)
    return Meaning(TimeType.DATE, calendar.shifted(Grain.DAY, frame.published, days), counts=True)


def deictic_night(groups: Groups, frame: Frame) -> Meaning | None:
    night = (groups["night"] or "").lower()
    if night == "last night":
        on = frame.published
        return Meaning(TimeType.TIME, calendar.shifted(Grain.DAY, on, -1).at(part="NI") if on else None)
    around = frame.told if night.startswith(("during", "in")) else frame.published
    if around is None:
        return _date(None)
    return _date(calendar.stretch(around - timedelta(days=1), around))


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
    word = " ".join((groups["word"] or "").lower().split())
    part = _PARTS.get((groups["part"] or "").lower(), "NI" if word == "tonight" else None)
    found = calendar.shifted(Grain.DAY, frame.published, _DEICTIC[word]).at(part=part) if frame.published else None
    return Meaning(TimeType.TIME if part else TimeType.DATE, found)


_WEEKDAYS = {name: number for number, name in enumerate("mon tue wed thu fri sat sun".split())}


def weekday(groups: Groups, frame: Frame) -> Meaning | None:
    rel = (groups["rel"] or "").lower()
    around = frame.told if rel in ("the previous", "the following") else frame.published
    part = _PARTS.get((groups["part"] or "").lower())
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
    number = _WEEKDAYS[(groups["weekday"] or "")[:3].lower()]
    found = calendar.weekday(
        number, around, ahead=ahead, strictly=rel in ("last", "next", "the previous", "the following")
    )
    return Meaning(kind, calendar.day(found).at(part=part))


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
    around = frame.told if rel in _ANCHORED else frame.published
    if grain is Grain.DAY and frame.anchor is not None and frame.anchor.grain is not Grain.DAY:
        around = frame.published
    if around is None:
        return _date(None)
    step = _STEPS.get(rel, _ANCHORED.get(rel, 0))
    return _date(calendar.shifted(grain, around, step).at(part="NI" if night else None))


def financial_year(groups: Groups, frame: Frame) -> Meaning | None:
    """Years of account that are over by the publication; most end in summer."""
    if frame.published is None:
        return _date(None)
    first = frame.published.year - (2 if frame.published.month < 7 else 1)  # noqa: PLR2004 - July
    first += {"next": 2, "current": 1}.get((groups["rel"] or "").lower(), 0)
    return _date(Moment(date(first, 1, 1), date(first + 1, 12, 31), Grain.SPAN, edge="years"), timex="FY")


def decade(groups: Groups, frame: Frame) -> Meaning | None:
    if named := groups.get("named"):
        year = _NAMED_DECADES[named.lower()]
    else:
        digits = (groups["decade"] or "").lstrip("'’")
        year = int(digits) if len(digits) == 4 else 1900 + int(digits)  # noqa: PLR2004 - four digits
    return _date(calendar.moment(Grain.DECADE, date(year, 1, 1)))


def century(groups: Groups, frame: Frame) -> Meaning | None:
    number = int(groups["century"] or 1)
    return _date(calendar.moment(Grain.CENTURY, date((number - 1) * 100 + 1, 1, 1))) if 1 < number <= 30 else None  # noqa: PLR2004


def year(groups: Groups, frame: Frame) -> Meaning | None:
    """Four digits are a year after a word that asks for one, or where nothing follows that they could count."""
    following = frame.after.split(maxsplit=1)[:1]
    counts = (
        bool(following)
        and following[0][:1].islower()
        and following[0].rstrip(".,").endswith("s")
        and following[0] not in ("was", "is", "has", "as")
    )
    if (frame.before[-1:] in "$£€#-–.,/" and frame.before[-1:]) or (counts and not _asks_for_time(frame.before)):
        return None
    return _date(calendar.moment(Grain.YEAR, date(int(groups["year"] or 1), 1, 1)))


def year_end(groups: Groups, frame: Frame) -> Meaning | None:
    return _date(calendar.moment(Grain.YEAR, frame.published).at(edge="end") if frame.published else None)


def unit_of_anchor(groups: Groups, frame: Frame) -> Meaning | None:
    """ "the month": a time only in "the end of the month"; there it is the month of the publication."""
    grain = Grain((groups["unit"] or "").lower())
    if frame.published is None:
        return _date(None, weak=grain not in (Grain.WEEKEND, Grain.QUARTER))
    if grain is Grain.QUARTER:
        story = frame.story if frame.story and frame.story.grain is Grain.QUARTER else None
        return _date(story or calendar.shifted(grain, frame.published, 0 if frame.side == Side.AHEAD else -1))
    if grain is Grain.WEEKEND:
        over = frame.side != Side.AHEAD and frame.published.weekday() < _SATURDAY
        return _date(calendar.shifted(grain, frame.published, -1 if over else 0))
    return _date(calendar.moment(grain, frame.published), weak=True)


def clock(groups: Groups, frame: Frame) -> Meaning | None:
    hour, half = (
        int(_number(groups["hour"])),
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
    """On the last day the text spoke of, else the day of publication."""
    known = frame.anchor if frame.anchor and frame.anchor.grain is Grain.DAY else None
    on = known.first if known else frame.published
    return Meaning(TimeType.TIME, calendar.day(on).at(clock=words) if on else None, timex=f"T{words}")


def bare_clock(groups: Groups, frame: Frame) -> Meaning | None:
    return _clock(f"{_number(groups['hour']):02}:00", frame)


def named_clock(groups: Groups, frame: Frame) -> Meaning | None:
    name = (groups["name"] or "").lower()
    if name in _NAMED_CLOCKS:
        return _clock(_NAMED_CLOCKS[name], frame)
    return Meaning(TimeType.TIME, None, weak=True)


def part_of_day(groups: Groups, frame: Frame) -> Meaning | None:
    return Meaning(TimeType.TIME, None, timex=_PARTS[(groups["part"] or "").lower()], weak=True)


def _lasting(number: str, unit: str) -> Meaning:
    singular = {"centuries": "century"}.get(unit.lower(), unit.lower().removesuffix("s"))
    code = _UNIT_CODES[singular]
    mark = "PT" if singular in ("hour", "minute", "second") else "P"
    return Meaning(TimeType.DURATION, timex=f"{mark}{number}{code}")


def duration(groups: Groups, frame: Frame) -> Meaning | None:
    words = groups["n"] or ""
    number = words if words[:1].isdigit() else str(_number(words))
    return _lasting(number, groups["unit"] or "")


def duration_vague(groups: Groups, frame: Frame) -> Meaning | None:
    return _lasting("X", groups["unit"] or "")


def past_duration(groups: Groups, frame: Frame) -> Meaning | None:
    return _lasting(str(_number(groups["n"])) if groups["n"] else "X", groups["unit"] or "")


def period_of_months(groups: Groups, frame: Frame) -> Meaning | None:
    return _lasting(str(_number(groups["n"])), "months")


_ADVERBS = {"daily": "P1D", "weekly": "P1W", "monthly": "P1M", "quarterly": "P1Q", "annually": "P1Y", "yearly": "P1Y"}


def every(groups: Groups, frame: Frame) -> Meaning | None:
    if adverb := groups.get("adverb"):
        return Meaning(TimeType.SET, timex=_ADVERBS[adverb.lower()])
    unit = (groups["unit"] or "").lower()
    if unit in _PARTS:
        return Meaning(TimeType.SET, timex=f"XXXX-XX-XXT{_PARTS[unit]}")
    if unit not in _UNIT_CODES:
        return Meaning(TimeType.SET, timex=f"XXXX-WXX-{_WEEKDAYS[unit[:3]] + 1}")
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
    return _date(None, timex=_reference_words()[" ".join((groups["reference"] or "").lower().split())])


MEANINGS: dict[str, Rule] = {
    rule.__name__: rule
    for rule in (
        iso, slashed, day_of_month, month_of_year, month, relative_month, holiday, season_of_year, season, quarter, ago,
        ago_vague, from_anchor, within, deictic_night, deictic_day, weekday, calendar_unit, financial_year, decade,
        century, year, year_end, unit_of_anchor, clock, bare_clock, named_clock, part_of_day, duration, duration_vague,
        past_duration, period_of_months, edge, reference,
    )
} | {"set": every}  # fmt: skip
