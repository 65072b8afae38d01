"""Whom a description means by what kind of speaker its noun can mean: "the station", "the sources", "the woman"."""

from __future__ import annotations

import re

from reportedly.extract import vocabulary
from reportedly.extract.resolve.mentions.mention import Mention, Reference
from reportedly.extract.resolve.named.matching import may_be_called
from reportedly.extract.resolve.text import wording
from reportedly.extract.resolve.whom import introducing
from reportedly.extract.resolve.whom.institutions import institution
from reportedly.extract.resolve.whom.pronouns import REACH
from reportedly.extract.resolve.whom.scene import Scene, Wanted
from reportedly.extract.resolve.whom.speaker import Speaker
from reportedly.extract.vocabulary import BODIES, NounClass
from reportedly.model.source import Naming, SourceKind

# Unnamed sources are called by any of these, one for another: "two people with knowledge of the talks", "the sources".
SOURCE_WORDS = frozenset("source person people insider mole tipster someone somebody".split())
# A reference to someone by what else he is, "the Texan", reaches this many sentences back.
NEAR = 3
_ANYBODY = frozenset("lady gentleman man woman boy girl person youth teenager".split())
# What somebody with another occupation may be besides: "the former sprinter", "the retired colonel".
_ASIDES = frozenset("former ex retired veteran onetime one-time fellow".split())
_HUMAN = frozenset({SourceKind.PERSON, SourceKind.GROUP})
_OF_WHICH = re.compile(r"\s(?:of|representing)\s")


def by_kind(mention: Mention, scene: Scene) -> Speaker | None:
    """By what kind of speaker the noun can mean."""
    noun, head = mention.noun, mention.head or ""
    if noun is None or (mention.plural and head not in SOURCE_WORDS):
        return None
    if noun.noun_class is NounClass.OUTLET:
        return scene.nearest(mention.span, Wanted(lambda s: _may_be_medium(s, mention), REACH))
    if noun.noun_class in BODIES and not _OF_WHICH.search(mention.label):
        return institution(noun.singular, mention.modifiers, mention.span, scene)
    if head in SOURCE_WORDS:
        return scene.latest(lambda s: s.naming is Naming.ANONYMOUS and s.plural == mention.plural and s.kind in _HUMAN)
    if head in _ANYBODY and mention.reference is Reference.DEFINITE:
        return scene.nearest(mention.span, Wanted(lambda s: _is_anybody(s, mention), NEAR))
    bare = wording.POSTMODIFIER.search(mention.label) is None
    if bare and noun.noun_class in (NounClass.CROWD, NounClass.UNNAMED) and mention.reference is Reference.DEFINITE:
        return scene.nearest(mention.span, Wanted(lambda s: _may_also_be(s, mention), NEAR))
    return None


def _may_be_medium(speaker: Speaker, mention: Mention) -> bool:
    """Whether a speaker may be "the station", which is no newspaper, or "the agency", which the FDA is too."""
    head, roles = mention.noun.singular if mention.noun else "", speaker.bearer.roles if speaker.bearer else []
    if speaker.kind is SourceKind.OUTLET:
        told = set(" ".join((speaker.label, *roles)).lower().split())
        printed, aired = vocabulary.words("nouns", "printed"), vocabulary.words("nouns", "aired")
        return not (head in aired and told & printed) and not (head in printed and told & aired)
    anybody = head in vocabulary.words("nouns", "organization") and not mention.modifiers
    body = speaker.kind in (SourceKind.ORGANIZATION, SourceKind.GOVERNMENT) and speaker.bearer is not None
    country = speaker.label in vocabulary.governments()
    return anybody and body and not country and may_be_called(head, speaker.label, roles)


def _may_also_be(speaker: Speaker, mention: Mention) -> bool:
    """Whether a person of whom nothing else is known may be "the striker" too."""
    if speaker.kind is not SourceKind.PERSON or speaker.name is None or mention.plural:
        return False
    told = [*(speaker.bearer.roles if speaker.bearer else []), *([speaker.role] if speaker.role else [])]
    known = any(not wording.ADDRESS.fullmatch(role) for role in told)
    party = mention.head in vocabulary.words("nouns", "party")
    aside = party or vocabulary.noun(mention.head or "") is None or any(w in _ASIDES for w in mention.modifiers)
    return aside or not known


def _is_anybody(speaker: Speaker, mention: Mention) -> bool:
    """Whether "the woman" may be a person met just now."""
    told = introducing.female(mention)
    return speaker.kind is SourceKind.PERSON and not speaker.plural and (speaker.female in (None, told) or told is None)
