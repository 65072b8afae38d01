"""Whom a description means: "the governor", "the source", "the ministry", "the company", "both officials"."""

from __future__ import annotations

import re

from reportedly.extract import vocabulary
from reportedly.extract.resolve.mentions.details import place_after
from reportedly.extract.resolve.mentions.mention import Mention, Reference
from reportedly.extract.resolve.mentions.nominals import Nominal
from reportedly.extract.resolve.text import wording
from reportedly.extract.resolve.whom import varying
from reportedly.extract.resolve.whom.headline_offices import by_short_word
from reportedly.extract.resolve.whom.institutions import is_body, just_begun, own_body
from reportedly.extract.resolve.whom.kinds import NEAR, SOURCE_WORDS, by_kind
from reportedly.extract.resolve.whom.offices import held, may_hold
from reportedly.extract.resolve.whom.pronouns import REACH
from reportedly.extract.resolve.whom.scene import Scene, Wanted
from reportedly.extract.resolve.whom.speaker import Speaker
from reportedly.extract.vocabulary import BODIES, NounClass
from reportedly.model.source import Naming, SourceKind

# "according to the quoted source", as agencies of some countries say "he".
_AGAIN = re.compile(
    r"(?:the )?(?:same|quoted|cited|mentioned|above-mentioned) (?:source|official|document)\b", re.IGNORECASE
)
_ALL_OF_THEM = re.compile(r"(?:all|the) \w+$|both$", re.IGNORECASE)
# Forms of address that stand for a person in some countries' news: "H.E. said".
_STYLES = frozenset("h.e hon hon'ble his her excellency honourable honorable highness majesty lordship".split())
_POSSESSED = wording.POSSESSIVE | {"our", "my"}
# "Public prosecutors": what their office need not be called.
_OF_STATE = frozenset("public state federal".split())
_NOBODY = frozenset("no any every each".split())
_SOMEBODY = frozenset("a an one another some several former any".split())


def again(mention: Mention, scene: Scene) -> Speaker | None:
    """ "the quoted source": whoever was quoted last, whatever it is."""
    if not _AGAIN.match(mention.label):
        return None
    spoken = scene.latest(lambda s: s.kind is not SourceKind.OUTLET)
    named = Wanted(lambda s: s.name is not None and s.kind not in (SourceKind.OUTLET, SourceKind.UNSPECIFIED), NEAR)
    return spoken or scene.nearest(mention.span, named)


def by_description(mention: Mention, scene: Scene) -> Speaker | None:
    """Whom a definite description means; None where the article has introduced nobody whom it fits."""
    if mention.first in _NOBODY:
        return None
    return met_before(mention, scene) or varying.named_later(mention, scene) or varying.by_variety(mention, scene)


def met_before(mention: Mention, scene: Scene) -> Speaker | None:
    """The same by what the words themselves say, wherever they stand."""
    if (both := varying.both_named(mention, scene)) is not None:
        return both
    if mention.plural and mention.count and _ALL_OF_THEM.match(mention.label):
        return scene.latest(lambda s: s.count == mention.count)
    if mention.head is None:
        return None
    if mention.first in _POSSESSED:
        return own_body(mention, scene)
    if (aged := varying.by_age(mention, scene)) is not None:
        return aged
    met_first = is_body(mention) or (mention.noun is not None and mention.noun.noun_class is NounClass.DOCUMENT)
    if met_first:
        rules = [just_begun, _met, _held, by_kind, _introduced]
    else:
        rules = [_spoke_last, _introduced, _met, _held, by_kind]
    if scene.article.in_title(mention.span.start):
        rules.append(by_short_word)
    return next((found for rule in rules if (found := rule(mention, scene)) is not None), None)


def by_office(mention: Mention, scene: Scene) -> Speaker | None:
    """An office or a body without an article, as headlines and wires have it: "Governor: …", "Police said"."""
    title = scene.article.in_title(mention.span.start)
    if title and mention.head is not None:
        return by_description(mention, scene)
    if all(word.rstrip(".") in _STYLES for word in mention.words):
        return scene.nearest(mention.span, Wanted(lambda s: s.kind is SourceKind.PERSON and s.name is not None, REACH))
    if mention.noun is None or mention.first in _SOMEBODY or mention.count is not None or mention.plural:
        return None
    bare = len(mention.words) == 1 or mention.label[:1].isupper()
    if (mention.noun.noun_class is NounClass.OFFICE and bare) or mention.noun.noun_class in BODIES:
        return by_description(mention, scene)
    return None


def by_same_words(mention: Mention, scene: Scene) -> Speaker | None:
    """A crowd or a mouthpiece that speaks again in the same words: "residents", "a company spokeswoman"."""
    if mention.count is not None or not (mention.plural or (mention.head or "").startswith("spokes")):
        return None
    label = " ".join(w for w in mention.words if w not in _SOMEBODY)
    return scene.latest(lambda s: s.name is None and s.head == mention.head and _words(s) == label)


