"""The rules of ``times.toml`` by name: the words a rule found -> a moment of the calendar, a duration, a set.

A meaning is a function of the words (named groups of the rule) and the frame they stand in. It returns None where the
words are no time after all.
"""

from __future__ import annotations

from reportedly.extract.meaning.times.accounts import (
    account_year,
    financial_year,
    latest_period,
    quarter,
    quarter_of_year,
    same_period,
)
from reportedly.extract.meaning.times.clocks import (
    bare_clock,
    clock,
    named_clock,
    part_of_day,
)
from reportedly.extract.meaning.times.counted import ago, ago_vague, from_anchor, within
from reportedly.extract.meaning.times.dates import (
    day_of_month,
    day_of_relative_month,
    days_of_month,
    holiday,
    iso,
    slashed,
)
from reportedly.extract.meaning.times.deictics import (
    calendar_unit,
    deictic_day,
    deictic_night,
    next_part,
    unit_of_anchor,
    year_end,
)
from reportedly.extract.meaning.times.durations import (
    duration,
    duration_vague,
    every,
    half,
    past_duration,
    period_of_months,
    yearly,
)
from reportedly.extract.meaning.times.frame import Rule
from reportedly.extract.meaning.times.months import (
    month,
    month_of_relative_year,
    month_of_year,
    months_of_year,
    relative_month,
    season,
    season_of_year,
)
from reportedly.extract.meaning.times.references import edge, reference, some_day, the_past
from reportedly.extract.meaning.times.weeks import ordinal_week, week_of, weekday, weekday_of_week
from reportedly.extract.meaning.times.years import century, decade, year

MEANINGS: dict[str, Rule] = {
    "set": every,
    "yearly": yearly,
    "iso": iso,
    "slashed": slashed,
    "day_of_month": day_of_month,
    "days_of_month": days_of_month,
    "months_of_year": months_of_year,
    "month_of_year": month_of_year,
    "month": month,
    "relative_month": relative_month,
    "holiday": holiday,
    "season_of_year": season_of_year,
    "season": season,
    "month_of_relative_year": month_of_relative_year,
    "quarter": quarter,
    "quarter_of_year": quarter_of_year,
    "same_period": same_period,
    "latest_period": latest_period,
    "account_year": account_year,
    "week_of": week_of,
    "next_part": next_part,
    "the_past": the_past,
    "some_day": some_day,
    "ago": ago,
    "ago_vague": ago_vague,
    "from_anchor": from_anchor,
    "within": within,
    "deictic_night": deictic_night,
    "deictic_day": deictic_day,
    "weekday": weekday,
    "weekday_of_week": weekday_of_week,
    "ordinal_week": ordinal_week,
    "day_of_relative_month": day_of_relative_month,
    "calendar_unit": calendar_unit,
    "financial_year": financial_year,
    "decade": decade,
    "century": century,
    "year": year,
    "year_end": year_end,
    "unit_of_anchor": unit_of_anchor,
    "clock": clock,
    "bare_clock": bare_clock,
    "named_clock": named_clock,
    "part_of_day": part_of_day,
    "duration": duration,
    "half": half,
    "duration_vague": duration_vague,
    "past_duration": past_duration,
    "period_of_months": period_of_months,
    "edge": edge,
    "reference": reference,
}  # fmt: skip
