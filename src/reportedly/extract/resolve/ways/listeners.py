"""To whom something was said or through whom it came, where that is an outlet: "told Reuters", "an NBC interview"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from reportedly.extract.resolve.speech.utterances import Utterance
from reportedly.extract.resolve.ways import outlets
from reportedly.extract.resolve.ways.frame import Frame
from reportedly.extract.resolve.ways.patterns import before_outlet, phrases
from reportedly.extract.resolve.whom import pronouns
from reportedly.extract.resolve.whom.cast import Cast
from reportedly.extract.resolve.whom.speaker import Speaker
from reportedly.extract.tables import either
from reportedly.model.span import Span

_LISTENER = before_outlet("spoken_to", "said_in", "carried_by")
_IN_SOURCE = before_outlet("source_carried_by")
# The words for whoever listens: up to a mark, or a word that can't be part of them.
_WHO = re.compile(r"[^\s.,;:“”\"()]+(?:\.\S+)?(?:\s[^\s.,;:“”\"()]+){0,7}")
# "in an NBC interview", "during a Sky News debate"
_GIVEN_IN = re.compile(
    r"\b(?:in|during|on|for)\s(?:an?|the|his|her|their|its|this)\s(?P<who>(?:[\w.&’'-]+\s){1,5}?)"
    rf"(?:{either(phrases('given_in'))})\b",
    re.IGNORECASE,
)
# "he said, Bild reported", "he will resign, as Bild first reported", "Bild reported on Monday that he said …"
_REPORTING = rf"(?:first\s|also\s|later\s)?(?:{either(phrases('reports'))})\b"
_NAME = r"(?P<who>(?:[Tt]he\s)?[A-ZÀ-Þ][\w.&’'-]*(?:\s(?:of\s|de\s)?[A-ZÀ-Þ][\w.&’'-]*){0,4})"
_REPORTED = re.compile(
    rf"(?:,|\bas|(?<=\S)\s)\s+{_NAME}\s{_REPORTING}(?!\s+(?:that|it|he|she|they|its|on\s+(?:its|his|her))\b)"
)
# "the cranes had failed, reported Bild"
_REPORTED_BY = re.compile(rf"(?:,|(?<=\S)\s)\s+(?:reported|reports|wrote|writes)\s{_NAME}")
# "On CBS’s Face the Nation, he said …", "he told Ana Ruiz on CBS"
_ON_AIR = re.compile(
    rf"(?:^\W*(?:[Aa]ppearing\s|[Ss]peaking\s)?[Oo]n|\b(?:told|tells|telling)\s(?:[A-Z][\w’'.-]+\s){{1,3}}on)\s{_NAME}"
)
_BEGINS = re.compile(rf"^\W*{_NAME}\s{_REPORTING}\s(?:[\w-]+\s){{0,3}}?that\s[^,]*$")
# "the order, which was ‖ published by the Echo", "Asked whether the plan ‖ quoted by the paper was genuine"
_OF_A_THING = re.compile(
    r"\b(?:which|that)\s(?:(?:was|were|is|are|has|have|had|been|first)\s){1,3}$|\b[Aa]sked\s[^,]*$"
)
# Who confirms or denies what an outlet reported says so himself: "he had rung her, as the Echo reported, he confirmed".
_ANSWERS = re.compile(
    r"(?:(?:has|had|have|also|now|later)\s)*(?:confirm|den[iy]|admit|acknowledg|disput|reject|dismiss|conced|contradict)"
)
# "he had been dismissed, according to the clerk": somebody, and no outlet, at an end of the sentence.
_ACCORDING_TO = re.compile(
    r"(?:^\W*(?:[Aa]s\s)?|,\s)(?:[Aa]ccording to|[Aa]s per|per)\s"
    r"(?P<who>[^\s,.;:“”\"][^.;:“”\"]{2,100}?)(?=,\s|[\s.,]*$)"
)
_US = r"(?:us|me|this (?:newspaper|paper|agency|outlet|channel|station|website|magazine|reporter|correspondent))"
_TOLD_US = re.compile(
    r"\b(?:told|tells|spoke to|speaking to|interview with|(?:shown|read|sent|given|leaked) to|"
    r"(?:seen|obtained|reviewed|approached|consulted|contacted|reached|interviewed|asked) by) "
    rf"{_US}\b|\bwhich (?:we|I|{_US}) (?:have|has|had) (?:seen|read)\b",
    re.IGNORECASE,
)
_TOLD_ONE = re.compile(r"(?:(?:has|had|have) )?(?:told|tells|tell|warned|assured|informed) (him|her|them)\b")


def told_publisher(frame: Frame) -> bool:
    return _TOLD_US.search(frame.words) is not None or _TOLD_US.search(frame.source) is not None


@dataclass(frozen=True, slots=True)
class Listener:
    """spoken_to: whether it was told, and doesn't just carry it. where: the words that say so."""

    outlet: Speaker
    spoken_to: bool
    where: Span


