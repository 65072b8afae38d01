"""Whom a pronoun means."""

from __future__ import annotations

import re

from reportedly.extract import vocabulary
from reportedly.extract.resolve.mentions.mention import Mention
from reportedly.extract.resolve.mentions.nominals import Nominal
from reportedly.extract.resolve.named.entry import Entry
from reportedly.extract.resolve.text import wording
from reportedly.extract.resolve.whom.scene import Fits, Scene, Wanted
from reportedly.extract.resolve.whom.speaker import INSTITUTIONS, PEOPLE, Speaker
from reportedly.extract.resolve.whom.standing import is_subject
from reportedly.extract.vocabulary import BODIES
from reportedly.model.source import Naming, SourceKind
from reportedly.model.span import Span

# How far back a pronoun reaches, in sentences.
REACH = 8
# "They" goes on about whoever spoke last, then about the several that were named or described last.
_JUST_NOW, _NEAR = 1, 2
_RELATIVE = frozenset("who whom whose which that".split())
_OF_THINGS = frozenset(("it", "its"))
_SELF = frozenset("we us our i my this".split())
# What may stand between somebody and "who": "of the University of Stav,", "in the North-East,".
_HANGS_ON = re.compile(r"(?:\s(?:of|at|in|for|from|with|on|near)\s[^.;:“”\"]{1,80}?)?,?\s*")
AT_ONCE = re.compile(r",?\s")
_PLACE_BEFORE = re.compile(r"\b(?:in|at|of|near|from|to)\s(?:the\s)?$")


def _somebody(speaker: Speaker) -> bool:
    """One person, as far as is known; "Dovanian" is none, and neither is "Telegram"."""
    adjective = speaker.kind is SourceKind.UNSPECIFIED and wording.OF_A_PEOPLE.fullmatch(speaker.label) is not None
    nobody = adjective or speaker.label in vocabulary.platforms()
    return speaker.kind in PEOPLE and not speaker.plural and not nobody


def _she(speaker: Speaker) -> bool:
    return _somebody(speaker) and speaker.female is not False


def _he(speaker: Speaker) -> bool:
    return _somebody(speaker) and speaker.female is not True


def _it(speaker: Speaker) -> bool:
    return (speaker.kind in INSTITUTIONS or speaker.kind is SourceKind.DOCUMENT) and not speaker.plural


def _several(speaker: Speaker) -> bool:
    return speaker.plural or speaker.kind is SourceKind.GROUP


def _withheld_or_several(speaker: Speaker) -> bool:
    return _several(speaker) or speaker.naming is Naming.ANONYMOUS


def _they(speaker: Speaker) -> bool:
    """Whoever is several, withheld ("they" hides who it is) or an institution."""
    return _several(speaker) or speaker.naming is Naming.ANONYMOUS or speaker.kind in INSTITUTIONS


_FITS: dict[str, Fits] = {"she": _she, "her": _she, "he": _he, "him": _he, "his": _he, "it": _it, "its": _it}


def by_pronoun(mention: Mention, scene: Scene) -> Speaker | None:
    """The nearest that fits in gender and number; nobody who is only named in the words attributed."""
    own = _subject_of_its_words(mention, scene) if mention.first == "it" else None
    return own or _antecedent(mention.first, mention.span, scene, mention.said) or _in_its_words(mention, scene)


def _in_its_words(mention: Mention, scene: Scene) -> Speaker | None:
    """ "The plan is that of Judge Ana Ruiz, she confirmed": where nobody came before, the one named in the words."""
    return _antecedent(mention.first, mention.span, scene, ()) if mention.first in _FITS else None


def _subject_of_its_words(mention: Mention, scene: Scene) -> Speaker | None:
    """ "RampaSur has suspended its manager, it said": a body rather speaks of itself so, "the hospital" too."""
    sentence = scene.article.sentence_at(mention.span.start)
    if not mention.said or mention.said[0].start != sentence.start:
        return None
    described = next(iter(scene.nominals.between(sentence.start, mention.span.start)), None)
    if described is not None and _is_body_that_begins(described, sentence.start):
        return scene.of_nominal(described)
    named = scene.roster.between(sentence.start, mention.span.start)
    if not named:
        return None
    place, entry = named[0]
    first = is_subject(place, scene.article) and entry.kind in INSTITUTIONS - {SourceKind.UNSPECIFIED}
    return scene.of(entry) if first else None


