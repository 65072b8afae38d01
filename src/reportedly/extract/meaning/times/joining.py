"""Neighbouring pieces of one time expression: "the end of | the month", "4.12 a.m. | on Tuesday"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from reportedly.extract.meaning.times.calendar import Grain, Moment, stretch
from reportedly.extract.meaning.times.expression import Expression
from reportedly.extract.meaning.times.frame import Meaning
from reportedly.model.span import Span
from reportedly.model.statement import TimeType

_EDGE_THEN_TIME = re.compile(r"[\s-]*(?:on\s+|in\s+)?")
_CLOCK_THEN_DAY = re.compile(r",?\s+(?:(?:on|of|local time on)\s+)?")
_DAY_THEN_CLOCK = re.compile(r",?\s+(?:at\s+)?")


def joined(pieces: Iterable[Expression], words: str, published: date | None) -> list[Expression]:
    """The expressions of a sentence from its pieces, in order."""
    found: list[Expression] = []
    for piece in pieces:
        whole = _join(found[-1], piece, words, published) if found else None
        if whole is None:
            found.append(piece)
        else:
            found[-1] = whole
    return found


def _join(left: Expression, right: Expression, words: str, published: date | None) -> Expression | None:
    """Two neighbours as one expression, or None where they are two."""
    between = words[left.span.end : right.span.start]
    for glue, rule in (
        (_EDGE_THEN_TIME, _edge_then_time),
        (_CLOCK_THEN_DAY, _clock_then_day),
        (_DAY_THEN_CLOCK, _day_then_clock),
    ):
        if glue.fullmatch(between) and (meaning := rule(left.meaning, right.meaning, published)):
            return Expression(Span(left.span.start, right.span.end), meaning, right.side)
    return None


def _edge_then_time(left: Meaning, right: Meaning, published: date | None) -> Meaning | None:
    if not left.weak or left.type is not TimeType.DATE or left.moment is not None or left.timex is None:
        return None
    if right.moment is None:
        return replace(right, weak=False) if right.type is TimeType.DATE and right.timex is None else None
    moment = right.moment
    if left.timex == "end" and moment.grain is not Grain.DAY:
        moment = moment.at(edge="end")
    if left.timex in ("earlier", "later"):
        moment = _narrowed(moment, left.timex, published)
    return Meaning(right.type, moment, right.timex)


def _narrowed(moment: Moment, edge: str, published: date | None) -> Moment:
    """ "Earlier this week" is the week as far as the publication; "later this year" the rest of it."""
    if published is None or not moment.first <= published <= moment.last or moment.grain is Grain.DAY:
        return moment
    part = stretch(moment.first, published) if edge == "earlier" else stretch(published, moment.last)
    return replace(part, name=moment.timex())


def _clock_then_day(left: Meaning, right: Meaning, published: date | None) -> Meaning | None:
    """ "4.12 a.m. on Tuesday", "dawn on Tuesday", "the morning of 5 March"."""
    if not _is_clock(left) or right.moment is None or right.moment.grain is not Grain.DAY or _is_clock(right):
        return None
    return Meaning(TimeType.TIME, right.moment.at(clock=_hours(left), part=_part(left)))


def _day_then_clock(left: Meaning, right: Meaning, published: date | None) -> Meaning | None:
    """ "Friday at 5 p.m."; a weekday before its date is one with it: "Monday, 10 November"."""
    if left.moment is None or left.moment.grain is not Grain.DAY or left.moment.clock or not _is_clock(right):
        return None
    return Meaning(TimeType.TIME, left.moment.at(clock=_hours(right), part=_part(right)))


def _is_clock(meaning: Meaning) -> bool:
    return meaning.type is TimeType.TIME and (meaning.timex is not None or meaning.weak)


def _hours(meaning: Meaning) -> str | None:
    _, t, clock = (meaning.timex or "").partition("T")
    return clock if t and meaning.type is TimeType.TIME else None


def _part(meaning: Meaning) -> str | None:
    return meaning.timex if meaning.timex in ("MO", "AF", "EV", "NI") else None
