"""Through whom a statement came: relays in the words around it, what an outlet cites, an agency's copy."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from reportedly.extract.resolve.speech import refusals
from reportedly.extract.resolve.speech.utterances import Utterance
from reportedly.extract.resolve.text import wording
from reportedly.extract.resolve.text.article import Article
from reportedly.extract.resolve.ways.citations import cited
from reportedly.extract.resolve.ways.frame import Frame, frame_of
from reportedly.extract.resolve.ways.heard import heard_before, interviewed_before
from reportedly.extract.resolve.ways.listeners import (
    Listener,
    according_to,
    in_pages_of,
    listener,
    told_one,
    told_publisher,
)
from reportedly.extract.resolve.ways.publicly import said_in_public
from reportedly.extract.resolve.whom.cast import Cast
from reportedly.extract.resolve.whom.speaker import Speaker
from reportedly.model.source import Naming, SourceKind
from reportedly.model.span import Span, hull
from reportedly.model.statement import Access

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


class Ways:
    """The ways of one article's utterances, asked for in the order of the text: one tells of the next."""

    def __init__(self, cast: Cast) -> None:
        self._cast = cast
        self._last: dict[int, Way] = {}
        # Named speakers whose words an outlet had from somewhere, and who need not have spoken to it.
        self._carried: set[int] = set()
        # Where writing is spoken of: how far from it, in characters, stands the cue whose speaker wrote it.
        self._written: dict[Span, int] = {}

    def of(self, utterance: Utterance) -> Way:
        """The origin and the relays of one utterance, by its sentence and by what is known of its speaker."""
        way = self._in_text(utterance)
        self._last[id(way.origin)] = way
        return self._through_wire(way)

    def _through_wire(self, way: Way) -> Way:
        """In an agency's copy the agency is the one that was told, and that has found; the publisher may add to it."""
        wire = self._cast.wire
        added = way.access is Access.TOLD_PUBLISHER and way.origin is not self._cast.publisher
        if wire is None or added or wire in (way.origin, *way.relays):
            return way
        if way.origin is self._cast.publisher:
            return Way(wire, (), Access.RELAYED, "the article is an agency's copy")
        return replace(way, relays=(*way.relays, wire), access=Access.RELAYED, rule="the article is an agency's copy")

    def _in_text(self, utterance: Utterance) -> Way:
        cast = self._cast
        if not utterance.source or utterance.cue.hearsay:
            return Way(cast.unattributed(), (), Access.UNKNOWN, "hearsay: nobody stands behind it")
        speaker = cast.meant_by(utterance.source[0], utterance.content)
        frame = frame_of(utterance, cast.article)
        self._spoke_in_writing(speaker, utterance, frame)
        if speaker is cast.publisher:
            return Way(speaker, (), Access.TOLD_PUBLISHER, "the outlet's own finding")
        if (found := cited(frame, cast, speaker)) is not None:
            return _cited(speaker, *found)
        if speaker.kind is SourceKind.OUTLET:
            return self._of_outlet(speaker, utterance)
        way = self._in_sentence(speaker, utterance, frame)
        if way is not None and not way.relays and speaker.naming is Naming.NAMED:
            speaker.via = ()  # what goes on from here goes on without a relay
        return way or self._before(speaker, utterance)

    def _spoke_in_writing(self, speaker: Speaker, utterance: Utterance, frame: Frame) -> None:
        """ "The mission said in a report …, and both sides blamed …": the report is whose cue stands nearest to it."""
        match = _IN_WRITING.search(frame.words)
        if match is None:
            return
        where = frame.span(*match.span())
        cue = hull(utterance.cue_spans or utterance.source)
        away = max(where.start - cue.end, cue.start - where.end)
        if away <= self._written.get(where, away):
            self._written[where] = away
            self._cast.scene.documents[match[1].lower()] = speaker

    def _of_outlet(self, outlet: Speaker, utterance: Utterance) -> Way:
        told = interviewed_before(utterance, outlet, self._cast)
        if told is not None:
            return Way(told, (outlet,), Access.RELAYED, "whoever an outlet has spoken to")
        return Way(outlet, (), Access.RELAYED, "another outlet's own report")

    def _in_sentence(self, speaker: Speaker, utterance: Utterance, frame: Frame) -> Way | None:
        """What the sentence itself says."""
        heard = listener(frame, self._cast, speaker)
        if heard is None and told_publisher(frame):
            return Way(speaker, (), Access.TOLD_PUBLISHER, "told the publisher")
        if heard is not None:
            return self._heard(speaker, heard)
        if (person := told_one(utterance, frame, self._cast, speaker)) is not None:
            return Way(speaker, (person,), Access.RELAYED, "told somebody who speaks in the article")
        if (account := according_to(frame, self._cast, speaker)) is not None:
            return Way(speaker, (account.outlet,), Access.RELAYED, "by somebody's account", (account.where,))
        if (public := said_in_public(frame, utterance)) is not None:
            return Way(speaker, (), Access.PUBLIC, "said in public", (public,))
        pages = in_pages_of(frame, self._cast, speaker)
        return None if pages is None else self._heard(speaker, pages)

    def _heard(self, speaker: Speaker, heard: Listener) -> Way:
        if heard.outlet is self._cast.publisher:
            return Way(speaker, (), Access.TOLD_PUBLISHER, "told the publisher", (heard.where,))
        if heard.spoken_to or not speaker.via:
            speaker.via = (heard.outlet,)
            (self._carried.discard if heard.spoken_to else self._carried.add)(id(speaker))
        rule = "told another outlet" if heard.spoken_to else "quoted by another outlet"
        return Way(speaker, (heard.outlet,), Access.RELAYED, rule, (heard.where,))

    def _before(self, speaker: Speaker, utterance: Utterance) -> Way:
        """What the sentences before it say, where its own says nothing."""
        if _refuses(utterance, self._cast.article):
            return Way(speaker, (), Access.UNKNOWN, "no relay in the text")
        heard = heard_before(utterance, speaker, self._cast)
        if heard is not None and heard.outlet is not speaker:
            return self._heard(speaker, heard)
        withheld = speaker.naming is not Naming.NAMED
        if speaker.via and (withheld or self._same_breath(utterance, speaker)):
            return Way(speaker, speaker.via, Access.RELAYED, "the speaker's words came through it before")
        last = self._last.get(id(speaker))
        told = last is not None and last.access is Access.TOLD_PUBLISHER and withheld
        goes_on = last is not None and not last.relays and self._same_breath(utterance, speaker)
        if last is not None and (told or goes_on) and last.access is not Access.UNKNOWN:
            return Way(speaker, (), last.access, "the speaker goes on as before")
        return Way(speaker, (), Access.UNKNOWN, "no relay in the text")

    def _same_breath(self, utterance: Utterance, speaker: Speaker) -> bool:
        """A named speaker's words go on coming as before in the paragraph; in the next one as "he" or in quotes."""
        article, here = self._cast.article, utterance.source[0]
        earlier = [mention for mention in speaker.mentions[-3:] if mention.start < here.start]
        if not earlier:
            return False
        paragraphs = article.paragraph_number(here.start) - article.paragraph_number(earlier[-1].start)
        pronoun = here.of(article.text).lower() in wording.PRONOUNS
        if id(speaker) in self._carried:
            return paragraphs == 0 and pronoun
        goes_on = pronoun or article.in_quotation(utterance.start + 1)
        return paragraphs == 0 or (paragraphs == 1 and goes_on)


def _refuses(utterance: Utterance, article: Article) -> bool:
    """Whether nothing was said: whoever told an agency and won't be drawn further refuses to whoever asks now."""
    return refusals.is_refusal(" ".join(span.of(article.text) for span in utterance.content))


def _cited(by: Speaker, sources: tuple[Speaker, ...], where: Span) -> Way:
    """An outlet that cites somebody relays them."""
    origin, *between = sources
    relays = (*between, by)
    origin.via = origin.via or relays
    return Way(origin, relays, Access.RELAYED, "an outlet that cites somebody relays them", (where,))
