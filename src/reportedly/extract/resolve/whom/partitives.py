"""A part of those met before, or one set apart from them: "one of them", "another", "a second official"."""

from __future__ import annotations

import re

from reportedly.extract import vocabulary
from reportedly.extract.resolve.mentions.mention import Mention
from reportedly.extract.resolve.text import wording
from reportedly.extract.resolve.whom.introducing import introduced, without_article
from reportedly.extract.resolve.whom.owners import owned_by
from reportedly.extract.resolve.whom.scene import Scene
from reportedly.extract.resolve.whom.speaker import Speaker
from reportedly.extract.vocabulary import Noun, NounClass
from reportedly.model.source import Naming, SourceKind

_NEAR = 2  # sentences
_AGAIN = frozenset({"the", *wording.ORDINALS})
_THE = frozenset(("the", "a"))
_TURN = frozenset(("the", "first", "second", "one"))
_BARE = frozenset({"a", "the", "another", "one", "third", "fourth", *wording.ORDINALS})
_SET_APART = re.compile(r"(?:one|another|(?:the )?other|second|third) of ")
_NUMBERED = re.compile(r"^(?:one|another|(?:the )?other|first|second|third)\s")


def one_of_them(mention: Mention, scene: Scene) -> Speaker:
    """Whoever was set apart by these words before, or else somebody new with the terms and the way of the group."""
    if mention.first in _AGAIN and (known := _set_apart_before(mention, scene) or _by_turn(mention, scene)):
        return known
    speaker = scene.add(introduced(mention))
    if _is_thing(mention):
        return speaker
    group = _just_described(mention, scene)
    sibling = _sibling(mention, scene) if group is None and mention.words != ["one"] else None
    if group is None and (sibling is None or mention.noun is not None):
        group = _group(mention, scene)
    if group is not None:
        _inherit(speaker, group, mention)
    elif sibling is not None:
        _take_after(speaker, sibling, mention)
    elif (noun := _told(mention)) is not None and mention.noun is None and not mention.plural:
        speaker.head, speaker.kind = noun.singular, SourceKind.PERSON
        owned = owned_by(mention, scene, noun)
        speaker.label = owned.label if owned else speaker.label
    return speaker


def _is_thing(mention: Mention) -> bool:
    """ "Another provision" is none of those who have spoken."""
    words, known = mention.words, mention.noun
    bare = set(words) <= _BARE or "of" in words or "from" in words or "who" in words
    return len(words) > 1 and not bare and (known is None or known.noun_class is NounClass.DOCUMENT)


def _by_turn(mention: Mention, scene: Scene) -> Speaker | None:
    """ "The first one": of those set apart from one group, whoever came first."""
    if not set(mention.words) <= _TURN or mention.words[-1] not in ("one", "first", "second"):
        return None
    apart = [speaker for speaker in scene.recent() if _SET_APART.match(speaker.label)]
    turn = 1 if "second" in mention.words else 0
    return apart[-1 - turn] if len(apart) > turn else None


def _take_after(speaker: Speaker, sibling: Speaker, mention: Mention) -> None:
    """ "A second official" works where the first does; "a second" is a second one of what the first is."""
    speaker.affiliation = speaker.affiliation or sibling.affiliation
    speaker.naming, speaker.why, speaker.kind = sibling.naming, sibling.why, sibling.kind
    if mention.noun is None:
        speaker.head = sibling.head
        words, apart = without_article(mention.label), _SET_APART.match(sibling.label)
        rest = f"of {sibling.label[apart.end() :]}" if apart else _NUMBERED.sub("", sibling.label)
        speaker.label = f"{words} {rest}"


def _told(mention: Mention) -> Noun | None:
    """The noun of whom it is one: "advisers" of "one of her advisers"."""
    nouns = (vocabulary.heading(word) for word in mention.words)
    return next((noun for noun in nouns if noun is not None and noun.plural), None)


def _sibling(mention: Mention, scene: Scene) -> Speaker | None:
    """Whom "a second official" or "a second" is set apart from: somebody unnamed who spoke last, and no group."""
    if mention.plural or (mention.noun is None and not set(mention.words) <= _BARE):
        return None
    last = scene.latest(lambda s: s.name is None and (mention.noun is None or s.head == mention.head))
    return last if last is not None and not last.plural and last.head is not None else None


def _set_apart_before(mention: Mention, scene: Scene) -> Speaker | None:
    """ "the second official" after "a second official", "the other" after "another driver"."""
    words = [word for word in mention.words if word not in _THE]
    return scene.latest(lambda s: s.name is None and not s.plural and _first_words(s, len(words)) == words)


def _first_words(speaker: Speaker, count: int) -> list[str]:
    return [w for w in speaker.label.lower().replace(",", "").split() if w not in _THE][:count]


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
    described = _described(mention, heads, scene) if numbers or "them" in mention.words else None
    return of_number or described or scene.latest(lambda s: s.plural)


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


def _just_described(mention: Mention, scene: Scene) -> Speaker | None:
    """ "Neighbours are stunned. “…,” one sighed": those with whom a sentence begins right before a bare "one"."""
    if not set(mention.words) <= _BARE or mention.plural:
        return None
    article = scene.article
    here = article.sentence_number(mention.span.start)
    for nominal in scene.nominals.before(mention.span.start):
        number = article.sentence_number(nominal.span.start)
        if here - number > _NEAR:
            return None
        begins = article.sentences[number].start == nominal.span.start
        if nominal.noun.plural and nominal.personal and begins and not article.in_quotation(nominal.span.start):
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
        part = without_article(mention.label.split(" of ")[0].split(" from ")[0].split(",")[0])
        part = part if len(part.split()) <= len("the other".split()) else "one"
        speaker.label = group.label if mention.plural else _part_of(group, part)


def _part_of(group: Speaker, part: str) -> str:
    """ "one of two brokers"; of a crowd that nobody counted "banker", "another neighbour in Quay Lane"."""
    crowd = group.plural and group.count is None and group.naming is Naming.COLLECTIVE and group.head is not None
    words = re.split(r"(\s(?:of|in|at|from|on|near|who|with)\s)", group.label, maxsplit=1)
    last = words[0].rsplit(maxsplit=1)[-1].lower()
    if not crowd or group.head is None or vocabulary.singular(last) != group.head:
        return f"{part} of {group.label}"
    one = f"{words[0][: -len(last)]}{group.head}".strip()
    one = one[0].lower() + one[1:]
    return "".join((one if part == "one" else f"{part} {one}", *words[1:]))
