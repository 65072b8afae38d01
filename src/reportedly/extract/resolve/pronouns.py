"""Whom a pronoun means."""

from __future__ import annotations

import re

from reportedly.extract.resolve.mention import Mention
from reportedly.extract.resolve.scene import Fits, Scene, Wanted
from reportedly.extract.resolve.speaker import INSTITUTIONS, PEOPLE, Speaker
from reportedly.model.source import Naming, SourceKind
from reportedly.model.span import Span

# How far back a pronoun reaches, in sentences.
REACH = 8
# "They" goes on about whoever spoke last, then about the several that were named or described last.
_JUST_NOW, _NEAR = 1, 2
_RELATIVE = frozenset("who whom whose which that".split())
_SELF = frozenset("we us our i this".split())
_BEFORE_RELATIVE = re.compile(r",?\s+$")


def _she(speaker: Speaker) -> bool:
    return speaker.kind in PEOPLE and speaker.female is not False and not speaker.plural


def _he(speaker: Speaker) -> bool:
    return speaker.kind in PEOPLE and speaker.female is not True and not speaker.plural


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
    return _antecedent(mention.first, mention.span, scene, mention.said)


def heard_by(word: str, span: Span, scene: Scene) -> Speaker | None:
    """Whom "her" of "told her that" means, among those who have spoken."""
    return scene.nearest(span, Wanted(_FITS.get(word, _several), REACH, speaking=True))


def owner(mention: Mention, scene: Scene) -> Speaker | None:
    """Whose "his memo" or "its filing" is."""
    return _antecedent(mention.first, Span(mention.span.start, mention.span.start), scene, ())


def of_itself(mention: Mention, scene: Scene) -> Speaker | None:
    """ "We reported on Monday": outside quotation marks an outlet speaks of itself so."""
    own = mention.first in _SELF and not scene.article.in_quotation(mention.span.start)
    return scene.publisher if own else None


def by_relative(mention: Mention, scene: Scene) -> Speaker | None:
    """Whom "who" means: the words right before it, or else the last person named in its sentence."""
    if mention.first not in _RELATIVE:
        return None
    relative = mention.span
    sentence = scene.article.sentence_at(relative.start)
    match = _BEFORE_RELATIVE.search(scene.article.text, max(sentence.start, relative.start - 3), relative.start)
    end = match.start() if match else relative.start
    nominal = next(iter(scene.nominals_before(relative.start)), None)
    entries = [(place, entry) for place, entry in scene.roster.between(sentence.start, relative.start)]
    if nominal is not None and nominal.personal and nominal.span.end == end:
        return scene.of_nominal(nominal)
    people = [entry for _, entry in entries if entry.kind in PEOPLE or entry.kind is SourceKind.GROUP]
    if people:
        return scene.of(people[-1])
    near = nominal is not None and nominal.personal and nominal.span.start >= sentence.start
    return scene.of_nominal(nominal) if nominal is not None and near else None


def _antecedent(word: str, span: Span, scene: Scene, said: tuple[Span, ...]) -> Speaker | None:
    if word in _FITS:
        return scene.nearest(span, Wanted(_FITS[word], REACH, said, thing=word in ("it", "its")))
    stages = (
        Wanted(_withheld_or_several, _JUST_NOW, said, speaking=True),
        Wanted(_several, _NEAR, said),
        Wanted(_they, REACH, said),
        Wanted(lambda _: True, REACH, said),
    )
    return next((found for stage in stages if (found := scene.nearest(span, stage)) is not None), None)
