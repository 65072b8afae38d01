"""Names told late, and words for variety: descriptions that nothing in the article bears but the place they stand in.

"Besko’s mayor will resign. … the mayor, Ana Ruiz, told …": news names the office first. "Ana Ruiz came to the pier.
“We will sail,” the minister vowed": and then calls somebody by what else she is.
"""

from __future__ import annotations

import re

from reportedly.extract.resolve.mentions.mention import Mention, Reference
from reportedly.extract.resolve.named.entry import Entry
from reportedly.extract.resolve.named.surroundings import head_noun
from reportedly.extract.resolve.text import wording
from reportedly.extract.resolve.whom import introducing
from reportedly.extract.resolve.whom.scene import Scene
from reportedly.extract.resolve.whom.speaker import Speaker
from reportedly.extract.resolve.whom.standing import is_subject
from reportedly.extract.vocabulary import BODIES, NounClass
from reportedly.model.source import Naming, SourceKind
from reportedly.model.span import Span

_LEAD = 4  # sentences of the body in which an office stands before its holder's name
_SOON = 5  # sentences from there on in which the name follows
_AGE = re.compile(r"(\d+)-year-old$")
# "The chairman of Quay Lines", "Besko’s mayor"; "the driver of a van" may be anybody.
_OF_A_BODY = re.compile(r"\b(?:of|at|for)\s(?:the\s)?[A-Z]|^[A-Z]\S*[’']s?\s")
_OF_ANY = re.compile(r"\s(?:of|at|in|for|from)\san?\s")
# What may be said of anybody in office besides the office: the boss is the commander.
_VAGUE = frozenset("boss chief head leader official lawmaker politician candidate".split())
_SET_APART = frozenset("former new other another first second third deputy late".split())
_BODY_KINDS = {NounClass.GOVERNMENT: SourceKind.GOVERNMENT, NounClass.ORGANIZATION: SourceKind.ORGANIZATION}
_TWO = 2
_NEAR = 2  # sentences back to somebody whose age is told


def named_later(mention: Mention, scene: Scene) -> Speaker | None:
    """The one whom the next sentences name with the same noun: "its foreign minister … the minister, Ana Ruiz"."""
    noun, article = mention.noun, scene.article
    if noun is None or noun.noun_class is not NounClass.OFFICE or mention.plural or mention.bearer is not None:
        return None
    definite = mention.reference is Reference.DEFINITE or article.in_title(mention.span.start)
    if not definite or not _in_lead(mention.span, scene) or _SET_APART & set(mention.modifiers):
        return None
    end = _end_of_reach(mention.span, scene)
    soon = [e for place, e in scene.roster.between(mention.span.end, end) if place == e.places[0]]
    holders = [entry for entry in soon if entry.kind is SourceKind.PERSON and _holds(entry, mention)]
    if holders:
        return scene.of(holders[0]) if len(holders) == 1 else None
    return _subject_of_next(mention, soon, scene)


def _in_lead(span: Span, scene: Scene) -> bool:
    article = scene.article
    title = article.title
    first = article.sentence_number(title.end) + 1 if title is not None else 0
    return article.in_title(span.start) or article.sentence_number(span.start) < first + _LEAD


def _end_of_reach(span: Span, scene: Scene) -> int:
    article = scene.article
    here = article.sentence_number(span.start)
    return article.sentences[min(len(article.sentences) - 1, here + _SOON)].end


def _holds(entry: Entry, mention: Mention) -> bool:
    """Whether a name stands with the noun and with nothing that the mention hasn't: "the minister", "mayor"."""
    told = set(mention.words)
    for role in entry.roles:
        noun = head_noun(role)
        if noun is None or mention.noun is None or noun.singular != mention.noun.singular or noun.plural:
            continue
        words = [word.lower() for word in re.findall(r"[\w’'-]+", role)]
        if all(w in told or w in wording.DETERMINERS or w in wording.POSSESSIVE for w in words[:-1]):
            return True
    return False


def _subject_of_next(mention: Mention, soon: list[Entry], scene: Scene) -> Speaker | None:
    """ "The chairman of Quay Lines promised …. Sir Leo Brandt, 71, wrote …": a new name, and no word on who that is."""
    article, here = scene.article, scene.article.sentence_number(mention.span.start)
    whole = _OF_A_BODY.search(mention.label) is not None and mention.first not in wording.POSSESSIVE
    after = [e for e in soon if article.sentence_number(e.places[0].start) == here + 1]
    if not whole or not after or len(after[0].words) == 1 or after[0].kind is not SourceKind.PERSON:
        return None
    undescribed = all(role.isdigit() or wording.ADDRESS.fullmatch(role) for role in after[0].roles)
    return scene.of(after[0]) if undescribed and is_subject(after[0].places[0], article) else None


