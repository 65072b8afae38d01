"""The sentence around an utterance with the uttered words blanked out: what the writer says of the saying."""

from __future__ import annotations

import re
from dataclasses import dataclass

from reportedly.extract.resolve.speech.utterances import Utterance
from reportedly.extract.resolve.text.article import Article
from reportedly.model.span import Span

_CONTRAST = re.compile(r"\W*(?:While|Although|Though|Whereas|Even though)\b")


@dataclass(frozen=True, slots=True)
class Frame:
    """words: of the sentence's length, without the source's own; source: those, the rest blank. start: in the text.

    cue: where the verb begins, in ``words``.
    """

    words: str
    source: str
    start: int
    cue: int = 0

    def is_apart(self, position: int) -> bool:
        """Whether a comma parts the verb from a place after it where the sentence begins with a clause of contrast.

        "While Hatch thinks so, Johnson said on CNN that …": one verb in each clause, and CNN is told only one thing.
        """
        begins = _CONTRAST.match(self.words) is not None
        return begins and self.cue < position and "," in self.words[self.cue : position]

    def span(self, start: int, end: int) -> Span:
        """A range of ``words`` as a range of the text."""
        return Span(self.start + start, self.start + end)


def frame_of(utterance: Utterance, article: Article) -> Frame:
    anchor = utterance.cue_spans[0] if utterance.cue_spans else utterance.source[0]
    sentence = article.sentence_at(anchor.start)
    quoted = [q.span for q in article.quotations_between(sentence.start, sentence.end) if q.depth == 0]
    words = _blanked(sentence.of(article.text), sentence, [*utterance.content, *quoted])
    source = _blanked(words, sentence, _around(list(utterance.source), sentence))
    bare = _blanked(words, sentence, list(utterance.source))
    return Frame(bare, source, sentence.start, anchor.start - sentence.start)


def frame_around(sentence: Span, article: Article) -> Frame:
    """A whole sentence with its quotations blanked out; nobody speaks in it."""
    quoted = [q.span for q in article.quotations_between(sentence.start, sentence.end) if q.depth == 0]
    words = _blanked(sentence.of(article.text), sentence, quoted)
    return Frame(words, " " * len(words), sentence.start)


def _blanked(words: str, sentence: Span, spans: list[Span]) -> str:
    kept = list(words.replace("\n", " "))
    for span in spans:
        start, end = max(span.start, sentence.start), min(span.end, sentence.end)
        if start < end:
            kept[start - sentence.start : end - sentence.start] = " " * (end - start)
    return "".join(kept)


def _around(spans: list[Span], sentence: Span) -> list[Span]:
    """What of a sentence is outside the given spans."""
    borders = [sentence.start, *(p for span in sorted(spans) for p in (span.start, span.end)), sentence.end]
    return [Span(a, b) for a, b in zip(borders[::2], borders[1::2], strict=True) if a < b]
