"""Labels that say whose: "her manager" is of little use away from its sentence, "Ruth Callan’s manager" is."""

from __future__ import annotations

import re
from dataclasses import dataclass

from reportedly.extract import vocabulary
from reportedly.extract.resolve.mentions.mention import Mention
from reportedly.extract.resolve.mentions.reading import read_mention
from reportedly.extract.resolve.named.surroundings import head_noun
from reportedly.extract.resolve.text import wording
from reportedly.extract.resolve.text.article import Article
from reportedly.extract.resolve.whom import definites, pronouns
from reportedly.extract.resolve.whom.introducing import without_article
from reportedly.extract.resolve.whom.scene import Scene
from reportedly.extract.resolve.whom.speaker import INSTITUTIONS, Speaker
from reportedly.extract.vocabulary import PERSONAL, Noun, NounClass
from reportedly.model.source import Naming, SourceKind
from reportedly.model.span import Span

_ONES_OWN = (*PERSONAL, NounClass.GOVERNMENT, NounClass.ORGANIZATION)
# "one of her advisers"
_OF_HER_OWN = re.compile(r"\bof\s(his|her|its|their)\s(.+)$")
# "the commission’s press office"
_OF_THE_BODY = re.compile(r"(the\s(?:[\w-]+\s){0,2}[\w-]+)[’']s?\s(.+)$", re.IGNORECASE)
# "a colleague of his in the same hangar", "a pal of the rider"
_OF_HIS = re.compile(r"\bof\s(his|her|their)s?\b")
_OF_SOMEBODY = re.compile(r"\bof\s(the\s(?:[\w-]+\s)?[\w-]+)$")


# What an office has by its holder's title, and nobody by his name.
_OF_AN_OFFICE = re.compile(r"\boffice$|\bcabinet$")
_ITS_OWN = re.compile(r"^(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[^,]*[’']s?)\s")
_TITLE_WORDS = 4
# "His wife", "the general’s wife"
_SOMEBODYS = re.compile(r"([Hh]is|[Hh]er|[Tt]heir|[^,]+[’']s)\s([a-z][\w\s-]*)")
_BESIDE = 3  # characters between a name and what is said of it


@dataclass(frozen=True, slots=True)
class Owned:
    """name: with the owner's. owner: whose it is. definite: it is the only one of its kind, "his wife".

    title: the owner's, which an office goes by: "President Ana Ruiz’s office".
    """

    name: str
    owner: Speaker
    definite: bool
    title: str = ""

    @property
    def label(self) -> str:
        return f"{self.title} {self.name}" if self.title else self.name


def owned_by(mention: Mention, scene: Scene, noun: Noun | None = None) -> Owned | None:
    """Somebody new whom the words call by another of the article; None where they don't.

    noun: what the words say it is, where that isn't their head ("one of her advisers").
    """
    told = noun or mention.noun
    if told is None or told.noun_class not in _ONES_OWN:
        return None
    if mention.first in wording.POSSESSIVE:
        return _whose(pronouns.owner(mention, scene), mention.label.split(" ", 1)[-1])
    words = _Words(mention.span, scene.article)
    found = (rule(words, mention, scene) for rule in (_of_her_own, _of_the_body, _of_his, _of_somebody))
    return next((owned for owned in found if owned is not None), None)


def settle(speaker: Speaker, owned: Owned, mention: Mention) -> None:
    """What its owner tells of a speaker: its label, how openly it is called, and for whom it works."""
    body = speaker.naming is Naming.NAMED and speaker.kind in INSTITUTIONS
    speaker.label, speaker.name = owned.label, owned.name if body else None
    personal = mention.noun is not None and mention.noun.noun_class in PERSONAL
    if owned.owner.kind in INSTITUTIONS and owned.owner.name:
        speaker.affiliation = owned.owner.name
    mouths = mention.head in vocabulary.words("nouns", "mouths")
    anybody = owned.owner.kind not in INSTITUTIONS and mention.head in vocabulary.words("nouns", "of_many")
    if owned.definite and personal and not anybody and (not mention.plural or mouths):
        speaker.naming, speaker.why = owned.owner.naming, "as openly as whose it is"


