"""Where a time expression stands, what it comes to, and what several meanings share."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

from reportedly.extract import tables
from reportedly.extract.meaning import numerals
from reportedly.extract.meaning.tense import Side
from reportedly.extract.meaning.times.calendar import Grain, Moment
from reportedly.model.statement import TimeType

PARTS = {"morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI"}


# An article tells of what happened within about a week; days further back are its background.
_DAYS_OF_NEWS = 8


@dataclass(frozen=True, slots=True)
class Narrative:
    """Where a text has come to.

    published: None where not known. anchor: the last moment that this paragraph spoke of; story: that any paragraph
    did; day: the last of the days just before the publication that any did; period: the last quarter or half-year of
    somebody's accounts that was over.
    """

    published: date | None
    anchor: Moment | None = None
    story: Moment | None = None
    day: Moment | None = None
    period: Moment | None = None

    def at_publication(self) -> Narrative:
        """A new paragraph stands at the publication again."""
        return replace(self, anchor=None)

    def standing_at(self, moment: Moment) -> Narrative:
        over = self.published is None or moment.last < self.published
        account = over and moment.grain in (Grain.QUARTER, Grain.HALF)
        return replace(
            self,
            anchor=moment,
            story=moment,
            day=moment if self._is_of_news(moment) else self.day,
            period=moment if account else self.period,
        )

    def _is_of_news(self, moment: Moment) -> bool:
        days = (self.published - moment.first).days if self.published else 0
        return moment.grain is Grain.DAY and 0 <= days <= _DAYS_OF_NEWS

    def without_period(self) -> Narrative:
        """After "the nine months" a year earlier is a year again."""
        return replace(self, period=None)


@dataclass(frozen=True, slots=True)
class Frame:
    """Where an expression stands: the narrative so far, the side (one of ``tense.Side``), a few words before and after
    it for what only they can tell."""

    narrative: Narrative
    side: str
    before: str = ""
    after: str = ""

    @property
    def published(self) -> date | None:
        return self.narrative.published

    @property
    def anchor(self) -> Moment | None:
        return self.narrative.anchor

    @property
    def told(self) -> date | None:
        """The day the narrative stands at: the last moment spoken of, or the publication."""
        return self.anchor.first if self.anchor else self.published

    @property
    def told_of(self) -> date | None:
        """The same for words that only point back, "the following month": to an earlier paragraph, if need be."""
        back = self.narrative.story if self.anchor is None and self.side != Side.AHEAD else None
        return back.first if back is not None and back.grain in (Grain.DAY, Grain.MONTH) else self.told


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
    # "a year earlier" of figures: what they are compared with is not where the narrative goes on.
    compares: bool = False
    # "the nine months": a stretch of somebody's accounts.
    account: bool = False


Groups = Mapping[str, str | None]


Rule = Callable[[Groups, Frame], Meaning | None]


def dated(moment: Moment | None, *, weak: bool = False, timex: str | None = None) -> Meaning:
    return Meaning(TimeType.DATE, moment, timex, weak=weak)


@cache
def _months() -> dict[str, int]:
    order = "jan feb mar apr may jun jul aug sep oct nov dec".split()
    return {name: order.index(name[:3].lower()) + 1 for name in tables.table("times")["lists"]["month"].split()}


def month_of(groups: Groups) -> int:
    return _months()[groups["month"] or ""]


def nearest(frame: Frame, options: list[date]) -> date | None:
    """Of the same date in several years, the one on the frame's side of the publication, or the nearest."""
    if frame.published is None or not options:
        return None
    published = frame.published
    closest = min(options, key=lambda option: abs((option - published).days))
    if frame.side == Side.AHEAD:
        return min((option for option in options if option >= published), default=closest)
    if frame.side == Side.BACK:
        return max((option for option in options if option <= published), default=closest)
    return closest


def day_or_none(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None


def in_years(frame: Frame, month: int, number: int) -> list[date]:
    published = frame.published
    found = [day_or_none(published.year + step, month, number) for step in (-1, 0, 1)] if published else []
    return [one for one in found if one]


def count_of(words: str | None) -> int:
    value = 1 if (words or "").lower() in ("a", "an", "year") else numerals.value_of(words or "")
    return int(value or 0)


_GRAINS = {str(grain): grain for grain in Grain if grain is not Grain.SPAN}


def singular_unit(word: str) -> str:
    """ "Centuries" is "century"."""
    form = word.lower()
    return "century" if form == "centuries" else form.removesuffix("s")


def grain_of(word: str) -> Grain | None:
    return _GRAINS.get(singular_unit(word).replace("night", "day"))
