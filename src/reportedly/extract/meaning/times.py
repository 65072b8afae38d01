"""Time expressions in running text: found by the grammar of ``times.toml``, joined, and resolved in reading order.

"The end of the month", "4.12 a.m. on Tuesday" and "Monday, 10 November" are found in pieces and joined; what was
resolved last is the anchor for "a day earlier".
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

from reportedly.extract.meaning import tables
from reportedly.extract.meaning.calendar import Grain, Moment, stretch
from reportedly.extract.meaning.frame import Frame, Meaning
from reportedly.extract.meaning.moments import MEANINGS
from reportedly.extract.meaning.tense import side_of
from reportedly.model.span import Span
from reportedly.model.statement import TimeType

_PLACEHOLDER = re.compile(r"\{([a-z_]+)\}")
_NAMED_GROUP = re.compile(r"\(\?P<\w+>")
_CLOCK_THEN_DAY = re.compile(r",?\s+(?:(?:on|of|local time on)\s+)?")
_DAY_THEN_CLOCK = re.compile(r",?\s+(?:at\s+)?")
_EDGE_THEN_TIME = re.compile(r"[\s-]*(?:on\s+|in\s+)?")
_CONTEXT = 24  # characters on either side that a meaning may look at: two or three words
_YEAR_FIRST, _YEAR_LAST = 1000, 9000  # publication years outside are misprints, and arithmetic near year 1 fails


@dataclass(frozen=True, slots=True)
class Expression:
    """A time expression and what it means; side: see ``moments.Side``."""

    span: Span
    meaning: Meaning
    side: str

    @property
    def moment(self) -> Moment | None:
        return self.meaning.moment


@dataclass(frozen=True, slots=True)
class _Rule:
    means: str
    pattern: re.Pattern[str]


def published_on(published: str | None) -> date | None:
    """The day of an EDTF date or date-time; None where only a month or a year is known, or nothing."""
    try:
        found = date.fromisoformat((published or "")[:10])
    except ValueError:
        return None
    return found if _YEAR_FIRST < found.year < _YEAR_LAST else None


def find_times(text: str, sentences: Iterable[Span], published: date | None) -> list[Expression]:
    """All time expressions of the given sentences, in order, each resolved against the ones before it."""
    found: list[Expression] = []
    anchor: Moment | None = None
    story: Moment | None = None
    before = 0
    for sentence in sentences:
        words = sentence.of(text)
        if "\n\n" in text[before : sentence.start]:
            anchor = None  # a new paragraph stands at the publication again
        before = sentence.end
        if _trigger().search(words) is None:
            continue
        for expression in _joined(_in_sentence(words, published, anchor, story), words, published):
            if expression.meaning.weak:
                continue
            moment = expression.moment
            if (
                moment is not None
                and not _is_since(words, expression)
                and moment.edge is None
                and moment.grain is not Grain.SPAN
            ):
                anchor = story = moment
            span = Span(sentence.start + expression.span.start, sentence.start + expression.span.end)
            found.append(replace(expression, span=span))
    return found


def _is_since(words: str, expression: Expression) -> bool:
    """ "rain since Monday night": where something began, not where the narrative stands."""
    return words[: expression.span.start].rstrip().lower().endswith("since")


def _in_sentence(words: str, published: date | None, anchor: Moment | None, story: Moment | None) -> list[Expression]:
    rules = _rules()
    found: list[Expression] = []
    position = 0
    while match := _master().search(words, position):
        number = int((match.lastgroup or "r0")[1:])
        rule = rules[number]
        exact = rule.pattern.match(words, match.start())
        start, end = match.span()
        position = max(end, start + 1)
        if exact is None:
            continue
        side = side_of(words, start, end)
        before, after = words[max(0, start - _CONTEXT) : start], words[end : end + _CONTEXT].lstrip()
        frame = Frame(published, anchor, side, before.rstrip(), after, story)
        meaning = MEANINGS[rule.means](exact.groupdict(), frame)
        if meaning is None:
            position = start + 1
            while position < len(words) and words[position - 1].isalnum() and words[position].isalnum():
                position += 1
            continue
        if "core" in exact.groupdict():
            start, end = exact.span("core")
        found.append(Expression(Span(start, end), meaning, side))
        if meaning.moment is not None and meaning.moment.grain is not Grain.SPAN and not meaning.weak:
            anchor = story = meaning.moment
    return found


def _joined(pieces: list[Expression], words: str, published: date | None) -> list[Expression]:
    found: list[Expression] = []
    for piece in pieces:
        joined = _join(found[-1], piece, words, published) if found else None
        if joined is None:
            found.append(piece)
        else:
            found[-1] = joined
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


def _is_clock(meaning: Meaning) -> bool:
    return meaning.type is TimeType.TIME and (meaning.timex is not None or meaning.weak)


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


def _hours(meaning: Meaning) -> str | None:
    return meaning.timex[1:] if meaning.timex and meaning.timex.startswith("T") else None


def _part(meaning: Meaning) -> str | None:
    return meaning.timex if meaning.timex in ("MO", "AF", "EV", "NI") else None


@cache
def _fragments() -> dict[str, str]:
    data = tables.table("times")
    lists = {name: tables.any_of(words.split()) for name, words in data["lists"].items()}
    lists["holiday"] = tables.any_of(data["holidays"])
    lists["reference"] = tables.any_of(p for listed in data["references"].values() for p in tables.phrases(listed))
    fragments: dict[str, str] = {name: f"(?:{pattern})" for name, pattern in lists.items()} | data["fragments"]
    return fragments


@cache
def _sources() -> tuple[tuple[str, str], ...]:
    """Each rule's name and its pattern with the lists put in; a space fits any white space."""
    fragments = _fragments()
    return tuple(
        (
            rule["means"],
            _PLACEHOLDER.sub(lambda m: fragments[m[1]], rule["pattern"]).replace(" ?", r"\s*").replace(" ", r"\s+"),
        )
        for rule in tables.table("times")["rules"]
    )


@cache
def _rules() -> tuple[_Rule, ...]:
    return tuple(
        _Rule(means, re.compile(rf"{_START}(?:{source}){_END}", re.IGNORECASE)) for means, source in _sources()
    )


_START = r"(?<![\w$£€])"
_END = r"(?!\w)"


@cache
def _master() -> re.Pattern[str]:
    """All rules in one expression, so that the text is read once; ``_rules`` then reads the groups."""
    whole = "|".join(f"(?P<r{n}>{_NAMED_GROUP.sub('(?:', source)})" for n, (_, source) in enumerate(_sources()))
    return re.compile(rf"{_START}(?:{whole}){_END}", re.IGNORECASE)


@cache
def _trigger() -> re.Pattern[str]:
    """A quick look for any letter sequence that every rule has one of."""
    data = tables.table("times")
    stems = {re.escape(month[:3]) for month in data["lists"]["month"].split()} | set(data["triggers"]["stems"].split())
    return re.compile(rf"\d|\bat\s|{'|'.join(sorted(stems))}", re.IGNORECASE)
