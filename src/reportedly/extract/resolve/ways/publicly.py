"""What is said where anybody may hear it, or published by whoever says it: it has no relay."""

from __future__ import annotations

import re

from reportedly.extract import vocabulary
from reportedly.extract.resolve.speech.utterances import Utterance
from reportedly.extract.resolve.ways.frame import Frame
from reportedly.extract.resolve.ways.patterns import phrases
from reportedly.extract.tables import either
from reportedly.model.span import Span

_DETERMINER = r"(?:an? |the |his |her |its |their |this |that |[\w.-]+[’']s? )?"
_PLATFORMS = either(re.escape(name) for name in vocabulary.platforms())
_IN_PUBLIC = re.compile(
    rf"\b(?:told|tells|telling) (?:{either(phrases('told_in_public'))})\b|"
    rf"\b(?:urged|urging|addressed|addressing|before) (?:{either(phrases('audiences'))})\b|"
    rf"\b(?:[Ii]n|[Aa]t|[Dd]uring|[Oo]n|[Vv]ia|issued) {_DETERMINER}(?:[\w’'.-]+ ){{0,3}}?"
    rf"(?:{either(phrases('occasions'))})\b|"
    rf"\b(?:[Oo]n|[Vv]ia|to) (?:{_PLATFORMS})\b|"
    rf"\b[Ss](?:peaking|poke) (?:to|before|at) (?:reporters|journalists|{either(phrases('audiences'))})"
)
_ANNOUNCED = re.compile(rf"\b(?:{either(phrases('announced'))})\b", re.IGNORECASE)
# Words between the verb and what says where it was said: farther away it is about something else of the sentence.
_NEAR = 8


def said_in_public(frame: Frame, utterance: Utterance) -> Span | None:
    """The words that say so, near the verb or at the beginning of its sentence; None where there are none."""
    cue = utterance.cue_spans[0] if utterance.cue_spans else utterance.source[0]
    if _ANNOUNCED.search(utterance.cue.words):
        return cue
    at = cue.start - frame.start
    for match in _IN_PUBLIC.finditer(frame.words):
        first, last = sorted((at, match.start()))
        if not frame.words[: match.start()].strip() or len(frame.words[first:last].split()) <= _NEAR:
            return frame.span(match.start(), match.end())
    return None
