"""What statements mean: stance, certainty, negation, times, figures, places, forecasts, and conflicts between them.

English only. A pure function of the reading; the law on every attribute is the annotation decisions of the project's
stories, the vocabulary is in ``extract/data``.
"""

from __future__ import annotations

from dataclasses import replace

from reportedly.extract.meaning.certainty import certainty_of
from reportedly.extract.meaning.conflicts import find_conflicts
from reportedly.extract.meaning.forecasts import forecast_of
from reportedly.extract.meaning.headline import sheds_attribution
from reportedly.extract.meaning.held import held
from reportedly.extract.meaning.negation import is_negative
from reportedly.extract.meaning.places import find_places
from reportedly.extract.meaning.quantities import at_most_after_within, find_quantities
from reportedly.extract.meaning.roles import Timeline, chosen_times, in_content, times_of
from reportedly.extract.meaning.said import Said
from reportedly.extract.meaning.stances import stances
from reportedly.extract.meaning.times import Expression, published_on, times_in
from reportedly.extract.resolve.text.article import Article
from reportedly.model.reading import Reading
from reportedly.model.span import Span
from reportedly.model.statement import Quantity, Stance, Statement, TimeType

__all__ = ["add_meaning"]


def add_meaning(reading: Reading) -> Reading:
    """The same reading with stance, certainty, negated, times, quantities, places and forecast of every statement, with
    its conflicts, and with ``title_sheds_attribution`` set."""
    article = Article(reading.document)
    published = published_on(reading.document.published)
    expressions = times_in(article.text, article.sentences, published)
    places = find_places(article)
    origins = {source.id: source for source in reading.sources}
    said = [Said(s, article, origins.get(s.chain[0])) for s in reading.statements]
    timeline = Timeline.of(expressions, [span for statement in reading.statements for span in statement.content])
    meant = [
        _meant(one, stance, chosen_times(one, timeline, published), places, reading)
        for one, stance in zip(said, stances(said), strict=True)
    ]
    holding = [held(one, statement, at) for at, (one, statement) in enumerate(zip(said, meant, strict=True))]
    return replace(
        reading,
        statements=tuple(meant),
        conflicts=tuple(find_conflicts(holding)),
        title_sheds_attribution=sheds_attribution(article, holding),
    )


def _meant(said: Said, stance: Stance, times: list[Expression], places: list[Span], reading: Reading) -> Statement:
    statement, published = said.statement, published_on(reading.document.published)
    inside = [time for time in times if in_content(time.span, statement)]
    forecast = forecast_of(said, stance, inside, published)
    sentence = said.sentence
    return replace(
        statement,
        stance=stance,
        certainty=certainty_of(said, stance),
        negated=is_negative(said.words),
        times=times_of(times, statement, forecast),
        quantities=_quantities(said, inside),
        places=tuple(place for place in places if sentence.covers(place) or in_content(place, statement)),
        forecast=forecast,
    )


def _is_date(time: Expression) -> bool:
    return time.moment is not None or time.meaning.type is TimeType.TIME


def _quantities(said: Said, times: list[Expression]) -> tuple[Quantity, ...]:
    """Durations are figures; dates and clocks are none."""
    dates = [time.span for time in times if _is_date(time) and not time.meaning.counts]
    counted = [time.span for time in times if time.meaning.counts]
    text = said.article.text
    found = (q for span in said.statement.content for q in find_quantities(text, span, dates))
    return tuple(q if any(q.span.overlaps(span) for span in counted) else at_most_after_within(q, text) for q in found)
