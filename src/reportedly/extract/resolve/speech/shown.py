"""What a post that stands whole in an article says: all of it is its author's, however the reader took it apart."""

from __future__ import annotations

from dataclasses import replace

from reportedly.extract.resolve.text.article import Article
from reportedly.model.attribution import Attribution

_CONFIDENCE = 0.9


def shown(article: Article) -> list[Attribution]:
    """The posts of an article as attributions."""
    return [Attribution((post.author,), (post.mark,), (post.words,), _CONFIDENCE) for post in article.posts]


def outside_posts(attribution: Attribution, article: Article) -> Attribution | None:
    """The attribution with what of its content lies in no post; None where nothing does."""
    sure = attribution.alone or (attribution.confidence,) * len(attribution.content)
    kept = [
        (span, of_it)
        for span, of_it in zip(attribution.content, sure, strict=True)
        if not any(post.words.overlaps(span) for post in article.posts)
    ]
    if len(kept) == len(attribution.content):
        return attribution
    spans, of_each = tuple(span for span, _ in kept), tuple(of_it for _, of_it in kept)
    return replace(attribution, content=spans, alone=of_each) if kept else None
