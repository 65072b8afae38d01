"""An agency's copy under another outlet's name: all that stands in it came through the agency."""

from __future__ import annotations

import re

from reportedly.extract import vocabulary
from reportedly.extract.credit import byline_credit, dateline_credit, trailing_credits
from reportedly.extract.resolve.article import Article
from reportedly.model.document import SectionKind

# The dateline stands in one of the first paragraphs, the credit under the last one.
_FIRST = 4
_PARTS = 2  # "PESA, Paris", "By Ann Lee, Associated Press"


def wire_of(article: Article) -> str | None:
    """The agency that the byline, the dateline or the credit line names, as worded."""
    document = article.document
    named = byline_credit(document.byline)
    if named is not None:
        return named
    stamped = [s.span for s in document.sections if s.kind in (SectionKind.DATELINE, SectionKind.BYLINE)]
    for span in [*stamped, *article.paragraphs[:_FIRST]]:
        credit = dateline_credit(document.text, span)
        if credit is not None:
            return credit.origin
    for span in stamped:
        if stands_alone := byline_credit(re.split(r"[,|·\n]", span.of(document.text).strip("() \n"))[:_PARTS]):
            return stands_alone
    last = trailing_credits(article.paragraphs[-1].of(document.text)) if article.paragraphs else ()
    agencies = vocabulary.outlets().agencies
    return next((c.origin for c in last if c.carrier is not None or c.origin.lower() in agencies), None)