def listener(frame: Frame, cast: Cast, speaker: Speaker) -> Listener | None:
    """The outlet that was spoken to or that carries the words; None where the sentence has none."""
    ways = chain(_after_phrases(frame, cast), _around_name(frame, cast))
    return next((way for way in ways if way.outlet is not speaker), None)


def spoken_to(frame: Frame, cast: Cast) -> Listener | None:
    """The outlet that was spoken to in a sentence, whoever spoke."""
    return next((way for way in _after_phrases(frame, cast) if way.spoken_to), None)


def told_one(utterance: Utterance, frame: Frame, cast: Cast, speaker: Speaker) -> Speaker | None:
    """ "A colleague told her that …": a speaker of the article has it at first hand, and the outlet has it from her."""
    if not utterance.cue_spans:
        return None
    match = _TOLD_ONE.match(frame.words, utterance.cue_spans[0].start - frame.start)
    if match is None or cast.article.in_quotation(frame.start + match.start()):
        return None
    found = pronouns.heard_by(match[1], frame.span(*match.span(1)), cast.scene)
    return None if found in (speaker, cast.publisher) else found


def according_to(frame: Frame, cast: Cast, speaker: Speaker) -> Listener | None:
    """Somebody who is no outlet and by whose account the speaker said so."""
    match = _ACCORDING_TO.search(frame.words)
    span = frame.span(*match.span("who")).trimmed(cast.article.text, " ,\n") if match is not None else None
    if match is None or span is None or cast.article.in_quotation(span.start):
        return None
    found = outlets.mouthpiece(span, match["who"], cast)
    return Listener(found, False, span) if found not in (None, speaker, cast.publisher) else None


def in_pages_of(frame: Frame, cast: Cast, speaker: Speaker) -> Listener | None:
    """ "NPR’s Tim Mak said": the outlet whose the speaker is."""
    owner = outlets.owner_of(frame, cast)
    return None if owner is None or owner[0] is speaker else Listener(owner[0], False, owner[1])


def _after_phrases(frame: Frame, cast: Cast) -> Iterator[Listener]:
    """Outlets after a word for telling or carrying, in the frame and then in the words for the source."""
    for words, pattern in ((frame.words, _LISTENER), (frame.source, _IN_SOURCE)):
        for match in pattern.finditer(words):
            if frame.is_apart(match.start()) or _is_of_a_thing(match, words):
                continue
            who = _WHO.match(words, match.end())
            phrase = outlets.phrase(who[0]) if who else ""
            if not phrase:
                continue
            found = _outlet(phrase, frame.start + match.end(), match, cast)
            if found is not None:
                spoken_to = match.lastgroup in ("spoken_to", "said_in")
                yield Listener(found, spoken_to, frame.span(match.start(), match.end() + len(phrase)))


def _is_of_a_thing(match: re.Match[str], words: str) -> bool:
    """ "Of the order, which was published by the Echo, she said": what the outlet carries is no word of hers."""
    return match.lastgroup == "carried_by" and _OF_A_THING.search(words, 0, match.start()) is not None


def _outlet(phrase: str, start: int, match: re.Match[str], cast: Cast) -> Speaker | None:
    span = Span(start, start + len(phrase))
    if match.lastgroup in ("said_in", "source_carried_by") and not match[0].rstrip().endswith(" by"):
        return outlets.named(span, cast)
    if match.lastgroup != "spoken_to" and phrase.lower().startswith(("a ", "an ")):
        return None  # "in a blog": some outlet, and no word on which
    found = outlets.meant(span, phrase, cast)
    quoted = match[0].lower().startswith("quoted") and match[0].rstrip().endswith(" by")
    return outlets.mouthpiece(span, phrase, cast) if found is None and quoted else found


def _around_name(frame: Frame, cast: Cast) -> Iterator[Listener]:
    """Outlets whose name stands in the middle: "in an NBC interview", "Bild reported"."""
    if outlets.place_of_name(frame.span(0, len(frame.words)), cast) is None:
        return
    answers = _ANSWERS.match(frame.words, frame.cue) is not None
    for pattern in (_GIVEN_IN, _ON_AIR, *(() if answers else (_REPORTED, _REPORTED_BY, _BEGINS))):
        for match in pattern.finditer(frame.words):
            found = outlets.named(frame.span(*match.span("who")), cast)
            if found is not None:
                yield Listener(found, pattern in (_GIVEN_IN, _ON_AIR), frame.span(match.start(), match.end()))
