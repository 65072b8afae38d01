"""Time expressions in running text: found by the grammar of ``times.toml``, joined, and resolved in reading order.

"The end of the month", "4.12 a.m. on Tuesday" and "Monday, 10 November" are found in pieces and joined; what was
resolved last is the anchor for "a day earlier".
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from reportedly.extract.meaning.tense import side_of
from reportedly.extract.meaning.times.calendar import Grain
from reportedly.extract.meaning.times.expression import Expression
from reportedly.extract.meaning.times.frame import Frame, Meaning, Narrative
from reportedly.extract.meaning.times.grammar import match_from, may_have_time, next_word
from reportedly.extract.meaning.times.joining import joined
from reportedly.extract.meaning.times.moments import MEANINGS
from reportedly.model.span import Span
from reportedly.model.statement import TimeType

_CONTEXT = 24  # characters on either side that a meaning may look at: two or three words
_OPENING, _CLOSING = ("“", '"', "''", "``", "‘", "'"), ("”", '"', "''", "’", "'")
_YEAR_FIRST, _YEAR_LAST = 1000, 9000  # publication years outside are misprints, and arithmetic near year 1 fails


def published_on(published: str | None) -> date | None:
    """The day of an EDTF date or date-time; None where only a month or a year is known, or nothing."""
    try:
        found = date.fromisoformat((published or "")[:10])
    except ValueError:
        return None
    return found if _YEAR_FIRST < found.year < _YEAR_LAST else None


def find_times(
    text: str, sentences: Iterable[Span], published: date | None, *, parts_of_days: bool = False
) -> list[Expression]:
    """All time expressions of the given sentences, in order, each resolved against the ones before it;
    ``parts_of_days``: with those that name no day themselves, "by the evening"."""
    found: list[Expression] = []
    narrative = Narrative(published)
    before = 0
    for sentence in sentences:
        words = sentence.of(text)
        if "\n\n" in text[before : sentence.start]:
            narrative = narrative.at_publication()
        before = sentence.end
        if not may_have_time(words):
            continue
        pieces, narrative = _pieces(words, narrative)
        for expression in joined(pieces, words, published):
            if not expression.meaning.weak or (parts_of_days and _is_part_of_day(expression.meaning)):
                span = Span(sentence.start + expression.span.start, sentence.start + expression.span.end)
                found.append(replace(expression, span=span))
    return found


def _pieces(words: str, narrative: Narrative) -> tuple[list[Expression], Narrative]:
    """The expressions of a sentence before they are joined, and where the narrative stands after it."""
    found: list[Expression] = []
    position = 0
    while match := match_from(words, position):
        start, end = match.span.start, match.span.end
        side = side_of(words, start, end)
        before, after = words[max(0, start - _CONTEXT) : start].rstrip(), words[end : end + _CONTEXT].lstrip()
        meaning = MEANINGS[match.means](match.groups, Frame(narrative, side, before, after))
        if meaning is None or _is_title(words, match.span):
            position = next_word(words, start + 1)
            continue
        position = max(end, start + 1)
        found.append(Expression(match.span, meaning, side))
        narrative = _moved(narrative, meaning, before)
    return found, narrative


def _is_part_of_day(meaning: Meaning) -> bool:
    return meaning.type is TimeType.TIME and meaning.moment is not None


def _is_title(words: str, span: Span) -> bool:
    """ "“60 Minutes”", "“This Week”": several capitalised words in quotation marks of their own."""
    named = span.of(words).split()
    capitals = len(named) > 1 and all(word[0].isdigit() or word[0].isupper() for word in named)
    return capitals and words[: span.start].endswith(_OPENING) and words[span.end :].lstrip(",.").startswith(_CLOSING)


def _moved(narrative: Narrative, meaning: Meaning, before: str) -> Narrative:
    """The narrative after an expression; "rain since Monday night" says where something began, not where it stands."""
    if meaning.type is TimeType.DURATION:
        return narrative.without_period() if meaning.account else narrative
    moment = meaning.moment
    if moment is None or meaning.weak or meaning.compares or moment.grain is Grain.SPAN:
        return narrative
    if before.lower().endswith("since"):
        return narrative
    return narrative.standing_at(moment)
