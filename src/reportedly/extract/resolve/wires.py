"""An agency's copy under another outlet's name: all that stands in it came through the agency."""

from __future__ import annotations

import re

from reportedly.extract import vocabulary
from reportedly.extract.credit import byline_credit, dateline_credit, stated_credit, trailing_credits
from reportedly.extract.resolve.article import Article
from reportedly.model.document import SectionKind

# The dateline stands in one of the first paragraphs, the credit under the last one.
_FIRST = 4
_NOTICES = frozenset({SectionKind.FURNITURE, SectionKind.UPDATE_NOTE, SectionKind.TEASER})
_PARTS = 2  # "PESA, Paris", "By Ann Lee, Associated Press"


def wire_of(article: Article) -> str | None:
    """The agency that the byline, the dateline or the credit line names, as worded."""
    document = article.document
    if named := byline_credit(document.byline):
        return named
    stamped = [s.span for s in document.sections if s.kind in (SectionKind.DATELINE, SectionKind.BYLINE)]
    for span in [*stamped, *article.paragraphs[:_FIRST]]:
        credit = dateline_credit(document.text, span)
        if credit is not None:
            return credit.origin
    for span in stamped:
        if stands_alone := byline_credit(re.split(r"[,|·\n]", span.of(document.text).strip("() \n"))[:_PARTS]):
            return stands_alone
    return _credited_below(article)


def _credited_below(article: Article) -> str | None:
    """By a bracket after the last sentence, or a notice under the story."""
    last = trailing_credits(article.paragraphs[-1].of(article.text)) if article.paragraphs else ()
    agencies = vocabulary.outlets().agencies
    bracketed = next((c.origin for c in last if c.carrier is not None or c.origin.lower() in agencies), None)
    notices = [s.span.of(article.text) for s in article.document.sections if s.kind in _NOTICES]
    return bracketed or next((name for notice in notices if (name := stated_credit(notice))), None)
