"""Outlets that somebody has spoken to in the sentence before: "She gave an interview to Onda. “…,” she said"."""

from __future__ import annotations

import re

from reportedly.extract import vocabulary
from reportedly.extract.resolve.speech.utterances import Utterance
from reportedly.extract.resolve.text import wording
from reportedly.extract.resolve.ways import outlets
from reportedly.extract.resolve.ways.frame import Frame, frame_around
from reportedly.extract.resolve.ways.listeners import Listener, spoken_to
from reportedly.extract.resolve.whom.cast import Cast
from reportedly.extract.resolve.whom.speaker import Speaker
from reportedly.model.span import Span

# "The agency UWS spoke with the guards’ union on Saturday."
_SPOKE_WITH = re.compile(
    r"(?:^|,\s)\W*(?P<outlet>[^.,;:“”\"]{1,80}?)\s(?:has\s|have\s|had\s)?(?:also\s)?"
    r"(?:(?:spoke|spoken|talked)\s(?:to|with)|interviewed|reached|contacted)\s+"
    r"(?P<who>[^.,;:“”\"]{3,80}?)(?=[.,;]|\s(?:on|in|at|last|this|about|by|before|after|who)\s|$)"
)
_SPOKE = re.compile(r"\b(?:spoke|spoken|talked|interviewed|reached|contacted)\b")
_SUBJECT = 4  # words before whoever the sentence is about: "On Sunday evening the minister …"
_ANAPHORIC = wording.PRONOUNS | frozenset("the one another both neither".split())


def heard_before(utterance: Utterance, speaker: Speaker, cast: Cast) -> Listener | None:
    """The outlet to which the sentence before says that the speaker has spoken; None where it says nothing of it."""
    before = _sentence_before(utterance, cast)
    if before is None:
        return None
    match = _spoke_with(before)
    if match is not None and _is_meant(utterance, speaker, before.span(*match.span("who")), cast):
        return _interviewer(match, before, cast)
    if not _is_subject(utterance, speaker, before, cast):
        return None
    return spoken_to(before, cast)


def interviewed_before(utterance: Utterance, outlet: Speaker, cast: Cast) -> Speaker | None:
    """ "UWS spoke with the union. Two were held, it said": "it" is the union, which told ``outlet`` so."""
    before = _sentence_before(utterance, cast)
    words = utterance.source[0].of(cast.article.text).lower()
    match = _spoke_with(before) if before is not None and words in wording.PRONOUNS else None
    if before is None or match is None:
        return None
    heard = _interviewer(match, before, cast)
    return cast.meant_by(before.span(*match.span("who"))) if heard is not None and heard.outlet is outlet else None


def _spoke_with(before: Frame) -> re.Match[str] | None:
    return _SPOKE_WITH.search(before.words) if _SPOKE.search(before.words) is not None else None


def _sentence_before(utterance: Utterance, cast: Cast) -> Frame | None:
    article = cast.article
    here = article.sentence_number(min(utterance.source[0].start, utterance.start))
    return frame_around(article.sentences[here - 1], article) if here > 0 else None


def _interviewer(match: re.Match[str], before: Frame, cast: Cast) -> Listener | None:
    span = before.span(*match.span("outlet"))
    words = match["outlet"].strip()
    own = words.lower() in ("we", "i")
    outlet = cast.publisher if own else outlets.named(span, cast) or outlets.meant(span, words, cast)
    return None if outlet is None else Listener(outlet, True, before.span(match.start(), match.end()))


def _is_meant(utterance: Utterance, speaker: Speaker, who: Span, cast: Cast) -> bool:
    """Whether the speaker is the one interviewed: named there, or called by a word that points back."""
    text = cast.article.text
    if speaker.bearer is not None:
        return any(who.covers(place) for place in speaker.bearer.places)
    words = utterance.source[0].of(text).lower().split()
    heads = {vocabulary.singular(word) for word in who.of(text).split()}
    return words[0] in _ANAPHORIC and (
        words[-1] in ("them", *wording.PRONOUNS) or vocabulary.singular(words[-1]) in heads
    )


def _is_subject(utterance: Utterance, speaker: Speaker, before: Frame, cast: Cast) -> bool:
    """Whether the sentence begins with the speaker, by name or by the pronoun that goes on."""
    text = cast.article.text
    sentence = Span(before.start, before.start + len(before.words))
    pronoun = utterance.source[0].of(text).lower()
    if pronoun in wording.PRONOUNS and before.words.lower().split()[:1] == [pronoun]:
        return True
    places = [*speaker.mentions, *(speaker.bearer.places if speaker.bearer else ())]
    first = min((place.start for place in places if sentence.covers(place)), default=None)
    return first is not None and len(text[sentence.start : first].split()) <= _SUBJECT
