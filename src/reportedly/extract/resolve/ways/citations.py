"""Whom an outlet cites for what it reports: "Vyorstka reported, citing sources in the Kremlin"."""

from __future__ import annotations

import re
from dataclasses import replace

from reportedly.extract.resolve.named.surroundings import head_noun
from reportedly.extract.resolve.speech.utterances import Utterance
from reportedly.extract.resolve.text.article import Article
from reportedly.extract.resolve.ways.frame import Frame
from reportedly.extract.resolve.whom.cast import Cast
from reportedly.extract.resolve.whom.speaker import Speaker
from reportedly.extract.vocabulary import NounClass
from reportedly.model.source import SourceKind
from reportedly.model.span import Span

# Anywhere in the sentence: "Citing a senior official of the bank, the daily said …".
_CITING = re.compile(
    r"\b(?:[Cc]iting|[Qq]uoting|which cited|which quoted|cited|quoted|quotes|cites|with (?:a )?reference to|"
    r"relying on|on the (?:basis|authority) of)\s+"
    r"(?!by\b|as\b|in\b|on\b|for\b)([^.;:“”\"]{3,140})"
)
# Where the words for the cited one end.
_AFTER = re.compile(
    r"\s+as\s+(?:saying|telling)\b.*$|,\s+(?:who|which|as|and)\b.*$|,\s+the\s.*$|\s+(?:reported|said|that|to)\b.*$",
    re.DOTALL,
)
# "an EU diplomat who had been told so by an American counterpart": the cited one has it from somebody.
_HAD_IT_FROM = re.compile(
    r",?\s+who\s+(?:has|had|was|were|have)?\s?(?:been\s)?(?:told|informed|heard|learned)(?:\s(?:so|it|this|of it))?\s"
    r"(?:by|from)\s+([^.,;:“”\"]{3,80})"
)
# What the reader took for a part of the words: ", citing a memo".
_TAIL = re.compile(r"(?:,?\s+|^)(?:citing|quoting|with (?:a )?reference to)\s[^.;:“”\"]{3,140}$")
_SPEAKING = (
    NounClass.OFFICE,
    NounClass.UNNAMED,
    NounClass.CROWD,
    NounClass.GOVERNMENT,
    NounClass.ORGANIZATION,
    NounClass.OUTLET,
)


def cited(frame: Frame, cast: Cast, by: Speaker) -> tuple[tuple[Speaker, ...], Span] | None:
    """Those whom the frame's words say that ``by`` cites, the first to have said it first, and where that is said.

    None where it cites nobody. Only an outlet cites papers; whatever else somebody cites is a reason and no source.
    """
    match = _CITING.search(frame.words)
    if match is None:
        return None
    words = match[1].split("   ")[0]
    before = _HAD_IT_FROM.search(words)
    words = _AFTER.sub("", words[: before.start()] if before else words)
    span = frame.span(match.start(1), match.start(1) + len(words)).trimmed(cast.article.text, " ,\n")
    if not len(span) or cast.article.in_quotation(span.start):
        return None
    if by.kind is not SourceKind.OUTLET and not _may_speak(span, words, cast):
        return None
    found = cast.meant_by(span)
    if found in (by, cast.publisher):
        return None
    if before is None:
        return (found,), span
    first = frame.span(match.start(1) + before.start(1), match.start(1) + before.end(1)).trimmed(
        cast.article.text, " ,\n"
    )
    return (cast.meant_by(first), found), span


def without_citation(utterance: Utterance, article: Article) -> Utterance:
    """ "the crane had failed, citing a memo": from whom it was is no part of what was said."""
    last = utterance.content[-1]
    match = _TAIL.search(last.of(article.text))
    rest = utterance.content[:-1]
    if match is None or article.in_quotation(last.start + match.start()) or not (rest or match.start()):
        return utterance
    kept = (Span(last.start, last.start + match.start()),) if match.start() else ()
    return replace(utterance, content=(*rest, *kept))


def _may_speak(span: Span, words: str, cast: Cast) -> bool:
    noun = head_noun(words.strip(" ,"))
    if noun is not None:
        return noun.noun_class in _SPEAKING
    return any(entry.kind is not SourceKind.UNSPECIFIED for _, entry in cast.scene.roster.between(span.start, span.end))
