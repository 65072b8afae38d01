"""A part of those met before, or one set apart from them: "one of them", "another", "a second official"."""

from __future__ import annotations

from reportedly.extract import vocabulary
from reportedly.extract.resolve import wording
from reportedly.extract.resolve.introducing import introduced
from reportedly.extract.resolve.mention import Mention
from reportedly.extract.resolve.owners import label_with_owner
from reportedly.extract.resolve.scene import Scene
from reportedly.extract.resolve.speaker import Speaker
from reportedly.extract.vocabulary import Noun
from reportedly.model.source import Naming, SourceKind

_NEAR = 2  # sentences
_AGAIN = frozenset({"the", *wording.ORDINALS})


def one_of_them(mention: Mention, scene: Scene) -> Speaker:
    """Whoever was set apart by these words before, or else somebody new with the terms and the way of the group."""
    if mention.first in _AGAIN and (known := _set_apart_before(mention, scene)):
        return known
    speaker = scene.add(introduced(mention))
    group = _group(mention, scene)
    if group is not None:
        _inherit(speaker, group, mention)
    elif (sibling := _sibling(mention, scene)) is not None:
        speaker.affiliation = speaker.affiliation or sibling.affiliation
    elif (noun := _told(mention)) is not None and mention.noun is None and not mention.plural:
        speaker.head, speaker.kind = noun.singular, SourceKind.PERSON
        speaker.label = label_with_owner(mention, scene, noun) or speaker.label
    return speaker


def _told(mention: Mention) -> Noun | None:
    """The noun of whom it is one: "advisers" of "one of her advisers"."""
    nouns = (vocabulary.heading(word) for word in mention.words)
    return next((noun for noun in nouns if noun is not None and noun.plural), None)


def _sibling(mention: Mention, scene: Scene) -> Speaker | None:
    """Whom "a second official" is set apart from: an unnamed official who has spoken."""
    if mention.noun is None or mention.plural:
        return None
    return scene.latest(lambda s: s.name is None and not s.plural and s.head == mention.head)


def _set_apart_before(mention: Mention, scene: Scene) -> Speaker | None:
    """ "the second official" after "a second official", "the other" after "another driver"."""
    words = [word for word in mention.words if word not in ("the", "a")]
    return scene.latest(
        lambda s: s.name is None and not s.plural and s.label.lower().replace(",", "").split()[: len(words)] == words
    )


def _group(mention: Mention, scene: Scene) -> Speaker | None:
    """The group that it is one of: by the noun and the number given, else the last one spoken of."""
    heads = {noun.singular for word in mention.words if (noun := vocabulary.heading(word))}
    numbers = {vocabulary.NUMBERS[word] for word in mention.words[1:] if word in vocabulary.NUMBERS}
    if heads and (described := _described(mention, heads, scene)) is not None:
        return described
    of_kind = scene.latest(lambda s: s.plural and s.head in heads and (not numbers or s.count in numbers))
    of_number = scene.latest(lambda s: s.plural and s.count in numbers) if numbers else None
    if heads:
        return of_kind or of_number
    several = of_number or scene.latest(lambda s: s.plural)
    return several or (_described(mention, heads, scene) if "them" in mention.words else None)


def _described(mention: Mention, heads: set[str], scene: Scene) -> Speaker | None:
    """A group that was described in one of the last sentences and hasn't spoken: "two former engineers"."""
    here = scene.article.sentence_number(mention.span.start)
    for nominal in scene.nominals.before(mention.span.start):
        if here - scene.article.sentence_number(nominal.span.start) > _NEAR:
            return None
        fits = nominal.noun.singular in heads or (not heads and nominal.personal)
        if nominal.noun.plural and fits and not nominal.definite:
            return scene.of_nominal(nominal)
    return None


def _inherit(speaker: Speaker, group: Speaker, mention: Mention) -> None:
    speaker.naming = group.naming if group.naming is not Naming.COLLECTIVE or speaker.plural else Naming.ANONYMOUS
    speaker.why = f"one of a group: {group.why}"
    speaker.kind = group.kind if mention.plural else SourceKind.PERSON
    speaker.affiliation = speaker.affiliation or group.affiliation
    speaker.conditions = speaker.conditions or group.conditions
    speaker.via = group.via
    speaker.head = mention.noun.singular if mention.noun else group.head
    if mention.noun is None or "them" in mention.words:
        speaker.label = group.label if mention.plural else f"one of {group.label}"
