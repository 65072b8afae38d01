"""Whom a description means: "the governor", "the source", "the ministry", "the company", "both officials"."""

from __future__ import annotations

import re

from reportedly.extract import vocabulary
from reportedly.extract.resolve.mentions.details import place_after
from reportedly.extract.resolve.mentions.mention import Mention, Reference
from reportedly.extract.resolve.mentions.nominals import Nominal
from reportedly.extract.resolve.named.entry import Entry
from reportedly.extract.resolve.named.matching import may_be_called
from reportedly.extract.resolve.text import wording
from reportedly.extract.resolve.whom import introducing, varying
from reportedly.extract.resolve.whom.headline_offices import by_short_word
from reportedly.extract.resolve.whom.offices import body_called, held, may_hold
from reportedly.extract.resolve.whom.pronouns import REACH
from reportedly.extract.resolve.whom.scene import Scene, Wanted
from reportedly.extract.resolve.whom.speaker import Speaker
from reportedly.extract.resolve.whom.standing import is_subject, is_where
from reportedly.extract.vocabulary import BODIES, NounClass
from reportedly.model.source import Naming, SourceKind
from reportedly.model.span import Span

# Unnamed sources are called by any of these, one for another: "two people with knowledge of the talks", "the sources".
_SOURCE_WORDS = frozenset("source person people insider someone somebody".split())
# A reference to someone by what else he is, "the Texan", reaches this many sentences back.
_NEAR = 3
_JUST_NOW = 1
_ANYBODY = frozenset("man woman boy girl person youth teenager".split())
# What somebody with another occupation may be besides: "the former sprinter", "the retired colonel".
_ASIDES = frozenset("former ex retired veteran onetime one-time fellow".split())
_HUMAN = frozenset({SourceKind.PERSON, SourceKind.GROUP})
# "according to the quoted source", as agencies of some countries say "he".
_AGAIN = re.compile(
    r"(?:the )?(?:same|quoted|cited|mentioned|above-mentioned) (?:source|official|document)\b", re.IGNORECASE
)
_ALL_OF_THEM = re.compile(r"(?:all|the) \w+$|both$", re.IGNORECASE)
# Forms of address that stand for a person in some countries' news: "H.E. said".
_STYLES = frozenset("h.e hon hon'ble his her excellency honourable honorable highness majesty lordship".split())
_POSSESSED = frozenset("its his her their our my".split())
_PERSONS_OWN = frozenset("office cabinet administration government command intelligence".split())
_OF_WHICH = re.compile(r"\s(?:of|representing)\s")
_OF_STATE = frozenset("public state federal".split())
_NOBODY = frozenset("no any every each".split())
_SOMEBODY = frozenset("a an one another some several former any".split())


def again(mention: Mention, scene: Scene) -> Speaker | None:
    """ "the quoted source": whoever was quoted last, whatever it is."""
    if not _AGAIN.match(mention.label):
        return None
    spoken = scene.latest(lambda s: s.kind is not SourceKind.OUTLET)
    named = Wanted(lambda s: s.name is not None and s.kind not in (SourceKind.OUTLET, SourceKind.UNSPECIFIED), _NEAR)
    return spoken or scene.nearest(mention.span, named)


def by_description(mention: Mention, scene: Scene) -> Speaker | None:
    """Whom a definite description means; None where the article has introduced nobody whom it fits."""
    if mention.first in _NOBODY:
        return None
    return met_before(mention, scene) or varying.named_later(mention, scene) or varying.by_variety(mention, scene)


def met_before(mention: Mention, scene: Scene) -> Speaker | None:
    """The same by what the words themselves say, wherever they stand."""
    if mention.plural and mention.count and _ALL_OF_THEM.match(mention.label):
        return scene.latest(lambda s: s.count == mention.count)
    if mention.head is None:
        return None
    if mention.first in _POSSESSED:
        return _own_body(mention, scene)
    if (aged := varying.by_age(mention, scene)) is not None:
        return aged
    met_first = _is_body(mention) or (mention.noun is not None and mention.noun.noun_class is NounClass.DOCUMENT)
    if met_first:
        rules = [_just_begun, _met, _held, _otherwise, _introduced]
    else:
        rules = [_spoke_last, _introduced, _met, _held, _otherwise]
    if scene.article.in_title(mention.span.start):
        rules.append(by_short_word)
    return next((found for rule in rules if (found := rule(mention, scene)) is not None), None)


def _own_body(mention: Mention, scene: Scene) -> Speaker | None:
    """ "Her ministry", where the article names a ministry; "her office" is an office of her own."""
    body = mention.noun is not None and mention.noun.noun_class is NounClass.GOVERNMENT
    if not body or mention.modifiers or mention.head in _PERSONS_OWN:
        return None
    entry = scene.roster.last_ending_in(mention.head or "", mention.span.start)
    return scene.of(entry) if entry is not None else None


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


