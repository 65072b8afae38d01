"""Whether the title says as plain fact what the body only attributes."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reportedly.extract.meaning.held import Held
from reportedly.extract.meaning.topics import stems as stems_of
from reportedly.extract.resolve.article import Article
from reportedly.model.statement import Certainty, Stance

# A title that repeats at least this share of its words from one statement reports that statement.
_REPEATED = 0.6
_FEWEST = 3  # content words; below, a title is a topic and asserts nothing
# An attribution, a doubt or a distance in the title itself.
_HEDGED = re.compile(
    r"[:?“”‘’\"]|\s[-–—]\s|\b(?:say|says|said|sources?|reports?|reportedly|according|alleged\w*|claims?|denies|warns?|may|might|could|told|sees|vows|"
    r"accused|accuses|admits|confirms|rumou?red|set to|likely|calls?|urges?|demands?|wants?)\b|'",
    re.IGNORECASE,
)


def sheds_attribution(article: Article, statements: Sequence[Held]) -> bool:
    """True where the title is flat and one statement of the body has most of its words.

    Never for a title with a statement of its own."""
    if article.title is None or any(one.statement.headline for one in statements):
        return False
    title = article.title.of(article.text)
    words = stems_of(title)
    if len(words) < _FEWEST or _HEDGED.search(title):
        return False
    return any(
        len(words & one.stems) / len(words) >= _REPEATED
        for one in statements
        if one.statement.stance in (Stance.ASSERTS, Stance.PREDICTS) or one.statement.certainty is not Certainty.CERTAIN
    )
