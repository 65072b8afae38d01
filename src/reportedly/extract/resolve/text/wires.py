"""An agency's copy under another outlet's name: all that stands in it came through the agency."""

from __future__ import annotations

from reportedly.extract import vocabulary
from reportedly.extract.credit import (
    byline_credit,
    dateline_credit,
    is_shared,
    signed_credit,
    stated_credit,
    trailing_credits,
)
from reportedly.extract.resolve.text.article import Article
from reportedly.model.document import SectionKind
from reportedly.model.span import Span

# The dateline stands in one of the first paragraphs, the credit under the last one or in it.
_FIRST = 4
_LAST = 2
_NOTICES = frozenset({SectionKind.FURNITURE, SectionKind.UPDATE_NOTE, SectionKind.TEASER})


def wire_of(article: Article) -> str | None:
    """The agency that the byline, the dateline or the credit line names, as worded."""
    text = article.text
    bylines, datelines = (_sections(article, kind) for kind in (SectionKind.BYLINE, SectionKind.DATELINE))
    for span in [*bylines, *datelines, *article.paragraphs[:_FIRST]]:
        credit = dateline_credit(text, span)
        if credit is not None:
            return credit.origin
    after_place = (span.of(text).partition(",")[2] for span in datelines)
    signed = [span.of(text) for span in bylines]
    shared = any(is_shared(line) for line in signed)
    lines = [] if shared else [*article.document.byline, *signed, *after_place]
    named = (name for line in lines if (name := byline_credit(line, text)))
    return next(named, None) or _credited_below(article)


def _sections(article: Article, kind: SectionKind) -> list[Span]:
    return [section.span for section in article.document.sections if section.kind is kind]


def _credited_below(article: Article) -> str | None:
    """By a bracket after the last sentence, or a notice under the story."""
    last = trailing_credits(article.paragraphs[-1].of(article.text)) if article.paragraphs else ()
    agencies = vocabulary.outlets().agencies
    bracketed = next((c.origin for c in last if c.carrier is not None or c.origin.lower() in agencies), None)
    notices = [s.span.of(article.text) for s in article.document.sections if s.kind in _NOTICES]
    signed = (*notices, *(paragraph.of(article.text) for paragraph in article.paragraphs[-_LAST:]))
    return (
        bracketed
        or next((name for notice in notices if (name := stated_credit(notice))), None)
        or next((name for line in signed if (name := signed_credit(line))), None)
    )
