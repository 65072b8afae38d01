"""To whom something was said, where that is an outlet: "told Reuters", "in an interview with the paper"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from reportedly.extract.resolve import pronouns, wording
from reportedly.extract.resolve.cast import Cast
from reportedly.extract.resolve.frame import Frame
from reportedly.extract.resolve.speaker import Speaker
from reportedly.extract.resolve.surroundings import head_noun
from reportedly.extract.vocabulary import NounClass
from reportedly.model.source import SourceKind
from reportedly.model.span import Span

# What was confirmed or denied to somebody; the mark in "300,000" ends no clause.
_THING = r"(?:[^.;:,“”\"]|(?<=\d)[.,](?=\d))"
# Words before an outlet that make it the listener: its source spoke to it.
_SPOKEN_TO = (
    "told|tells|telling|has told|had told",
    "(?:spoke|speaking|spoken|talking|talked) (?:to|with)",
    "(?:appear(?:ing|ed)|featuring|went|spoke|speaking|interview(?:ed)?) on",
    "interview (?:with|to|for|in)|interviewed by|conversation with",
    "(?:said|stated|declared|affirmed|explained|commented|specified) for",
    rf"said to|confirmed to|confirmed {_THING}{{1,300}}? to|gave (?:to|it to)|admitted to|denied {_THING}{{0,60}}?to",
    "(?:remarks|comments|statement|letter|e-?mail|message|interview|response|reply) to",
)
# Words that make it the carrier: it has the source's words from somewhere.
_CARRIED_BY = (
    "quoted(?: as saying)? (?:by|in|on)|cited by|per|as saying by|reported by|according to|carried by|by|via|in",
)
_LISTENER = re.compile(rf"\b(?:{'|'.join((*_SPOKEN_TO, *_CARRIED_BY))})\s+", re.IGNORECASE)
# "three people quoted by the agency": inside the words for a source, only this makes a relay.
_QUOTED_BY = re.compile(r"\b(?:quoted|cited|interviewed) (?:by|in|on)\s+", re.IGNORECASE)
# The words for whoever listens: up to a mark, or a word that can't be part of them.
_WHO = re.compile(r"[^\s.,;:“”\"()]+(?:\.\S+)?(?:\s[^\s.,;:“”\"()]+){0,7}")
_POSSESSIVE = frozenset("his her its their my".split())
_STRONG = re.compile(rf"(?:{'|'.join(_SPOKEN_TO)})\s", re.IGNORECASE)
_TOLD_US = re.compile(
    r"\b(?:told|tells|spoke to|speaking to|interview with|(?:shown|read) to|"
    r"(?:seen|obtained|reviewed|approached|consulted|contacted|reached|interviewed) by) "
    r"(?:us|me|this (?:newspaper|paper|agency|outlet|channel|station|website|magazine|reporter|correspondent))\b",
    re.IGNORECASE,
)
_TOLD_ONE = re.compile(r"\b(?:told|tells|has told|had told|warned|assured) (him|her|them)\b")


def told_publisher(frame: Frame) -> bool:
    return _TOLD_US.search(frame.words) is not None


@dataclass(frozen=True, slots=True)
class Listener:
    """spoken_to: whether it was told, and doesn't just carry it. where: the words that say so."""

    outlet: Speaker
    spoken_to: bool
    where: Span


def listener(frame: Frame, cast: Cast, speaker: Speaker) -> Listener | None:
    """The outlet that was spoken to or that carries the words; None where the sentence has none."""
    for words, pattern in ((frame.words, _LISTENER), (frame.source, _QUOTED_BY)):
        for match in pattern.finditer(words):
            who = _WHO.match(words, match.end())
            spoken_to = _STRONG.match(match[0]) is not None
            phrase = _phrase(who[0]) if who else ""
            if not phrase or (not spoken_to and phrase.lower().startswith(("a ", "an "))):
                continue  # "in a blog": some outlet, and no word on which
            found = _outlet(phrase, frame.start + match.end(), cast)
            if found is not None and found is not speaker:
                return Listener(found, spoken_to, frame.span(match.start(), match.end() + len(phrase)))
    return None


def told_one(frame: Frame, cast: Cast, speaker: Speaker) -> Speaker | None:
    """ "A colleague told her that …": a speaker of the article has it at first hand, and the outlet has it from her."""
    match = _TOLD_ONE.search(frame.words)
    if match is None or cast.article.in_quotation(frame.start + match.start()):
        return None
    found = pronouns.heard_by(match[1], frame.span(match.start(1), match.end(1)), cast.scene)
    return None if found in (speaker, cast.publisher) else found


def _phrase(words: str) -> str:
    """A noun phrase at the beginning of ``words``: until a verb, a preposition or a second determiner."""
    kept: list[str] = []
    for word in words.split():
        lowered = word.lower()
        small = lowered in wording.BORDERS and lowered not in ("of", "and")
        if kept and (small or lowered in wording.DETERMINERS):
            break
        kept.append(word)
    return " ".join(kept)


def _outlet(phrase: str, start: int, cast: Cast) -> Speaker | None:
    """The outlet that a phrase means, or None where it means none."""
    span = Span(start, start + len(phrase))
    first = phrase.lower().split(" ")[0]
    if first in ("us", "me", "this", "our"):
        return cast.publisher
    if first in _POSSESSIVE:
        return None
    if cast.scene.is_publisher_name(phrase.removeprefix("the ").removeprefix("The ")):
        return cast.publisher
    named = [(place, e) for place, e in cast.scene.roster.between(span.start, span.end) if e.kind is SourceKind.OUTLET]
    if named:
        return cast.meant_by(named[0][0])
    if cast.scene.roster.between(span.start, span.end):
        return None
    noun = head_noun(phrase)
    if noun is None or noun.noun_class is not NounClass.OUTLET or noun.plural:
        return None
    found = cast.meant_by(span)
    return found if found.kind is SourceKind.OUTLET else None
