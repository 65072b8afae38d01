"""Which times of the text are a statement's, and what each says: when it was said, what happens, what falls due."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from reportedly.extract import vocabulary
from reportedly.extract.meaning.due import due_form
from reportedly.extract.meaning.said import Said
from reportedly.extract.meaning.times import Expression
from reportedly.model.span import Span
from reportedly.model.statement import Forecast, Mode, Statement, Time, TimeRole, TimeType

_RELATIVE = re.compile(r"\b(?:who|which|whose)\b", re.IGNORECASE)
# Between a cue and a time these begin a clause of its own: "said Lind, who sold his shares on Tuesday".
_OTHER_CLAUSE = re.compile(
    r"\b(?:who|which|whose|where|after|before|when|while|as|since|because|although|though|but|and)\b|[.;:]",
    re.IGNORECASE,
)
# Words that leave the verb of a relative clause to come: "the deputy, who on Tuesday spoke of".
_NO_VERB = frozenset("on in at last late early earlier this the also had has first only".split())
_DATELINE = re.compile(r"[A-Z][A-Z .’'-]{2,},[^.\n]{0,60}?(?:--|[—–]|\s-)\s")
_IRREGULAR = frozenset("said told wrote spoke says".split())


@dataclass(frozen=True)
class Timeline:
    """The times of a text that name a date, in order; ``told``: where those start that stand in some content."""

    times: tuple[Expression, ...]
    starts: tuple[int, ...]
    told: frozenset[int]

    @classmethod
    def of(cls, expressions: Sequence[Expression], contents: Sequence[Span]) -> Timeline:
        """Durations, sets and words such as "recently" are left out: a duration is a figure, the others are no date."""
        times = tuple(e for e in expressions if _names_date(e))
        starts = tuple(e.span.start for e in times)
        told = (
            times[at].span.start
            for part in contents
            for at in range(bisect_left(starts, part.start), bisect_left(starts, part.end))
        )
        return cls(times, starts, frozenset(told))

    def within(self, span: Span) -> Iterator[Expression]:
        return iter(self.times[bisect_left(self.starts, span.start) : bisect_left(self.starts, span.end)])


def in_content(span: Span, statement: Statement) -> bool:
    return any(part.covers(span) for part in statement.content)


def chosen_times(said: Said, timeline: Timeline, published: date | None) -> list[Expression]:
    """The times of a statement's content, and the time of speaking where it stands in the cue's sentence."""
    return [
        expression
        for expression in timeline.within(said.sentence)
        if in_content(expression.span, said.statement)
        or (expression.span.start not in timeline.told and _is_said_then(said, expression, published))
    ]


def _is_said_then(said: Said, expression: Expression, published: date | None) -> bool:
    ahead = expression.moment is not None and published is not None and expression.moment.first > published
    if ahead or not _in_sentence_of_both(said, expression.span) or _in_dateline(said, expression.span):
        return False
    cue = next((span for span in said.statement.cue if not span.overlaps(expression.span)), None)
    if cue is None:
        return True
    if expression.span.start > cue.start:
        return _goes_with_cue_before(said, Span(cue.end, expression.span.start))
    return _goes_with_cue_after(said, expression.span, cue)


def _in_dateline(said: Said, time: Span) -> bool:
    """ "ABU DHABI, 5 November (DPS) --" says when it was filed."""
    text = said.article.text
    line = _DATELINE.match(text, said.article.sentence_at(time.start).start)
    return line is not None and time.end <= line.end()


def _goes_with_cue_before(said: Said, between: Span) -> bool:
    """No other clause and no other verb of speaking between a cue and a time after it; the content aside."""
    text = said.article.text
    inside = [part for part in said.statement.content if part.start >= between.start and part.end <= between.end]
    after = text[max([part.end for part in inside], default=between.end) : between.end]
    words = text[between.start : inside[0].start] + after if inside else text[between.start : between.end]
    return _OTHER_CLAUSE.search(words) is None and not _reports(after)


def _goes_with_cue_after(said: Said, time: Span, cue: Span) -> bool:
    """ "A rescuer who came up at noon told …" tells of the speaker; "who on Tuesday spoke of" of the speaking."""
    text = said.article.text
    between = text[time.end : cue.start]
    opened = _OTHER_CLAUSE.search(between)
    if opened and "," not in between[opened.end() :]:
        return False
    start = said.article.sentence_at(time.start).start
    relative = _RELATIVE.search(text, start, time.start)
    if relative is None:
        return True
    before = text[relative.end() : time.start]
    return _reports(before) or ("," not in between and all(word.lower() in _NO_VERB for word in before.split()))


def _in_sentence_of_both(said: Said, time: Span) -> bool:
    """Cue, time and some of the words attributed stand in one sentence."""
    sentences = [sentence for sentence in said.cue_sentences if sentence.covers(time)]
    return any(part.overlaps(sentence) for part in said.statement.content for sentence in sentences)


def _reports(words: str) -> bool:
    """Whether one of the words is a verb of speaking in the past tense."""
    verbs = (word.strip(",") for word in words.lower().split())
    lemmas = (vocabulary.cue_lemma(verb) for verb in verbs if verb.endswith("ed") or verb in _IRREGULAR)
    return any(vocabulary.cue_mode(lemma) is Mode.SPEECH for lemma in lemmas if lemma)


def _names_date(expression: Expression) -> bool:
    if expression.meaning.type in (TimeType.DURATION, TimeType.SET):
        return False
    return expression.moment is not None or not (expression.meaning.timex or "").endswith("_REF")


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
