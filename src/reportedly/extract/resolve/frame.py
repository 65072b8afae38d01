"""The sentence around an utterance with the uttered words blanked out: what the writer says of the saying."""

from __future__ import annotations

from dataclasses import dataclass

from reportedly.extract.resolve.article import Article
from reportedly.extract.resolve.utterances import Utterance
from reportedly.model.span import Span


@dataclass(frozen=True, slots=True)
class Frame:
    """``words`` has the length of the sentence; ``start`` is where it begins in the text."""

    words: str
    start: int

    def span(self, start: int, end: int) -> Span:
        """A range of ``words`` as a range of the text."""
        return Span(self.start + start, self.start + end)


def frame_of(utterance: Utterance, article: Article) -> Frame:
    anchor = utterance.cue_spans[0] if utterance.cue_spans else utterance.source[0]
    sentence = article.sentence_at(anchor.start)
    words = list(sentence.of(article.text))
    quoted = [q.span for q in article.quotations_between(sentence.start, sentence.end) if q.depth == 0]
    for span in (*utterance.content, *quoted):
        start, end = max(span.start, sentence.start), min(span.end, sentence.end)
        if start < end:
            words[start - sentence.start : end - sentence.start] = " " * (end - start)
    return Frame("".join(words).replace("\n", " "), sentence.start)
