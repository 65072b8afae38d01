"""What an article says in its own name: sentences that nobody is cited for."""

from __future__ import annotations

from dataclasses import replace

from reportedly.extract.meaning import add_meaning
from reportedly.extract.resolve.text.article import Article
from reportedly.model.reading import Reading
from reportedly.model.span import Span
from reportedly.model.statement import Access, Kind, Mode, Statement


def own_sentences(reading: Reading) -> tuple[Statement, ...]:
    """Those that hold no word of any statement, in order, as statements of the publisher with times and figures.

    Their ids begin with "o"; nothing but the article's own words is known of them, so their confidence is 1.
    """
    article = Article(reading.document)
    taken = [span for s in reading.statements for span in (*s.content, *s.cue, *s.source)]
    free = [sentence for sentence in article.sentences if not any(sentence.overlaps(span) for span in taken)]
    bare = tuple(_statement(number, sentence, reading) for number, sentence in enumerate(free, start=1))
    return add_meaning(replace(reading, statements=bare, conflicts=())).statements


def _statement(number: int, sentence: Span, reading: Reading) -> Statement:
    return Statement(
        id=f"o{number}",
        kind=Kind.INDIRECT,
        mode=Mode.WRITING,
        content=(sentence,),
        cue=(),
        source=(),
        chain=(reading.sources[0].id,),
        access=Access.UNKNOWN,
        confidence=1.0,
        headline=False,
    )
