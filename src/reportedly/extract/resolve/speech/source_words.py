"""Which of the reader's source words can name anybody: half words, dates, counts and stray clauses do not."""

from __future__ import annotations

import re
from dataclasses import replace

from reportedly.extract import vocabulary
from reportedly.extract.resolve.text.article import Article
from reportedly.model.attribution import Attribution
from reportedly.model.span import Span, hull

_WORD_CHARACTER = re.compile(r"[^\W_]")
_DETERMINED = r"(?=(?:the|an?|his|her|its|their|our|this|that|he|she|it|they|we|one|another)\b)"
_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s(?:morning|afternoon|evening|night))?"
# What is cut off before the words for somebody: "On Friday the ministry", "Meanwhile a clerk", "30 The woman".
_BEFORE = (
    re.compile(rf"(?:(?:on|by|since|until|last|late|early)\s)+{_DAY},?\s+", re.IGNORECASE),
    re.compile(
        rf"(?:{_DAY}|yesterday|today|tonight|later|earlier|then|meanwhile|now|still|yet|but|and|so|however|instead|also|"
        rf"last\s(?:night|week|month|year)),?\s+{_DETERMINED}",
        re.IGNORECASE,
    ),
    re.compile(r"\d+\.?\s+(?=(?:The|An?|He|She|It|They)\b)"),
)
_FEW_WORDS = 7  # with more a day rather belongs to a clause about whom the words mean
_AFTER = re.compile(rf",?\s(?:(?:on|late|last|early)\s)+{_DAY}$")
# "Whose estate it was he", "On figures she": with words before it only the pronoun is the subject of the verb. "It" is
# that only after a clause or a preposition's object: "a member of it" is somebody.
_SUBJECT_AT_END = re.compile(
    r"\s(he|she|they|we)$|^(?:whether|what|whose|how|why|when|where|if|on|at|about|asked|pressed)\b.*"
    r"(?<!\sof)(?<!\son)(?<!\sin)(?<!\sto)(?<!\sby)(?<!\sabout)\s(it)$",
    re.IGNORECASE | re.DOTALL,
)
# "The ministry, whose head, Ana Ruiz,": she is the subject of a verb that follows.
_WHOSE = re.compile(r",\s(whose\s(?:[\w-]+\s){0,3}[\w-]+,\s[A-ZÀ-Þ][^,]{2,40}),?$")
# "By the ministry’s (count)": whose count it is.
_OWNER = re.compile(r"(?:(?:by|on|in|at)\s)?(.+)[’']s$", re.IGNORECASE | re.DOTALL)
# "… and ‖ that the Courant has read", "… ‖ seen by this site": what is told of something that stands before it.
_TELLS_OF_IT = re.compile(
    r"(?:(?:that|which|who)\s\w|(?:seen|read|obtained|reviewed|shown|dated|leaked|signed|published)\s(?:by|to|on|in)\s)"
)
# "Ruiz did not come, and he is expected to leave": of whom something is expected is not whoever expects it.
_EXPECTED = re.compile(r"(?:(?:is|are|was|were|be|been)|[’']s)\s(?:\w+\s)?expected(?:\sto)?")
# "Ruiz reportedly plans to leave": adverbs with nobody behind them, and none who speaks in the next sentence.
_RUMOURED = re.compile(
    rf"(?:{'|'.join(sorted(word for word in vocabulary.words('cues', 'hearsay') if word.endswith('ly')))})\b",
    re.IGNORECASE,
)
# "the Ruiz‖-backing Stav Review": whom a name with a participle describes.
_COMPOUND = re.compile(r"-[a-z]+\s(?P<who>[A-Z][\w’'&.]*(?:\s[A-Z][\w’'&.]*)*)")
_FARTHEST = 200  # characters between what is told and the beginning of whom or what it is told of
_BORDER = re.compile(r"[;:“”\"?!]\s*|\.\s+(?=[A-Z])|\baccording to\s")
# "61", "Two hundred and fifty-eight"; "one", "both" and other single words may be persons.
_NUMBER = rf"(?:{'|'.join(vocabulary.NUMBERS)}|\w+teen|\w+ty(?:-\w+)?)"
_COUNT = re.compile(rf"[\d.,]+|{_NUMBER}\s(?:hundred|thousand|million)(?:\s(?:and\s)?{_NUMBER})?", re.IGNORECASE)


