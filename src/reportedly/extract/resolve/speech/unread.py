"""Statements of fixed forms that the reader left alone: "…, the harbour office said.", "The union speaks of 61 boats."

Like refusals they are told by their form, in sentences, or ends of them, in which the reader found nothing said.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from reportedly.extract import vocabulary
from reportedly.extract.resolve.speech.clauses import last_clause
from reportedly.extract.resolve.speech.ranges import Ranges
from reportedly.extract.resolve.text.article import Article
from reportedly.extract.tables import filled, table
from reportedly.model.attribution import Attribution
from reportedly.model.span import Span

# Right in nine cases of ten, counted on the stories that may be looked at.
_CONFIDENCE = 0.9

_TABLE = table("unread")
_PARTS = _TABLE["parts"] | {"numbers": list(vocabulary.NUMBERS), "putting": _TABLE["putting"]}


def _compiled(form: str, name: str = "name") -> re.Pattern[str]:
    return re.compile(filled(form, _PARTS | {"name": _TABLE[name]}))


_TAILS = tuple(_compiled(tail) for tail in _TABLE["tails"])
_TITLE_TAILS = tuple(_compiled(tail, "name_in_title") for tail in _TABLE["tails"])
_ANSWER, _PUT, _COUNTED, _REPORT = (_compiled(_TABLE[form]) for form in ("answer", "put", "counted", "report"))
_VERBAL = re.compile(r"\b(?:not|does|did|do|would|will|could|can|is|are|was|were|which|that|differently|otherwise)\b")
# What begins so is rather no clause of its own.
_NO_CLAUSE = re.compile(
    r"(?:what|who|how|why|as|if|when|after|before|while|asked|according|although|and|but|because)\b", re.IGNORECASE
)
_COMMA = re.compile(", ")
_FEWEST = 3  # words of what is said, unless the verb comes first: "Not so, says the director"
_BEFORE_QUOTATION = re.compile(r":(?=\s+[\"“'‘])")
_OWNER_MARK = re.compile(r"[’']s?$")
_SUBJECT_WORDS = 16


def unread(article: Article, said: Iterable[Span]) -> list[Attribution]:
    """Attributions of these forms outside of what is ``said`` in other statements."""
    spans = list(said)
    taken = Ranges(spans)
    added = []
    for sentence in article.sentences:
        for one in (
            *_trailing(sentence, article),
            *_figures(sentence, article),
            *_counted(sentence, article),
            *_answers(sentence, article),
        ):
            if not any(taken.overlap(span) for span in (*one.content, *one.cue, *one.source)):
                added.append(one)
                spans += one.content
                taken = Ranges(spans)
    return added


def reports_within(article: Article) -> list[Attribution]:
    """ "They denied a report by Radio Calder that she would go": what the report says, whoever speaks of it."""
    found = []
    for sentence in article.sentences:
        for match in _REPORT.finditer(sentence.of(article.text)):
            if not article.in_quotation(sentence.start + match.start()):
                source, cue, content = (_span(match, group, sentence.start) for group in ("source", "cue", "content"))
                found.append(Attribution((source,), (cue,), (content.trimmed(article.text),), _CONFIDENCE))
    return found


def _trailing(sentence: Span, article: Article) -> Iterator[Attribution]:
    words = _BEFORE_QUOTATION.split(sentence.of(article.text))[0]
    if article.in_quotation(sentence.start + len(words) - 2):
        return
    title = article.in_title(sentence.start)
    tails = _TITLE_TAILS if title else _TAILS
    marks = ("; ", ": ") if title else ("; ",)
    border = max((words.rfind(mark) + len(mark) for mark in marks if mark in words), default=0)
    for comma in _COMMA.finditer(words, border):
        clause = Span(sentence.start + border, sentence.start + comma.start())
        match = next((m for tail in tails if (m := tail.match(words, comma.end()))), None)
        if match is None or article.in_quotation(clause.end - 1):
            continue
        if _VERBAL.search(match["source"]) or _NO_CLAUSE.match(clause.of(article.text)):
            return
        inverted = match.start("cue") <= match.start("source")
        if inverted or len(clause.of(article.text).split()) >= _FEWEST:
            source, cue = (
                _span(match, group, sentence.start).trimmed(article.text, " .!") for group in ("source", "cue")
            )
            yield Attribution((source,) if len(source) else (), (cue,), (clause,), _CONFIDENCE)
        return


def _figures(sentence: Span, article: Article) -> Iterator[Attribution]:
    words = sentence.of(article.text)
    for match in _PUT.finditer(words):
        before = words[: match.start("cue")]
        start = last_clause(before)
        source = Span(sentence.start + start, sentence.start + match.start("cue")).trimmed(article.text, " ,\n")
        count = len(source.of(article.text).split())
        if not 0 < count <= _SUBJECT_WORDS or article.in_quotation(sentence.start + match.start("cue")):
            continue
        cue, content = (_span(match, group, sentence.start).trimmed(article.text) for group in ("cue", "content"))
        yield Attribution((source,), (cue,), (content,), _CONFIDENCE)


def _counted(sentence: Span, article: Article) -> Iterator[Attribution]:
    for match in _COUNTED.finditer(sentence.of(article.text)):
        if not article.in_quotation(sentence.start + match.start("cue")):
            source, cue, content = (_span(match, group, sentence.start) for group in ("source", "cue", "content"))
            source = Span(source.start, source.start + len(_OWNER_MARK.sub("", source.of(article.text))))
            yield Attribution((source,), (cue,), (content.trimmed(article.text),), _CONFIDENCE)


def _answers(sentence: Span, article: Article) -> Iterator[Attribution]:
    """From the sentence's beginning on, one after the other."""
    words, end = sentence.of(article.text), 0
    while (match := _ANSWER.match(words, end)) is not None:
        if article.in_quotation(sentence.start + match.start("cue")) or _VERBAL.search(match["source"]):
            return
        source, cue, content = (_span(match, group, sentence.start) for group in ("source", "cue", "content"))
        yield Attribution((source,), (cue,), (content,), _CONFIDENCE)
        end = match.end()


def _span(match: re.Match[str], group: str, start: int) -> Span:
    return Span(start + match.start(group), start + match.end(group))