def by_members(mention: Mention, scene: Scene) -> Speaker | None:
    """ "Prosecutors" where the prosecutor's office has spoken."""
    if not mention.means_its_office:
        return None
    told = [w for w in mention.words if vocabulary.singular(w) != mention.head and w not in wording.DETERMINERS]
    if any(word not in _OF_STATE for word in told):
        return None
    office = re.compile(rf"\b{mention.head}s?[’']s? office\b", re.IGNORECASE)
    return scene.latest(lambda s: office.search(s.label) is not None)


def _met(mention: Mention, scene: Scene) -> Speaker | None:
    """A speaker who was called so before."""
    head = mention.head or ""
    return scene.latest(
        lambda s: s.head is not None and _same_head(s.head, head) and s.plural == mention.plural and _fits(s, mention)
    )


def _held(mention: Mention, scene: Scene) -> Speaker | None:
    """Of several who are called so, the one who has spoken."""
    spoken = scene.latest(lambda s: s.bearer is not None and may_hold(s.bearer, mention, scene.roster))
    if spoken is not None:
        return spoken
    text = scene.article.text
    entry = held(mention, scene.roster, len(text) if scene.article.in_title(mention.span.start) else mention.span.start)
    return scene.of(entry) if entry is not None else None


def _spoke_last(mention: Mention, scene: Scene) -> Speaker | None:
    """ "The congressman" is Rep. Ana Ruiz who has just spoken, rather than one without a name far above."""
    last = next(scene.recent(mention.span.start), None)
    if last is None or last.bearer is None or mention.modifiers or mention.reference is not Reference.DEFINITE:
        return None
    number = scene.article.sentence_number
    near = number(mention.span.start) - number(last.mentions[-1].start) <= NEAR
    fits = near and may_hold(last.bearer, mention, scene.roster)
    return last if fits and not _told_of_since(mention, last, scene) else None


def _told_of_since(mention: Mention, last: Speaker, scene: Scene) -> bool:
    """Whether another who is called so was spoken of after somebody’s last mention, or just before it."""
    article = scene.article
    first = article.sentences[max(0, article.sentence_number(last.mentions[-1].start) - NEAR)].start
    since = scene.nominals.between(first, mention.span.start)
    return any(not n.definite and n.noun.singular == mention.head and not n.apposed for n in since)


def _introduced(mention: Mention, scene: Scene) -> Speaker | None:
    """Somebody described since then who hasn't spoken yet: "the woman" after "a woman in yellow"."""
    title = scene.article.in_title(mention.span.start)
    if mention.reference is not Reference.DEFINITE and not title:
        return None
    for nominal in scene.nominals.first() if title else scene.nominals.before(mention.span.start):
        same = _same_head(nominal.noun.singular, mention.head or "") and nominal.noun.plural == mention.plural
        fuller = title or not nominal.definite or (is_body(mention) and _says_more(nominal, mention, scene))
        if (
            same
            and fuller
            and not nominal.apposed
            and _is_from_there(nominal, mention, scene)
            and not scene.article.in_quotation(nominal.span.start)
        ):
            return scene.of_nominal(nominal)
    return None


def _is_from_there(nominal: Nominal, mention: Mention, scene: Scene) -> bool:
    """ "The California Democrat" is nobody whom the sentence doesn't place in California, nor "the agency nurse"."""
    telling = [w for w in mention.modifiers if w.title() in vocabulary.governments() or vocabulary.noun(w)]
    words = scene.article.sentence_at(nominal.span.start).of(scene.article.text).lower()
    return all(word in words for word in telling)


def _says_more(nominal: Nominal, mention: Mention, scene: Scene) -> bool:
    """Whether "the health ministry" or "the hospital in Stav" came before "the ministry" and "the hospital"."""
    return bool(place_after(scene.article.text, nominal.span)) or len(
        nominal.span.of(scene.article.text).split()
    ) > len(mention.words)


def _same_head(known: str, head: str) -> bool:
    return known == head or (known in SOURCE_WORDS and head in SOURCE_WORDS)


def _fits(speaker: Speaker, mention: Mention) -> bool:
    """Whether a description adds nothing that contradicts what is known: "the weather office" is no press office."""
    if mention.affiliation and speaker.affiliation and mention.affiliation != speaker.affiliation:
        return False
    if mention.head in SOURCE_WORDS:
        return True
    known = set(f"{speaker.label} {speaker.role or ''} {speaker.affiliation or ''}".lower().split())
    said = mention.modifiers
    return all(word in known for word in said) or (speaker.naming is Naming.ANONYMOUS and bool(set(said) & known))


def _words(speaker: Speaker) -> str:
    return " ".join(w for w in speaker.label.lower().split() if w not in _SOMEBODY)