def with_names(attribution: Attribution, article: Article) -> Attribution | None:
    """The attribution with the words of its source that can name somebody; None where a bare count is left.

    "61, says the clerk": a count before the verb is what the one after it said.
    """
    if not attribution.source:
        return attribution
    first, *more = attribution.source
    if _EXPECTED.fullmatch(" ".join(span.of(article.text) for span in attribution.cue)) and first < attribution.cue[0]:
        return replace(attribution, source=())
    rumoured = _RUMOURED.match(article.text, attribution.cue[0].start) if attribution.cue else None
    if rumoured is not None and first.start >= article.sentence_at(rumoured.start()).end:
        return _rumoured(attribution, Span(*rumoured.span()), article)
    if (compound := _COMPOUND.match(article.text, first.end)) is not None:
        return replace(attribution, source=(Span(*compound.span("who")), *more))
    found = _naming(first, article)
    if _COUNT.fullmatch(found.of(article.text)) and not more:
        return _turned(attribution, found, article)
    return attribution if found == first else replace(attribution, source=(found, *more))


def _rumoured(attribution: Attribution, adverb: Span, article: Article) -> Attribution:
    """With nobody behind it: the verb after the adverb is of what is said."""
    verb = Span(adverb.end, attribution.cue[-1].end).trimmed(article.text)
    said = [
        hull((verb, part)) if part.start >= verb.end and article.text[verb.end : part.start].isspace() else part
        for part in attribution.content
    ]
    return replace(attribution, source=(), cue=(adverb,), content=tuple(said))


def _naming(span: Span, article: Article) -> Span:
    span = _whole_words(span, article.text)
    if _TELLS_OF_IT.match(span.of(article.text)):
        span = _with_what_it_tells_of(span, article)
    for pattern in _BEFORE:
        if match := pattern.match(article.text, span.start, span.end):
            span = Span(match.end(), span.end)
    words = span.of(article.text)
    if match := _SUBJECT_AT_END.search(words):
        return Span(span.start + match.start(match.lastindex or 0), span.end)
    if match := _WHOSE.search(words):
        return Span(span.start + match.start(1), span.end)
    if (match := _OWNER.fullmatch(words)) and article.text.startswith(" ", span.end):
        return Span(span.start + match.start(1), span.start + match.end(1))
    if (match := _AFTER.search(words)) is not None and len(words.split()) <= _FEW_WORDS:
        return Span(span.start, span.start + match.start())
    return span


def _whole_words(span: Span, text: str) -> Span:
    start, end = span.start, span.end
    while start > 0 and _WORD_CHARACTER.match(text[start]) and _WORD_CHARACTER.match(text[start - 1]):
        start -= 1
    while end < len(text) and _WORD_CHARACTER.match(text[end]) and _WORD_CHARACTER.match(text[end - 1]):
        end += 1
    return Span(start, end)


def _with_what_it_tells_of(span: Span, article: Article) -> Span:
    """From the beginning of the clause on, where that is near."""
    sentence = article.sentence_at(span.start)
    before = article.text[sentence.start : span.start]
    border = max((match.end() for match in _BORDER.finditer(before)), default=0)
    near = 0 < len(before) - border <= _FARTHEST
    return Span(sentence.start + border, span.end) if near and before[border:].strip() else span


def _turned(attribution: Attribution, count: Span, article: Article) -> Attribution | None:
    """ "61, says the clerk" with the clerk as its source."""
    cue, content = attribution.cue, attribution.content
    inverted = len(cue) == 1 and len(content) == 1 and count.end <= cue[0].start and cue[0].end <= content[0].start
    if not inverted or not article.text[count.end : cue[0].start].startswith(","):
        return None
    between = article.text[cue[0].end : content[0].start]
    somebody = not between.strip() and not article.in_quotation(content[0].start + 1)
    return replace(attribution, source=content, content=(count,)) if somebody else None
