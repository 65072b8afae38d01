"""Attributions -> Reading: every attribution made whole."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from reportedly.extract.resolve import nested, refusals
from reportedly.extract.resolve.article import Article
from reportedly.extract.resolve.cast import Cast
from reportedly.extract.resolve.chains import Way, way_of
from reportedly.extract.resolve.roster import Roster
from reportedly.extract.resolve.speaker import Speaker
from reportedly.extract.resolve.utterances import Utterance, kind_of, utterances
from reportedly.model.attribution import Attribution
from reportedly.model.document import Document
from reportedly.model.reading import ReaderVersion, Reading
from reportedly.model.source import Source
from reportedly.model.span import Span
from reportedly.model.statement import Access, Kind, Mode, Statement

# Below these the reader is more often wrong than right, counted on the project's own sample stories: lower where the
# cue is a known verb of speech, since there the doubt is about the borders only.
_SURE_OF_ANY, _SURE_OF_REPORT, _SURE_OF_THOUGHT = 0.52, 0.25, 0.38
_FEW_WORDS = 3
# "his thanks for the hospitality", "the talks": a thing that was spoken of, and nothing said of it.
_THING = re.compile(r"(?:the|an?|his|her|its|their)(?:\s+\w+){1,3}", re.IGNORECASE)
# Verbs that often have a thing for an object, where the others have a clause.
_OF_THINGS = frozenset(("describe", "discuss", "express", "mention", "voice", "name", "offer", "thank"))
# "asked not to be named": terms on which something else was said.
_TERMS = re.compile(r"(?:us\s+)?(?:not\s+)?to\s+(?:be|remain)\s+(?:identified|named|quoted|anonymous)", re.IGNORECASE)
# "called it an exclusive": nothing that a reader could take away.
_EMPTY = re.compile(r"(?:it|this|that|him|her|them|us|me|so)(?:\s+(?:an?|the|as|to)\s+\w+(?:\s+\w+)?)?", re.IGNORECASE)


_TO_LISTENER = re.compile(r"\s+(?:to|for)\s+((?:the\s+)?[A-Z][\w’'&.-]*(?:\s+[A-Z][\w’'&.-]*){0,4})$")


@dataclass(frozen=True, slots=True)
class _Resolved:
    utterance: Utterance
    way: Way


def resolve(document: Document, attributions: Iterable[Attribution], version: ReaderVersion) -> Reading:
    """The sources and statements of a document, from the reader's attributions in it."""
    article = Article(document)
    cast = Cast(article, Roster(article))
    found = [refusals.whole_phrase(a, article) for a in attributions]
    found += refusals.missed(article, found)
    said = [_without_listener(u, article, cast) for a in found for u in utterances(a, article)]
    said.sort(key=lambda utterance: _order(utterance, article))
    resolved = [_resolved(u, cast) for u in said if _is_statement(u, article)]
    resolved.sort(key=lambda r: r.utterance.content)
    ids = _identifiers(resolved, cast)
    return Reading(
        document=document,
        sources=tuple(_sources(cast, ids)),
        statements=tuple(_statement(n, r, article, cast, ids) for n, r in enumerate(resolved, start=1)),
        reader=version,
    )


def _resolved(utterance: Utterance, cast: Cast) -> _Resolved:
    """With whoever the speaker has it from as the origin, and the speaker as a relay."""
    way = way_of(utterance, cast)
    heard = nested.inner(utterance, cast.article)
    if heard is None or way.origin is cast.publisher:
        return _Resolved(utterance, way)
    origin = cast.meant_by(heard.source[0], heard.content)
    if origin in (way.origin, cast.publisher):
        return _Resolved(utterance, way)
    relays = (way.origin, *way.relays)
    return _Resolved(heard, Way(origin, relays, Access.RELAYED, "speech in speech: the innermost speaker said it"))


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


def _is_statement(utterance: Utterance, article: Article) -> bool:
    """Leaves out what no editor would call one: bare citations, and thoughts of a word or two that nobody voiced."""
    cue = utterance.cue
    if cue.is_citation or cue.is_question:
        return False
    quoted = kind_of(utterance.content, article) is not Kind.INDIRECT
    words = sum(len(span.of(article.text).split()) for span in utterance.content)
    if refusals.is_refusal(" ".join(span.of(article.text) for span in utterance.content)):
        return True
    if (not quoted and words == 1) or _EMPTY.fullmatch(article.text, utterance.start, utterance.content[-1].end):
        return False
    said = " ".join(span.of(article.text) for span in utterance.content)
    thing = cue.lemma in _OF_THINGS and _THING.fullmatch(said)
    if not quoted and (thing or _TERMS.match(said)):
        return False
    if not cue.reports and not quoted:
        return utterance.confidence >= _SURE_OF_ANY and words > _FEW_WORDS
    if cue.mode is Mode.THOUGHT and not quoted and not cue.hearsay:
        return utterance.confidence >= _SURE_OF_THOUGHT and words > _FEW_WORDS
    return utterance.confidence >= _SURE_OF_REPORT


def _identifiers(resolved: list[_Resolved], cast: Cast) -> dict[int, str]:
    """Ids for the speakers that statements need, in the order in which the text brings them; the publisher's is s0."""
    links = (speaker for one in resolved for speaker in (one.way.origin, *one.way.relays))
    used = dict.fromkeys(id(speaker) for speaker in (cast.publisher, *links))
    return {speaker: f"s{number}" for number, speaker in enumerate(used)}


def _sources(cast: Cast, ids: dict[int, str]) -> list[Source]:
    chosen = [s for s in cast.speakers if id(s) in ids]
    return sorted((s.source(ids[id(s)]) for s in chosen), key=lambda source: int(source.id[1:]))


def _statement(number: int, one: _Resolved, article: Article, cast: Cast, ids: dict[int, str]) -> Statement:
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
