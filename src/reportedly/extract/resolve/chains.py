"""Through whom a statement came: relays in the words around it, what an outlet cites, an agency's copy."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from reportedly.extract.resolve import wording
from reportedly.extract.resolve.cast import Cast
from reportedly.extract.resolve.citations import cited
from reportedly.extract.resolve.frame import Frame, frame_of
from reportedly.extract.resolve.listeners import listener, told_one, told_publisher
from reportedly.extract.resolve.speaker import Speaker
from reportedly.extract.resolve.utterances import Utterance
from reportedly.model.source import Naming, SourceKind
from reportedly.model.span import Span
from reportedly.model.statement import Access

_ASSEMBLIES = "chamber|house|senate|commons|court|jury|crowd|nation|assembly|council|conference"
_OCCASIONS = "|".join(
    (
        "statement|speech|address|press conference|news conference|briefing|interview on state|tweet|post|broadcast",
        r"rally|hearing|blog|press release|news release|telegram|facebook|twitter|x\b|instagram|parliament|court",
    )
)
_IN_PUBLIC = re.compile(
    r"\b(?:told|tells) (?:reporters|journalists|a (?:news|press) conference|parliament|lawmakers|"
    rf"the (?:{_ASSEMBLIES})|a (?:crowd|rally|court|briefing|session|meeting|jury|hearing))|"
    rf"\b(?:in|at|during|on) (?:an? |the |his |her |its |their )?(?:[\w-]+ ){{0,2}}(?:{_OCCASIONS})|"
    r"\b(?:tweeted|posted|published|announced)\b",
    re.IGNORECASE,
)
_IN_WRITING = re.compile(
    r"\bin an? (?:[\w-]+ ){0,2}(statement|letter|report|memo|filing|notice|post|e-?mail|release|tweet|message)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Way:
    """origin first, then the relays; the publisher is not in it unless it is the origin.

    rule: what decided; where: the words that it went by.
    """

    origin: Speaker
    relays: tuple[Speaker, ...]
    access: Access
    rule: str
    where: tuple[Span, ...] = ()


def way_of(utterance: Utterance, cast: Cast) -> Way:
    """The origin and the relays of one utterance, by the words of its sentence and what is known of its speaker."""
    return _through_wire(_way_in_text(utterance, cast), cast)


def _through_wire(way: Way, cast: Cast) -> Way:
    """In an agency's copy the agency is the one that was told, and that has found."""
    wire = cast.wire
    if wire is None or wire in (way.origin, *way.relays):
        return way
    if way.origin is cast.publisher:
        return Way(wire, (), Access.RELAYED, "the article is an agency's copy")
    return replace(way, relays=(*way.relays, wire), access=Access.RELAYED, rule="the article is an agency's copy")


def _way_in_text(utterance: Utterance, cast: Cast) -> Way:
    if not utterance.source or utterance.cue.hearsay:
        return Way(cast.unattributed(), (), Access.UNKNOWN, "hearsay: nobody stands behind it")
    speaker = cast.meant_by(utterance.source[0], utterance.content)
    frame = frame_of(utterance, cast.article)
    if match := _IN_WRITING.search(frame.words):
        cast.scene.documents[match[1].lower()] = speaker
    if speaker is cast.publisher:
        return Way(speaker, (), Access.TOLD_PUBLISHER, "the outlet's own finding")
    if speaker.kind is SourceKind.OUTLET:
        return _way_of_outlet(speaker, frame, cast)
    return _way_of_speaker(speaker, utterance, frame, cast)


def _way_of_outlet(outlet: Speaker, frame: Frame, cast: Cast) -> Way:
    """An outlet that cites somebody relays them; else the finding is its own."""
    found = cited(frame, cast, outlet)
    if found is None:
        return Way(outlet, (), Access.RELAYED, "another outlet's own report")
    source, where = found
    source.via = source.via or (outlet,)
    return Way(source, (outlet,), Access.RELAYED, "an outlet that cites somebody relays them", (where,))


def _way_of_speaker(speaker: Speaker, utterance: Utterance, frame: Frame, cast: Cast) -> Way:
    heard = listener(frame, cast, speaker)
    if (heard is None and told_publisher(frame)) or (heard is not None and heard.outlet is cast.publisher):
        where = () if heard is None else (heard.where,)
        return Way(speaker, (), Access.TOLD_PUBLISHER, "told the publisher", where)
    if heard is not None:
        speaker.via = (heard.outlet,) if heard.spoken_to or not speaker.via else speaker.via
        rule = "told another outlet" if heard.spoken_to else "quoted by another outlet"
        return Way(speaker, (heard.outlet,), Access.RELAYED, rule, (heard.where,))
    if (person := told_one(frame, cast, speaker)) is not None:
        return Way(speaker, (person,), Access.RELAYED, "told somebody who speaks in the article")
    if speaker.via and (speaker.naming is not Naming.NAMED or _same_breath(utterance, speaker, cast)):
        return Way(speaker, speaker.via, Access.RELAYED, "the speaker's words came through it before")
    if public := _IN_PUBLIC.search(frame.words):
        return Way(speaker, (), Access.PUBLIC, "said in public", (frame.span(public.start(), public.end()),))
    return Way(speaker, (), Access.UNKNOWN, "no relay in the text")


def _same_breath(utterance: Utterance, speaker: Speaker, cast: Cast) -> bool:
    """A named speaker's words go on coming through a relay in the paragraph; in the next one as "he" or in quotes."""
    here = utterance.source[0]
    earlier = [mention for mention in speaker.mentions[-3:] if mention.start < here.start]
    if not earlier:
        return False
    paragraphs = cast.article.paragraph_number(here.start) - cast.article.paragraph_number(earlier[-1].start)
    goes_on = here.of(cast.article.text).lower() in wording.PRONOUNS or cast.article.in_quotation(utterance.start)
    return paragraphs == 0 or (paragraphs == 1 and goes_on)
