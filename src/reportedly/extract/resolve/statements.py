"""Attributions -> Reading: every attribution made whole."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from reportedly.extract import vocabulary
from reportedly.extract.resolve.named.roster import Roster
from reportedly.extract.resolve.speech import inverted, nested, passive, refusals, source_words
from reportedly.extract.resolve.speech.admitting import is_statement
from reportedly.extract.resolve.speech.shown import outside_posts, shown
from reportedly.extract.resolve.speech.unread import reports_within, unread
from reportedly.extract.resolve.speech.utterances import Utterance, kind_of, utterances
from reportedly.extract.resolve.text.article import Article
from reportedly.extract.resolve.text.lengths import is_of_speech
from reportedly.extract.resolve.ways.chains import Way, Ways
from reportedly.extract.resolve.ways.citations import without_citation
from reportedly.extract.resolve.whom.cast import Cast
from reportedly.model.attribution import Attribution
from reportedly.model.document import Document
from reportedly.model.reading import ReaderVersion, Reading
from reportedly.model.source import Source, SourceKind
from reportedly.model.span import Span
from reportedly.model.statement import Access, Kind, Statement

_TO_LISTENER = re.compile(r"\s+(?:to|for)\s+((?:the\s+)?[A-Z][\w’'&.-]*(?:\s+[A-Z][\w’'&.-]*){0,4})$")

# A question, or a label before a figure, that the writer puts before an answer.
_OPENING = re.compile(
    r"(?:[^?“”\"\n]{3,120}\?|[A-Z][\w’']*(?: [\w’']+){0,2}:(?=\s(?:(?:about|some|nearly|over) )?"
    rf"(?:\d|(?:{'|'.join(vocabulary.NUMBERS)})\b)))\s+(?=\w)"
)
_QUESTIONING = frozenset(("ask", "question", "wonder"))

# What papers put before a headline's colon, and how a headline begins that promises an answer.
_RUBRIC = re.compile(
    r"(?:opinion|analysis|editorial|comment|commentary|column|review|explainer|q&a|video|watch|live|exclusive|breaking|"
    r"update|interview|profile|in pictures)s?",
    re.IGNORECASE,
)
_ASKS = re.compile(r"(?:how|why|what|who|when|where)\b(?!.*\?$)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Resolved:
    """One utterance that is a statement, and the way on which it came."""

    utterance: Utterance
    way: Way


@dataclass(frozen=True)
class Resolution:
    """A reading with what it was made from: ``resolved`` are its statements, in the same order."""

    reading: Reading
    resolved: tuple[Resolved, ...]
    article: Article
    cast: Cast


def resolve(document: Document, attributions: Iterable[Attribution], version: ReaderVersion) -> Reading:
    """The sources and statements of a document, from the reader's attributions in it."""
    return resolution(document, attributions, version).reading


def resolution(document: Document, attributions: Iterable[Attribution], version: ReaderVersion) -> Resolution:
    """The same, with the rules that decided."""
    article = Article(document)
    cast = Cast(article, Roster(article))
    read = (outside_posts(attribution, article) for attribution in attributions)
    found = [refusals.whole_phrase(a, article) for a in read if a is not None and is_of_speech(a)]
    found += shown(article)
    found += refusals.missed(article, found)
    said = _said(found, article, cast)
    said += _said(unread(article, (span for utterance in said for span in utterance.content)), article, cast)
    said += _said(reports_within(article), article, cast)
    said.sort(key=lambda utterance: _order(utterance, article))
    ways = Ways(cast)
    resolved = [_resolved(utterance, cast, ways) for utterance in said]
    resolved = sorted(_without_topics(resolved, article), key=lambda one: one.utterance.content)
    ids = _identifiers(resolved, cast)
    reading = Reading(
        document=document,
        sources=tuple(_sources(cast, ids)),
        statements=tuple(_statement(n, r, article, cast, ids) for n, r in enumerate(resolved, start=1)),
        reader=version,
    )
    return Resolution(reading, tuple(resolved), article, cast)


def _said(attributions: Iterable[Attribution], article: Article, cast: Cast) -> list[Utterance]:
    """The utterances of some attributions that are statements."""
    whole = (inverted.with_speaker(attribution, article) for attribution in attributions)
    named = (source_words.with_names(attribution, article) for attribution in whole)
    found = (_the_words_alone(u, article, cast) for a in named if a is not None for u in utterances(a, article))
    return [utterance for utterance in found if is_statement(utterance, article)]


def _resolved(utterance: Utterance, cast: Cast, ways: Ways) -> Resolved:
    """With whoever the speaker has it from as the origin, and the speaker as a relay."""
    way = ways.of(utterance)
    if (told := passive.listener_and_speaker(utterance, cast.article)) is not None:
        return Resolved(utterance, _as_heard(*told, utterance, way, cast))
    heard = nested.inner(utterance, cast.article)
    if heard is None or way.origin is cast.publisher:
        return Resolved(utterance, way)
    origin = cast.meant_by(heard.source[0], heard.content, embedded=True)
    if origin in (way.origin, cast.publisher):
        return Resolved(utterance, way)
    relays = (way.origin, *way.relays)
    rule = "speech in speech: the innermost speaker said it"
    return Resolved(heard, Way(origin, relays, Access.RELAYED, rule, heard.cue_spans))