def _is_body_that_begins(nominal: Nominal, start: int) -> bool:
    return nominal.span.start == start and nominal.definite and nominal.noun.noun_class in BODIES


def heard_by(word: str, span: Span, scene: Scene) -> Speaker | None:
    """Whom "her" of "told her that" means, among those who have spoken."""
    return scene.nearest(span, Wanted(_FITS.get(word, _several), REACH, speaking=True))


def owner(mention: Mention, scene: Scene) -> Speaker | None:
    """Whose "his memo" or "its filing" is."""
    own = _subject_of_its_words(mention, scene) if mention.first == "its" else None
    return own or owner_by_word(mention.first, mention.span, scene)


def owner_by_word(word: str, span: Span, scene: Scene) -> Speaker | None:
    """Whose something is: of those in reach somebody named rather than somebody withheld, who has no spokesman."""
    before, thing = Span(span.start, span.start), word in _OF_THINGS
    fits = _FITS.get(word, _they)
    named = Wanted(lambda s: fits(s) and s.naming is not Naming.ANONYMOUS, REACH, thing=thing, gendered=not thing)
    return scene.nearest(before, named) or _antecedent(word, before, scene, ())


def of_itself(mention: Mention, scene: Scene) -> Speaker | None:
    """ "We reported on Monday": outside quotation marks an outlet speaks of itself so."""
    own = mention.first in _SELF and not scene.article.in_quotation(mention.span.start)
    return scene.publisher if own else None


def by_word(word: str, span: Span, scene: Scene) -> Speaker | None:
    """Whom a pronoun would mean that stood at ``span``."""
    return _antecedent(word, span, scene, ())


def by_relative(mention: Mention, scene: Scene) -> Speaker | None:
    """Whom "who" means: the last person named or described before it with nothing but a place or the like between."""
    if mention.first not in _RELATIVE:
        return None
    start, text = mention.span.start, scene.article.text
    sentence = scene.article.sentence_at(start)
    people = [
        (place, entry)
        for place, entry in scene.roster.between(sentence.start, start)
        if _may_be_who(place, entry, text)
    ]
    described = [(n.span, n) for n in scene.nominals.between(sentence.start, start) if n.personal and not n.apposed]
    before: list[tuple[Span, Entry | Nominal]] = sorted([*people, *described], key=lambda pair: pair[0].end)
    close = [who for place, who in before if _HANGS_ON.fullmatch(text, place.end, start)]
    if close:
        return scene.speaker_of(close[-1])
    bodies = [n for n in scene.nominals.between(sentence.start, start) if n.noun.noun_class in BODIES and n.noun.plural]
    if bodies and AT_ONCE.fullmatch(text, bodies[-1].span.end, start):
        return scene.of_nominal(bodies[-1])
    return scene.of(people[-1][1]) if people else None


def _may_be_who(place: Span, entry: Entry, text: str) -> bool:
    somewhere = entry.kind is SourceKind.UNSPECIFIED and _PLACE_BEFORE.search(
        text, max(0, place.start - 12), place.start
    )
    owner = text.startswith(("’s", "'s"), place.end)
    return (entry.kind in PEOPLE or entry.kind is SourceKind.GROUP) and not somewhere and not owner


def _antecedent(word: str, span: Span, scene: Scene, said: tuple[Span, ...]) -> Speaker | None:
    if word in _FITS:
        return scene.nearest(
            span, Wanted(_FITS[word], REACH, said, thing=word in _OF_THINGS, gendered=word not in _OF_THINGS)
        )
    stages = (
        Wanted(_withheld_or_several, _JUST_NOW, said, speaking=True),
        Wanted(_several, _NEAR, said),
        Wanted(_they, REACH, said),
        Wanted(lambda _: True, REACH, said),
    )
    return next((found for stage in stages if (found := scene.nearest(span, stage)) is not None), None)
