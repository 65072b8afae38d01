"""Which body a description means: "the ministry", "the company", "her ministry", "the group"."""

from __future__ import annotations

from reportedly.extract import vocabulary
from reportedly.extract.resolve.mentions.mention import Mention
from reportedly.extract.resolve.named.entry import Entry
from reportedly.extract.resolve.named.matching import may_be_called
from reportedly.extract.resolve.whom.offices import body_called
from reportedly.extract.resolve.whom.scene import Scene, Wanted
from reportedly.extract.resolve.whom.speaker import Speaker
from reportedly.extract.resolve.whom.standing import is_subject, is_where
from reportedly.extract.vocabulary import BODIES, NounClass
from reportedly.model.source import SourceKind
from reportedly.model.span import Span

_JUST_NOW = 1  # sentences back
# What a person has: "her office" is no office that the article names.
_PERSONS_OWN = frozenset("office cabinet administration government command intelligence".split())


def institution(head: str, modifiers: list[str], span: Span, scene: Scene) -> Speaker | None:
    """Whom "the ministry" means, where the article names it; "the company" is rather the one just spoken of."""
    entry = body_called(head, modifiers, span.start, scene.roster, scene.is_publisher_name)
    if entry is None or modifiers or "*" not in vocabulary.stands_for(head):
        return scene.of(entry) if entry is not None else None
    if (subject := _subject_before(head, span, scene)) is not None:
        return subject
    just_now = Wanted(lambda speaker: _is_firm_called(speaker, head), _JUST_NOW, speaking=True)
    return scene.nearest(span, just_now) or scene.of(entry)


def own_body(mention: Mention, scene: Scene) -> Speaker | None:
    """ "Her ministry", where the article names a ministry; "her office" is an office of her own."""
    body = mention.noun is not None and mention.noun.noun_class is NounClass.GOVERNMENT
    if not body or mention.modifiers or mention.head in _PERSONS_OWN:
        return None
    entry = scene.roster.last_ending_in(mention.head or "", mention.span.start)
    return scene.of(entry) if entry is not None else None


def just_begun(mention: Mention, scene: Scene) -> Speaker | None:
    """ "The group" that may be any body is rather the one with which the sentence before begins than one met before."""
    bare = mention.head is not None and mention.first == "the" and len(mention.words) == len(("the", "group"))
    if not bare or not is_body(mention) or "*" not in vocabulary.stands_for(mention.head or ""):
        return None
    return _subject_before(mention.head or "", mention.span, scene)


def _subject_before(head: str, span: Span, scene: Scene) -> Speaker | None:
    """ "Quay Lines sent a photograph. The company said …": the organisation with which the sentence before begins."""
    article = scene.article
    number = article.sentence_number(span.start) - 1
    if number < 0 or article.in_title(article.sentences[number].start):
        return None
    sentence = article.sentences[number]
    place, entry = next(iter(scene.roster.between(sentence.start, sentence.end)), (None, None))
    if place is None or entry is None or not _looks_like_a_firm(entry, article.text):
        return None
    if article.text[sentence.start : place.start] not in ("", "The ") or not is_subject(place, article):
        return None
    if scene.is_publisher_name(entry.name):
        return None
    return scene.of(entry) if may_be_called(head, entry.name, entry.roles) else None


def _looks_like_a_firm(entry: Entry, text: str) -> bool:
    """Of what bears a name of which nothing is told: what stands nowhere as a place."""
    unclear = entry.kind is SourceKind.UNSPECIFIED and not any(is_where(place, entry, text) for place in entry.places)
    return entry.kind is SourceKind.ORGANIZATION or unclear


def _is_firm_called(speaker: Speaker, head: str) -> bool:
    bearer = speaker.bearer
    return (
        speaker.kind is SourceKind.ORGANIZATION
        and bearer is not None
        and may_be_called(head, bearer.name, bearer.roles)
    )


def is_body(mention: Mention) -> bool:
    return mention.noun is not None and mention.noun.noun_class in BODIES