def institution(head: str, modifiers: list[str], span: Span, scene: Scene) -> Speaker | None:
    """Whom "the ministry" means, where the article names it; "the company" is rather the one just spoken of."""
    entry = body_called(head, modifiers, span.start, scene.roster, scene.is_publisher_name)
    if entry is None or modifiers or "*" not in vocabulary.stands_for(head):
        return scene.of(entry) if entry is not None else None
    if (subject := _subject_before(head, span, scene)) is not None:
        return subject
    just_now = Wanted(lambda speaker: _may_be_firm(speaker, head), _JUST_NOW, speaking=True)
    return scene.nearest(span, just_now) or scene.of(entry)


def _just_begun(mention: Mention, scene: Scene) -> Speaker | None:
    """ "The group" that may be any body is rather the one with which the sentence before begins than one met before."""
    bare = mention.head is not None and mention.first == "the" and len(mention.words) == len(("the", "group"))
    if not bare or not _is_body(mention) or "*" not in vocabulary.stands_for(mention.head or ""):
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
    if place is None or entry is None or not _may_be_a_firm(entry, article.text):
        return None
    if article.text[sentence.start : place.start] not in ("", "The ") or not is_subject(place, article):
        return None
    if scene.is_publisher_name(entry.name):
        return None
    return scene.of(entry) if may_be_called(head, entry.name, entry.roles) else None


def _may_be_a_firm(entry: Entry, text: str) -> bool:
    """Of what bears a name of which nothing is told: what stands nowhere as a place."""
    unclear = entry.kind is SourceKind.UNSPECIFIED and not any(is_where(place, entry, text) for place in entry.places)
    return entry.kind is SourceKind.ORGANIZATION or unclear


def _may_be_firm(speaker: Speaker, head: str) -> bool:
    bearer = speaker.bearer
    return (
        speaker.kind is SourceKind.ORGANIZATION
        and bearer is not None
        and may_be_called(head, bearer.name, bearer.roles)
    )


def _is_body(mention: Mention) -> bool:
    return mention.noun is not None and mention.noun.noun_class in BODIES


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
    near = number(mention.span.start) - number(last.mentions[-1].start) <= _NEAR
    fits = near and may_hold(last.bearer, mention, scene.roster)
    return last if fits and not _told_of_since(mention, last, scene) else None


def _told_of_since(mention: Mention, last: Speaker, scene: Scene) -> bool:
    """Whether another who is called so was spoken of after somebody’s last mention, or just before it."""
    article = scene.article
    first = article.sentences[max(0, article.sentence_number(last.mentions[-1].start) - _NEAR)].start
    since = scene.nominals.between(first, mention.span.start)
    return any(not n.definite and n.noun.singular == mention.head and not n.apposed for n in since)


def _introduced(mention: Mention, scene: Scene) -> Speaker | None:
    """Somebody described since then who hasn't spoken yet: "the woman" after "a woman in yellow"."""
    title = scene.article.in_title(mention.span.start)
    if mention.reference is not Reference.DEFINITE and not title:
        return None
    for nominal in scene.nominals.first() if title else scene.nominals.before(mention.span.start):
        same = _same_head(nominal.noun.singular, mention.head or "") and nominal.noun.plural == mention.plural
        fuller = title or not nominal.definite or (_is_body(mention) and _says_more(nominal, mention, scene))
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


def _otherwise(mention: Mention, scene: Scene) -> Speaker | None:
    """By what kind of speaker the noun can mean."""
    noun, head = mention.noun, mention.head or ""
    if noun is None or (mention.plural and head not in _SOURCE_WORDS):
        return None
    if noun.noun_class is NounClass.OUTLET:
        return scene.nearest(mention.span, Wanted(lambda s: _may_be_medium(s, mention), REACH))
    if noun.noun_class in BODIES and not _OF_WHICH.search(mention.label):
        return institution(noun.singular, mention.modifiers, mention.span, scene)
    if head in _SOURCE_WORDS:
        return scene.latest(lambda s: s.naming is Naming.ANONYMOUS and s.plural == mention.plural and s.kind in _HUMAN)
    if head in _ANYBODY and mention.reference is Reference.DEFINITE:
        return scene.nearest(mention.span, Wanted(lambda s: _is_anybody(s, mention), _NEAR))
    bare = wording.POSTMODIFIER.search(mention.label) is None
    if bare and noun.noun_class in (NounClass.CROWD, NounClass.UNNAMED) and mention.reference is Reference.DEFINITE:
        return scene.nearest(mention.span, Wanted(lambda s: _may_also_be(s, mention), _NEAR))
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


def _same_head(known: str, head: str) -> bool:
    return known == head or (known in _SOURCE_WORDS and head in _SOURCE_WORDS)


def _fits(speaker: Speaker, mention: Mention) -> bool:
    """Whether a description adds nothing that contradicts what is known: "the weather office" is no press office."""
    if mention.affiliation and speaker.affiliation and mention.affiliation != speaker.affiliation:
        return False
    if mention.head in _SOURCE_WORDS:
        return True
    known = set(f"{speaker.label} {speaker.role or ''} {speaker.affiliation or ''}".lower().split())
    said = mention.modifiers
    return all(word in known for word in said) or (speaker.naming is Naming.ANONYMOUS and bool(set(said) & known))


def _words(speaker: Speaker) -> str:
    return " ".join(w for w in speaker.label.lower().split() if w not in _SOMEBODY)
