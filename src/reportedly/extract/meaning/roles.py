"""Which times of the text are a statement's, and what each says: when it was said, what happens, what falls due."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from datetime import date

from reportedly.extract import vocabulary
from reportedly.extract.meaning.forecasts import due_form
from reportedly.extract.meaning.said import Said
from reportedly.extract.meaning.times import Expression
from reportedly.model.span import Span
from reportedly.model.statement import Forecast, Mode, Statement, Time, TimeRole, TimeType

_RELATIVE = re.compile(r"\b(?:who|which|whose)\b")


def in_content(span: Span, statement: Statement) -> bool:
    return any(part.covers(span) for part in statement.content)


def chosen_times(
    said: Said, expressions: Sequence[Expression], contents: Sequence[Span], published: date | None
) -> list[Expression]:
    """The times of a statement's content, and those of its sentence that stand in no statement's content.

    Durations, sets and words such as "recently" are left out: a duration is a figure, the others name no date.
    """
    sentence, cues = said.sentence, said.cue_sentences
    found: list[Expression] = []
    starts = [expression.span.start for expression in expressions]
    for expression in expressions[bisect_left(starts, sentence.start) :]:
        if expression.span.start >= sentence.end:
            break
        if expression.meaning.type in (TimeType.DURATION, TimeType.SET) or _is_reference(expression):
            continue
        inside = in_content(expression.span, said.statement)
        past = expression.moment is None or published is None or expression.moment.first <= published
        said_then = (
            past
            and any(cue.covers(expression.span) for cue in cues)
            and not any(part.overlaps(expression.span) for part in contents)
        )
        if inside or (said_then and not _in_relative_clause(said, expression)):
            found.append(expression)
    return found


def _in_relative_clause(said: Said, expression: Expression) -> bool:
    """ "A rescuer who came up at noon told …": tells of the speaker, not of the speaking, unless its verb reports."""
    text, cue = said.article.text, said.statement.cue
    if not cue or expression.span.start > cue[0].start:
        return False
    opened = _RELATIVE.search(text, said.article.sentence_at(expression.span.start).start, expression.span.start)
    between = text[opened.end() : expression.span.start].split() if opened else []
    return opened is not None and not any(
        vocabulary.cue_mode(vocabulary.cue_lemma(word) or "") is Mode.SPEECH for word in between
    )


def _is_reference(expression: Expression) -> bool:
    return (
        expression.moment is None and expression.meaning.timex is not None and expression.meaning.timex.endswith("_REF")
    )


def times_of(expressions: Sequence[Expression], statement: Statement, forecast: Forecast | None) -> tuple[Time, ...]:
    """The contract's times, with their roles."""
    return tuple(
        Time(
            expression.span,
            expression.meaning.type,
            expression.moment.edtf() if expression.moment else None,
            _role(expression, statement, forecast),
        )
        for expression in expressions
    )


def _role(expression: Expression, statement: Statement, forecast: Forecast | None) -> TimeRole:
    if not in_content(expression.span, statement):
        return TimeRole.SAID
    if forecast and forecast.due and expression.moment and due_form(expression.moment) == forecast.due:
        return TimeRole.DUE
    return TimeRole.EVENT