def _of_her_own(words: _Words, mention: Mention, scene: Scene) -> Owned | None:
    match = _OF_HER_OWN.search(words.text)
    owner = pronouns.owner_by_word(match[1], mention.span, scene) if match else None
    return Owned(f"{words.before(match)}of {owner.label}’s {match[2]}", owner, False) if match and owner else None


def _of_the_body(words: _Words, mention: Mention, scene: Scene) -> Owned | None:
    match = _OF_THE_BODY.match(words.text)
    if match is None:
        return None
    body = read_mention(words.span(match, 1), scene.article, scene.roster)
    owner = definites.met_before(body, scene) if body.bearer is None else None
    return _whose(owner, match[2]) if owner is not None and owner.name else None


def _of_his(words: _Words, mention: Mention, scene: Scene) -> Owned | None:
    match = _OF_HIS.search(words.text)
    owner = pronouns.by_word(match[1], Span(mention.span.start, mention.span.start), scene) if match else None
    return Owned(f"{words.before(match)}of {owner.label}", owner, False) if match and owner else None


def _of_somebody(words: _Words, mention: Mention, scene: Scene) -> Owned | None:
    match = _OF_SOMEBODY.search(words.text)
    other = read_mention(words.span(match, 1), scene.article, scene.roster) if match else None
    if match is None or other is None or other.noun is None or other.noun.noun_class not in PERSONAL:
        return None
    somebody = definites.by_description(other, scene)
    return Owned(f"{words.before(match)}of {somebody.label}", somebody, False) if somebody and somebody.name else None


def _whose(owner: Speaker | None, rest: str) -> Owned | None:
    if owner is None or not rest:
        return None
    if owner.bearer is None and wording.POSTMODIFIER.search(owner.label):
        return Owned(f"{rest} of the {owner.label}", owner, True)
    return Owned(f"{owner.label}’s {rest}", owner, True, _title_of(owner) if _OF_AN_OFFICE.search(rest) else "")


def _title_of(owner: Speaker) -> str:
    """ "President", "Data Protection Commissioner": the office that somebody named holds, as the article words it."""
    for role in owner.bearer.roles if owner.bearer is not None and owner.kind is SourceKind.PERSON else []:
        words = _ITS_OWN.sub("", wording.POSTMODIFIER.split(role)[0])
        noun = head_noun(words)
        if noun is not None and noun.noun_class is NounClass.OFFICE and len(words.split()) <= _TITLE_WORDS:
            return words
    return ""


def tell_whose(speaker: Speaker, scene: Scene) -> None:
    """ "His wife, Ana, said": a first name says little; the label tells whose wife she is, as the article does."""
    bearer = speaker.bearer
    if bearer is None or speaker.label != bearer.name or len(bearer.words) > 1 or speaker.kind is not SourceKind.PERSON:
        return
    text, place = scene.article.text, bearer.places[0]
    for role in bearer.roles:
        match = _SOMEBODYS.fullmatch(role)
        start = text.find(role, max(0, place.start - len(role) - _BESIDE), place.end + len(role) + _BESIDE)
        if match is None or start < 0 or head_noun(match[2]) is None:
            continue
        owner = _owner(Span(start, start + len(match[1])), scene)
        if owner is not None and owner is not speaker and owner.name and owner.kind is SourceKind.PERSON:
            speaker.label = f"{owner.label}’s {match[2]} {bearer.name}"
            return


def _owner(span: Span, scene: Scene) -> Speaker | None:
    """Whom "his" or "the general’s" beside a name means."""
    words = span.of(scene.article.text)
    if words.lower() in wording.POSSESSIVE:
        return pronouns.owner_by_word(words.lower(), span, scene)
    body = read_mention(Span(span.start, span.end - 2), scene.article, scene.roster)
    return scene.of(body.bearer) if body.bearer is not None else definites.met_before(body, scene)


class _Words:
    """The words of a span with their places."""

    def __init__(self, span: Span, article: Article) -> None:
        self._start = span.start
        self.text = span.of(article.text).rstrip(" ,")

    def span(self, match: re.Match[str], group: int) -> Span:
        return Span(self._start + match.start(group), self._start + match.end(group))

    def before(self, match: re.Match[str]) -> str:
        """The words before a match, without an article."""
        words = " ".join(self.text[: match.start()].split())
        return f"{without_article(words)} " if words else ""
