"""What is looked at to tell whether an utterance is a statement: its words, its marks, how it stands in the text."""

from __future__ import annotations

import re
from dataclasses import dataclass

from reportedly.extract.resolve.speech.cue import Cue
from reportedly.extract.resolve.speech.utterances import Utterance, kind_of
from reportedly.extract.resolve.text.article import Article
from reportedly.extract.vocabulary import pattern
from reportedly.model.span import Span
from reportedly.model.statement import Kind

_QUESTION = re.compile(r"\s*\?")
_ENTITLED = re.compile(rf"\b(?:{pattern('things', 'before_a_name')})\s+[“\"‘']?$")
_DEED = re.compile(rf"\b(?:{pattern('things', 'dating')})\s+(?:{pattern('things', 'dated_by')})$", re.IGNORECASE)
_WERE_TOLD = re.compile(rf"(?:{pattern('things', 'were_told')})\s+(?:not\s+)?to\b", re.IGNORECASE)
# How far before an utterance these are looked for, in characters: the longest of each fits.
_AS_FAR_AS_ENTITLED, _AS_FAR_AS_DEED = 16, 24
_LONGEST_LABEL = 3  # words


@dataclass(frozen=True, slots=True)
class Claimed:
    """An utterance as it is judged. words, source: with single spaces.

    asked: a question mark follows. entitled: "called" or the like stands right before it. in_passing: "after ordering"
    or the like does. alone: it is a paragraph without a full stop. source_first: its source stands right before its
    cue; source_last: right after it. told_to: a headline says what its source was told to do. label: it is the first
    sentence of a paragraph, of few words, and the cue stands in another.
    """

    utterance: Utterance
    words: str
    source: str
    quoted: bool
    asked: bool
    entitled: bool
    in_passing: bool
    alone: bool
    source_first: bool
    source_last: bool
    told_to: bool
    label: bool

    @property
    def cue(self) -> Cue:
        return self.utterance.cue

    @property
    def count(self) -> int:
        """How many words it has."""
        return len(self.words.split())


def claimed_in(article: Article, utterance: Utterance) -> Claimed:
    words = " ".join(" ".join(span.of(article.text).split()) for span in utterance.content)
    end = utterance.content[-1].end
    return Claimed(
        utterance,
        words,
        source=" ".join(span.of(article.text) for span in utterance.source),
        quoted=kind_of(utterance.content, article) is not Kind.INDIRECT,
        asked=words.endswith("?") or _QUESTION.match(article.text, end, end + 2) is not None,
        entitled=_ENTITLED.search(_before(utterance, article, _AS_FAR_AS_ENTITLED)) is not None,
        in_passing=_DEED.search(_before(utterance, article, _AS_FAR_AS_DEED).rstrip()) is not None,
        alone=_is_line(utterance, article),
        source_first=_follows(utterance.source, utterance.cue_spans, article),
        source_last=_follows(utterance.cue_spans, utterance.source, article),
        told_to=_is_told_to(utterance, article),
        label=_is_label(utterance, article),
    )


def _before(utterance: Utterance, article: Article, characters: int) -> str:
    return article.text[max(0, utterance.start - characters) : utterance.start]


def _is_line(utterance: Utterance, article: Article) -> bool:
    (first, *more), start = utterance.content, utterance.start
    paragraph = article.paragraphs[article.paragraph_number(start)].trimmed(article.text)
    whole = not more and first.covers(paragraph) and not article.in_title(start)
    return whole and paragraph.of(article.text)[-1:] not in ".!?…:\"”’'"


def _is_label(utterance: Utterance, article: Article) -> bool:
    (first, *more), cue = utterance.content, utterance.cue_spans
    if more or not cue or len(first.of(article.text).split()) > _LONGEST_LABEL:
        return False
    sentence = article.sentences[article.sentence_number(first.start)]
    opens = article.paragraphs[article.paragraph_number(first.start)].trimmed(article.text).start == first.start
    closed = article.text[first.end : sentence.end].strip() in ("", ".")
    return opens and closed and cue[0].start >= sentence.end and article.text[first.start : first.end + 1].endswith(".")


def _follows(first: tuple[Span, ...], second: tuple[Span, ...], article: Article) -> bool:
    if not first or not second or first[-1].end > second[0].start:
        return False
    return not article.text[first[-1].end : second[0].start].strip(" ,")


def _is_told_to(utterance: Utterance, article: Article) -> bool:
    start = utterance.cue_spans[0].start if utterance.cue_spans else utterance.start
    return article.in_title(start) and _WERE_TOLD.match(article.text, start) is not None
