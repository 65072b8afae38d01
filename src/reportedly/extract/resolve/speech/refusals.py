"""Refusals and silences, "declined to comment", "could not be reached": the whole phrase is the content.

The reader finds most of them; their wording is so fixed that a table of patterns finds the rest.
"""

from __future__ import annotations

import re

from reportedly.extract.resolve.speech.clauses import last_clause
from reportedly.extract.resolve.speech.ranges import Ranges
from reportedly.extract.resolve.text import wording
from reportedly.extract.resolve.text.article import Article
from reportedly.extract.tables import filled, table
from reportedly.model.attribution import Attribution
from reportedly.model.span import Span, hull

# A subject has no more words than this; what stands before a comma is part of it when it is no longer than a name.
_SUBJECT_WORDS, _NAME_WORDS = 18, 6
_TABLE = table("refusals")
REFUSAL = re.compile(
    rf"\b(?:{'|'.join(filled(phrase, _TABLE['parts']) for phrase in _TABLE['phrases'])})\b", re.IGNORECASE
)
_ON_WHETHER = re.compile(r"\sabout (?:whether|if)\b")
# Of "brushed aside a question about whether …" the first half says all.
_REST = re.compile(
    r"[^.:;!?“”\"\n]*?(?=\s*(?:[.:;!?“”\"]|\sabout (?:whether|if)\b|,\s(?:and|but|so|while|saying|who|which)\b|$))"
)
_JOINT = re.compile(r",?\s(?:and|but)\s$")
# Somebody at a sentence's beginning, where no statement tells who acts before "and": "She smiled and hung up."
_FIRST = re.compile(
    r"(?:He|She|They|It|We|(?!The |An? |In |On |At |By |As |When |After |Asked )[A-Z][\w’'.-]+(?: [A-Z][\w’'.-]+)*)"
    r"(?= [a-z])"
)
# Rules are right about these phrases in nineteen cases of twenty, counted on the project's own sample stories.
_CONFIDENCE = 0.95


def is_refusal(words: str) -> bool:
    return REFUSAL.search(words) is not None


def whole_phrase(attribution: Attribution, article: Article) -> Attribution:
    """A refusal that the reader cut into cue and content, with the whole phrase as content."""
    cue_words = " ".join(span.of(article.text) for span in attribution.cue)
    near = [
        c
        for c in attribution.content
        if article.sentence_number(c.start) == article.sentence_number(attribution.cue[0].start)
    ]
    phrase = hull([*attribution.cue, *[c for c in near if c.start >= attribution.cue[0].start]])
    if not REFUSAL.match(" ".join(phrase.of(article.text).split())) and not is_refusal(cue_words):
        return attribution
    if any(q.span.overlaps(c) for c in near for q in article.quotations_between(c.start, c.end)):
        return attribution
    rest = _ON_WHETHER.search(phrase.of(article.text))
    phrase = Span(phrase.start, phrase.start + rest.start()) if rest else phrase
    return Attribution(attribution.source, attribution.cue, (phrase,), attribution.confidence)


def missed(article: Article, found: list[Attribution]) -> list[Attribution]:
    """Refusals in sentences that the reader left alone."""
    taken = Ranges(span for a in found for span in (*a.content, *a.cue))
    added = []
    for sentence in article.sentences:
        words = sentence.of(article.text)
        for match in REFUSAL.finditer(words):
            verb = Span(sentence.start + match.start(), sentence.start + match.end())
            if taken.overlap(verb) or article.in_quotation(verb.start):
                continue
            rest = _REST.match(words, match.end())
            content = Span(verb.start, verb.end + (len(rest[0]) if rest else 0)).trimmed(article.text)
            source = _subject(sentence, verb, article) or _shared(sentence, verb, article, found)
            if source is not None:
                added.append(Attribution((source,), (verb,), (content,), _CONFIDENCE))
    return added


def _subject(sentence: Span, verb: Span, article: Article) -> Span | None:
    """The words before the verb, from the last clause border on."""
    before = article.text[sentence.start : verb.start]
    border = last_clause(before)
    words = before[border:]
    if "," in words:
        head, _, tail = words.rpartition(",")
        alone = tail.strip().lower() in wording.PRONOUNS  # "Pressed by the judge, she"
        words = (
            tail
            if alone
            else words
            if tail.strip() == "" or (len(head.split()) <= _NAME_WORDS and tail.strip())
            else tail
        )
    subject = Span(verb.start - len(words), verb.start).trimmed(article.text, " ,\n")
    return subject if 0 < len(subject.of(article.text).split()) <= _SUBJECT_WORDS else None


def _shared(sentence: Span, verb: Span, article: Article, found: list[Attribution]) -> Span | None:
    """Who did what stands before "and": "She confirmed the date and would not be drawn on the price."."""
    if _JOINT.search(article.text, sentence.start, verb.start) is None:
        return None
    earlier = [
        source
        for attribution in found
        for source in attribution.source[:1]
        for cue in attribution.cue[:1]
        if sentence.start <= source.start < cue.start < verb.start
    ]
    first = _FIRST.match(article.text, sentence.start, verb.start)
    return max(earlier, default=Span(*first.span()) if first else None, key=lambda source: source.start)
