"""An agency's copy under another outlet's name: all that stands in it came through the agency."""

from __future__ import annotations

from reportedly.extract import vocabulary
from reportedly.extract.credit import byline_credit, dateline_credit, stated_credit, trailing_credits
from reportedly.extract.resolve.article import Article
from reportedly.model.document import SectionKind

# The dateline stands in one of the first paragraphs, the credit under the last one.
_FIRST = 4
_NOTICES = frozenset({SectionKind.FURNITURE, SectionKind.UPDATE_NOTE, SectionKind.TEASER})
_STAMPS = frozenset({SectionKind.BYLINE, SectionKind.DATELINE})


def wire_of(article: Article) -> str | None:
    """The agency that the byline, the dateline or the credit line names, as worded."""
    text, sections = article.text, article.document.sections
    stamps = [section.span for section in sections if section.kind in _STAMPS]
    first = article.paragraphs[:_FIRST]
    for span in [*stamps, *first]:
        credit = dateline_credit(text, span)
        if credit is not None:
            return credit.origin
    lines = [*article.document.byline, *(span.of(text) for span in stamps)]
    return next((name for line in lines if (name := byline_credit(line))), None) or _credited_below(article)


def _credited_below(article: Article) -> str | None:
    """By a bracket after the last sentence, or a notice under the story."""
    last = trailing_credits(article.paragraphs[-1].of(article.text)) if article.paragraphs else ()
    agencies = vocabulary.outlets().agencies
    bracketed = next((c.origin for c in last if c.carrier is not None or c.origin.lower() in agencies), None)
    notices = [s.span.of(article.text) for s in article.document.sections if s.kind in _NOTICES]
    return bracketed or next((name for notice in notices if (name := stated_credit(notice))), None)