def _as_heard(listener: Span, speaker: Span, utterance: Utterance, way: Way, cast: Cast) -> Way:
    """Whoever told it is the origin, and whoever listened hands it on; the outlet itself is no relay."""
    heard_by = cast.meant_by(listener)
    origin = cast.meant_by(speaker, utterance.content, embedded=True)
    if origin in (heard_by, cast.publisher):
        return way
    wires = tuple(speaker for speaker in way.relays if speaker is cast.wire)
    relays = wires if heard_by is cast.publisher else (heard_by, *wires)
    access = Access.RELAYED if relays else Access.TOLD_PUBLISHER
    return Way(origin, relays, access, "told from the listener's side", (listener, speaker))


def _without_topics(resolved: list[Resolved], article: Article) -> list[Resolved]:
    """ "Bishkek: what we know", "Quay fire: one held": before a headline's colon stands a topic, unless it speaks."""
    resolved = [one for one in resolved if not _is_own_heading(one, article)]
    speaking = {id(one.way.origin) for one in resolved if not article.in_title(one.utterance.start)}
    return [one for one in resolved if not _is_topic(one, article) or id(one.way.origin) in speaking]


def _is_own_heading(one: Resolved, article: Article) -> bool:
    """ "OPINION: The quay must go", "Port strike: what we know": after the colon the headline speaks for itself."""
    said = one.utterance
    if not article.in_title(said.start) or said.cue.words.strip() != ":":
        return False
    before = " ".join(span.of(article.text) for span in said.source)
    asks = _ASKS.match(said.content[0].of(article.text)) is not None
    return _RUBRIC.fullmatch(before) is not None or asks


def _is_topic(one: Resolved, article: Article) -> bool:
    colon = article.in_title(one.utterance.start) and one.utterance.cue.words.strip() == ":"
    origin = one.way.origin
    nobody = origin.kind is SourceKind.UNSPECIFIED and origin.name is None and " " in origin.label
    body = origin.bearer is not None and origin.kind not in (SourceKind.PERSON, SourceKind.GROUP)
    return colon and (nobody or body)


def _the_words_alone(utterance: Utterance, article: Article, cast: Cast) -> Utterance:
    return _without_opening(_without_listener(without_citation(utterance, article), article, cast), article)


def _without_opening(utterance: Utterance, article: Article) -> Utterance:
    """ "Will the quay reopen? By May, says Ruiz", "The lost: 45, says Ruiz": the writer's question, or a label."""
    first, *more = utterance.content
    own = utterance.cue.lemma not in _QUESTIONING and not article.in_title(first.start)
    match = _OPENING.match(first.of(article.text)) if own and kind_of((first,), article) is Kind.INDIRECT else None
    return replace(utterance, content=(Span(first.start + match.end(), first.end), *more)) if match else utterance


def _without_listener(utterance: Utterance, article: Article, cast: Cast) -> Utterance:
    """ "confirmed the plans to Vyorstka": to whom it was said is no part of what was said."""
    last = utterance.content[-1]
    match = _TO_LISTENER.search(last.of(article.text))
    if match is None or not cast.is_outlet(Span(last.start + match.start(1), last.end)):
        return utterance
    return replace(utterance, content=(*utterance.content[:-1], Span(last.start, last.start + match.start())))


def _order(utterance: Utterance, article: Article) -> tuple[bool, int, int]:
    """Speakers are met in the order of their mentions, so that "he" finds who came before it; the headline's last.

    A headline says "official" of whom the story introduces in full.
    """
    first = utterance.source[0].start if utterance.source else utterance.start
    return article.in_title(first), first, utterance.start


def _identifiers(resolved: list[Resolved], cast: Cast) -> dict[int, str]:
    """Ids for the speakers that statements need, in the order in which the text brings them; the publisher's is s0."""
    links = (speaker for one in resolved for speaker in (one.way.origin, *one.way.relays))
    used = dict.fromkeys(id(speaker) for speaker in (cast.publisher, *links))
    return {speaker: f"s{number}" for number, speaker in enumerate(used)}


def _sources(cast: Cast, ids: dict[int, str]) -> list[Source]:
    chosen = [s for s in cast.speakers if id(s) in ids]
    return sorted((s.source(ids[id(s)]) for s in chosen), key=lambda source: int(source.id[1:]))


def _statement(number: int, one: Resolved, article: Article, cast: Cast, ids: dict[int, str]) -> Statement:
    utterance, way = one.utterance, one.way
    links = [way.origin, *way.relays]
    if links[-1] is not cast.publisher:
        links.append(cast.publisher)
    return Statement(
        id=f"t{number}",
        kind=kind_of(utterance.content, article),
        mode=utterance.cue.mode,
        content=utterance.content,
        cue=utterance.cue_spans,
        source=utterance.source if not utterance.cue.hearsay else (),
        chain=tuple(ids[id(speaker)] for speaker in links),
        access=way.access,
        confidence=utterance.confidence,
        headline=article.title is not None and article.title.covers(utterance.content[0]),
    )
