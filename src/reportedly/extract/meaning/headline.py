"""Whether the title says as plain fact what the body only attributes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from reportedly.extract.meaning.held import Held
from reportedly.extract.meaning.topics import stems as stems_of
from reportedly.extract.resolve.text.article import Article
from reportedly.model.statement import Certainty, Stance

# A title that repeats at least this share of its words from one statement reports that statement.
_REPEATED = 0.6
_FEWEST = 3  # content words; below, a title is a topic and asserts nothing
# An attribution, a doubt or a distance in the title itself.
_HEDGED = re.compile(
    r"^(?:why|how|what|when|who|where)\b|[:?“”‘’\"]|\s[-–—]\s|\b(?:say|says|said|sources?|reports?|reportedly|according|alleged\w*|claims?|denies|warns?|may|might|could|told|sees|vows|"
    r"accused|accuses|admits|confirms|rumou?red|set to|likely|calls?|urges?|demands?|wants?)\b|'",
    re.IGNORECASE,
)


# What is asked or supposed is no claim that a title could have taken over.
_SUPPOSED = re.compile(r"(?:whether|if|why|how|what)\b", re.IGNORECASE)


def sheds_attribution(article: Article, statements: Sequence[Held]) -> bool:
    """True where the title is flat, one statement of the body has most of its words, and no sentence of its own has.

    Never for a title with a statement of its own."""
    if article.title is None or any(one.statement.headline for one in statements):
        return False
    title = article.title.of(article.text)
    words = stems_of(title)
    if len(words) < _FEWEST or _HEDGED.search(title):
        return False
    attributed = any(_repeats(words, one.stems) for one in statements if _claims(one, article))
    return attributed and not any(_repeats(words, stems_of(own)) for own in _own_sentences(article, statements))


def _repeats(title: frozenset[str], other: frozenset[str]) -> bool:
    return len(title & other) / len(title) >= _REPEATED


def _claims(one: Held, article: Article) -> bool:
    statement = one.statement
    stated = statement.stance in (Stance.ASSERTS, Stance.PREDICTS) or statement.certainty is not Certainty.CERTAIN
    return stated and _SUPPOSED.match(article.text, statement.content[0].start) is None


def _own_sentences(article: Article, statements: Sequence[Held]) -> Iterator[str]:
    """What the body says in the outlet's own name."""
    taken = [span for one in statements for span in (*one.statement.content, *one.statement.cue, *one.statement.source)]
    for sentence in article.sentences:
        if not article.in_title(sentence.start) and not any(sentence.overlaps(span) for span in taken):
            yield sentence.of(article.text)