def by_variety(mention: Mention, scene: Scene) -> Speaker | None:
    """Whoever the sentence before a quotation is about, where the words are new and fit: "the minister vowed"."""
    noun, article = mention.noun, scene.article
    if noun is None or noun.noun_class not in (NounClass.OFFICE, NounClass.UNNAMED) or mention.plural:
        return None
    anybody = mention.bearer is not None or _OF_ANY.search(mention.label) or _SET_APART & set(mention.modifiers)
    if mention.first != "the" or anybody:
        return None
    quoted = bool(mention.said) and article.in_quotation(mention.said[0].start + 1)
    if not quoted or any(scene.roster.is_described_as(e, mention.head or "") for e in scene.roster.entries):
        return None
    first = min(mention.said[0].start, mention.span.start)
    before = article.sentence_number(first) - 1
    found = _about_whom(before, first, scene)
    return found if found is not None and _may_be(found, mention) else None


def _about_whom(number: int, before: int, scene: Scene) -> Speaker | None:
    """The named person who speaks in a sentence, else who is its subject."""
    article = scene.article
    if number < 0 or article.in_title(article.sentences[number].start):
        return None
    sentence = article.sentences[number]
    spoke = [s for s in scene.recent(before) if any(sentence.covers(place) for place in s.mentions)]
    if spoke:
        return spoke[0] if spoke[0].kind is SourceKind.PERSON and spoke[0].name is not None else None
    subjects = [e for place, e in scene.roster.between(sentence.start, sentence.end) if is_subject(place, article)]
    if len(subjects) != 1 or subjects[0].kind is not SourceKind.PERSON:
        return None
    return scene.of(subjects[0])


def _may_be(speaker: Speaker, mention: Mention) -> bool:
    told = introducing.female(mention)
    if told is not None and speaker.female is not None and told is not speaker.female:
        return False
    roles = [*(speaker.bearer.roles if speaker.bearer else []), *([speaker.role] if speaker.role else [])]
    nouns = [noun for role in roles if not role.startswith("who ") and (noun := head_noun(role)) is not None]
    return all(n.singular in _VAGUE or n.noun_class is not NounClass.OFFICE for n in nouns) or mention.head in _VAGUE


def by_age(mention: Mention, scene: Scene) -> Speaker | None:
    """ "The 29-year-old": whoever is told to be of that age, "Ana Ruiz, 29", "a dentist of 29", else who spoke last."""
    age = _AGE.match(mention.head or "")
    if age is None or mention.first != "the":
        return None
    aged = [e for e in scene.roster.entries if e.kind is SourceKind.PERSON and _is_aged(e, age[1])]
    if aged:
        return scene.of(aged[0]) if len(aged) == 1 else None
    article, here = scene.article, scene.article.sentence_number(mention.span.start)
    spoke = next(iter(scene.recent(mention.span.start)), None)
    near = spoke is not None and here - article.sentence_number(spoke.mentions[-1].start) <= _NEAR
    named = near and spoke is not None and spoke.kind is SourceKind.PERSON and spoke.naming is Naming.NAMED
    return spoke if named else None


def both_named(mention: Mention, scene: Scene) -> Speaker | None:
    """ "Quay Lines will buy Corvo Shipping, the two companies said": the two bodies that have just been named."""
    noun, article = mention.noun, scene.article
    if noun is None or not mention.plural or noun.noun_class not in BODIES or mention.first not in ("the", "both"):
        return None
    if mention.count not in (None, 2) or any(word != "two" for word in mention.modifiers):
        return None
    here = article.sentence_number(mention.span.start)
    start = article.sentences[max(0, here - 1)].start
    kind = _BODY_KINDS[noun.noun_class]
    named = tuple({id(e): e for _, e in scene.roster.between(start, mention.span.start) if e.kind is kind}.values())
    return scene.of_several(named, " and ".join(e.name for e in named)) if len(named) == _TWO else None


def _is_aged(entry: Entry, age: str) -> bool:
    return any(age in re.findall(r"\d+", role) for role in entry.roles)
